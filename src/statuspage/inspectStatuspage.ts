/** What a page says of itself, before anybody has decided what of it counts. */
import { at, IssueList } from "../issueList.js";
import type { NamedComponent } from "./componentNames.js";
import { mentionedIn } from "./componentStates.js";
import { type Documents, latest, readDocuments } from "./documents.js";
import { inOrder } from "./updates.js";

/** A page at a glance. */
export interface StatuspageOverview {
  /** Every component that is listed or mentioned, each once, by the name in the page's list where there is one. */
  readonly components: readonly NamedComponent[];
  /** The latest instant that the page speaks of as past, epoch ms: it cannot have been read before. `null`: it speaks of none. */
  readonly readAtMs: number | null;
}

/**
 * The components to make a table of services from, and the earliest "now" that fits the page.
 *
 * @param documents - as of `readStatuspage`
 * @returns components with their ids and names, and an instant in epoch ms
 * @throws `SlaInputError` with every issue in the documents
 * @example
 * inspectStatuspage([incidents]).components; // => [{ id: "bwm7lcxpmygd", name: "API" }]
 */
export function inspectStatuspage(documents: readonly unknown[]): StatuspageOverview {
  const issues = new IssueList();
  const read = readDocuments(documents, at(null, "documents"), issues);
  issues.throwIfAny();
  const { items, names, updatedAtMs } = read as Documents;
  const components = new Map([...names].map(([id, name]): [string, NamedComponent] => [id, { id, name }]));
  const past: (number | null | undefined)[] = [updatedAtMs];
  for (const { item } of items) {
    const updates = inOrder(item);
    past.push(item.started_at, item.resolved_at, ...updates.map(({ atMs }) => atMs));
    for (const { component } of mentionedIn(updates)) {
      const key = component.id ?? component.name;
      if (!components.has(key)) components.set(key, component);
    }
  }
  return { components: [...components.values()], readAtMs: latest(past) };
}
