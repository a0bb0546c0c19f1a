// The JSON reader of the program: what JSON.parse reads, less what it silently drops.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../support/runs.js";
import { isBlank } from "../../src/request/jsonCursor.js";
import { looksPlain } from "../../src/request/jsonLook.js";
import { MAX_DEPTH, MAX_KEYS, readJson } from "../../src/request/jsonText.js";

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function faultOf(text: string): string | undefined {
  return readJson(text).issues[0]?.message;
}

describe("readJson", () => {
  it("gives the value of any JSON text, however it is spaced", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 1, 2, "\t", "\r\n"), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(readJson(text)).toEqual({ value: JSON.parse(text), issues: [] });
      }),
      runs(),
    );
  });

  // Oracle: JSON.parse, on texts that are nearly JSON: pieces of it put together at random.
  it("finds a fault exactly where JSON.parse throws", () => {
    const piece = fc.constantFrom("{", "}", "[", "]", ",", ":", '"', '"a"', "0", "1", "-", ".", "e", "+", "true", "null", "fals", " ", "\n", "\\", "\\u00", "\u0001", "\ufeff");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const text = pieces.join("");
        const { value, issues } = readJson(text);
        expect(issues.some(({ code }) => code === "json")).toBe(parsed(text) === undefined);
        expect(value).toEqual(parsed(text));
      }),
      runs(20),
    );
  });

  it("finds a fault in a valid text that has lost, gained or changed a character exactly where JSON.parse throws", () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom("", "}", ",", '"', "1", "\\", "x"), fc.nat(1), (json, at, by, removed) => {
        const place = at % (json.length + 1);
        const text = json.slice(0, place) + by + json.slice(place + removed);
        expect(readJson(text).issues.some(({ code }) => code === "json")).toBe(parsed(text) === undefined);
      }),
      runs(),
    );
  });

  it.each([
    ["", 'the input: expected a value, received the end of the text'],
    ['{"a":1', 'the input: expected a "," or "}", received the end of the text'],
    ["[1 2]", 'the input: expected a "," or "]", received "2" at character 4'],
    ["[1}", 'the input: expected a "," or "]", received "}" at character 3'],
    ['{"a" 1}', 'the input: expected a ":", received "1" at character 6'],
    ["{a:1}", 'the input: expected a key in double quotes, received "a" at character 2'],
    ['{"a":1,}', 'the input: expected a key in double quotes, received "}" at character 8'],
    ["[1,]", 'the input: expected a value, received "]" at character 4'],
    ["{}\n {}", 'the input: expected nothing more, received "{" at line 2, character 2'],
    ["[\n1,\n\n  x]", 'the input: expected a value, received "x" at line 4, character 3'],
    ['"a\tb"', 'the input: expected a closing quote, and control characters escaped, received "\\t" at character 3'],
    ['"\\x"', 'the input: expected an escape that JSON knows, received "\\\\" at character 2'],
    ["1.", "the input: expected a digit, received the end of the text"],
    ["1e+", "the input: expected a digit, received the end of the text"],
    ["-", "the input: expected a value, received the end of the text"],
    ["01", 'the input: expected nothing more, received "1" at character 2'],
    ["😀", 'the input: expected a value, received "😀" at character 1'],
    ["\ufeff1", 'the input: expected a value, received "\\ufeff" at character 1'],
  ])("%j: %s", (text, message) => {
    expect(faultOf(text)).toBe(message);
    expect(readJson(text)).toMatchObject({ value: undefined, issues: [{ code: "json", path: [] }] });
  });

  it.each([
    ['{"fees":1,"id":2,"fees":3}', [["fees"]]],
    ['{"a":{"b":1,"b":2},"a":[{"c":1},{"c":1,"c":1,"c":1}]}', [["a", "b"], ["a"], ["a", 1, "c"], ["a", 1, "c"]]],
    ['{"fees":1,"f\\u0065es":3}', [["fees"]]],
    ['{"__proto__":1,"__proto__":2}', [["__proto__"]]],
    ['[{"a":1},{"a":1},{"b":{"a":1}}]', []],
    ['{"a":"{\\"b\\":1,\\"b\\":1}"}', []],
  ])("names every repeated key of %s", (text, paths) => {
    const { value, issues } = readJson(text);
    expect(issues.map(({ path }) => path)).toEqual(paths);
    expect(issues.every(({ code }) => code === "duplicate")).toBe(true);
    expect(value).toEqual(JSON.parse(text));
  });

  // Oracle: the keys that the text was made of.
  it("names the repeated keys of any object, however they are written", () => {
    type Tree = readonly (readonly [string, Tree | number])[];
    const key = fc.constantFrom("a", "b", "ab", "é", '"', "\\", "\u0430", "", "id:", "{");
    const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
      tree: fc.array(fc.tuple(key, fc.oneof({ depthSize: "small" }, fc.constant(1), tie("tree"))), { maxLength: 4 }),
    }));
    fc.assert(
      fc.property(tree, fc.infiniteStream(fc.nat(5)), (wanted, choices) => {
        const choice = (): number => choices.next().value as number;
        const space = (): string => ["", "", "", " ", "\t", "\r\n"][choice()] as string;
        const quoted = (text: string): string => (choice() > 0 ? JSON.stringify(text) : `"${Array.from(text, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`).join("")}"`);
        const written = (node: Tree): string => `{${space()}${node.map(([name, value]) => `${quoted(name)}${space()}:${space()}${typeof value === "number" ? quoted("a") : written(value)}${space()}`).join(`,${space()}`)}}`;
        const repeated = (node: Tree, path: readonly string[]): readonly (readonly string[])[] =>
          node.flatMap(([name, value], index) => [
            ...(node.findIndex(([other]) => other === name) < index ? [[...path, name]] : []),
            ...(typeof value === "number" ? [] : repeated(value, [...path, name])),
          ]);
        const text = written(wanted);
        const { value, issues } = readJson(text);
        expect(issues.map(({ path }) => path)).toEqual(repeated(wanted, []));
        expect(value).toEqual(JSON.parse(text));
      }),
      runs(),
    );
  });

  it("names at most 100 repeated keys", () => {
    expect(readJson(`{${'"a":1,'.repeat(500)}"a":1}`).issues).toHaveLength(100);
  });

  it("refuses nesting deeper than a request can be, before anything recurses into it", () => {
    const nested = (depth: number): string => `${"[".repeat(depth)}${"]".repeat(depth)}`;
    expect(readJson(nested(MAX_DEPTH)).issues).toEqual([]);
    expect(faultOf(nested(MAX_DEPTH + 1))).toBe('the input: expected at most 64 levels, received "[" at character 65');
    expect(faultOf("[".repeat(5_000_000))).toContain("at most 64 levels");
  });

  it("refuses more keys and values than any request needs, before they are made", () => {
    const keys = (count: number): string => `{${Array.from({ length: count }, (_, index) => `"${index}":0`).join(",")}}`;
    expect(readJson(keys(MAX_KEYS)).issues).toEqual([]);
    expect(readJson(keys(MAX_KEYS + 1))).toMatchObject({ value: undefined, issues: [{ code: "too-many", expected: "at most 1000 keys in one object" }] });
    const values = (count: number): string => `[0${",0".repeat(count - 1)}]`;
    expect(readJson(values(9), 10).issues).toEqual([]);
    expect(readJson(values(10), 10)).toMatchObject({ value: undefined, issues: [{ code: "too-many", expected: "at most 10 values" }] });
  });

  it("keeps __proto__ an ordinary key", () => {
    const { value } = readJson('{"__proto__":{"polluted":true}}');
    expect(Object.keys(value as object)).toEqual(["__proto__"]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});

describe("looksPlain", () => {
  const keys = (count: number): string => `{${Array.from({ length: count }, (_, index) => `"k${index}":0`).join(",")}}`;
  const nested = (depth: number): string => `${'{"a":['.repeat(depth / 2)}${"]}".repeat(depth / 2)}`;

  // What is not plain takes ten times as long to read, so that requests as people send them must be.
  it.each([
    ["a request", '{"id":"a","at":"2026-04-15T13:40:00Z","list":[{"id":"a"},{"id":"a","more":{"id":1,"last":2}},"id"],"last":{}}'],
    ["blanks and escapes", '{ "a" : "b" ,\n"b"\t: -1.5e3, "c": [true, false, null], "d": "{\\"a\\":1,\\"a\\":1} \\\\" }'],
    ["keys of other letters", '{"é":"ü","ü":"é"}'],
    ["no object", '"a:b"'],
    ["nothing", "[]"],
    ["64 keys", keys(64)],
    ["64 levels", nested(64)],
  ])("vouches for %s", (_, text) => {
    expect(looksPlain(text)).toBe(true);
    expect(readJson(text)).toEqual({ value: JSON.parse(text), issues: [] });
  });

  it.each([
    ["a key twice", '{"a":1,"a":1}'],
    ["a key twice, with an object between", '{"a":1,"b":{"c":1},"a":1}'],
    ["a key twice, with a blank", '{"a" :1,"a"\n:1}'],
    ["an escaped key", '{"\\u0061":1}'],
    ["an open key", '{"a'],
    ["an open escape", '{"a\\'],
    ["a level closed that was not open", "]"],
    ["65 keys", keys(65)],
    ["66 levels", nested(66)],
  ])("does not vouch for %s", (_, text) => {
    expect(looksPlain(text)).toBe(false);
  });
});

describe("isBlank", () => {
  it.each([["", true], [" \t\r", true], ["\u00a0", false], ["{}", false], [" x ", false]])("%j: %s", (text, blank) => {
    expect(isBlank(text)).toBe(blank);
  });
});
