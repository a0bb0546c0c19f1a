/** Outages that are pasted twice: two rows of one outage would be two outages, each with its own claim. */
import { BLANK_OUTAGE, type OutageRow } from "../state/state.js";

export interface Fresh {
  /** To be added. */
  readonly rows: readonly OutageRow[];
  /** How many were left out, as a row beside says all the same but its name and ticket. */
  readonly same: number;
  /** How many are among `rows` though one that is there has the same times. */
  readonly alike: number;
}

/** @param before - rows that are there already; rows of one paste are not compared with each other */
export function freshOutages(before: readonly OutageRow[], rows: readonly OutageRow[]): Fresh {
  const [whole, times] = [new Set(before.map((row) => wholeOf(row))), new Set(before.map(timesOf))];
  const fresh = rows.filter((row) => !whole.has(wholeOf(row)));
  return { rows: fresh, same: rows.length - fresh.length, alike: fresh.filter((row) => row.start !== "" && times.has(timesOf(row))).length };
}

function timesOf({ start, end, open }: OutageRow): string {
  return JSON.stringify([start.replace(" ", "T"), end.replace(" ", "T"), open]);
}

function wholeOf(row: OutageRow): string {
  const others = Object.keys(BLANK_OUTAGE).filter((name) => !["id", "ticket", "start", "end"].includes(name)) as (keyof OutageRow)[];
  return JSON.stringify([timesOf(row), ...others.map((name) => row[name])]);
}
