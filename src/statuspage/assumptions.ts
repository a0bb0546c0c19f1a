/** What had to be decided because a feed does not say it, in words. */
import { instantText } from "../explain/localTime.js";
import type { Assumption } from "../feeds/feed.js";

/** What an adapter of Statuspage may have to assume. */
export type StatuspageAssumption =
  | "all-services" | "announcement-back-dated" | "back-dated" | "changed-earlier" | "end-missing" | "end-unlike-resolved-at" | "in-progress"
  | "later-left-out" | "left-broken" | "no-component-status" | "not-begun" | "reopened" | "start-missing" | "started-earlier";

/** Why an incident or a maintenance is not in the facts. */
export type StatuspageRefusal =
  | "did-not-run" | "impact-not-counted" | "no-components" | "no-length" | "not-yet" | "status-not-counted" | "unmapped-components" | "window-empty"
  | "window-missing";

export type Assumed = Assumption<StatuspageAssumption>;

/** Differences below this are those of a page writing two fields one after the other. */
const SAME_MOMENT_MS = 1_000;

/** True if two instants of a feed are two statements, not one. */
export function differ(a: number, b: number): boolean {
  return Math.abs(a - b) >= SAME_MOMENT_MS;
}

export function assumed(code: StatuspageAssumption, detail: string): Assumed {
  return { code, detail };
}

/** An instant, as assumptions say it. */
export function shown(ms: number): string {
  return instantText(ms, "UTC");
}

/** Why nothing of an item counts, and one sentence of it. */
export type Why = readonly [reason: StatuspageRefusal, detail: string];
