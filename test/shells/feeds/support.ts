/** What the tests of feeds have in common: instants of one day, issues in short, and facts to assess. */
import { assess, type Assessment, type Facts, MAILGUN_2022_01_14 } from "../../../src/index.js";
import type { FeedMaintenance, FeedOutage } from "../../../src/feeds/index.js";
import { claimAll } from "../../support/april.js";

export const SECOND = 1_000;
export const MINUTE = 60_000;
export const HOUR = 3_600_000;

/** 2026-04-15, so many hours and minutes after midnight UTC, in epoch ms. */
export function at(hour: number, minute = 0, second = 0, ms = 0): number {
  return Date.UTC(2026, 3, 15, hour, minute, second, ms);
}

/** The same as feeds write it. */
export function iso(hour: number, minute = 0, second = 0, ms = 0): string {
  return new Date(at(hour, minute, second, ms)).toISOString();
}

export { issuesOf } from "../../support/shortIssues.js";

/** April, with what a feed told as its facts, everything claimed. */
export function assessed(told: { readonly outages: readonly FeedOutage[]; readonly maintenance: readonly FeedMaintenance[] }, more: Partial<Facts> = {}): Assessment {
  const { outages, maintenance } = told;
  return assess(MAILGUN_2022_01_14, {
    period: { month: "2026-04" }, fees: { currency: "EUR", service: "100.00" }, outages, maintenance, claims: claimAll(outages), ...more,
  });
}
