/** How a contract measures time: periods, services, clocks, maintenance, hours of service. */
import type { ClauseId, DecimalText } from "./common.js";

/** When does the contract's "the services are unavailable" hold, the contract covering several? */
export type UnavailableReading =
  /** Any covered service down counts; services down together count once. */
  | "any-down"
  /** Only while every covered service that is not in maintenance is down. */
  | "all-down"
  /** Each service is measured and credited apart, on its own fee (`fees.services`). */
  | "each-apart"
  /** Each service counts by its share: one of three down is a third of the time. */
  | "mean";

/** What a reduced service (impact `degraded`, or a share below 1) counts for. */
export type DegradedReading = "never" | "fully" | "by-weight";

/** The length of a period: real time, wall-clock time (days of 24 h), or always 30 days. */
export type PeriodBase = "elapsed" | "nominal" | "fixed-30-days";

/**
 * Which periods the contract measures. A billing month may start on any day; calendar periods start on the first. A
 * number is a rolling count of calendar days: then the facts name both ends.
 */
export type PeriodUnit = "billing-month" | "calendar-month" | "calendar-quarter" | "calendar-year" | { readonly days: number };

/** A service bought or left within a period: is the whole period measured (up before and after), or only its life? */
export type PartLifeReading = "whole-period" | "life-only";

/** Does maintenance leave the agreed service time (`net`), or only stop counting as downtime (`gross`)? */
export type MaintenanceBase = "net" | "gross";

/** What a maintenance window excuses: the services it names, or, whichever it names, everything. */
export type MaintenanceScope = "named-services" | "whole-clock";

/** Which window excuses when work ran early or over: as announced, as it ran, or what both share. */
export type MaintenanceWindowReading = "announced" | "actual" | "intersection";

/** Planned work, or work that could not wait. */
export type MaintenanceKind = "planned" | "emergency";

/** The stretch of time that a limit on maintenance is counted in. */
export type MaintenanceAllowancePer = "period" | "week" | "month" | "year";

/** What maintenance excuses. */
export interface MaintenanceTerms {
  readonly base: { readonly reading: MaintenanceBase; readonly clause: ClauseId };
  readonly kinds: { readonly excused: readonly MaintenanceKind[]; readonly clause: ClauseId };
  /** Planned work announced later than this before its start excuses nothing; `"0"`: no notice is needed. */
  readonly notice: { readonly minimumHours: DecimalText; readonly clause: ClauseId };
  /**
   * Only the first so many hours, and the first so many windows, excuse; `null`: no limit. Counted per period, or per
   * calendar week (from Monday), month or year; absent: per period. A year longer than the period needs the facts to say
   * what was used before (`maintenanceUsed`).
   */
  readonly allowance: {
    readonly hours: DecimalText | null;
    readonly windows?: number | null;
    readonly per?: MaintenanceAllowancePer;
    readonly clause: ClauseId;
  };
  readonly scope: { readonly reading: MaintenanceScope; readonly clause: ClauseId };
  readonly window: { readonly reading: MaintenanceWindowReading; readonly clause: ClauseId };
}

/** When an outage begins to count, and which outages are long enough to count at all. */
export interface ClockTerms {
  /** From its start; from the customer's report (`reportedAt`), or from the first ticket filed for it. */
  readonly start: { readonly from: "outage-start" | "report" | "ticket"; readonly clause: ClauseId };
  /** Outages of fewer minutes do not count; nor, if not `inclusive`, those of exactly so many. `"0"` inclusive: all count. */
  readonly minimum: { readonly minutes: DecimalText; readonly inclusive: boolean; readonly clause: ClauseId };
  /** Each outage is counted in whole units of so many minutes: as it is, its last part left out, or completed. */
  readonly unit: { readonly minutes: DecimalText; readonly rounding: "none" | "down" | "up"; readonly clause: ClauseId };
}

/** A day of the week. */
export type Weekday = "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun";

/** When the promise holds: always, or on some days between two times of the wall clock in the terms' zone. */
export type ServiceHours =
  | { readonly reading: "always"; readonly clause: ClauseId }
  | {
      readonly reading: "hours";
      readonly days: readonly Weekday[];
      /** `HH:MM`, included. */
      readonly from: string;
      /** `HH:MM` after `from`, excluded; `24:00` is the end of the day. */
      readonly to: string;
      readonly clause: ClauseId;
    };
