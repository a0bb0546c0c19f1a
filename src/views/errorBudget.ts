/** Decides how an error budget is told: what the target leaves of agreed time, what is used of it, and how fast. */
import { invariant } from "../errors.js";
import { type ExactText, percentRoundedDown, ratioText } from "../exactText.js";
import type { CheckedFacts } from "../facts/checkedFacts.js";
import type { Measurement } from "../ledger/measure.js";
import type { PreparedTerms } from "../terms/prepareTerms.js";
import { uptime } from "../availability/availability.js";
import { dividedBy, floor, minus, ratio, type Ratio, times } from "../units.js";
import { agreedOf, talliesOf } from "./tally.js";

/** Of figures for people, beside the exact ones. */
const SHOWN_DECIMALS = 2;
const SHOWN_SCALE: bigint = 10n ** BigInt(SHOWN_DECIMALS);

/** Unavailability that the target leaves room for, in the whole period. Exact. */
export interface ErrorBudget {
  readonly targetPercent: string;
  /** The service with the lowest availability, where each is measured apart; otherwise `null`: all of them together. */
  readonly service: string | null;
  /** Agreed service time of the whole period, ms. */
  readonly agreedMs: ExactText;
  /** What the target leaves of it, ms. */
  readonly allowedMs: ExactText;
  /** Downtime so far, ms. */
  readonly usedMs: ExactText;
  /** ms; below 0 once the target is missed. */
  readonly leftMs: ExactText;
  /** Used of allowed: 1 is all of it. `null` if nothing is allowed. */
  readonly usedShare: ExactText | null;
  /** The same in percent, rounded down to 2 decimals: 100 only if all of it is used. */
  readonly usedPercent: string | null;
}

/** How fast the budget was used in the time before `asOf`. */
export interface BurnWindow {
  /** As asked for, ms. */
  readonly windowMs: number;
  /** Where it begins: not before the period. */
  readonly startMs: number;
  /** Agreed service time in it, elapsed ms. */
  readonly agreedMs: number;
  /** Downtime in it, ms, exact. */
  readonly downtimeMs: ExactText;
  /** 1 would use the budget up exactly by the end of a period; `null` if nothing was agreed, or nothing is allowed. */
  readonly rate: ExactText | null;
  /** The same, rounded down to 2 decimals: 1 only if it is reached. */
  readonly rounded: string | null;
}

/**
 * The budget of a period.
 *
 * @param service - whose measurement it is; `null`: all services together
 * @returns `null` if nothing was agreed
 */
export function errorBudget({ terms, tolerated }: PreparedTerms, { exact }: Measurement, service: string | null): ErrorBudget | null {
  if (exact.agreedMs.num === 0n) return null;
  const allowed = times(tolerated, exact.agreedMs);
  const used = minus(exact.agreedMs, uptime(exact));
  return {
    targetPercent: terms.target.percent,
    service,
    agreedMs: ratioText(exact.agreedMs),
    allowedMs: ratioText(allowed),
    usedMs: ratioText(used),
    leftMs: ratioText(minus(allowed, used)),
    usedShare: allowed.num === 0n ? null : ratioText(dividedBy(used, allowed)),
    usedPercent: allowed.num === 0n ? null : percentRoundedDown(used, allowed, SHOWN_DECIMALS),
  };
}

/**
 * How fast the budget was used in some time before "now".
 *
 * @param windowMs - 0 or more
 */
export function burnIn(prepared: PreparedTerms, { period, asOfMs }: CheckedFacts, measurement: Measurement, windowMs: number): BurnWindow {
  invariant(asOfMs !== null, "a running period without a now");
  const startMs = Math.max(period.startMs, asOfMs - windowMs);
  const [tally] = talliesOf(measurement, [{ startMs, endMs: asOfMs }]);
  invariant(tally !== undefined, "a window without a tally");
  const agreedMs = agreedOf(tally, prepared.terms.maintenance.base.reading === "net");
  const { downtimeMs } = tally.weighed;
  const rate = rateOf(downtimeMs, agreedMs, prepared.tolerated);
  return {
    windowMs, startMs, agreedMs, downtimeMs: ratioText(downtimeMs),
    rate: rate === null ? null : ratioText(rate),
    rounded: rate === null ? null : ratioText(ratio(floor(times(rate, ratio(SHOWN_SCALE))), SHOWN_SCALE)),
  };
}

function rateOf(downtime: Ratio, agreedMs: number, tolerated: Ratio): Ratio | null {
  if (agreedMs === 0 || tolerated.num === 0n) return null;
  return dividedBy(dividedBy(downtime, ratio(agreedMs)), tolerated);
}
