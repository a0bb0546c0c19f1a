/**
 * Reading the instants of feeds. Unlike facts, which a caller writes, a feed may be finer than a millisecond: what is finer
 * is cut off, and told.
 */
import { LATEST_MS, readInstant, START_OF_1990_MS } from "../facts/instant.js";
import type { Reader } from "../input.js";
import { INVALID } from "../issueList.js";
import type { Assumption } from "./feed.js";
import { counted } from "./outcome.js";

/** An instant of a feed. */
export interface Moment {
  /** Epoch ms, never later than what the feed says. */
  readonly ms: number;
  /** Was it finer than a millisecond? */
  readonly isCut: boolean;
}

/** Date and time to the second are 19 signs; nine decimals is as fine as anybody writes. */
const FINER = /^(.{19}\.\d{3})(\d{1,6})(Z|[+-]\d\d:\d\d)$/;

/** Reads an ISO 8601 text with an offset or `Z` (or epoch milliseconds, or a `Date`). */
export const moment: Reader<Moment> = (value, place, issues) => {
  const [, before = "", finer = "", offset = ""] = (typeof value === "string" ? FINER.exec(value) : null) ?? [];
  const ms = readInstant(before === "" ? value : before + offset, place, issues);
  return ms === INVALID ? INVALID : { ms, isCut: /[1-9]/.test(finer) };
};

/** Reads epoch seconds. What is given in milliseconds lies outside of these years, so neither is taken for the other. */
export const secondsMoment: Reader<Moment> = (value, place, issues) => {
  const expected = "epoch seconds of the years 1990 to 2199";
  if (typeof value !== "number") return issues.add("type", place, expected, value);
  if (!(value >= START_OF_1990_MS / 1000 && value < LATEST_MS / 1000)) return issues.add("instant-implausible", place, expected, value);
  const nearest = Math.round(value * 1000);
  // A whole number of milliseconds divides back into the very number that was read.
  if (nearest / 1000 === value) return { ms: nearest, isCut: false };
  return { ms: nearest / 1000 > value ? nearest - 1 : nearest, isCut: true };
};

/**
 * What has to be said of instants that were finer than a millisecond.
 *
 * @returns nothing, or one assumption
 */
export function cutAssumption(moments: readonly (Moment | null | undefined)[]): readonly Assumption<"cut-to-millisecond">[] {
  const cut = moments.filter((one) => one?.isCut === true).length;
  if (cut === 0) return [];
  return [{ code: "cut-to-millisecond", detail: `What is finer than a millisecond was cut off, in ${counted(cut, "instant")}.` }];
}
