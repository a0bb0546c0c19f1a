/** Reads how a contract measures time. */
import { listOf, nullOr, objectOf, optional, type Reader, variantOf } from "../../input.js";
import { integer, oneOf, truth } from "../../inputValues.js";
import type { ClockTerms, MaintenanceTerms, PeriodUnit, ServiceHours, Terms } from "../language.js";
import { clause, endOfDay, hours, minutes, someMinutes, timeOfDay } from "./values.js";

const rollingDays = objectOf<{ days: number }>({ days: integer(1, 3_660) });
const namedUnit = oneOf("billing-month", "calendar-month", "calendar-quarter", "calendar-year");
const periodUnit: Reader<PeriodUnit> = (value, place, issues) =>
  typeof value === "object" && value !== null ? rollingDays(value, place, issues) : namedUnit(value, place, issues);

export const period: Reader<Terms["period"]> = objectOf<Terms["period"]>({
  base: oneOf("elapsed", "nominal", "fixed-30-days"),
  unit: optional(periodUnit),
  partLife: optional(oneOf("whole-period", "life-only")),
  clause,
});

export const maintenance: Reader<MaintenanceTerms> = objectOf<MaintenanceTerms>({
  base: objectOf<MaintenanceTerms["base"]>({ reading: oneOf("net", "gross"), clause }),
  kinds: objectOf<MaintenanceTerms["kinds"]>({ excused: listOf(oneOf("planned", "emergency")), clause }),
  notice: objectOf<MaintenanceTerms["notice"]>({ minimumHours: hours, clause }),
  allowance: objectOf<MaintenanceTerms["allowance"]>({
    hours: nullOr(hours), windows: optional(nullOr(integer(0, 1_000))), per: optional(oneOf("period", "week", "month", "year")), clause,
  }),
  scope: objectOf<MaintenanceTerms["scope"]>({ reading: oneOf("named-services", "whole-clock"), clause }),
  window: objectOf<MaintenanceTerms["window"]>({ reading: oneOf("announced", "actual", "intersection"), clause }),
});

export const clock: Reader<ClockTerms> = objectOf<ClockTerms>({
  start: objectOf<ClockTerms["start"]>({ from: oneOf("outage-start", "report", "ticket"), clause }),
  minimum: objectOf<ClockTerms["minimum"]>({ minutes, inclusive: truth, clause }),
  unit: objectOf<ClockTerms["unit"]>({ minutes: someMinutes, rounding: oneOf("none", "down", "up"), clause }),
});

type Hours = Extract<ServiceHours, { reading: "hours" }>;
type Always = Extract<ServiceHours, { reading: "always" }>;

export const serviceHours: Reader<ServiceHours> = variantOf<ServiceHours>("reading", {
  always: objectOf<Always>({ reading: oneOf("always"), clause }),
  hours: objectOf<Hours>({
    reading: oneOf("hours"), days: listOf(oneOf("mon", "tue", "wed", "thu", "fri", "sat", "sun"), 1), from: timeOfDay, to: endOfDay, clause,
  }),
});
