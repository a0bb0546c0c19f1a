/** What no single field of the terms can tell: names used twice, clauses cited but not listed, a weight without its reading. */
import { at, INVALID, type Invalid, type IssueList, type Place } from "../issueList.js";
import type { Measure, Terms } from "./language.js";

/** How many services one contract may cover: each is a bit of a mask. */
const MAX_SERVICES = 30;

/** Names the engine uses itself, so no cause may carry them. */
const RESERVED_CODES: readonly string[] = [
  "provider", "not-covered", "degraded-only", "not-all-down", "maintenance-planned", "maintenance-emergency",
  "terms-breach", "claim-late", "claim-missing", "claim-pending", "claim-wrong-channel", "claim-early",
  "evidence-missing", "notice-missing", "below-minimum-duration", "before-report", "partial-unit", "outside-service-hours",
  "within-allowance", "partial-block", "cap",
];

export function checkServices(terms: Terms, place: Place | null, issues: IssueList): Invalid | undefined {
  const found = terms.guarantees.map(({ services }, index) =>
    (services === undefined ? undefined : checkCovered(services, at(at(at(place, "guarantees"), index), "services"), issues)));
  return [checkCovered(terms.services, at(place, "services"), issues), ...found].includes(INVALID) ? INVALID : undefined;
}

/** Outages and slots become one ledger, so guarantees that measure time measure it in the leading one's way. */
export function checkMeasures({ measure: lead, guarantees }: Terms, place: Place | null, issues: IssueList): Invalid | undefined {
  let result: Invalid | undefined;
  guarantees.forEach(({ measure }, index) => {
    const isBySlots = measure.kind === "error-rate" || (measure.kind === "downtime" && lead.kind === "error-rate");
    if (!isBySlots || wayOf(measure) === wayOf(lead)) return;
    const own = at(at(at(place, "guarantees"), index), "measure");
    result = issues.addRendered("value", own, `time measured as the leading guarantee measures it: ${lead.kind}`, measure.kind);
  });
  return result;
}

/** How time is measured, in words that are the same only where it is measured the same. */
function wayOf(measure: Measure): string {
  if (measure.kind !== "error-rate") return measure.kind;
  const { slotMinutes, counts } = measure;
  return counts === "mean" ? `${counts} ${slotMinutes}` : `${counts} ${slotMinutes} ${measure.thresholdPercent} ${measure.inclusive}`;
}

function checkCovered({ covered }: Terms["services"], place: Place, issues: IssueList): Invalid | undefined {
  const list = at(place, "covered");
  let result: Invalid | undefined;
  if (covered.length > MAX_SERVICES) {
    result = issues.addRendered("too-many", list, `at most ${MAX_SERVICES} services`, `${covered.length}`);
  }
  const seen = new Set<string>();
  covered.forEach((service, index) => {
    if (seen.has(service)) result = issues.add("duplicate", at(list, index), "each service once", service);
    seen.add(service);
  });
  return result;
}

export function checkWeight({ degraded }: Terms, place: Place | null, issues: IssueList): Invalid | undefined {
  const weight = at(at(place, "degraded"), "weight");
  const isNeeded = degraded.counts === "by-weight";
  if (isNeeded && degraded.weight === undefined) return issues.addRendered("required", weight, "a weight", "nothing");
  if (!isNeeded && degraded.weight !== undefined) {
    return issues.add("value", weight, 'no weight unless "counts" is "by-weight"', degraded.weight);
  }
  return undefined;
}

/** Codes of causes and conditions are reason codes, so each must be its own. */
export function checkCauses({ causes, conditions }: Terms, place: Place | null, issues: IssueList): Invalid | undefined {
  let result: Invalid | undefined;
  const seen = new Set(RESERVED_CODES);
  const check = (list: string, codes: readonly { readonly code: string }[]): void =>
    codes.forEach(({ code }, index) => {
      if (seen.has(code)) {
        const codePlace = at(at(at(place, list), index), "code");
        result = issues.add("duplicate", codePlace, "a code of its own, that the engine does not use itself", code);
      }
      seen.add(code);
    });
  check("causes", causes);
  check("conditions", conditions);
  return result;
}

/** Every cited clause must be one of `clauses`, wherever in the terms it is cited. */
export function checkClauses(node: unknown, clauses: ReadonlyMap<string, string>, place: Place | null, issues: IssueList): Invalid | undefined {
  let result: Invalid | undefined;
  if (typeof node !== "object" || node === null || node instanceof Map) return result;
  for (const [key, value] of Object.entries(node)) {
    const valuePlace = at(place, Array.isArray(node) ? Number(key) : key);
    if (key === "clause" && !clauses.has(value as string)) {
      result = issues.add("clause-unknown", valuePlace, 'an id listed under "clauses"', value);
    }
    result = checkClauses(value, clauses, valuePlace, issues) ?? result;
  }
  return result;
}

export function checkEffective({ effective }: Terms, place: Place | null, issues: IssueList): Invalid | undefined {
  if (effective.to === null || effective.from === null || effective.from < effective.to) return undefined;
  return issues.add("interval-reversed", at(at(place, "effective"), "to"), "a day after from", effective.to);
}
