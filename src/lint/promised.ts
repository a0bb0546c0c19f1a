/**
 * What a contract promises, one promise after another, each whole: a plan or a further guarantee puts some fields in place
 * of the leading ones, and what it leaves it shares. Every field knows where in the terms it stands.
 */
import type { IssuePath } from "../errors.js";
import type {
  AllowanceTerms, CapTerms, CreditUnit, FeeBase, GuaranteeTerms, Measure, PlanTerms, Schedule, SimpleSchedule, TargetTerms, Terms,
} from "../terms/language.js";

/** A value of the terms and the place where it stands. */
export interface Placed<T> {
  readonly value: T;
  readonly path: IssuePath;
}

/** One guarantee as it stands under one plan. */
export interface Promised {
  readonly measure: Measure;
  readonly target: Placed<TargetTerms>;
  readonly allowance: Placed<AllowanceTerms>;
  /** True for a further guarantee that says nothing of an allowance and so has that of the leading one. */
  readonly sharesAllowance: boolean;
  readonly schedule: Placed<Schedule>;
  readonly creditUnit: Placed<CreditUnit>;
  /** The named fee that credits are taken of; `null`: a fee that only this guarantee has. */
  readonly feeBase: FeeBase | null;
  /** Caps that hold for this guarantee, first its own. */
  readonly caps: readonly Placed<CapTerms>[];
  /** Where a cap of its own would stand. */
  readonly capsPath: IssuePath;
}

/**
 * Every promise that some customer has. Where there are plans, a customer has one of them, so the leading fields count only
 * as far as plans leave them.
 */
export function promisesOf(terms: Terms): readonly Promised[] {
  return leadingPromises(terms).flatMap((promised) => [promised, ...terms.guarantees.map((guarantee, index) => furtherOf(promised, guarantee, index))]);
}

/** The leading guarantee, under each plan. */
export function leadingPromises(terms: Terms): readonly Promised[] {
  return terms.plans.length === 0 ? [leadingOf(terms)] : terms.plans.map((plan, index) => plannedOf(terms, plan, index));
}

function leadingOf(terms: Terms): Promised {
  return {
    measure: terms.measure,
    target: { value: terms.target, path: ["target"] },
    allowance: { value: terms.allowance, path: ["allowance"] },
    sharesAllowance: false,
    schedule: { value: terms.schedule, path: ["schedule"] },
    creditUnit: { value: terms.creditUnit, path: ["creditUnit"] },
    feeBase: terms.feeBase,
    caps: placedEach(terms.caps, ["caps"]),
    capsPath: ["caps"],
  };
}

function plannedOf(terms: Terms, plan: PlanTerms, index: number): Promised {
  const leading = leadingOf(terms);
  const path: IssuePath = ["plans", index];
  return {
    ...leading,
    ...(plan.target === undefined ? {} : { target: { value: plan.target, path: [...path, "target"] } }),
    ...(plan.allowance === undefined ? {} : { allowance: { value: plan.allowance, path: [...path, "allowance"] } }),
    ...(plan.schedule === undefined ? {} : { schedule: { value: plan.schedule, path: [...path, "schedule"] } }),
    ...(plan.caps === undefined ? {} : { caps: placedEach(plan.caps, [...path, "caps"]), capsPath: [...path, "caps"] }),
  };
}

function furtherOf(leading: Promised, guarantee: GuaranteeTerms, index: number): Promised {
  const path: IssuePath = ["guarantees", index];
  return {
    measure: guarantee.measure,
    target: { value: guarantee.target, path: [...path, "target"] },
    allowance: guarantee.allowance === undefined ? leading.allowance : { value: guarantee.allowance, path: [...path, "allowance"] },
    sharesAllowance: guarantee.allowance === undefined,
    schedule: { value: guarantee.schedule, path: [...path, "schedule"] },
    creditUnit: { value: guarantee.creditUnit, path: [...path, "creditUnit"] },
    feeBase: guarantee.fee === "own" ? null : leading.feeBase,
    caps: [...placedEach(guarantee.caps, [...path, "caps"]), ...leading.caps.filter(({ value }) => value.scope === "all-guarantees")],
    capsPath: [...path, "caps"],
  };
}

/** The items of a list, each with its place. */
export function placedEach<T>(items: readonly T[], path: IssuePath): readonly Placed<T>[] {
  return items.map((value, index) => ({ value, path: [...path, index] }));
}

/** A schedule that stands alone, or each of several of which the highest counts. */
export function simpleSchedules({ value, path }: Placed<Schedule>): readonly Placed<SimpleSchedule>[] {
  return value.kind === "max-of" ? placedEach(value.schedules, [...path, "schedules"]) : [{ value, path }];
}

