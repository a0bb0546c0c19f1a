/**
 * The one composition: terms and facts become an assessment. Each line is a layer; nothing is decided here that a layer
 * could decide.
 */
import type { Assessment, OutageAccount } from "./assessment.js";
import { availabilityOf, worst } from "./availability/availability.js";
import { type ClaimVerdict, judgeClaims } from "./credit/claim.js";
import { type CreditResult, creditOf } from "./credit/credit.js";
import type { CheckedFacts, CheckedOutage } from "./facts/checkedFacts.js";
import type { Facts } from "./facts/facts.js";
import { parseFacts } from "./facts/parseFacts.js";
import { findingsOf } from "./findings.js";
import { creditOutput, outageOutput, serviceOutput, timeOutput, weightedOutput } from "./output.js";
import type { Measurement } from "./ledger/measure.js";
import { type OutageTime, outageTimes } from "./ledger/outageAccounts.js";
import type { Terms } from "./terms/language.js";
import { type PreparedTerms, prepareTerms } from "./terms/prepareTerms.js";
import { type ExcusedWindow, excusedMaintenance } from "./timeline/maintenance.js";

/**
 * Turns a contract and what happened into an exact, explained service credit.
 *
 * Pure: nothing is read but the two arguments, and neither is written to. The result shares nothing with them.
 *
 * @param terms - the contract; checked once per object, so treat it as a value
 * @param facts - unknown data will do: it is checked here, strictly
 * @returns one account's assessment for one period, as plain JSON
 * @throws {@link SlaInputError} with every issue in the terms or, if these are right, in the facts
 * @example
 * const { credit } = assess(MAILGUN_2022_01_14, facts);
 * credit.entitled; // => "15.00"
 */
export function assess(terms: Terms, facts: Facts): Assessment {
  const prepared = prepareTerms(terms);
  const checked = parseFacts(prepared, facts);
  const claims = judgeClaims(prepared.terms, checked);
  const maintenance = excusedMaintenance(prepared, checked);
  const result = creditOf(prepared, checked, maintenance.windows, claims);
  const outages = outageAccounts(prepared, checked, claims, maintenance.windows, result);
  const potential = claims.some(({ isOpen }) => isOpen)
    ? creditOf(prepared, checked, maintenance.windows, claims.map(completedIfOpen))
    : result;
  const openClaims = openClaimsOf(prepared, checked, claims, maintenance.windows, outages, potential);

  const { startMs, endMs, timeZone } = checked.period;
  const assessment = {
    id: checked.id,
    terms: `${prepared.terms.id}@${prepared.terms.version}`,
    period: { startMs, endMs, durationMs: endMs - startMs, timeZone },
    asOfMs: checked.asOfMs,
    status: isProvisional(checked, openClaims) ? ("provisional" as const) : ("final" as const),
    time: timeOutput(prepared, result.measurement),
    weighted: weightedOutput(prepared, result.measurement),
    availability: availabilityOf(prepared, headline(result)),
    ledger: result.measurement.ledger,
    outages,
    maintenance: maintenance.accounts,
    termsBreaches: checked.termsBreaches.map((breach) => ({ ...breach, clause: prepared.terms.breach.clause })),
    credit: creditOutput(checked, result, potential),
    services: result.services.map((service, index) => serviceOutput(prepared, checked, index, service)),
  };
  return { ...assessment, findings: findingsOf({ prepared, facts: checked, result, assessment, openClaims }) };
}

function outageAccounts(
  prepared: PreparedTerms, facts: CheckedFacts, claims: readonly ClaimVerdict[], windows: readonly ExcusedWindow[], result: CreditResult,
): readonly OutageAccount[] {
  const times = outageTimes(prepared, facts, result.standings, windows, result.measurement);
  return times.map((time, index) => outageOutput(prepared, facts.outages[index] as CheckedOutage, time, claims[index] as ClaimVerdict));
}

/** Outages that earn nothing for want of a complete claim that could still be filed, and would earn something with it. */
function openClaimsOf(
  prepared: PreparedTerms, facts: CheckedFacts, claims: readonly ClaimVerdict[], windows: readonly ExcusedWindow[],
  outages: readonly OutageAccount[], potential: CreditResult,
): readonly OutageAccount[] {
  if (!claims.some(({ isOpen }) => isOpen)) return [];
  const times = outageTimes(prepared, facts, potential.standings, windows, potential.measurement);
  return outages.filter((_, index) => claims[index]?.isOpen === true && (times[index] as OutageTime).creditableMs > 0);
}

function completedIfOpen(claim: ClaimVerdict): ClaimVerdict {
  return claim.isOpen ? { ...claim, status: "valid" } : claim;
}

/** Of services measured apart, the worst one stands for all. */
function headline({ services, measurement }: CreditResult): Measurement {
  return services.length === 0 ? measurement : worst(services.map((service) => service.measurement));
}

/** Something is open, or a claim window is that could still change the amount. */
function isProvisional({ asOfMs, period, outages, termsBreaches }: CheckedFacts, openClaims: readonly OutageAccount[]): boolean {
  if (asOfMs === null) return false;
  const isOutageOpen = outages.some(({ startMs, endMs }) => endMs === null && startMs < period.endMs);
  return asOfMs < period.endMs || isOutageOpen || termsBreaches.some(({ endMs }) => endMs === null) || openClaims.length > 0;
}
