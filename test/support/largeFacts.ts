/** Requests of any size, whose parts lie in April 2026: side by side, or each within the one before. */
import type { Facts, OutageInput } from "../../src/facts/facts.js";
import { MAILGUN_2022_01_14 as MAILGUN } from "../../src/terms/mailgun.js";
import type { Terms } from "../../src/terms/language.js";

export const APRIL_MS: number = Date.UTC(2026, 3, 1);
const MONTH_MS = 30 * 86_400_000;

export const MONTH = { period: { month: "2026-04" }, fees: { currency: "EUR", service: "100.00" } } as const;

/** The flagship, under which nothing needs to be claimed. */
export const AUTOMATIC: Terms = { ...MAILGUN, claim: { ...MAILGUN.claim, needed: false } };
/** Shares of failed requests, a minute at a time, averaged. */
export const BY_ERROR_RATE: Terms = { ...AUTOMATIC, measure: { kind: "error-rate", counts: "mean", slotMinutes: "1", clause: "3.1.c" } };

export function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** The nth of so many spans that follow each other through the month, half as long as there is room. */
export function spanOf(index: number, count: number): { readonly start: number; readonly end: number } {
  const roomMs = Math.floor(MONTH_MS / count);
  return { start: APRIL_MS + index * roomMs, end: APRIL_MS + index * roomMs + Math.floor(roomMs / 2) };
}

export function outages(count: number, more: (index: number) => Partial<OutageInput> = () => ({})): readonly OutageInput[] {
  return numbers(count).map((index) => ({ id: `o${index}`, ...spanOf(index, count), impact: "down" as const, ...more(index) }));
}

export function slots(count: number): NonNullable<Facts["slots"]> {
  return numbers(count).map((index) => ({ start: APRIL_MS + index * 60_000, end: APRIL_MS + (index + 1) * 60_000, requests: 100_003 + 2 * index, errors: index }));
}

export function claim(ticket: string, ids: readonly string[], filedAt: number = APRIL_MS + MONTH_MS): NonNullable<Facts["claims"]>[number] {
  return { ticket, outages: ids, filedAt, channel: "control-panel", disruption: true };
}
