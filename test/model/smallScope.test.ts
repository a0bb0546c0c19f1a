// Every placement of at most two outages and at most one maintenance window on five ticks: most faults show in a small
// case, and here no small case is left out.
import { expect, it } from "vitest";
import { MAILGUN_2022_01_14 as MAILGUN } from "../../src/terms/mailgun.js";
import type { CaseFacts } from "../support/arbitrary/cases.js";
import { expectAgreement } from "./figures.js";

const TICKS = 5;
const START = Date.UTC(2026, 2, 28, 23, 59, 59, 997); // midnight falls inside

/** Allowance of at most half a tick, blocks of 0.6 ticks: each tick moves money. */
const TERMS = {
  ...MAILGUN,
  target: { ...MAILGUN.target, percent: "90" },
  schedule: { ...MAILGUN.schedule, blockMinutes: "0.00001" },
};

type Span = readonly [from: number, to: number | null];
interface Placed { readonly span: Span; readonly cause: string }
type Placement = Placed | null;

const ends = [...Array(TICKS + 1).keys()];
const spans: readonly Span[] = ends.flatMap((from) => ends.filter((to) => to > from).map((to): Span => [from, to]));
const ongoing = ends.slice(0, TICKS).map((from): Span => [from, null]);
const empty = ends.map((at): Span => [at, at]);

const asOutages = (all: readonly Span[]) =>
  all.flatMap((span) => ["provider", "denial-of-service"].map((cause): Placed => ({ span, cause })));

// C(6, 2) = 15 closed spans and 5 ongoing ones, each earning or not, or none: 41 placements of an outage. The two
// outages are on different services, so their order matters: 41 × 41. A window has 15 spans, or there is none: × 16.
const outages: readonly Placement[] = [null, ...asOutages([...spans, ...ongoing])];
const windows: readonly (Span | null)[] = [null, ...spans];

/** @param inMaintenance - absent: the window is for all services */
function factsOf(first: Placement, second: Placement, window: Span | null, inMaintenance?: readonly string[]): CaseFacts {
  const placed = [
    ...(first === null ? [] : [{ id: "a", services: ["api"], ...first }]),
    ...(second === null ? [] : [{ id: "b", services: ["api", "smtp"], ...second }]),
  ];
  return {
    period: { start: START, end: START + TICKS },
    asOf: START + TICKS,
    fees: { currency: "EUR", service: "100.01", billed: "33.33" },
    outages: placed.map(({ id, services, span: [from, to], cause }) => ({
      id, services, cause, impact: "down" as const, start: START + from, end: to === null ? null : START + to,
    })),
    claims: placed.map(({ id, span: [from, to] }) => ({
      ticket: id, outages: [id], filedAt: START + (to ?? from), channel: "control-panel", disruption: true,
    })),
    maintenance: window === null ? [] : [{
      kind: "planned", start: START + window[0], end: START + (window[1] ?? TICKS),
      ...(inMaintenance && { services: inMaintenance }),
    }],
  };
}

/** Compares every combination and counts them. */
function agreeOnAll(
  firsts: readonly Placement[], seconds: readonly Placement[], someWindows: readonly (Span | null)[], inMaintenance?: readonly string[],
): number {
  let cases = 0;
  for (const first of firsts) {
    for (const second of seconds) {
      for (const window of someWindows) {
        const facts = factsOf(first, second, window, inMaintenance);
        expectAgreement(TERMS, facts, 1, () => JSON.stringify(facts));
        cases += 1;
      }
    }
  }
  return cases;
}

const SLOW_MACHINE_MS = 300_000;

it("agrees with the model on all 26,896 placements", () => {
  expect(agreeOnAll(outages, outages, windows)).toBe(26_896);
}, SLOW_MACHINE_MS);

it("agrees with the model where maintenance is of one service of two", () => {
  const earning = [null, ...spans.map((span): Placed => ({ span, cause: "provider" }))];
  expect(agreeOnAll(earning, earning, windows, ["api"])).toBe(16 * 16 * 16);
}, SLOW_MACHINE_MS);

it("agrees with the model where an outage, or the window too, has no length", () => {
  const others = [null, ...[...spans, ...ongoing].map((span): Placed => ({ span, cause: "provider" }))];
  expect(agreeOnAll(asOutages(empty), others, [null, [1, 4], ...empty])).toBe(12 * 21 * 8);
}, SLOW_MACHINE_MS);
