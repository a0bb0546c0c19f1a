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
  /** Ids, in the order in which their states began; at most 20. */
  readonly incidents: readonly string[];
  /** How many more there are. */
  readonly moreIncidents: number;
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

/** From severe to mild; maintenance says less than any trouble. */
const SEVERITY: readonly BrokenStatus[] = ["major_outage", "partial_outage", "degraded_performance", "under_maintenance"];

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

/** Named of one span: many more would make what is said of a page grow with their square. */
const MOST_NAMED = 20;

function merged(states: readonly IncidentState[]): readonly StatusSpan[] {
  const endOf = ({ state }: IncidentState): number => state.endMs ?? Infinity;
  const byStart = [...states].sort((a, b) => a.state.startMs - b.state.startMs);
  const byEnd = [...states].sort((a, b) => endOf(a) - endOf(b));
  const bounds = [...new Set([...byStart.map(({ state }) => state.startMs), ...byEnd.map(endOf)])].sort((a, b) => a - b);
  const going = new Going();
  const spans: StatusSpan[] = [];
  let [begun, ended] = [0, 0];
  bounds.slice(0, -1).forEach((startMs, index) => {
    for (; ended < byEnd.length && endOf(byEnd[ended] as IncidentState) === startMs; ended += 1) going.end(byEnd[ended] as IncidentState);
    for (; byStart[begun]?.state.startMs === startMs; begun += 1) going.begin(byStart[begun] as IncidentState);
    const now = going.now();
    if (now === null) return;
    const endMs = finite(bounds[index + 1] as number);
    const last = spans.at(-1);
    const isSame = last?.endMs === startMs && last.status === now.status && last.moreIncidents === now.moreIncidents && last.incidents.join() === now.incidents.join();
    if (isSame) spans[spans.length - 1] = { ...last, endMs };
    else spans.push({ startMs, endMs, ...now });
  });
  return spans;
}

/** The states that go on at one moment. */
class Going {
  private readonly states = new Set<IncidentState>();
  private readonly counts = new Map<BrokenStatus, number>();

  begin(one: IncidentState): void {
    this.states.add(one);
    this.count(one, 1);
  }

  end(one: IncidentState): void {
    this.states.delete(one);
    this.count(one, -1);
  }

  /** `null` if all is operational. */
  now(): Pick<StatusSpan, "status" | "incidents" | "moreIncidents"> | null {
    const status = SEVERITY.find((one) => (this.counts.get(one) ?? 0) > 0);
    if (status === undefined) return null;
    const incidents: string[] = [];
    for (const { incident } of this.states) {
      if (incidents.length === MOST_NAMED) break;
      incidents.push(incident);
    }
    return { status, incidents, moreIncidents: this.states.size - incidents.length };
  }

  private count({ state: { status } }: IncidentState, by: number): void {
    this.counts.set(status, (this.counts.get(status) ?? 0) + by);
  }
}

function finite(ms: number): number | null {
  return ms === Infinity ? null : ms;
}
