/** The library's assessment in the model's shape and spelling, and the comparison of the two. */
import { isDeepStrictEqual } from "node:util";
import { expect } from "vitest";
import { assess } from "../../src/index.js";
import type { Assessment, Credit } from "../../src/assessment.js";
import type { Facts } from "../../src/facts/facts.js";
import type { Terms } from "../../src/terms/language.js";
import { exact, spelled } from "./exact.js";
import { modelAssess } from "./model.js";
import type { ModelAssessment, ModelCredit } from "./result.js";

/**
 * Fails unless the library and the model come to the same figures.
 *
 * @param tickMs - absent: the coarsest grid that fits
 * @param given - what to show of the case on failure
 * @param compared - which of the figures to compare; absent: all
 */
export function expectAgreement(
  terms: Terms, facts: Facts, tickMs: number | undefined, given: () => string, compared: (all: ModelAssessment) => object = (all) => all,
): void {
  const library = compared(libraryFigures(terms, facts));
  const model = compared(modelAssess(terms, facts, tickMs));
  if (isDeepStrictEqual(library, model)) return; // far cheaper than an assertion that holds
  expect(library, given()).toStrictEqual(model);
  throw new Error(`${given()}: the figures look alike but are not the same`);
}

const respelled = (text: string) => spelled(exact(text));

function libraryFigures(terms: Terms, facts: Facts): ModelAssessment {
  const { time, weighted, availability, outages, credit, status, guarantees, total } = assess(terms, facts);
  const { agreedMs, maintenanceMs, uptimeMs, downtimeMs, creditableMs, excludedMs } = time;
  return {
    agreedMs, maintenanceMs, uptimeMs, downtimeMs, creditableMs, excludedMs,
    weighted: weighted && respelledTotals(weighted),
    availability: {
      percent: availability.percent === null ? null : respelled(availability.percent),
      met: availability.met,
      upMs: availability.upMs,
      ofMs: availability.ofMs,
    },
    outages: outages.map(({ id, downtimeMs: downMs, creditableMs: earningMs, reasons, claim }) => ({
      id, downtimeMs: downMs, creditableMs: earningMs,
      reasons: reasons.map(({ code, ms, decidesMs }) => ({ code, ms, decidesMs })),
      claim: { status: claim.status, deadlineMs: claim.deadlineMs },
    })),
    ...creditFigures(credit),
    potential: credit.potential,
    status,
    guarantees: guarantees.map((guarantee) => creditFigures(guarantee.credit)),
    total: { gross: total.gross, forfeited: total.forfeited, withheld: total.withheld, entitled: total.entitled },
  };
}

function creditFigures(credit: Credit): ModelCredit {
  const { blocks, gross, cap, entitled, withheld, forfeited } = credit;
  return {
    units: respelled(credit.units),
    daysAdded: credit.daysAdded === null ? null : respelled(credit.daysAdded),
    allowanceMs: respelled(credit.allowanceMs),
    excessMs: respelled(credit.excessMs),
    blocks,
    percent: respelled(credit.percent),
    gross, cap, entitled, withheld, forfeited,
  };
}

function respelledTotals(totals: NonNullable<Assessment["weighted"]>): ModelAssessment["weighted"] {
  return {
    agreedMs: respelled(totals.agreedMs),
    downtimeMs: respelled(totals.downtimeMs),
    creditableMs: respelled(totals.creditableMs),
    excludedMs: Object.fromEntries(Object.entries(totals.excludedMs).map(([code, ms]) => [code, respelled(ms)])),
  };
}
