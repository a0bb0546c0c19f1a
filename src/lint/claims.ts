/** What is doubtful in how credits are claimed: time limits that end too early, or rules that nobody looks at. */
import type { ClaimWindow, Terms } from "../terms/language.js";
import { compare, ratio, type Ratio } from "../units.js";
import type { LintFinding } from "./lintFinding.js";
import { longestDays } from "./longestPeriod.js";

/** Findings on the claim. */
export function claimFindings({ claim, period }: Pick<Terms, "claim" | "period">): readonly LintFinding[] {
  const { needed, notice, window, evidence } = claim;
  if (!needed) {
    const unused = [...(notice === null ? [] : [["claim", "notice"]]), ...(evidence.needed ? [["claim", "evidence"]] : [])];
    const message = "Credits are automatic, so this rule about claims is never looked at.";
    return unused.length === 0 ? [] : [{ code: "claim-rules-unused", paths: unused, message }];
  }
  return [
    ...(claim.per === "period" && endsEarly(window, period) ? [earlyEnd()] : []),
    ...(isEmpty(window) ? [emptyWindow("window")] : []),
    ...(notice === null ? [] : noticeFindings(notice, window)),
  ];
}

function earlyEnd(): LintFinding {
  const message = "One claim is due for the whole period, but the time to file it can end before the period does.";
  return { code: "claim-window-ends-early", paths: [["claim", "window"]], message };
}

function emptyWindow(step: "window" | "notice"): LintFinding {
  return { code: "claim-window-empty", paths: [["claim", step, "length"]], message: "The customer has to act, but the time for it has length 0." };
}

function noticeFindings(notice: ClaimWindow, window: ClaimWindow): readonly LintFinding[] {
  const isAlike = notice.count === window.count && notice.from === window.from;
  const message = "Notice may come later than the claim it must come before, so its own limit never matters.";
  return [
    ...(isEmpty(notice) ? [emptyWindow("notice")] : []),
    ...(isAlike && notice.length > window.length
      ? [{ code: "notice-outlasts-claim", paths: [["claim", "notice"], ["claim", "window"]], message } as const]
      : []),
  ];
}

/** Cycles and months run to their end, so 0 of them is still time. */
function isEmpty({ length, count }: ClaimWindow): boolean {
  return length === 0 && count !== "billing-cycles" && count !== "calendar-months";
}

/**
 * True if the limit for an outage at the start of the longest period can pass before that period ends. Of a claim for each
 * outage that is as it should be; of one for the whole period it asks for what is not known yet.
 */
function endsEarly(window: ClaimWindow, period: Terms["period"]): boolean {
  const { count, from, length } = window;
  if (from === "period-end" || from === "eligibility" || count === "billing-cycles") return false;
  if (count === "calendar-months") return length + 1 < monthsTouched(period.unit);
  return compare(leastDays(length, count), longestDays(period)) < 0;
}

/** Days from the first moment of a day to the limit, at the least. */
function leastDays(length: number, count: Exclude<ClaimWindow["count"], "billing-cycles" | "calendar-months">): Ratio {
  switch (count) {
    case "calendar-days":
      return ratio(length + 1);
    case "business-days":
      // The least of it: counted from a Sunday, only every sixth one lies beyond a weekend.
      return ratio(length + 1 + 2 * Math.max(0, Math.floor((length - 1) / 5)));
    case "elapsed-hours":
      return ratio(length, 24);
    case "elapsed-days":
    case "wall-clock-days":
      return ratio(length);
  }
}

/** Calendar months that one period may reach into; 0 where that is no whole number of them. */
function monthsTouched(unit: Terms["period"]["unit"]): number {
  if (typeof unit === "object") return 0;
  switch (unit) {
    case "calendar-month":
      return 1;
    case "calendar-quarter":
      return 3;
    case "calendar-year":
      return 12;
    case "billing-month":
    case undefined:
      return 2;
  }
}
