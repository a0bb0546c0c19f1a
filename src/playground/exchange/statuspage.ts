/** A Statuspage file pasted into the form: which of its components is which service, only the reader can say. */
import { type FeedRefusal, inspectStatuspage, MAJOR_INCIDENTS, MAJOR_OUTAGES, type NamedComponent, PARTIAL_OUTAGES, readStatuspage } from "../../statuspage/index.js";
import { FLAGSHIP_COMPONENTS, FLAGSHIP_TERMS } from "../../terms/flagship.js";
import { isTimeZone } from "../../calendar.js";
import type { InstantInput, Terms } from "../../index.js";
import { readTime } from "../facts/times.js";
import type { State } from "../state/state.js";
import { type PasteNote, sameNotes } from "./pasteNotes.js";
import { freshRows } from "./freshRows.js";

/** Which published states of a component are an outage. */
export type Counted = "major" | "partial";

/** True for the files that a Statuspage publishes under `/api/v2/`. */
export function isStatuspage(value: object): boolean {
  return ["incidents", "scheduled_maintenances", "incident_updates", "components"].some((key) => Object.hasOwn(value, key));
}

/**
 * The components that the file names, each with a service proposed for it: the only one of the contract, or that of its own
 * name, if the contract has one.
 *
 * @throws SlaInputError with everything that is wrong with the file
 */
export function componentsOf(page: object, terms: Terms): readonly (NamedComponent & { readonly key: string; readonly service: string })[] {
  const known = terms.id === FLAGSHIP_TERMS.id ? FLAGSHIP_COMPONENTS : {};
  return inspectStatuspage([page]).components.map((component) => {
    const [only, ...others] = terms.services.covered;
    const own = others.length === 0 ? only : terms.services.covered.find((service) => service.toLowerCase() === component.name.toLowerCase());
    return { ...component, key: component.id ?? component.name, service: (Object.hasOwn(known, component.name) ? known[component.name] : own) ?? "" };
  });
}

/** Why nothing can be added yet: the file names no component, or none of them is a service. */
export function choiceFault(services: Readonly<Record<string, string>>): "no-components" | "none-chosen" | undefined {
  const chosen = Object.values(services);
  if (chosen.length === 0) return "no-components";
  return chosen.every((service) => service === "") ? "none-chosen" : undefined;
}

/**
 * The form with the outages and the maintenance of the file added.
 *
 * @param services - by component; an empty text: not covered
 * @returns `assumed`: what had to be decided of those added, a sentence each; `refused`: incidents and maintenance of which
 *   nothing was added, each with its reason
 * @throws SlaInputError with everything that is wrong with the file or the choices
 */
export function withStatuspage(
  state: State, page: object, services: Readonly<Record<string, string>>, counted: Counted,
): { readonly state: State; readonly outages: number; readonly maintenance: number; readonly notes: readonly PasteNote[]; readonly assumed: readonly string[]; readonly refused: readonly FeedRefusal[] } {
  const asOf = nowOf(state, page);
  const result = readStatuspage([page], {
    services: Object.fromEntries(Object.entries(services).filter(([, service]) => service !== "")),
    impacts: counted === "major" ? MAJOR_OUTAGES : PARTIAL_OUTAGES,
    incidentImpacts: MAJOR_INCIDENTS,
    withoutComponents: "refuse", maintenanceWindow: "announced",
    ...(asOf === null ? {} : { asOf }),
  });
  const { outages, maintenance, entries, refused } = result;
  const assumed = entries.flatMap(({ name, assumed: all }) => all.map(({ detail }) => `${name}: ${detail}`));
  const fresh = freshRows(state, outages, maintenance);
  const { rows, same, alike } = fresh.outages;
  return { state: fresh.state, outages: rows.length, maintenance: fresh.maintenance.length, notes: sameNotes(same, alike), assumed, refused };
}

/** The form's "now", if it has one that can be read; else the latest instant that the page speaks of. */
function nowOf({ asOf, zone }: State, page: object): InstantInput | null {
  const read = asOf === "" || !isTimeZone(zone) ? undefined : readTime(asOf, zone);
  return read !== undefined && "instant" in read ? read.instant : inspectStatuspage([page]).readAtMs;
}
