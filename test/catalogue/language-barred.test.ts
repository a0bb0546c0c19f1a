// What bars a whole period, where no time is measured as where it is; and caps that several guarantees share.
import { describe, expect, it } from "vitest";
import { assess, type Facts, type Terms } from "../../src/index.js";
import type { CapTerms, ClaimTerms, GuaranteeTerms } from "../../src/terms/language.js";
import { clause, madeUp, outagesAt } from "./madeUp.js";

const APRIL: Facts = { period: { month: "2026-04" }, fees: { currency: "USD", service: "100.00" } };
const LATE = { id: "e1", severity: "high", openedAt: "2026-04-10T00:00:00Z", answeredAt: "2026-04-10T00:16:00Z" };
const ANSWERS = { measure: { kind: "events", limits: [{ severity: "high", minutes: "15" }], clause }, schedule: { kind: "per-event", creditPerEvent: "10", clause } } as const;

/** Ten percent for an answer that came too late: promised by the leading guarantee, or by another beside it. */
const leading = (more: Partial<Terms>): Terms => ({ ...madeUp({}), ...ANSWERS, ...more });
const beside = (more: Partial<Terms>): Terms => ({
  ...madeUp({
    guarantees: [{ id: "answers", fee: "shared", target: { percent: "100", clause }, creditUnit: { kind: "percent", clause }, caps: [], clause, ...ANSWERS }],
  }),
  ...more,
});
const gross = (terms: Terms, more: Partial<Facts>): string => assess(terms, { ...APRIL, events: [LATE], ...more }).total.gross;

describe.each([["the leading guarantee", leading], ["another", beside]] as const)("answers promised by %s", (_, promised) => {
  const breach: Terms["breach"] = { excludes: "whole-period", uncured: "pay", clause };
  it.each([
    { why: "over as the period begins", start: "2026-03-01T00:00:00Z", end: "2026-04-01T00:00:00Z", earns: "10.00" },
    { why: "a millisecond into it", start: "2026-03-01T00:00:00Z", end: "2026-04-01T00:00:00.001Z", earns: "0.00" },
    { why: "in its last millisecond", start: "2026-04-30T23:59:59.999Z", end: "2026-05-02T00:00:00Z", earns: "0.00" },
    { why: "from its end on", start: "2026-05-01T00:00:00Z", end: "2026-05-02T00:00:00Z", earns: "10.00" },
    { why: "of no length", start: "2026-04-10T00:00:00Z", end: "2026-04-10T00:00:00Z", earns: "10.00" },
    { why: "not cured since long before", start: "2026-01-01T00:00:00Z", end: null, earns: "0.00" },
  ])("a breach that takes whole periods, $why: $earns", ({ start, end, earns }) => {
    expect(gross(promised({ breach }), { termsBreaches: [{ start, end }], asOf: "2026-06-01T00:00:00Z" })).toBe(earns);
  });

  it("a breach under terms that exclude none", () => {
    const none: Terms["breach"] = { ...breach, excludes: "not-excluded" };
    expect(gross(promised({ breach: none }), { termsBreaches: [{ start: "2026-04-01T00:00:00Z", end: "2026-05-01T00:00:00Z" }] })).toBe("10.00");
  });

  it.each([{ met: true, earns: "10.00" }, { met: false, earns: "0.00" }])("a condition met, or not: $earns", ({ met, earns }) => {
    expect(gross(promised({ conditions: [{ code: "paid-up", clause }] }), { conditions: { "paid-up": met } })).toBe(earns);
  });
});

describe("the claim for the period of a contract led by answers", () => {
  const claim: ClaimTerms = {
    needed: true, per: "period", clause, channel: { accepted: "any", clause }, notice: null, early: { reading: "valid", clause }, evidence: { needed: false, clause },
    window: { length: 30, count: "calendar-days", from: "period-end", roll: "none", clause },
  };
  it.each([
    { why: "in time", terms: claim, filedAt: "2026-05-30T23:59:59.999Z", earns: "10.00" },
    { why: "a millisecond late", terms: claim, filedAt: "2026-05-31T00:00:00Z", earns: "0.00" },
    { why: "late where none is needed", terms: { ...claim, needed: false }, filedAt: "2026-05-31T00:00:00Z", earns: "10.00" },
  ])("$why: $earns", ({ terms, filedAt, earns }) => {
    expect(gross(leading({ claim: terms }), { claims: [{ ticket: "T-1", filedAt, channel: "mail" }] })).toBe(earns);
  });
});

const network = (more: Partial<GuaranteeTerms>): GuaranteeTerms => ({
  id: "network", fee: "own", measure: { kind: "downtime", clause }, target: { percent: "100", clause }, schedule: { kind: "flat", credit: "20", clause },
  creditUnit: { kind: "percent", clause }, caps: [], services: { covered: ["net"], clause }, clause, ...more,
});

/** Both are down for a minute: 20 % of 100.00, and 20 % of 50.00. */
function shared(caps: readonly CapTerms[], more: Partial<Terms> = {}, own: Partial<GuaranteeTerms> = {}) {
  const terms: Terms = { ...madeUp({ schedule: { kind: "flat", credit: "20", clause }, guarantees: [network(own)] }), caps, ...more };
  const [app, net] = outagesAt("2026-04-10T00:00:00Z", [0, 1], [0, 1]).map((outage, index) => ({ ...outage, services: [["app"], ["net"]][index] as string[] }));
  const { credit, guarantees } = assess(terms, { ...APRIL, fees: { ...APRIL.fees, guarantees: { network: "50.00" } }, outages: [app, net] as NonNullable<Facts["outages"]> });
  return { lead: credit, other: guarantees[0]?.credit };
}
const COMMON = { scope: "all-guarantees", percent: "25", of: "credited-fee", otherCredits: "taken-first", clause } as const;

it.each([
  { why: "is of the leading fee, and the leading guarantee comes first", order: undefined, lead: "20.00", other: "5.00" },
  { why: "comes in the order that it names", order: ["network", "uptime"], lead: "15.00", other: "10.00" },
  { why: "the same said the other way round", order: ["uptime", "network"], lead: "20.00", other: "5.00" },
] as const)("a common cap $why", ({ order, lead, other }) => {
  const entitled = shared([{ ...COMMON, ...(order && { order }) }]);
  expect([entitled.lead.entitled, entitled.other?.entitled]).toEqual([lead, other]);
});

it("a cap of the leading guarantee alone is not the others' cap", () => {
  const entitled = shared([{ scope: "guarantee", percent: "1", of: "credited-fee", clause }]);
  expect([entitled.lead.entitled, entitled.other?.entitled]).toEqual(["1.00", "10.00"]);
});

it.each([
  { why: "a common cap in days is used up in turn", scope: "all-guarantees", otherCredits: "taken-first", lead: "20", other: "5" },
  { why: "one of a guarantee is its own", scope: "guarantee", lead: "20", other: "20" },
] as const)("$why", ({ why: _, scope, lead, other, ...rest }) => {
  const days = { creditUnit: { kind: "days-added", clause } } as const;
  const cap = { scope, daysAdded: "25", clause, ...rest } as CapTerms;
  const added = shared([cap], days, days);
  expect([added.lead.daysAdded, added.other?.daysAdded]).toEqual([lead, other]);
});
