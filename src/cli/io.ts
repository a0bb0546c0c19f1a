/**
 * What the program needs from the outside, so that everything but `main.ts` and `streams.ts` can be run by a test.
 */
import { wrappedLine } from "../explain/drawing/textWidth.js";
import { safeLine } from "../safeText.js";

/** A place to write text to. */
export interface Output {
  /**
   * Resolves once the text has been handed on, so that a slow reader slows the program down.
   *
   * @throws {@link PipeClosed} if nobody reads any more
   */
  write(text: string): Promise<void>;
  /** Width of the terminal in characters; `null` if this is a pipe or a file. */
  readonly columns: number | null;
}

export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** The bytes of a file, a piece at a time. Whatever goes wrong is thrown while they are read. */
  readonly readFile: (path: string) => AsyncIterable<Uint8Array>;
  /** Puts a whole file in place at once: a reader sees the old one or the new one, never half of it. */
  readonly replaceFile: (path: string, text: string) => Promise<void>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Of Node and of its tz database, which decides where months in a zone begin. */
  readonly versions: { readonly node: string; readonly tz: string };
}

/** 0: fine. 1: some input was bad. 2: the program was called wrongly. */
export type ExitCode = 0 | 1 | 2;

/** The program was called wrongly, or a file it was pointed to cannot be used. */
export class UsageError extends Error {
  /** @param more - further lines, such as everything that is wrong with the file */
  constructor(message: string, readonly more: readonly string[] = []) {
    super(message);
  }
}

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

/** What a system error says, without its stack. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
