/** Slots of error rates as outages, so that they meet the same ledger, causes and claims as any other. */
import { isoText } from "../gregorian.js";
import { type Partly, whole } from "../input.js";
import { at, INVALID, type Invalid, type IssueList, type Place } from "../issueList.js";
import type { ErrorRateMeasure } from "../terms/language.js";
import type { PreparedTerms } from "../terms/prepareTerms.js";
import { ratioOf } from "../exactText.js";
import { compare, dividedBy, type InstantMs, MS_PER_MINUTE, ratio, type Ratio, times, ZERO } from "../units.js";
import type { CheckedOutage } from "./checkedFacts.js";
import type { RawFacts, RawSlot } from "./factReaders.js";
import { checkNotAfter } from "./instant.js";
import { causeOf, coveredServices } from "./occurrenceFacts.js";

/** An outage for each slot that was down in part or as a whole; a slot without requests was up. */
export function slotOutages(
  raw: NonNullable<RawFacts["slots"]> | Invalid, prepared: PreparedTerms, asOf: InstantMs | Invalid | undefined, issues: IssueList,
): readonly CheckedOutage[] | Invalid {
  if (raw === INVALID) return INVALID;
  const place = at(null, "slots");
  const { measure } = prepared.terms;
  if (measure.kind !== "error-rate") {
    return raw.length === 0 ? [] : issues.addRendered("unused-by-terms", place, "no slots: these terms measure no error rate", `${raw.length}`);
  }
  const seen = new Set<string>();
  const outages = raw.map((item, index) => (item === INVALID ? INVALID : slotOutage(item, measure, prepared, asOf, seen, at(place, index), issues)));
  return outages.includes(INVALID) ? INVALID : (outages as readonly (CheckedOutage | null)[]).flatMap((outage) => outage ?? []);
}

function slotOutage(
  raw: Partly<RawSlot>, measure: ErrorRateMeasure, prepared: PreparedTerms, asOf: InstantMs | Invalid | undefined, seen: Set<string>,
  place: Place, issues: IssueList,
): CheckedOutage | null | Invalid {
  checkNotAfter(raw.end, asOf, at(place, "end"), issues);
  const covered = coveredServices(raw.services, prepared, place, issues);
  const cause = causeOf(raw.cause, prepared, place, issues);
  const slot = whole(raw);
  if (slot === INVALID || covered === INVALID || cause === INVALID || !isSlot(slot, measure, place, issues)) return INVALID;
  const services = slot.services ?? prepared.terms.services.covered;
  const key = `${slot.start} ${covered} ${services.join(" ")}`;
  if (seen.has(key)) return issues.add("duplicate", at(place, "start"), "each slot once", slot.start);
  seen.add(key);
  const weight = slotWeight(slot, measure);
  if (weight.num === 0n) return null;
  const span = { startMs: slot.start, endMs: slot.end };
  const impact = weight.den === weight.num ? ("down" as const) : slot.errors / slot.requests;
  return { id: slotId(slot.start, services, seen.size), services, covered, ...span, impact, weight, cause, caused: span, reportedAtMs: slot.start, awareAtMs: slot.end };
}

/** Longest list of services that stands in an id. */
const MOST_NAMED = 150;

/** Its start and services; its place where these are too long to read. */
function slotId(start: InstantMs, services: readonly string[], place: number): string {
  const named = services.join(" ");
  return `slot ${isoText(start)} ${named.length <= MOST_NAMED ? named : `no. ${place}`}`;
}

function isSlot({ start, end, requests, errors }: RawSlot, { slotMinutes }: ErrorRateMeasure, place: Place, issues: IssueList): boolean {
  const length = times(ratioOf(slotMinutes), ratio(MS_PER_MINUTE));
  const isLong = compare(ratio(end - start), length) === 0;
  if (!isLong) issues.add("interval-outside", at(place, "end"), `an instant ${slotMinutes} minutes after the start, as these terms measure`, end);
  const isCounted = errors <= requests;
  if (!isCounted) issues.add("number-range", at(place, "errors"), `at most the requests, ${requests}`, errors);
  return isLong && isCounted;
}

/** What of a slot counts as downtime, 0 to 1. */
function slotWeight({ requests, errors }: RawSlot, measure: ErrorRateMeasure): Ratio {
  if (requests === 0) return ZERO;
  const rate = ratio(errors, requests);
  if (measure.counts === "mean") return rate;
  const beyond = compare(rate, dividedBy(ratioOf(measure.thresholdPercent), ratio(100)));
  return beyond > 0 || (measure.inclusive && beyond === 0) ? ratio(1) : ZERO;
}
