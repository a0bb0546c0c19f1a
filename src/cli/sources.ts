/**
 * What the program reads before or besides requests: its input stream, and the terms of `--terms`.
 */
import { parseTerms, SlaInputError, type Terms } from "../index.js";
import { findTerms } from "../terms/catalogue/index.js";
import { type Io, UsageError } from "./io.js";
import { readJson } from "../request/jsonText.js";
import type { TermsWords } from "../request/termsSource.js";
import { BoundedBytes, MAX_LINE_BYTES, withoutMark } from "./lines.js";
import { reasonOf } from "../request/issues.js";

/** Which ids the catalogue has, for a sentence: there are too many to name. */
export const KNOWN_IDS = 'an id that "sla-credits terms" lists, with its version';

export const TERMS_WORDS: TermsWords = { ids: KNOWN_IDS, needed: "terms, here or by --terms" };

/**
 * The bytes of a file or, for `-`, of the standard input.
 *
 * @throws {@link UsageError} while reading, if it cannot be read
 */
export async function* readInput(path: string, io: Io): AsyncGenerator<Uint8Array> {
  try {
    yield* path === "-" ? io.stdin : io.readFile(path);
  } catch (error) {
    throw new UsageError(`cannot read ${path === "-" ? "the standard input" : path}: ${reasonOf(error)}`);
  }
}

/** All bytes of a file; `null` if there are more than a request may have. */
export async function readWhole(path: string, io: Io): Promise<Uint8Array | null> {
  const all = new BoundedBytes(MAX_LINE_BYTES);
  for await (const chunk of readInput(path, io)) all.add(chunk);
  const bytes = all.take();
  return bytes === null ? null : withoutMark(bytes);
}

/**
 * The terms of `--terms`: an id of the catalogue, else a file.
 *
 * @throws {@link UsageError} if there are no such terms, or they are wrong
 */
export async function readTerms(named: string | null, io: Io): Promise<Terms | null> {
  if (named === null) return null;
  return findTerms(named) ?? termsIn(named, await termsText(named, io));
}

async function termsText(path: string, io: Io): Promise<string> {
  try {
    const bytes = await readWhole(path, io);
    if (bytes === null) throw new UsageError(`more than ${MAX_LINE_BYTES} bytes`);
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw new UsageError(`--terms ${path} is neither ${KNOWN_IDS} nor a file that can be read: ${reasonOf(error)}`);
  }
}

function termsIn(path: string, text: string): Terms {
  const { value, issues } = readJson(text);
  try {
    if (issues.length > 0) throw new SlaInputError(issues);
    return parseTerms(value);
  } catch (error) {
    if (error instanceof SlaInputError) throw new UsageError(`the terms in ${path} are wrong:`, error.message.split("\n"));
    throw error;
  }
}
