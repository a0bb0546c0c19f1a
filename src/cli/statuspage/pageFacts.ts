/**
 * From a saved status page to the facts of one month: which components count, and what is said of it.
 */
import { assess, type Assessment, type Facts, type OutageInput, type Terms } from "../../index.js";
import {
  type FeedEntry, type FeedRefusal, inspectStatuspage, MAJOR_INCIDENTS, MAJOR_OUTAGES, PARTIAL_OUTAGES, readStatuspage, type StatuspageAssumption,
  type StatuspageRefusal, type StatuspageResult,
} from "../../statuspage/index.js";
import { FLAGSHIP_COMPONENTS, FLAGSHIP_TERMS } from "../../terms/flagship.js";
import type { Count, PageOptions } from "./pageOptions.js";

/** How components became services: as the arguments say, as the terms' vendor names them, or each stands for all services. */
export type Mapping = "given" | "known" | "all";

/** What the report says of the page. */
export interface PageStory {
  readonly files: number;
  readonly count: Count;
  readonly mapping: Mapping;
  /** Components that count, and their services (`null`: all). */
  readonly components: readonly (readonly [component: string, service: string | null])[];
  readonly window: PageOptions["window"];
  /** True if "now" is taken from the page. */
  readonly isReadAt: boolean;
  /** Those that touch the month. */
  readonly entries: readonly FeedEntry<StatuspageAssumption>[];
  readonly refused: readonly FeedRefusal<StatuspageRefusal>[];
  /** The same month, if partial outages counted too, or did not. */
  readonly other: Assessment;
}

export interface PageFacts {
  readonly facts: Facts;
  readonly story: PageStory;
}

const IMPACTS = { major: MAJOR_OUTAGES, partial: PARTIAL_OUTAGES } as const;

/** @throws `SlaInputError` with every issue in the documents, or in what makes the facts */
export function pageFacts(documents: readonly unknown[], terms: Terms, options: PageOptions): PageFacts {
  const { components, readAtMs } = inspectStatuspage(documents);
  const names = components.map(({ id, name }) => [id, name] as const);
  const { mapping, services } = servicesOf(names, terms, options);
  const asOf = options.asOf ?? readAtMs;
  const common = {
    period: { month: options.month, ...(options.timeZone === null ? {} : { timeZone: options.timeZone }) },
    fees: { currency: options.currency, service: options.fee }, ...(asOf === null ? {} : { asOf }),
  };
  const { period } = assess(terms, common);
  const isWithin = ({ startMs, endMs }: { readonly startMs?: number; readonly endMs?: number | null }): boolean =>
    // What has no length lies in the month that it begins in.
    startMs === undefined || (startMs < period.endMs && Math.max(endMs ?? Infinity, startMs + 1) > period.startMs);
  const read = (count: Count): StatuspageResult => readStatuspage(documents, {
    services, impacts: IMPACTS[count], incidentImpacts: MAJOR_INCIDENTS,
    withoutComponents: mapping === "all" ? "all-services" : "refuse", maintenanceWindow: options.window, ...(asOf === null ? {} : { asOf }),
  });
  const factsOf = ({ outages, maintenance }: StatuspageResult): Facts => {
    const inMonth = outages.filter(({ start, end }) => isWithin({ startMs: start, endMs: end }));
    const windows = maintenance.filter(({ start, end }) => isWithin({ startMs: start, endMs: end }));
    if (mapping !== "all") return { ...common, outages: inMonth, maintenance: windows };
    return { ...common, outages: inMonth.map(forAll), maintenance: windows.map(({ services: _all, ...window }) => window) };
  };
  const result = read(options.count);
  const story: PageStory = {
    files: documents.length, count: options.count, mapping, window: options.window, isReadAt: options.asOf === null && readAtMs !== null,
    components: mapping === "all" ? names.map(([, name]) => [name, null]) : Object.entries(services),
    entries: result.entries.filter(isWithin), refused: result.refused.filter(isWithin),
    other: assess(terms, factsOf(read(options.count === "major" ? "partial" : "major"))),
  };
  return { facts: factsOf(result), story };
}

/** Names of components become part of ids of outages, which have a longest. */
const MOST_IN_ID = 100;

function forAll({ services: _all, ...outage }: StatuspageResult["outages"][number]): OutageInput {
  return outage;
}

/** The table of the arguments; else, under the terms it is of, the one that ships, if the page has one of its components; else all. */
function servicesOf(
  names: readonly (readonly [id: string | null, name: string])[], terms: Terms, { services }: PageOptions,
): { readonly mapping: Mapping; readonly services: Readonly<Record<string, string>> } {
  if (services.size > 0) return { mapping: "given", services: Object.fromEntries(services) };
  const isKnown = names.some(([, name]) => Object.hasOwn(FLAGSHIP_COMPONENTS, name));
  if (terms.id === FLAGSHIP_TERMS.id && isKnown) return { mapping: "known", services: FLAGSHIP_COMPONENTS };
  // A page without components: whatever the table says, nothing is found by it.
  const own = names.length === 0 ? [["-", "-"]] as const : names.map(([id, name]) => [id ?? name, name.slice(0, MOST_IN_ID)] as const);
  return { mapping: "all", services: Object.fromEntries(own) };
}
