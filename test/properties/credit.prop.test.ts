// P05, P18, P42: the credit is the percentage of the fee, cut to the cap, rounded once and never above the cap.
import fc from "fast-check";
import { expect, it } from "vitest";
import { assess } from "../../src/index.js";
import type { Credit } from "../../src/assessment.js";
import { type Exact, exact, floor, halfUp, isMore, least, most, minus, over, plus, spelled, times, whole, ZERO } from "../model/exact.js";
import { cases, fewerRuns, type PlainCase } from "../support/propertyFacts.js";

const HUNDRED = whole(100);
const unitsOf = ({ minorUnitDigits }: Credit) => whole(10n ** BigInt(minorUnitDigits));
/** Minor units of an amount as text. */
const minor = (credit: Credit, amount: string) => times(exact(amount), unitsOf(credit));

/** What the caps leave, in minor units, by the letter of the terms; `null` without caps. */
function roomOf({ terms }: PlainCase, credit: Credit): Exact | null {
  const rooms = terms.caps.map((cap) => {
    const base = minor(credit, cap.of === "billed-fee" ? credit.billed : credit.fee);
    const most100 = over(times(base, exact(cap.percent)), HUNDRED);
    const taken = cap.scope === "all-guarantees" && cap.otherCredits === "taken-first" ? minor(credit, credit.otherCredits) : ZERO;
    return most(ZERO, minus(most100, taken));
  });
  return rooms.length === 0 ? null : rooms.reduce(least);
}

it("gross is the percentage of the fee rounded half up once; what is payable is that cut to the room, and never above it", () => {
  fc.assert(
    fc.property(cases, (given) => {
      const { credit } = assess(given.terms, given.facts);
      const room = roomOf(given, credit);
      const unrounded = over(times(minor(credit, credit.fee), exact(credit.percent)), HUNDRED);
      expect(spelled(minor(credit, credit.gross))).toBe(String(halfUp(unrounded)));

      const rounded = whole(halfUp(room === null ? unrounded : least(unrounded, room)));
      const payable = room !== null && isMore(rounded, room) ? whole(floor(room)) : rounded;
      expect(spelled(plus(minor(credit, credit.entitled), minor(credit, credit.withheld)))).toBe(spelled(payable));
      expect(credit.room === null).toBe(room === null);
      if (room !== null && credit.room !== null) expect(spelled(minor(credit, credit.room))).toBe(String(floor(room)));
    }),
    fewerRuns(),
  );
});

it("gross is what is owed, withheld and forfeited, none below nothing, each with exactly the currency's digits", () => {
  fc.assert(
    fc.property(cases, ({ terms, facts }) => {
      const { credit } = assess(terms, facts);
      const { gross, cap, room, forfeited, withheld, entitled, fee, billed, otherCredits, potential, minorUnitDigits } = credit;
      const form = minorUnitDigits === 0 ? /^\d+$/ : new RegExp(`^\\d+\\.\\d{${minorUnitDigits}}$`);
      for (const amount of [gross, cap ?? gross, room ?? gross, forfeited, withheld, entitled, fee, billed, otherCredits, potential]) {
        expect(amount).toMatch(form);
      }
      expect(spelled([entitled, withheld, forfeited].map(exact).reduce(plus))).toBe(spelled(exact(gross)));
      expect(spelled(minor(credit, entitled))).toBe(String(credit.entitledMinor));
      if (room !== null && cap !== null) expect(isMore(exact(room), exact(cap))).toBe(false);
    }),
    fewerRuns(),
  );
});

it("the percentage does not depend on the fee, and the credit before caps grows with it", () => {
  fc.assert(
    fc.property(cases, fc.integer({ min: 2, max: 9 }), ({ terms, facts }, factor) => {
      const multiplied = (amount: string) => timesText(amount, factor);
      const { services, ...fees } = facts.fees;
      const larger = {
        ...facts,
        fees: {
          ...fees, service: multiplied(String(fees.service)),
          ...(services && { services: Object.fromEntries(Object.entries(services).map(([name, fee]) => [name, multiplied(String(fee))])) }),
        },
      };
      const [before, after] = [assess(terms, facts).credit, assess(terms, larger).credit];
      expect(after.percent).toBe(before.percent);
      // Both are within half a unit of exact values of which one is the multiple of the other.
      const gap = minus(minor(after, after.gross), times(whole(factor), minor(before, before.gross)));
      expect(isMore(times(whole(2), gap), whole(factor + 1))).toBe(false);
      expect(isMore(whole(-factor - 1), times(whole(2), gap))).toBe(false);
    }),
    fewerRuns(),
  );
});

/** A decimal text times a whole number, with the same decimals. */
function timesText(amount: string, factor: number): string {
  const decimals = amount.includes(".") ? amount.length - amount.indexOf(".") - 1 : 0;
  const digits = String(BigInt(amount.replace(".", "")) * BigInt(factor)).padStart(decimals + 1, "0");
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
