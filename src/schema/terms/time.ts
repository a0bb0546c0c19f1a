/**
 * How a contract measures time: services, clocks, hours of service, periods, maintenance.
 */
import { closed, integer, type JsonSchema, listOf, oneText, orNull, pattern, truth } from "../jsonSchema.js";
import { cited, decimal } from "./common.js";

/** When the services as a whole are unavailable. */
export const unavailable: JsonSchema = cited({
  when: oneText(
    ["any-down", "all-down", "each-apart", "mean"],
    "While any service is down; only while all are; each is measured and credited apart; or each counts by its share.",
  ),
});

/** What a reduced service counts for; a weight belongs to one of the readings alone. */
export const degraded: JsonSchema = {
  description: "What a reduced service counts for.",
  anyOf: [
    cited({ counts: oneText(["never", "fully"], "Not as downtime, or as if down.") }),
    cited({
      counts: oneText(["by-weight"], "For a part of the time."),
      weight: pattern("^(0(\\.\\d{1,4})?|1(\\.0{1,4})?)$", "0 to 1, at most 4 decimals: what degraded counts for."),
    }),
  ],
};

/** When an outage begins to count, and for how long. */
export const clock: JsonSchema = closed(
  {
    start: cited({
      from: oneText(["outage-start", "report", "ticket"], "From the start of the outage, the customer's report, or the first ticket for it."),
    }),
    minimum: cited({
      minutes: decimal("Outages of fewer minutes do not count; 0, inclusive: all count."),
      inclusive: truth("Does an outage of exactly so many minutes count?"),
    }),
    unit: cited({
      minutes: decimal("Length of a unit, more than 0."),
      rounding: oneText(["none", "down", "up"], "Each outage counts as it is, without its last part of a unit, or with it completed."),
    }),
  },
  {},
  "When an outage begins to count, and which outages are long enough to count at all.",
);

const TIME_OF_DAY = "([01]\\d|2[0-3]):[0-5]\\d";

/** Always, or some hours of some days of the week. */
export const serviceHours: JsonSchema = {
  description: "When the promise holds.",
  anyOf: [
    cited({ reading: oneText(["always"], "At any time.") }),
    cited({
      reading: oneText(["hours"], "Between two times of the wall clock, on some days of the week."),
      days: listOf(oneText(["mon", "tue", "wed", "thu", "fri", "sat", "sun"], "A day of the week."), "On which days, each once.", 1),
      from: pattern(`^${TIME_OF_DAY}$`, "HH:MM, included."),
      to: pattern(`^(${TIME_OF_DAY}|24:00)$`, "HH:MM after from, excluded; 24:00 is the end of the day."),
    }),
  ],
};

const periodUnit: JsonSchema = {
  description: "Which periods are measured. Absent: a billing month, or the two instants that the facts give.",
  anyOf: [
    oneText(["billing-month", "calendar-month", "calendar-quarter", "calendar-year"], "A billing month may start on any day, the others on the first."),
    closed({ days: integer(1, 3_660, "How many.") }, {}, "A rolling count of calendar days; the facts name both ends."),
  ],
};

/** What is measured together. */
export const period: JsonSchema = cited(
  { base: oneText(["elapsed", "nominal", "fixed-30-days"], "Length of a period: real time, days of 24 h, always 30 days.") },
  "The period that the promise is measured over.",
  {
    unit: periodUnit,
    partLife: oneText(
      ["whole-period", "life-only"],
      "Of a service bought or left within a period: is all of it measured, or only the service's life? Absent: all of it.",
    ),
  },
);

const maintenanceAllowance = cited(
  { hours: orNull(decimal("Hours."), "Only the first so many hours excuse; null: no limit.") },
  "How much maintenance excuses.",
  {
    windows: orNull(integer(0, 1_000, "Windows."), "Only the first so many windows excuse; null or absent: no limit."),
    per: oneText(["period", "week", "month", "year"], "What both are counted in. Absent: the period."),
  },
);

/** What maintenance excuses. */
export const maintenance: JsonSchema = closed({
  base: cited({ reading: oneText(["net", "gross"], "Does maintenance leave the agreed service time (net), or only stop counting as downtime (gross)?") }),
  kinds: cited({ excused: listOf(oneText(["planned", "emergency"], "A kind."), "Kinds that excuse.") }),
  notice: cited({ minimumHours: decimal("Planned work announced later than this before its start excuses nothing; 0: no notice.") }),
  allowance: maintenanceAllowance,
  scope: cited({ reading: oneText(["named-services", "whole-clock"], "What a window excuses: the services it names, or everything.") }),
  window: cited({ reading: oneText(["announced", "actual", "intersection"], "Which window excuses when work ran early or over.") }),
});
