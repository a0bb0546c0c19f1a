/** A table of credits, by availability or by how long the services were down. */
import type { Tier, TierSchedule } from "../../terms/language.js";
import { ratioOf, ratioText } from "../../exactText.js";
import { compare, dividedBy, floor, larger, minus, MS_PER_MINUTE, plus, ratio, type Ratio, smaller, times, ZERO } from "../../units.js";
import type { Excess } from "../allowance.js";
import { isMissed, lossAt, plainStep, type Rule, type ScheduleInput, type Step, unitParams } from "./step.js";

const HUNDRED = ratio(100);
/** Decimals of a percentage that people read. */
const SHOWN = 4;

/** One row, its figures read. */
interface Row {
  readonly low: Ratio | null;
  readonly isLowIn: boolean;
  readonly high: Ratio | null;
  readonly isHighIn: boolean;
  readonly credit: Ratio;
}

function rowOf({ atLeast, above, below, atMost, credit }: Tier): Row {
  const edge = (text: string | undefined): Ratio | null => (text === undefined ? null : ratioOf(text));
  return { low: edge(atLeast ?? above), isLowIn: atLeast !== undefined, high: edge(below ?? atMost), isHighIn: atMost !== undefined, credit: ratioOf(credit) };
}

function isAboveLow({ low, isLowIn }: Row, value: Ratio): boolean {
  if (low === null) return true;
  const order = compare(value, low);
  return order > 0 || (order === 0 && isLowIn);
}

function isBelowHigh({ high, isHighIn }: Row, value: Ratio): boolean {
  if (high === null) return true;
  const order = compare(value, high);
  return order < 0 || (order === 0 && isHighIn);
}

/** What the table gives for a figure; 0 in a gap. */
function lookedUp(rows: readonly Row[], value: Ratio, overlap: TierSchedule["overlap"]): Ratio {
  const credits = rows.filter((row) => isAboveLow(row, value) && isBelowHigh(row, value)).map(({ credit }) => credit);
  const [first, ...rest] = credits;
  return first === undefined ? ZERO : rest.reduce(overlap === "higher-credit" ? larger : smaller, first);
}

/** Looks a figure up in a table. */
export function tiersRule(schedule: TierSchedule): Rule {
  const rows = schedule.tiers.map(rowOf);
  return schedule.by === "availability" ? (input) => byAvailability(schedule, rows, input) : (input) => byDuration(schedule, rows, input);
}

function byAvailability({ clause, by, overlap }: TierSchedule, rows: readonly Row[], input: ScheduleInput): Step {
  const { lost, of, target } = input;
  if (of.num === 0n) return plainStep(ZERO, null, []);
  const value = times(dividedBy(minus(of, smaller(of, lost)), of), HUNDRED);
  const units = isMissed(input) ? lookedUp(rows, value, overlap) : ZERO;
  const reach = rows
    .filter((row) => compare(row.credit, units) > 0 && isAboveLow(row, value))
    .map(({ high }) => lossAt(high === null ? ratioOf(target.percent) : smaller(high, ratioOf(target.percent)), of));
  const next = reach.length === 0 ? null : larger(ZERO, minus(reach.reduce(smaller), lost));
  const scale = ratio(10n ** BigInt(SHOWN));
  const shown = ratioText(dividedBy(ratio(floor(times(value, scale))), scale));
  return plainStep(units, next, [{ code: "tier", clause, params: { by, value: shown, credit: ratioText(units), ...unitParams(input) } }]);
}

function byDuration({ clause, by, overlap }: TierSchedule, rows: readonly Row[], input: ScheduleInput): Step {
  const excess = (input.excessBy as NonNullable<ScheduleInput["excessBy"]>)(by === "total-downtime" ? "period" : "outage");
  const lengths = [...excess.byGroup.values()];
  const longest = lengths.reduce(larger, ZERO);
  const creditFor = (ms: Ratio): Ratio => (ms.num === 0n ? ZERO : lookedUp(rows, dividedBy(ms, ratio(MS_PER_MINUTE)), overlap));
  const most = by === "each-outage" ? input.mostPerOutage : null;
  const credits = by === "each-outage" ? lengths.map(creditFor) : [creditFor(longest)];
  const units = credits.reduce(plus, ZERO);
  const capped = credits.map((credit) => (most === null ? credit : smaller(most, credit))).reduce(plus, ZERO);
  const shown = by === "each-outage" ? lengths.reduce(plus, ZERO) : longest;
  const growing = by === "each-outage" ? [...lengths, ZERO] : [longest];
  const isUnder = excess.isThreshold && excess.excessMs.num === 0n;
  const next = isUnder ? passing(rows, by, input.lost, excess) : nextStep(rows, growing, creditFor, excess);
  return plainStep(units, next, [
    { code: "tier", clause, params: { by, value: ratioText(shown), credit: ratioText(units), ...unitParams(input) } },
  ], capped);
}

/**
 * While a threshold is not passed nothing counts, and then all of it does: the lowest row that the whole reaches by then or
 * later. How long single outages will be by then is not worked out.
 */
function passing(rows: readonly Row[], by: TierSchedule["by"], lost: Ratio, { unusedMs }: Excess): Ratio | null {
  if (by !== "total-downtime") return null;
  const passedMs = plus(lost, unusedMs);
  const edges = rows
    .filter(({ credit, high }) => credit.num > 0n && (high === null || compare(times(high, ratio(MS_PER_MINUTE)), passedMs) > 0))
    .map(({ low }) => larger(passedMs, times(low ?? ZERO, ratio(MS_PER_MINUTE))));
  return edges.length === 0 ? null : minus(edges.reduce(smaller), lost);
}

/** The least time that takes one of the lengths to a row of higher credit. */
function nextStep(rows: readonly Row[], lengths: readonly Ratio[], creditFor: (ms: Ratio) => Ratio, { unusedMs }: Excess): Ratio | null {
  const distances = lengths.flatMap((ms) => {
    const earned = creditFor(ms);
    return rows
      .filter(({ credit }) => compare(credit, earned) > 0)
      .map(({ low }) => minus(times(low ?? ZERO, ratio(MS_PER_MINUTE)), ms))
      .filter(({ num }) => num >= 0n);
  });
  return distances.length === 0 ? null : plus(unusedMs, distances.reduce(smaller));
}
