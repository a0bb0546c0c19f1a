/** The public surface of `sla-credits/views`: what a status page shows, as plain data. */
export { availabilityByDay, type AvailabilityByDay, type MonthFigures, type ServiceDays } from "./availabilityByDay.js";
export type { AvailabilityFigures } from "./figures.js";
export type { DayOptions } from "./dayOptions.js";
export type { HistoryFacts } from "./history.js";
export { type IncidentFacts, type IncidentRow, incidentList } from "./incidentList.js";
export { type BurnWindow, type ErrorBudget, type MoneyAtStake, type NextStep, runningPeriod, type RunningOptions, type RunningPeriod } from "./runningPeriod.js";
