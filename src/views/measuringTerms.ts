/**
 * Decides what of terms a page for everybody follows: how time is measured. What depends on one customer (fees, plan, claims,
 * conditions, limits) is left out, so that availability needs none of it.
 */
import { at, IssueList } from "../issueList.js";
import { isOfTime } from "../facts/measureFacts.js";
import type { Terms } from "../terms/language.js";
import { type PreparedTerms, prepareTerms } from "../terms/prepareTerms.js";

const known = new WeakMap<Terms, PreparedTerms>();

/**
 * Terms reduced to their measure of time; worked out once per terms object.
 *
 * @param terms - whole terms, checked here
 * @throws `SlaInputError` for terms that are wrong, or whose leading guarantee counts no time
 */
export function measuringTerms(terms: Terms): PreparedTerms {
  const before = known.get(terms);
  if (before !== undefined) return before;
  const checked = prepareTerms(terms).terms;
  checkMeasure(checked);
  const fresh = prepareTerms(measureOf(checked));
  known.set(terms, fresh);
  return fresh;
}

function checkMeasure({ measure }: Terms): void {
  if (isOfTime(measure)) return;
  const issues = new IssueList();
  issues.add("needed-by-terms", at(at(at(null, "terms"), "measure"), "kind"), "terms whose leading guarantee measures time", measure.kind);
  issues.throwIfAny();
}

function measureOf(terms: Terms): Terms {
  const { unavailable, claim, allowance, schedule, creditUnit, minimumCredit, feeBase } = terms;
  return {
    ...terms,
    // What is measured apart is asked for apart, so that no fee of a service is needed.
    unavailable: unavailable.when === "each-apart" ? { ...unavailable, when: "any-down" } : unavailable,
    conditions: [],
    claim: { ...claim, needed: false },
    allowance: { reading: "none", of: "agreed", usedBy: allowance.usedBy, clause: allowance.clause },
    schedule: { kind: "none", clause: schedule.clause },
    creditUnit: { kind: "percent", clause: creditUnit.clause },
    feeBase: { of: "service-fee", dividedBy: "1", clause: feeBase.clause },
    caps: [],
    minimumCredit: { reading: "none", clause: minimumCredit.clause },
    termination: null,
    guarantees: [],
    plans: [],
  };
}
