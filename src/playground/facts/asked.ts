/** What a contract asks for beyond what every contract does, and an example of what the form has no field for. */
import { assess, type Facts, type Terms } from "../../index.js";
import { calendarDay } from "../../gregorian.js";
import { MS_PER_DAY, MS_PER_MINUTE } from "../../units.js";
import { instantText } from "../../spreadsheet/cells/wallClock.js";
import type { State } from "../state/state.js";
import { issuesOf } from "./problem.js";

const BARE: Facts = { period: { month: "2026-01" }, fees: { currency: "EUR", service: "0" } };

/** Places of the facts that the contract needs something at, as in `fees.annual`: those that it names where nothing is given. */
export function askedOf(terms: Terms): ReadonlySet<string> {
  try {
    assess(terms, BARE);
    return new Set();
  } catch (error) {
    return new Set(issuesOf(error).filter(({ code }) => code === "needed-by-terms").map(({ path }) => path.join(".")));
  }
}

/** True if the time to claim, or to give notice, runs from when the customer knew: as the engine asks for it. */
export function asksAwareness({ claim: { needed, window, notice } }: Terms): boolean {
  return needed && (window.from === "awareness" || notice?.from === "awareness");
}

/**
 * Facts that the contract needs and the form has no field for, with made-up figures, in the month of the form.
 *
 * @returns an empty object if the form has a field for everything
 */
export function exampleOf(terms: Terms, { month }: State): Readonly<Record<string, unknown>> {
  const { measure, period: { unit } } = terms;
  const [year, monthOfYear] = (/^\d{4}-\d\d$/.test(month) ? month : BARE.period.month as string).split("-").map(Number) as [number, number];
  const startMs = calendarDay(year, monthOfYear, 1) * MS_PER_DAY;
  const text = (ms: number): string => instantText(ms, "UTC");
  return {
    ...(typeof unit === "object" ? { period: { start: text(startMs), end: text(startMs + unit.days * MS_PER_DAY) } } : {}),
    ...(measure.kind === "error-rate" ? { slots: [{ start: text(startMs), end: text(startMs + Number(measure.slotMinutes) * MS_PER_MINUTE), requests: 1_000, errors: 250 }] } : {}),
    ...(askedOf(terms).has("maintenanceUsed") ? { maintenanceUsed: { hours: "0", windows: 0 } } : {}),
  };
}
