/**
 * A place in a JSON text, and how to get past a token there. By character codes and without backtracking, so that no text
 * takes longer than its length.
 */
import { shown } from "./issues.js";

/** Thrown to leave a text at its first fault; what was expected there is kept in the cursor. */
const FAULT = new Error("not JSON");

const WORDS = ["true", "false", "null"];
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** True for JSON's white space: space, tab, line feed, carriage return. */
function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
}

/** True if there is nothing but white space. */
export function isBlank(text: string): boolean {
  let at = 0;
  while (isSpace(text.charCodeAt(at))) at += 1;
  return at === text.length;
}

export class JsonCursor {
  at = 0;
  /** What would have been right at the fault. */
  expected = "";

  constructor(readonly text: string) {}

  /** The character here as a code; `NaN` at the end of the text, which equals nothing and is not above anything. */
  char(): number {
    return this.text.charCodeAt(this.at);
  }

  fail(expected: string): never {
    this.expected = expected;
    throw FAULT;
  }

  /** Past one character and the white space after it. */
  advance(): void {
    this.at += 1;
    this.skipSpace();
  }

  skipSpace(): void {
    while (isSpace(this.char())) this.at += 1;
  }

  /** Past a key in quotes, which is given decoded. */
  key(): string {
    if (this.char() !== 0x22) this.fail("a key in double quotes");
    const start = this.at;
    const isEscaped = this.#string();
    const quoted = this.text.slice(start, this.at);
    return isEscaped ? String(JSON.parse(quoted)) : quoted.slice(1, -1);
  }

  /** Past a text, a number, `true`, `false` or `null`. */
  scalar(): void {
    const word = WORDS.find((candidate) => this.text.startsWith(candidate, this.at));
    if (this.char() === 0x22) this.#string();
    else if (word === undefined) this.#number();
    else this.at += word.length;
  }

  /** True if something in the text is escaped. */
  #string(): boolean {
    let isEscaped = false;
    for (this.at += 1; this.char() !== 0x22; ) {
      if (this.char() === 0x5c) {
        this.#escape();
        isEscaped = true;
      } else if (this.char() >= 0x20) this.at += 1;
      else this.fail("a closing quote, and control characters escaped");
    }
    this.at += 1;
    return isEscaped;
  }

  #escape(): void {
    ESCAPE.lastIndex = this.at;
    if (!ESCAPE.test(this.text)) this.fail("an escape that JSON knows");
    this.at = ESCAPE.lastIndex;
  }

  #number(): void {
    if (this.char() === 0x2d) this.at += 1;
    if (this.char() === 0x30) this.at += 1;
    else this.#digits("a value");
    if (this.char() === 0x2e) {
      this.at += 1;
      this.#digits("a digit");
    }
    if (this.char() === 0x65 || this.char() === 0x45) {
      this.at += 1;
      if (this.char() === 0x2b || this.char() === 0x2d) this.at += 1;
      this.#digits("a digit");
    }
  }

  #digits(expected: string): void {
    const start = this.at;
    while (this.char() >= 0x30 && this.char() <= 0x39) this.at += 1;
    if (this.at === start) this.fail(expected);
  }

  /** What stands here, for a message: the character and where it is, counted from 1. */
  received(): string {
    if (this.at >= this.text.length) return "the end of the text";
    const lineStart = this.text.lastIndexOf("\n", this.at - 1) + 1;
    let lineNumber = 1;
    for (let end = this.text.indexOf("\n"); end >= 0 && end < lineStart; end = this.text.indexOf("\n", end + 1)) lineNumber += 1;
    const line = lineNumber === 1 ? "" : `line ${lineNumber}, `;
    const character = this.at - lineStart + 1;
    return `${shown(String.fromCodePoint(this.text.codePointAt(this.at) as number))} at ${line}character ${character}`;
  }
}
