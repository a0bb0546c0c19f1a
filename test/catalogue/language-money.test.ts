// Units of credit, fees, caps and smallest credits. A hundred dollars, an hour down, and a schedule that gives a number once.
import { expect, it } from "vitest";
import type { Facts } from "../../src/facts/facts.js";
import type { TermsDraft } from "../../src/terms/defineTerms.js";
import type { CapTerms, CreditUnit, FlatSchedule, MinimumCredit } from "../../src/terms/language.js";
import { downFor, HOUR, tried } from "../support/contractFacts.js";
import { clause, madeUp, TEN_PERCENT } from "./madeUp.js";

const flat = (credit: string): FlatSchedule => ({ kind: "flat", credit, clause });
const days = (daysIn: "30" | "365" | "period"): CreditUnit => ({ kind: "days-of-fee", daysIn, clause });

function credited(draft: Partial<TermsDraft>, more: Partial<Facts> = {}, fee = "100.00", month = "2026-04") {
  return tried(madeUp(draft), { downMs: HOUR, fee, month, more }).credit;
}

it.each([
  { why: "10 % of 99.95 are 9.995, rounded to 10.00", unit: { kind: "percent", clause }, credit: "10", fee: "99.95", entitled: "10.00" },
  { why: "10 % of 99.94 are 9.994, rounded to 9.99", unit: { kind: "percent", clause }, credit: "10", fee: "99.94", entitled: "9.99" },
  { why: "10 dollars whatever the fee", unit: { kind: "money", currency: "USD", clause }, credit: "10", fee: "99.95", entitled: "10.00" },
  { why: "3 days of 30", unit: days("30"), credit: "3", fee: "100.00", entitled: "10.00" },
  { why: "3 days of 31", unit: days("period"), credit: "3", fee: "310.00", entitled: "30.00" },
  { why: "12 hours of a day of 30", unit: days("30"), credit: "0.5", fee: "60.00", entitled: "1.00" },
  { why: "7 days added, which are no money", unit: { kind: "days-added", clause }, credit: "7", fee: "100.00", entitled: "0.00", added: "7" },
] as const)("$why", ({ unit, credit, fee, entitled, ...rest }) => {
  const result = credited({ creditUnit: unit, schedule: flat(credit) }, {}, fee, "2026-05");
  expect(result.entitled).toBe(entitled);
  if ("added" in rest) expect(result.daysAdded).toBe(rest.added);
});

it("5 days of 365 of $50,000 a year are $684.93", () => {
  const draft = { creditUnit: days("365"), schedule: flat("5"), feeBase: { of: "annual-fee", dividedBy: "1", clause } } as const;
  expect(credited(draft, { fees: { currency: "USD", service: "4000.00", annual: "50000.00" } }).entitled).toBe("684.93");
});

it.each([
  { of: "service-fee", dividedBy: "1", entitled: "10.00" },
  { of: "billed-fee", dividedBy: "1", entitled: "20.00" },
  { of: "affected-fee", dividedBy: "1", entitled: "3.00" },
  { of: "next-fee", dividedBy: "1", entitled: "40.00" },
  { of: "previous-fee", dividedBy: "1", entitled: "50.00" },
  { of: "annual-fee", dividedBy: "12", entitled: "60.00" },
] as const)("10 % of the $of over $dividedBy: $entitled", ({ of, dividedBy, entitled }) => {
  const fees = { currency: "USD", service: "100.00", billed: "200.00", affected: "30.00", next: "400.00", previous: "500.00", annual: "7200.00" };
  expect(credited({ schedule: TEN_PERCENT, feeBase: { of, dividedBy, clause } }, { fees }).entitled).toBe(entitled);
});

const alone = { scope: "guarantee", clause } as const;

it.each([
  { why: "half the service fee", cap: { ...alone, percent: "50", of: "service-fee" }, entitled: "50.00" },
  { why: "half the invoice of 150", cap: { ...alone, percent: "50", of: "billed-fee" }, entitled: "75.00" },
  { why: "70 % of the fee that is credited", cap: { ...alone, percent: "70", of: "credited-fee" }, entitled: "70.00" },
  { why: "a cent less than the credit", cap: { ...alone, amount: "79.99", currency: "USD" }, entitled: "79.99" },
  { why: "just the credit", cap: { ...alone, amount: "80.00", currency: "USD" }, entitled: "80.00" },
  { why: "a cent more", cap: { ...alone, amount: "80.01", currency: "USD" }, entitled: "80.00" },
  { why: "15 days of 30", cap: { ...alone, days: "15", daysIn: "30" }, entitled: "50.00" },
  { why: "15 days of 31: 48.387, of which whole cents", cap: { ...alone, days: "15", daysIn: "period" }, entitled: "48.38" },
] as const)("80 % of 100 under a cap of $why: $entitled", ({ cap, entitled }) => {
  const fees = { currency: "USD", service: "100.00", billed: "150.00" };
  expect(credited({ schedule: flat("80"), caps: [cap] }, { fees }, "100.00", "2026-05").entitled).toBe(entitled);
});

it("the lowest of several caps binds", () => {
  const caps: readonly CapTerms[] = [{ ...alone, percent: "70", of: "service-fee" }, { ...alone, amount: "60.00", currency: "USD" }];
  expect(credited({ schedule: flat("80"), caps })).toMatchObject({ gross: "80.00", cap: "60.00", forfeited: "20.00", entitled: "60.00" });
});

it.each([{ most: "14", added: "14" }, { most: "20", added: "20" }, { most: "21", added: "20" }])(
  "20 days added, at most $most: $added", ({ most, added }) => {
    const draft = { creditUnit: { kind: "days-added", clause }, schedule: flat("20"), caps: [{ ...alone, daysAdded: most }] } as const;
    expect(credited(draft)).toMatchObject({ daysAdded: added, entitled: "0.00" });
  },
);

it.each([{ percent: "30", entitled: "60.00" }, { percent: "40", entitled: "80.00" }, { percent: "41", entitled: "80.00" }])(
  "two outages of 40 % each, at most $percent % each: $entitled", ({ percent, entitled }) => {
    const terms = madeUp({
      schedule: { kind: "tiers", by: "each-outage", tiers: [{ above: "0", credit: "40" }], overlap: "higher-credit", clause },
      caps: [{ scope: "outage", percent, of: "credited-fee", clause }],
    });
    expect(tried(terms, { downMs: [HOUR, HOUR] }).credit.entitled).toBe(entitled);
  },
);

it("each service apart, at most half of its own fee", () => {
  const draft = {
    services: { covered: ["mail", "web"], clause }, unavailable: { when: "each-apart", clause }, schedule: flat("80"),
    caps: [{ scope: "service", percent: "50", of: "credited-fee", clause }],
  } as const;
  const outages = [{ id: "o1", services: ["mail"], start: "2026-04-01T01:00:00Z", end: "2026-04-01T02:00:00Z", impact: "down" }] as const;
  expect(credited(draft, { outages, fees: { currency: "USD", service: "100.00", services: { mail: "60.00", web: "40.00" } } }).entitled).toBe("30.00");
});

it.each([{ before: "20.00", entitled: "80.00" }, { before: "20.01", entitled: "79.99" }, { before: "100.00", entitled: "0.00" }])(
  "100 dollars in a rolling year, $before of them before: $entitled", ({ before, entitled }) => {
    const draft = { schedule: flat("80"), caps: [{ scope: "rolling-year", amount: "100.00", currency: "USD", clause }] } as const;
    expect(credited(draft, { creditedBefore: before }).entitled).toBe(entitled);
  },
);

it.each([
  { otherCredits: "taken-first", other: "20.00", entitled: "80.00" },
  { otherCredits: "taken-first", other: "20.01", entitled: "79.99" },
  { otherCredits: "taken-last", other: "30.00", entitled: "80.00" },
] as const)("100 % for all guarantees, $other elsewhere $otherCredits: $entitled", ({ otherCredits, other, entitled }) => {
  const draft = { schedule: flat("80"), caps: [{ scope: "all-guarantees", percent: "100", of: "service-fee", otherCredits, clause }] } as const;
  expect(credited(draft, { otherCredits: [{ guarantee: "support", amount: other }] }).entitled).toBe(entitled);
});

it.each([
  { why: "as listed", order: undefined, entitled: "80.00" },
  { why: "the second first", order: ["second", "uptime"], entitled: "40.00" },
])("two guarantees of 80 and 60 % in one fee, $why: the first gets $entitled", ({ order, entitled }) => {
  const draft = {
    schedule: flat("80"),
    caps: [{ scope: "all-guarantees", percent: "100", of: "service-fee", otherCredits: "taken-first", ...(order === undefined ? {} : { order }), clause }],
    guarantees: [{
      id: "second", fee: "shared", measure: { kind: "downtime", clause }, target: { percent: "100", clause }, schedule: flat("60"),
      creditUnit: { kind: "percent", clause }, caps: [], clause,
    }],
  } as const satisfies Partial<TermsDraft>;
  expect(credited(draft).entitled).toBe(entitled);
});

const least = (reading: "suppress" | "raise"): MinimumCredit => ({ reading, amount: "10", currency: "USD", clause });

it.each([
  { why: "9.99 is not paid", minimumCredit: least("suppress"), fee: "99.90", entitled: "0.00" },
  { why: "10.00 is not more than 10", minimumCredit: least("suppress"), fee: "100.00", entitled: "0.00" },
  { why: "10.01 is paid", minimumCredit: least("suppress"), fee: "100.10", entitled: "10.01" },
  { why: "9.99 is raised", minimumCredit: least("raise"), fee: "99.90", entitled: "10.00" },
  { why: "10.01 stays", minimumCredit: least("raise"), fee: "100.10", entitled: "10.01" },
  { why: "1.00 is paid where there is no smallest", minimumCredit: { reading: "none", clause }, fee: "10.00", entitled: "1.00" },
] as const)("$why", ({ minimumCredit, fee, entitled }) => {
  expect(credited({ schedule: TEN_PERCENT, minimumCredit }, {}, fee).entitled).toBe(entitled);
});

it("nothing is not raised", () => {
  const terms = madeUp({ target: { percent: "99.9", clause }, schedule: TEN_PERCENT, minimumCredit: least("raise") });
  expect(tried(terms, { downMs: downFor("99.9") }).credit.entitled).toBe("0.00");
});
