// `report`, `terms`, `schema`, `--help`, `--version` with a made-up outside.
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { CATALOGUE } from "../../src/terms/catalogue/index.js";
import { SCHEMAS } from "../../src/schema/index.js";
import { type FakeIo, fakeIo, type FakeOutside } from "../support/fakeIo.js";
import { lineOf, REQUEST, withoutTerms } from "../support/requests.js";

async function running(args: string, outside: FakeOutside = {}): Promise<{ code: number; text: string; io: FakeIo }> {
  const io = fakeIo({ files: { "r.json": JSON.stringify(REQUEST, null, 2), "open.json": withoutTerms(), "bad.json": lineOf({ odd: 1 }) }, ...outside });
  return { code: await run(args.split(" "), io), text: io.writes.join(""), io };
}

const ESCAPE = "\u001b";

describe("report", () => {
  it("prints one request for a person, over as many lines as it is written on", async () => {
    const { code, text, io } = await running("report r.json");
    expect([code, io.complaints]).toEqual([0, []]);
    expect(text).toContain("15.00");
    expect(text.endsWith("\n")).toBe(true);
    expect(text).not.toContain(ESCAPE);
  });

  it("speaks French", async () => {
    expect((await running("report r.json --locale fr")).text).toContain("15,00");
  });

  it("reads the standard input, and terms by --terms", async () => {
    const { code, text } = await running("report - --terms mailgun@2026", { stdin: withoutTerms() });
    expect(code).toBe(0);
    expect(text).toContain("mailgun@2026");
  });

  it.each<[string, FakeOutside, boolean]>([
    ["a terminal", { columns: 100 }, true],
    ["a pipe", {}, false],
    ["a terminal with NO_COLOR", { columns: 100, env: { NO_COLOR: "1" } }, false],
    ["a terminal with an empty NO_COLOR", { columns: 100, env: { NO_COLOR: "" } }, true],
    ["a dumb terminal", { columns: 100, env: { TERM: "dumb" } }, false],
  ])("on %s", async (_, outside, hasColour) => {
    expect((await running("report r.json", outside)).text.includes(ESCAPE)).toBe(hasColour);
  });

  it("draws the timeline into a file", async () => {
    const { code, io } = await running("report r.json --svg month.svg");
    expect(code).toBe(0);
    expect(io.files.get("month.svg")).toMatch(/^<svg/);
  });

  it("prints nothing if the drawing cannot be written", async () => {
    const { code, text, io } = await running("report r.json --svg month.svg", { unwritable: true });
    expect([code, text, io.complaints]).toEqual([2, "", ["sla-credits: cannot write month.svg: EACCES: permission denied\n"]]);
  });

  it("lists every issue of a bad request, draws nothing and ends with 1", async () => {
    const { code, text, io } = await running("report bad.json --svg month.svg");
    expect([code, text, io.files.has("month.svg")]).toEqual([1, "", false]);
    expect(io.complaints.join("")).toMatch(/^bad\.json:\n {2}odd: expected .+\n$/);
  });

  it("counts the issues beyond those it lists", async () => {
    const { io } = await running("report -", { stdin: lineOf({ outages: Array.from({ length: 150 }, () => 7), claims: [] }) });
    expect(io.complaints.join("")).toMatch(/\n {2}and 50 more\n$/);
  });

  it("asks for terms if there are none", async () => {
    const { code, io } = await running("report open.json");
    expect([code, io.complaints]).toEqual([1, ["open.json:\n  terms: expected terms, here or by --terms, received nothing\n"]]);
  });

  it.each([["report -", "- is empty"], ["report nowhere.json", "cannot read nowhere.json"]])("%s: %s", async (args, sentence) => {
    const { code, text, io } = await running(args, { stdin: " \n" });
    expect([code, text]).toEqual([2, ""]);
    expect(io.complaints.join("")).toContain(sentence);
  });

  it("refuses a request longer than is read", async () => {
    const mebibyte = new Uint8Array(1024 * 1024).fill(0x20);
    const { code, io } = await running("report -", { stdin: Array.from({ length: 65 }, () => mebibyte) });
    expect(code).toBe(1);
    expect(io.complaints.join("")).toContain("at most 67108864 bytes");
  });
});

describe("what ships with the program", () => {
  it("lists the catalogue, and each entry by the id it lists", async () => {
    const lines = (await running("terms")).text.trimEnd().split("\n");
    expect(lines).toHaveLength(CATALOGUE.length);
    for (const [index, line] of lines.entries()) {
      const { code, text } = await running(`terms ${line.split(" ")[0]}`);
      expect([code, JSON.parse(text)]).toEqual([0, CATALOGUE[index]]);
    }
  });

  it("knows no other terms", async () => {
    const { code, text, io } = await running("terms acme@1");
    expect([code, text]).toEqual([2, ""]);
    expect(io.complaints.join("")).toMatch(/^sla-credits: no terms "acme@1" in the catalogue: give an id that "sla-credits terms" lists/);
  });

  it.each(["facts", "terms", "assessment"] as const)("prints the schema of %s", async (name) => {
    expect(JSON.parse((await running(`schema ${name}`)).text)).toEqual(SCHEMAS[name]);
  });

  it("tells its version with those that dates depend on", async () => {
    expect((await running("--version")).text).toMatch(/^sla-credits \d+\.\d+\.\d+ \(Node 20\.19\.0, tz database 2025b\)\n$/);
  });

  it.each(["--help", "assess --help", "report --help", "diff --help", "lint --help", "terms --help", "schema --help"])("explains itself: %s", async (args) => {
    const { code, text, io } = await running(args);
    expect([code, io.complaints]).toEqual([0, []]);
    expect(text).toContain("sla-credits ");
    for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(120);
  });

  it("ends quietly when nobody reads", async () => {
    expect((await running("terms", { leavesAfter: 0 })).code).toBe(0);
  });

  it("does not hide a fault of the outside", async () => {
    const broken = { columns: null, write: async (): Promise<void> => Promise.reject(new Error("EIO")) };
    await expect(run(["terms"], { ...fakeIo({}), stdout: broken })).rejects.toThrow("EIO");
  });
});
