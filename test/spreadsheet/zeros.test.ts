// Excel may hand over an empty cell as 0, or as null: where a 0 says nothing it is an empty cell, where it says something it stays.
import { describe, expect, it } from "vitest";
import { type Call, call, OPTIONS, OUTAGES, refusal } from "./april.js";

const BLANK = Array.from({ length: 9 }, () => "");
const [HEAD, CLAIMED, , UNCLAIMED] = OUTAGES.map((row) => [...row, ""]) as readonly (readonly unknown[])[];

/** April with spare cells and rows in every range, all of whose empty cells hold something else. */
function april(empty: unknown, changed: Call = {}): Call {
  const filled = (rows: readonly (readonly unknown[])[]): unknown => rows.map((row) => row.map((cell) => (cell === "" ? empty : cell)));
  return {
    outages: filled([BLANK, HEAD as readonly unknown[], CLAIMED as readonly unknown[], BLANK, UNCLAIMED as readonly unknown[]]),
    maintenance: filled([["Kind", "Start", "End", "Services"], ["planned", "2026-04-18 02:00", "2026-04-18 04:00", ""], ["", "", "", ""]]),
    period: filled([["2026-04", ""]]),
    terms: filled([["mailgun@2022-01-14"], [""]]),
    options: filled([...OPTIONS, ["as of", ""], ["channel", ""], ["", ""]]),
    zeroIsEmpty: true,
    ...changed,
  };
}

describe.each([0, null, ""])("an empty cell as %j", (empty) => {
  it("is empty", () => expect(refusal(april(empty))).toBe("accepted"));
  it("gives the same account", () => expect(call("SLA_OUTAGES", april(empty))).toEqual(call("SLA_OUTAGES")));
  it("is no maintenance, no options", () => expect(refusal(april(empty, { maintenance: [[empty]], options: [[empty]] }))).toContain("the zone of this date"));
  it("is no currency, no period and no contract", () => {
    expect(refusal(april(empty, { currency: empty, period: [[empty]] }))).toBe("period: expected one cell with a month, or two with the start and the end, received nothing");
    expect(refusal(april(empty, { currency: empty }))).toBe("currency: expected a value, received nothing");
    expect(refusal(april(empty, { terms: [[empty]] }))).toContain("terms: expected one of mailgun@2022-01-14, mailgun@2026, github@2026-11, or a contract as JSON, received nothing");
  });
  it("is asked about where an impact has to stand", () => {
    const outages = [["Start", "End", "Impact"], ["2026-04-17 10:00", "2026-04-17 10:20", empty]];
    expect(refusal(april(empty, { outages }))).toBe('outages, row 2, column "Impact": expected a value, received nothing');
  });
});

describe("a 0 that is one", () => {
  it("in the fee", () => expect(call("SLA_CREDIT", april(0, { fee: 0 }))).toBe(0));
  it("in an option that is an amount", () => expect(call("SLA_CREDIT", april(0, { options: [...OPTIONS, ["billed", 0]] }))).toBe(0));
  it("in an option that is a count", () => expect(refusal(april(0, { options: [...OPTIONS, ["billing day", 0]] }))).toContain('options, row 2, column "billing day"'));
  it("in a program that hands over empty cells as such", () => {
    expect(refusal({ ...april(0), zeroIsEmpty: false })).not.toBe("accepted");
  });
});
