/** What one incident publishes of each component, as stretches of one status each. */
import { safeText } from "../safeText.js";
import { assumed, type Assumed, shown } from "./assumptions.js";
import type { ComponentNames, NamedComponent } from "./componentNames.js";
import type { AffectedComponent } from "./documents.js";
import type { BrokenStatus, ComponentStatus } from "./options.js";
import type { ItemSpan, ShownUpdate } from "./updates.js";

/** A stretch in which a component was published as not operational. */
export interface ComponentState {
  readonly component: NamedComponent;
  /** `null`: no service was given for it. */
  readonly service: string | null;
  /** Epoch ms. */
  readonly startMs: number;
  /** Epoch ms; `null`: it goes on. */
  readonly endMs: number | null;
  readonly status: BrokenStatus;
}

interface Mention {
  readonly atMs: number;
  readonly before: ComponentStatus | null;
  readonly status: ComponentStatus;
}

/** A component and what was said of it, in order. */
export interface Mentioned {
  readonly component: NamedComponent;
  readonly mentions: Mention[];
}

/** Every component that the updates of an incident name, in the order in which they do. */
export function mentionedIn(updates: readonly ShownUpdate[]): readonly Mentioned[] {
  const found = new Map<string, Mentioned>();
  for (const { update, atMs } of updates) {
    for (const affected of update.affected_components ?? []) {
      const component = componentOf(affected);
      const key = component.id ?? component.name;
      const known = found.get(key) ?? { component, mentions: [] };
      known.mentions.push({ atMs, before: affected.old_status ?? null, status: affected.new_status });
      found.set(key, known);
    }
  }
  return [...found.values()];
}

function componentOf({ code, name }: AffectedComponent): NamedComponent {
  return { id: code ?? null, name };
}

/**
 * A status holds from the update that publishes it until the next one that says otherwise, or until the incident ends.
 *
 * @returns stretches of a component, in order, none without length
 */
export function statesOf({ component, mentions }: Mentioned, { endMs }: ItemSpan, names: ComponentNames, notes: Assumed[]): readonly ComponentState[] {
  const service = names.serviceOf(component);
  const states: ComponentState[] = [];
  const stated = mentions.filter(({ atMs }) => endMs === null || atMs <= endMs);
  stated.forEach(({ atMs, status }, index) => {
    const untilMs = stated[index + 1]?.atMs ?? endMs;
    if (status === "operational" || untilMs === atMs) return;
    const last = states.at(-1);
    if (last?.status === status && last.endMs === atMs) states[states.length - 1] = { ...last, endMs: untilMs };
    else states.push({ component, service, startMs: atMs, endMs: untilMs, status });
  });
  noteEarlierChange(component, stated, notes);
  const final = stated.at(-1)?.status;
  if (endMs !== null && final !== undefined && final !== "operational") {
    notes.push(assumed("left-broken", `${safeText(component.name)} was last published as ${final}; taken to have ended with the incident, ${shown(endMs)}`));
  }
  return states;
}

/** An update that finds another status than the one before it set: somebody changed it in between, and nothing says when. */
function noteEarlierChange(component: NamedComponent, mentions: readonly Mention[], notes: Assumed[]): void {
  const late = mentions.filter(({ before }, index) => before !== null && before !== (mentions[index - 1]?.status ?? "operational"));
  const [first] = late;
  if (first === undefined) return;
  const all = late.length > 1 ? ` (one of ${late.length} such changes)` : "";
  notes.push(assumed("changed-earlier", `${safeText(component.name)} had become ${first.before} before the update at ${shown(first.atMs)}${all}; nothing says when, so each status counts from the update that publishes it`));
}
