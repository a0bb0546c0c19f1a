/** Contracts that use all of the language at random: clocks, hours, claims, schedules, units, caps, plans, guarantees. */
import fc from "fast-check";
import type { AllowanceTerms, CapTerms, ClaimTerms, ClaimWindow, ClockTerms, ServiceHours, TargetTerms, Terms } from "../../../src/terms/language.js";
import { anyReadings } from "./terms.js";
import { guaranteesOf } from "./wideGuarantees.js";
import { anyCaps, anyUnit, CURRENCIES, feeBase, minimumCredit } from "./wideMoney.js";
import type { WideScale } from "./wideScale.js";
import { scheduleOfTime } from "./wideSchedules.js";

const clause = fc.constant("1.a");

const clock = (scale: WideScale): fc.Arbitrary<ClockTerms> => fc.record({
  start: fc.record({ from: fc.constantFrom(...scale.starts), clause }),
  minimum: fc.record({ minutes: fc.constantFrom("0", "0", "0", ...scale.minutes.slice(0, 3)), inclusive: fc.constantFrom(true, true, false), clause }),
  unit: fc.record({
    minutes: fc.constantFrom(...scale.minutes.slice(0, 4)), rounding: fc.constantFrom("none" as const, "none" as const, "down" as const, "up" as const), clause,
  }),
});

const WEEK = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
const HOURS = [["00:00", "24:00"], ["09:00", "17:00"], ["00:00", "02:00"], ["03:00", "24:00"], ["01:30", "23:45"], ["00:15", "02:30"]] as const;

const serviceHours: fc.Arbitrary<ServiceHours> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ reading: fc.constant("always" as const), clause }) },
  { weight: 1, arbitrary: fc.record({
    reading: fc.constant("hours" as const), days: fc.subarray([...WEEK], { minLength: 1 }), hours: fc.constantFrom(...HOURS), clause,
  }).map(({ hours: [from, to], ...rest }) => ({ ...rest, from, to })) },
);

export const target = (scale: WideScale): fc.Arbitrary<TargetTerms> => fc.record({
  percent: fc.constantFrom(...scale.percents.slice(-5)), missedWhen: fc.constantFrom(undefined, "below" as const, "at-or-below" as const), clause,
}).map(({ missedWhen, ...rest }) => ({ ...rest, ...(missedWhen && { missedWhen }) }));

export const allowance = (scale: WideScale): fc.Arbitrary<AllowanceTerms> => fc.record({
  reading: fc.constantFrom("deduct" as const, "deduct" as const, "threshold" as const, "none" as const),
  of: fc.constantFrom("agreed" as const, "period" as const, "fixed" as const),
  minutes: fc.constantFrom("0", ...scale.minutes.slice(0, 5)),
  usedBy: fc.constantFrom("creditable" as const, "downtime" as const),
  clause,
}).map(({ minutes, ...rest }) => ({ ...rest, ...(rest.of === "fixed" && { minutes }) }));

const window = ({ counts }: WideScale, per: ClaimTerms["per"]): fc.Arbitrary<ClaimWindow> => fc.record({
  length: fc.constantFrom(30, 30, 7, 2, 1, 0),
  count: fc.constantFrom(...counts),
  from: per === "period"
    ? fc.constantFrom("period-end" as const, "eligibility" as const)
    : fc.constantFrom("outage-start" as const, "outage-end" as const, "outage-end" as const, "stretch-end" as const, "awareness" as const, "period-end" as const, "eligibility" as const),
  roll: fc.constantFrom("none" as const, "next-weekday" as const),
  clause,
});

const claim = (scale: WideScale): fc.Arbitrary<ClaimTerms> =>
  fc.constantFrom("outage" as const, "outage" as const, "period" as const).chain((per) => fc.record({
    needed: fc.constantFrom(true, false),
    per: fc.constant(per),
    clause,
    channel: fc.record({ accepted: fc.constantFrom("any" as const, ["control-panel"], ["email", "control-panel"]), clause }),
    notice: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, window(scale, per)),
    window: window(scale, per),
    early: fc.record({ reading: per === "period" ? fc.constant("valid" as const) : fc.constantFrom("valid" as const, "valid" as const, "void" as const), clause }),
    evidence: fc.record({ needed: fc.boolean(), clause }),
  }));

const plans = (scale: WideScale): fc.Arbitrary<Terms["plans"]> => {
  const none = fc.constant(undefined);
  const plan = fc.record({
    id: fc.constant(""), clause, target: fc.oneof(none, target(scale)), allowance: fc.oneof(none, allowance(scale)),
    schedule: fc.oneof(none, scheduleOfTime(scale)),
  }).map(({ id, clause: cited, ...own }) => ({
    id, clause: cited,
    ...(own.target && { target: own.target }), ...(own.allowance && { allowance: own.allowance }), ...(own.schedule && { schedule: own.schedule }),
  }));
  return fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.array(plan, { minLength: 1, maxLength: 2 }) })
    .map((all) => all.map((one, index) => ({ ...one, id: `plan-${index}` })));
};

/** What depends on the currency, and on which guarantees there are. */
const moneyOf = (scale: WideScale): fc.Arbitrary<Pick<Terms, "guarantees" | "creditUnit" | "caps" | "minimumCredit">> =>
  fc.constantFrom(...CURRENCIES).chain((currency) => guaranteesOf(scale, currency).chain((guarantees) => fc.record({
    guarantees: fc.constant(guarantees),
    creditUnit: anyUnit(currency),
    caps: anyCaps(currency, ["uptime", ...guarantees.map(({ id }) => id)]),
    minimumCredit: minimumCredit(currency),
  })));

/** Every field of the language that a figure depends on. */
export const anyTerms = (scale: WideScale): fc.Arbitrary<Terms> => fc.record({
  base: anyReadings(scale),
  fields: fc.record({
    clock: clock(scale), serviceHours, target: target(scale), claim: claim(scale), allowance: allowance(scale), schedule: scheduleOfTime(scale),
    feeBase, plans: plans(scale),
    conditions: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.subarray([{ code: "paid-up", clause: "1.a" }, { code: "redundant", clause: "1.a" }])),
  }),
  money: moneyOf(scale),
}).map(({ base, fields, money }) => settledApart({ ...base, ...fields, ...money, timeZone: base.timeZone }));

/** Where services are credited apart, each has a fee of its own: no other base, and no guarantee of other services' time. */
function settledApart(terms: Terms): Terms {
  if (terms.unavailable.when !== "each-apart") return terms;
  return {
    ...terms,
    feeBase: { ...terms.feeBase, of: "service-fee", dividedBy: "1" },
    guarantees: terms.guarantees.filter(({ measure }) => measure.kind !== "downtime"),
    caps: terms.caps.map(withoutOrder),
  };
}

function withoutOrder(cap: CapTerms): CapTerms {
  return Object.fromEntries(Object.entries(cap).filter(([key]) => key !== "order")) as unknown as CapTerms;
}
