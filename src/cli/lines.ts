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
 * The lines of a stream, those of one chunk together. A byte order mark at the very start is left out; a last line
 * needs no newline; a carriage return before the newline stays, as white space.
 *
 * @param maxBytes - longest line that is kept
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, maxBytes: number = MAX_LINE_BYTES): AsyncGenerator<readonly Line[]> {
  const rest = new BoundedBytes(maxBytes);
  let number = 0;
  for await (const chunk of chunks) {
    const lines: Line[] = [];
    let from = 0;
    for (let to = chunk.indexOf(NEWLINE); to >= 0; to = chunk.indexOf(NEWLINE, from)) {
      number += 1;
      lines.push(lineOf(number, wholeLine(rest, chunk.subarray(from, to))));
      from = to + 1;
    }
    rest.add(chunk.subarray(from));
    yield lines;
  }
  if (!rest.isEmpty) yield [lineOf(number + 1, rest.take())];
}

/** Most lines lie within one chunk and need no copy. */
function wholeLine(rest: BoundedBytes, piece: Uint8Array): Uint8Array | null {
  if (rest.isEmpty && piece.length <= rest.maxBytes) return piece;
  rest.add(piece);
  return rest.take();
}

function lineOf(number: number, bytes: Uint8Array | null): Line {
  return { number, bytes: number === 1 && bytes !== null ? withoutMark(bytes) : bytes };
}

/** The bytes without a byte order mark at their start. */
export function withoutMark(bytes: Uint8Array): Uint8Array {
  return BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte) ? bytes.subarray(BYTE_ORDER_MARK.length) : bytes;
}
