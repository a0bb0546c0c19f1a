/**
 * What the program needs from the outside, so that everything but `main.ts`, `streams.ts` and `threads.ts` can be run by a
 * test.
 */
import { wrappedLine } from "../explain/drawing/textWidth.js";
import type { Terms } from "../index.js";
import { safeLine } from "../safeText.js";
import type { Block } from "./lines.js";

/** A place to write to. */
export interface Output {
  /**
   * Resolves once the text has been handed on, so that a slow reader slows the program down.
   *
   * @param text - or the same in UTF-8; bytes may change again once this has resolved
   * @throws {@link PipeClosed} if nobody reads any more
   */
  write(text: string | Uint8Array): Promise<void>;
  /** Width of the terminal in characters; `null` if this is a pipe or a file. */
  readonly columns: number | null;
}

/** What is written for a request: its assessment, the same with instants as ISO texts, or one flat row with its amounts, or with all that is wrong. */
export type AnswerForm = "assessment" | "iso" | "row";

/** How requests are to be answered, in plain data that another thread can be given. */
export interface AnswerTask {
  /** For requests that name no terms; `null`: there are none. */
  readonly terms: Terms | null;
  readonly form: AnswerForm;
}

/** The answers to the lines of a block. */
export interface Answers {
  /** Whole lines in UTF-8, each with its newline; the receiver's own. */
  readonly bytes: Uint8Array;
  /** Some line was bad. */
  readonly anyBad: boolean;
}

/** Threads that answer blocks side by side. */
export interface Workers {
  /**
   * Hands a block to one of them. Several may be handed out before the first is answered.
   *
   * @param block - given away: its bytes cannot be read here any more
   * @returns rejects if the worker stopped; the block may then be answered by nobody
   */
  answer(block: Block): Promise<Answers>;
  /** Resolves once none of them runs any more. */
  stop(): Promise<void>;
}

export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** The bytes of a file, a piece at a time. Whatever goes wrong is thrown while they are read. */
  readonly readFile: (path: string) => AsyncIterable<Uint8Array>;
  /** Names of what is in a folder, in any order. */
  readonly listFolder: (path: string) => Promise<readonly string[]>;
  /** Puts a whole file in place at once: a reader sees the old one or the new one, never half of it. */
  readonly replaceFile: (path: string, text: string) => Promise<void>;
  /** @param count - most threads; they are started as they are needed */
  readonly startWorkers: (count: number, task: AnswerTask) => Workers;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Of Node and of its tz database, which decides where months in a zone begin. */
  readonly versions: { readonly node: string; readonly tz: string };
}

/** 0: fine. 1: some input was bad. 2: the program was called wrongly. 3: it broke off, and answers are missing. */
export type ExitCode = 0 | 1 | 2 | 3;

/** The program was called wrongly, or a file it was pointed to cannot be used. */
export class UsageError extends Error {
  /** @param more - further lines, such as everything that is wrong with the file */
  constructor(message: string, readonly more: readonly string[] = []) {
    super(message);
  }
}

/** The work broke off through no fault of the call: what has been written is whole lines, but not all of them. */
export class BrokenOff extends Error {}

/** Where a terminal is too narrow for a line, what goes on stands further in. */
const CONTINUED = "    ";
/** Narrower than this, nothing can be read. */
const LEAST_COLUMNS = 20;

/** Tells a person what is wrong, a line each: neither a file name nor a key of the input can make it two, or seem to. */
export async function complain({ stderr }: Io, lines: readonly string[]): Promise<void> {
  const { columns } = stderr;
  const shown = lines.map(safeLine).flatMap((line) => (columns === null ? [line] : wrappedLine(line, Math.max(columns, LEAST_COLUMNS), CONTINUED)));
  await stderr.write(shown.map((line) => `${line}\n`).join(""));
}

/** The reader of the output has gone: nothing is left to do. */
export class PipeClosed extends Error {}
