/**
 * A second, slow reading of the contract, to check the library against. It shares no code with it and no technique:
 * time is walked tick by tick, fractions are pairs of whole numbers, calendars are read off the clock of the zone.
 *
 * Read it beside the clauses: happened (what is in the facts), maintenance, calendar and claims, reasons, instant (several
 * outages at one moment), account and walk (the ledger), money. Nothing here is fast.
 */
import type { Account, Supposing } from "./account.js";
import { type Exact, exact, floor, isLess, isZero, minus, most, over, spelled, sum, times, whole, ZERO } from "./exact.js";
import { gridMs } from "./grid.js";
import { type Earned, earned, payable } from "./money.js";
import { precedence } from "./reasons.js";
import type { ModelAssessment } from "./result.js";
import type { ModelFacts, ModelTerms } from "./shapes.js";
import { type Walk, walk } from "./walk.js";

/**
 * @param facts - valid; nothing is checked
 * @param tickMs - every instant within the period must lie on this grid, counted from the period's start
 */
export function modelAssess(terms: ModelTerms, facts: ModelFacts, tickMs = gridMs(terms, facts)): ModelAssessment {
  const now = measure(terms, facts, tickMs, "claims as filed");
  const isAnyOpen = now.time.accounts.some(({ isClaimOpen }) => isClaimOpen);
  const then = isAnyOpen ? measure(terms, facts, tickMs, "open claims valid") : now;
  const { time, credit } = now;
  const isUncured = time.happened.breaches.some(({ endMs }) => endMs === Infinity);
  const { gross, entitled, withheld, forfeited } = payable(now.gross, isUncured, terms, facts);
  const isWeighted = terms.unavailable.when === "mean" || terms.degraded.counts === "by-weight";

  return {
    agreedMs: time.agreedMs,
    maintenanceMs: time.maintenanceMs,
    uptimeMs: Math.max(0, time.agreedMs - time.downtimeMs),
    downtimeMs: time.downtimeMs,
    creditableMs: time.creditableMs,
    excludedMs: time.excludedMs,
    weighted: isWeighted ? spelledTotals(time.weighted) : null,
    availability: availabilityOf(now, terms),
    outages: time.accounts.map((account) => accountOf(account, terms)),
    allowanceMs: spelled(credit.allowanceMs),
    excessMs: spelled(credit.excessMs),
    blocks: Number(floor(credit.blocks)), // complete ones, where parts of a block count
    percent: spelled(credit.percent),
    gross, entitled, withheld, forfeited,
    potential: payable(then.gross, isUncured, terms, facts).entitled,
    status: isProvisional(now.time, then.time) ? "provisional" : "final",
  };
}

interface Measured {
  readonly time: Walk;
  /** Uptime, and the agreed time that it is a part of. */
  readonly upMs: Exact;
  readonly ofMs: Exact;
  readonly credit: Earned;
  /** Before any limit. */
  readonly gross: Exact;
}

function measure(terms: ModelTerms, facts: ModelFacts, tickMs: number, supposing: Supposing): Measured {
  if (terms.unavailable.when === "each-apart") return measureApart(terms, facts, tickMs, supposing);
  return valued(walk(terms, facts, tickMs, supposing), terms, facts.fees.service);
}

function valued(time: Walk, terms: ModelTerms, fee: string | number): Measured {
  const credit = earned(time, terms);
  const { agreedMs, downtimeMs } = time.weighted;
  return {
    time,
    upMs: most(ZERO, minus(agreedMs, downtimeMs)),
    ofMs: agreedMs,
    credit,
    gross: times(exact(fee), over(credit.percent, whole(100))),
  };
}

/** Each service measured and credited as if it were the only one; together, any of them down is downtime. */
function measureApart(terms: ModelTerms, facts: ModelFacts, tickMs: number, supposing: Supposing): Measured {
  const anyDown = { ...terms, unavailable: { when: "any-down" } };
  const apart = terms.services.covered.map((service) =>
    valued(walk(anyDown, facts, tickMs, supposing, [service]), anyDown, facts.fees.services?.[service] ?? 0));
  const gross = sum(apart.map((service) => service.gross));
  const fee = exact(facts.fees.service);
  const agreed = apart.filter(({ ofMs }) => !isZero(ofMs));
  const worst = agreed.reduce<Measured | null>(
    (lowest, next) => (lowest === null || isLess(shareUp(next), shareUp(lowest)) ? next : lowest), null,
  );
  return {
    time: walk(anyDown, facts, tickMs, supposing),
    upMs: worst?.upMs ?? ZERO,
    ofMs: worst?.ofMs ?? ZERO,
    credit: {
      allowanceMs: sum(apart.map(({ credit }) => credit.allowanceMs)),
      excessMs: sum(apart.map(({ credit }) => credit.excessMs)),
      blocks: sum(apart.map(({ credit }) => credit.blocks)),
      percent: isZero(fee) ? ZERO : times(over(gross, fee), whole(100)),
    },
    gross,
  };
}

const shareUp = ({ upMs, ofMs }: Measured): Exact => over(upMs, ofMs);

/** Clause 3.1.e; the percentage is cut to 4 decimals, so that 100 means all of it. */
function availabilityOf(measured: Measured, terms: ModelTerms): ModelAssessment["availability"] {
  const wholeMs = { upMs: Number(floor(measured.upMs)), ofMs: Number(floor(measured.ofMs)) };
  if (isZero(measured.ofMs)) return { percent: null, met: null, ...wholeMs };
  const percent = times(shareUp(measured), whole(100));
  return {
    percent: spelled(over(whole(floor(times(percent, whole(10_000)))), whole(10_000))),
    met: !isLess(percent, exact(terms.target.percent)),
    ...wholeMs,
  };
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

function isProvisional(now: Walk, then: Walk): boolean {
  const { asOfMs, period, outages, breaches } = now.happened;
  return (asOfMs !== null && asOfMs < period.endMs)
    || outages.some(({ ongoing, startMs }) => ongoing && startMs < period.endMs)
    || breaches.some(({ endMs }) => endMs === Infinity)
    || now.accounts.some(({ creditableMs }, index) => (then.accounts[index]?.creditableMs ?? 0) > creditableMs);
}

function spelledTotals(totals: Walk["weighted"]): NonNullable<ModelAssessment["weighted"]> {
  return {
    agreedMs: spelled(totals.agreedMs),
    downtimeMs: spelled(totals.downtimeMs),
    creditableMs: spelled(totals.creditableMs),
    excludedMs: Object.fromEntries(Object.entries(totals.excludedMs).map(([code, ms]) => [code, spelled(ms)])),
  };
}
