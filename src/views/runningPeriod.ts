/** Decides what is told of a period that is not over: its error budget, how fast that is used, and what is at stake. */
import { worst } from "../availability/availability.js";
import type { CreditResult, MeasuredCredit } from "../credit/credit.js";
import { isOfTime } from "../facts/measureFacts.js";
import type { CheckedFacts } from "../facts/checkedFacts.js";
import type { Facts } from "../facts/facts.js";
import { type CheckedRequest, parseRequest } from "../facts/parseFacts.js";
import { listOf, objectOf } from "../input.js";
import { integer } from "../inputValues.js";
import { at, IssueList } from "../issueList.js";
import { type Measurement, measure } from "../ledger/measure.js";
import type { Terms } from "../terms/language.js";
import { prepareTerms } from "../terms/prepareTerms.js";
import { excusedMaintenance } from "../timeline/maintenance.js";
import { type InstantMs, MS_PER_DAY } from "../units.js";
import { burnIn, type BurnWindow, type ErrorBudget, errorBudget } from "./errorBudget.js";
import { type MoneyAtStake, type NextStep, stakeOf } from "./moneyAtStake.js";

export type { BurnWindow, ErrorBudget } from "./errorBudget.js";
export type { MoneyAtStake, NextStep } from "./moneyAtStake.js";

/** What is asked of a running period. */
export interface RunningOptions {
  /** Lengths of time before `asOf` to look at, ms: 1 to 400 days, at most 20 of them. */
  readonly windowsMs: readonly number[];
}

/** A period that is not over, at `asOf`. Plain JSON. */
export interface RunningPeriod {
  readonly id: string | null;
  /** `id@version`. */
  readonly terms: string;
  readonly period: { readonly startMs: number; readonly endMs: number; readonly timeZone: string };
  readonly asOfMs: number;
  /** `null` if the guarantee counts no time, or nothing was agreed. */
  readonly errorBudget: ErrorBudget | null;
  /** The period so far, then the windows asked for, in their order; `null` where there is no error budget. */
  readonly burn: { readonly soFar: BurnWindow; readonly windows: readonly BurnWindow[] } | null;
  readonly nextStep: NextStep | null;
  readonly money: MoneyAtStake;
}

const MOST_WINDOWS = 20;
const LONGEST_WINDOW_MS = 400 * MS_PER_DAY;
const readOptions = objectOf<RunningOptions>({ windowsMs: listOf(integer(1, LONGEST_WINDOW_MS)) });

/**
 * The period that is running, of the leading guarantee; money of all guarantees together.
 *
 * @param terms - the contract; checked once per object
 * @param facts - as for `assess`, with `asOf` inside the period
 * @param options - which windows the burn rate is told of
 * @returns figures without floats: exact texts, amounts of the currency, whole milliseconds
 * @throws `SlaInputError` with every issue
 * @example
 * const { errorBudget } = runningPeriod(MAILGUN_2022_01_14, facts, { windowsMs: [3_600_000, 86_400_000] });
 * errorBudget?.leftMs; // => "259200"
 */
export function runningPeriod(terms: Terms, facts: Facts, options: RunningOptions): RunningPeriod {
  const { windowsMs } = checkedOptions(options);
  const request = parseRequest(prepareTerms(terms), facts);
  const { prepared, facts: checked } = request;
  const asOfMs = nowWithin(checked);
  const { money, nextStep, result } = stakeOf(request, asOfMs);
  const [measurement, service] = measured(request, result);
  const budget = isOfTime(prepared.terms.measure) ? errorBudget(prepared, measurement, service) : null;
  const burn = (windowMs: number): BurnWindow => burnIn(prepared, checked, measurement, windowMs);
  const { startMs, endMs, timeZone } = checked.period;
  return {
    id: checked.id,
    terms: `${prepared.terms.id}@${prepared.terms.version}`,
    period: { startMs, endMs, timeZone },
    asOfMs,
    errorBudget: budget,
    burn: budget === null ? null : { soFar: burn(asOfMs - startMs), windows: windowsMs.map(burn) },
    nextStep,
    money,
  };
}

function checkedOptions(options: unknown): RunningOptions {
  const issues = new IssueList();
  const place = at(null, "options");
  const read = readOptions(options, place, issues);
  if (typeof read !== "symbol" && read.windowsMs.length > MOST_WINDOWS) {
    issues.addRendered("too-many", at(place, "windowsMs"), `at most ${MOST_WINDOWS} windows`, `${read.windowsMs.length}`);
  }
  issues.throwIfAny();
  return read as RunningOptions;
}

function nowWithin({ asOfMs, period: { startMs, endMs } }: CheckedFacts): InstantMs {
  const issues = new IssueList();
  const place = at(null, "asOf");
  if (asOfMs === null) issues.addRendered("required", place, "an instant: a period runs until now", "nothing");
  else if (asOfMs < startMs || asOfMs > endMs) issues.add("interval-outside", place, "an instant within the period", asOfMs);
  issues.throwIfAny();
  return asOfMs as InstantMs;
}

/** What the budget is of: all services together; of services measured apart, the worst. With its ledger. */
function measured({ prepared, facts }: CheckedRequest, { standings, services }: CreditResult): readonly [Measurement, string | null] {
  const { windows } = excusedMaintenance(prepared, facts);
  const of = (mask: number): Measurement => measure(prepared, facts, mask, standings, windows, true);
  if (services.length === 0) return [of(prepared.allServices), null];
  const index = services.map((service: MeasuredCredit) => service.measurement).indexOf(worst(services.map(({ measurement }) => measurement)));
  return [of(1 << index), prepared.terms.services.covered[index] as string];
}
