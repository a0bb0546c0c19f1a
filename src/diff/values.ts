/** Decides how each value that differs is spoken. It computes nothing. */
import type { ExactText } from "../assessment.js";
import { reasonWords } from "../explain/reasonWords.js";
import type { Speech } from "../explain/speech.js";
import type { Words } from "../explain/words.js";
import { citation, safeText } from "../safeText.js";
import type { LedgerState, OutageField, OutageValues } from "./assessmentDiff.js";
import type { DiffWords } from "./words.js";

/** One text in the making: the same four things go to every part of it. */
export interface Telling {
  readonly say: Speech;
  readonly words: DiffWords;
  /** The words that statements have as well: reasons, what a claim came to. */
  readonly known: Words;
}

/** `downtime that earns nothing (“o2”; a denial-of-service attack [3.3.e])`. */
export function stateText({ kind, creditable, outages, moreOutages, reasons }: LedgerState, { say, words, known }: Telling): string {
  const what = kind === "downtime" ? words.downtime(creditable) : known.ledgerKind[kind];
  const more = moreOutages === undefined ? [] : [words.more(moreOutages, say)];
  const details = [
    [...outages.map((id) => say.quoted(id)), ...more].join(", "),
    reasons.map(({ code, clause }) => reasonText(code, clause, known)).join(", "),
  ].filter((detail) => detail !== "");
  return details.length === 0 ? what : `${what} (${details.join(words.between)})`;
}

/** A reason in full with its clause: two readings may differ in nothing else. */
export function reasonText(code: string, clause: string, known: Words): string {
  return `${reasonWords(code, known).full} ${citation(clause)}`;
}

type FieldText<F extends OutageField> = (value: NonNullable<OutageValues[F]>, telling: Telling) => string;

const instant = (ms: number, { say }: Telling): string => say.instant(ms);
const duration = (ms: number, { say }: Telling): string => say.duration(ms);

const FIELD_TEXTS: { readonly [F in OutageField]: FieldText<F> } = {
  services: (services, { say, words }) => (services.length === 0 ? words.none : say.list(services)),
  impact: (impact, { say, words }) =>
    typeof impact === "number" ? words.impactShare(say.share(impact)) : named(impact, words.impact),
  cause: (cause, { words, known }) => (cause === "provider" ? words.provider : reasonWords(cause, known).full),
  startMs: instant,
  endMs: instant,
  inPeriodMs: duration,
  downtimeMs: duration,
  creditableMs: duration,
  "claim.status": (status, { known }) => named(status, known.claimStatus),
  "claim.deadlineMs": instant,
  "claim.ticket": (ticket, { say }) => say.quoted(ticket),
  "claim.filedAtMs": instant,
};

/** Words for a name, if there are any; an own key only: a name may be `constructor`. */
function named(name: string, words: Readonly<Record<string, string>>): string {
  return Object.hasOwn(words, name) ? (words[name] as string) : safeText(name);
}

/** A field of an outage in words. Each field is paired with its own values, which the compiler cannot follow through a map. */
export function fieldText<F extends OutageField>(field: F, value: OutageValues[F] | null, telling: Telling): string {
  if (value === null) return field === "endMs" ? telling.words.ongoing : telling.words.none;
  const inWords = FIELD_TEXTS[field] as FieldText<F>;
  return inWords(value, telling);
}

/** How far the uptime is from the target, ms: below 0 if short of it. */
export function marginText(ms: ExactText, { say, words }: Telling): string {
  return ms.startsWith("-") ? words.margin(say.duration(ms.slice(1)), true) : words.margin(say.duration(ms), false);
}
