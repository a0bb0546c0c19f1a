/** What a page shows of each component over time: its incidents merged, the worst status of each moment. */
import type { ComponentState } from "./componentStates.js";
import type { BrokenStatus } from "./options.js";

/** A stretch of one status, and the incidents that publish it or a milder one. */
export interface StatusSpan {
  /** Epoch ms. */
  readonly startMs: number;
  /** Epoch ms; `null`: it goes on. */
  readonly endMs: number | null;
  readonly status: BrokenStatus;
  /** Ids, in the order of the feed. */
  readonly incidents: readonly string[];
}

/** The published history of one component. */
export interface ComponentTimeline {
  readonly id: string | null;
  readonly name: string;
  /** `null`: no service was given for it. */
  readonly service: string | null;
  /** In order, disjoint; a moment in none of them was operational. */
  readonly spans: readonly StatusSpan[];
}

/** A state and the incident that publishes it. */
export interface IncidentState {
  readonly incident: string;
  readonly state: ComponentState;
}

/** From mild to severe; maintenance says less than any trouble. */
const SEVERITY: readonly BrokenStatus[] = ["under_maintenance", "degraded_performance", "partial_outage", "major_outage"];

/** One time line for each component that was ever published as other than operational, in the order of the feed. */
export function timelinesOf(states: readonly IncidentState[]): readonly ComponentTimeline[] {
  const byComponent = new Map<string, IncidentState[]>();
  for (const one of states) {
    const { id, name } = one.state.component;
    const key = id ?? name;
    const own = byComponent.get(key);
    if (own === undefined) byComponent.set(key, [one]);
    else own.push(one);
  }
  return [...byComponent.values()].map((own): ComponentTimeline => {
    const { component, service } = (own[0] as IncidentState).state;
    return { id: component.id, name: component.name, service, spans: merged(own) };
  });
}

function merged(states: readonly IncidentState[]): readonly StatusSpan[] {
  const bounds = [...new Set(states.flatMap(({ state }) => [state.startMs, state.endMs ?? Infinity]))].sort((a, b) => a - b);
  const waiting = states.map((one, place) => ({ ...one, place })).sort((a, b) => b.state.startMs - a.state.startMs);
  let here: typeof waiting = [];
  const spans: StatusSpan[] = [];
  bounds.slice(0, -1).forEach((startMs, index) => {
    const endMs = bounds[index + 1] as number;
    here = here.filter(({ state }) => (state.endMs ?? Infinity) > startMs);
    while (waiting.at(-1)?.state.startMs === startMs) here.push(waiting.pop() as (typeof waiting)[number]);
    here.sort((a, b) => a.place - b.place);
    if (here.length === 0) return;
    const status = here.map(({ state }) => state.status).reduce(worse);
    const incidents = [...new Set(here.map(({ incident }) => incident))];
    const last = spans.at(-1);
    const isSame = last?.endMs === startMs && last.status === status && last.incidents.join() === incidents.join();
    if (isSame) spans[spans.length - 1] = { ...last, endMs: finite(endMs) };
    else spans.push({ startMs, endMs: finite(endMs), status, incidents });
  });
  return spans;
}

function worse(a: BrokenStatus, b: BrokenStatus): BrokenStatus {
  return SEVERITY.indexOf(a) >= SEVERITY.indexOf(b) ? a : b;
}

function finite(ms: number): number | null {
  return ms === Infinity ? null : ms;
}
