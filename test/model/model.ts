/**
 * A second, slow reading of the contract, to check the library against. It shares no code with it and no technique:
 * time is walked tick by tick, fractions are pairs of whole numbers, calendars are read off the clock of the zone.
 *
 * Read it beside the clauses: happened (what is in the facts), clock, serviceHours and maintenance, calendar, deadlines and
 * claims, reasons, instant (several outages at one moment), account and walk (the ledger), paidTime, schedule, worth,
 * guarantee and money. Nothing here is fast.
 */
import type { Account } from "./account.js";
import { availabilityOf } from "./availability.js";
import { exact, floor, spelled, times, whole } from "./exact.js";
import type { ModelFacts } from "./factShapes.js";
import { gridMs } from "./grid.js";
import { type Measured, measureAll, underPlan } from "./guarantee.js";
import type { Happened } from "./happened.js";
import { amountText, type Context, currencyDigits, type Payable, settled } from "./money.js";
import { precedence } from "./reasons.js";
import type { ModelAssessment, ModelCredit } from "./result.js";
import type { ModelTerms } from "./shapes.js";
import type { Walk } from "./walk.js";

/**
 * @param facts - valid; nothing is checked
 * @param tickMs - every instant within the period must lie on this grid, counted from the period's start
 */
export function modelAssess(given: ModelTerms, facts: ModelFacts, tickMs = gridMs(given, facts)): ModelAssessment {
  const terms = underPlan(given, facts);
  const all = measureAll(terms, { facts, tickMs, supposing: "claims as filed" });
  const [lead, ...others] = all;
  if (lead === undefined) throw new RangeError("no guarantee");
  const { time } = lead;
  const isAnyOpen = all.some((one) => one.time.accounts.some(({ isClaimOpen }) => isClaimOpen));
  const then = isAnyOpen ? measureAll(terms, { facts, tickMs, supposing: "open claims valid" }) : all;
  const { startMs, endMs } = time.happened.period;
  const context = { facts, periodMs: endMs - startMs, isUncured: time.happened.breaches.some((breach) => breach.endMs === Infinity) };
  const payables = settled(all, context);
  const isWeighted = terms.unavailable.when === "mean" || terms.degraded.counts === "by-weight";
  const availability = availabilityOf(lead, terms);

  return {
    agreedMs: time.agreedMs,
    maintenanceMs: time.maintenanceMs,
    uptimeMs: Math.max(0, time.agreedMs - time.downtimeMs),
    downtimeMs: time.downtimeMs,
    creditableMs: time.creditableMs,
    excludedMs: time.excludedMs,
    weighted: isWeighted ? spelledTotals(time.weighted) : null,
    availability: { ...availability, percent: availability.percent && spelled(availability.percent) },
    outages: time.accounts.map((account) => accountOf(account, terms)),
    ...creditOf(lead, payables[0]),
    potential: settled(then, context)[0]?.entitled ?? "",
    status: isOpen(time.happened) || wouldEarnMore(all, then, context) ? "provisional" : "final",
    guarantees: others.map((other, index) => creditOf(other, payables[index + 1])),
    total: totalOf(payables, currencyDigits(facts)),
  };
}

function creditOf({ steps, allowanceMs, excessMs, worth }: Measured, payable: Payable | undefined): ModelCredit {
  if (payable === undefined) throw new RangeError("a guarantee that is not settled");
  const { gross, cap, entitled, withheld, forfeited, daysAdded } = payable;
  return {
    units: spelled(steps.units),
    daysAdded: daysAdded && spelled(daysAdded),
    allowanceMs: spelled(allowanceMs),
    excessMs: spelled(excessMs),
    blocks: Number(floor(steps.blocks)), // complete ones, where parts of a block count
    percent: spelled(worth.percent),
    gross, cap, entitled, withheld, forfeited,
  };
}

function totalOf(payables: readonly Payable[], digits: number): ModelAssessment["total"] {
  const minor = (text: string) => times(exact(text), whole(10n ** BigInt(digits))).n;
  const total = (of: "gross" | "forfeited" | "withheld" | "entitled") =>
    amountText(payables.reduce((all, payable) => all + minor(payable[of]), 0n), digits);
  return { gross: total("gross"), forfeited: total("forfeited"), withheld: total("withheld"), entitled: total("entitled") };
}

function accountOf(account: Account, terms: ModelTerms): ModelAssessment["outages"][number] {
  const { outage, claim, downtimeMs, creditableMs, hitMs, decidedMs } = account;
  return {
    id: outage.id,
    downtimeMs,
    creditableMs,
    reasons: precedence(terms)
      .filter((code) => hitMs.has(code))
      .map((code) => ({ code, ms: hitMs.get(code) ?? 0, decidesMs: decidedMs.get(code) ?? 0 })),
    claim: { status: claim.status, deadlineMs: claim.deadlineMs },
  };
}

/** The period, an outage in it, an answer or a breach is not over. */
function isOpen({ asOfMs, period, outages, breaches, isUnanswered }: Happened): boolean {
  return (asOfMs !== null && asOfMs < period.endMs)
    || outages.some(({ ongoing, startMs }) => ongoing && startMs < period.endMs)
    || breaches.some(({ endMs }) => endMs === Infinity)
    || isUnanswered;
}

/** A claim that would earn something can still be made. */
function wouldEarnMore(now: readonly Measured[], then: readonly Measured[], context: Context): boolean {
  const [lead] = now;
  const grossOf = (all: readonly Measured[]) => settled(all, context).map(({ gross }) => gross).join(" ");
  return grossOf(now) !== grossOf(then)
    || (lead?.time.accounts ?? []).some(({ creditableMs }, index) => (then[0]?.time.accounts[index]?.creditableMs ?? 0) > creditableMs);
}

function spelledTotals(totals: Walk["weighted"]): NonNullable<ModelAssessment["weighted"]> {
  return {
    agreedMs: spelled(totals.agreedMs),
    downtimeMs: spelled(totals.downtimeMs),
    creditableMs: spelled(totals.creditableMs),
    excludedMs: Object.fromEntries(Object.entries(totals.excludedMs).map(([code, ms]) => [code, spelled(ms)])),
  };
}
