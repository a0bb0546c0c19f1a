/** The further guarantees of a contract: each is assessed as terms of its own that share most of their fields. */
import type { GuaranteeAccount } from "./assessment.js";
import { availabilityOf } from "./availability/availability.js";
import { completed, isAnyOpen, judgeClaims } from "./credit/claim.js";
import { type CreditResult, creditOf, creditWithoutTime } from "./credit/credit.js";
import { type Earned, settle, type Settled } from "./credit/settle.js";
import type { CheckedFacts } from "./facts/checkedFacts.js";
import { isMeasured, isOfTime } from "./facts/measureFacts.js";
import type { CheckedRequest } from "./facts/parseFacts.js";
import { guaranteeFindings } from "./findings.js";
import type { Measurement } from "./ledger/measure.js";
import { creditOutput, timeOutput } from "./output.js";
import type { PreparedGuarantee, PreparedTerms } from "./terms/prepareTerms.js";
import { excusedMaintenance } from "./timeline/maintenance.js";

/** What a further guarantee earns before caps, and the facts as it sees them. */
export interface EarnedGuarantee extends Earned {
  readonly guarantee: PreparedGuarantee;
  readonly facts: CheckedFacts;
  /** The same, if every claim still open were completed. */
  readonly potential: CreditResult;
}

/**
 * What each further guarantee earns that the facts speak of, in the order of the terms. Claims are judged only where time
 * is measured.
 *
 * @param lead - the measurement of the leading guarantee
 * @clause G.a G.b
 */
export function guaranteesOf({ prepared, siblings }: CheckedRequest, lead: Measurement): readonly EarnedGuarantee[] {
  return prepared.guarantees.flatMap((guarantee, index): readonly EarnedGuarantee[] => {
    const facts = siblings[index] as CheckedFacts;
    if (!isMeasured(guarantee.terms, facts.measures)) return [];
    const own = guarantee.prepared;
    const { fee } = guarantee.terms;
    if (!isOfTime(guarantee.terms.measure)) {
      const result = creditWithoutTime(own, facts, lead, fee);
      return [{ guarantee, facts, prepared: own, result, potential: result }];
    }
    const { windows } = excusedMaintenance(own, facts);
    const claims = judgeClaims(own.terms, facts);
    const result = creditOf(own, facts, windows, claims, { fee });
    const potential = isAnyOpen(claims) ? creditOf(own, facts, windows, completed(claims), { fee }) : result;
    return [{ guarantee, facts, prepared: own, result, potential }];
  });
}

/**
 * All guarantees settled as they would be if every claim still open were completed, the leading one first.
 *
 * @param potential - what the leading guarantee would earn then
 */
export function settledIfCompleted(prepared: PreparedTerms, potential: CreditResult, guarantees: readonly EarnedGuarantee[], facts: CheckedFacts): readonly Settled[] {
  return settle([{ prepared, result: potential }, ...guarantees.map((one) => ({ ...one, result: one.potential }))], facts);
}

/**
 * One further guarantee, written down.
 *
 * @param potential - the same, if every claim still open were completed
 */
export function guaranteeOutput({ guarantee, facts, prepared, result }: EarnedGuarantee, settled: Settled, potential: Settled): GuaranteeAccount {
  const { id, clause, measure } = guarantee.terms;
  const credit = creditOutput(prepared, facts, result, settled, potential.entitlement.entitled);
  const events = facts.measures.events.get(id);
  return {
    id,
    clause,
    measure: measure.kind,
    time: isOfTime(guarantee.terms.measure) ? timeOutput(prepared, result.measurement) : null,
    availability: measure.kind === "events" ? null : availabilityOf(prepared, facts, result.measurement),
    events: events === undefined ? null : { missed: events.filter(({ isMissed }) => isMissed).length, total: events.length },
    credit,
    findings: guaranteeFindings({ prepared, facts, result, settled, assessment: { credit } }),
  };
}
