/**
 * A made-up history of one page, in the shape of what a feed becomes: 1,282 incidents from 2010 to 2023, each told in several
 * updates that move components between states. The same on every run.
 */
import type { FeedEntry, FeedMaintenance, FeedOutage, FeedResult } from "../../src/feeds/feed.js";
import { DAY, HOUR, MINUTE } from "./days.js";

export const COMPONENTS: readonly string[] = ["api", "web", "git", "mail"];
export const INCIDENTS = 1_282;
export const FIRST_MS: number = Date.UTC(2010, 0, 1);
export const LAST_MS: number = Date.UTC(2023, 0, 1);
const EVERY_NTH_IS_MAINTENANCE = 20;

/** Whole numbers below a bound, one after the other: Knuth's linear congruences. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export interface MadeUpHistory extends FeedResult<null> {
  readonly updates: number;
}

/** Several updates per incident, the first at its start; each sets one component down, degraded or right again. */
export function madeUpHistory(): MadeUpHistory {
  const below = numbersFrom(20_100_101);
  const outages: FeedOutage[] = [];
  const maintenance: FeedMaintenance[] = [];
  const entries: FeedEntry[] = [];
  let updates = 0;
  const apart = Math.floor((LAST_MS - FIRST_MS) / INCIDENTS);
  for (let index = 0; index < INCIDENTS; index += 1) {
    const startMs = FIRST_MS + index * apart + below(apart - HOUR);
    const id = `inc-${index}`;
    let atMs = startMs;
    const own: FeedOutage[] = [];
    for (let left = 1 + below(4); left > 0; left -= 1) {
      updates += 1;
      // Most take minutes, some take days, so that incidents run over midnights, months and each other.
      const end = atMs + 1 + below(below(10) === 0 ? 4 * DAY : 90 * MINUTE);
      const impact = (["down", "degraded", "down", 0.5] as const)[below(4)] ?? "down";
      own.push({ id: `${id}/${own.length}`, services: [COMPONENTS[below(COMPONENTS.length)] as string], start: atMs, end, impact });
      atMs = below(2) === 0 ? end : atMs;
    }
    const endMs = Math.max(...own.map(({ end }) => end as number));
    outages.push(...own);
    entries.push({ kind: "incident", id, name: `Incident ${index}`, startMs, endMs, services: [...new Set(own.flatMap(({ services }) => services))], outages: own.map((outage) => outage.id), unmapped: [], assumed: [] });
    if (index % EVERY_NTH_IS_MAINTENANCE === 0) {
      const window = { id: `m-${index}`, services: [...COMPONENTS], kind: "planned" as const, start: startMs + DAY, end: startMs + DAY + below(6 * HOUR) + 1 };
      maintenance.push(window);
      entries.push({ kind: "maintenance", id: window.id, name: "Upgrade", startMs: window.start, endMs: window.end, services: window.services, outages: [], unmapped: [], assumed: [] });
    }
  }
  return { options: null, outages, maintenance, entries, refused: [], updates };
}
