/**
 * What fields of terms mean together: a schedule must suit its measure, a table's edges must be in order, and names must
 * be told apart.
 */
import { at, INVALID, type Invalid, type IssueList, type Place } from "../issueList.js";
import { ratioOf } from "../exactText.js";
import { compare } from "../units.js";
import type { AllowanceTerms, CapTerms, Measure, PlanTerms, Schedule, ServiceHours, SimpleSchedule, Terms, Tier } from "./language.js";

type Found = Invalid | undefined;
type Check = (place: Place, issues: IssueList) => Found;

/** All of it, for the leading guarantee, the others and the plans. */
export function checkMeaning(terms: Terms, place: Place | null, issues: IssueList): Found {
  const found: Found[] = [
    checkServiceHours(terms.serviceHours, at(place, "serviceHours"), issues),
    checkIds([terms.guarantee.id, ...terms.guarantees.map(({ id }) => id)], -1, at(place, "guarantees"), issues),
    checkIds(terms.plans.map(({ id }) => id), 0, at(place, "plans"), issues),
    ...checkTermination(terms, place, issues),
    checkClaims(terms, at(place, "claim"), issues),
    checkLimits(terms.measure, at(place, "measure"), issues),
    ...terms.guarantees.map(({ measure }, index) => checkLimits(measure, at(at(at(place, "guarantees"), index), "measure"), issues)),
  ];
  const inside = (key: string, check: Check): void => void found.push(check(at(place, key), issues));
  inside("allowance", allowanceCheck(terms.allowance));
  inside("schedule", scheduleCheck(terms.schedule, terms.measure));
  inside("caps", capsCheck(terms.caps, terms));
  terms.guarantees.forEach((guarantee, index) => {
    const own = at(at(place, "guarantees"), index);
    if (guarantee.allowance !== undefined) found.push(allowanceCheck(guarantee.allowance)(at(own, "allowance"), issues));
    found.push(scheduleCheck(guarantee.schedule, guarantee.measure)(at(own, "schedule"), issues));
    found.push(ownCapsCheck(guarantee.caps)(at(own, "caps"), issues));
  });
  terms.plans.forEach((plan, index) => found.push(...planChecks(plan, terms).map((check) => check(at(at(place, "plans"), index), issues))));
  return found.includes(INVALID) ? INVALID : undefined;
}

function planChecks({ allowance, schedule, caps }: PlanTerms, terms: Terms): readonly Check[] {
  const under = (key: string, check: Check): Check => (place, issues) => check(at(place, key), issues);
  return [
    ...(allowance === undefined ? [] : [under("allowance", allowanceCheck(allowance))]),
    ...(schedule === undefined ? [] : [under("schedule", scheduleCheck(schedule, terms.measure))]),
    ...(caps === undefined ? [] : [under("caps", capsCheck(caps, terms))]),
  ];
}

function checkServiceHours(hours: ServiceHours, place: Place, issues: IssueList): Found {
  if (hours.reading === "always") return undefined;
  const { days, from, to } = hours;
  if (new Set(days).size < days.length) return issues.add("duplicate", at(place, "days"), "each day once", days);
  return from < to ? undefined : issues.add("interval-reversed", at(place, "to"), `a time after ${from}`, to);
}

/** @param first - index that the first id has in its list; -1 for one that stands outside it */
function checkIds(ids: readonly string[], first: number, place: Place, issues: IssueList): Found {
  let found: Found;
  const seen = new Set<string>();
  ids.forEach((id, index) => {
    if (seen.has(id)) found = issues.add("duplicate", at(at(place, index + first), "id"), "an id of its own", id);
    seen.add(id);
  });
  return found;
}

/** What is no outage that the facts name cannot be claimed outage by outage. */
function checkClaims({ claim, measure }: Terms, place: Place, issues: IssueList): Found {
  if (!claim.needed || claim.per === "period" || measure.kind === "downtime") return undefined;
  return issues.add("value", at(place, "per"), `"period", as the measure ${measure.kind} counts no single outages`, claim.per);
}

function checkLimits(measure: Measure, place: Place, issues: IssueList): Found {
  if (measure.kind !== "events") return undefined;
  const seen = new Set<string>();
  let found: Found;
  measure.limits.forEach(({ severity }, index) => {
    if (seen.has(severity)) found = issues.add("duplicate", at(at(at(place, "limits"), index), "severity"), "each severity once", severity);
    seen.add(severity);
  });
  return found;
}

function checkTermination({ termination }: Terms, place: Place | null, issues: IssueList): readonly Found[] {
  if (termination === null || termination.missed <= termination.of) return [];
  return [issues.add("number-range", at(at(place, "termination"), "missed"), `at most ${termination.of}, the periods looked at`, termination.missed)];
}

function allowanceCheck({ of, minutes }: AllowanceTerms): Check {
  return (place, issues) => {
    if (of === "fixed" && minutes === undefined) return issues.addRendered("required", at(place, "minutes"), "minutes, for a fixed allowance", "nothing");
    if (of !== "fixed" && minutes !== undefined) return issues.add("value", at(place, "minutes"), 'no minutes unless "of" is "fixed"', minutes);
    return undefined;
  };
}

/** Which measures each kind of schedule can be worked out from. */
const SUITS: { readonly [K in SimpleSchedule["kind"]]: readonly Measure["kind"][] } = {
  blocks: ["downtime", "error-rate"],
  multiplier: ["downtime", "error-rate"],
  tiers: ["downtime", "error-rate", "score"],
  points: ["downtime", "error-rate", "score"],
  flat: ["downtime", "error-rate", "score"],
  shortfall: ["downtime", "error-rate", "score"],
  "per-event": ["events"],
  none: ["downtime", "error-rate", "score", "events"],
};

function scheduleCheck(schedule: Schedule, measure: Measure): Check {
  return (place, issues) => {
    if (schedule.kind === "max-of") {
      const each = schedule.schedules.map((one, index) => scheduleCheck(one, measure)(at(at(place, "schedules"), index), issues));
      return each.includes(INVALID) ? INVALID : undefined;
    }
    const isSuited = SUITS[schedule.kind].includes(measure.kind) && !(schedule.kind === "tiers" && schedule.by !== "availability" && measure.kind === "score");
    if (!isSuited) return issues.add("value", at(place, "kind"), `a schedule that suits the measure ${measure.kind}`, schedule.kind);
    return schedule.kind === "tiers" ? tiersCheck(schedule.tiers)(at(place, "tiers"), issues) : undefined;
  };
}

function tiersCheck(tiers: readonly Tier[]): Check {
  return (place, issues) => {
    const found = tiers.map((tier, index) => checkTier(tier, at(place, index), issues));
    return found.includes(INVALID) ? INVALID : undefined;
  };
}

function checkTier({ atLeast, above, below, atMost }: Tier, place: Place, issues: IssueList): Found {
  if (atLeast !== undefined && above !== undefined) return issues.add("value", at(place, "above"), 'either "atLeast" or "above"', above);
  if (below !== undefined && atMost !== undefined) return issues.add("value", at(place, "atMost"), 'either "below" or "atMost"', atMost);
  const [low, high] = [atLeast ?? above, below ?? atMost];
  if (low === undefined && high === undefined) return issues.addRendered("required", place, "an edge", "none");
  if (low === undefined || high === undefined) return undefined;
  const order = compare(ratioOf(low), ratioOf(high));
  const isEmpty = order > 0 || (order === 0 && (atLeast === undefined || atMost === undefined));
  return isEmpty ? issues.add("interval-reversed", at(place, below === undefined ? "atMost" : "below"), `an edge above ${low}`, high) : undefined;
}

function capsCheck(caps: readonly CapTerms[], { guarantee, guarantees }: Terms): Check {
  const known = [guarantee.id, ...guarantees.map(({ id }) => id)];
  return (place, issues) => {
    let found: Found;
    caps.forEach((cap, index) => {
      if (cap.scope !== "all-guarantees" || cap.order === undefined) return;
      const isComplete = cap.order.length === known.length && known.every((id) => cap.order?.includes(id));
      if (!isComplete) found = issues.add("value", at(at(place, index), "order"), `each guarantee once: ${known.join(", ")}`, cap.order);
    });
    return found;
  };
}

/** Caps over all guarantees stand in the contract's own list. */
function ownCapsCheck(caps: readonly CapTerms[]): Check {
  return (place, issues) => {
    let found: Found;
    caps.forEach(({ scope }, index) => {
      if (scope === "all-guarantees") found = issues.add("value", at(at(place, index), "scope"), "a cap of this guarantee alone", scope);
    });
    return found;
  };
}
