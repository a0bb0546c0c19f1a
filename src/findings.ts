/** What was decided, and under which clause, in the order of the contract: the material that `explain` puts into words. */
import type { Assessment, Credit, Finding, OutageAccount } from "./assessment.js";
import type { CheckedFacts } from "./facts/checkedFacts.js";
import type { CreditResult } from "./credit/credit.js";
import type { Settled } from "./credit/settle.js";
import { amountText, hasAtMost, isLess, money, NOTHING, roundDown } from "./money.js";
import type { Schedule } from "./terms/language.js";
import type { PreparedTerms } from "./terms/prepareTerms.js";
import { ratioText } from "./exactText.js";

/** What findings are made from. */
export interface Decided {
  readonly prepared: PreparedTerms;
  readonly facts: CheckedFacts;
  readonly result: CreditResult;
  readonly settled: Settled;
  readonly assessment: Pick<Assessment, "period" | "time" | "availability" | "outages" | "credit" | "claim" | "termination">;
  /** Outages whose claim could still be completed and would then earn something. */
  readonly openClaims: readonly OutageAccount[];
}

/** What the findings of a further guarantee are made from. */
export interface GuaranteeDecided extends Pick<Decided, "prepared" | "facts" | "result" | "settled"> {
  readonly assessment: { readonly credit: Credit };
}

/** All findings, in clause order. */
export function findingsOf(decided: Decided): readonly Finding[] {
  const { clauseOrder } = decided.prepared;
  const position = ({ clause }: Finding): number => (clause === null ? -1 : (clauseOrder.get(clause) as number));
  return [...scopeFindings(decided), ...timeFindings(decided), ...creditFindings(decided), ...claimFindings(decided), ...moneyFindings(decided)].sort(
    (a, b) => position(a) - position(b),
  );
}

/** The findings of a further guarantee: only what led to its credit, step by step. */
export function guaranteeFindings(decided: GuaranteeDecided): readonly Finding[] {
  return [...creditFindings(decided), ...amountFindings(decided), ...capFindings(decided)];
}

function scopeFindings({ prepared: { terms }, facts }: Decided): readonly Finding[] {
  const unverified: readonly Finding[] =
    terms.status === "verified" ? [] : [{ code: "terms-unverified", clause: null, params: { status: terms.status } }];
  const unlisted = facts.unlisted.map((params): Finding => ({ code: "service-not-listed", clause: terms.services.clause, params }));
  const unmet = terms.conditions.filter(({ code }) => facts.unmet.has(code)).map(({ code, clause }): Finding => ({ code: "condition-unmet", clause, params: { condition: code } }));
  const beyond = terms.notComputed.map(({ clause, needs }): Finding => ({ code: "not-computed", clause, params: { needs } }));
  return [...unverified, ...unlisted, ...unmet, ...beyond];
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
  const { met, percent, targetPercent, score } = availability;
  const { clause } = terms.target;
  if (score !== null) {
    findings.push(percent === null
      ? { code: "nothing-measured", clause, params: {} }
      : { code: "score", clause, params: { met: met === true, percent, targetPercent, ...score } });
    return findings;
  }
  if (percent === null) findings.push({ code: "nothing-agreed", clause, params: {} });
  else findings.push({ code: "availability", clause, params: { met: met === true, percent, targetPercent, downtimeMs: time.downtimeMs } });
  return findings;
}

function creditFindings({ prepared: { terms }, result: { steps } }: GuaranteeDecided): readonly Finding[] {
  const { schedule, allowance } = terms;
  if (!usesAllowance(schedule)) return steps.findings;
  const creditableMs = ratioText(steps.creditableMs);
  const allowanceMs = ratioText(steps.allowanceMs);
  const findings: Finding[] = [
    { code: "allowance", clause: allowance.clause, params: { reading: allowance.reading, allowanceMs, creditableMs, excessMs: ratioText(steps.excessMs) } },
  ];
  if (steps.creditableMs.num > 0n && steps.excessMs.num === 0n) {
    findings.push({ code: "within-allowance", clause: allowance.clause, params: { creditableMs, allowanceMs } });
  }
  return [...findings, ...steps.findings];
}

/** Schedules that look at creditable time beyond the allowance; the others compare with the target. */
function usesAllowance(schedule: Schedule): boolean {
  switch (schedule.kind) {
    case "blocks":
    case "multiplier":
      return true;
    case "tiers":
      return schedule.by !== "availability";
    case "max-of":
      return schedule.schedules.some(usesAllowance);
    default:
      return false;
  }
}

/** What units that are no percentages are worth, and what the smallest credit made of it. */
function amountFindings({ prepared: { terms }, facts, result: { steps, worth }, settled: { entitlement, daysAdded } }: GuaranteeDecided): readonly Finding[] {
  const { creditUnit, minimumCredit } = terms;
  const findings: Finding[] = [];
  if (creditUnit.kind === "days-of-fee") {
    findings.push({ code: "days-of-fee", clause: creditUnit.clause, params: { days: ratioText(steps.units), daysIn: creditUnit.daysIn, percent: ratioText(worth.percent) } });
  }
  if (daysAdded !== null) {
    findings.push({ code: "days-added", clause: creditUnit.clause, params: { earned: ratioText(steps.units), days: ratioText(daysAdded) } });
  }
  if (minimumCredit.reading !== "none" && entitlement.beforeMinimum !== null) {
    const { digits } = facts.fees;
    const minimum = money(minimumCredit.amount);
    const stated = hasAtMost(minimum, digits) ? amountText(minimum, digits) : minimumCredit.amount;
    const params = { reading: minimumCredit.reading, minimum: stated, before: amountText(entitlement.beforeMinimum, digits) };
    findings.push({ code: "minimum-credit", clause: minimumCredit.clause, params });
  }
  return findings;
}

function claimFindings({ prepared: { terms }, assessment, openClaims }: Decided): readonly Finding[] {
  const open = openClaims.map(({ id, claim }): Finding => ({
    code: "claim-open", clause: terms.claim.window.clause, params: { outage: id, deadlineMs: claim.deadlineMs },
  }));
  const early = assessment.outages.flatMap(({ id, startMs, claim }): Finding[] => {
    if (claim.filedAtMs === null || claim.filedAtMs >= startMs) return [];
    return [{ code: "claim-before-outage", clause: terms.claim.early.clause, params: { outage: id, ticket: claim.ticket as string } }];
  });
  const { claim } = assessment;
  const isLost = claim !== null && claim.status !== "valid" && claim.status !== "not-needed";
  return [...open, ...early, ...(isLost ? [{ code: "claim-not-valid", clause: claim.clause, params: { status: claim.status } } as const] : [])];
}

/** @clause 3.3.h 3.3.i 3.3.j */
function moneyFindings(decided: Decided): readonly Finding[] {
  const { prepared: { terms }, facts, assessment: { credit, termination } } = decided;
  const findings: Finding[] = [...amountFindings(decided)];
  const uncured = facts.termsBreaches.filter(({ endMs }) => endMs === null).map(({ startMs }) => startMs);
  if (uncured.length > 0 && terms.breach.uncured === "withhold") {
    const sinceMs = uncured.reduce((a, b) => (a < b ? a : b));
    findings.push({ code: "withheld", clause: terms.breach.clause, params: { amount: credit.withheld, sinceMs } });
  }
  findings.push(...capFindings(decided));
  if (termination !== null) {
    const { clause, ...params } = termination;
    findings.push({ code: "termination", clause, params });
  }
  if (terms.remedy.sole) findings.push({ code: "sole-remedy", clause: terms.remedy.clause, params: {} });
  return findings;
}

function capFindings({ prepared: { terms }, facts: { fees: { digits } }, settled: { limits, entitlement }, assessment: { credit } }: GuaranteeDecided): readonly Finding[] {
  const findings: Finding[] = [];
  if (limits.binding !== null) {
    const { cap, used, clause } = limits.binding;
    const params = { cap: amountText(roundDown(cap, digits), digits), otherCredits: amountText(used, digits), room: credit.room as string, reached: entitlement.isAtCap };
    findings.push({ code: "cap", clause, params });
  }
  const isCut = isLess(NOTHING, entitlement.forfeited) && (entitlement.beforeMinimum === null || terms.minimumCredit.reading === "raise");
  if (isCut) findings.push({ code: "forfeited", clause: terms.carryOver.clause, params: { amount: credit.forfeited } });
  return findings;
}
