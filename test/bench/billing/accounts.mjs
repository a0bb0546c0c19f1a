/**
 * Job B: the accounts of a billing run, in batches, so that a million of them never exist at once. Each has 0 to 5 outages
 * and 0 to 3 maintenance windows in a month, and a fee; some of these reach beyond the month. All is claimed in time, so that
 * who computes totals alone need not know of claims. The terms are Mailgun's, and the month is one in which they were in force.
 */
import { randomFrom } from "../random.mjs";

export const MONTH = "2025-04";
export const MONTH_START_MS = Date.UTC(2025, 3, 1);
export const MONTH_END_MS = Date.UTC(2025, 4, 1);

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const SERVICES = [["api"], ["smtp"], ["outbound"], ["api", "smtp"]];

/**
 * @param {number} number - of the batch: with its size it settles what is in it
 * @param {number} size - how many accounts
 */
export function batchOf(number, size) {
  const random = randomFrom(number);
  const facts = Array.from({ length: size }, (_, index) => factsOf(random, `account-${number * size + index}`));
  return { facts, columns: columnsOf(facts) };
}

function factsOf(random, id) {
  const span = (longestMs) => {
    const lengthMs = 1 + random.below(longestMs);
    const start = MONTH_START_MS - lengthMs + 1 + random.below(MONTH_END_MS - MONTH_START_MS + lengthMs - 1);
    return { start, end: start + lengthMs };
  };
  // Mostly short ones, sometimes half a day: credits from nothing to the whole fee.
  const outages = Array.from({ length: random.below(6) }, (_, index) => ({
    id: `incident-${index}`, services: [...random.one(SERVICES)], ...span(random.below(8) === 0 ? 12 * HOUR_MS : 90 * MINUTE_MS), impact: "down",
  }));
  const maintenance = Array.from({ length: random.below(4) }, () => ({ kind: random.one(["planned", "emergency"]), ...span(4 * HOUR_MS) }));
  const cents = 1_000 + random.below(500_000);
  return {
    id,
    period: { month: MONTH },
    fees: { currency: "EUR", service: `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}` },
    outages,
    maintenance,
    claims: outages.map((outage, index) => ({
      ticket: `T-${index}`, outages: [outage.id], filedAt: outage.end + random.below(48 * HOUR_MS), channel: "control-panel", disruption: true,
    })),
  };
}

/** One column after the other; the spans of an account begin at its offset. */
function columnsOf(facts) {
  const spans = (lists) => {
    const all = lists.flat();
    const ends = [];
    let end = 0;
    for (const { length } of lists) ends.push((end += length));
    return { offset: Uint32Array.from([0, ...ends]), startMs: Float64Array.from(all, ({ start }) => start), endMs: Float64Array.from(all, (span) => span.end) };
  };
  return {
    size: facts.length,
    outages: spans(facts.map(({ outages }) => outages)),
    maintenance: spans(facts.map(({ maintenance }) => maintenance)),
    feeMinor: Float64Array.from(facts, ({ fees }) => Math.round(Number(fees.service) * 100)),
  };
}
