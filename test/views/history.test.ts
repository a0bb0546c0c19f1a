// Thirteen years of one page go through the views: nothing is thrown, incidents stay within their spans, days add up.
import { expect, it } from "vitest";
import { assess } from "../../src/index.js";
import type { Terms } from "../../src/terms/language.js";
import { availabilityByDay, incidentList } from "../../src/views/index.js";
import { clause } from "../catalogue/madeUp.js";
import { DAY, page } from "./days.js";
import { COMPONENTS, FIRST_MS, INCIDENTS, LAST_MS, madeUpHistory } from "./history.js";

const ZONE = "Europe/Paris";
const { outages, maintenance, entries, updates } = madeUpHistory();
const facts = { outages, maintenance };
const terms = page({ services: { covered: COMPONENTS, clause }, degraded: { counts: "fully", clause } });
const FEES = { currency: "EUR", service: "0" };

/** What of the history may touch a month: assessing all of it for each month would take long, and change nothing. */
function near(month: string): typeof facts {
  const startMs = Date.parse(`${month}-01T00:00Z`) - DAY;
  const mayTouch = ({ start, end }: { readonly start: number; readonly end: number | null }): boolean => start < startMs + 33 * DAY && (end ?? Infinity) > startMs;
  return { outages: outages.filter(mayTouch), maintenance: maintenance.filter(mayTouch) };
}

it("is as long as it is said to be", () => {
  expect([entries.filter(({ kind }) => kind === "incident").length, updates > 2_800, outages.length === updates]).toEqual([INCIDENTS, true, true]);
});

it("counts each incident within its own span", () => {
  const rows = incidentList(terms, facts, entries);
  expect(rows).toHaveLength(entries.length);
  for (const { kind, startMs, endMs, downtimeMs, creditableMs } of rows) {
    expect(downtimeMs).toBeLessThanOrEqual((endMs as number) - startMs);
    expect(creditableMs).toBeLessThanOrEqual(downtimeMs);
    if (kind === "maintenance") expect(downtimeMs).toBe(0);
  }
  expect(rows.filter(({ kind, downtimeMs }) => kind === "incident" && downtimeMs > 0).length).toBeGreaterThan(1_200);
});

it("has days that add up to the month of the assessment, for every month and service", () => {
  const seen = new Set<string>();
  for (let year = new Date(FIRST_MS).getUTCFullYear(); year < new Date(LAST_MS).getUTCFullYear(); year += 1) {
    const { services } = availabilityByDay(terms, facts, { lastDay: `${year}-12-31`, days: 365, timeZone: ZONE });
    for (const { service, months } of services) {
      const alone: Terms = { ...terms, services: { covered: [service], clause } };
      for (const { month, agreedMs, downtimeMs, maintenanceMs, percent } of months.filter(({ isWhole }) => isWhole)) {
        const { time, availability } = assess(alone, { ...near(month), period: { month, timeZone: ZONE }, fees: FEES }, { ledger: false });
        expect({ agreedMs, downtimeMs, maintenanceMs, percent }).toEqual({
          agreedMs: time.agreedMs, downtimeMs: time.downtimeMs, maintenanceMs: time.maintenanceMs, percent: availability.percent,
        });
        seen.add(`${service} ${month}`);
      }
    }
  }
  // A leap year is a day longer than 365 days, so that its January is not whole.
  expect(seen.size).toBe((13 * 12 - 3) * COMPONENTS.length);
});
