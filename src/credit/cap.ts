/** Caps: the most that can be credited. */
import type { CheckedFacts } from "../facts/checkedFacts.js";
import { lessShare, type Money, NOTHING, percentOf, type Share, shareIsLess } from "../money.js";
import type { CapTerms } from "../terms/language.js";
import { ratioOf } from "../units.js";

/** The caps that bind first; `null` where the terms set none. */
export interface Limits {
  /** The lowest cap. */
  readonly cap: Share | null;
  /** The least that a cap leaves, once credits of other guarantees are taken. */
  readonly room: Share | null;
  /** The clause of the cap that leaves least. */
  readonly clause: string | null;
}

/**
 * The lowest of several caps.
 *
 * @clause 3.3.h
 */
export function limitsOf(caps: readonly CapTerms[], { fees, otherCredits }: Pick<CheckedFacts, "fees" | "otherCredits">): Limits {
  let limits: Limits = { cap: null, room: null, clause: null };
  for (const terms of caps) {
    const cap = percentOf(terms.of === "billed-fee" ? fees.billed : fees.service, ratioOf(terms.percent));
    const room = lessShare(cap, takenFirst(terms, otherCredits));
    const isLeast = limits.room === null || shareIsLess(room, limits.room);
    limits = {
      cap: limits.cap === null || shareIsLess(cap, limits.cap) ? cap : limits.cap,
      room: isLeast ? room : limits.room,
      clause: isLeast ? terms.clause : limits.clause,
    };
  }
  return limits;
}

function takenFirst(cap: CapTerms, otherCredits: Money): Money {
  return cap.scope === "all-guarantees" && cap.otherCredits === "taken-first" ? otherCredits : NOTHING;
}
