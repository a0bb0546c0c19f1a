/** One guarantee, measured and credited: the leading one, or another as terms of its own. */
import type { Supposing } from "./account.js";
import { shareUp } from "./availability.js";
import { type Exact, exact, isLess, isZero, minus, most, over, sum, times, whole, ZERO } from "./exact.js";
import type { ModelFacts } from "./factShapes.js";
import { instant, isIn, periodOf } from "./happened.js";
import type { Claimant } from "./money.js";
import { paidTime } from "./paidTime.js";
import { type Basis, type Steps, stepsOf } from "./schedule.js";
import type { ModelGuarantee, ModelTerms } from "./shapes.js";
import { type Walk, walk } from "./walk.js";
import { sharedFee, type Worth, worthApart, worthOf } from "./worth.js";

export interface Measured extends Claimant {
  readonly time: Walk;
  /** Uptime, and the agreed time that it is a part of. */
  readonly upMs: Exact;
  readonly ofMs: Exact;
  readonly allowanceMs: Exact;
  readonly excessMs: Exact;
  readonly steps: Steps;
  readonly worth: Worth;
}

/** How the facts are looked at. */
export interface View {
  readonly facts: ModelFacts;
  readonly tickMs: number;
  readonly supposing: Supposing;
}

/** The terms under the plan that was bought. */
export function underPlan(terms: ModelTerms, { plan }: ModelFacts): ModelTerms {
  const bought = terms.plans.find(({ id }) => id === plan);
  if (bought === undefined) return terms;
  const { target, allowance, schedule, caps } = bought;
  return { ...terms, ...(target && { target }), ...(allowance && { allowance }), ...(schedule && { schedule }), ...(caps && { caps }) };
}

/** Another guarantee as terms of its own. */
export function underGuarantee(terms: ModelTerms, { id, fee: _, services, allowance, ...own }: ModelGuarantee): ModelTerms {
  return { ...terms, ...own, guarantee: { id }, ...(services && { services }), ...(allowance && { allowance }), guarantees: [] };
}

/** The leading guarantee and the others that the facts speak of, in the contract's order. */
export function measureAll(terms: ModelTerms, view: View): readonly Measured[] {
  const others = terms.guarantees.filter((guarantee) => isSpokenOf(guarantee, terms, view.facts)).map((guarantee) => {
    const fee = guarantee.fee === "own" ? exact(view.facts.fees.guarantees?.[guarantee.id] ?? "0") : sharedFee(terms, view.facts);
    return measure(underGuarantee(terms, guarantee), view, fee);
  });
  return [measure(terms, view, sharedFee(terms, view.facts)), ...others];
}

function isSpokenOf({ id, measure: { kind, limits = [] } }: ModelGuarantee, terms: ModelTerms, facts: ModelFacts): boolean {
  if (kind === "score") return (facts.scores ?? []).some(({ guarantee }) => guarantee === id);
  if (kind !== "events") return true;
  const period = periodOf(terms, facts);
  return (facts.events ?? []).some(({ severity, openedAt }) =>
    limits.some((limit) => limit.severity === severity) && isIn(instant(openedAt), period));
}

function measure(terms: ModelTerms, view: View, fee: Exact): Measured {
  const isOfTime = terms.measure.kind === "downtime";
  return isOfTime && terms.unavailable.when === "each-apart" ? measureApart(terms, view, fee) : valued(together(terms, view), terms, view, fee);
}

/** A guarantee that counts no time looks at nothing but its own figures: nothing happens in one long tick. */
function together(terms: ModelTerms, { facts, tickMs, supposing }: View): Walk {
  if (terms.measure.kind === "downtime") return walk(terms, facts, tickMs, supposing);
  const { startMs, endMs } = periodOf(terms, facts);
  return walk(terms, { ...facts, outages: [], maintenance: [] }, endMs - startMs, supposing);
}

function valued(time: Walk, terms: ModelTerms, { facts }: View, fee: Exact): Measured {
  const { agreedMs, downtimeMs } = time.weighted;
  const isOfTime = terms.measure.kind === "downtime";
  // Where no time is measured, there is none to be free.
  const paid = paidTime(time, isOfTime ? terms : { ...terms, allowance: { ...terms.allowance, reading: "none" } });
  const { startMs, endMs } = time.happened.period;
  const basis: Basis = {
    paid, ...lostOf(time, terms, facts), agreedMs, periodMs: endMs - startMs, missedEvents: missedEvents(time, terms, facts),
    timeZone: time.happened.timeZone,
  };
  const steps = stepsOf(terms.schedule, basis, terms);
  return {
    terms, fee, time, upMs: most(ZERO, minus(agreedMs, downtimeMs)), ofMs: agreedMs,
    allowanceMs: paid.allowanceMs, excessMs: paid.excessMs, steps, worth: worthOf(steps, fee, endMs - startMs, terms),
  };
}

/** What credit is due for: creditable time of agreed time, or the bad part of a score. */
function lostOf(time: Walk, terms: ModelTerms, { scores }: ModelFacts): { lost: Exact; of: Exact } {
  const { measure: { kind }, guarantee } = terms;
  if (kind === "events") return { lost: ZERO, of: ZERO };
  if (kind !== "score") return { lost: time.weighted.creditableMs, of: time.weighted.agreedMs };
  const score = scores?.find((one) => one.guarantee === guarantee.id);
  if (score === undefined) return { lost: ZERO, of: ZERO };
  const { good = 0, total = 0, percent } = score;
  const bad = percent === undefined ? whole(total - good) : minus(whole(100), exact(percent));
  return { lost: isBarred(time, terms) ? ZERO : bad, of: percent === undefined ? whole(total) : whole(100) };
}

/** What is no time earns nothing if a condition is not met, or if a breach anywhere takes all of the period. */
function isBarred({ happened: { unmet, breaches, period } }: Walk, { breach: { excludes } }: ModelTerms): boolean {
  const touches = breaches.some(({ startMs, endMs }) => startMs < endMs && startMs < period.endMs && endMs > period.startMs);
  return unmet.length > 0 || (excludes === "whole-period" && touches);
}

/** Opened in the period and not answered within the limit; exactly at it is in time. A breach takes what was opened in it. */
function missedEvents(time: Walk, terms: ModelTerms, { events = [] }: ModelFacts): number {
  const { happened } = time;
  const { limits = [] } = terms.measure;
  if (isBarred(time, terms)) return 0;
  return events.filter(({ severity, openedAt, answeredAt }) => {
    const limit = limits.find((one) => one.severity === severity);
    if (limit === undefined || !isIn(instant(openedAt), happened.period)) return false;
    if (terms.breach.excludes === "during-breach" && happened.breaches.some((breach) => isIn(instant(openedAt), breach))) return false;
    const untilMs = answeredAt === null ? (happened.asOfMs ?? Number.NaN) : instant(answeredAt);
    return isLess(times(exact(limit.minutes), whole(60_000)), whole(untilMs - instant(openedAt)));
  }).length;
}

/** Each service measured and credited as if it were the only one; together, any of them down is downtime. */
function measureApart(terms: ModelTerms, view: View, fee: Exact): Measured {
  const anyDown = { ...terms, unavailable: { when: "any-down" } };
  const { facts, tickMs, supposing } = view;
  const apart = terms.services.covered.map((service) =>
    valued(walk(anyDown, facts, tickMs, supposing, [service]), anyDown, view, exact(facts.fees.services?.[service] ?? 0)));
  const agreed = apart.filter(({ ofMs }) => !isZero(ofMs));
  const worst = agreed.reduce<Measured | null>(
    (lowest, next) => (lowest === null || isLess(shareUp(next), shareUp(lowest)) ? next : lowest), null,
  );
  return {
    terms, fee,
    time: walk(anyDown, facts, tickMs, supposing),
    upMs: worst?.upMs ?? ZERO,
    ofMs: worst?.ofMs ?? ZERO,
    allowanceMs: sum(apart.map(({ allowanceMs }) => allowanceMs)),
    excessMs: sum(apart.map(({ excessMs }) => excessMs)),
    steps: { units: unitsApart(apart, fee, terms), blocks: sum(apart.map(({ steps }) => steps.blocks)), apart: null },
    worth: worthApart(apart, fee, terms),
  };
}

/** Units of all services: money and days add up; shares of each service's fee are together so much of the whole fee. */
function unitsApart(apart: readonly Measured[], fee: Exact, { creditUnit }: ModelTerms): Exact {
  if (creditUnit.kind === "money" || creditUnit.kind === "days-added") return sum(apart.map(({ steps }) => steps.units));
  return isZero(fee) ? ZERO : over(sum(apart.map((service) => times(service.steps.units, service.fee))), fee);
}
