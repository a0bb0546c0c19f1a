/** What was decided, and under which clause, in the order of the contract: the material that `explain` puts into words. */
import type { Assessment, Finding, OutageAccount } from "./assessment.js";
import type { CheckedFacts } from "./facts/checkedFacts.js";
import type { CreditResult } from "./credit/credit.js";
import type { PreparedTerms } from "./terms/prepareTerms.js";
import { ratioText } from "./units.js";

/** What findings are made from. */
export interface Decided {
  readonly prepared: PreparedTerms;
  readonly facts: CheckedFacts;
  readonly result: CreditResult;
  readonly assessment: Omit<Assessment, "findings">;
  /** Outages whose claim could still be completed and would then earn something. */
  readonly openClaims: readonly OutageAccount[];
}

/** All findings, in clause order. */
export function findingsOf(decided: Decided): readonly Finding[] {
  const { clauseOrder } = decided.prepared;
  const position = ({ clause }: Finding): number => (clause === null ? -1 : (clauseOrder.get(clause) as number));
  return [...scopeFindings(decided), ...timeFindings(decided), ...creditFindings(decided), ...claimFindings(decided), ...moneyFindings(decided)].sort(
    (a, b) => position(a) - position(b),
  );
}

function scopeFindings({ prepared: { terms }, facts }: Decided): readonly Finding[] {
  const unverified: readonly Finding[] =
    terms.status === "verified" ? [] : [{ code: "terms-unverified", clause: null, params: { status: terms.status } }];
  const unlisted = facts.unlisted.map((params): Finding => ({ code: "service-not-listed", clause: terms.services.clause, params }));
  return [...unverified, ...unlisted];
}

function timeFindings({ prepared: { terms }, facts, assessment: { time, availability, period } }: Decided): readonly Finding[] {
  const { durationMs } = period;
  const findings: Finding[] = [
    { code: "period", clause: terms.period.clause, params: { durationMs, agreedMs: time.agreedMs, maintenanceMs: time.maintenanceMs } },
  ];
  const { asOfMs } = facts;
  if (asOfMs !== null && asOfMs < facts.period.endMs) {
    const aheadMs = facts.period.endMs - Math.max(asOfMs, facts.period.startMs);
    findings.push({ code: "after-as-of", clause: terms.period.clause, params: { asOfMs, aheadMs } });
  }
  const { met, percent, targetPercent } = availability;
  if (met === null || percent === null) findings.push({ code: "nothing-agreed", clause: terms.target.clause, params: {} });
  else findings.push({ code: "availability", clause: terms.target.clause, params: { met, percent, targetPercent, downtimeMs: time.downtimeMs } });
  return findings;
}

function creditFindings({ prepared: { terms }, result: { steps } }: Decided): readonly Finding[] {
  const { schedule, allowance } = terms;
  const creditableMs = ratioText(steps.creditableMs);
  const allowanceMs = ratioText(steps.allowanceMs);
  const findings: Finding[] = [
    { code: "allowance", clause: allowance.clause, params: { reading: allowance.reading, allowanceMs, creditableMs, excessMs: ratioText(steps.excessMs) } },
  ];
  if (steps.creditableMs.num > 0n && steps.excessMs.num === 0n) {
    findings.push({ code: "within-allowance", clause: allowance.clause, params: { creditableMs, allowanceMs } });
  }
  const { blockMinutes, percentPerBlock, rounding, per } = schedule;
  const blocks = Number(steps.blocks.num / steps.blocks.den);
  findings.push({
    code: "blocks", clause: schedule.clause,
    params: { blocks, blockMinutes, percentPerBlock, percent: ratioText(steps.percent), rounding, per },
  });
  if (steps.partialMs.num > 0n) findings.push({ code: "partial-block", clause: schedule.clause, params: { ms: ratioText(steps.partialMs) } });
  return findings;
}

function claimFindings({ prepared: { terms }, assessment, openClaims }: Decided): readonly Finding[] {
  const open = openClaims.map(({ id, claim }): Finding => ({
    code: "claim-open", clause: terms.claim.window.clause, params: { outage: id, deadlineMs: claim.deadlineMs },
  }));
  const early = assessment.outages.flatMap(({ id, startMs, claim }): Finding[] => {
    if (claim.ticket === null || claim.filedAtMs === null || claim.filedAtMs >= startMs) return [];
    return [{ code: "claim-before-outage", clause: terms.claim.early.clause, params: { outage: id, ticket: claim.ticket } }];
  });
  return [...open, ...early];
}

/** @clause 3.3.h 3.3.i 3.3.j */
function moneyFindings({ prepared: { terms }, facts, result, assessment: { credit } }: Decided): readonly Finding[] {
  const findings: Finding[] = [];
  const uncured = facts.termsBreaches.filter(({ endMs }) => endMs === null).map(({ startMs }) => startMs);
  if (uncured.length > 0 && terms.breach.uncured === "withhold") {
    const sinceMs = uncured.reduce((a, b) => (a < b ? a : b));
    findings.push({ code: "withheld", clause: terms.breach.clause, params: { amount: credit.withheld, sinceMs } });
  }
  const { clause } = result.limits;
  if (clause !== null && credit.cap !== null && credit.room !== null) {
    const { cap, room, otherCredits } = credit;
    findings.push({ code: "cap", clause, params: { cap, otherCredits, room, reached: result.entitlement.isAtCap } });
  }
  if (result.entitlement.forfeited.greaterThan(0)) {
    findings.push({ code: "forfeited", clause: terms.carryOver.clause, params: { amount: credit.forfeited } });
  }
  if (terms.remedy.sole) findings.push({ code: "sole-remedy", clause: terms.remedy.clause, params: {} });
  return findings;
}
