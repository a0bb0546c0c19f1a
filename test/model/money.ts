/** Clause 3.3.h: what every guarantee is owed within the limits, one after the other. */
import { type Exact, exact, floor, halfUp, isMore, least, minus, most, over, plus, sum, times, whole, ZERO } from "./exact.js";
import type { ModelFacts } from "./factShapes.js";
import type { ModelCap, ModelTerms } from "./shapes.js";
import { daysOfFee, namedFee, isSuppressed, raised, type Worth } from "./worth.js";

/** A guarantee with what it comes to before caps on all of it. */
export interface Claimant {
  readonly terms: ModelTerms;
  readonly worth: Worth;
  /** That its credits are taken of. */
  readonly fee: Exact;
}

export interface Payable {
  readonly gross: string;
  readonly cap: string | null;
  readonly withheld: string;
  readonly entitled: string;
  readonly forfeited: string;
  readonly daysAdded: Exact | null;
}

export interface Context {
  readonly facts: ModelFacts;
  readonly periodMs: number;
  readonly isUncured: boolean;
}

const HUNDRED = whole(100);

/** @param claimants - the leading guarantee and the others, in the contract's order */
export function settled(claimants: readonly Claimant[], context: Context): readonly Payable[] {
  const [lead] = claimants;
  if (lead === undefined) return [];
  const together = lead.terms.caps.filter(({ scope }) => scope === "all-guarantees");
  const order = together.find((cap) => cap.order !== undefined)?.order ?? claimants.map(({ terms }) => terms.guarantee.id);
  const before = { money: ZERO, days: ZERO };
  const results = new Map<string, Payable>();
  for (const id of order) {
    const claimant = claimants.find(({ terms }) => terms.guarantee.id === id);
    if (claimant === undefined) continue;
    const own = claimant.terms.caps.filter(({ scope }) => scope === "guarantee" || scope === "rolling-year");
    const limits = [
      ...own.map((cap) => limitOf(cap, claimant.fee, context)),
      ...together.map((cap) => limitOf(cap, lead.fee, context)),
    ].filter((limit) => limit !== null);
    const { payable, owed, owedDays } = paid(claimant, limits, before, context);
    results.set(id, payable);
    before.money = plus(before.money, owed);
    before.days = plus(before.days, owedDays);
  }
  return claimants.map(({ terms }) => results.get(terms.guarantee.id)).filter((payable) => payable !== undefined);
}

interface Limit {
  readonly kind: "money" | "days";
  readonly most: Exact;
  /** What others have taken of it already. */
  readonly taken: Exact;
  readonly isShared: boolean;
}

function limitOf(cap: ModelCap, fee: Exact, { facts, periodMs }: Context): Limit | null {
  const isShared = cap.scope === "all-guarantees";
  if (cap.daysAdded !== undefined) return { kind: "days", most: exact(cap.daysAdded), taken: ZERO, isShared };
  const base = () => (cap.of === "credited-fee" ? fee : namedFee(cap.of ?? "", facts));
  const limit = cap.amount !== undefined ? exact(cap.amount)
    : cap.days !== undefined ? daysOfFee(exact(cap.days), fee, cap.daysIn, periodMs)
    : times(base(), over(exact(cap.percent ?? ""), HUNDRED));
  if (cap.scope === "rolling-year") return { kind: "money", most: limit, taken: exact(facts.creditedBefore ?? "0"), isShared };
  const others = sum((facts.otherCredits ?? []).map(({ amount }) => exact(amount)));
  return { kind: "money", most: limit, taken: cap.otherCredits === "taken-first" ? others : ZERO, isShared };
}

function paid(
  { terms, worth }: Claimant, limits: readonly Limit[], before: { readonly money: Exact; readonly days: Exact }, { facts, isUncured }: Context,
): { readonly payable: Payable; readonly owed: Exact; readonly owedDays: Exact } {
  const digits = currencyDigits(facts);
  const scale = whole(10n ** BigInt(digits));
  const minor = (amount: Exact) => times(amount, scale);
  const of = (kind: Limit["kind"]) => limits.filter((limit) => limit.kind === kind);
  const room = ({ kind, most: limit, taken, isShared }: Limit) =>
    most(ZERO, minus(limit, plus(taken, isShared ? before[kind] : ZERO)));

  const gross = raised(worth.gross, terms);
  const rooms = of("money").map(room);
  const owed = rooms.reduce(least, raised(worth.capped, terms));
  const up = halfUp(minor(owed));
  const isAboveALimit = rooms.some((limit) => isMore(whole(up), minor(limit)));
  const rounded = isAboveALimit ? floor(minor(owed)) : up;
  const payableMinor = isSuppressed(over(whole(rounded), scale), terms) ? 0n : rounded;
  const grossMinor = halfUp(minor(gross));
  const isWithheld = isUncured && terms.breach.uncured === "withhold";
  const withheldMinor = isWithheld ? payableMinor : 0n;
  const owedDays = of("days").map(room).reduce(least, worth.daysAdded ?? ZERO);
  const caps = of("money").map((limit) => limit.most);
  const [first, ...rest] = caps;
  return {
    owed: over(whole(payableMinor), scale),
    owedDays,
    payable: {
      gross: amountText(grossMinor, digits),
      cap: first === undefined ? null : amountText(floor(minor(rest.reduce(least, first))), digits),
      withheld: amountText(withheldMinor, digits),
      entitled: amountText(payableMinor - withheldMinor, digits),
      forfeited: amountText(grossMinor - payableMinor, digits),
      daysAdded: worth.daysAdded === null ? null : isWithheld ? ZERO : owedDays,
    },
  };
}

export function currencyDigits({ fees }: ModelFacts): number {
  return fees.minorUnitDigits ?? { JPY: 0, KWD: 3 }[fees.currency] ?? 2;
}

export function amountText(minor: bigint, digits: number): string {
  const text = String(minor).padStart(digits + 1, "0");
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
