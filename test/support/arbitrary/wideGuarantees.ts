/** Further guarantees: answers in time, a score, and the time of other services. */
import fc from "fast-check";
import type { GuaranteeTerms, Schedule } from "../../../src/terms/language.js";
import { allowance, target } from "./wideTerms.js";
import { anyUnit, ownCaps } from "./wideMoney.js";
import type { WideScale } from "./wideScale.js";
import { scheduleOfScore, scheduleOfTime } from "./wideSchedules.js";

const clause = fc.constant("1.a");
/** Limits that are whole ticks at every scale. */
export const LIMITS = [{ severity: "high", minutes: "0.0005" }, { severity: "low", minutes: "60" }] as const;

const shared = (scale: WideScale, currency: string) => ({
  fee: fc.constantFrom("shared" as const, "own" as const), target: target(scale), creditUnit: anyUnit(currency), caps: ownCaps(currency), clause,
});

const answers = (scale: WideScale, currency: string): fc.Arbitrary<GuaranteeTerms> => fc.record({
  id: fc.constant("answers"),
  ...shared(scale, currency),
  measure: fc.constant({ kind: "events" as const, limits: LIMITS, clause: "1.a" }),
  schedule: fc.constantFrom<Schedule[]>(
    { kind: "per-event", creditPerEvent: "3.335", clause: "1.a" }, { kind: "per-event", creditPerEvent: "40", clause: "1.a" }, { kind: "none", clause: "1.a" },
  ),
});

const quality = (scale: WideScale, currency: string): fc.Arbitrary<GuaranteeTerms> => fc.record({
  id: fc.constant("quality"),
  ...shared(scale, currency),
  measure: fc.record({ kind: fc.constant("score" as const), of: fc.constantFrom("requests" as const, "percentile" as const), clause }),
  schedule: scheduleOfScore(scale),
});

const otherTime = (scale: WideScale, currency: string): fc.Arbitrary<GuaranteeTerms> => fc.record({
  id: fc.constant("other-time"),
  ...shared(scale, currency),
  measure: fc.constant({ kind: "downtime" as const, clause: "1.a" }),
  schedule: scheduleOfTime(scale),
  services: fc.constantFrom(undefined, { covered: ["sms"], clause: "1.a" }, { covered: ["sms", "api"], clause: "1.a" }),
  allowance: fc.oneof(fc.constant(undefined), allowance(scale)),
}).map(({ services, allowance: own, ...rest }) => ({ ...rest, ...(services && { services }), ...(own && { allowance: own }) }));

/** None to three, in any order. */
export const guaranteesOf = (scale: WideScale, currency: string): fc.Arbitrary<readonly GuaranteeTerms[]> =>
  fc.tuple(answers(scale, currency), quality(scale, currency), otherTime(scale, currency))
    .chain((all) => fc.oneof({ weight: 1, arbitrary: fc.constant([]) }, { weight: 2, arbitrary: fc.shuffledSubarray([...all]) }));
