// Thirteen years of a made-up page, with what real ones have: half of the updates without a word of components, updates
// written long after the time they are shown with, components left broken, whole incidents written down in one update.
import { incident, incidents, type Row, update } from "./page.js";

const YEARS_IN_MINUTES = 13 * 365 * 1_440;
/** The builders count minutes from 9 May 2023; the history ends there. */
const BEGIN = -YEARS_IN_MINUTES;
const LADDER = ["degraded_performance", "partial_outage", "major_outage", "partial_outage"] as const;

/** The same numbers every time. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

export interface History {
  readonly documents: readonly unknown[];
  readonly incidents: number;
  readonly updates: number;
}

/** One file for each year, as somebody keeps them who saves the page once a year. */
export function history(): History {
  const next = numbers(2_010);
  const rows: Row[] = [];
  let updates = 0;
  for (let at = BEGIN, index = 0; at < -10_000; at += 1 + next(10_800), index += 1) {
    const made = incidentAt(at, index, next);
    updates += (made["incident_updates"] as readonly Row[]).length;
    rows.push(made);
  }
  const years = Array.from({ length: 13 }, (_, year) => incidents(...rows.filter((_row, index) => Math.floor((index * 13) / rows.length) === year)));
  return { documents: years, incidents: rows.length, updates };
}

function incidentAt(at: number, index: number, next: (below: number) => number): Row {
  const id = `h${index}`;
  const impact = ["none", "minor", "major", "critical"][next(4)] as string;
  if (next(5) === 0) return incident(id, [update(at, "resolved", null, { created_at: new Date(Date.UTC(2023, 4, 9) + (at + next(36_000)) * 60_000).toISOString() })], { impact });
  const component = ["api", "smtp", "out", "logs"][next(4)] as string;
  const steps = 1 + next(3);
  const rows: Row[] = [];
  let [time, status] = [at, "operational"];
  for (let step = 0; step < steps; step += 1, time += 1 + next(90)) {
    const after = LADDER[(next(3) + step) % 4] as string;
    rows.push(update(time, "investigating", next(2) === 0 ? null : [[component, status, after]]));
    if (rows.at(-1)?.["affected_components"] !== null) status = after;
  }
  rows.push(update(time, "resolved", next(4) === 0 ? null : [[component, status, next(10) === 0 ? status : "operational"]]));
  return incident(id, rows, { impact, components: [{ id: component, name: component.toUpperCase() }] });
}
