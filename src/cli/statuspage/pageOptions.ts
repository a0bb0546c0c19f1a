/**
 * What the arguments say of a status page.
 */
import { UsageError } from "../io.js";
import { safeJson } from "../../safeText.js";

export const COUNTS = ["major", "partial"] as const;
/** Which published statuses are outages: `major_outage`, or `partial_outage` as well. */
export type Count = (typeof COUNTS)[number];

export const PAGE_WINDOWS = ["by-terms", "announced", "actual", "intersection"] as const;

export interface PageOptions {
  readonly folder: string;
  /** `YYYY-MM`. */
  readonly month: string;
  /** `null`: that of the terms. */
  readonly timeZone: string | null;
  readonly fee: string;
  readonly currency: string;
  /** Components and the service that each is; empty: see `pageFacts`. */
  readonly services: ReadonlyMap<string, string>;
  readonly count: Count;
  readonly window: (typeof PAGE_WINDOWS)[number];
  /** ISO 8601; `null`: the latest instant that the page speaks of. */
  readonly asOf: string | null;
}

/**
 * @param given - `COMPONENT=SERVICE`; the last sign of equality parts them, as names of components may have one
 * @throws {@link UsageError} for anything else, and for a component given twice
 */
export function servicesOf(given: readonly string[]): ReadonlyMap<string, string> {
  const services = new Map<string, string>();
  for (const pair of given) {
    const cut = pair.lastIndexOf("=");
    const [component, service] = [pair.slice(0, cut), pair.slice(cut + 1)];
    if (cut <= 0 || service === "") throw new UsageError(`--service takes COMPONENT=SERVICE, not ${safeJson(pair)}`);
    if (services.has(component)) throw new UsageError(`--service names ${safeJson(component)} twice`);
    services.set(component, service);
  }
  return services;
}
