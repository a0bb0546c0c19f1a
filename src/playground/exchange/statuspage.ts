/** A Statuspage file pasted into the form: which of its components is which service, only the reader can say. */
import { type FeedRefusal, inspectStatuspage, MAJOR_OUTAGES, type NamedComponent, PARTIAL_OUTAGES, readStatuspage } from "../../statuspage/index.js";
import { FLAGSHIP_COMPONENTS, FLAGSHIP_TERMS } from "../../terms/flagship.js";
import type { Terms } from "../../index.js";
import type { State } from "../state/state.js";
import { freshRows } from "./freshRows.js";

/** Which published states of a component are an outage. */
export type Counted = "major" | "partial";

/** True for the files that a Statuspage publishes under `/api/v2/`. */
export function isStatuspage(value: object): boolean {
  return ["incidents", "scheduled_maintenances", "incident_updates", "components"].some((key) => Object.hasOwn(value, key));
}

/**
 * The components that the file names, each with a service proposed for it: that of its own name, if the contract has one.
 *
 * @throws SlaInputError with everything that is wrong with the file
 */
export function componentsOf(page: object, terms: Terms): readonly (NamedComponent & { readonly key: string; readonly service: string })[] {
  const known = terms.id === FLAGSHIP_TERMS.id ? FLAGSHIP_COMPONENTS : {};
  return inspectStatuspage([page]).components.map((component) => {
    const own = terms.services.covered.find((service) => service.toLowerCase() === component.name.toLowerCase());
    return { ...component, key: component.id ?? component.name, service: (Object.hasOwn(known, component.name) ? known[component.name] : own) ?? "" };
  });
}

/**
 * The form with the outages and the maintenance of the file added.
 *
 * @param services - by component; an empty text: not covered
 * @returns `refused`: incidents and maintenance of which nothing was added, each with its reason
 * @throws SlaInputError with everything that is wrong with the file or the choices
 */
export function withStatuspage(
  state: State, page: object, services: Readonly<Record<string, string>>, counted: Counted,
): { readonly state: State; readonly outages: number; readonly maintenance: number; readonly refused: readonly FeedRefusal[] } {
  const { readAtMs } = inspectStatuspage([page]);
  const result = readStatuspage([page], {
    services: Object.fromEntries(Object.entries(services).filter(([, service]) => service !== "")),
    impacts: counted === "major" ? MAJOR_OUTAGES : PARTIAL_OUTAGES,
    incidentImpacts: { none: null, minor: null, major: "down", critical: "down", maintenance: null },
    withoutComponents: "refuse", maintenanceWindow: "announced",
    ...(readAtMs === null ? {} : { asOf: readAtMs }),
  });
  const { outages, maintenance, refused } = result;
  return { state: freshRows(state, outages, maintenance), outages: outages.length, maintenance: maintenance.length, refused };
}
