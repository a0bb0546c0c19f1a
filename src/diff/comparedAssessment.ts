/** The part of an assessment that is compared, field by field. What fields mean together is checked in checkAssessment. */
import type { AmountText, Assessment, Availability, ExactText, LedgerEntry, OutageReason, Reason, TimeTotals } from "../assessment.js";
import { LISTED_OUTAGES } from "../assessment.js";
import { listOf, mapOf, nullOr, optional, type Partly, type Reader, type ReadersOf } from "../input.js";
import { integer, oneOf, text, textUpTo, truth } from "../inputValues.js";
import { INVALID } from "../issueList.js";
import { timeZone } from "../terms/parse/values.js";
import { amount, exactText } from "./figures.js";
import { knownFieldsOf, knownObjectOf } from "./knownFields.js";

export interface ComparedOutage {
  id: string;
  services: readonly string[];
  impact: string | number;
  cause: string;
  startMs: number;
  endMs: number | null;
  inPeriodMs: number;
  downtimeMs: number;
  creditableMs: number;
  reasons: readonly OutageReason[];
  claim: { status: string; deadlineMs: number | null; ticket: string | null; filedAtMs: number | null };
}

/** What is compared of the credit of one guarantee among several. */
export interface ComparedShare {
  gross: AmountText;
  forfeited: AmountText;
  withheld: AmountText;
  entitled: AmountText;
  entitledMinor: number;
  daysAdded?: ExactText | null;
}

/** What every assessment says of money, and what one of another version may not say. */
export interface ComparedCredit extends ComparedShare {
  percent: ExactText;
  cap: AmountText | null;
  currency: string;
  minorUnitDigits: number;
  allowanceMs?: ExactText | null;
  excessMs?: ExactText | null;
  blocks?: number | null;
  room?: AmountText | null;
  fee?: AmountText | null;
  billed?: AmountText | null;
  otherCredits?: AmountText | null;
  potential?: AmountText | null;
}

/** Of all guarantees of one contract together. */
export interface ComparedTotal {
  entitled: AmountText;
  entitledMinor: number;
}

export interface ComparedGuarantee {
  id: string;
  credit: ComparedShare;
}

export interface ComparedAvailability extends Omit<Availability, "score"> {
  readonly score?: Availability["score"];
}

export interface ComparedTime extends Omit<TimeTotals, "excludedMs"> {
  readonly excludedMs: ReadonlyMap<string, number>;
}

export interface ComparedAssessment {
  id: string | null;
  terms: string;
  status: Assessment["status"];
  period: { startMs: number; endMs: number; timeZone: string };
  time: ComparedTime;
  weighted: { agreedMs: ExactText; downtimeMs: ExactText; creditableMs: ExactText } | null;
  availability: ComparedAvailability;
  ledger: readonly LedgerEntry[];
  outages: readonly ComparedOutage[];
  credit: ComparedCredit;
  guarantees?: readonly ComparedGuarantee[];
  total?: ComparedTotal;
}

/** A reason by what it is called and by the clause that it stands on. */
export function reasonKey({ code, clause }: Reason): string {
  return JSON.stringify([code, clause]);
}

/** The last instant that a date can name, ms. */
const instant = integer(0, 8_640_000_000_000_000);
const count = integer(0, Number.MAX_SAFE_INTEGER);
const exact = exactText("0");
const maybeExact = optional(nullOr(exact));
const maybeAmount = optional(nullOr(amount));

const KINDS: Readonly<Record<LedgerEntry["kind"], true>> = { up: true, maintenance: true, downtime: true };
const kind: Reader<LedgerEntry["kind"]> = oneOf(...(Object.keys(KINDS) as LedgerEntry["kind"][]));

const listedOutages: Reader<readonly string[]> = (value, place, issues) => {
  const ids = listOf(text)(value, place, issues);
  if (ids === INVALID || ids.length <= LISTED_OUTAGES) return ids;
  return issues.addRendered("too-many", place, `at most ${LISTED_OUTAGES} items`, `${ids.length}`);
};

const impact: Reader<string | number> = (value, place, issues) => {
  if (typeof value !== "number") return text(value, place, issues);
  return value >= 0 && value <= 1 ? value + 0 : issues.add("number-range", place, "a share from 0 to 1", value);
};

const currency: Reader<string> = (value, place, issues) =>
  typeof value === "string" && /^[A-Z]{3}$/.test(value) ? value : issues.add("value", place, "an ISO 4217 code of three capital letters", value);

const ledgerEntry = knownObjectOf<LedgerEntry>({
  startMs: instant, endMs: instant, kind, creditable: truth, outages: listedOutages, moreOutages: optional(integer(1, Number.MAX_SAFE_INTEGER)),
  reasons: listOf(knownObjectOf<Reason>({ code: text, clause: text })),
});

const outage = knownObjectOf<ComparedOutage>({
  id: text, services: listOf(text), impact, cause: text, startMs: instant, endMs: nullOr(instant),
  inPeriodMs: count, downtimeMs: count, creditableMs: count,
  reasons: listOf(knownObjectOf<OutageReason>({ code: text, clause: text, ms: count, decidesMs: count })),
  claim: knownObjectOf<ComparedOutage["claim"]>({ status: text, deadlineMs: nullOr(instant), ticket: nullOr(text), filedAtMs: nullOr(instant) }),
});

const share: ReadersOf<ComparedShare> = {
  gross: amount, forfeited: amount, withheld: amount, entitled: amount, entitledMinor: count, daysAdded: maybeExact,
};

const credit = knownObjectOf<ComparedCredit>({
  ...share, percent: exact, cap: nullOr(amount), currency, minorUnitDigits: integer(0, 4),
  allowanceMs: maybeExact, excessMs: maybeExact, blocks: optional(nullOr(count)),
  room: maybeAmount, fee: maybeAmount, billed: maybeAmount, otherCredits: maybeAmount, potential: maybeAmount,
});

/** Reads what is compared; nothing else of the assessment is looked at. */
export const readAssessment: Reader<Partly<ComparedAssessment>> = knownFieldsOf<ComparedAssessment>({
  id: nullOr(text),
  // Two texts and an @.
  terms: textUpTo(401),
  status: oneOf("final", "provisional"),
  period: knownObjectOf<ComparedAssessment["period"]>({ startMs: instant, endMs: instant, timeZone }),
  time: knownObjectOf<ComparedTime>({
    agreedMs: count, maintenanceMs: count, uptimeMs: count, downtimeMs: count, creditableMs: count, excludedMs: mapOf(count),
  }),
  weighted: nullOr(knownObjectOf({ agreedMs: exact, downtimeMs: exact, creditableMs: exact })),
  availability: knownObjectOf<ComparedAvailability>({
    targetPercent: exact, met: nullOr(truth), percent: nullOr(exact), upMs: count, ofMs: count, marginMs: nullOr(exactText("any")),
    score: optional(nullOr(knownObjectOf({ lost: exact, of: exact }))),
  }),
  ledger: listOf(ledgerEntry, 1),
  outages: listOf(outage),
  credit,
  guarantees: optional(listOf(knownObjectOf<ComparedGuarantee>({ id: text, credit: knownObjectOf(share) }))),
  total: optional(knownObjectOf<ComparedTotal>({ entitled: amount, entitledMinor: count })),
});
