// Verizon wavelength services: six tiers for unprotected circuits, higher credits for protected ones.
import { expect, it } from "vitest";
import { parseTerms } from "../../src/index.js";
import { VERIZON_WAVELENGTH } from "../../src/terms/catalogue/verizon.js";
import { APRIL_MS, downFor, HOUR, MINUTE, tried } from "../support/contractFacts.js";

it.each([
  { down: "99.5", over: 0, unprotected: "0", access: "0", dual: "0" },
  { down: "99.5", over: 1, unprotected: "10", access: "20", dual: "40" },
  { down: "99.0", over: -1, unprotected: "10", access: "20", dual: "40" },
  { down: "99.0", over: 0, unprotected: "10", access: "20", dual: "40" },
  { down: "99.0", over: 1, unprotected: "20", access: "30", dual: "70" },
  { down: "98.5", over: 0, unprotected: "20", access: "30", dual: "70" },
  { down: "98.5", over: 1, unprotected: "30", access: "40", dual: "100" },
  { down: "98.2", over: 0, unprotected: "30", access: "40", dual: "100" },
  { down: "98.2", over: 1, unprotected: "40", access: "70", dual: "100" },
  { down: "97.5", over: 0, unprotected: "40", access: "70", dual: "100" },
  { down: "97.5", over: 1, unprotected: "70", access: "100", dual: "100" },
  { down: "96.67", over: 0, unprotected: "70", access: "100", dual: "100" },
  { down: "96.67", over: 1, unprotected: "100", access: "100", dual: "100" },
])("$down % and $over ms: $unprotected, $access or $dual %", ({ down, over, unprotected, access, dual }) => {
  const earned = (plan: string) => tried(VERIZON_WAVELENGTH, { downMs: downFor(down) + over, more: { plan } }).credit;
  expect(earned("unprotected")).toMatchObject({ percent: unprotected, entitled: `${unprotected}.00` });
  expect(earned("protected-access")).toMatchObject({ percent: access, entitled: `${access}.00` });
  expect(earned("protected-dual-path")).toMatchObject({ percent: dual, entitled: `${dual}.00` });
});

it("nothing all month earns the month's charge and no more", () => {
  const { credit } = tried(VERIZON_WAVELENGTH, { downMs: APRIL_MS - HOUR, more: { plan: "unprotected" } });
  expect(credit).toMatchObject({ percent: "100", cap: "100.00", entitled: "100.00" });
});

// March 2026 loses an hour in New York: 743 h of time, 744 h = 44,640 min in name. 0.5 % of them are 223.2 min.
it.each([
  { why: "223.2 of 44,640 min are exactly 99.5 %", downMs: 223.2 * MINUTE, percent: "0" },
  { why: "a millisecond more is less", downMs: 223.2 * MINUTE + 1, percent: "10" },
])("$why", ({ downMs, percent }) => {
  const start = Date.parse("2026-03-02T12:00:00Z");
  const outages = [{ id: "o1", start, end: start + downMs, impact: "down" }] as const;
  const more = { plan: "unprotected", period: { month: "2026-03", timeZone: "America/New_York" }, outages };
  const { period, availability, credit } = tried(VERIZON_WAVELENGTH, { downMs, more });
  expect(period.durationMs).toBe(743 * HOUR);
  expect(availability.ofMs).toBe(44_640 * MINUTE);
  expect(credit.percent).toBe(percent);
});

it.each([
  { why: "three months missed in a row: the customer may leave", before: ["99.49", "99.49"], missed: 3, right: true },
  { why: "one of them met exactly: it may not", before: ["99.5", "99.49"], missed: 2, right: false },
])("$why", ({ before, missed, right }) => {
  const more = { plan: "unprotected", pastPeriods: before.map((percent) => ({ percent })) };
  expect(tried(VERIZON_WAVELENGTH, { downMs: downFor("99.5") + 1, more }).termination).toMatchObject({ missed, right });
});

it("survives JSON", () => {
  expect(parseTerms(JSON.parse(JSON.stringify(VERIZON_WAVELENGTH)))).toEqual(VERIZON_WAVELENGTH);
});
