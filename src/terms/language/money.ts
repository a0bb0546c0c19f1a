/** What a credit is counted in, which fee it is taken of, and what limits it. */
import type { ClauseId, DecimalText } from "./common.js";

/** A fee that the facts give: `fees.service`, `.billed`, `.affected`, `.next`, `.previous`, `.annual`. */
export type FeeName = "service-fee" | "billed-fee" | "affected-fee" | "next-fee" | "previous-fee" | "annual-fee";

/** The fee that credits are taken of: a named one, divided (an annual fee by 12). */
export interface FeeBase {
  readonly of: FeeName;
  readonly dividedBy: DecimalText;
  readonly clause: ClauseId;
}

/** What a day of the fee is: a 30th, a 365th, or one over the days (of 24 h) in the period. */
export type DaysIn = "30" | "365" | "period";

/** What a schedule's numbers count. */
export type CreditUnit =
  | { readonly kind: "percent"; readonly clause: ClauseId }
  | { readonly kind: "money"; readonly currency: string; readonly clause: ClauseId }
  | { readonly kind: "days-of-fee"; readonly daysIn: DaysIn; readonly clause: ClauseId }
  /** Days of service added to the term: no money, so amounts are 0 and `credit.daysAdded` tells. */
  | { readonly kind: "days-added"; readonly clause: ClauseId };

/** What a cap is a percentage of: a fee of the facts, or the fee that credits of this guarantee are taken of. */
export type CapBase = FeeName | "credited-fee";

/** How much a cap allows: percent of a fee, an amount, days of the fee that credits are taken of, or days added. */
export type CapLimit =
  | { readonly percent: DecimalText; readonly of: CapBase }
  | { readonly amount: DecimalText; readonly currency: string }
  | { readonly days: DecimalText; readonly daysIn: DaysIn }
  | { readonly daysAdded: DecimalText };

/**
 * The most that can be credited. `outage`: each outage, by percent, where the schedule counts outages apart. `service`:
 * each service, by percent, where they are credited apart. `guarantee`: this guarantee alone. `rolling-year`: with what was
 * credited in the eleven months before (`creditedBefore`). `all-guarantees`: everything for the period.
 */
export type CapTerms =
  | (CapLimit & { readonly scope: "guarantee" | "rolling-year"; readonly clause: ClauseId })
  | { readonly scope: "outage" | "service"; readonly percent: DecimalText; readonly of: "credited-fee"; readonly clause: ClauseId }
  | (CapLimit & {
      readonly scope: "all-guarantees";
      /** Do credits decided elsewhere use the room up first, or do they get what these guarantees leave? */
      readonly otherCredits: "taken-first" | "taken-last";
      /** Ids of guarantees in the order in which they use the room up; absent: as listed, the leading one first. */
      readonly order?: readonly string[];
      readonly clause: ClauseId;
    });

/** The smallest credit that is paid. `suppress`: not more than `amount` is not paid. `raise`: less is raised to it. */
export type MinimumCredit =
  | { readonly reading: "none"; readonly clause: ClauseId }
  | { readonly reading: "suppress" | "raise"; readonly amount: DecimalText; readonly currency: string; readonly clause: ClauseId };
