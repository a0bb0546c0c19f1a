// Two dates: is the last of them in the period? Only the sheet can say, unless the end is whole months after the start.
import { describe, expect, it } from "vitest";
import { call, OPTIONS, refusal } from "./april.js";

const QUESTION = 'period: expected the first moment after the period; if this is its last day, or the day after it, say "included" or "excluded" in the option "last day", received ';
const MINUTE = 'period: expected the first moment after the period, which is a midnight; an end in the last minute of a day is read with the option "last day" as "included", and without an offset, received ';
const WHOLE = 'period: expected a date alone, as the option "last day" says "included", received ';

/** Where the period ends, or why not; nothing fails in it, so that any period will do. */
function endOf(start: unknown, end: unknown, lastDay?: string): unknown {
  const changed = { outages: "", maintenance: "", period: [[start, end]], options: [...OPTIONS, ...(lastDay === undefined ? [] : [["last day", lastDay]])] };
  const said = refusal(changed);
  return said === "accepted" ? call("SLA_LEDGER", changed).at(-1)?.[1] : said;
}

describe("while the option says nothing", () => {
  it.each([
    ["2026-04-01", "2026-05-01", "2026-05-01T00:00+02:00"], ["2026-03-15", "2026-04-15", "2026-04-15T00:00+02:00"], ["2025-03-15", "2026-03-15", "2026-03-15T00:00+01:00"], [46_096, 46_127, "2026-04-15T00:00+02:00"],
    // Times that are no midnight, and instants with an offset, are the moments that they name.
    ["2026-04-01 09:00", "2026-05-01 09:00", "2026-05-01T09:00+02:00"], ["2026-04-01", "2026-04-14 23:58:59.999", "2026-04-14T23:58:59.999+02:00"], ["2026-04-01", "2026-04-14T00:00+02:00", "2026-04-14T00:00+02:00"],
  ])("from %s to %s is clear", (start, end, last) => expect(endOf(start, end)).toBe(last));

  it.each([
    ["2026-03-15", "2026-04-14"], ["2026-02-28", "2026-03-27"], ["2026-04-01", "2026-04-30"], ["2026-03-30", "2026-04-30"], ["2026-04-01 09:00", "2026-05-01"], ["2026-04-01T00:00+02:00", "2026-05-01"],
    ["2026-04-01", "2026-04-30 23:59"], ["2026-04-01", "2026-04-30 23:59:59"], ["2026-04-01", "2026-04-30 23:59:59.999"],
  ])("from %s to %s is asked about", (start, end) => expect(endOf(start, end)).toBe(`${QUESTION}"${end}"`));

  it.each(["2026-04-30T23:59+02:00", "2026-04-30 23:59:59.999Z"])("%s loses no time", (end) => expect(endOf("2026-04-01", end)).toBe(`${MINUTE}"${end}"`));
});

describe("last day included", () => {
  it.each([
    ["2026-04-14", "2026-04-15T00:00+02:00"], ["2026-04-30", "2026-05-01T00:00+02:00"], ["2026-05-01", "2026-05-02T00:00+02:00"], ["2026-03-15", "2026-03-16T00:00+01:00"],
    ["2026-04-30 23:59", "2026-05-01T00:00+02:00"], ["2026-04-30 23:59:59", "2026-05-01T00:00+02:00"], ["2026-04-30 23:59:59.999", "2026-05-01T00:00+02:00"],
    // The day of 29 March has 23 hours in Paris.
    ["2026-03-29", "2026-03-30T00:00+02:00"],
  ])("%s is in", (end, last) => expect(endOf("2026-03-15", end, "included")).toBe(last));
  it.each(["2026-04-14 18:00", "2026-04-14 23:58:59.999", "2026-04-14T00:00+02:00"])("%s is no day", (end) => expect(endOf("2026-03-15", end, "included")).toBe(`${WHOLE}"${end}"`));
});

describe("last day excluded", () => {
  it.each([["2026-04-14", "2026-04-14T00:00+02:00"], ["2026-04-30", "2026-04-30T00:00+02:00"], ["2026-04-14 18:00", "2026-04-14T18:00+02:00"], ["2026-04-14T00:00Z", "2026-04-14T02:00+02:00"]])("%s is out", (end, last) => expect(endOf("2026-03-15", end, "excluded")).toBe(last));
  it.each(["2026-04-14 23:59", "2026-04-14 23:59:59.999"])("%s would lose time", (end) => expect(endOf("2026-03-15", end, "excluded")).toBe(`${MINUTE}"${end}"`));
});

it("an end that is no date is refused as such", () => expect(endOf("2026-04-01", "soon")).toContain("period: expected a date and time"));

it("an outage on the last day counts once the day is said to be in", () => {
  // Four hours down on 14 April, claimed: 31 days less the 4.464 min that are allowed leave 7 whole half-hours of 5 % each.
  const outages = [["start", "end", "impact", "claimed", "ticket", "channel", "disruption"], ["2026-04-14 10:00", "2026-04-14 14:00", "down", "2026-04-20 11:00", "T", "control-panel", true]];
  const changed = { outages, maintenance: "", period: [["2026-03-15", "2026-04-14"]] };
  expect(call("SLA_CREDIT", { ...changed, options: [...OPTIONS, ["last day", "included"]] })).toBe(437.5);
  expect(call("SLA_CREDIT", { ...changed, options: [...OPTIONS, ["last day", "excluded"]] })).toBe(0);
});
