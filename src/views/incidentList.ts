/**
 * Decides how the incidents of a feed are told: one row each, however many components and services it touched, with the time
 * that the contract counts of it.
 */
import type { CheckedOutage } from "../facts/checkedFacts.js";
import { readInstant } from "../facts/instant.js";
import type { FeedEntry } from "../feeds/feed.js";
import { listOf, nullOr, objectOf, type Reader } from "../input.js";
import { oneOf, text } from "../inputValues.js";
import { at, IssueList } from "../issueList.js";
import { isWeighted } from "../ledger/weighMoment.js";
import type { Terms } from "../terms/language.js";
import { type ExactText, ratioText } from "../exactText.js";
import { instantMs } from "../units.js";
import { type History, type HistoryFacts, historyOf, type KeptFacts, knownUntil, MeasuredPeriod, periodsTouching, readHistoryKeys } from "./history.js";
import { sumOfTallies, talliesOf } from "./tally.js";

/** What a row is made of; entries of a feed have it all. */
export type IncidentFacts = Pick<FeedEntry, "kind" | "id" | "name" | "startMs" | "endMs" | "services" | "outages">;

/** One incident or maintenance. Elapsed time, ms. */
export interface IncidentRow extends Omit<IncidentFacts, "outages"> {
  /**
   * The worst that one of its outages did: `down`, or the largest share, or `degraded` where no outage says how much. `null`
   * for one without outages.
   */
  readonly impact: "down" | "degraded" | number | null;
  /** What the terms count of its own span as downtime: moments in which several of its outages went on count once. */
  readonly downtimeMs: number;
  /** The part of it that no cause excludes. */
  readonly creditableMs: number;
  /** The same by weight, where the terms weigh an instant; otherwise `null`. */
  readonly weighted: { readonly downtimeMs: ExactText; readonly creditableMs: ExactText } | null;
}

/** Others write the names, and may leave one empty. */
const anyText: Reader<string> = (value, place, issues) => (typeof value === "string" ? value : issues.add("type", place, "a text", value));

const readEntries = listOf(objectOf<IncidentFacts>({
  kind: oneOf("incident", "maintenance"), id: text, name: anyText, startMs: readInstant, endMs: nullOr(readInstant),
  services: listOf(text), outages: listOf(text),
}, "ignored"));

/**
 * Incidents and maintenance, one row each.
 *
 * Each row is measured with the outages of its incident alone, beside all maintenance, by all covered services together: so
 * the rows of incidents at the same time do not add up to the downtime of a period. Only its own span is looked at, so that
 * a unit that the terms complete beyond its end is not in it. What lies after `asOf` is not counted.
 *
 * @param terms - the contract; checked once per object
 * @param facts - the facts that the entries came with, of any length of time
 * @param entries - of a feed; other fields are passed over
 * @returns by start, then by id
 * @throws `SlaInputError` with every issue, and for terms whose leading guarantee counts no time
 * @example
 * const { outages, maintenance, entries } = readStatuspage(documents, options);
 * incidentList(MAILGUN_2022_01_14, { outages, maintenance }, entries)[0]?.id; // => "m8db"
 */
export function incidentList(terms: Terms, facts: HistoryFacts, entries: readonly IncidentFacts[]): readonly IncidentRow[] {
  const issues = new IssueList();
  const kept = readHistoryKeys(facts, issues);
  const read = readEntries(entries, at(null, "entries"), issues);
  issues.throwIfAny();
  const history = historyOf(terms, kept as KeptFacts);
  const known = read as readonly IncidentFacts[];
  checkEntries(history, known);
  const rowOf = rowsOf(history);
  return known.map(rowOf).sort(compareRows);
}

/** That entries are in order, name outages of the facts, and that "now" is known where one has not ended. */
function checkEntries({ facts }: History, entries: readonly IncidentFacts[]): void {
  const issues = new IssueList();
  const ids = new Set(facts.outages.map(({ id }) => id));
  entries.forEach((entry, index) => checkEntry(entry, ids, index, facts.asOfMs, issues));
  issues.throwIfAny();
}

function checkEntry({ startMs, endMs, outages }: IncidentFacts, ids: ReadonlySet<string>, index: number, asOfMs: number | null, issues: IssueList): void {
  const place = at(at(null, "entries"), index);
  if (endMs === null && asOfMs === null) issues.addRendered("as-of-required", at(null, "asOf"), "an instant, because something has not ended", "nothing");
  if (endMs !== null && endMs < startMs) issues.add("interval-reversed", at(place, "endMs"), "an instant not before the start", endMs);
  outages.forEach((id, position) => {
    if (!ids.has(id)) issues.add("unknown-outage", at(at(place, "outages"), position), "the id of an outage of the facts", id);
  });
}

/** Makes rows; what excuses in a period is worked out once for all of them. */
function rowsOf(history: History): (entry: IncidentFacts) => IncidentRow {
  const { prepared, facts } = history;
  const byId = new Map(facts.outages.map((outage) => [outage.id, outage]));
  const periods = new Map<number, MeasuredPeriod>();
  return ({ kind, id, name, startMs, endMs, services, outages }) => {
    const own = [...new Set(outages)].map((outage) => byId.get(outage) as CheckedOutage);
    const cell = { startMs, endMs: Math.max(startMs, Math.min(endMs ?? Infinity, knownUntil(history))) };
    const touched = own.length === 0 || cell.endMs === startMs ? [] : periodsTouching(history, instantMs(startMs), instantMs(cell.endMs));
    const tally = sumOfTallies(touched.flatMap((period) => {
      const measured = periods.get(period.startMs) ?? new MeasuredPeriod(history, period);
      periods.set(period.startMs, measured);
      return talliesOf(measured.of(prepared.allServices, own), [cell]);
    }));
    const { downtimeMs, creditableMs, weighed } = tally;
    const weighted = { downtimeMs: ratioText(weighed.downtimeMs), creditableMs: ratioText(weighed.creditableMs) };
    return {
      kind, id, name, startMs, endMs, services: [...services], impact: worstImpact(own), downtimeMs, creditableMs,
      weighted: isWeighted(prepared) ? weighted : null,
    };
  };
}

function worstImpact(outages: readonly CheckedOutage[]): IncidentRow["impact"] {
  const rank = (impact: IncidentRow["impact"]): number => (impact === "down" ? 2 : typeof impact === "number" ? impact : impact === null ? -2 : -1);
  return outages.reduce<IncidentRow["impact"]>((worst, { impact }) => (rank(impact) > rank(worst) ? impact : worst), null);
}

/** Incidents and maintenance may have ids in common. */
function compareRows(a: IncidentRow, b: IncidentRow): number {
  if (a.startMs !== b.startMs) return a.startMs - b.startMs;
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return a.kind < b.kind ? -1 : Number(a.kind > b.kind);
}
