/** Words that every part of the language uses. */

/** A clause of the contract, as the section plus a letter in the text's order: `"3.3.a"`. */
export type ClauseId = string;

/** Exact decimal written as text, such as `"99.99"`. */
export type DecimalText = string;

/** A calendar day, `YYYY-MM-DD`. */
export type DateText = string;

/**
 * How far the data has been checked against the contract itself: read there; taken from an open dataset; told by somebody
 * else; known from background only; or not checked at all.
 */
export type TermsStatus = "verified" | "dataset" | "second-hand" | "background" | "unverified";
