/** Decides which figures a page shows of a stretch of time, and how its availability is rounded. */
import { type ExactText, percentRoundedDown, ratioText } from "../exactText.js";
import { larger, minus, ratio, ZERO } from "../units.js";
import { agreedOf, type Tally } from "./tally.js";

/** What a stretch of time came to. Elapsed time, ms; what lies after `asOf` is in `unknownMs` alone. */
export interface AvailabilityFigures {
  /** The denominator of `percent`. */
  readonly agreedMs: number;
  readonly downtimeMs: number;
  /**
   * The part of the downtime that no cause excludes: it earns credit for a customer who claims as the terms ask, meets their
   * conditions and is in no breach.
   */
  readonly creditableMs: number;
  /** Time in which the clock stood still: maintenance that excuses, and hours without service. */
  readonly maintenanceMs: number;
  /** The part of it that is hours without service. */
  readonly outsideHoursMs: number;
  /** Time after `asOf`: nobody knows yet, so it is in no other figure. */
  readonly unknownMs: number;
  /** By weight, where the terms weigh an instant; then `percent` follows it. Otherwise `null`. */
  readonly weighted: { readonly downtimeMs: ExactText; readonly creditableMs: ExactText } | null;
  /** Agreed time without downtime, rounded down to 4 decimals: 100 only if there was none. `null` if nothing was agreed. */
  readonly percent: string | null;
}

/** As many as an assessment has. */
const PERCENT_DECIMALS = 4;

/**
 * The figures of a tally.
 *
 * @param reading - `isNet`: maintenance leaves agreed time; `isWeighted`: the terms weigh an instant
 * @param unknownMs - of the same stretch, not in the tally
 */
export function figuresOf(tally: Tally, reading: { readonly isNet: boolean; readonly isWeighted: boolean }, unknownMs: number): AvailabilityFigures {
  const { downtimeMs, creditableMs, stillMs, outsideMs, weighed } = tally;
  const agreedMs = agreedOf(tally, reading.isNet);
  const agreed = ratio(agreedMs);
  const weighted = { downtimeMs: ratioText(weighed.downtimeMs), creditableMs: ratioText(weighed.creditableMs) };
  return {
    agreedMs, downtimeMs, creditableMs, maintenanceMs: stillMs, outsideHoursMs: outsideMs, unknownMs,
    weighted: reading.isWeighted ? weighted : null,
    percent: agreedMs === 0 ? null : percentRoundedDown(larger(ZERO, minus(agreed, weighed.downtimeMs)), agreed, PERCENT_DECIMALS),
  };
}
