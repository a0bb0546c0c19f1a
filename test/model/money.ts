/** Clauses 3.3.a, 3.3.b and 3.3.h: from creditable ticks to blocks, a percentage, and an amount within the limits. */
import {
  ceiling, type Exact, exact, floor, halfUp, HALF, isMore, isZero, least, minus, most, ONE, over, plus, sum, times,
  whole, ZERO,
} from "./exact.js";
import type { ModelFacts, ModelTerms } from "./shapes.js";
import type { Walk } from "./walk.js";

export interface Earned {
  readonly allowanceMs: Exact;
  readonly excessMs: Exact;
  readonly blocks: Exact;
  /** Of the fee. */
  readonly percent: Exact;
}

const HUNDRED = whole(100);

export function earned({ happened, weighted, tickMs, downTicks }: Walk, terms: ModelTerms): Earned {
  const { allowance, schedule } = terms;
  const { startMs, endMs } = happened.period;
  const base = allowance.of === "agreed" ? weighted.agreedMs : whole(endMs - startMs);
  const allowanceMs = allowance.reading === "none"
    ? ZERO
    : times(base, over(minus(HUNDRED, exact(terms.target.percent)), HUNDRED));

  const using = (tick: Walk["downTicks"][number]) =>
    allowance.usedBy === "creditable" ? tick.creditableMs : tick.downtimeMs;
  const isExceeded = isMore(sum(downTicks.map(using)), allowanceMs);

  let freeMs = allowanceMs;
  let stretch = 0;
  let lastMs = Number.NaN;
  const groups = new Map<number, Exact>();
  for (const tick of downTicks) {
    let paidMs = tick.creditableMs;
    if (allowance.reading === "threshold" && !isExceeded) paidMs = ZERO;
    if (allowance.reading === "deduct" && !isZero(using(tick)) && !isZero(freeMs)) {
      const freeShare = least(ONE, over(freeMs, using(tick)));
      freeMs = minus(freeMs, times(freeShare, using(tick)));
      paidMs = times(paidMs, minus(ONE, freeShare));
    }
    if (isZero(tick.creditableMs)) continue;
    if (tick.tMs !== lastMs) stretch += 1;
    lastMs = tick.tMs + tickMs;
    const group = { period: 0, stretch, outage: tick.earnedBy?.index ?? -1 }[schedule.per] ?? Number.NaN;
    groups.set(group, plus(groups.get(group) ?? ZERO, paidMs));
  }

  const blockMs = times(exact(schedule.blockMinutes), whole(60_000));
  const inBlocks = [...groups.values()].map((ms) => rounded(over(ms, blockMs), schedule.rounding));
  return {
    allowanceMs,
    excessMs: sum([...groups.values()]),
    blocks: sum(inBlocks),
    percent: times(exact(schedule.percentPerBlock), sum(inBlocks)),
  };
}

function rounded(blocks: Exact, rounding: string): Exact {
  switch (rounding) {
    case "whole": return whole(floor(blocks));
    case "started": return whole(ceiling(blocks));
    case "nearest": return whole(floor(plus(blocks, HALF)));
    default: return blocks;
  }
}

export interface Payable {
  readonly gross: string;
  readonly withheld: string;
  readonly entitled: string;
  readonly forfeited: string;
}

/** @param gross - before any limit, exact */
export function payable(gross: Exact, isUncured: boolean, terms: ModelTerms, facts: ModelFacts): Payable {
  const digits = currencyDigits(facts);
  const minor = (amount: Exact) => times(amount, whole(10n ** BigInt(digits)));
  const limits = terms.caps.map((cap) => limitOf(cap, facts));
  const owed = limits.reduce(least, gross);
  const up = halfUp(minor(owed));
  const isAboveALimit = limits.some((limit) => isMore(whole(up), minor(limit)));
  const payableMinor = isAboveALimit ? floor(minor(owed)) : up;
  const grossMinor = halfUp(minor(gross));
  const withheldMinor = isUncured && terms.breach.uncured === "withhold" ? payableMinor : 0n;
  return {
    gross: amountText(grossMinor, digits),
    withheld: amountText(withheldMinor, digits),
    entitled: amountText(payableMinor - withheldMinor, digits),
    forfeited: amountText(grossMinor - payableMinor, digits),
  };
}

function limitOf(cap: ModelTerms["caps"][number], { fees, otherCredits = [] }: ModelFacts): Exact {
  const fee = exact(cap.of === "billed-fee" ? (fees.billed ?? fees.service) : fees.service);
  const limit = times(fee, over(exact(cap.percent), HUNDRED));
  if (cap.scope !== "all-guarantees" || cap.otherCredits !== "taken-first") return limit;
  return most(ZERO, minus(limit, sum(otherCredits.map(({ amount }) => exact(amount)))));
}

function currencyDigits({ fees }: ModelFacts): number {
  return fees.minorUnitDigits ?? { JPY: 0, KWD: 3 }[fees.currency] ?? 2;
}

function amountText(minor: bigint, digits: number): string {
  const text = String(minor).padStart(digits + 1, "0");
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
