// docs/catalogue.md says what the data of the catalogue says. UPDATE_DOCS=1 writes it anew.
import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { defineTerms, type Terms } from "../../src/index.js";
import { CATALOGUE } from "../../src/terms/catalogue/index.js";
import { cataloguePage } from "./cataloguePage.js";
import { rowsBelow } from "./pageData.js";

const FILE = "docs/catalogue.md";

it("is made from the data", () => {
  const made = cataloguePage(CATALOGUE);
  if (process.env["UPDATE_DOCS"] === "1") writeFileSync(FILE, made);
  expect(readFileSync(FILE, "utf8")).toBe(made);
});

/** One column of the row of these terms. */
const cellOf = (terms: Terms, column: number): string | undefined => rowsBelow(cataloguePage([terms]), "How far")[0]?.[column];

const clause = "1";
const PLAIN = defineTerms({
  id: "plain", version: "1", title: "One | two", status: "dataset", source: { title: "Text", language: "en" }, effective: { from: null, to: null },
  guarantee: { id: "uptime", clause }, services: { covered: ["a", "b"], clause }, target: { percent: "99.9", clause }, period: { base: "elapsed", clause },
  schedule: { kind: "flat", credit: "10", clause }, clauses: { "1": "All." },
});
const tiers = (count: number): Terms["schedule"] => ({
  kind: "tiers", by: "total-downtime", overlap: "higher-credit", clause,
  tiers: Array.from({ length: count }, (_, index) => ({ above: `${index}`, atMost: `${index + 1}`, credit: `${index}` })),
});
const claim = (more: Partial<Terms["claim"]["window"]>): Terms["claim"] => ({
  needed: true, per: "period", clause, channel: { accepted: "any", clause }, notice: null, early: { reading: "valid", clause }, evidence: { needed: false, clause },
  window: { length: 1, count: "calendar-days", from: "period-end", roll: "none", clause, ...more },
});

it.each<{ readonly column: number; readonly terms: Partial<Terms>; readonly says: string }>([
  { column: 0, terms: {}, says: "`plain@1`<br>One | two" },
  { column: 0, terms: { title: "x", effective: { from: "2026-01-01", to: "2027-01-01" } }, says: "`plain@1`<br>x<br>in force from 2026-01-01 until before 2027-01-01" },
  { column: 1, terms: { period: { base: "fixed-30-days", unit: { days: 30 }, clause }, target: { percent: "99", missedWhen: "at-or-below", clause } }, says: "more than 99 % of 30 days (taken as 30 days)" },
  { column: 1, terms: { unavailable: { when: "mean", clause }, measure: { kind: "error-rate", slotMinutes: "5", counts: "threshold", thresholdPercent: "10", inclusive: true, clause } }, says: "99.9 % of the period, a slot of 5 min is down if 10 % or more of its requests fail; the mean of the services" },
  { column: 1, terms: { serviceHours: { reading: "hours", days: ["mon", "tue", "wed"], from: "08:00", to: "18:00", clause } }, says: "99.9 % of the period; only on Monday to Wednesday, 08:00 to 18:00" },
  { column: 1, terms: { serviceHours: { reading: "hours", days: ["mon", "sun"], from: "00:00", to: "24:00", clause } }, says: "99.9 % of the period; only on Monday, Sunday" },
  { column: 2, terms: { schedule: tiers(9) }, says: "for the downtime together, above 0 min and up to 1 min: 0 %; above 1 min and up to 2 min: 1 %; above 2 min and up to 3 min: 2 %; above 3 min and up to 4 min: 3 %; and so on, 4 rows; above 8 min and up to 9 min: 8 %" },
  { column: 2, terms: { schedule: { kind: "blocks", blockMinutes: "60", creditPerBlock: "3", rounding: "started", per: "stretch", initialCredit: "2", maxBlocksPerDay: 4, clause }, allowance: { reading: "deduct", of: "fixed", minutes: "15", usedBy: "creditable", clause } }, says: "2 % at once, and 3 % for each 60 min down, or part of it, counted in each unbroken stretch, at most 4 a day; after the first 15 min" },
  { column: 2, terms: { feeBase: { of: "annual-fee", dividedBy: "12", clause }, termination: { missed: 2, of: 3, belowPercent: "99", clause } }, says: "10 % once the target is missed; of a 12th of the year's fee; the customer may leave when 2 of 3 periods are below 99 %" },
  { column: 2, terms: { creditUnit: { kind: "money", currency: "EUR", clause }, schedule: { kind: "max-of", schedules: [{ kind: "flat", credit: "7", clause }, { kind: "shortfall", factor: "1", clause }], clause } }, says: "the highest of: 7 EUR once the target is missed; or 1 EUR for each point below the target, exactly" },
  { column: 3, terms: { caps: [{ scope: "outage", percent: "20", of: "credited-fee", clause }, { scope: "rolling-year", amount: "500", currency: "EUR", clause }], feeBase: { of: "next-fee", dividedBy: "1", clause }, minimumCredit: { reading: "raise", amount: "1", currency: "EUR", clause } }, says: "at most 20 % of the next invoice for each outage; at most 500 EUR in twelve months; at least 1 EUR" },
  { column: 4, terms: {}, says: "not stated, taken as automatic" },
  { column: 4, terms: { claim: claim({ roll: "next-weekday" }) }, says: "for the period; within 1 day of the period's end, or the next weekday" },
  { column: 4, terms: { claim: claim({ count: "billing-cycles" }) }, says: "for the period; by the end of the next billing period" },
  { column: 4, terms: { claim: claim({ count: "billing-cycles", length: 3 }) }, says: "for the period; by the end of the 3rd billing period after" },
  { column: 4, terms: { claim: claim({ count: "wall-clock-days", length: 11, from: "awareness" }) }, says: "for the period; within 11 days, to the same time of becoming aware" },
  { column: 5, terms: {}, says: "dataset<br>no address known" },
  { column: 6, terms: { notComputed: [{ clause, needs: "user counts" }] }, says: "User counts." },
])("column $column: $says", ({ column, terms, says }) => {
  expect(cellOf({ ...PLAIN, ...terms }, column)).toBe(says);
});
