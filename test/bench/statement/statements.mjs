/**
 * Job A: one big statement of a month, as facts and as typed columns.
 *
 * N outages that the provider answers for, N/10 that are excluded, for three reasons, and N/10 maintenance windows. They
 * are as long on average as the month is divided by N, so that at every N outages overlap, about a third of the month is up,
 * and none of the totals is nothing.
 *
 * The totals are well defined under Mailgun's own terms, as they are: windows are for all services and take their time out
 * first; where the provider answers for any outage going on, the time counts (`overlap: creditable`); of several excluded
 * ones the mildest reason decides, which is the last of the terms' causes. All outages are claimed in time, so that counted
 * and creditable time are the same, and who computes totals alone need not know of claims. The month is one in which that
 * contract was in force.
 */
import { randomFrom } from "../random.mjs";

export const MONTH = "2025-04";
export const MONTH_START_MS = Date.UTC(2025, 3, 1);
export const MONTH_MS = Date.UTC(2025, 4, 1) - MONTH_START_MS;

/** The deciding one first. */
export const REASONS = ["customer-breach", "denial-of-service", "third-party-intermediary"];

/** What a span of the columns is; a reason is this and its place in REASONS. */
export const KIND = { maintenance: 0, provider: 1, reason: 2 };

const SERVICES = [["api"], ["smtp"], ["outbound"], ["api", "smtp"], ["api", "smtp", "outbound"]];
const HOUR_MS = 3_600_000;

/**
 * @param {number} size - how many outages the provider answers for
 * @param {{ seed: number, isSorted: boolean, isText: boolean }} form - by start, or in no order; instants as ISO texts, or
 *   as epoch milliseconds
 */
export function statementOf(size, { seed, isSorted, isText }) {
  const spans = spansOf(size, seed);
  if (isSorted) spans.sort((a, b) => a.startMs - b.startMs);
  return { size, columns: columnsOf(spans), facts: factsOf(spans, { seed, isSorted, isText }) };
}

function spansOf(size, seed) {
  const random = randomFrom(seed);
  const tenth = Math.max(1, Math.floor(size / 10));
  const longest = Math.min(MONTH_MS / 2, Math.floor((2 * MONTH_MS) / size));
  const spans = Array.from({ length: size + 2 * tenth }, (_, index) => {
    const lengthMs = 1 + random.below(longest);
    const startMs = MONTH_START_MS + random.below(MONTH_MS - lengthMs);
    const kind = index < size ? KIND.provider : index < size + tenth ? KIND.maintenance : KIND.reason + random.below(REASONS.length);
    return { startMs, endMs: startMs + lengthMs, kind };
  });
  // Excluded outages stand among the others, not after them.
  for (let last = spans.length - 1; last > 0; last -= 1) {
    const other = random.below(last + 1);
    [spans[last], spans[other]] = [spans[other], spans[last]];
  }
  return spans;
}

function columnsOf(spans) {
  return {
    startMs: Float64Array.from(spans, ({ startMs }) => startMs),
    endMs: Float64Array.from(spans, ({ endMs }) => endMs),
    kind: Uint8Array.from(spans, ({ kind }) => kind),
  };
}

function factsOf(spans, { seed, isSorted, isText }) {
  const random = randomFrom(seed + 1_000_000);
  const written = (ms) => (isText ? new Date(ms).toISOString() : ms);
  const outages = [];
  const maintenance = [];
  const claims = [];
  for (const { startMs, endMs, kind } of spans) {
    if (kind === KIND.maintenance) {
      maintenance.push({ id: `window-${maintenance.length}`, kind: random.one(["planned", "emergency"]), start: written(startMs), end: written(endMs) });
      continue;
    }
    const id = `incident-${outages.length}`;
    const outage = { id, services: [...random.one(SERVICES)], start: written(startMs), end: written(endMs), impact: "down" };
    outages.push(kind === KIND.provider ? outage : { ...outage, cause: REASONS[kind - KIND.reason] });
    claims.push({ filedAtMs: endMs + random.below(48 * HOUR_MS), id });
  }
  if (isSorted) claims.sort((a, b) => a.filedAtMs - b.filedAtMs);
  return {
    id: "account-1",
    period: { month: MONTH },
    fees: { currency: "EUR", service: "125000.00" },
    outages,
    maintenance,
    claims: claims.map(({ filedAtMs, id }, index) => ({ ticket: `T-${index}`, outages: [id], filedAt: written(filedAtMs), channel: "control-panel", disruption: true })),
  };
}
