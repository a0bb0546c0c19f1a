/** Facts in the rough: choices that are made before it is known which instants and names they stand for. */
import fc from "fast-check";

/** An end of a span: one of a few instants that the case has in common, and how far from it, in steps of the grid. */
export interface RoughEnd {
  readonly mark: number;
  readonly nudge: number;
}

const nudge = fc.constantFrom(0, 0, 0, 0, -1, 1);
const end: fc.Arbitrary<RoughEnd> = fc.record({ mark: fc.nat({ max: 7 }), nudge });

/** Mostly from one instant to another; now and then of no length, or next to none. */
const ends = fc.oneof(
  { weight: 9, arbitrary: fc.tuple(end, fc.integer({ min: 1, max: 6 }), nudge).map(([from, further, by]) => ({ from, to: { mark: from.mark + further, nudge: by } })) },
  { weight: 1, arbitrary: fc.record({ from: end, to: end }) },
);
const roughSpan = ends;
const openSpan = fc.tuple(ends, fc.constantFrom(false, false, false, true)).map(([span, isOpen]) => ({ ...span, isOpen }));

const SERVICES = [
  undefined, undefined, undefined, undefined, ["api"], ["smtp"], ["outbound", "api"], ["api", "sms"], ["sms"], ["smtp", "outbound", "api"],
] as const;

/** Out of order, and with names that trip up objects used as maps. */
const IDS = ["o2", "o10", "__proto__", "b", "a", "é", "constructor", "7"] as const;

type Impact = "down" | "degraded" | number;

const outage = fc.record({
  span: openSpan,
  /** A length that puts creditable time around so many blocks beyond the allowance, instead of `span.to`. */
  edge: fc.option(fc.record({ blocks: fc.nat({ max: 4 }), nudge: fc.constantFrom(0, -1, 1) }), { nil: undefined }),
  services: fc.constantFrom(...SERVICES),
  impact: fc.oneof(
    { weight: 6, arbitrary: fc.constant<Impact>("down") },
    { weight: 2, arbitrary: fc.constantFrom<Impact[]>("degraded", 1, 0.25, 0.5, 0.000001, 0) },
  ),
  /** Index into the causes of the terms; beyond them: the provider. */
  cause: fc.option(fc.nat({ max: 9 }), { nil: undefined, freq: 1 }),
  caused: fc.option(openSpan, { nil: undefined }),
});

/** Now and then all of the period, so that nothing is agreed. */
const windowSpan = fc.oneof(
  { weight: 15, arbitrary: roughSpan },
  { weight: 1, arbitrary: fc.constant({ from: { mark: 0, nudge: 0 }, to: { mark: 1, nudge: 0 } }) },
);

const window = fc.record({
  span: windowSpan,
  actual: windowSpan,
  services: fc.constantFrom(...SERVICES),
  kind: fc.constantFrom("planned" as const, "emergency" as const),
  /** Hours of notice, and ms more or less. */
  notice: fc.record({ hours: fc.constantFrom(0, 0.00001, 24, 48), ms: fc.constantFrom(0, -1, 1) }),
});

/** Often after most of the period, so that it withholds what was earned before. */
const breach = fc.record({
  from: fc.oneof(end, fc.record({ mark: fc.constant(1), nudge })), to: end, isOpen: fc.boolean(),
});

const claim = fc.record({
  outages: fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 3 }),
  at: fc.constantFrom("deadline" as const, "deadline" as const, "end" as const, "start" as const, "mark" as const, "later" as const),
  /** ms */
  nudge: fc.constantFrom(0, -1, 1),
  channel: fc.constantFrom("control-panel", "control-panel", "control-panel", "email"),
  disruption: fc.constantFrom(true, true, true, false, undefined),
});

const asOf = fc.record({
  at: fc.constantFrom("absent" as const, "absent" as const, "mark" as const, "end" as const, "deadline" as const, "later" as const),
  mark: fc.nat({ max: 7 }),
  outage: fc.nat({ max: 5 }),
  nudge: fc.constantFrom(0, -1, 1),
});

const fees = fc.record({
  currency: fc.constantFrom("EUR", "EUR", "USD", "JPY", "KWD"),
  digits: fc.option(fc.nat({ max: 4 }), { nil: undefined }),
  serviceMinor: fc.oneof(fc.constantFrom(10_000, 99_999, 0, 1, 3), fc.nat({ max: 1_000_003 }), fc.nat({ max: 1_000_003 })),
  billedMinor: fc.option(fc.nat({ max: 1_000_003 }), { nil: undefined }),
  splits: fc.tuple(fc.nat({ max: 100 }), fc.nat({ max: 100 })),
  showServices: fc.boolean(),
  otherMinor: fc.array(fc.nat({ max: 20_000 }), { maxLength: 2 }),
});

const anyFacts = fc.record({
  ids: fc.shuffledSubarray([...IDS], { minLength: 6 }),
  /** Thousandths of the period from its start; a little before and after it too. */
  marks: fc.array(fc.integer({ min: -150, max: 1150 }), { minLength: 3, maxLength: 6 }),
  outages: fc.oneof(
    { weight: 6, arbitrary: fc.array(outage, { minLength: 1, maxLength: 6 }) },
    { weight: 3, arbitrary: fc.array(outage, { minLength: 1, maxLength: 2 }) },
    { weight: 1, arbitrary: fc.array(outage, { maxLength: 0 }) },
  ),
  maintenance: fc.oneof(fc.array(window, { maxLength: 1 }), fc.array(window, { maxLength: 3 })),
  breaches: fc.oneof({ weight: 2, arbitrary: fc.array(breach, { maxLength: 0 }) }, fc.array(breach, { maxLength: 2 })),
  claims: fc.array(claim, { maxLength: 4 }),
  /** Every outage not claimed otherwise is claimed well, so that money moves. */
  claimRest: fc.constantFrom(true, true, true, false),
  asOf,
  fees,
  /** How instants are written: ms, `Date`, or text at some offset; drawn in turn. */
  spellings: fc.array(fc.constantFrom(0, 1, 2, 3, 4), { minLength: 1, maxLength: 5 }),
});

type Value<A> = A extends fc.Arbitrary<infer T> ? T : never;
type AnyFacts = Value<typeof anyFacts>;

/** All services down for a cause that earns, claimed well, with nothing else that takes the credit away. */
function unhindered(facts: AnyFacts): AnyFacts {
  return {
    ...facts,
    outages: facts.outages.map((outage) => ({ ...outage, services: undefined, impact: "down" as const, cause: undefined, span: { ...outage.span, isOpen: false } })),
    maintenance: facts.maintenance.slice(0, 1),
    breaches: [],
    claims: [],
    claimRest: true,
    asOf: { ...facts.asOf, at: facts.asOf.at === "absent" ? "absent" as const : "later" as const },
    fees: { ...facts.fees, otherMinor: [] },
  };
}

/** In every second case nothing stands in the way of money: if it always did, little would be owed and less be seen. */
export const roughFacts = fc.record({ facts: anyFacts, isUnhindered: fc.boolean() })
  .map(({ facts, isUnhindered }) => ({ ...(isUnhindered ? unhindered(facts) : facts), isUnhindered }));

export type RoughFacts = Value<typeof roughFacts>;
export type RoughOutage = RoughFacts["outages"][number];
export type RoughWindow = RoughFacts["maintenance"][number];
export type RoughClaim = RoughFacts["claims"][number];
export type RoughFees = RoughFacts["fees"];
export type RoughSpan = RoughFacts["breaches"][number];
