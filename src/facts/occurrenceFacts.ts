/** Outages, maintenance and breaches: that their ends are in order, and that their names mean something to the terms. */
import { type Partly, whole } from "../input.js";
import { at, INVALID, type Invalid, type IssueList, oneOfNames, type Place } from "../issueList.js";
import { foldedName, type PreparedTerms } from "../terms/prepareTerms.js";
import { ratioOf, ratioOfNumber } from "../exactText.js";
import { compare, type InstantMs, type Ratio, ratio, ZERO } from "../units.js";
import type { CheckedMaintenance, CheckedOutage, OpenSpan } from "./checkedFacts.js";
import type { RawFacts, RawMaintenance, RawOpenSpan, RawOutage } from "./factReaders.js";
import { checkNotAfter } from "./instant.js";

type AsOf = InstantMs | Invalid | undefined;
type Items<K extends "outages" | "maintenance" | "termsBreaches"> = NonNullable<RawFacts[K]> | Invalid;

export function outagesOf(raw: Items<"outages">, prepared: PreparedTerms, asOf: AsOf, issues: IssueList): readonly CheckedOutage[] | Invalid {
  if (raw === INVALID) return INVALID;
  const place = at(null, "outages");
  if (prepared.terms.measure.kind === "error-rate" && raw.length > 0) {
    return issues.addRendered("unused-by-terms", place, "no outages: these terms measure the error rates of slots", `${raw.length}`);
  }
  checkUnique(raw, place, issues);
  return allOf(raw, (outage, index) => outageOf(outage, prepared, asOf, at(place, index), issues));
}

function allOf<R, T>(raw: readonly (R | Invalid)[], check: (item: R, index: number) => T | Invalid): readonly T[] | Invalid {
  const checked = raw.map((item, index) => (item === INVALID ? INVALID : check(item, index)));
  return checked.includes(INVALID) ? INVALID : (checked as readonly T[]);
}

function checkUnique(items: readonly (Partly<{ id?: string }> | Invalid)[], place: Place, issues: IssueList): void {
  const seen = new Set<string>();
  items.forEach((item, index) => {
    if (item === INVALID || typeof item.id !== "string") return;
    if (seen.has(item.id)) issues.add("duplicate", at(at(place, index), "id"), "an id of its own", item.id);
    seen.add(item.id);
  });
}

function outageOf(raw: Partly<RawOutage>, prepared: PreparedTerms, asOf: AsOf, place: Place, issues: IssueList): CheckedOutage | Invalid {
  const covered = coveredServices(raw.services, prepared, place, issues);
  const span = openSpanOf(raw, asOf, place, issues);
  const cause = causeOf(raw.cause, prepared, place, issues);
  const caused = raw.caused === undefined ? span : causedSpanOf(raw, span, asOf, at(place, "caused"), issues);
  if (raw.caused !== undefined && raw.cause === undefined) {
    issues.addRendered("required", at(place, "cause"), 'a cause, because "caused" says when it acted', "nothing");
  }
  checkNotices(raw, prepared, asOf, place, issues);
  const outage = whole(raw);
  if (outage === INVALID || covered === INVALID || span === INVALID || cause === INVALID || caused === INVALID) return INVALID;
  const services = outage.services ?? prepared.terms.services.covered;
  return {
    id: outage.id, services, covered, startMs: span.startMs, endMs: span.endMs, impact: outage.impact, weight: weightOf(outage.impact, prepared), cause, caused,
    reportedAtMs: outage.reportedAt ?? null, awareAtMs: outage.awareAt ?? null,
  };
}

/** When it was reported, and when the customer knew: not after "now", and given where the terms count from there. */
function checkNotices(raw: Partly<RawOutage>, { terms }: PreparedTerms, asOf: AsOf, place: Place, issues: IssueList): void {
  if (raw.reportedAt !== undefined) checkNotAfter(raw.reportedAt, asOf, at(place, "reportedAt"), issues);
  if (raw.awareAt !== undefined) checkNotAfter(raw.awareAt, asOf, at(place, "awareAt"), issues);
  const { window, notice, needed } = terms.claim;
  const isAsked = needed && (window.from === "awareness" || notice?.from === "awareness");
  if (isAsked && raw.awareAt === undefined) {
    issues.addRendered("needed-by-terms", at(place, "awareAt"), "when the customer knew: these terms count the time to claim from there", "nothing");
  }
}

/** Ends in order, and none after "now". */
function openSpanOf(raw: Partly<RawOpenSpan>, asOf: AsOf, place: Place, issues: IssueList): OpenSpan | Invalid {
  checkNotAfter(raw.start, asOf, at(place, "start"), issues);
  checkNotAfter(raw.end, asOf, at(place, "end"), issues);
  if (raw.start === INVALID || raw.end === INVALID) return INVALID;
  if (raw.end !== null && raw.end < raw.start) return issues.add("interval-reversed", at(place, "end"), "an instant not before the start", raw.end);
  return { startMs: raw.start, endMs: raw.end };
}

function causedSpanOf(raw: Partly<RawOutage>, outage: OpenSpan | Invalid, asOf: AsOf, place: Place, issues: IssueList): OpenSpan | Invalid {
  if (raw.caused === undefined || raw.caused === INVALID) return INVALID;
  const caused = openSpanOf(raw.caused, asOf, place, issues);
  if (caused === INVALID || outage === INVALID) return INVALID;
  if (caused.startMs < outage.startMs) {
    return issues.add("interval-outside", at(place, "start"), "an instant within the outage", caused.startMs);
  }
  const isWithin = outage.endMs === null || (caused.endMs !== null && caused.endMs <= outage.endMs);
  return isWithin ? caused : issues.add("interval-outside", at(place, "end"), "an instant within the outage", caused.endMs);
}

export function causeOf(cause: string | Invalid | undefined, prepared: PreparedTerms, place: Place, issues: IssueList): string | Invalid {
  if (cause === undefined || cause === "provider") return "provider";
  if (cause === INVALID || prepared.causes.has(cause)) return cause;
  const known = ["provider", ...prepared.causes.keys()];
  return issues.add("cause-unknown", at(place, "cause"), oneOfNames(known), cause);
}

/**
 * The covered services among those named, as a mask. An uncovered service is legal; a covered one that is nearly spelt
 * right is a slip that would cost money.
 *
 * @clause 3.1.b
 */
export function coveredServices(services: readonly string[] | Invalid | undefined, prepared: PreparedTerms, place: Place, issues: IssueList): number | Invalid {
  if (services === undefined) return prepared.allServices;
  if (services === INVALID) return INVALID;
  let mask: number | Invalid = 0;
  services.forEach((service, index) => {
    const bit = prepared.serviceBits.get(service);
    const meant = bit === undefined ? prepared.foldedServices.get(foldedName(service)) : undefined;
    if (meant !== undefined) mask = issues.add("service-misspelt", at(at(place, "services"), index), JSON.stringify(meant), service);
    else if (mask !== INVALID) mask |= bit ?? 0;
  });
  return mask;
}

const FULL: Ratio = ratio(1);

/**
 * What an outage counts for as downtime.
 *
 * @returns 0 if it is only degraded, 1 if it is down, or between under terms that weigh
 * @clause 3.1.d
 */
function weightOf(impact: "down" | "degraded" | number, { terms: { degraded } }: PreparedTerms): Ratio {
  if (impact === "down" || impact === 1) return FULL;
  switch (degraded.counts) {
    case "never":
      return ZERO;
    case "fully":
      return impact === 0 ? ZERO : FULL;
    case "by-weight":
      return impact === "degraded" ? ratioOf(String(degraded.weight)) : ratioOfNumber(impact);
  }
}

export function maintenanceOf(raw: Items<"maintenance">, prepared: PreparedTerms, asOf: AsOf, issues: IssueList): readonly CheckedMaintenance[] | Invalid {
  if (raw === INVALID) return INVALID;
  const place = at(null, "maintenance");
  checkUnique(raw, place, issues);
  return allOf(raw, (window, index) => windowOf(window, prepared, asOf, at(place, index), issues));
}

function windowOf(raw: Partly<RawMaintenance>, prepared: PreparedTerms, asOf: AsOf, place: Place, issues: IssueList): CheckedMaintenance | Invalid {
  const covered = coveredServices(raw.services, prepared, place, issues);
  const span = openSpanOf(raw, undefined, place, issues);
  const actual = raw.actual === undefined || raw.actual === INVALID ? raw.actual : openSpanOf(raw.actual, asOf, at(place, "actual"), issues);
  checkNeeded(raw, prepared, asOf, place, issues);
  const window = whole(raw);
  if (window === INVALID || covered === INVALID || span === INVALID || actual === INVALID) return INVALID;
  return {
    id: window.id ?? null,
    services: window.services ?? prepared.terms.services.covered,
    covered,
    kind: window.kind,
    startMs: window.start,
    endMs: window.end,
    announcedAtMs: window.announcedAt ?? null,
    actual: actual === undefined ? null : { startMs: actual.startMs, endMs: actual.endMs as InstantMs },
  };
}

/** Some readings look at facts that others do without: when work was announced, when it ran. */
function checkNeeded(raw: Partly<RawMaintenance>, { terms, noticeMs }: PreparedTerms, asOf: AsOf, place: Place, issues: IssueList): void {
  if (raw.announcedAt === undefined && raw.kind === "planned" && compare(noticeMs, ZERO) > 0) {
    issues.addRendered("needed-by-terms", at(place, "announcedAt"), "when the work was announced: these terms ask for notice", "nothing");
  }
  const hasBegun = typeof raw.start === "number" && (typeof asOf !== "number" || raw.start <= asOf);
  if (raw.actual === undefined && hasBegun && terms.maintenance.window.reading !== "announced") {
    issues.addRendered("needed-by-terms", at(place, "actual"), "when the work ran: these terms look at it", "nothing");
  }
}

export function breachesOf(raw: Items<"termsBreaches">, asOf: AsOf, issues: IssueList): readonly OpenSpan[] | Invalid {
  if (raw === INVALID) return INVALID;
  return allOf(raw, (breach, index) => openSpanOf(breach, asOf, at(at(null, "termsBreaches"), index), issues));
}
