/**
 * The one composition: terms and facts become an assessment. Each line is a layer; nothing is decided here that a layer
 * could decide.
 */
import type { Assessment, OutageAccount } from "./assessment.js";
import { availabilityOf, worst } from "./availability/availability.js";
import { type ClaimVerdict, type ClaimVerdicts, completed, isAnyOpen, judgeClaims } from "./credit/claim.js";
import { type CreditResult, creditOf } from "./credit/credit.js";
import { settle, type Settled } from "./credit/settle.js";
import { terminationOf } from "./credit/termination.js";
import type { CheckedFacts, CheckedOutage } from "./facts/checkedFacts.js";
import type { Facts } from "./facts/facts.js";
import { type CheckedRequest, parseRequest } from "./facts/parseFacts.js";
import { findingsOf } from "./findings.js";
import { type EarnedGuarantee, guaranteeOutput, guaranteesOf, settledIfCompleted } from "./guarantees.js";
import { claimOutput, creditOutput, outageOutput, serviceOutput, timeOutput, totalOutput, weightedOutput } from "./output.js";
import type { Measurement } from "./ledger/measure.js";
import { sameMoney } from "./money.js";
import { type OutageTime, outageTimes } from "./ledger/outageAccounts.js";
import { type AssessmentWithout, type AssessOptions, leftOut, without } from "./assessOptions.js";
import type { Terms } from "./terms/language.js";
import { type PreparedTerms, prepareTerms } from "./terms/prepareTerms.js";
import type { ExcusedWindow } from "./timeline/excusedWindow.js";
import { excusedMaintenance } from "./timeline/maintenance.js";

/**
 * Turns a contract and what happened into an exact, explained service credit.
 *
 * Pure: nothing is read but the arguments, and none is written to. The result shares nothing with them.
 *
 * @param terms - the contract; checked once per object, so treat it as a value
 * @param facts - unknown data will do: it is checked here, strictly
 * @returns one account's assessment for one period, as plain JSON
 * @throws `SlaInputError` with every issue in the terms or, if these are right, in the facts
 * @example
 * const { credit } = assess(MAILGUN_2022_01_14, facts);
 * credit.entitled; // => "15.00"
 */
export function assess(terms: Terms, facts: Facts): Assessment;
/** @param options - what to leave out */
export function assess<const O extends AssessOptions>(terms: Terms, facts: Facts, options: O): AssessmentWithout<O>;
export function assess(terms: Terms, facts: Facts, options?: AssessOptions): Assessment | AssessmentWithout<AssessOptions> {
  const left = leftOut(options);
  const request = parseRequest(prepareTerms(terms), facts);
  const { prepared, facts: checked } = request;
  const claims = judgeClaims(prepared.terms, checked);
  const maintenance = excusedMaintenance(prepared, checked);
  const result = creditOf(prepared, checked, maintenance.windows, claims, { isPosted: !left.includes("ledger") });
  const guarantees = guaranteesOf(request, result.measurement);
  const settled = settle([{ prepared, result }, ...guarantees], checked);
  const outages = outageAccounts(prepared, checked, claims.byOutage, maintenance.windows, result);
  const open = openClaims(request, claims, maintenance.windows, outages, guarantees, { result, settled });

  const { startMs, endMs, timeZone } = checked.period;
  const lead = settled[0] as Settled;
  const period = { startMs, endMs, durationMs: endMs - startMs, timeZone };
  const time = timeOutput(prepared, result.measurement);
  const availability = availabilityOf(prepared, checked, headline(result));
  const credit = creditOutput(prepared, checked, result, lead, (open.settled[0] as Settled).entitlement.entitled);
  const claim = claims.ofPeriod === null ? null : claimOutput(prepared, claims.ofPeriod);
  const termination = terminationOf(prepared.terms, checked, availability);
  const told = { period, time, availability, outages, credit, claim, termination };
  const assessment: Assessment = {
    id: checked.id,
    terms: `${prepared.terms.id}@${prepared.terms.version}`,
    period,
    asOfMs: checked.asOfMs,
    status: isProvisional(checked, open, settled) ? "provisional" : "final",
    time,
    weighted: weightedOutput(prepared, result.measurement),
    availability,
    ledger: result.measurement.ledger,
    outages,
    maintenance: maintenance.accounts,
    termsBreaches: checked.termsBreaches.map((breach) => ({ ...breach, clause: prepared.terms.breach.clause })),
    credit,
    claim,
    guarantees: guarantees.map((guarantee, index) => guaranteeOutput(guarantee, settled[index + 1] as Settled, open.settled[index + 1] as Settled)),
    total: totalOutput(checked, settled),
    termination,
    services: result.services.map((service, index) => serviceOutput(prepared, checked, index, service)),
    findings: left.includes("findings") ? [] : findingsOf({ prepared, facts: checked, result, settled: lead, assessment: told, openClaims: open.outages }),
  };
  return without(assessment, left);
}

function outageAccounts(
  prepared: PreparedTerms, facts: CheckedFacts, claims: readonly ClaimVerdict[], windows: readonly ExcusedWindow[], result: CreditResult,
): readonly OutageAccount[] {
  const times = outageTimes(prepared, facts, result.standings, windows, result.measurement);
  return times.map((time, index) => outageOutput(prepared, facts.outages[index] as CheckedOutage, time, claims[index] as ClaimVerdict));
}

interface Open {
  /** Outages that earn nothing for want of a complete claim that could still be filed, and would earn something with it. */
  readonly outages: readonly OutageAccount[];
  /** All guarantees, if they all were completed. */
  readonly settled: readonly Settled[];
}

function openClaims(
  { prepared, facts }: CheckedRequest, claims: ClaimVerdicts, windows: readonly ExcusedWindow[], outages: readonly OutageAccount[],
  guarantees: readonly EarnedGuarantee[], now: { readonly result: CreditResult; readonly settled: readonly Settled[] },
): Open {
  const { byOutage } = claims;
  if (!isAnyOpen(claims)) return { outages: [], settled: now.settled };
  const potential = creditOf(prepared, facts, windows, completed(claims));
  const times = outageTimes(prepared, facts, potential.standings, windows, potential.measurement);
  return {
    outages: outages.filter((_, index) => (byOutage[index] as ClaimVerdict).isOpen && (times[index] as OutageTime).creditableMs > 0),
    settled: settledIfCompleted(prepared, potential, guarantees, facts),
  };
}

/** Of services measured apart, the worst one stands for all. */
function headline({ services, measurement }: CreditResult): Measurement {
  return services.length === 0 ? measurement : worst(services.map((service) => service.measurement));
}

/** Something is open, or a claim window is that could still change the amount. */
function isProvisional({ asOfMs, period, outages, termsBreaches, measures }: CheckedFacts, open: Open, now: readonly Settled[]): boolean {
  if (asOfMs === null) return false;
  const isOutageOpen = outages.some(({ startMs, endMs }) => endMs === null && startMs < period.endMs);
  const isClaimOpen = open.outages.length > 0
    || open.settled.some(({ entitlement }, index) => !sameMoney(entitlement.gross, (now[index] as Settled).entitlement.gross));
  const isUnanswered = [...measures.events.values()].flat().some(({ answeredAtMs }) => answeredAtMs === null);
  return asOfMs < period.endMs || isOutageOpen || isUnanswered || termsBreaches.some(({ endMs }) => endMs === null) || isClaimOpen;
}
