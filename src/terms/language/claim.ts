/** What a customer has to do for a credit, and by when. */
import type { ClauseId } from "./common.js";

/** How the time to claim is counted. */
export type ClaimCount =
  /** The day of the start is not counted; good until 24:00 of the last day. */
  | "calendar-days"
  /** 24 hours each. */
  | "elapsed-days"
  /** To the same wall-clock time on the last day. */
  | "wall-clock-days"
  | "elapsed-hours"
  /** Like calendar days, but only Monday to Friday without the `holidays` of the facts count. */
  | "business-days"
  /** Good until the end of the nth billing period after the one assessed. */
  | "billing-cycles"
  /** Good until the end of the nth calendar month after that of the start. */
  | "calendar-months";

/** Where the time to claim begins: `awareness` and `eligibility` are instants that the facts give. */
export type ClaimFrom = "outage-start" | "outage-end" | "stretch-end" | "awareness" | "period-end" | "eligibility";

/** A time limit. */
export interface ClaimWindow {
  /** How many of what `count` names. */
  readonly length: number;
  readonly count: ClaimCount;
  readonly from: ClaimFrom;
  /** Does a last day on a Saturday or Sunday move to the next weekday? */
  readonly roll: "none" | "next-weekday";
  readonly clause: ClauseId;
}

/** What the customer must do for a credit, and until when. */
export interface ClaimTerms {
  /** `false`: credits are automatic and no claim is looked at. */
  readonly needed: boolean;
  /** A claim for each outage, or one for all of the period. */
  readonly per: "outage" | "period";
  readonly clause: ClauseId;
  readonly channel: { readonly accepted: readonly string[] | "any"; readonly clause: ClauseId };
  /** A first step that must come before the claim, with a limit of its own (`noticeAt` of the claim); `null`: none. */
  readonly notice: ClaimWindow | null;
  readonly window: ClaimWindow;
  /** Is a ticket filed before the outage has ended a claim? */
  readonly early: { readonly reading: "valid" | "void"; readonly clause: ClauseId };
  readonly evidence: { readonly needed: boolean; readonly clause: ClauseId };
}
