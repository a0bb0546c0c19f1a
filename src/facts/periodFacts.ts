/** The period as given: two instants, or a month with an anchor day; and the life of the service within it. */
import { calendarDayOf } from "../calendar.js";
import { dateOf } from "../gregorian.js";
import type { Partly } from "../input.js";
import { at, INVALID, type Invalid, type IssueList, type Place } from "../issueList.js";
import type { PeriodUnit, Terms } from "../terms/language.js";
import { type BillingPeriod, anchoredPeriod } from "../timeline/billingPeriod.js";
import { intersection } from "../timeline/span.js";
import type { InstantMs } from "../units.js";
import type { RawFacts, RawPeriod } from "./factReaders.js";

/** Months in a period of each kind that is counted in months. */
export const MONTHS: Readonly<Record<Extract<PeriodUnit, string>, number>> = { "billing-month": 1, "calendar-month": 1, "calendar-quarter": 3, "calendar-year": 12 };

/**
 * The billing period that the facts name.
 *
 * @param terms - their zone stands in where the period has none; their unit says how many months a named month begins
 * @clause 3.1.f
 */
export function periodOf(raw: Partly<RawPeriod>, terms: Terms, place: Place, issues: IssueList): BillingPeriod | Invalid {
  const zone = raw.timeZone ?? terms.timeZone;
  const unit = terms.period.unit ?? "billing-month";
  if (raw.month === undefined) return explicitPeriod(raw, zone, unit, place, issues);
  return monthPeriod(raw, raw.month, zone, unit, place, issues);
}

function monthPeriod(
  raw: Partly<RawPeriod>, month: string | Invalid, zone: string | Invalid, unit: PeriodUnit, place: Place, issues: IssueList,
): BillingPeriod | Invalid {
  let fault: Invalid | undefined;
  for (const key of ["start", "end"] as const) {
    if (Object.hasOwn(raw, key)) {
      fault = issues.addRendered("unknown-key", at(place, key), 'either "month", or "start" and "end"', "both");
    }
  }
  const anchorDay = raw.anchorDay ?? 1;
  if (typeof unit === "object") fault = issues.addRendered("needed-by-terms", at(place, "start"), `start and end: these terms measure ${unit.days} days`, "a month");
  else if (unit !== "billing-month" && anchorDay !== 1 && anchorDay !== INVALID) {
    fault = issues.add("unused-by-terms", at(place, "anchorDay"), "1: these terms measure calendar periods", anchorDay);
  }
  if (fault !== undefined || month === INVALID || zone === INVALID || anchorDay === INVALID || typeof unit === "object") return INVALID;
  return anchoredPeriod(Number(month.slice(0, 4)), Number(month.slice(5)), anchorDay, zone, MONTHS[unit]);
}

function explicitPeriod(raw: Partly<RawPeriod>, zone: string | Invalid, unit: PeriodUnit, place: Place, issues: IssueList): BillingPeriod | Invalid {
  if (Object.hasOwn(raw, "anchorDay")) {
    issues.addRendered("unknown-key", at(place, "anchorDay"), 'an anchor day only beside "month"', "an anchor day");
    return INVALID;
  }
  const start = requiredEnd(raw, "start", place, issues);
  const end = requiredEnd(raw, "end", place, issues);
  if (start === INVALID || end === INVALID || zone === INVALID) return INVALID;
  if (end <= start) return issues.add("interval-reversed", at(place, "end"), "an instant after the start", end);
  const day = calendarDayOf(start, zone);
  const { year, month, dayOfMonth } = dateOf(day);
  const cycle = typeof unit === "object" ? { day, days: unit.days } : { year, monthIndex: month - 1, anchorDay: dayOfMonth, months: MONTHS[unit] };
  return { startMs: start, endMs: end, timeZone: zone, cycle };
}

function requiredEnd(raw: Partly<RawPeriod>, key: "start" | "end", place: Place, issues: IssueList): InstantMs | Invalid {
  return raw[key] ?? issues.addRendered("required", at(place, key), 'a value, or "month" instead', "nothing");
}

/** The part of the period that is measured: the life of the service, where the terms look at no more. */
export function lifeOf(
  raw: Partly<RawFacts>, period: BillingPeriod | Invalid, { period: { partLife } }: Terms, issues: IssueList,
): BillingPeriod | Invalid {
  const life = raw.serviceLife;
  if (life === undefined || period === INVALID) return period;
  const place = at(null, "serviceLife");
  if (life === INVALID || life.start === INVALID || life.end === INVALID) return INVALID;
  if (life.end <= life.start) return issues.add("interval-reversed", at(place, "end"), "an instant after the start", life.end);
  if (partLife !== "life-only") return period;
  const lived = intersection({ startMs: life.start, endMs: life.end }, period);
  return lived === null ? issues.addRendered("interval-outside", place, "a life that touches the period", "another") : { ...period, ...lived };
}
