// Every placement of three outages, two maintenance windows and a breach of the customer on three ticks, with every kind
// of claim for the first outage, against the model. The small scope of every day is in test/model/smallScope.test.ts.
import { expect, it } from "vitest";
import { MAILGUN_2022_01_14 as MAILGUN } from "../../src/terms/mailgun.js";
import type { CaseFacts } from "../support/arbitrary/cases.js";
import { expectAgreement } from "../model/figures.js";

const TICKS = 3;
const START = Date.UTC(2026, 2, 28, 23, 59, 59, 998); // midnight falls inside
const END = START + TICKS;
const DAY = 86_400_000;

/** Allowance of at most 0.3 ticks, blocks of 0.6: each tick moves money. */
const TERMS = {
  ...MAILGUN,
  target: { ...MAILGUN.target, percent: "90" },
  schedule: { ...MAILGUN.schedule, blockMinutes: "0.00001" },
};

type Span = readonly [from: number, to: number];
const ticks = [...Array(TICKS + 1).keys()];
const spans: readonly Span[] = ticks.flatMap((from) => ticks.filter((to) => to > from).map((to): Span => [from, to]));
const spanOrNone: readonly (Span | null)[] = [null, ...spans];

/** Two windows whose order does not matter: each pair once. */
const windows = spanOrNone.flatMap((first, index) => spanOrNone.slice(index).map((second) => [first, second].filter((span) => span !== null)));

/** An end of `null`: not cured. */
const breaches: readonly (readonly [number, number | null] | null)[] = [...spanOrNone, ...ticks.slice(0, TICKS).map((from) => [from, null] as const)];

const CLAIMS = ["as the outage ends", "a millisecond before", "none", "too late", "without evidence", "by another channel"] as const;
type ClaimKind = (typeof CLAIMS)[number];

const SERVICES = [["api"], ["smtp", "api"], ["outbound"]] as const;

interface Placed { readonly id: string; readonly span: Span; readonly services: readonly string[] }

function placedAt(all: readonly (Span | null)[]): readonly Placed[] {
  return all.flatMap((span, index) => (span === null ? [] : [{ id: `o${index}`, span, services: SERVICES[index] ?? [] }]));
}

function claimFor({ id, span: [, to] }: Placed, kind: ClaimKind): CaseFacts["claims"] {
  const endMs = START + to;
  const filedAt = { "a millisecond before": endMs - 1, "too late": endMs + 40 * DAY }[kind as string] ?? endMs;
  return kind === "none" ? [] : [{
    ticket: `T-${id}`, outages: [id], filedAt, channel: kind === "by another channel" ? "email" : "control-panel", disruption: kind !== "without evidence",
  }];
}

function factsOf(placed: readonly Placed[], some: readonly Span[], breach: (typeof breaches)[number], kind: ClaimKind): CaseFacts {
  return {
    period: { start: START, end: END },
    asOf: END + 50 * DAY,
    fees: { currency: "EUR", service: "100.01", billed: "33.33" },
    outages: placed.map(({ id, services, span: [from, to] }) => ({ id, services: [...services], impact: "down" as const, start: START + from, end: START + to })),
    claims: placed.flatMap((outage) => claimFor(outage, outage.id === "o0" ? kind : "as the outage ends")),
    maintenance: some.map(([from, to]) => ({ kind: "planned" as const, start: START + from, end: START + to })),
    termsBreaches: breach === null ? [] : [{ start: START + breach[0], end: breach[1] === null ? null : START + breach[1] }],
  };
}

/** Compares every combination for one place of the first outage, and counts them. */
function agreeOnAll(first: Span | null): number {
  let cases = 0;
  for (const second of spanOrNone) {
    for (const third of spanOrNone) {
      const placed = placedAt([first, second, third]);
      for (const some of windows) {
        for (const breach of breaches) {
          for (const kind of first === null ? (["none"] as const) : CLAIMS) {
            const facts = factsOf(placed, some, breach, kind);
            expectAgreement(TERMS, facts, 1, () => JSON.stringify(facts));
            cases += 1;
          }
        }
      }
    }
  }
  return cases;
}

// 7 places of a span or none; 28 pairs of windows; 10 breaches; 6 kinds of claim where there is an outage to claim.
it.each(spanOrNone.map((first) => ({ first, expected: 7 * 7 * 28 * 10 * (first === null ? 1 : 6) })))("first outage at $first: $expected placements", ({ first, expected }) => {
  expect(agreeOnAll(first)).toBe(expected);
});
