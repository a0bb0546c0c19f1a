/**
 * Reads one JSON text and refuses what `JSON.parse` lets pass: the same key twice in an object, of which it would keep
 * the last, and texts so deep or so full that reading them is itself the attack. Linear in the length of the text.
 */
import type { InputIssue } from "../index.js";
import { issue } from "./issues.js";
import { JsonCursor } from "./jsonCursor.js";
import { looksPlain } from "./jsonLook.js";

/** Deepest nesting of a JSON text; terms and facts need 5. */
export const MAX_DEPTH = 64;
/** Most keys in one object, as for the parsers of facts and terms. */
export const MAX_KEYS = 1_000;
/** Most values in one text. */
export const MAX_VALUES = 10_000_000;

/** How many repeated keys are named. */
const MAX_REPEATED = 100;

/** `value` is `undefined` if the text is no JSON, or too much of it. */
export interface JsonReading {
  readonly value: unknown;
  readonly issues: readonly InputIssue[];
}

/** @param maxValues - most values in the text, whatever they are */
export function readJson(text: string, maxValues: number = MAX_VALUES): JsonReading {
  // A text has no more values than characters.
  const value = text.length <= maxValues && looksPlain(text) ? parsed(text) : undefined;
  return value === undefined ? readSlowly(text, maxValues) : { value, issues: [] };
}

/** `undefined` if the text is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Finds out what is wrong with a text, if anything is. */
function readSlowly(text: string, maxValues: number): JsonReading {
  const scan = new JsonScan(text, maxValues);
  const issues = scan.run();
  return { value: scan.isReadable ? JSON.parse(text) : undefined, issues };
}

/** An object or array that is open: its keys so far (`null`: an array), and the key or index it is at. */
interface Frame {
  readonly keys: Set<string> | null;
  step: string | number;
}

/** One pass over the text with a stack of what is open: no recursion, so depth costs nothing but memory. */
class JsonScan {
  readonly #cursor: JsonCursor;
  readonly #maxValues: number;
  readonly #open: Frame[] = [];
  readonly #repeated: InputIssue[] = [];
  #values = 0;
  #code: InputIssue["code"] = "json";
  isReadable = false;

  constructor(text: string, maxValues: number) {
    this.#cursor = new JsonCursor(text);
    this.#maxValues = maxValues;
  }

  /** The first place where the text stops being JSON; otherwise every repeated key. */
  run(): readonly InputIssue[] {
    const cursor = this.#cursor;
    try {
      cursor.skipSpace();
      do {
        this.#value();
      } while (this.#more());
      if (cursor.at < cursor.text.length) cursor.fail("nothing more");
      this.isReadable = true;
      return this.#repeated;
    } catch {
      return [issue(this.#code, [], cursor.expected, cursor.received())];
    }
  }

  /** Reads a scalar or the opening of a container; an opening leaves the next value still to be read. */
  #value(): void {
    const cursor = this.#cursor;
    for (let char = cursor.char(); char === 0x7b || char === 0x5b; char = cursor.char()) {
      if (this.#open.length === MAX_DEPTH) this.#tooMany(`at most ${MAX_DEPTH} levels`);
      this.#count();
      this.#open.push(char === 0x7b ? { keys: new Set(), step: "" } : { keys: null, step: 0 });
      cursor.advance();
      if (cursor.char() === char + 2) return; // Empty: "]" and "}" stand two after "[" and "{".
      if (char === 0x7b) this.#key();
    }
    this.#count();
    cursor.scalar();
    cursor.skipSpace();
  }

  /** After a value: closes what ends here; true if a further value must follow. */
  #more(): boolean {
    const cursor = this.#cursor;
    for (let frame = this.#open.at(-1); frame !== undefined; frame = this.#open.at(-1)) {
      if (cursor.char() === 0x2c) {
        cursor.advance();
        if (typeof frame.step === "number") frame.step += 1;
        else this.#key();
        return true;
      }
      if (cursor.char() !== (frame.keys === null ? 0x5d : 0x7d)) cursor.fail(frame.keys === null ? 'a "," or "]"' : 'a "," or "}"');
      this.#open.pop();
      cursor.advance();
    }
    return false;
  }

  #key(): void {
    const cursor = this.#cursor;
    const key = cursor.key();
    cursor.skipSpace();
    if (cursor.char() !== 0x3a) cursor.fail('a ":"');
    cursor.advance();
    const frame = this.#open.at(-1) as Frame;
    frame.step = key;
    const keys = frame.keys as Set<string>;
    if (keys.has(key)) this.#repeat();
    else if (keys.size < MAX_KEYS) keys.add(key);
    else this.#tooMany(`at most ${MAX_KEYS} keys in one object`);
  }

  #repeat(): void {
    if (this.#repeated.length === MAX_REPEATED) return;
    const path = this.#open.map((frame) => frame.step);
    this.#repeated.push(issue("duplicate", path, "each key once", "the same key again"));
  }

  #count(): void {
    this.#values += 1;
    if (this.#values > this.#maxValues) this.#tooMany(`at most ${this.#maxValues} values`);
  }

  #tooMany(expected: string): never {
    this.#code = "too-many";
    this.#cursor.fail(expected);
  }
}
