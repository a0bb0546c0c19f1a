/** Fees, amounts and caps in words. */
import type { CapLimit, CapTerms, CreditUnit, DaysIn, FeeBase, FeeName, MinimumCredit, Terms } from "../../../src/terms/language.js";
import { counted, listed, ordinal } from "./text.js";

const FEES: Readonly<Record<FeeName, string>> = {
  "service-fee": "the fee", "billed-fee": "what was billed", "affected-fee": "the fee of what was affected", "next-fee": "the next invoice",
  "previous-fee": "the invoice before", "annual-fee": "the year's fee",
};

const DAYS: Readonly<Record<DaysIn, string>> = { "30": "a 30th", "365": "a 365th", period: "the period's share" };

/** So many credit units. */
export function amount(units: string, unit: CreditUnit): string {
  switch (unit.kind) {
    case "percent":
      return `${units} %`;
    case "money":
      return `${units} ${unit.currency}`;
    case "days-of-fee":
      return counted(units, "day");
    case "days-added":
      return `${counted(units, "day")} added`;
  }
}

/** What credits are taken of; nothing to say if it is a percentage of the service fee. */
export function basis({ of, dividedBy }: FeeBase, unit: CreditUnit): string | null {
  const fee = creditedFee({ of, dividedBy });
  if (unit.kind === "days-of-fee") return `a day is ${DAYS[unit.daysIn]} of ${fee}`;
  return unit.kind === "percent" && fee !== FEES["service-fee"] ? `of ${fee}` : null;
}

/** The fee that credits are taken of. */
export function creditedFee({ of, dividedBy }: Pick<FeeBase, "of" | "dividedBy">): string {
  return dividedBy === "1" ? FEES[of] : `a ${ordinal(Number(dividedBy))} of ${FEES[of]}`;
}

/**
 * Caps and the smallest credit.
 *
 * @param credited - the fee that credits are taken of, in words
 */
export function limits(caps: readonly CapTerms[], minimum: MinimumCredit, credited: string): string {
  return listed([...caps.map((cap) => `at most ${capped(cap, credited)}${SCOPES[cap.scope]}`), smallest(minimum)]);
}

const SCOPES: Readonly<Record<CapTerms["scope"], string>> = {
  outage: " for each outage", service: " for each service", guarantee: "", "rolling-year": " in twelve months", "all-guarantees": " for all guarantees together",
};

function capped(limit: CapLimit, credited: string): string {
  if ("percent" in limit) return `${limit.percent} % of ${limit.of === "credited-fee" ? credited : FEES[limit.of]}`;
  if ("amount" in limit) return `${limit.amount} ${limit.currency}`;
  if ("days" in limit) return `the fee of ${counted(limit.days, "day")}`;
  return `${counted(limit.daysAdded, "day")} added`;
}

function smallest(minimum: MinimumCredit): string | null {
  if (minimum.reading === "none") return null;
  const least = `${minimum.amount} ${minimum.currency}`;
  return minimum.reading === "raise" ? `at least ${least}` : `only if more than ${least}`;
}

/** A right to terminate; `null`: there is none. */
export function leaving(termination: Terms["termination"]): string | null {
  if (termination === null) return null;
  const { missed, of, belowPercent } = termination;
  const which = belowPercent === null ? "missed" : `below ${belowPercent} %`;
  const when = missed === 1 && of === 1 ? `one period is ${which}` : `${missed} of ${of} periods are ${which}`;
  return `the customer may leave when ${when}`;
}
