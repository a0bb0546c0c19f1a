/** Decides the line that each difference gets: one, whatever its kind. */
import type { ExactText } from "../assessment.js";
import { reasonWords } from "../explain/reasonWords.js";
import type {
  AvailabilityDifference, LedgerDifference, MoneyDifference, OutageDifference, OutageField, Pair, ReasonDifference, TimeDifference,
  TimeField, WeightedField,
} from "./assessmentDiff.js";
import { fieldText, marginText, reasonText, stateText, type Telling } from "./values.js";
import type { DiffWords, Unsaid } from "./words.js";

/** One stretch: when, how long, what it is in each of the two. */
export function stretchLine({ startMs, endMs, before, after }: LedgerDifference, telling: Telling): string {
  const states = { before: stateText(before, telling), after: stateText(after, telling) };
  return telling.words.stretch(startMs, endMs, states, telling.say);
}

/** What is told of an outage that only one of the two has. */
const TOLD: readonly OutageField[] = ["services", "cause", "startMs", "endMs", "downtimeMs", "creditableMs", "claim.status"];

/** One outage with all that differs about it; of one that only one of the two has, the gist. */
export function outageLine(outage: OutageDifference, telling: Telling): string {
  const sentences = outage.change === "changed" ? changed(outage, telling) : only(outage, outage.change === "added" ? "after" : "before", telling);
  return sentences.join(" ");
}

function changed({ id, fields, reasons }: OutageDifference, telling: Telling): readonly string[] {
  const { words, say } = telling;
  const differences = fields.map(({ field, before, after }) =>
    words.differs(words.fields[field], { before: fieldText(field, before, telling), after: fieldText(field, after, telling) }, ""));
  return [words.changed(id, say), ...differences, ...reasons.map((reason) => reasonDifference(reason, telling))];
}

function only({ id, fields, reasons }: OutageDifference, side: "before" | "after", telling: Telling): readonly string[] {
  const { words, say } = telling;
  const told = fields
    .filter(({ field }) => TOLD.includes(field))
    .map((difference) => words.has(words.fields[difference.field], fieldText(difference.field, difference[side], telling)));
  return [words.only(side, id, say), ...told, ...reasons.map((reason) => reasonOf(reason, side, telling))];
}

function reasonDifference({ code, clause, decides, beforeMs, afterMs }: ReasonDifference, { words, known, say }: Telling): string {
  const isDecided = decides.deltaMs !== 0;
  const lengths = isDecided ? decides : { beforeMs, afterMs };
  const label = words.reason(reasonText(code, clause, known), isDecided);
  return words.differs(label, { before: say.duration(lengths.beforeMs), after: say.duration(lengths.afterMs) }, "");
}

function reasonOf({ code, clause, decides, ...applies }: ReasonDifference, side: "before" | "after", { words, known, say }: Telling): string {
  const key = `${side}Ms` as const;
  const isDecided = decides[key] > 0;
  return words.has(words.reason(reasonText(code, clause, known), isDecided), say.duration(isDecided ? decides[key] : applies[key]));
}

/** A total of time, with the difference; no line for one that follows from the others. */
export function timeLines(figure: TimeDifference, telling: Telling): readonly string[] {
  return figure.field === "uptimeMs" ? [] : [withDelta(timeLabel(figure.field, telling), figure, telling, duration)];
}

const WEIGHTED = "weighted.";
const EXCLUDED = "excludedMs.";

function timeLabel(field: Exclude<TimeDifference["field"], Unsaid>, { words, known }: Telling): string {
  if (field.startsWith(EXCLUDED)) return words.excluded(reasonWords(field.slice(EXCLUDED.length), known).full);
  if (field.startsWith(WEIGHTED)) return words.weighted[field.slice(WEIGHTED.length) as WeightedField];
  return words.time[field as Exclude<TimeField, Unsaid>];
}

/** A figure of availability; no line for one that follows from the others. */
export function availabilityLines(figure: AvailabilityDifference, telling: Telling): readonly string[] {
  const { words, say } = telling;
  switch (figure.field) {
    case "met": return [plain(words.availability.met, figure, telling, (met) => words.met(met))];
    case "targetPercent":
    case "percent": return [plain(words.availability[figure.field], figure, telling, (percent) => say.percent(percent))];
    case "marginMs": return [plain(words.availability.marginMs, figure, telling, marginText)];
    case "score.lost":
    case "score.of": return [plain(words.availability[figure.field], figure, telling, (count) => say.number(count))];
    case "upMs":
    case "ofMs": return [];
  }
}

/** A figure of the credit; lengths and amounts with the difference. */
export function moneyLine(figure: MoneyDifference, telling: Telling): string {
  const { say } = telling;
  const { label, field } = nameOf(figure.field, telling);
  switch (field) {
    case "allowanceMs":
    case "excessMs": return withDelta(label, figure, telling, duration);
    case "percent": return plain<Exact>(label, figure, telling, (percent) => say.percent(String(percent)));
    case "blocks": return plain<Exact>(label, figure, telling, String);
    case "daysAdded": return withDelta(label, figure, telling, (days) => say.days(String(days)));
    default: return withDelta(label, figure, telling, (amount) => say.money(String(amount)));
  }
}

type OwnField = keyof DiffWords["money"];

const GUARANTEES = "guarantees.";

/** What a figure of the credit is called; one of another guarantee ends in the field's own name. */
function nameOf(path: MoneyDifference["field"], { words, say }: Telling): { readonly label: string; readonly field: OwnField } {
  if (!path.startsWith(GUARANTEES)) return { label: words.money[path as OwnField], field: path as OwnField };
  const dot = path.lastIndexOf(".");
  const field = path.slice(dot + 1) as OwnField;
  return { label: words.guarantee(words.money[field], path.slice(GUARANTEES.length, dot), say), field };
}

type Exact = number | ExactText;
type InWords<V> = (value: V, telling: Telling) => string;

const duration: InWords<Exact> = (ms, { say }) => say.duration(ms);

function plain<V>(label: string, pair: Pair<V | null>, telling: Telling, inWords: InWords<V>, delta: string = ""): string {
  const said = (value: V | null): string => (value === null ? telling.words.none : inWords(value, telling));
  return telling.words.differs(label, { before: said(pair.before), after: said(pair.after) }, delta);
}

function withDelta(
  label: string, figure: Pair<Exact | null> & { readonly delta: Exact | null }, telling: Telling, inWords: InWords<Exact>,
): string {
  if (figure.delta === null) return plain(label, figure, telling, inWords);
  const delta = String(figure.delta);
  const isMore = !delta.startsWith("-");
  const size = inWords(isMore ? delta : delta.slice(1), telling);
  return plain(label, figure, telling, inWords, telling.words.delta(size, isMore));
}
