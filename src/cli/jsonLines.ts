/**
 * JSON lines to be written out, as the bytes that go out: each text is made, checked and encoded once.
 */
import { safeJsonText } from "../safeText.js";

/** Room that is kept from one use to the next, in bytes. */
const KEPT_BYTES = 1024 * 1024;
const FIRST_BYTES = 128 * 1024;
/** Of UTF-8, for one unit of UTF-16. */
const MOST_BYTES_A_UNIT = 3;
const NEWLINE = 10;
const DELETE = "\u007f";

const encoder = new TextEncoder();

/** Collects values as lines of JSON that a terminal can show (see `safeJson`). Holds as much as was added since `clear`. */
export class JsonLines {
  #buffer = new Uint8Array(FIRST_BYTES);
  #length = 0;

  /** The lines so far, in UTF-8, each with its newline. The bytes change with the next `add` after a `clear`. */
  get bytes(): Uint8Array {
    return this.#buffer.subarray(0, this.#length);
  }

  /** In bytes. */
  get length(): number {
    return this.#length;
  }

  clear(): void {
    if (this.#buffer.length > KEPT_BYTES) this.#buffer = new Uint8Array(FIRST_BYTES);
    this.#length = 0;
  }

  /**
   * @param value - plain JSON
   * @throws whatever `JSON.stringify` does, or if there is no room in memory; then nothing has been added
   */
  add(value: object): void {
    const text = JSON.stringify(value);
    // As many bytes as characters: all is ASCII, in which JSON leaves but one sign bare that is not shown.
    let length = text.includes(DELETE) ? null : this.#encoded(text, text.length);
    if (length === null) {
      const safe = safeJsonText(text);
      length = this.#encoded(safe, safe.length * MOST_BYTES_A_UNIT) as number;
    }
    this.#length += length;
    this.#buffer[this.#length] = NEWLINE;
    this.#length += 1;
  }

  /** Encodes a text behind what is there, and gives its length; `null` if it needs more than so many bytes. */
  #encoded(text: string, mostBytes: number): number | null {
    const end = this.#length + mostBytes;
    if (end >= this.#buffer.length) this.#grow(end + 1);
    const { read, written } = encoder.encodeInto(text, this.#buffer.subarray(this.#length, end));
    return read === text.length ? written : null;
  }

  #grow(needed: number): void {
    const larger = new Uint8Array(Math.max(needed, this.#buffer.length * 2));
    larger.set(this.bytes);
    this.#buffer = larger;
  }
}
