// NodeSpace: 5 % for each half hour, rounded to the nearest; 50 dollars for each answer that came too late.
import { expect, it } from "vitest";
import { parseTerms } from "../../src/index.js";
import { NODESPACE } from "../../src/terms/catalogue/nodeSpace.js";
import { HOUR, MINUTE, tried } from "../support/contractFacts.js";

it.each([
  { why: "1 ms short of a quarter of an hour", downMs: 15 * MINUTE - 1, percent: "0", entitled: "0.00" },
  { why: "a quarter of an hour is rounded up", downMs: 15 * MINUTE, percent: "5", entitled: "5.00" },
  { why: "30 minutes earn 5 %, as published", downMs: 30 * MINUTE, percent: "5", entitled: "5.00" },
  { why: "1 ms short of 45 minutes", downMs: 45 * MINUTE - 1, percent: "5", entitled: "5.00" },
  { why: "45 minutes", downMs: 45 * MINUTE, percent: "10", entitled: "10.00" },
  { why: "two times 10 minutes are taken together", downMs: [10 * MINUTE, 10 * MINUTE], percent: "5", entitled: "5.00" },
  { why: "10 hours: the whole fee", downMs: 10 * HOUR, percent: "100", entitled: "100.00" },
  { why: "12 hours earn 100 %, as published", downMs: 12 * HOUR, percent: "120", entitled: "100.00" },
])("$why", ({ downMs, percent, entitled }) => {
  expect(tried(NODESPACE, { downMs }).credit).toMatchObject({ percent, entitled });
});

const OPENED = Date.parse("2026-04-10T15:00:00Z");
const answered = (severity: string, afterMs: number, id = "e1") => ({ id, severity, openedAt: OPENED, answeredAt: OPENED + afterMs });
const response = (events: readonly ReturnType<typeof answered>[]) =>
  tried(NODESPACE, { downMs: [], more: { events } }).guarantees.find(({ id }) => id === "response")?.credit.entitled;

it.each([
  { severity: "alert", limitMs: 15 * MINUTE }, { severity: "ticket", limitMs: HOUR },
  { severity: "ticket-at-night", limitMs: 8 * HOUR }, { severity: "restore", limitMs: 2 * HOUR },
])("an answer to $severity in time, and 1 ms late", ({ severity, limitMs }) => {
  expect(response([answered(severity, limitMs)])).toBe("0.00");
  expect(response([answered(severity, limitMs + 1)])).toBe("50.00");
});

it("late answers earn up to the month's fee", () => {
  expect(response(["a", "b", "c"].map((id) => answered("alert", HOUR, id)))).toBe("100.00");
});

it("no claim is known to be needed", () => {
  expect(tried(NODESPACE, { downMs: HOUR }).outages[0]?.claim).toMatchObject({ status: "not-needed", deadlineMs: null });
});

it("comes back from JSON as it was", () => {
  expect(parseTerms(JSON.parse(JSON.stringify(NODESPACE)))).toEqual(NODESPACE);
});
