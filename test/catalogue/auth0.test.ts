// Auth0: 5, 10, 20 and 50 % below 99.99, 99.9, 99.0 and 95 %.
import { expect, it } from "vitest";
import { parseTerms } from "../../src/index.js";
import { AUTH0 } from "../../src/terms/catalogue/auth0.js";
import { APRIL_MS, downFor, MINUTE, tried } from "../support/contractFacts.js";

it.each([
  { why: "exactly 99.99 %", downMs: downFor("99.99"), percent: "0", entitled: "0.00" },
  { why: "1 ms below 99.99 %", downMs: downFor("99.99") + 1, percent: "5", entitled: "5.00" },
  { why: "1 ms above 99.9 %", downMs: downFor("99.9") - 1, percent: "5", entitled: "5.00" },
  { why: "exactly 99.9 %", downMs: downFor("99.9"), percent: "5", entitled: "5.00" },
  { why: "1 ms below 99.9 %", downMs: downFor("99.9") + 1, percent: "10", entitled: "10.00" },
  { why: "exactly 99.0 %", downMs: downFor("99.0"), percent: "10", entitled: "10.00" },
  { why: "1 ms below 99.0 %", downMs: downFor("99.0") + 1, percent: "20", entitled: "20.00" },
  { why: "exactly 95 %", downMs: downFor("95"), percent: "20", entitled: "20.00" },
  { why: "1 ms below 95 %", downMs: downFor("95") + 1, percent: "50", entitled: "50.00" },
  { why: "almost nothing of the month, at the cap", downMs: APRIL_MS - 120 * MINUTE, percent: "50", entitled: "50.00" },
])("$why", ({ downMs, percent, entitled }) => {
  expect(tried(AUTH0, { downMs }).credit).toMatchObject({ percent, entitled });
});

it.each([
  { why: "emergency maintenance excuses", kind: "emergency", percent: "0" },
  { why: "planned maintenance does not", kind: "planned", percent: "5" },
] as const)("$why", ({ kind, percent }) => {
  const maintenance = [{ kind, start: "2026-04-01T01:00:00Z", end: "2026-04-01T02:00:00Z" }];
  expect(tried(AUTH0, { downMs: 10 * MINUTE, more: { maintenance } }).credit.percent).toBe(percent);
});

// The outage ends on Wednesday, the 1st; Good Friday and Easter Monday are the 3rd and the 6th.
it.each([
  { why: "5 business days end on Wednesday, the 8th", holidays: [], deadline: "2026-04-09T00:00:00Z" },
  { why: "with two holidays on Friday, the 10th", holidays: ["2026-04-03", "2026-04-06"], deadline: "2026-04-11T00:00:00Z" },
])("$why", ({ holidays, deadline }) => {
  const filedIn = (filedAt: number) => tried(AUTH0, {
    downMs: 10 * MINUTE, more: { holidays, claims: [{ ticket: "T-1", outages: ["o1"], filedAt, channel: "email" }] },
  });
  const deadlineMs = Date.parse(deadline);
  expect(filedIn(deadlineMs - 1).credit.entitled).toBe("5.00");
  expect(filedIn(deadlineMs).credit.entitled).toBe("0.00");
  expect(filedIn(deadlineMs).outages[0]?.claim.deadlineMs).toBe(deadlineMs);
});

it("survives JSON", () => {
  expect(parseTerms(JSON.parse(JSON.stringify(AUTH0)))).toEqual(AUTH0);
});
