/** What a change does to one output, as far as a line of the change log has to speak of it. */
import { isObject } from "./json.js";
import type { Output } from "./request.js";

export interface Moved {
  /** All guarantees together; a refused request has no credit. `other`: days added moved, and no money. */
  readonly credit: "rise" | "fall" | "other" | "none";
  /** In which the period begins, on the clock of its zone; `null` where no period was read. */
  readonly month: string | null;
  /** Refused before or after. */
  readonly isRefusal: boolean;
}

export function movedFrom(before: Output, after: Output): Moved {
  const [then, now] = [before, after].map(minorUnits) as [number, number];
  const money = now > then ? "rise" : now < then ? "fall" : null;
  return {
    credit: money ?? (daysOf(before) === daysOf(after) ? "none" : "other"),
    month: monthOf(after) ?? monthOf(before),
    isRefusal: "refused" in before || "refused" in after,
  };
}

function minorUnits({ total }: Output): number {
  return isObject(total) ? Number(total["entitledMinor"]) : 0;
}

/** Days added by the leading guarantee and by the others, as texts. */
function daysOf({ credit, guarantees = [] }: Output): string {
  const others = Array.isArray(guarantees) ? guarantees : [];
  return JSON.stringify([credit, ...others.map((one) => (isObject(one) ? one["credit"] : null))].map((one) => (isObject(one) ? one["daysAdded"] : null)));
}

function monthOf({ period }: Output): string | null {
  if (!isObject(period)) return null;
  const clock = new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", { timeZone: String(period["timeZone"]), year: "numeric", month: "2-digit" });
  const part = new Map(clock.formatToParts(Number(period["startMs"])).map(({ type, value }) => [type, value]));
  return `${part.get("year")}-${part.get("month")}`;
}
