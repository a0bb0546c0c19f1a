/** The month most clause tests live in: April 2026, 30 days of UTC, fee 100.00, allowance 4.32 min. */
import { assess, type Assessment, type Facts, MAILGUN_2022_01_14, type OutageInput, type Terms } from "../../src/index.js";

export const MINUTE = 60_000;
export const HOUR = 3_600_000;
export const DAY = 86_400_000;

/** 2026-04-01T00:00Z. */
export const APRIL = Date.UTC(2026, 3, 1);
export const MAY = Date.UTC(2026, 4, 1);

/** An instant of April: day of the month, then minutes of that day. */
export function april(day: number, minutes = 0): number {
  return APRIL + (day - 1) * DAY + minutes * MINUTE;
}

/** An outage of the API from noon of 10 April, lasting so many ms. */
export function outage(lengthMs: number, more: Partial<OutageInput> = {}): OutageInput {
  const start = april(10, 12 * 60);
  return { id: "o1", services: ["api"], impact: "down", start, end: start + lengthMs, ...more };
}

/** A complete claim for each outage, filed on 5 May. */
export function claimAll(outages: readonly OutageInput[]): NonNullable<Facts["claims"]> {
  return outages.length === 0 ? [] : [claimFor(outages.map(({ id }) => id))];
}

export function claimFor(ids: readonly string[], more: object = {}): NonNullable<Facts["claims"]>[number] {
  return { ticket: "T-1", outages: ids, filedAt: Date.UTC(2026, 4, 5), channel: "control-panel", disruption: true, ...more };
}

/** Facts of April with these outages, all claimed. */
export function aprilFacts(outages: readonly OutageInput[], more: Partial<Facts> = {}): Facts {
  return {
    period: { start: APRIL, end: MAY },
    fees: { currency: "EUR", service: "100.00" },
    outages,
    claims: claimAll(outages),
    ...more,
  };
}

type Deep<T> = { readonly [K in keyof T]?: T[K] extends readonly unknown[] ? T[K] : T[K] extends object | null ? Deep<T[K]> | T[K] : T[K] };

/** The flagship terms with some fields read otherwise. */
export function reading(changes: Deep<Terms>): Terms {
  return merged(MAILGUN_2022_01_14, changes) as Terms;
}

function merged(base: unknown, changes: unknown): unknown {
  if (typeof changes !== "object" || changes === null || Array.isArray(changes)) return changes;
  const result: Record<string, unknown> = { ...(base as Record<string, unknown>) };
  for (const [key, value] of Object.entries(changes)) result[key] = merged(result[key], value);
  return result;
}

export function assessApril(outages: readonly OutageInput[], more: Partial<Facts> = {}, terms: Terms = MAILGUN_2022_01_14): Assessment {
  return assess(terms, aprilFacts(outages, more));
}

/** Codes of the reasons of one outage, in order. */
export function reasonCodes(assessment: Assessment, index = 0): readonly string[] {
  return assessment.outages[index]?.reasons.map(({ code }) => code) ?? [];
}
