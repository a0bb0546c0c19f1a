/**
 * `assess`: requests in, assessments out, line for line. Memory follows the longest line, not their number.
 */
import { safeJson } from "../safeText.js";
import type { ExitCode, Io, Output } from "./io.js";
import { withIsoTimes } from "./isoTimes.js";
import { type Line, linesOf } from "./lines.js";
import { outcomeOf } from "./request.js";
import { readInput, readTerms } from "./sources.js";
import { TermsSource } from "./termsSource.js";

export interface AssessOptions {
  /** Path, or `-` for the standard input. */
  readonly file: string;
  readonly terms: string | null;
  readonly iso: boolean;
}

/** Output is handed on at least whenever it is longer than this, in UTF-16 units. */
const FLUSH_AT = 64 * 1024;

/** An answer to one line, without its newline; `null` to a blank line, which gets none. */
export interface Answer {
  readonly text: string | null;
  readonly bad: boolean;
}

export async function assessCommand(options: AssessOptions, io: Io): Promise<ExitCode> {
  const source = new TermsSource(await readTerms(options.terms, io));
  let anyBad = false;
  for await (const lines of linesOf(readInput(options.file, io))) {
    const bad = await answerAll(lines, (line) => answerTo(line, source, options.iso), io.stdout);
    anyBad ||= bad;
  }
  return anyBad ? 1 : 0;
}

/** Answers the lines that came in together, and hands the answers on before more are read. */
async function answerAll(lines: readonly Line[], answer: (line: Line) => Answer, stdout: Output): Promise<boolean> {
  let anyBad = false;
  let waiting = "";
  for (const line of lines) {
    const { text, bad } = answer(line);
    anyBad ||= bad;
    if (text !== null) waiting += `${text}\n`;
    if (waiting.length >= FLUSH_AT) {
      await stdout.write(waiting);
      waiting = "";
    }
  }
  if (waiting !== "") await stdout.write(waiting);
  return anyBad;
}

/** The line of output that one line of input gets, whatever is in it. */
export function answerTo(line: Line, source: TermsSource, iso: boolean): Answer {
  const outcome = outcomeOf(line.bytes, source);
  switch (outcome.kind) {
    case "blank":
      return { text: null, bad: false };
    case "assessed":
      return { text: safeJson(iso ? withIsoTimes(outcome.assessment) : outcome.assessment), bad: false };
    case "invalid": {
      const { id, issues, moreIssues } = outcome;
      const error = { code: "invalid-input", issues, ...(moreIssues > 0 && { moreIssues }) };
      return { text: safeJson({ id, line: line.number, error }), bad: true };
    }
    case "failed": {
      const { id, message } = outcome;
      return { text: safeJson({ id, line: line.number, error: { code: "internal", message } }), bad: true };
    }
  }
}
