/** Facts for contracts that use all of the language: those of the flagship's kind, and what else the terms ask for. */
import fc from "fast-check";
import type { Facts, FeesInput } from "../../../src/facts/facts.js";
import type { Terms } from "../../../src/terms/language.js";
import { dayOf, wallMs } from "../../model/calendar.js";
import { latestMs } from "../../model/deadlines.js";
import { instant } from "../../model/happened.js";
import { type Aim, factsOf } from "./cases.js";
import { edgesOf } from "./edges.js";
import { roughFacts } from "./facts.js";
import { currencyOf } from "./wideCurrency.js";
import { LIMITS } from "./wideGuarantees.js";
import type { PeriodChoice } from "./scale.js";
import type { WideScale } from "./wideScale.js";
import { anyTerms } from "./wideTerms.js";

export interface WideCase {
  readonly terms: Terms;
  readonly facts: Facts;
}

type Value<A> = A extends fc.Arbitrary<infer T> ? T : never;

const nudge = fc.constantFrom(0, 0, -1, 1);
const minor = fc.oneof(fc.constantFrom(0, 1, 10_000), fc.nat({ max: 1_000_003 }));

const notice = fc.record({ at: fc.constantFrom("never" as const, "start" as const, "start" as const, "start" as const, "end" as const, "middle" as const, "deadline" as const), nudge });
type Notice = Value<typeof notice>;

const event = fc.record({
  limit: fc.constantFrom(...LIMITS), openedAt: fc.constantFrom("before" as const, "start" as const, "middle" as const, "end" as const), nudge,
  isOpen: fc.constantFrom(false, false, true), late: fc.constantFrom(-1, 0, 1),
});

const wideFacts = fc.record({
  edges: fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 6 }),
  reported: fc.array(notice, { minLength: 1, maxLength: 6 }),
  aware: fc.array(notice, { minLength: 1, maxLength: 6 }),
  noticed: fc.array(notice, { minLength: 1, maxLength: 6 }),
  met: fc.array(fc.constantFrom(true, true, true, true, true, true, true, false), { minLength: 2, maxLength: 2 }),
  plan: fc.nat({ max: 1 }),
  events: fc.array(event, { maxLength: 3 }),
  score: fc.option(fc.oneof(
    fc.record({ percent: fc.constantFrom("100", "99.9", "98.5", "97.123", "90", "0") }),
    fc.tuple(fc.constantFrom(0, 1000, 777), fc.nat({ max: 120 })).map(([total, bad]) => ({ good: Math.max(0, total - bad), total })),
  ), { nil: undefined }),
  fees: fc.tuple(minor, minor, minor, minor, minor, minor, minor),
  creditedBefore: minor,
  eligible: fc.record({ days: fc.constantFrom(0, 1, 5, -1), nudge }),
  holidays: fc.subarray([1, 2, 3, 30]),
});
type WideFacts = Value<typeof wideFacts>;

/** Known, told and announced at once, all conditions met, nothing credited before. */
function unhindered(wide: WideFacts): WideFacts {
  const atOnce: readonly Notice[] = [{ at: "start", nudge: 0 }];
  return { ...wide, reported: [...atOnce], aware: [...atOnce], noticed: [...atOnce], met: [true], creditedBefore: 0 };
}

/** Random facts under random contracts. */
export const wideCase = (scale: WideScale): fc.Arbitrary<WideCase> =>
  fc.record({ terms: anyTerms(scale), period: scale.period, rough: roughFacts, wide: wideFacts })
    .map(({ terms, period, rough, wide }) => {
      const fees = { ...rough.fees, currency: currencyOf(terms) ?? rough.fees.currency };
      const more = rough.isUnhindered ? unhindered(wide) : wide;
      return { terms, facts: widened(terms, period, factsOf(terms, period, { ...rough, fees }, aimOf(terms, period, wide)), more) };
    });

function aimOf(terms: Terms, period: PeriodChoice, { edges }: WideFacts): Aim {
  const { startMs, endMs, given } = period;
  const lengths = edgesOf(terms, endMs - startMs);
  const zone = given.timeZone ?? terms.timeZone;
  return {
    lengthMs: (nth) => lengths[(edges[nth % edges.length] ?? 0) % lengths.length] ?? period.gridMs,
    deadlineMs: (outageStartMs, outageEndMs) => latestMs(terms.claim.window, { startMs: outageStartMs, endMs: outageEndMs }, period, zone),
  };
}

function widened(terms: Terms, period: PeriodChoice, facts: Facts, wide: WideFacts): Facts {
  const asOfMs = facts.asOf === undefined ? Infinity : instant(facts.asOf);
  const zone = period.given.timeZone ?? terms.timeZone;
  const at = ({ at: where, nudge: by }: Notice, startMs: number, endMs: number, deadlineMs = Number.NaN): number | undefined => {
    const on = { never: Number.NaN, start: startMs, end: endMs, middle: startMs + Math.floor((endMs - startMs) / (2 * period.gridMs)) * period.gridMs, deadline: deadlineMs }[where];
    return Number.isNaN(on) ? undefined : Math.min(on + by * (where === "deadline" ? 1 : period.gridMs), asOfMs);
  };
  const known = facts.plan === undefined ? terms.plans[wide.plan % Math.max(1, terms.plans.length)] : undefined;
  const outages = (facts.outages ?? []).map((outage, index) => {
    const startMs = instant(outage.start);
    const endMs = outage.end === null ? asOfMs : instant(outage.end);
    const reportedAt = at(wide.reported[index % wide.reported.length] as Notice, startMs, endMs);
    const awareAt = at(wide.aware[index % wide.aware.length] as Notice, startMs, endMs) ?? Math.min(startMs, asOfMs);
    return { ...outage, ...(reportedAt !== undefined && { reportedAt }), awareAt };
  });
  const { notice: limit } = terms.claim;
  const claims = (facts.claims ?? []).map((claim, index) => {
    const named = outages.find(({ id }) => claim.outages?.[0] === id);
    const startMs = named === undefined ? period.startMs : instant(named.start);
    const endMs = named === undefined || named.end === null ? startMs : instant(named.end);
    const deadlineMs = limit === null ? endMs : latestMs(limit, { startMs, endMs }, period, zone);
    const noticeAt = at(wide.noticed[index % wide.noticed.length] as Notice, startMs, instant(claim.filedAt), deadlineMs);
    return { ...claim, ...(noticeAt !== undefined && { noticeAt }) };
  });
  const needsYear = terms.caps.some(({ scope }) => scope === "rolling-year");
  const text = amountIn(facts.fees);
  return {
    ...facts, outages, claims,
    fees: feesOf(terms, facts.fees, wide, text),
    conditions: Object.fromEntries(terms.conditions.map(({ code }, index) => [code, wide.met[index] ?? true])),
    ...(known && { plan: known.id }),
    ...eventsOf(terms, period, wide, asOfMs),
    ...(wide.score && terms.guarantees.some(({ id }) => id === "quality") && { scores: [{ guarantee: "quality", ...wide.score }] }),
    ...(needsYear && { creditedBefore: text(wide.creditedBefore) }),
    eligibleAt: Math.min(period.endMs + wide.eligible.days * 86_400_000 + wide.eligible.nudge, asOfMs),
    holidays: wide.holidays.map((days) => new Date((dayOf(wallMs(period.endMs, zone)) + days) * 86_400_000).toISOString().slice(0, 10)),
  };
}

function eventsOf({ guarantees }: Terms, period: PeriodChoice, { events }: WideFacts, asOfMs: number): Pick<Facts, "events"> {
  if (!guarantees.some(({ id }) => id === "answers")) return {};
  const middleMs = period.startMs + Math.floor((period.endMs - period.startMs) / 2);
  return {
    events: events.map(({ limit, openedAt: where, nudge: by, isOpen, late }, index) => {
      const opened = { before: period.startMs - 1, start: period.startMs, middle: middleMs, end: period.endMs }[where] + by;
      const openedAt = Math.min(opened, asOfMs);
      const answeredAt = openedAt + Number(limit.minutes) * 60_000 + late;
      return { id: `e${index}`, severity: limit.severity, openedAt, answeredAt: asOfMs !== Infinity && (isOpen || answeredAt > asOfMs) ? null : answeredAt };
    }),
  };
}

function feesOf({ guarantees }: Terms, fees: FeesInput, { fees: amounts }: WideFacts, text: (minorUnits: number) => string): FeesInput {
  const [affected, next, previous, annual, ...own] = amounts.map(text);
  const owners = guarantees.filter(({ fee }) => fee === "own").map(({ id }, index) => [id, own[index] ?? text(0)]);
  return {
    ...fees, affected: affected ?? "", next: next ?? "", previous: previous ?? "", annual: annual ?? "",
    ...(owners.length > 0 && { guarantees: Object.fromEntries(owners) as Record<string, string> }),
  };
}

function amountIn({ currency, minorUnitDigits }: FeesInput): (minorUnits: number) => string {
  const digits = minorUnitDigits ?? { JPY: 0, KWD: 3 }[currency] ?? 2;
  return (minorUnits) => {
    const padded = String(minorUnits).padStart(digits + 1, "0");
    return digits === 0 ? padded : `${padded.slice(0, -digits)}.${padded.slice(-digits)}`;
  };
}
