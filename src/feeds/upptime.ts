/** Reads the summary of Upptime, and refuses all of it: it has no instants. */
import { listOf, objectOf, type Reader } from "../input.js";
import { at, IssueList, type Place } from "../issueList.js";
import type { FeedAssumption, FeedRefusalCode } from "./codes.js";
import type { FeedResult } from "./feed.js";
import { checkIds, feedId, feedName, placed } from "./options.js";
import { partsOf, refused } from "./outcome.js";

interface Site {
  readonly slug: string;
  readonly name: string;
  readonly dailyMinutesDown: object;
}

/** What is in it is not looked at: the refusal does not depend on it. */
const sums: Reader<object> = (value, place, issues) => (typeof value === "object" && value !== null ? value : issues.add("type", place, "an object", value));

const readFeed: Reader<readonly (Site & { readonly place: Place })[]> = listOf(placed(objectOf<Site>({
  slug: feedId, name: feedName, dailyMinutesDown: sums,
}, "ignored")));

/**
 * Refuses each site of `history/summary.json`: `[{ slug, name, dailyMinutesDown: { "2022-06-12": 21 } }]`. Minutes by day do
 * not say when: whether they fell into maintenance, overlapped, or were claimed in time cannot be told from them. The
 * commits of the repository, or the issues that it opens, have the instants.
 *
 * @param feed - parsed JSON; never written to
 * @returns no facts, and a refusal for each site
 * @throws `SlaInputError` with every issue of the shape
 * @example
 * readUpptime(summary).refused;
 */
export function readUpptime(feed: unknown): FeedResult<Readonly<Record<string, never>>, FeedAssumption, FeedRefusalCode> {
  const issues = new IssueList();
  const sites = readFeed(feed, null, issues);
  if (typeof sites === "object") checkIds(sites.map(({ slug, place }) => ({ id: slug, place: at(place, "slug") })), issues);
  issues.throwIfAny();
  const outcomes = (sites as Exclude<typeof sites, symbol>).map(({ slug: id, name }) =>
    refused({ kind: "incident", id, name }, "no-intervals", "It has minutes by day, and no instants: no ledger can be made of sums."));
  return { options: {}, ...partsOf(outcomes) };
}
