/** From measured time to a credit: allowance, blocks, percent, caps, for all services together or for each apart. */
import { type CheckedFacts } from "../facts/checkedFacts.js";
import { type Measurement, measure } from "../ledger/measure.js";
import { type ClaimStanding, type OutageStanding, outageStandings } from "../ledger/outageStanding.js";
import { type Money, moneyRatio, percentOf } from "../money.js";
import type { PreparedTerms } from "../terms/prepareTerms.js";
import type { ExcusedWindow } from "../timeline/maintenance.js";
import { dividedBy, plus, type Ratio, smaller, times, ZERO } from "../units.js";
import { excessOf } from "./allowance.js";
import { type Limits, limitsOf } from "./cap.js";
import { type Entitlement, entitlementOf } from "./entitlement.js";
import { groupsOf } from "./grouping.js";
import { stepOf } from "./schedule/blocks.js";

/** The steps from creditable time to a percentage of a fee. */
export interface CreditSteps {
  readonly creditableMs: Ratio;
  readonly allowanceMs: Ratio;
  readonly excessMs: Ratio;
  readonly blocks: Ratio;
  readonly percent: Ratio;
  readonly partialMs: Ratio;
  readonly nextStepMs: Ratio;
}

/** One measurement and the credit that follows from it. */
export interface MeasuredCredit {
  readonly fee: Money;
  readonly measurement: Measurement;
  readonly steps: CreditSteps;
}

export interface CreditResult {
  readonly standings: readonly OutageStanding[];
  /** All covered services together: the ledger. */
  readonly measurement: Measurement;
  /** Each service apart, where the terms credit so; otherwise empty. */
  readonly services: readonly MeasuredCredit[];
  readonly steps: CreditSteps;
  readonly limits: Limits;
  readonly entitlement: Entitlement;
}

/**
 * The credit for a period.
 *
 * @param claims - per outage
 */
export function creditOf(
  prepared: PreparedTerms, facts: CheckedFacts, windows: readonly ExcusedWindow[], claims: readonly ClaimStanding[],
): CreditResult {
  const standings = outageStandings(prepared, facts, claims);
  const measured = (services: number, fee: Money): MeasuredCredit => {
    const measurement = measure(prepared, facts, services, standings, windows);
    return { fee, measurement, steps: stepsOf(prepared, facts, measurement, standings, services) };
  };
  const together = measured(prepared.allServices, facts.fees.service);
  const isApart = prepared.terms.unavailable.when === "each-apart";
  const services = isApart ? facts.fees.perService.map((fee, index) => measured(1 << index, fee)) : [];
  const steps = isApart ? summed(services) : together.steps;
  const limits = limitsOf(prepared.terms.caps, facts);
  const isWithheld = prepared.terms.breach.uncured === "withhold" && facts.termsBreaches.some(({ endMs }) => endMs === null);
  return {
    standings,
    measurement: together.measurement,
    services,
    steps,
    limits,
    entitlement: entitlementOf(percentOf(facts.fees.service, steps.percent), limits, facts.fees.digits, isWithheld),
  };
}

function stepsOf(
  prepared: PreparedTerms, { period }: CheckedFacts, measurement: Measurement, standings: readonly OutageStanding[], services: number,
): CreditSteps {
  const { creditableMs } = measurement.exact;
  const groups = groupsOf(prepared, prepared.terms.schedule.per, measurement.downtime, standings, services);
  const excess = excessOf(prepared, period.endMs - period.startMs, measurement, groups);
  return { creditableMs, allowanceMs: excess.allowanceMs, excessMs: excess.excessMs, ...stepOf(prepared, excess, creditableMs) };
}

/**
 * Sums over services; the percentage is of their fees together (of no fee: 0), and the next step that of the service
 * nearest to one. The fees add up to the service fee, so the sum of the credits is that percentage of it, exactly.
 */
function summed(services: readonly MeasuredCredit[]): CreditSteps {
  const sum = (of: (credit: MeasuredCredit) => Ratio): Ratio => services.map(of).reduce(plus, ZERO);
  const fees = sum(({ fee }) => moneyRatio(fee));
  const earned = sum(({ fee, steps }) => times(moneyRatio(fee), steps.percent));
  return {
    creditableMs: sum(({ steps }) => steps.creditableMs),
    allowanceMs: sum(({ steps }) => steps.allowanceMs),
    excessMs: sum(({ steps }) => steps.excessMs),
    blocks: sum(({ steps }) => steps.blocks),
    percent: fees.num === 0n ? ZERO : dividedBy(earned, fees),
    partialMs: sum(({ steps }) => steps.partialMs),
    nextStepMs: services.map(({ steps }) => steps.nextStepMs).reduce(smaller),
  };
}
