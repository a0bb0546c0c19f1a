// A time of the form is an instant of its zone; one that the clock skips or shows twice is a question, not a guess.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasOffset, readTime, shownTime } from "../../src/playground/facts/times.js";

const PARIS = "Europe/Paris";

it.each([
  ["2026-04-15T13:40", "2026-04-15T13:40+02:00"],
  ["2026-04-15 13:40:30.250", "2026-04-15T13:40:30.250+02:00"],
  ["2026-03-29T01:59:59.999", "2026-03-29T01:59:59.999+01:00"],
  ["2026-03-29T03:00", "2026-03-29T03:00+02:00"],
  ["2026-10-25T01:59:59.999", "2026-10-25T01:59:59.999+02:00"],
  ["2026-10-25T03:00", "2026-10-25T03:00+01:00"],
  // An offset of its own stands, whatever the zone.
  ["2026-10-25T02:30+01:00", "2026-10-25T02:30+01:00"],
  ["2026-10-25T02:30Z", "2026-10-25T02:30Z"],
  // Nearly ISO 8601: blanks, or an hour of one digit.
  ["2026-10-25 2:30+01:00", "2026-10-25T02:30+01:00"],
  [" 2026-04-15\u00a09:40 ", "2026-04-15T09:40+02:00"],
])("%s is %s in Paris", (text, instant) => expect(readTime(text, PARIS)).toEqual({ instant }));

it.each(["2026-03-29T02:00", "2026-03-29T02:59:59.999"])("%s does not exist in Paris", (text) => {
  expect(readTime(text, PARIS)).toEqual({ fault: { code: "time-skipped", zone: PARIS } });
});

it.each(["02:00", "02:59"])("the clocks of Paris show %s twice", (time) => {
  expect(readTime(`2026-10-25T${time}`, PARIS)).toEqual({
    fault: { code: "time-twice", zone: PARIS, choices: [`2026-10-25T${time}+02:00`, `2026-10-25T${time}+01:00`] },
  });
});

it.each(["", "yesterday", "2026-04-15", " 2026-04-15 ", "2026-02-30T10:00", "2026-04-15T24:01"])("%j is no time", (text) => {
  expect(readTime(text, PARIS)).toEqual({ fault: { code: "time-format" } });
});

it.each([["2026-04-15T13:40Z", true], ["2026-04-15T13:40-03:00", true], ["2026-04-15T13:40", false], ["2026-04-15 13:40Z", true]])("%s has an offset: %s", (text, has) => {
  expect(hasOffset(text)).toBe(has);
});

describe("shown", () => {
  it.each([
    [Date.UTC(2026, 3, 15, 11, 40), "2026-04-15T13:40"],
    [Date.UTC(2026, 9, 25, 0, 30), "2026-10-25T02:30+02:00"],
    [Date.UTC(2026, 9, 25, 1, 30), "2026-10-25T02:30+01:00"],
  ])("%i reads %s", (ms, text) => expect(shownTime(ms, PARIS)).toBe(text));

  it("reads again as the same instant", () => {
    fc.assert(fc.property(fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2100, 0, 1) }), fc.constantFrom(PARIS, "America/St_Johns", "Australia/Lord_Howe", "UTC"), (ms, zone) => {
      const read = readTime(shownTime(ms, zone), zone);
      expect("instant" in read ? new Date(read.instant).getTime() : read).toBe(ms);
    }));
  });
});
