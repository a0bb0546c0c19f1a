// `assess` as a user meets it, with a made-up outside: what comes in, what goes out, the exit code.
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { assess, type Facts, MAILGUN_2022_01_14, MAILGUN_2026 } from "../../src/index.js";
import { bytesOf, type FakeIo, fakeIo, type FakeOutside } from "../support/fakeIo.js";
import { lineOf, REQUEST, withoutTerms } from "../support/requests.js";

type Row = Readonly<Record<string, unknown>>;

async function assessing(outside: FakeOutside, ...args: readonly string[]): Promise<{ code: number; rows: readonly Row[]; io: FakeIo }> {
  const io = fakeIo(outside);
  const code = await run(["assess", ...args], io);
  return { code, rows: rowsOf(io), io };
}

function rowsOf(io: FakeIo): readonly Row[] {
  return io.writes.join("").split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as Row);
}

/** The codes of the issues that a row answers a bad line with. */
function codesOf(row: Row | undefined): readonly string[] {
  const { error } = row as { error: { code: string; issues: readonly { code: string }[] } };
  expect(error.code).toBe("invalid-input");
  return error.issues.map(({ code }) => code);
}

const expected = assess(MAILGUN_2022_01_14, REQUEST as unknown as Facts);

describe("a line", () => {
  it("gets the assessment that the library gives", async () => {
    const { code, rows, io } = await assessing({ stdin: lineOf() });
    expect([code, rows, io.complaints]).toEqual([0, [expected], []]);
    expect(expected.credit.entitled).toBe("15.00");
  });

  it("that is bad is answered in its place, and the others go on as if it were not there", async () => {
    const { code, rows } = await assessing({ stdin: `${lineOf()}\n${lineOf({ id: "b", period: {} })}\n${lineOf()}\n` });
    expect(code).toBe(1);
    expect([rows[0], rows[2], rows.length]).toEqual([expected, expected, 3]);
    expect(rows[1]).toMatchObject({ id: "b", line: 2, error: { code: "invalid-input" } });
    expect(rows[1]?.["error"]).not.toHaveProperty("moreIssues");
  });

  it.each<[string, string | Uint8Array, unknown, string[]]>([
    ["no JSON", "{oops", null, ["json"]],
    ["no object", "[1]", null, ["type"]],
    ["null", "null", null, ["type"]],
    ["a key twice", `{"id":"b","id":"b","fees":{}}`, "b", ["duplicate"]],
    ["a key twice in something that is no object", `[{"id":"b","id":"b"}]`, null, ["duplicate"]],
    ["bytes that are not UTF-8", new Uint8Array([0x7b, 0xff, 0x7d]), null, ["json"]],
    ["a prototype", lineOf().replace("{", '{"__proto__":{"id":"x"},'), "a", ["unknown-key"]],
    ["an id that is no text", lineOf({ id: 7 }), null, ["type"]],
    ["an id too long to repeat", lineOf({ id: "x".repeat(201) }), null, ["too-long"]],
    ["a request without id", JSON.stringify({ terms: "nobody@1" }), null, ["terms-unknown"]],
    ["a byte order mark that is not at the start", `\ufeff${lineOf()}`, null, ["json"]],
  ])("with %s", async (_, line, id, codes) => {
    const bytes = typeof line === "string" ? bytesOf(line) : line;
    const { code, rows } = await assessing({ stdin: [bytesOf("\n"), bytes, bytesOf(`\n${lineOf()}`)] });
    expect([code, rows.length, rows[1]]).toEqual([1, 2, expected]);
    expect(rows[0]).toMatchObject({ id, line: 2 });
    expect(codesOf(rows[0])).toEqual(codes);
  });

  it("with more issues than are listed says how many more", async () => {
    const outages = Array.from({ length: 150 }, () => 7);
    const { rows } = await assessing({ stdin: lineOf({ outages, claims: [] }) });
    expect(rows[0]).toMatchObject({ error: { moreIssues: 50 } });
    expect(codesOf(rows[0])).toHaveLength(100);
  });

  it("too long to be read is bad, and the next one is read", async () => {
    const mebibyte = new Uint8Array(1024 * 1024).fill(0x20);
    const { rows } = await assessing({ stdin: [...Array.from({ length: 65 }, () => mebibyte), bytesOf(`\n${lineOf()}`)] });
    expect(codesOf(rows[0])).toEqual(["too-long"]);
    expect(rows[1]).toEqual(expected);
  });

  it("that is blank is counted and not answered; a mark at the start and carriage returns do not matter", async () => {
    const { code, rows } = await assessing({ stdin: `\ufeff${lineOf()}\r\n\r\n \t\n{\r\n` });
    expect([code, rows.length, rows[0]]).toEqual([1, 2, expected]);
    expect(rows[1]).toMatchObject({ line: 4 });
  });
});

describe("terms", () => {
  const credit = (row: Row | undefined): unknown => (row as { credit?: { cap: unknown } }).credit?.cap;

  it("of --terms are for requests that name none", async () => {
    const { rows } = await assessing({ stdin: `${withoutTerms()}\n${lineOf()}` }, "--terms", "mailgun@2026");
    expect(rows.map((row) => row["terms"])).toEqual(["mailgun@2026", "mailgun@2022-01-14"]);
    expect(rows.map(credit)).toEqual(["50.00", "100.00"]);
  });

  it("missing altogether are an issue", async () => {
    const { code, rows } = await assessing({ stdin: withoutTerms() });
    expect([code, codesOf(rows[0])]).toEqual([1, ["required"]]);
    expect(rows[0]).toMatchObject({ error: { issues: [{ path: ["terms"], message: "terms: expected terms, here or by --terms, received nothing" }] } });
  });

  it("may be a whole object, checked once for the same text and again for another", async () => {
    const own = { ...MAILGUN_2026, id: "own" };
    const many = Array.from({ length: 40 }, (_, index) => lineOf({ terms: { ...own, version: String(index % 20) } }));
    const { code, rows } = await assessing({ stdin: [lineOf({ terms: own }), lineOf({ terms: own }), ...many].join("\n") });
    expect(code).toBe(0);
    expect(rows.map((row) => row["terms"])).toEqual(["own@2026", "own@2026", ...many.map((_, index) => `own@${index % 20}`)]);
  });

  it("that are wrong are issues under terms, each time", async () => {
    const wrong = lineOf({ terms: { ...MAILGUN_2026, target: { percent: "101", clause: "3.1.e" }, odd: 1 } });
    const { rows } = await assessing({ stdin: `${wrong}\n${wrong}` });
    for (const row of rows) {
      expect(row).toMatchObject({ id: "a", error: { issues: [{ path: ["terms", "odd"] }, { path: ["terms", "target", "percent"] }] } });
      expect(codesOf(row)).toEqual(["unknown-key", "decimal-range"]);
    }
    expect(JSON.stringify(rows[0])).toContain("terms.target.percent: expected");
  });

  it("too large to keep are checked all the same", async () => {
    const clauses = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`x${index}`, "long ".repeat(300)]));
    const { code, rows } = await assessing({ stdin: lineOf({ terms: { ...MAILGUN_2026, clauses: { ...MAILGUN_2026.clauses, ...clauses } } }) });
    expect([code, rows[0]?.["terms"]]).toEqual([0, "mailgun@2026"]);
  });

  it.each([["a number", 7, "type"], ["null", null, "type"], ["an id nobody knows", "acme@1", "terms-unknown"], ["an id beyond measure", "\n".repeat(1_000), "terms-unknown"]])("as %s are an issue", async (_, terms, code) => {
    const { rows } = await assessing({ stdin: lineOf({ terms }) });
    expect(codesOf(rows[0])).toEqual([code]);
    expect(JSON.stringify(rows[0]).length).toBeLessThan(600);
  });

  it("from a file come before those of the catalogue of the same name", async () => {
    const files = { "own.json": `\ufeff${JSON.stringify({ ...MAILGUN_2022_01_14, caps: [] }, null, 2)}` };
    const { rows } = await assessing({ stdin: `${lineOf()}\n${withoutTerms()}`, files }, "--terms", "own.json");
    expect(rows.map(credit)).toEqual([null, null]);
  });

  it.each<[string, string | Uint8Array | undefined, string]>([
    ["not there", undefined, 'neither an id that "sla-credits terms" lists, with its version nor a file that can be read'],
    ["no text", new Uint8Array([0xff]), "nor a file that can be read"],
    ["no JSON", "{", "the terms in t.json are wrong:\nthe input: expected a key in double quotes"],
    ["wrong", "{}", "the terms in t.json are wrong:\n"],
    ["too long", new Uint8Array(64 * 1024 * 1024 + 1), "more than 67108864 bytes"],
  ])("from a file that is %s end the program before it starts", async (_, content, sentence) => {
    const files = content === undefined ? {} : { "t.json": content };
    const { code, io } = await assessing({ stdin: lineOf(), files }, "--terms", "t.json");
    expect([code, io.writes]).toEqual([2, []]);
    expect(io.complaints.join("")).toContain(sentence);
  });
});

describe("streams", () => {
  it("reads a file as well", async () => {
    const { rows } = await assessing({ files: { "in.ndjson": lineOf() } }, "in.ndjson");
    expect(rows).toEqual([expected]);
  });

  it("says which file cannot be read, and prints nothing", async () => {
    const { code, io } = await assessing({}, "nowhere.ndjson");
    expect([code, io.writes, io.complaints]).toEqual([2, [], ["sla-credits: cannot read nowhere.ndjson: ENOENT: no such file\n"]]);
  });

  it("says so if the standard input fails", async () => {
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield bytesOf(`${lineOf()}\n`);
      throw new Error("EIO");
    }
    const io = { ...fakeIo({}), stdin: failing() };
    expect(await run(["assess"], io)).toBe(2);
    expect(rowsOf(io)).toEqual([expected]);
    expect(io.complaints).toEqual(["sla-credits: cannot read the standard input: EIO\n"]);
  });

  it("hands on what a piece of input gave before it reads the next, and long output in parts", async () => {
    const events: string[] = [];
    async function* pieces(): AsyncGenerator<Uint8Array> {
      for (const piece of ["first", "second"]) {
        events.push(`read ${piece}`);
        yield bytesOf(`${lineOf()}\n`.repeat(piece === "first" ? 1 : 100));
      }
    }
    const io = fakeIo({});
    const stdout = { columns: null, write: async (text: string): Promise<void> => void events.push(`write ${text.length > 65_536 ? "much" : "some"}`) };
    expect(await run(["assess"], { ...io, stdin: pieces(), stdout })).toBe(0);
    expect(events.slice(0, 4)).toEqual(["read first", "write some", "read second", "write much"]);
    expect(events.length).toBeGreaterThan(5);
  });

  it("ends quietly when nobody reads any more", async () => {
    const { code, rows, io } = await assessing({ stdin: [bytesOf(`${lineOf()}\n`), bytesOf("{\n"), bytesOf("{\n")], leavesAfter: 1 });
    expect([code, rows.length, io.complaints]).toEqual([0, 1, []]);
  });

  it("writes instants as texts with --iso", async () => {
    const { rows } = await assessing({ stdin: lineOf() }, "--iso");
    expect(rows[0]).toMatchObject({ period: { start: "2026-04-01T00:00:00.000Z", durationMs: 2_592_000_000 } });
  });
});
