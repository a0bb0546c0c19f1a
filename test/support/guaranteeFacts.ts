/** April 2026 with first responses and validations: what the contract's other guarantees count. */
import { assess, type Assessment, type Facts, MAILGUN_2022_01_14, type Terms } from "../../src/index.js";
import type { EventInput } from "../../src/facts/facts.js";
import type { GuaranteeAccount } from "../../src/assessment.js";
import { april, aprilFacts, MINUTE, outage } from "./april.js";

/** An event from noon of 10 April; `afterMs`: when it was answered, `null`: not yet. */
export function event(severity: string, afterMs: number | null, more: Partial<EventInput> = {}): EventInput {
  const openedAt = april(10, 12 * 60);
  return { id: severity, severity, openedAt, answeredAt: afterMs === null ? null : openedAt + afterMs, ...more };
}

/** So many first responses that came a millisecond too late. */
export function lateResponses(count: number): readonly EventInput[] {
  return Array.from({ length: count }, (_, index) => event("sev1", 15 * MINUTE + 1, { id: `e${index}` }));
}

/** Claimed downtime of so many whole blocks beyond the allowance. */
export function downFor(blocks: number): Pick<Facts, "outages" | "claims"> {
  const { outages, claims } = aprilFacts([outage(259_200 + blocks * 30 * MINUTE)]);
  return { outages: outages ?? [], claims: claims ?? [] };
}

/** A service fee of 1000.00 dollars, nothing down. */
export function assessGuarantees(more: Partial<Facts>, terms: Terms = MAILGUN_2022_01_14): Assessment {
  return assess(terms, aprilFacts([], { fees: { currency: "USD", service: "1000.00" }, ...more }));
}

/** One of the further guarantees. */
export function guaranteeOf({ guarantees }: Assessment, id: string): GuaranteeAccount {
  const found = guarantees.find((guarantee) => guarantee.id === id);
  if (found === undefined) throw new Error(`no guarantee ${id}`);
  return found;
}
