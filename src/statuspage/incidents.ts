/** One incident: the outages it makes, with what had to be assumed; or why it makes none. */
import type { FeedEntry, FeedImpact, FeedOutage, FeedRefusal } from "../feeds/feed.js";
import { asOfView } from "./asOfView.js";
import { safeText } from "../safeText.js";
import { type Assumed, assumed, type StatuspageAssumption, type StatuspageRefusal, type Why } from "./assumptions.js";
import type { ComponentNames, NamedComponent } from "./componentNames.js";
import { type ComponentState, type Mentioned, mentionedIn, statesOf } from "./componentStates.js";
import type { Item } from "./documents.js";
import type { UsedOptions } from "./options.js";
import { inOrder, type ItemSpan, spanOf } from "./updates.js";

export type Entry = FeedEntry<StatuspageAssumption>;
export type Refusal = FeedRefusal<StatuspageRefusal>;

/** What became of an incident. */
export interface ReadIncident {
  /** What its updates publish of components, whether it counts or not. */
  readonly states: readonly ComponentState[];
  readonly outages: readonly FeedOutage[];
  readonly result: Entry | Refusal;
}

/** A stretch of one service that counts. */
interface Stretch {
  readonly service: string;
  readonly startMs: number;
  readonly endMs: number | null;
  readonly impact: Exclude<FeedImpact, null>;
}

export function readIncident(whole: Item, options: UsedOptions, names: ComponentNames): ReadIncident {
  const view = asOfView(whole, options.asOfMs);
  if (view === null) return { states: [], outages: [], result: notYet("incident", whole) };
  const { item } = view;
  const updates = inOrder(item);
  const span = spanOf(item, updates);
  const notes: Assumed[] = [...view.notes, ...span.assumed];
  const mentioned = mentionedIn(updates);
  if (mentioned.length === 0) return withoutStatuses(item, span, options, names, notes);
  const states = mentioned.flatMap((one) => statesOf(one, span, names, notes));
  const components = mentioned.map(({ component }) => component);
  const stretches = joined(states, options);
  const refusal = stretches.length > 0 ? null : whyNone(mentioned, states, names);
  return read(item, span, components, names, notes, states, refusal ?? stretches);
}

/** What was published after "now" alone is no part of the facts as they stood. */
export function notYet(kind: Refusal["kind"], item: Item): Refusal {
  const { id, name } = item;
  const { startMs, endMs } = spanOf(item, inOrder(item));
  return { kind, id, name, startMs, endMs, reason: "not-yet", detail: "all that the page says of it is of later than now" };
}

/** No update names a component: the incident as a whole counts, by its impact, for the components that it lists. */
function withoutStatuses(item: Item, span: ItemSpan, options: UsedOptions, names: ComponentNames, notes: Assumed[]): ReadIncident {
  const components = (item.components ?? []).map(({ id, name }): NamedComponent => ({ id, name }));
  const impact = options.incidentImpacts[item.impact];
  const services = servicesOf(components, options, names, notes);
  const answer = (found: Why | readonly Stretch[]): ReadIncident => read(item, span, components, names, notes, [], found);
  if (services === null) return answer(["no-components", "it names no component, so that no service can be told"]);
  if (services.length === 0) return answer(unmapped(components));
  if (impact === null) return answer(["impact-not-counted", `it publishes no status of a component, and its impact is ${item.impact}, which is not counted`]);
  if (span.startMs === span.endMs) return answer(["no-length", "it publishes no status of a component, and begins and ends at one instant"]);
  notes.push(assumed("no-component-status", `no update gives the status of a component; counted from its beginning to its end by its impact, ${item.impact}`));
  return answer(services.map((service) => ({ service, startMs: span.startMs, endMs: span.endMs, impact })));
}

/** Services of an item that names components but no statuses; `null` if it names none and that is refused. */
export function servicesOf(components: readonly NamedComponent[], options: UsedOptions, names: ComponentNames, notes: Assumed[]): readonly string[] | null {
  if (components.length > 0) return mapped(components, names);
  if (options.withoutComponents === "refuse") return null;
  notes.push(assumed("all-services", "it names no component; taken for all services"));
  return names.all();
}

function whyNone(mentioned: readonly Mentioned[], states: readonly ComponentState[], names: ComponentNames): Why {
  const own = mentioned.filter(({ component }) => names.serviceOf(component) !== null);
  if (own.length === 0) return unmapped(mentioned.map(({ component }) => component));
  const published = [...new Set(states.flatMap(({ service, status }) => (service === null ? [] : [status])))];
  if (published.length > 0) return ["status-not-counted", `the components it names that are a service were published as ${published.join(", ")}, which is not counted`];
  const isBroken = own.some(({ mentions }) => mentions.some(({ status }) => status !== "operational"));
  if (isBroken) return ["no-length", "what it publishes of components begins and ends at one instant"];
  return ["status-not-counted", "the components it names that are a service were only ever published as operational"];
}

export function unmapped(components: readonly NamedComponent[]): Why {
  return ["unmapped-components", `it names only components without a service: ${components.map(({ name }) => safeText(name)).join(", ")}`];
}

export function mapped(components: readonly NamedComponent[], names: ComponentNames): readonly string[] {
  const services = components.map((component) => names.serviceOf(component));
  return [...new Set(services.filter((service) => service !== null))];
}

export function unmappedNames(components: readonly NamedComponent[], names: ComponentNames): readonly string[] {
  return components.filter((component) => names.serviceOf(component) === null).map(({ name }) => name);
}

/** Stretches that count; those of one component that touch and count alike are one. */
function joined(states: readonly ComponentState[], { impacts }: UsedOptions): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let before: ComponentState | undefined;
  for (const state of states) {
    const { service, startMs, endMs } = state;
    const impact = impacts[state.status];
    const last = stretches.at(-1);
    const isSame = before?.component === state.component && last?.endMs === startMs && last.impact === impact;
    before = state;
    if (service === null || impact === null) continue;
    if (isSame) stretches[stretches.length - 1] = { service, startMs: last.startMs, endMs, impact };
    else stretches.push({ service, startMs, endMs, impact });
  }
  return stretches;
}

function read(
  { id, name }: Item, span: ItemSpan, components: readonly NamedComponent[], names: ComponentNames, notes: readonly Assumed[],
  states: readonly ComponentState[], found: Why | readonly Stretch[],
): ReadIncident {
  if (isWhy(found)) return { states, outages: [], result: { kind: "incident", id, name, startMs: span.startMs, endMs: span.endMs, reason: found[0], detail: found[1] } };
  const numbers = new Map<string, number>();
  // By start, so that what a page adds later changes no id that a claim may name.
  const outages = [...found].sort((a, b) => a.startMs - b.startMs).map(({ service, startMs, endMs, impact }): FeedOutage => {
    const number = (numbers.get(service) ?? 0) + 1;
    numbers.set(service, number);
    return { id: `${id}/${service}/${number}`, services: [service], start: startMs, end: endMs, impact };
  });
  const entry: Entry = {
    kind: "incident", id, name, startMs: span.startMs, endMs: span.endMs, services: [...new Set(found.map(({ service }) => service))],
    outages: outages.map((outage) => outage.id), unmapped: unmappedNames(components, names), assumed: notes,
  };
  return { states, outages, result: entry };
}

function isWhy(found: Why | readonly Stretch[]): found is Why {
  return typeof found[0] === "string";
}
