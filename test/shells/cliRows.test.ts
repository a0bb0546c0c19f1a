// `assess --rows`: a row for every line, in order, by one thread or several.
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { creditRow } from "../../src/warehouse/index.js";
import { fakeIo } from "../support/fakeIo.js";
import { lineOf, withoutTerms } from "../support/requests.js";

async function rowsOf(stdin: string | readonly Uint8Array[], ...args: readonly string[]): Promise<{ code: number; rows: readonly unknown[] }> {
  const io = fakeIo({ stdin: typeof stdin === "string" ? stdin : [...stdin] });
  const code = await run(["assess", "--rows", ...args], io);
  return { code, rows: io.writes.join("").trimEnd().split("\n").map((line) => JSON.parse(line) as unknown) };
}

describe("a row", () => {
  it("is what the library makes of the line", async () => {
    expect(await rowsOf(`${lineOf()}\n${lineOf({ id: "b" })}\n`)).toEqual({ code: 0, rows: [creditRow(lineOf()), creditRow(lineOf({ id: "b" }))] });
  });

  it("answers a bad line in its place, a blank one too, and all is well: the row says what is not", async () => {
    const lines = ["{", "", lineOf(), lineOf({ id: "b", fees: {} })];
    const { code, rows } = await rowsOf(lines.join("\n"));
    expect([code, rows]).toEqual([0, lines.map((line) => creditRow(line))]);
    expect(await rowsOf("\n")).toEqual({ code: 0, rows: [creditRow("")] });
  });

  it("tells of bytes that are no text, and of the terms that the program can be given", async () => {
    expect((await rowsOf([new Uint8Array([0xff, 10])])).rows).toMatchObject([{ id: null, error: "the input: expected text in UTF-8, received bytes that are not UTF-8" }]);
    expect((await rowsOf(withoutTerms())).rows).toMatchObject([{ id: "a", error: "terms: expected terms, here or by --terms, received nothing" }]);
    expect((await rowsOf(withoutTerms(), "--terms", "mailgun@2022-01-14")).rows).toEqual([creditRow(lineOf())]);
  });
});

it("has no instants to write in another way", async () => {
  const io = fakeIo({ stdin: lineOf() });
  expect(await run(["assess", "--rows", "--iso"], io)).toBe(2);
  expect([io.writes, io.complaints]).toEqual([[], ["sla-credits: --rows has no instants to write as --iso does: give one of them\n"]]);
});
