/**
 * Catches epoch seconds among milliseconds: 1640995200 is New Year 2022 in seconds and 19 January 1970 in milliseconds.
 * One such instant among others of this century cannot be meant.
 */
import type { Partly } from "../input.js";
import { at, INVALID, type IssueList, type Place } from "../issueList.js";
import type { RawFacts } from "./factReaders.js";
import { START_OF_1990_MS } from "./instant.js";

const START_OF_2000_MS = 946_684_800_000;

/** Notes every instant before 1990 if any is after 2000. */
export function checkPlausible(raw: Partly<RawFacts>, issues: IssueList): void {
  if (!issues.hasEarlyInstant) return;
  let isOfThisCentury = false;
  const early: { readonly ms: number; readonly place: Place }[] = [];
  eachInstant(raw, (ms, parent, key) => {
    if (ms >= START_OF_2000_MS) isOfThisCentury = true;
    else if (ms < START_OF_1990_MS) early.push({ ms, place: at(parent, key) });
  });
  if (!isOfThisCentury) return;
  for (const { ms, place } of early) {
    issues.add("instant-implausible", place, "an instant near the others (epoch seconds are not milliseconds)", ms);
  }
}

type Visit = (ms: number, parent: Place | null, key: string) => void;

const INSTANT_KEYS = ["start", "end", "filedAt", "announcedAt", "reportedAt", "awareAt", "noticeAt", "openedAt", "answeredAt"] as const;
const LISTS = ["outages", "maintenance", "termsBreaches", "claims", "slots", "events"] as const;

function eachInstant(raw: Partly<RawFacts>, visit: Visit): void {
  if (typeof raw.asOf === "number") visit(raw.asOf, null, "asOf");
  if (typeof raw.eligibleAt === "number") visit(raw.eligibleAt, null, "eligibleAt");
  visitFields(raw.period, at(null, "period"), visit);
  visitFields(raw.serviceLife, at(null, "serviceLife"), visit);
  for (const list of LISTS) {
    const items = raw[list];
    if (items === undefined || items === INVALID) continue;
    const listPlace = at(null, list);
    items.forEach((item, index) => visitFields(item, at(listPlace, index), visit));
  }
}

function visitFields(item: unknown, place: Place, visit: Visit): void {
  if (typeof item !== "object" || item === null) return;
  const fields = item as Readonly<Record<string, unknown>>;
  for (const key of INSTANT_KEYS) {
    const value = fields[key];
    if (typeof value === "number") visit(value, place, key);
  }
  for (const nested of ["caused", "actual"] as const) visitFields(fields[nested], at(place, nested), visit);
}
