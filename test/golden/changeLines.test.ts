// The grammar of the lines under "Calculation changes".
import { describe, expect, it } from "vitest";
import { changeLine, type KnownClauses, readChangeLog } from "./changeLines.js";

const KNOWN: KnownClauses = { flagship: new Set(["3.3.a", "3.3.b", "G.a"]), contracts: new Map([["vultr", new Set(["credit"])], ["level-3", new Set(["credit", "late claim"])]]) };
const read = (text: string) => changeLine(text, KNOWN);

describe("a line", () => {
  it("of one clause, with all its parts", () => {
    const text = "3.3.b: periods from 2026-01: credits rise: the allowance is of the time promised";
    expect(read(text)).toEqual({ text, clauses: [{ contract: null, clause: "3.3.b" }], from: "2026-01", to: null, direction: "rise" });
  });
  it.each([
    ["all periods", null, null], ["periods from 2026-01", "2026-01", null], ["periods to 2026-12", null, "2026-12"],
    ["periods from 2026-01 to 2026-01", "2026-01", "2026-01"],
  ])("%s", (periods, from, to) => {
    expect(read(`3.3.b: ${periods}: credits fall: why`)).toMatchObject({ from, to });
  });
  it.each([["rise", "rise"], ["fall", "fall"], ["rise or fall", "either"], ["stay", "none"]])("credits %s", (credits, direction) => {
    expect(read(`3.3.b: all periods: credits ${credits}: why`)).toMatchObject({ direction });
  });
  it.each([
    ["3.3.b", [[null, "3.3.b"]]], ["3.3.a, G.a", [[null, "3.3.a"], [null, "G.a"]]], ["vultr credit", [["vultr", "credit"]]],
    ["level-3 late claim, 3.3.a", [["level-3", "late claim"], [null, "3.3.a"]]], ["refusals", [[null, "refusals"]]],
  ])("of %s", (clauses, named) => {
    expect(read(`${clauses}: all periods: credits stay: why`)).toMatchObject({ clauses: named.map(([contract, clause]) => ({ contract, clause })) });
  });
  it("may have a colon in its reason", () => {
    expect(read("3.3.b: all periods: credits stay: why: because")).toMatchObject({ direction: "none" });
  });
});

describe("no line", () => {
  it.each([
    "", "3.3.b", "3.3.b: credits rise: why", "3.3.b: periods: credits rise: why", "3.3.b: periods from 2026: credits rise: why",
    "3.3.b: periods from 2026-13: credits rise: why", "3.3.b: periods to 2026-01 from 2026-02: credits rise: why", "3.3.b: all periods: rise: why",
    "3.3.b: all periods: credits go up: why", "3.3.b: all periods: credits rise:", "3.3.b: all periods: credits rise: ", "3.3.b: all periods: credits rise",
    ": all periods: credits rise: why",
  ])("%j", (text) => {
    expect(read(text)).toContain("is not of the form");
  });
  it.each([["9.9.z", "9.9.z"], ["3.3.a, 9.9.z", "9.9.z"], ["3.3.a,3.3.b", "3.3.a,3.3.b"], ["vultr 3.3.a", "vultr 3.3.a"], ["nobody credit", "nobody credit"], ["credit", "credit"]])("of %s", (clauses, unknown) => {
    expect(read(`${clauses}: all periods: credits rise: why`)).toContain(`names ${unknown}, which is no clause`);
  });
  it("with an end before its beginning", () => {
    expect(read("3.3.b: periods from 2026-02 to 2026-01: credits rise: why")).toContain("ends before it begins");
  });
});

const PAGE = `# Changelog

- 3.3.a: no line of ours

## Unreleased

- something new

### Calculation changes

- 3.3.b: all periods: credits rise: one

### Other

- 3.3.a: no line either

## 0.2.0 - 2026-12-01

### Calculation changes

- vultr credit: all periods: credits fall: two

### Notes

#### Calculation changes

- of another kind

## 0.1.0

### Calculation changes

None: there is no earlier version.
`;

describe("the page", () => {
  const texts = (lines: readonly { readonly text: string }[]): readonly string[] => lines.map(({ text }) => text);
  it("has lines of every section, those not released apart, and versions", () => {
    const { lines, unreleased, released, faults } = readChangeLog(PAGE, KNOWN);
    expect(texts(lines)).toEqual(["3.3.b: all periods: credits rise: one", "vultr credit: all periods: credits fall: two"]);
    expect(texts(unreleased)).toEqual(["3.3.b: all periods: credits rise: one"]);
    expect(released).toEqual(["0.2.0", "0.1.0"]);
    expect(faults).toEqual([]);
  });
  it("says which lines are wrong", () => {
    const { faults } = readChangeLog(PAGE.replace("credits rise: one", "credits rise").replace("None: there", "There"), KNOWN);
    expect(faults).toHaveLength(2);
    expect(faults[0]).toContain('"3.3.b: all periods: credits rise" is not of the form');
    expect(faults[1]).toContain('"There is no earlier version." is not of the form');
  });
  it("says which line stands twice", () => {
    const { faults } = readChangeLog(PAGE.replace("vultr credit: all periods: credits fall: two", "3.3.b: all periods: credits rise: one"), KNOWN);
    expect(faults).toEqual(['"3.3.b: all periods: credits rise: one" stands twice: say what is different']);
  });
});
