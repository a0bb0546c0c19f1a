/** Checks terms that come as data. Reads like the type in language.ts; what no single field can tell is checked last. */
import { listOf, mapOf, nullOr, objectOf, optional, type Reader } from "../input.js";
import { decimalText, integer, oneOf, text, truth } from "../inputValues.js";
import { INVALID, IssueList } from "../issueList.js";
import { ratioOf } from "../exactText.js";
import { compare, ratio } from "../units.js";
import { checkCauses, checkClauses, checkEffective, checkMeasures, checkServices, checkWeight } from "./checkTerms.js";
import { checkMeaning } from "./checkMeaning.js";
import type { AllowanceTerms, CauseTerms, ConditionTerms, GuaranteeTerms, PlanTerms, TargetTerms, TerminationTerms, Terms } from "./language.js";
import { claim } from "./parse/claim.js";
import { measure } from "./parse/measure.js";
import { cap, creditUnit, feeBase, minimumCredit } from "./parse/money.js";
import { schedule } from "./parse/schedule.js";
import { clock, maintenance, period, serviceHours } from "./parse/time.js";
import { address, clause, date, minutes, percentOfWhole, prose, timeZone } from "./parse/values.js";

const WEIGHT = /^(0(\.\d{1,4})?|1(\.0{1,4})?)$/;
const isWeight = (value: string): boolean => WEIGHT.test(value) && compare(ratioOf(value), ratio(1)) <= 0;

const covered = objectOf<Terms["services"]>({ covered: listOf(text, 1), clause });
const target = objectOf<TargetTerms>({ percent: percentOfWhole, missedWhen: optional(oneOf("below", "at-or-below")), clause });
const allowance = objectOf<AllowanceTerms>({
  reading: oneOf("deduct", "threshold", "none"), of: oneOf("agreed", "period", "fixed"), minutes: optional(minutes),
  usedBy: oneOf("creditable", "downtime"), clause,
});

const cause = objectOf<CauseTerms>({ code: text, earns: oneOf("nothing", "credit"), reach: oneOf("interval", "outage"), clause });
const condition = objectOf<ConditionTerms>({ code: text, clause });

const guarantee = objectOf<GuaranteeTerms>({
  id: text, fee: oneOf("shared", "own"), measure, target, schedule, creditUnit, caps: listOf(cap), services: optional(covered),
  allowance: optional(allowance), clause,
});
const plan = objectOf<PlanTerms>({
  id: text, target: optional(target), allowance: optional(allowance), schedule: optional(schedule), caps: optional(listOf(cap)), clause,
});
const termination = objectOf<TerminationTerms>({
  missed: integer(1, 120), of: integer(1, 120), belowPercent: nullOr(percentOfWhole), clause,
});

const shape = objectOf<Omit<Terms, "clauses"> & { clauses: ReadonlyMap<string, string> }>({
  id: text,
  version: text,
  title: prose,
  status: oneOf("verified", "dataset", "second-hand", "background", "unverified"),
  source: objectOf<Terms["source"]>({ title: prose, language: text, address: optional(address), read: optional(date), note: optional(prose) }),
  effective: objectOf<Terms["effective"]>({ from: nullOr(date), to: nullOr(date) }),
  timeZone,
  guarantee: objectOf<Terms["guarantee"]>({ id: text, clause }),
  measure,
  services: covered,
  unavailable: objectOf<Terms["unavailable"]>({ when: oneOf("any-down", "all-down", "each-apart", "mean"), clause }),
  overlap: objectOf<Terms["overlap"]>({ wins: oneOf("creditable", "excluded"), clause }),
  degraded: objectOf<Terms["degraded"]>({
    counts: oneOf("never", "fully", "by-weight"),
    weight: optional(decimalText("a weight from 0 to 1 of at most 4 decimals", isWeight)),
    clause,
  }),
  clock,
  serviceHours,
  target,
  period,
  maintenance,
  causes: listOf(cause),
  conditions: listOf(condition),
  breach: objectOf<Terms["breach"]>({
    excludes: oneOf("during-breach", "claimed-in-breach", "whole-period", "not-excluded"),
    uncured: oneOf("withhold", "pay"),
    clause,
  }),
  claim,
  allowance,
  schedule,
  creditUnit,
  feeBase,
  caps: listOf(cap),
  minimumCredit,
  carryOver: objectOf<Terms["carryOver"]>({ allowed: oneOf(false), clause }),
  outcome: objectOf<Terms["outcome"]>({ kind: oneOf("credit", "refund", "extension"), expiresMonths: nullOr(integer(1, 1_200)), clause }),
  termination: nullOr(termination),
  remedy: objectOf<Terms["remedy"]>({ sole: truth, clause }),
  guarantees: listOf(guarantee),
  plans: listOf(plan),
  notModelled: listOf(objectOf<Terms["notModelled"][number]>({ clause, why: prose })),
  notComputed: listOf(objectOf<Terms["notComputed"][number]>({ clause, needs: prose })),
  clauses: mapOf(prose),
});

/**
 * Checks terms that come as data and copies them.
 *
 * @param data - anything
 * @returns terms that share nothing with `data`
 * @throws `SlaInputError` with every issue at once
 * @example
 * parseTerms(JSON.parse(JSON.stringify(MAILGUN_2022_01_14))).id; // => "mailgun"
 */
export function parseTerms(data: unknown): Terms {
  const issues = new IssueList();
  const terms = readTerms(data, null, issues);
  issues.throwIfAny();
  return terms as Terms;
}

/** {@link parseTerms} as a reader, for terms inside something else. */
export const readTerms: Reader<Terms> = (data, place, issues) => {
  const read = shape(data, place, issues);
  if (read === INVALID) return INVALID;
  const terms: Terms = { ...read, clauses: Object.fromEntries(read.clauses) };
  return [
    checkServices(terms, place, issues), checkMeasures(terms, place, issues), checkWeight(terms, place, issues), checkCauses(terms, place, issues),
    checkClauses(read, read.clauses, place, issues), checkEffective(terms, place, issues), checkMeaning(terms, place, issues),
  ].includes(INVALID) ? INVALID : terms;
};
