/** Decides what a language must have words for to say how two assessments part. Reasons and the like it has already. */
import type { ExactText } from "../assessment.js";
import type { Speech } from "../explain/speech.js";
import type { AssessmentDiff, AvailabilityDifference, MoneyDifference, OutageField, Pair, TimeField, WeightedField } from "./assessmentDiff.js";

/** Figures that no line is spent on: each follows from others that have one. */
export type Unsaid = "uptimeMs" | "upMs" | "ofMs";

export type DiffHeading = "ledger" | "outages" | "time" | "money" | "settlement";

/** Everything that the text about a difference says, in one language. */
export interface DiffWords {
  readonly title: string;
  readonly headings: Readonly<Record<DiffHeading, string>>;

  account(id: string, say: Speech): string;
  terms(terms: Pair<string>, say: Speech): string;
  period(period: AssessmentDiff["period"], say: Speech): string;
  readonly provisional: string;
  readonly same: string;

  /** One stretch and what it is in each of the two. */
  stretch(startMs: number, endMs: number, states: Pair<string>, say: Speech): string;
  /** Downtime, by whether it earns credit. */
  downtime(creditable: boolean): string;
  /** Stands between the outages and the reasons of a stretch. */
  readonly between: string;
  /** So many more than were named. */
  more(count: number, say: Speech): string;

  /** Heads the differences of an outage that both have. */
  changed(id: string, say: Speech): string;
  /** An outage that only one of the two has. */
  only(which: "before" | "after", id: string, say: Speech): string;
  /** What of an outage earned nothing for a reason; `decides`: and no earlier one had taken it. */
  reason(full: string, decides: boolean): string;

  /** A figure or a field that differs; `delta`: as {@link DiffWords.delta} says it, or nothing. */
  differs(label: string, values: Pair<string>, delta: string): string;
  /** A field of an outage that only one of the two has. */
  has(label: string, value: string): string;
  /** In brackets behind the two figures: by how much. */
  delta(size: string, isMore: boolean): string;
  /** How far the uptime is from the target. */
  margin(size: string, isShort: boolean): string;
  readonly none: string;
  readonly ongoing: string;
  readonly provider: string;
  readonly impact: Readonly<Record<"down" | "degraded", string>>;
  impactShare(share: string): string;
  met(met: boolean): string;

  readonly fields: Readonly<Record<OutageField, string>>;
  readonly time: Readonly<Record<Exclude<TimeField, Unsaid>, string>>;
  readonly weighted: Readonly<Record<WeightedField, string>>;
  excluded(full: string): string;
  readonly availability: Readonly<Record<Exclude<AvailabilityDifference["field"], Unsaid>, string>>;
  readonly money: Readonly<Record<Exclude<MoneyDifference["field"], `guarantees.${string}`>, string>>;
  /** A figure of another guarantee than the leading one. */
  guarantee(label: string, id: string, say: Speech): string;

  moreStretches(count: number, say: Speech): string;
  moreOutages(count: number, say: Speech): string;
  moreFigures(count: number, say: Speech): string;

  settlement(settlement: AssessmentDiff["settlement"], say: Speech): string;
  /** Days still to be added to the term, or added too many. */
  settledDays(days: ExactText, isMore: boolean, say: Speech): string;
}
