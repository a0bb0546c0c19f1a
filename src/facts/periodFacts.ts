/** The period as given: two instants, or a month with an anchor day. */
import type { Partly } from "../input.js";
import { at, INVALID, type Invalid, type IssueList, type Place } from "../issueList.js";
import { anchoredPeriod, type BillingPeriod } from "../timeline/billingPeriod.js";
import type { InstantMs } from "../units.js";
import type { RawPeriod } from "./factReaders.js";

/**
 * The billing period that the facts name.
 *
 * @param timeZone - of the terms; the period's own comes first
 * @clause 3.1.f
 */
export function periodOf(raw: Partly<RawPeriod>, timeZone: string, place: Place, issues: IssueList): BillingPeriod | Invalid {
  const zone = raw.timeZone ?? timeZone;
  return raw.month === undefined ? explicitPeriod(raw, zone, place, issues) : monthPeriod(raw, raw.month, zone, place, issues);
}

function monthPeriod(raw: Partly<RawPeriod>, month: string | Invalid, zone: string | Invalid, place: Place, issues: IssueList): BillingPeriod | Invalid {
  let fault: Invalid | undefined;
  for (const key of ["start", "end"] as const) {
    if (Object.hasOwn(raw, key)) {
      fault = issues.addRendered("unknown-key", at(place, key), 'either "month", or "start" and "end"', "both");
    }
  }
  const anchorDay = raw.anchorDay ?? 1;
  if (fault !== undefined || month === INVALID || zone === INVALID || anchorDay === INVALID) return INVALID;
  return anchoredPeriod(Number(month.slice(0, 4)), Number(month.slice(5)), anchorDay, zone);
}

function explicitPeriod(raw: Partly<RawPeriod>, zone: string | Invalid, place: Place, issues: IssueList): BillingPeriod | Invalid {
  if (Object.hasOwn(raw, "anchorDay")) {
    issues.addRendered("unknown-key", at(place, "anchorDay"), 'an anchor day only beside "month"', "an anchor day");
    return INVALID;
  }
  const start = requiredEnd(raw, "start", place, issues);
  const end = requiredEnd(raw, "end", place, issues);
  if (start === INVALID || end === INVALID || zone === INVALID) return INVALID;
  if (end > start) return { startMs: start, endMs: end, timeZone: zone };
  return issues.add("interval-reversed", at(place, "end"), "an instant after the start", end);
}

function requiredEnd(raw: Partly<RawPeriod>, key: "start" | "end", place: Place, issues: IssueList): InstantMs | Invalid {
  return raw[key] ?? issues.addRendered("required", at(place, key), 'a value, or "month" instead', "nothing");
}
