/** Contracts: the flagship in its default readings at another scale, and contracts that read every clause at random. */
import fc from "fast-check";
import type { BlockSchedule, CapTerms, CauseTerms, Terms } from "../../../src/terms/language.js";
import { MAILGUN_2022_01_14 as FLAGSHIP } from "../../../src/terms/mailgun.js";
import { type Scale, ZONES } from "./scale.js";

/** A cap that is a percentage of a fee. */
type PercentCap = Extract<CapTerms, { readonly percent: string }>;

/** Contracts of the flagship's kind: credit by the block, caps by percent. */
export interface BlockTerms extends Terms {
  readonly schedule: BlockSchedule;
  readonly caps: readonly PercentCap[];
}

/** Every default reading, with a target and blocks of the scale. */
export const flagship = ({ targets, blockMinutes }: Scale): fc.Arbitrary<BlockTerms> => fc.record({
  percent: fc.constantFrom(...targets),
  minutes: fc.constantFrom(...blockMinutes),
}).map(({ percent, minutes }) => ({
  ...FLAGSHIP,
  target: { ...FLAGSHIP.target, percent },
  schedule: { ...FLAGSHIP.schedule, blockMinutes: minutes },
}));

/** The clause that a field cites plays no part here. */
const clause = fc.constant("1.a");

const unavailable = fc.record({
  when: fc.constantFrom("any-down" as const, "any-down" as const, "all-down" as const, "each-apart" as const, "mean" as const), clause,
});

const degraded: fc.Arbitrary<Terms["degraded"]> = fc.oneof(
  fc.record({ counts: fc.constantFrom("never" as const, "fully" as const), clause }),
  fc.record({ counts: fc.constant("by-weight" as const), weight: fc.constantFrom("0.5", "0.25", "0", "1", "0.3333"), clause }),
);

const maintenance = (scale: Scale): fc.Arbitrary<Terms["maintenance"]> => fc.record({
  base: fc.record({ reading: fc.constantFrom("net" as const, "gross" as const), clause }),
  kinds: fc.record({ excused: fc.subarray(["planned" as const, "emergency" as const]), clause }),
  notice: fc.record({ minimumHours: fc.constantFrom(...scale.noticeHours), clause }),
  allowance: fc.record({ hours: fc.constantFrom(...scale.allowanceHours), clause }),
  scope: fc.record({ reading: fc.constantFrom("named-services" as const, "whole-clock" as const), clause }),
  window: fc.record({ reading: fc.constantFrom("announced" as const, "actual" as const, "intersection" as const), clause }),
});

const CODES = [...FLAGSHIP.causes.map(({ code }) => code), "solar-flare"];

const causes: fc.Arbitrary<readonly CauseTerms[]> = fc.shuffledSubarray(CODES, { minLength: 2 }).chain((codes) =>
  fc.tuple(...codes.map((code) => fc.record({
    code: fc.constant(code),
    earns: fc.constantFrom("nothing" as const, "nothing" as const, "credit" as const),
    reach: fc.constantFrom("interval" as const, "outage" as const),
    clause,
  }))));

const breach: fc.Arbitrary<Terms["breach"]> = fc.record({
  excludes: fc.constantFrom("during-breach" as const, "claimed-in-breach" as const, "whole-period" as const, "not-excluded" as const),
  uncured: fc.constantFrom("withhold" as const, "pay" as const),
  clause,
});

const claim: fc.Arbitrary<Terms["claim"]> = fc.record({
  needed: fc.constantFrom(true, true, true, false),
  per: fc.constant("outage" as const),
  notice: fc.constant(null),
  clause,
  channel: fc.record({
    accepted: fc.constantFrom("any" as const, ["control-panel"], ["control-panel"], ["email", "control-panel"]), clause,
  }),
  window: fc.record({
    length: fc.constantFrom(30, 30, 7, 1, 0),
    count: fc.constantFrom("calendar-days" as const, "elapsed-days" as const, "wall-clock-days" as const),
    from: fc.constantFrom("outage-end" as const, "stretch-end" as const),
    roll: fc.constantFrom("none" as const, "next-weekday" as const),
    clause,
  }),
  early: fc.record({ reading: fc.constantFrom("valid" as const, "void" as const), clause }),
  evidence: fc.record({ needed: fc.boolean(), clause }),
});

const schedule = (scale: Scale): fc.Arbitrary<BlockSchedule> => fc.record({
  kind: fc.constant("blocks" as const),
  blockMinutes: fc.constantFrom(...scale.blockMinutes),
  creditPerBlock: fc.constantFrom("5", "0.5", "33.3", "7.125", "100", "0"),
  rounding: fc.constantFrom("whole" as const, "started" as const, "nearest" as const, "exact" as const),
  per: fc.constantFrom("period" as const, "outage" as const, "stretch" as const),
  clause,
});

const limit = {
  percent: fc.constantFrom("100", "50", "10", "33.333", "0", "250"),
  of: fc.constantFrom("service-fee" as const, "billed-fee" as const),
  clause,
};
const cap: fc.Arbitrary<PercentCap> = fc.oneof(
  fc.record({ scope: fc.constant("guarantee" as const), ...limit }),
  fc.record({
    scope: fc.constant("all-guarantees" as const), ...limit,
    otherCredits: fc.constantFrom("taken-first" as const, "taken-last" as const),
  }),
);

/** Every field of the language that a figure depends on, over all its values. */
export const anyReadings = (scale: Scale): fc.Arbitrary<BlockTerms> => fc.record({
  timeZone: fc.constantFrom(...ZONES),
  covered: fc.constantFrom(["api", "smtp", "outbound"], ["api", "smtp", "outbound"], ["smtp", "api"], ["api"]),
  wins: fc.constantFrom("creditable" as const, "excluded" as const),
  percent: fc.constantFrom(...scale.targets),
  base: fc.constantFrom("elapsed" as const, "elapsed" as const, "nominal" as const, "fixed-30-days" as const),
  unavailable, degraded, causes, breach, claim,
  maintenance: maintenance(scale),
  allowance: fc.record({
    reading: fc.constantFrom("deduct" as const, "deduct" as const, "threshold" as const, "none" as const),
    of: fc.constantFrom("agreed" as const, "period" as const),
    usedBy: fc.constantFrom("creditable" as const, "downtime" as const),
    clause,
  }),
  schedule: schedule(scale),
  caps: fc.array(cap, { maxLength: 3 }),
}).map(({ covered, wins, percent, base, ...fields }) => ({
  ...FLAGSHIP,
  ...fields,
  services: { ...FLAGSHIP.services, covered },
  overlap: { ...FLAGSHIP.overlap, wins },
  target: { ...FLAGSHIP.target, percent },
  period: { ...FLAGSHIP.period, base },
}));
