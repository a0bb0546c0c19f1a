/**
 * `assess`: requests in, assessments out, line for line. Memory follows the longest line, not their number.
 */
import { LineAnswerer } from "./answers.js";
import { inOrder } from "./inOrder.js";
import type { AnswerForm, AnswerTask, ExitCode, Io, Output } from "./io.js";
import { JsonLines } from "./jsonLines.js";
import { type Block, blocksOf, linesIn } from "./lines.js";
import { readInput, readTerms } from "./sources.js";

export interface AssessOptions {
  /** Path, or `-` for the standard input. */
  readonly file: string;
  readonly terms: string | null;
  readonly form: AnswerForm;
  /** How many threads assess, 1 to {@link MAX_JOBS}; 1: this one. */
  readonly jobs: number;
}

/** Most threads. Each holds the whole program, some tens of megabytes. */
export const MAX_JOBS = 64;

/** Output is handed on at least whenever it is longer than this, in bytes. */
const FLUSH_AT = 64 * 1024;

/** Blocks handed out for each worker: one that it works on, and one so that it need not wait for the next. */
const BLOCKS_A_WORKER = 2;

export async function assessCommand({ file, terms, form, jobs }: AssessOptions, io: Io): Promise<ExitCode> {
  const task = { terms: await readTerms(terms, io), form };
  const blocks = blocksOf(readInput(file, io));
  const anyBad = jobs === 1 ? await assessHere(blocks, task, io.stdout) : await assessByWorkers(blocks, task, jobs, io);
  return anyBad ? 1 : 0;
}

/** Answers the lines that came in together, and hands the answers on before more are read. */
async function assessHere(blocks: AsyncIterable<Block>, task: AnswerTask, stdout: Output): Promise<boolean> {
  const lines = new LineAnswerer(task);
  const out = new JsonLines();
  let anyBad = false;
  for await (const block of blocks) {
    for (const line of linesIn(block)) {
      if (!lines.answer(line, out)) anyBad = true;
      if (out.length >= FLUSH_AT) await flush(out, stdout);
    }
    if (out.length > 0) await flush(out, stdout);
  }
  return anyBad;
}

async function flush(out: JsonLines, stdout: Output): Promise<void> {
  await stdout.write(out.bytes);
  out.clear();
}

/** The same, side by side: the lines that came in together are one piece of work. */
async function assessByWorkers(blocks: AsyncIterable<Block>, task: AnswerTask, jobs: number, { startWorkers, stdout }: Io): Promise<boolean> {
  const workers = startWorkers(jobs, task);
  let anyBad = false;
  try {
    await inOrder(blocks, {
      answer: (block) => workers.answer(block),
      take: async (answers) => {
        anyBad ||= answers.anyBad;
        if (answers.bytes.length > 0) await stdout.write(answers.bytes);
      },
    }, jobs * BLOCKS_A_WORKER);
  } finally {
    await workers.stop();
  }
  return anyBad;
}
