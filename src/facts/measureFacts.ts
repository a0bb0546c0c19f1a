/** What guarantees measure beside outages: scores, events, and slots of error rates, which become outages. */
import { whole } from "../input.js";
import type { Partly } from "../input.js";
import { at, INVALID, type Invalid, type IssueList, oneOfNames, type Place } from "../issueList.js";
import type { EventMeasure, GuaranteeTerms, Measure } from "../terms/language.js";
import type { PreparedTerms } from "../terms/prepareTerms.js";
import { ratioOf } from "../exactText.js";
import { type InstantMs, minus, MS_PER_MINUTE, ratio, type Ratio } from "../units.js";
import type { CheckedEvent, CheckedMeasures, CheckedScore } from "./checkedFacts.js";
import type { RawEvent, RawFacts, RawScore } from "./factReaders.js";
import { checkNotAfter } from "./instant.js";
import type { BillingPeriod } from "../timeline/billingPeriod.js";

type AsOf = InstantMs | Invalid | undefined;

/** Scores and events of all guarantees, each under the one that counts them. */
export function measuresOf(
  raw: Partly<RawFacts>, prepared: PreparedTerms, period: BillingPeriod | Invalid, asOf: AsOf, issues: IssueList,
): CheckedMeasures | Invalid {
  const scores = scoresOf(raw.scores ?? [], prepared, issues);
  const events = eventsOf(raw.events ?? [], prepared, period, asOf, issues);
  return scores === INVALID || events === INVALID ? INVALID : { scores, events };
}

/** True of what is counted in time: outages, and slots of error rates. */
export function isOfTime({ kind }: Measure): boolean {
  return kind === "downtime" || kind === "error-rate";
}

/** Do the facts speak of a further guarantee? Of time they always do. */
export function isMeasured({ id, measure }: GuaranteeTerms, { scores, events }: CheckedMeasures): boolean {
  return isOfTime(measure) || scores.has(id) || (events.get(id)?.length ?? 0) > 0;
}

/** The guarantees that are measured in a way, the leading one first. */
function measuredBy(kind: Measure["kind"], prepared: PreparedTerms): readonly PreparedTerms[] {
  const measured = prepared.terms.measure.kind === kind ? [prepared] : [];
  for (const sibling of prepared.guarantees) if (sibling.terms.measure.kind === kind) measured.push(sibling.prepared);
  return measured;
}

function scoresOf(raw: NonNullable<RawFacts["scores"]> | Invalid, prepared: PreparedTerms, issues: IssueList): CheckedMeasures["scores"] | Invalid {
  if (raw === INVALID) return INVALID;
  const place = at(null, "scores");
  const known = measuredBy("score", prepared).map(({ terms }) => terms.guarantee.id);
  const scores = new Map<string, CheckedScore>();
  let isComplete = true;
  raw.forEach((item, index) => {
    const own = at(place, index);
    const read = item === INVALID ? INVALID : whole(item);
    const score = read === INVALID ? INVALID : scoreOf(read, own, issues);
    if (read === INVALID || score === INVALID) isComplete = false;
    else if (!known.includes(read.guarantee)) {
      isComplete = false;
      issues.add("unused-by-terms", at(own, "guarantee"), known.length === 0 ? "no score: these terms count none" : oneOfNames(known), read.guarantee);
    } else if (scores.has(read.guarantee)) {
      isComplete = false;
      issues.add("duplicate", at(own, "guarantee"), "one score of each guarantee", read.guarantee);
    } else scores.set(read.guarantee, score);
  });
  if (prepared.terms.measure.kind === "score" && isComplete && !scores.has(prepared.terms.guarantee.id)) {
    return issues.addRendered("needed-by-terms", place, `a score of ${prepared.terms.guarantee.id}: these terms count it`, "nothing");
  }
  return isComplete ? scores : INVALID;
}

function scoreOf({ good, total, percent }: RawScore, place: Place, issues: IssueList): CheckedScore | Invalid {
  if (percent !== undefined) {
    if (good === undefined && total === undefined) return { lost: minus(ratio(100), ratioOf(percent)), of: ratio(100) };
    return issues.addRendered("unknown-key", place, 'either "percent", or "good" and "total"', "both");
  }
  if (good === undefined) return issues.addRendered("required", at(place, "good"), 'a value, or "percent" instead', "nothing");
  if (total === undefined) return issues.addRendered("required", at(place, "total"), 'a value, or "percent" instead', "nothing");
  if (good > total) return issues.add("number-range", at(place, "good"), `at most the total, ${total}`, good);
  return { lost: ratio(total - good), of: ratio(total) };
}

function eventsOf(
  raw: NonNullable<RawFacts["events"]> | Invalid, prepared: PreparedTerms, period: BillingPeriod | Invalid, asOf: AsOf, issues: IssueList,
): CheckedMeasures["events"] | Invalid {
  if (raw === INVALID) return INVALID;
  const place = at(null, "events");
  const counted = measuredBy("events", prepared);
  const events = new Map<string, CheckedEvent[]>(counted.map(({ terms }) => [terms.guarantee.id, []]));
  const seen = new Set<string>();
  let isComplete = period !== INVALID;
  raw.forEach((item, index) => {
    const own = at(place, index);
    const read = item === INVALID ? INVALID : checkedEvent(item, asOf, own, issues);
    if (read === INVALID) {
      isComplete = false;
      return;
    }
    if (seen.has(read.id)) {
      isComplete = false;
      issues.add("duplicate", at(own, "id"), "an id of its own", read.id);
    }
    seen.add(read.id);
    const holders = counted.filter(({ terms }) => limitOf(terms.measure as EventMeasure, read.severity) !== undefined);
    if (holders.length === 0) {
      isComplete = false;
      const known = counted.flatMap(({ terms }) => (terms.measure as EventMeasure).limits.map(({ severity }) => severity));
      issues.add("unused-by-terms", at(own, "severity"), known.length === 0 ? "no event: these terms count none" : oneOfNames(known), read.severity);
    }
    if (period === INVALID || read.openedAt < period.startMs || read.openedAt >= period.endMs) return;
    for (const { terms } of holders) {
      const limit = ratioOf(limitOf(terms.measure as EventMeasure, read.severity) as string);
      events.get(terms.guarantee.id)?.push(judgedEvent(read, limit, asOf));
    }
  });
  return isComplete ? events : INVALID;
}

function checkedEvent(item: Partly<RawEvent>, asOf: AsOf, place: Place, issues: IssueList): RawEvent | Invalid {
  checkNotAfter(item.openedAt, asOf, at(place, "openedAt"), issues);
  checkNotAfter(item.answeredAt, asOf, at(place, "answeredAt"), issues);
  const event = whole(item);
  if (event === INVALID || event.answeredAt === null || event.answeredAt >= event.openedAt) return event;
  return issues.add("interval-reversed", at(place, "answeredAt"), "an instant not before it was opened", event.answeredAt);
}

function limitOf({ limits }: EventMeasure, severity: string): string | undefined {
  return limits.find((limit) => limit.severity === severity)?.minutes;
}

/** Exactly at the limit is in time; without an answer, "now" decides: parseFacts asks for it. */
function judgedEvent({ id, severity, openedAt, answeredAt }: RawEvent, minutes: Ratio, asOf: AsOf): CheckedEvent {
  const untilMs = answeredAt ?? (typeof asOf === "number" ? asOf : openedAt);
  const isMissed = BigInt(untilMs - openedAt) * minutes.den > minutes.num * BigInt(MS_PER_MINUTE);
  return { id, severity, openedAtMs: openedAt, answeredAtMs: answeredAt, isMissed };
}
