/** Availability from columns: the totals of `assess`, without the objects it is made of. */
import { availabilityOf } from "../availability/availability.js";
import { periodOf } from "../facts/periodFacts.js";
import { at, INVALID, IssueList } from "../issueList.js";
import type { Terms } from "../terms/language.js";
import { type PreparedTerms, prepareTerms, type Rank, rankOf, reasonAt } from "../terms/prepareTerms.js";
import { baseLength, type BillingPeriod } from "../timeline/billingPeriod.js";
import { ratio } from "../units.js";
import type { ColumnTotals, PeriodColumns } from "./columns.js";
import { checkColumns, readColumns } from "./readColumns.js";
import { sweepColumns } from "./sweepColumns.js";

const NO_MEASURES = { measures: { scores: new Map(), events: new Map() } };
const NO_SPANS = { startMs: new Float64Array(0), endMs: new Float64Array(0) };

/**
 * Measures a period whose outages and maintenance are columns of numbers: a million in a fraction of a second.
 *
 * The totals are those of `assess` for the same outages of all covered services, each claimed as the terms ask. There is no
 * money and no explanation in them.
 *
 * @param terms - of one plan, by downtime of any service, that look at nothing that columns do not hold
 * @param columns - the period, and spans as pairs of typed arrays, epoch ms
 * @returns totals in ms, and availability in percent
 * @throws `SlaInputError` with every issue in the terms, or in the columns
 * @example
 * const { availability } = measureColumns(MAILGUN_2022_01_14, {
 *   period: { month: "2026-04" },
 *   outages: { startMs: Float64Array.of(1775001600000), endMs: Float64Array.of(1775005200000) },
 * });
 * availability.percent; // => "99.8611"
 */
export function measureColumns(terms: Terms, columns: PeriodColumns): ColumnTotals {
  const prepared = prepareTerms(terms);
  checkTermsFit(prepared.terms);
  const issues = new IssueList();
  const raw = readColumns(columns, null, issues);
  if (raw !== INVALID) checkColumns(raw, prepared, issues);
  const period = raw === INVALID || raw.period === INVALID ? INVALID : periodOf(raw.period, prepared.terms, at(null, "period"), issues);
  issues.throwIfAny();
  return totals(prepared, period as BillingPeriod, raw as Checked);
}

/** What has been read and found right: what was given may have changed since. */
type Checked = Pick<PeriodColumns, "outages" | "maintenance">;

/** Terms that look at more than columns hold are refused, with the field that does. */
function checkTermsFit({ measure, unavailable, services, degraded, clock, serviceHours, maintenance, plans }: Terms): void {
  const issues = new IssueList();
  const expect = (isFit: boolean, field: string, expected: string): void => {
    if (!isFit) issues.addRendered("needed-by-terms", at(at(null, "terms"), field), expected, "terms that need more than columns hold");
  };
  expect(measure.kind === "downtime", "measure", "downtime");
  expect(unavailable.when === "any-down" || services.covered.length === 1, "unavailable", '"any-down": columns name no services');
  expect(degraded.counts !== "by-weight", "degraded", "no weights: columns hold none");
  expect(clock.start.from === "outage-start", "clock", "a clock that starts with the outage: columns hold no reports");
  expect(Number(clock.minimum.minutes) === 0 && clock.minimum.inclusive && clock.unit.rounding === "none", "clock", "a clock that counts every outage as it is");
  expect(serviceHours.reading === "always", "serviceHours", "service at all hours");
  expect(maintenance.allowance.hours === null && (maintenance.allowance.windows ?? null) === null, "maintenance", "maintenance without a limit: give the windows that excuse");
  expect(plans.length === 0, "plans", "terms of one plan");
  issues.throwIfAny();
}

function totals(prepared: PreparedTerms, period: BillingPeriod, { outages, maintenance = NO_SPANS }: Checked): ColumnTotals {
  const { terms, creditable } = prepared;
  const { cause, causes = ["provider"] } = outages;
  const ranks = rankedCauses(prepared, causes);
  const classes = causes.map((name) => ranks.indexOf(rankOfCause(prepared, name)));
  const classOf = (index: number): number => classes[cause === undefined ? 0 : (cause[index] as number)] as number;
  const { maintenanceMs, downtimeMs: byClass } = sweepColumns(period, outages, classOf, maintenance);

  const baseMs = baseLength(period, terms.period.base);
  const agreedMs = terms.maintenance.base.reading === "net" ? Math.max(0, baseMs - maintenanceMs) : baseMs;
  const downtimeMs = byClass.reduce((sum, ms) => sum + ms, 0);
  const decided = ranks.map((rank, index) => [rank, byClass[index] as number] as const).sort(([a], [b]) => a - b);
  const excluded = decided.filter(([rank, ms]) => rank !== creditable && ms > 0);
  const { startMs, endMs, timeZone } = period;
  return {
    period: { startMs, endMs, durationMs: endMs - startMs, timeZone },
    time: {
      agreedMs, maintenanceMs, uptimeMs: Math.max(0, agreedMs - downtimeMs), downtimeMs,
      claimableMs: decided.find(([rank]) => rank === creditable)?.[1] ?? 0,
      excludedMs: Object.fromEntries(excluded.map(([rank, ms]) => [reasonAt(prepared, rank).code, ms])),
    },
    availability: availabilityOf(prepared, NO_MEASURES, { exact: { agreedMs: ratio(agreedMs), downtimeMs: ratio(downtimeMs) } }),
  };
}

/** The ranks of some causes: of several at once the last decides. */
function rankedCauses(prepared: PreparedTerms, causes: readonly string[]): readonly Rank[] {
  const direction = prepared.terms.overlap.wins === "creditable" ? 1 : -1;
  return [...new Set(causes.map((name) => rankOfCause(prepared, name)))].sort((a, b) => direction * (a - b));
}

function rankOfCause(prepared: PreparedTerms, name: string): Rank {
  const cause = prepared.causes.get(name);
  return cause === undefined || cause.earns === "credit" ? prepared.creditable : rankOf(prepared, cause.code);
}
