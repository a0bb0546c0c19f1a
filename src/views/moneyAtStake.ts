/**
 * Decides what a running period may cost: what is owed now, what would be if all that can still be claimed were, and what the
 * next step would add. The next step is not estimated but assessed: all covered services going down at once, from now on.
 */
import { completed, isAnyOpen, judgeClaims } from "../credit/claim.js";
import { type Claims, type CreditResult, creditOf } from "../credit/credit.js";
import { settle, type Settled } from "../credit/settle.js";
import { type ExactText, ratioText } from "../exactText.js";
import type { CheckedFacts, CheckedOutage } from "../facts/checkedFacts.js";
import { isOfTime } from "../facts/measureFacts.js";
import type { CheckedRequest } from "../facts/parseFacts.js";
import { type EarnedGuarantee, guaranteesOf, settledIfCompleted } from "../guarantees.js";
import { addMoney, type AmountText, amountText, lessMoney, type Money } from "../money.js";
import { excusedMaintenance } from "../timeline/maintenance.js";
import { ceiling, floor, type InstantMs, instantMs, minus, MS_PER_MINUTE, ratio, type Ratio } from "../units.js";

/** Credits of all guarantees of the contract together; amounts in the digits of the currency. */
export interface MoneyAtStake {
  readonly currency: string;
  readonly minorUnitDigits: number;
  /** Owed as things stand. */
  readonly entitled: AmountText;
  /** Owed if every claim still open were filed in time. */
  readonly potential: AmountText;
}

/** The next step of the leading guarantee's credit, every claim still open being filed in time. */
export interface NextStep {
  /** Creditable time until it, ms, exact. */
  readonly ms: ExactText;
  /** The same in whole minutes, rounded down: so many are safe. */
  readonly minutes: number;
  /**
   * What `potential` would grow by, if all covered services went down at `asOf` until the step is reached; `null` if the
   * period ends before.
   */
  readonly adds: AmountText | null;
}

/** What a period may cost, and the measurements that it rests on. */
export interface Stake {
  readonly money: MoneyAtStake;
  /** `null` at the cap, at the last step, or where no time is measured. */
  readonly nextStep: NextStep | null;
  /** As things stand. */
  readonly result: CreditResult;
}

/** One state of the claims and the outages, taken to its end. */
interface Outcome {
  readonly result: CreditResult;
  readonly settled: readonly Settled[];
}

/** The stake of a period at its "now". */
export function stakeOf(request: CheckedRequest, asOfMs: InstantMs): Stake {
  const { prepared, facts } = request;
  const { windows } = excusedMaintenance(prepared, facts);
  const claims = judgeClaims(prepared.terms, facts);
  const result = creditOf(prepared, facts, windows, claims);
  const guarantees = guaranteesOf(request, result.measurement);
  const settledNow = settle([{ prepared, result }, ...guarantees], facts);
  const filed = isAnyOpen(claims) ? completed(claims) : claims;
  const outcome = (at: CheckedFacts, under: Claims): Outcome => outcomeOf(request, at, windows, under, guarantees);
  const potential = outcome(facts, filed);
  const { currency, digits } = facts.fees;
  return {
    money: { currency, minorUnitDigits: digits, entitled: amountText(owed(settledNow), digits), potential: amountText(owed(potential.settled), digits) },
    nextStep: nextStepOf(request, asOfMs, potential, (outages, nowMs) => outcome({ ...facts, outages: [...facts.outages, ...outages], asOfMs: nowMs }, {
      byOutage: [...filed.byOutage, ...outages.map(() => filed.ofPeriod ?? claimedAt(prepared.terms.claim.needed, asOfMs))], ofPeriod: filed.ofPeriod,
    })),
    result,
  };
}

function outcomeOf(
  { prepared }: CheckedRequest, facts: CheckedFacts, windows: ReturnType<typeof excusedMaintenance>["windows"], claims: Claims,
  guarantees: readonly EarnedGuarantee[],
): Outcome {
  const result = creditOf(prepared, facts, windows, claims);
  return { result, settled: settledIfCompleted(prepared, result, guarantees, facts) };
}

function owed(settled: readonly Settled[]): Money {
  return settled.map(({ entitlement }) => entitlement.entitled).reduce(addMoney);
}

function claimedAt(isNeeded: boolean, atMs: InstantMs): Claims["byOutage"][number] {
  return { status: isNeeded ? "valid" : "not-needed", filedAtMs: atMs, firstFiledAtMs: atMs };
}

type After = (outages: readonly CheckedOutage[], nowMs: InstantMs) => Outcome;

function nextStepOf(request: CheckedRequest, asOfMs: InstantMs, now: Outcome, after: After): NextStep | null {
  const { facts, prepared } = request;
  const { steps, measurement } = now.result;
  const { isAtCap } = (now.settled[0] as Settled).entitlement;
  if (!isOfTime(prepared.terms.measure) || steps.nextStepMs === null || isAtCap || measurement.exact.agreedMs.num === 0n) return null;
  const reached = stepReached(request, asOfMs, now, steps.nextStepMs, after);
  const digits = facts.fees.digits;
  return {
    ms: ratioText(steps.nextStepMs),
    minutes: Math.floor(Number(floor(steps.nextStepMs)) / MS_PER_MINUTE),
    adds: reached === null ? null : amountText(lessMoney(owed(reached.settled), owed(now.settled)), digits),
  };
}

/** The outcome once so much more creditable time has passed; `null` if the period ends before. */
function stepReached({ prepared, facts }: CheckedRequest, asOfMs: InstantMs, now: Outcome, nextStepMs: Ratio, after: After): Outcome | null {
  // Some steps are made at an instant, others by the moment after it.
  const neededMs = floor(nextStepMs) + 1n;
  const before = now.result.measurement.exact.creditableMs;
  for (let lengthMs = Number(neededMs); asOfMs + lengthMs <= facts.period.endMs; ) {
    const endMs = instantMs(asOfMs + lengthMs);
    const outcome = after([allDown(prepared.terms.services.covered, prepared.allServices, asOfMs, endMs)], endMs);
    const missing = minus(ratio(neededMs), minus(outcome.result.measurement.exact.creditableMs, before));
    if (missing.num <= 0n) return outcome;
    // Maintenance ahead, or a clock that does not count all of it, makes it take longer.
    lengthMs += Number(ceiling(missing));
  }
  return null;
}

function allDown(services: readonly string[], covered: number, startMs: InstantMs, endMs: InstantMs): CheckedOutage {
  const span = { startMs, endMs };
  return {
    ...span, id: "next-step", services, covered, impact: "down", weight: ratio(1), cause: "provider", caused: span, reportedAtMs: startMs, awareAtMs: startMs,
  };
}
