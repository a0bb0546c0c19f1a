/** The adapter as a whole: documents and arguments in, facts and their account out, or every issue at once. */
import type { FeedMaintenance, FeedOutage, FeedResult } from "../feeds/feed.js";
import { at, IssueList, type Place } from "../issueList.js";
import type { StatuspageAssumption, StatuspageRefusal } from "./assumptions.js";
import { ComponentNames } from "./componentNames.js";
import { type ComponentTimeline, type IncidentState, timelinesOf } from "./componentTimelines.js";
import { type Documents, type Item, readDocuments } from "./documents.js";
import { type Entry, readIncident, type Refusal } from "./incidents.js";
import { isMaintenance, readMaintenance } from "./maintenances.js";
import { readOptions, type StatuspageOptions, type UsedOptions } from "./options.js";
import { isClosed } from "./updates.js";

/** What became of a Statuspage. */
export interface StatuspageResult extends FeedResult<UsedOptions, StatuspageAssumption, StatuspageRefusal> {
  /** What the page showed of each component, incidents merged; in the order of the feed. */
  readonly components: readonly ComponentTimeline[];
  /** Rows of `services` that fit no component in the documents. If they list the page's components, that is an issue instead. */
  readonly unmet: readonly string[];
}

/**
 * Turns the files of an Atlassian Statuspage (v2) into outages and maintenance.
 *
 * A component's status counts from the update that publishes it (`display_at`) until the next that says otherwise, or until
 * its incident is resolved. What the feed does not say is listed with each incident; what makes no outage is listed with its
 * reason. The last 50 incidents are all that `incidents.json` holds: keep earlier files, and give them all.
 *
 * @param documents - parsed files of one page, in any order: `incidents.json`, `scheduled-maintenances.json`, `summary.json`,
 * `components.json`, or files of one `incident` each; an incident in several of them is taken from the one updated last
 * @param options - which component is which service, and what counts; nothing has a default
 * @returns outages and maintenance for the facts, and what became of each item of the feed
 * @throws `SlaInputError` with every issue, in path order: `["documents", 0, "incidents", …]` or `["options", …]`
 * @example
 * const { outages, maintenance, refused } = readStatuspage([incidents, scheduled], {
 *   services: { API: "api" }, impacts: MAJOR_OUTAGES, withoutComponents: "refuse", maintenanceWindow: "announced",
 *   incidentImpacts: MAJOR_INCIDENTS,
 * });
 */
export function readStatuspage(documents: readonly unknown[], options: StatuspageOptions): StatuspageResult {
  const issues = new IssueList();
  const read = readDocuments(documents, DOCUMENTS, issues);
  const used = readOptions(options, OPTIONS, issues);
  issues.throwIfAny();
  const { items, ...page } = read as Documents;
  const checked = used as UsedOptions;
  checkNow(items.map(({ item }) => item), checked, issues);
  const names = new ComponentNames(checked.services, page.names);
  const result = resultOf(items.map(({ item }) => item), checked, names);
  names.checkMet({ items, ...page }, at(OPTIONS, "services"), issues);
  issues.throwIfAny();
  return { ...result, unmet: names.unmet() };
}

const DOCUMENTS: Place = at(null, "documents");
const OPTIONS: Place = at(null, "options");

/** What goes on, goes on until "now". Work that lies ahead needs no "now" where the window announced for it counts. */
function checkNow(items: readonly Item[], { asOfMs, maintenanceWindow }: UsedOptions, issues: IssueList): void {
  if (asOfMs !== null) return;
  const isOpen = items.some((item) => !isClosed(item.status) && (!isMaintenance(item) || maintenanceWindow !== "announced"));
  if (isOpen) issues.addRendered("as-of-required", at(OPTIONS, "asOf"), "an instant, because something has not ended", "nothing");
}

function resultOf(items: readonly Item[], options: UsedOptions, names: ComponentNames): Omit<StatuspageResult, "unmet"> {
  const outages: FeedOutage[] = [];
  const maintenance: FeedMaintenance[] = [];
  const states: IncidentState[] = [];
  const results: (Entry | Refusal)[] = [];
  for (const item of items) {
    if (isMaintenance(item)) {
      const { window, result } = readMaintenance(item, options, names);
      if (window !== null) maintenance.push(window);
      results.push(result);
    } else {
      const incident = readIncident(item, options, names);
      outages.push(...incident.outages);
      states.push(...incident.states.map((state) => ({ incident: item.id, state })));
      results.push(incident.result);
    }
  }
  return {
    options,
    outages: outages.sort((a, b) => a.start - b.start),
    maintenance: maintenance.sort((a, b) => a.start - b.start),
    entries: results.filter((one) => "assumed" in one).sort((a, b) => a.startMs - b.startMs),
    refused: results.filter((one) => "reason" in one),
    components: timelinesOf(states),
  };
}
