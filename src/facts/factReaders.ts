/** The shape of the facts, field by field. What fields mean together is checked in parseFacts. */
import { fieldsOf, itemsOf, listOf, mapOf, nullOr, objectOf, optional, type Partly, type Reader } from "../input.js";
import { integer, oneOf, text, truth } from "../inputValues.js";
import { type Invalid } from "../issueList.js";
import { type Money, money } from "../money.js";
import type { MaintenanceKind } from "../terms/language.js";
import { date, hours, percentOfWhole, timeZone } from "../terms/parse/values.js";
import { isDecimalText } from "../exactText.js";
import type { InstantMs } from "../units.js";
import { readInstant } from "./instant.js";

const MONEY = "an amount of 0 or more, as a decimal text or a whole number";

const amount: Reader<Money> = (value, place, issues) => {
  if (typeof value === "string") {
    return isDecimalText(value) ? money(value) : issues.add("decimal-format", place, MONEY, value);
  }
  if (typeof value !== "number") return issues.add("type", place, MONEY, value);
  const isWhole = Number.isSafeInteger(value) && value >= 0 && isDecimalText(String(value));
  return isWhole ? money(String(value)) : issues.add("number-range", place, MONEY, value);
};

const impact: Reader<"down" | "degraded" | number> = (value, place, issues) => {
  if (value === "down" || value === "degraded") return value;
  const expected = '"down", "degraded", or a share from 0 to 1';
  if (typeof value === "number") return value >= 0 && value <= 1 ? value + 0 : issues.add("number-range", place, expected, value);
  return issues.add(typeof value === "string" ? "value" : "type", place, expected, value);
};

const MONTH = /^(19[789]\d|20\d\d|21\d\d)-(0[1-9]|1[0-2])$/;
const month: Reader<string> = (value, place, issues) => {
  if (typeof value !== "string") return issues.add("type", place, "a month, YYYY-MM", value);
  return MONTH.test(value) ? value : issues.add("month-format", place, "a month of the years 1970 to 2199, YYYY-MM", value);
};

const currency: Reader<string> = (value, place, issues) => {
  if (typeof value !== "string") return issues.add("type", place, "an ISO 4217 code", value);
  return /^[A-Z]{3}$/.test(value) ? value : issues.add("value", place, "an ISO 4217 code of three capital letters", value);
};

export interface RawPeriod {
  start?: InstantMs;
  end?: InstantMs;
  month?: string;
  anchorDay?: number;
  timeZone?: string;
}

export interface RawFees {
  currency: string;
  service: Money;
  billed?: Money;
  affected?: Money;
  next?: Money;
  previous?: Money;
  annual?: Money;
  guarantees?: ReadonlyMap<string, Money>;
  minorUnitDigits?: number;
  services?: ReadonlyMap<string, Money>;
}

export interface RawSpan { start: InstantMs; end: InstantMs }
export interface RawOpenSpan { start: InstantMs; end: InstantMs | null }

export interface RawOutage extends RawOpenSpan {
  id: string;
  services?: readonly string[];
  impact: "down" | "degraded" | number;
  cause?: string;
  caused?: Partly<RawOpenSpan>;
  reportedAt?: InstantMs;
  awareAt?: InstantMs;
}

export interface RawSlot extends RawSpan {
  services?: readonly string[];
  requests: number;
  errors: number;
  cause?: string;
}

export interface RawScore { guarantee: string; good?: number; total?: number; percent?: string }
export interface RawEvent { id: string; severity: string; openedAt: InstantMs; answeredAt: InstantMs | null }

export interface RawMaintenance extends RawSpan {
  id?: string;
  services?: readonly string[];
  kind: MaintenanceKind;
  announcedAt?: InstantMs;
  actual?: Partly<RawSpan>;
}

export interface RawClaim {
  ticket: string;
  outages?: readonly string[];
  filedAt: InstantMs;
  channel: string;
  disruption?: boolean;
  noticeAt?: InstantMs;
}

type Items<T> = readonly (Partly<T> | Invalid)[];

export interface RawFacts {
  id?: string;
  terms?: string;
  period: Partly<RawPeriod>;
  asOf?: InstantMs;
  fees: Partly<RawFees>;
  outages?: Items<RawOutage>;
  maintenance?: Items<RawMaintenance>;
  termsBreaches?: Items<RawOpenSpan>;
  claims?: Items<RawClaim>;
  otherCredits?: Items<{ guarantee: string; amount: Money }>;
  plan?: string;
  slots?: Items<RawSlot>;
  scores?: Items<RawScore>;
  events?: Items<RawEvent>;
  conditions?: ReadonlyMap<string, boolean>;
  serviceLife?: Partly<RawSpan>;
  maintenanceUsed?: { hours: string; windows?: number };
  creditedBefore?: Money;
  pastPeriods?: readonly { percent: string }[];
  eligibleAt?: InstantMs;
  holidays?: readonly string[];
}

/** A whole number of things. */
const count = integer(0, Number.MAX_SAFE_INTEGER);
const openSpan = { start: readInstant, end: nullOr(readInstant) };
const services = listOf(text, 1);

export const readPeriod: Reader<Partly<RawPeriod>> = fieldsOf<RawPeriod>({
  start: optional(readInstant), end: optional(readInstant), month: optional(month),
  anchorDay: optional(integer(1, 31)), timeZone: optional(timeZone),
});

/** Reads the facts as far as each field can be judged alone. */
export const readFacts: Reader<Partly<RawFacts>> = fieldsOf<RawFacts>({
  id: optional(text),
  terms: optional(text),
  period: readPeriod,
  asOf: optional(readInstant),
  fees: fieldsOf<RawFees>({
    currency, service: amount, billed: optional(amount), affected: optional(amount), next: optional(amount), previous: optional(amount),
    annual: optional(amount), guarantees: optional(mapOf(amount)), minorUnitDigits: optional(integer(0, 4)), services: optional(mapOf(amount)),
  }),
  outages: optional(itemsOf(fieldsOf<RawOutage>({
    id: text, services: optional(services), ...openSpan, impact, cause: optional(text), caused: optional(fieldsOf<RawOpenSpan>(openSpan)),
    reportedAt: optional(readInstant), awareAt: optional(readInstant),
  }))),
  maintenance: optional(itemsOf(fieldsOf<RawMaintenance>({
    id: optional(text), services: optional(services), kind: oneOf("planned", "emergency"), start: readInstant, end: readInstant,
    announcedAt: optional(readInstant), actual: optional(fieldsOf<RawSpan>({ start: readInstant, end: readInstant })),
  }))),
  termsBreaches: optional(itemsOf(fieldsOf<RawOpenSpan>(openSpan))),
  claims: optional(itemsOf(fieldsOf<RawClaim>({
    ticket: text, outages: optional(listOf(text, 1)), filedAt: readInstant, channel: text, disruption: optional(truth),
    noticeAt: optional(readInstant),
  }))),
  otherCredits: optional(itemsOf(fieldsOf({ guarantee: text, amount }))),
  plan: optional(text),
  slots: optional(itemsOf(fieldsOf<RawSlot>({
    services: optional(services), start: readInstant, end: readInstant, requests: count, errors: count, cause: optional(text),
  }))),
  scores: optional(itemsOf(fieldsOf<RawScore>({ guarantee: text, good: optional(count), total: optional(count), percent: optional(percentOfWhole) }))),
  events: optional(itemsOf(fieldsOf<RawEvent>({ id: text, severity: text, openedAt: readInstant, answeredAt: nullOr(readInstant) }))),
  conditions: optional(mapOf(truth)),
  serviceLife: optional(fieldsOf<RawSpan>({ start: readInstant, end: readInstant })),
  maintenanceUsed: optional(objectOf<{ hours: string; windows?: number }>({ hours, windows: optional(count) })),
  creditedBefore: optional(amount),
  pastPeriods: optional(listOf(objectOf<{ percent: string }>({ percent: percentOfWhole }))),
  eligibleAt: optional(readInstant),
  holidays: optional(listOf(date)),
});
