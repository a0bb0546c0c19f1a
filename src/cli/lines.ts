/**
 * Cuts a stream of bytes into lines without ever holding more of a line than the bound allows, whoever sent it.
 */

/** Longest line that is read. A request of half a million outages fits. */
export const MAX_LINE_BYTES = 64 * 1024 * 1024;

/** One line without its end. `bytes` is `null` if the line was longer than the bound and was skipped. */
export interface Line {
  /** From 1, blank lines counted. */
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

/** Lines that follow each other. */
export interface Block {
  /** Number of the first of them, from 1. */
  readonly firstLine: number;
  /** The lines with newlines between them, none after the last; `null`: one line that was too long and was skipped. */
  readonly bytes: Uint8Array | null;
}

const NEWLINE = 10;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const SMALL_BYTES = 64 * 1024;

/** Collects pieces of one line; grows by doubling, so that a line sent byte by byte costs no more than its length. */
export class BoundedBytes {
  #buffer = new Uint8Array(0);
  #length = 0;
  #overflown = false;

  constructor(readonly maxBytes: number) {}

  get isEmpty(): boolean {
    return this.#length === 0 && !this.#overflown;
  }

  add(piece: Uint8Array): void {
    const length = this.#length + piece.length;
    if (this.#overflown || length > this.maxBytes) {
      this.#overflown = true;
      return;
    }
    if (length > this.#buffer.length) this.#grow(length);
    this.#buffer.set(piece, this.#length);
    this.#length = length;
  }

  #grow(length: number): void {
    const larger = new Uint8Array(Math.min(this.maxBytes, Math.max(length * 2, SMALL_BYTES)));
    larger.set(this.#buffer.subarray(0, this.#length));
    this.#buffer = larger;
  }

  /** What was collected, `null` if it was too much, and starts afresh. */
  take(): Uint8Array | null {
    const taken = this.#overflown ? null : this.#buffer.slice(0, this.#length);
    if (this.#buffer.length > SMALL_BYTES) this.#buffer = new Uint8Array(0);
    this.#length = 0;
    this.#overflown = false;
    return taken;
  }
}

/**
 * The whole lines of a stream, those of one chunk together, in bytes of their own that may be given away. A byte order mark
 * at the very start is left out; a last line needs no newline; a carriage return before the newline stays, as white space.
 *
 * @param maxBytes - longest line that is kept
 */
export async function* blocksOf(chunks: AsyncIterable<Uint8Array>, maxBytes: number = MAX_LINE_BYTES): AsyncGenerator<Block> {
  const rest = new BoundedBytes(maxBytes);
  let firstLine = 1;
  for await (const chunk of chunks) {
    const first = chunk.indexOf(NEWLINE);
    if (first < 0) {
      rest.add(chunk);
      continue;
    }
    const last = chunk.lastIndexOf(NEWLINE);
    // The line that began in a chunk before may be too long, and those after it are read all the same.
    rest.add(chunk.subarray(0, first));
    const line = rest.take();
    yield blockOf(firstLine, line === null ? null : joined(line, chunk.subarray(first, last)));
    if (line === null && first < last) yield blockOf(firstLine + 1, joined(chunk.subarray(first + 1, last)));
    firstLine += newlinesIn(chunk);
    rest.add(chunk.subarray(last + 1));
  }
  if (!rest.isEmpty) yield blockOf(firstLine, rest.take());
}

function blockOf(firstLine: number, bytes: Uint8Array | null): Block {
  return { firstLine, bytes: firstLine === 1 && bytes !== null ? withoutMark(bytes) : bytes };
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function newlinesIn(chunk: Uint8Array): number {
  let count = 0;
  for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1)) count += 1;
  return count;
}

/** The lines of a block, which share its bytes. */
export function* linesIn({ firstLine, bytes }: Block, maxBytes: number = MAX_LINE_BYTES): Generator<Line> {
  if (bytes === null) {
    yield { number: firstLine, bytes };
    return;
  }
  let number = firstLine;
  let from = 0;
  for (let to = bytes.indexOf(NEWLINE); to >= 0; to = bytes.indexOf(NEWLINE, from)) {
    yield { number, bytes: bounded(bytes.subarray(from, to), maxBytes) };
    number += 1;
    from = to + 1;
  }
  yield { number, bytes: bounded(bytes.subarray(from), maxBytes) };
}

function bounded(line: Uint8Array, maxBytes: number): Uint8Array | null {
  return line.length <= maxBytes ? line : null;
}

/** The bytes without a byte order mark at their start. */
export function withoutMark(bytes: Uint8Array): Uint8Array {
  return BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte) ? bytes.subarray(BYTE_ORDER_MARK.length) : bytes;
}
