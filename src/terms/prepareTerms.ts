/**
 * What the engine needs of terms, worked out once per terms object however many accounts are assessed under it.
 *
 * The ranking of reasons lives here: an outage hit by several takes the first of this order as its primary reason.
 */
import type { Reason } from "../assessment.js";
import { invariant } from "../errors.js";
import { ratioOf } from "../exactText.js";
import { dividedBy, minus, MS_PER_HOUR, MS_PER_MINUTE, type Ratio, ratio, times } from "../units.js";
import type { CauseTerms, FeeName, GuaranteeTerms, PlanTerms, Terms } from "./language.js";
import { bareCopy } from "../rawValues.js";
import { parseTerms } from "./parseTerms.js";

/** Place of a reason in the order of precedence: the lower, the stronger. The last rank is time that earns credit. */
export type Rank = number;

/** Terms checked, with what follows from them. */
export interface PreparedTerms {
  readonly terms: Terms;
  /** Bit of each covered service; a set of services is a mask of them. */
  readonly serviceBits: ReadonlyMap<string, number>;
  /** All covered services. */
  readonly allServices: number;
  /** Services that any guarantee of the contract covers. */
  readonly knownServices: ReadonlySet<string>;
  /** Covered services by how they look without letter case and surrounding blanks, to catch misspellings. */
  readonly foldedServices: ReadonlyMap<string, string>;
  readonly causes: ReadonlyMap<string, CauseTerms>;
  /** Every reason, in order of precedence. */
  readonly reasons: readonly Reason[];
  readonly rankOf: ReadonlyMap<string, Rank>;
  /** The rank beyond all reasons: nothing stands in the way of credit. */
  readonly creditable: Rank;
  /** Place of each clause in the contract. */
  readonly clauseOrder: ReadonlyMap<string, number>;
  /** The complement of the target, 0 to 1. */
  readonly tolerated: Ratio;
  readonly noticeMs: Ratio;
  readonly maintenanceAllowanceMs: Ratio | null;
  readonly minimumMs: Ratio;
  readonly unitMs: Ratio;
  /** Fees that credits and caps are taken of. */
  readonly feesTaken: ReadonlySet<FeeName>;
  /** Currencies in which the terms state an amount. */
  readonly currencies: readonly string[];
  /** Some guarantee has a cap on a rolling year. */
  readonly isYearLimited: boolean;
  /** By the name of the plan. */
  readonly plans: ReadonlyMap<string, PreparedTerms>;
  /** The contract's further guarantees, in its order. */
  readonly guarantees: readonly PreparedGuarantee[];
}

/** A further guarantee, as terms of its own: those of the contract with its fields in place. */
export interface PreparedGuarantee {
  readonly terms: GuaranteeTerms;
  readonly prepared: PreparedTerms;
}

const prepared = new WeakMap<Terms, PreparedTerms>();

/**
 * Checks and prepares terms, once per object. Terms are values: change one by making another, not by writing to it.
 *
 * @throws `SlaInputError` with every issue
 */
export function prepareTerms(terms: Terms): PreparedTerms {
  const known = prepared.get(terms);
  if (known !== undefined) return known;
  const fresh = prepare(bareCopy(parseTerms(terms)));
  prepared.set(terms, fresh);
  return fresh;
}

function prepare(terms: Terms, known: readonly string[] = servicesOf(terms)): PreparedTerms {
  const { covered } = terms.services;
  const reasons = rankedReasons(terms);
  const { hours } = terms.maintenance.allowance;
  return {
    terms,
    serviceBits: new Map(covered.map((service, index) => [service, 1 << index])),
    allServices: 2 ** covered.length - 1,
    knownServices: new Set(known),
    foldedServices: new Map(covered.map((service) => [foldedName(service), service])),
    causes: new Map(terms.causes.map((cause) => [cause.code, cause])),
    reasons,
    rankOf: new Map(reasons.map(({ code }, rank) => [code, rank])),
    creditable: reasons.length,
    clauseOrder: new Map(Object.keys(terms.clauses).map((clause, index) => [clause, index])),
    tolerated: dividedBy(minus(ratio(100), ratioOf(terms.target.percent)), ratio(100)),
    noticeMs: times(ratioOf(terms.maintenance.notice.minimumHours), ratio(MS_PER_HOUR)),
    maintenanceAllowanceMs: hours === null ? null : times(ratioOf(hours), ratio(MS_PER_HOUR)),
    minimumMs: times(ratioOf(terms.clock.minimum.minutes), ratio(MS_PER_MINUTE)),
    unitMs: times(ratioOf(terms.clock.unit.minutes), ratio(MS_PER_MINUTE)),
    feesTaken: new Set([terms.feeBase.of, ...terms.caps.flatMap((cap) => ("of" in cap && cap.of !== "credited-fee" ? [cap.of] : []))]),
    currencies: [terms.creditUnit, terms.minimumCredit, ...terms.caps].flatMap((field) => ("currency" in field ? [field.currency] : [])),
    isYearLimited: [terms, ...terms.guarantees].some(({ caps }) => caps.some(({ scope }) => scope === "rolling-year")),
    plans: new Map(terms.plans.map((plan) => [plan.id, prepare(underPlan(terms, plan), known)])),
    guarantees: terms.guarantees.map((guarantee) => ({ terms: guarantee, prepared: prepare(underGuarantee(terms, guarantee), known) })),
  };
}

function servicesOf({ services, guarantees }: Terms): readonly string[] {
  return [services, ...guarantees.flatMap((guarantee) => guarantee.services ?? [])].flatMap(({ covered }) => covered);
}

function underPlan(terms: Terms, { target, allowance, schedule, caps }: PlanTerms): Terms {
  return {
    ...terms, target: target ?? terms.target, allowance: allowance ?? terms.allowance, schedule: schedule ?? terms.schedule,
    caps: caps ?? terms.caps, plans: [],
  };
}

function underGuarantee(terms: Terms, { id, clause, measure, target, schedule, creditUnit, caps, services, allowance }: GuaranteeTerms): Terms {
  return {
    ...terms, guarantee: { id, clause }, measure, target, schedule, creditUnit, caps, services: services ?? terms.services,
    allowance: allowance ?? terms.allowance, plans: [], guarantees: [],
  };
}

/** A service's name without what people get wrong when they type it. */
export function foldedName(name: string): string {
  return name.trim().toLowerCase();
}

function rankedReasons(terms: Terms): readonly Reason[] {
  const { claim, clock, maintenance, serviceHours } = terms;
  return [
    { code: "not-covered", clause: terms.services.clause },
    { code: "degraded-only", clause: terms.degraded.clause },
    { code: "not-all-down", clause: terms.unavailable.clause },
    { code: "below-minimum-duration", clause: clock.minimum.clause },
    { code: "before-report", clause: clock.start.clause },
    { code: "partial-unit", clause: clock.unit.clause },
    { code: "outside-service-hours", clause: serviceHours.clause },
    { code: "maintenance-planned", clause: maintenance.kinds.clause },
    { code: "maintenance-emergency", clause: maintenance.kinds.clause },
    ...terms.causes.map(({ code, clause }) => ({ code, clause })),
    ...terms.conditions,
    { code: "terms-breach", clause: terms.breach.clause },
    { code: "claim-late", clause: claim.window.clause },
    { code: "claim-missing", clause: claim.clause },
    { code: "claim-pending", clause: claim.window.clause },
    { code: "claim-wrong-channel", clause: claim.channel.clause },
    { code: "notice-missing", clause: claim.notice?.clause ?? claim.window.clause },
    { code: "claim-early", clause: claim.early.clause },
    { code: "evidence-missing", clause: claim.evidence.clause },
  ];
}

/** The rank of a reason that these terms know. */
export function rankOf(prepared: PreparedTerms, code: string): Rank {
  const rank = prepared.rankOf.get(code);
  invariant(rank !== undefined, `no rank for ${code}`);
  return rank;
}

/** The reason at a rank below `creditable`. */
export function reasonAt(prepared: PreparedTerms, rank: Rank): Reason {
  const reason = prepared.reasons[rank];
  invariant(reason !== undefined, `no reason at rank ${rank}`);
  return reason;
}
