// Which changes of the golden outputs are accepted, and which refused.
import { describe, expect, it } from "vitest";
import { type Acceptance, accepted, answers, faultsOfRecord, type Hashes, isBehind, type Proposal } from "./acceptance.js";
import { type ChangeLog, changeLine, type ChangeLine } from "./changeLines.js";
import { hashOf, type Json } from "./json.js";
import { movedFrom } from "./moved.js";
import type { Output } from "./request.js";
import type { Outputs } from "./store.js";

const KNOWN = { flagship: new Set(["3.3.b"]), contracts: new Map([["vultr", new Set(["credit"])]]) };
const line = (text: string): ChangeLine => changeLine(text, KNOWN) as ChangeLine;
const RISE = "3.3.b: all periods: credits rise: one";

function output(entitledMinor: number, more: object = {}): Output {
  return { total: { entitledMinor }, credit: { daysAdded: null }, guarantees: [], period: { startMs: Date.UTC(2026, 3, 1), timeZone: "UTC" }, ...more } as Output;
}

const acceptance = (outputs: Outputs, more: Partial<Acceptance> = {}): Acceptance =>
  ({ sha256: hashOf(outputs as Json), requests: Object.keys(outputs).length, removed: [], under: [], ...more });

const log = (unreleased: readonly string[], released: readonly string[] = [], older: readonly string[] = []): ChangeLog =>
  ({ lines: [...unreleased, ...older].map(line), unreleased: unreleased.map(line), released, faults: [] });

const BEFORE: Outputs = { a: output(100), b: output(200) };

function proposal(after: Outputs, more: Partial<Proposal> = {}): Proposal {
  return { before: BEFORE, after, hashes: { "0.1.0": [acceptance(BEFORE)] }, changeLog: log([]), version: "0.1.0", contractOf: () => "mailgun", ...more };
}

const refusedFor = (given: Proposal): readonly string[] => {
  const result = accepted(given);
  return "refused" in result ? result.refused : [];
};
const hashesOf = (given: Proposal): Hashes => {
  const result = accepted(given);
  if ("refused" in result) throw new Error(result.refused.join("\n"));
  return result.hashes;
};

const HIGHER: Outputs = { ...BEFORE, a: output(101) };
const LOWER: Outputs = { ...BEFORE, a: output(99) };

describe("a change", () => {
  it("without a line is refused, and names the request", () => {
    expect(refusedFor(proposal(HIGHER))).toEqual([expect.stringMatching(/^no unused line .* periods of 2026-04 under mailgun with a credit that rises: a$/)]);
  });
  it("with a line is accepted under it, beside what was before", () => {
    expect(hashesOf(proposal(HIGHER, { changeLog: log([RISE]) }))).toEqual({ "0.1.0": [acceptance(BEFORE), acceptance(HIGHER, { under: [RISE] })] });
  });
  it("with a line that another change used is refused", () => {
    const hashes = { "0.1.0": [acceptance(BEFORE, { under: [RISE] })] };
    expect(refusedFor(proposal(HIGHER, { hashes, changeLog: log([RISE]) }))).toHaveLength(1);
    expect(refusedFor(proposal(HIGHER, { hashes, changeLog: log([RISE, "3.3.b: all periods: credits rise: two"]) }))).toEqual([]);
  });
  it("with a line of a version that is out is refused", () => {
    expect(refusedFor(proposal(HIGHER, { changeLog: log([], [], [RISE]) }))).toHaveLength(1);
  });
  it("in the other direction is refused", () => {
    expect(refusedFor(proposal(LOWER, { changeLog: log([RISE]) }))).toHaveLength(1);
    expect(refusedFor(proposal(LOWER, { changeLog: log(["3.3.b: all periods: credits rise or fall: one"]) }))).toEqual([]);
  });
  it("needs a line for each request that moved", () => {
    const after = { a: output(101), b: output(199) };
    expect(refusedFor(proposal(after, { changeLog: log([RISE]) }))).toEqual([expect.stringMatching(/ falls: b$/)]);
    expect(refusedFor(proposal(after, { changeLog: log([RISE, "vultr credit: all periods: credits fall: two"]), contractOf: (id) => (id === "b" ? "vultr" : "mailgun") }))).toEqual([]);
  });
  it("of many requests alike is told once", () => {
    const many = (minor: number): Outputs => Object.fromEntries(["a", "b", "c", "d", "e", "f", "g"].map((id) => [id, output(minor)]));
    const given = proposal(many(2), { before: many(1), hashes: {} });
    expect(refusedFor(given)).toEqual([expect.stringMatching(/: a, b, c, d, e and 2 more$/)]);
  });
  it("of a field that is new needs one, too", () => {
    expect(refusedFor(proposal({ ...BEFORE, a: output(100, { note: null }) }))).toHaveLength(1);
  });
  it("of the order of keys alone is none", () => {
    const turned = Object.fromEntries(Object.entries(output(100)).reverse());
    expect(hashesOf(proposal({ ...BEFORE, a: turned }))["0.1.0"]?.[1]?.sha256).toBe(hashOf(BEFORE as Json));
  });
});

describe("a request", () => {
  it("that is new needs no line", () => {
    const after = { ...BEFORE, c: output(5) };
    expect(hashesOf(proposal(after))["0.1.0"]).toEqual([acceptance(BEFORE), acceptance(after)]);
  });
  it("that is taken away is written down, and its id not used again", () => {
    const after = { a: output(100) };
    const hashes = hashesOf(proposal(after));
    expect(hashes["0.1.0"]?.[1]).toEqual(acceptance(after, { removed: ["b"] }));
    expect(refusedFor(proposal(BEFORE, { before: after, hashes }))).toEqual([expect.stringContaining("b was the id of a request taken away")]);
  });
});

describe("a version", () => {
  const released = (version: string, released: readonly string[], after: Outputs = HIGHER, direction = "rise"): Proposal =>
    proposal(after, { version, changeLog: log([`3.3.b: all periods: credits ${direction}: one`], released) });
  it("that is released does not change", () => {
    expect(refusedFor(released("0.1.0", ["0.1.0"]))).toEqual([expect.stringContaining("0.1.0 is released")]);
  });
  it("that is released may still get a request", () => {
    expect(refusedFor(released("0.1.0", ["0.1.0"], { ...BEFORE, c: output(5) }))).toEqual([]);
  });
  it("raises the minor for a credit that moves, against the latest release", () => {
    expect(refusedFor(released("0.10.1", ["0.9.0", "0.10.0"]))).toEqual([expect.stringContaining("minor version of 0.10.0")]);
    expect(refusedFor(released("0.11.0", ["0.9.0", "0.10.0"]))).toEqual([]);
    expect(refusedFor(released("1.10.0", ["0.10.0"]))).toEqual([]);
  });
  it("may raise the patch alone where no credit moves", () => {
    expect(refusedFor(released("0.1.1", ["0.1.0"], { ...BEFORE, a: output(100, { note: 1 }) }, "stay"))).toEqual([]);
  });
  it("is not older than one that was accepted", () => {
    expect(refusedFor(proposal(BEFORE, { version: "0.0.9" }))).toEqual([expect.stringContaining("0.0.9 is older than 0.1.0")]);
  });
  it("that is new is accepted without a change, and the old one's hash stays", () => {
    expect(hashesOf(proposal(BEFORE, { version: "0.2.0" }))).toEqual({ "0.1.0": [acceptance(BEFORE)], "0.2.0": [acceptance(BEFORE)] });
  });
});

describe("the record", () => {
  it("does not fit outputs changed by hand", () => {
    expect(faultsOfRecord(proposal(HIGHER))).toEqual([]);
    expect(faultsOfRecord(proposal(HIGHER, { before: HIGHER }))).toEqual([expect.stringContaining("changed by hand")]);
    expect(refusedFor(proposal(HIGHER, { before: HIGHER }))).toHaveLength(1);
  });
  it("does not fit a line that has gone, or was reworded", () => {
    const hashes = { "0.1.0": [acceptance(BEFORE, { under: [RISE] })] };
    expect(faultsOfRecord(proposal(BEFORE, { hashes, changeLog: log(["3.3.b: all periods: credits rise: reworded"]) }))).toEqual([expect.stringContaining("has gone from CHANGELOG.md")]);
    expect(faultsOfRecord(proposal(BEFORE, { hashes, changeLog: log([], ["0.1.0"], [RISE]) }))).toEqual([]);
  });
  it("tells what is wrong with the page", () => {
    expect(faultsOfRecord(proposal(BEFORE, { changeLog: { ...log([]), faults: ["a fault"] } }))).toEqual(["a fault"]);
  });
  it("is behind a version, a line or a request that it does not have", () => {
    expect(isBehind(proposal(BEFORE))).toBe(false);
    expect(isBehind(proposal(BEFORE, { version: "0.2.0" }))).toBe(true);
    expect(isBehind(proposal(BEFORE, { changeLog: log([RISE]) }))).toBe(true);
    expect(isBehind(proposal({ a: output(100) }))).toBe(true);
    expect(isBehind(proposal({ b: output(200), a: output(100) }))).toBe(false);
  });
});

describe("a line answers", () => {
  const APRIL = movedFrom(output(1), output(2));
  it.each([
    ["3.3.b: all periods: credits rise: x", "mailgun", true], ["3.3.b: all periods: credits rise: x", "vultr", true],
    ["vultr credit: all periods: credits rise: x", "vultr", true], ["vultr credit: all periods: credits rise: x", "mailgun", false],
    ["refusals: all periods: credits rise: x", "mailgun", false],
    ["3.3.b: periods from 2026-04: credits rise: x", "mailgun", true], ["3.3.b: periods from 2026-05: credits rise: x", "mailgun", false],
    ["3.3.b: periods to 2026-04: credits rise: x", "mailgun", true], ["3.3.b: periods to 2026-03: credits rise: x", "mailgun", false],
    ["3.3.b: all periods: credits stay: x", "mailgun", false],
  ])("%s, under %s: %s", (text, contract, isAnswered) => {
    expect(answers(line(text), APRIL, contract)).toBe(isAnswered);
  });
  it.each([["rise", true], ["rise or fall", true], ["fall", true], ["stay", true]])("for what moves no credit: credits %s", (credits, isAnswered) => {
    expect(answers(line(`3.3.b: all periods: credits ${credits}: x`), movedFrom(output(1), output(1, { note: 1 })), "mailgun")).toBe(isAnswered);
  });
  it.each([["rise", true], ["rise or fall", true], ["stay", false]])("for days added that move: credits %s", (credits, isAnswered) => {
    expect(answers(line(`3.3.b: all periods: credits ${credits}: x`), movedFrom(output(0, { credit: { daysAdded: "1" } }), output(0, { credit: { daysAdded: "2" } })), "mailgun")).toBe(isAnswered);
  });
  it("for what was refused, in any month", () => {
    const refusal = movedFrom({ refused: [] }, { refused: [{ code: "type" }] });
    expect(answers(line("refusals: periods from 2030-01: credits stay: x"), refusal, "mailgun")).toBe(true);
  });
});

describe("what moved", () => {
  it("the month on the clock of the zone", () => {
    const inParis = output(0, { period: { startMs: Date.UTC(2026, 2, 31, 22), timeZone: "Europe/Paris" } });
    expect(movedFrom(inParis, output(1, { period: null }))).toEqual({ credit: "rise", month: "2026-04", isRefusal: false });
  });
  it("a request that is now refused had a credit and has none", () => {
    expect(movedFrom(output(5), { refused: [] })).toEqual({ credit: "fall", month: "2026-04", isRefusal: true });
  });
  it("one that is refused no longer had none", () => {
    expect(movedFrom({ refused: [] }, output(5))).toEqual({ credit: "rise", month: "2026-04", isRefusal: true });
    expect(movedFrom(output(5, { period: null }), output(5))).toMatchObject({ month: "2026-04" });
  });
  it("days added by a further guarantee", () => {
    expect(movedFrom(output(0, { guarantees: [{ credit: { daysAdded: "1" } }] }), output(0, { guarantees: [{ credit: { daysAdded: "3" } }] })).credit).toBe("other");
  });
});
