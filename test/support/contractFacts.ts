/** Facts for trying a contract out: so much downtime, everything claimed, proven and in order. */
import { type Assessment, assess } from "../../src/index.js";
import type { Facts, OutageInput } from "../../src/facts/facts.js";
import type { Terms } from "../../src/terms/language.js";

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
/** April 2026 has 30 days. */
export const APRIL_MS: number = 30 * DAY;

/** Downtime that leaves exactly so many percent of a base; the base must divide without rest. */
export function downFor(percent: string, baseMs: number = APRIL_MS): number {
  const [whole, decimals = ""] = percent.split(".") as [string, string?];
  const scaled = BigInt(whole + decimals.padEnd(6, "0"));
  const ms = BigInt(baseMs) * (100_000_000n - scaled);
  if (ms % 100_000_000n !== 0n) throw new Error(`${percent} % of ${baseMs} ms is no whole number of milliseconds`);
  return Number(ms / 100_000_000n);
}

/** What to try; one figure is one outage, several are as many, an hour apart, from the second hour of the period. */
export interface Trial {
  readonly downMs: number | readonly number[];
  readonly month?: string;
  readonly fee?: string;
  readonly currency?: string;
  /** Fields of the facts to add or put in place of those made here. */
  readonly more?: Partial<Facts>;
}

/** The facts of a trial. */
export function factsOf(terms: Terms, { downMs, month = "2026-04", fee = "100.00", currency = "USD", more = {} }: Trial): Facts {
  let at = Date.parse(`${month}-01T01:00:00Z`);
  const outages = (typeof downMs === "number" ? [downMs] : downMs).map((ms, index): OutageInput => {
    const outage = { id: `o${index + 1}`, start: at, end: at + ms, impact: "down", reportedAt: at, awareAt: at } as const;
    at += ms + HOUR;
    return outage;
  });
  const { accepted } = terms.claim.channel;
  const claims = outages.map(({ id, start, end }, index) => ({
    ticket: `T-${index + 1}`, outages: [id], channel: accepted === "any" ? "email" : (accepted[0] as string), disruption: true,
    filedAt: terms.clock.start.from === "ticket" ? start : (end as number), noticeAt: start,
  }));
  return {
    period: { month }, fees: { currency, service: fee }, outages,
    ...(terms.claim.needed || terms.clock.start.from === "ticket" ? { claims } : {}),
    ...(terms.conditions.length > 0 ? { conditions: Object.fromEntries(terms.conditions.map(({ code }) => [code, true])) } : {}),
    ...more,
  };
}

/** The assessment of a trial. */
export function tried(terms: Terms, trial: Trial): Assessment {
  return assess(terms, factsOf(terms, trial));
}
