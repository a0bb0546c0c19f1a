/** Checks terms that come as data. Reads like the type in language.ts; what no single field can tell is checked last. */
import { isTimeZone } from "../calendar.js";
import { listOf, mapOf, nullOr, objectOf, optional, type Reader } from "../input.js";
import { decimalText, integer, oneOf, text, textUpTo, truth } from "../inputValues.js";
import { at, INVALID, IssueList } from "../issueList.js";
import { compare, ratio, ratioOf, ZERO } from "../units.js";
import { checkCauses, checkClauses, checkEffective, checkServices, checkWeight } from "./checkTerms.js";
import type { CapTerms, CauseTerms, Schedule, Terms } from "./language.js";

const HUNDRED = ratio(100);
const isPositive = (value: string): boolean => compare(ratioOf(value), ZERO) > 0;
const isPercent = (value: string): boolean => compare(ratioOf(value), HUNDRED) <= 0;
const anySize = (): boolean => true;

/** Longest paraphrase, note or title, in UTF-16 units. */
const prose = textUpTo(2_000);
const clause = text;
const percent = decimalText("a percentage of 0 or more", anySize);
const hours = decimalText("hours, 0 or more", anySize);

const date: Reader<string> = (value, place, issues) =>
  typeof value === "string" && /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value)
    ? value
    : issues.add(typeof value === "string" ? "value" : "type", place, "a day, YYYY-MM-DD", value);

/** Reads the name of an IANA zone. */
export const timeZone: Reader<string> = (value, place, issues) => {
  const name = text(value, place, issues);
  if (name === INVALID || isTimeZone(name)) return name;
  return issues.add("zone-unknown", place, "the name of an IANA time zone", name);
};

const cause = objectOf<CauseTerms>({
  code: text, earns: oneOf("nothing", "credit"), reach: oneOf("interval", "outage"), clause,
});

const schedule: Reader<Schedule> = objectOf<Schedule>({
  kind: oneOf("blocks"),
  blockMinutes: decimalText("minutes, more than 0", isPositive),
  percentPerBlock: percent,
  rounding: oneOf("whole", "started", "nearest", "exact"),
  per: oneOf("period", "outage", "stretch"),
  clause,
});

const capShape = objectOf<Omit<CapTerms, "otherCredits"> & { otherCredits?: "taken-first" | "taken-last" }>({
  scope: oneOf("guarantee", "all-guarantees"), percent, of: oneOf("service-fee", "billed-fee"),
  otherCredits: optional(oneOf("taken-first", "taken-last")), clause,
});
/** Credits of other guarantees matter to a cap of all guarantees, and only to that. */
const cap: Reader<CapTerms> = (value, place, issues) => {
  const read = capShape(value, place, issues);
  if (read === INVALID) return INVALID;
  const { otherCredits, scope, ...rest } = read;
  const otherPlace = at(place, "otherCredits");
  if (scope === "guarantee") {
    if (otherCredits === undefined) return { scope, ...rest };
    return issues.add("value", otherPlace, "nothing for a cap of one guarantee", otherCredits);
  }
  if (otherCredits !== undefined) return { scope, otherCredits, ...rest };
  return issues.addRendered("required", otherPlace, "taken-first or taken-last", "nothing");
};

const channels: Reader<readonly string[] | "any"> = (value, place, issues) =>
  value === "any" ? value : listOf(text, 1)(value, place, issues);

const shape = objectOf<Omit<Terms, "clauses"> & { clauses: ReadonlyMap<string, string> }>({
  id: text,
  version: text,
  title: prose,
  status: oneOf("verified", "dataset", "unverified"),
  source: objectOf<Terms["source"]>({ title: prose, language: text, note: optional(prose) }),
  effective: objectOf<Terms["effective"]>({ from: date, to: nullOr(date) }),
  timeZone,
  services: objectOf<Terms["services"]>({ covered: listOf(text, 1), clause }),
  unavailable: objectOf<Terms["unavailable"]>({ when: oneOf("any-down", "all-down", "each-apart", "mean"), clause }),
  overlap: objectOf<Terms["overlap"]>({ wins: oneOf("creditable", "excluded"), clause }),
  degraded: objectOf<Terms["degraded"]>({
    counts: oneOf("never", "fully", "by-weight"),
    weight: optional(decimalText("a weight from 0 to 1 of at most 4 decimals", (value) => /^[01](\.\d{1,4})?$/.test(value) && compare(ratioOf(value), ratio(1)) <= 0)),
    clause,
  }),
  target: objectOf<Terms["target"]>({ percent: decimalText("a percentage from 0 to 100", isPercent), clause }),
  period: objectOf<Terms["period"]>({ base: oneOf("elapsed", "nominal", "fixed-30-days"), clause }),
  maintenance: objectOf<Terms["maintenance"]>({
    base: objectOf<Terms["maintenance"]["base"]>({ reading: oneOf("net", "gross"), clause }),
    kinds: objectOf<Terms["maintenance"]["kinds"]>({ excused: listOf(oneOf("planned", "emergency")), clause }),
    notice: objectOf<Terms["maintenance"]["notice"]>({ minimumHours: hours, clause }),
    allowance: objectOf<Terms["maintenance"]["allowance"]>({ hours: nullOr(hours), clause }),
    scope: objectOf<Terms["maintenance"]["scope"]>({ reading: oneOf("named-services", "whole-clock"), clause }),
    window: objectOf<Terms["maintenance"]["window"]>({ reading: oneOf("announced", "actual", "intersection"), clause }),
  }),
  causes: listOf(cause),
  breach: objectOf<Terms["breach"]>({
    excludes: oneOf("during-breach", "claimed-in-breach", "whole-period", "not-excluded"),
    uncured: oneOf("withhold", "pay"),
    clause,
  }),
  claim: objectOf<Terms["claim"]>({
    needed: truth,
    clause,
    channel: objectOf<Terms["claim"]["channel"]>({ accepted: channels, clause }),
    window: objectOf<Terms["claim"]["window"]>({
      days: integer(0, 3_660),
      count: oneOf("calendar-days", "elapsed-days", "wall-clock-days"),
      from: oneOf("outage-end", "stretch-end"),
      roll: oneOf("none", "next-weekday"),
      clause,
    }),
    early: objectOf<Terms["claim"]["early"]>({ reading: oneOf("valid", "void"), clause }),
    evidence: objectOf<Terms["claim"]["evidence"]>({ needed: truth, clause }),
  }),
  allowance: objectOf<Terms["allowance"]>({
    reading: oneOf("deduct", "threshold", "none"), of: oneOf("agreed", "period"), usedBy: oneOf("creditable", "downtime"), clause,
  }),
  schedule,
  caps: listOf(cap),
  carryOver: objectOf<Terms["carryOver"]>({ allowed: oneOf(false), clause }),
  remedy: objectOf<Terms["remedy"]>({ sole: truth, clause }),
  notModelled: listOf(objectOf<Terms["notModelled"][number]>({ clause, why: prose })),
  clauses: mapOf(prose),
});

/**
 * Checks terms that come as data and copies them.
 *
 * @param data - anything
 * @returns terms that share nothing with `data`
 * @throws {@link SlaInputError} with every issue at once
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
    checkServices(terms, place, issues), checkWeight(terms, place, issues), checkCauses(terms, place, issues),
    checkClauses(read, read.clauses, place, issues), checkEffective(terms, place, issues),
  ].includes(INVALID) ? INVALID : terms;
};
