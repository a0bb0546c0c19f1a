/**
 * Decides which facts a page looks at and how they are measured: read once, whatever the number of months, and measured
 * period by period as the terms ask.
 */
import { calendarDayOf } from "../calendar.js";
import { judgeClaims } from "../credit/claim.js";
import type { CheckedFacts, CheckedOutage } from "../facts/checkedFacts.js";
import type { Facts } from "../facts/facts.js";
import { parseFacts } from "../facts/parseFacts.js";
import { MONTHS } from "../facts/periodFacts.js";
import { dateOf } from "../gregorian.js";
import { START_OF_1990_MS } from "../facts/instant.js";
import { objectOf, optional, type Reader } from "../input.js";
import type { Invalid, IssueList } from "../issueList.js";
import { type Measurement, measure } from "../ledger/measure.js";
import { outageStandings } from "../ledger/outageStanding.js";
import type { Terms } from "../terms/language.js";
import type { PreparedTerms } from "../terms/prepareTerms.js";
import { anchoredPeriod, type BillingPeriod } from "../timeline/billingPeriod.js";
import { excusedMaintenance } from "../timeline/maintenance.js";
import { type InstantMs, instantMs } from "../units.js";
import { measuringTerms } from "./measuringTerms.js";

/**
 * What happened, over any length of time. Facts of one customer may stand among it, so that the facts of an assessment can
 * be given as they are; they play no part. Claims are looked at only where the contract's clock starts with a ticket.
 */
export type HistoryFacts = Partial<Facts>;

/** Facts checked against terms, to be measured in any period. */
export interface History {
  readonly prepared: PreparedTerms;
  readonly facts: CheckedFacts;
}

/** Passes a value on to whoever will read it. */
const asItIs: Reader<unknown> = (value) => value;

/** The facts with their keys checked, and nothing else. */
export type KeptFacts = { readonly [K in keyof Facts]?: unknown };

const readKeys = objectOf<KeptFacts>({
  id: optional(asItIs), terms: optional(asItIs), period: optional(asItIs), asOf: optional(asItIs), fees: optional(asItIs),
  outages: optional(asItIs), maintenance: optional(asItIs), termsBreaches: optional(asItIs), claims: optional(asItIs),
  otherCredits: optional(asItIs), plan: optional(asItIs), slots: optional(asItIs), scores: optional(asItIs), events: optional(asItIs),
  conditions: optional(asItIs), serviceLife: optional(asItIs), maintenanceUsed: optional(asItIs), creditedBefore: optional(asItIs),
  pastPeriods: optional(asItIs), eligibleAt: optional(asItIs), holidays: optional(asItIs),
});

const LOOKED_AT = ["asOf", "outages", "maintenance", "slots"] as const;
/** Any currency will do for no fee at all. */
const NO_FEE = { currency: "XXX", service: "0", minorUnitDigits: 0 };

/** The facts, their keys checked: so that a misspelt one does not pass. */
export function readHistoryKeys(facts: unknown, issues: IssueList): KeptFacts | Invalid {
  return readKeys(facts, null, issues);
}

/**
 * Checks what happened against the terms, once.
 *
 * @param kept - from {@link readHistoryKeys}
 * @throws `SlaInputError` with every issue
 */
export function historyOf(terms: Terms, kept: KeptFacts): History {
  const prepared = measuringTerms(terms);
  const isByTicket = prepared.terms.clock.start.from === "ticket";
  const keys = isByTicket ? [...LOOKED_AT, "claims" as const] : LOOKED_AT;
  const looked = Object.fromEntries(keys.flatMap((key) => (kept[key] === undefined ? [] : [[key, kept[key]]])));
  // Any period will do, as each measurement has its own; this one makes no other instant look out of place.
  const period = { start: START_OF_1990_MS, end: START_OF_1990_MS + 1, timeZone: prepared.terms.timeZone };
  const used = isYearLimited(prepared) && prepared.terms.period.unit !== "calendar-year" ? { maintenanceUsed: { hours: "0" } } : {};
  return { prepared, facts: parseFacts(prepared, { ...looked, ...used, period, fees: NO_FEE }) };
}

function isYearLimited({ terms: { maintenance: { allowance } } }: PreparedTerms): boolean {
  return allowance.per === "year" && (allowance.hours !== null || (allowance.windows ?? null) !== null);
}

/** Months measured together: those of the contract's period; a year where maintenance is limited by the year. */
function monthsTogether(prepared: PreparedTerms): number {
  const { unit = "billing-month" } = prepared.terms.period;
  if (isYearLimited(prepared)) return 12;
  return typeof unit === "object" ? 1 : MONTHS[unit];
}

/**
 * The periods of the contract that a span touches, in order, from the first of a month on, in the contract's zone: whoever
 * looks from another zone looks at the same hours of service and the same limits.
 *
 * @param endMs - after `startMs`
 */
export function periodsTouching({ prepared }: History, startMs: InstantMs, endMs: InstantMs): readonly BillingPeriod[] {
  const { timeZone } = prepared.terms;
  const months = monthsTogether(prepared);
  const { year, month } = dateOf(calendarDayOf(startMs, timeZone));
  const first = month - 1 - ((month - 1) % months);
  const periods: BillingPeriod[] = [];
  for (let index = first; ; index += months) {
    const period = anchoredPeriod(year + Math.floor(index / 12), (index % 12) + 1, 1, timeZone, months);
    if (period.startMs >= endMs) return periods;
    periods.push(period);
  }
}

/** Measures one period: what excuses is worked out once, then any services and any of the outages can be asked for. */
export class MeasuredPeriod {
  private readonly facts: CheckedFacts;
  private readonly windows: ReturnType<typeof excusedMaintenance>["windows"];

  constructor(private readonly history: History, readonly period: BillingPeriod) {
    this.facts = { ...history.facts, period };
    this.windows = excusedMaintenance(history.prepared, this.facts).windows;
  }

  /** @param services - those measured together, as a mask */
  of(services: number, outages: readonly CheckedOutage[] = this.facts.outages): Measurement {
    const { prepared } = this.history;
    const facts = outages === this.facts.outages ? this.facts : withOutages(this.facts, outages);
    const standings = outageStandings(prepared, facts, judgeClaims(prepared.terms, facts).byOutage);
    return measure(prepared, facts, services, standings, this.windows, true);
  }
}

/** The facts with some of their outages; claims name outages by their place. */
function withOutages(facts: CheckedFacts, outages: readonly CheckedOutage[]): CheckedFacts {
  const places = new Map(outages.map((outage, place) => [outage, place]));
  const claims = facts.claims.map((claim) => ({
    ...claim, outages: claim.outages.flatMap((index) => places.get(facts.outages[index] as CheckedOutage) ?? []),
  }));
  return { ...facts, outages, claims };
}

/** The end of what is known; the end of time where all facts are final. */
export function knownUntil({ facts }: History): InstantMs {
  return facts.asOfMs ?? instantMs(Number.MAX_SAFE_INTEGER);
}
