// Clause G.b: validations answered within 200 ms for 95 % of the month; 5 % of the validation fee per point below, up to
// that fee. The fee is 40.00 dollars here, so a point is worth 2.00.
import { describe, expect, it } from "vitest";
import { MAILGUN_2022_01_14 as MAILGUN, type Terms } from "../../src/index.js";
import type { ScoreInput } from "../../src/facts/facts.js";
import type { BlockRounding } from "../../src/terms/language.js";
import { assessGuarantees, downFor, guaranteeOf, lateResponses } from "../support/guaranteeFacts.js";

const FEES = { currency: "USD", service: "100.00", guarantees: { validation: "40.00" } };

const account = (score: Omit<ScoreInput, "guarantee">, terms: Terms = MAILGUN) =>
  guaranteeOf(assessGuarantees({ fees: FEES, scores: [{ guarantee: "validation", ...score } as ScoreInput] }, terms), "validation");

/** The contract with another way to count parts of a point. */
function rounded(rounding: BlockRounding): Terms {
  const schedule = { kind: "points", points: "1", creditPerStep: "5", rounding, clause: "G.b" } as const;
  return { ...MAILGUN, guarantees: MAILGUN.guarantees.map((guarantee) => (guarantee.id === "validation" ? { ...guarantee, schedule } : guarantee)) };
}

describe("whole points below 95 %", () => {
  it.each([
    { percent: "100", met: true, steps: 0, entitled: "0.00" },
    { percent: "95.0001", met: true, steps: 0, entitled: "0.00" },
    { percent: "95", met: true, steps: 0, entitled: "0.00" },
    { percent: "94.9999", met: false, steps: 0, entitled: "0.00" },
    { percent: "94.0001", met: false, steps: 0, entitled: "0.00" },
    { percent: "94", met: false, steps: 1, entitled: "2.00" },
    { percent: "93.99", met: false, steps: 1, entitled: "2.00" },
    { percent: "93.0001", met: false, steps: 1, entitled: "2.00" },
    { percent: "93", met: false, steps: 2, entitled: "4.00" },
    { percent: "85", met: false, steps: 10, entitled: "20.00" },
  ])("$percent %: $steps points, $entitled", ({ percent, met, steps, entitled }) => {
    const { availability, credit, findings, events, time } = account({ percent });
    expect(availability).toMatchObject({ targetPercent: "95", met, percent, marginMs: null });
    expect(credit).toMatchObject({ unit: "percent", units: String(5 * steps), percent: String(5 * steps), fee: "40.00", gross: entitled, entitled });
    expect(findings.map(({ code, params }) => (code === "points" ? params.steps : code))).toEqual([steps, "cap"]);
    expect([events, time]).toEqual([null, null]);
  });
});

it("has no next step in time: none is measured", () => {
  expect(account({ percent: "94.5" }).credit.nextStepMs).toBeNull();
});

describe("counts instead of a percentage", () => {
  it.each([
    { good: 19, total: 20, percent: "95", entitled: "0.00" },
    { good: 18_999, total: 20_000, percent: "94.995", entitled: "0.00" },
    { good: 94, total: 100, percent: "94", entitled: "2.00" },
    { good: 939_999, total: 1_000_000, percent: "93.9999", entitled: "2.00" },
    { good: 2, total: 3, percent: "66.6666", entitled: "40.00" },
    { good: 0, total: 1, percent: "0", entitled: "40.00" },
  ])("$good of $total: $percent %, $entitled", ({ good, total, percent, entitled }) => {
    const { availability, credit } = account({ good, total });
    expect(availability).toMatchObject({ percent, score: { lost: String(total - good), of: String(total) } });
    expect(credit.entitled).toBe(entitled);
  });
  it("of nothing miss nothing", () => {
    const { availability, credit } = account({ good: 0, total: 0 });
    expect(availability).toMatchObject({ met: null, percent: null, score: { lost: "0", of: "0" } });
    expect(credit).toMatchObject({ gross: "0.00", entitled: "0.00" });
  });
});

describe("parts of a point", () => {
  it.each<[BlockRounding, string, string]>([
    ["exact", "95", "0.00"], ["exact", "94.0001", "2.00"], ["exact", "93.4", "3.20"], ["exact", "94.99", "0.02"], ["exact", "94", "2.00"],
    ["started", "95", "0.00"], ["started", "94.9999", "2.00"], ["started", "94", "2.00"], ["started", "93.9999", "4.00"],
    ["nearest", "94.5001", "0.00"], ["nearest", "94.5", "2.00"], ["nearest", "93.5", "4.00"],
    ["whole", "93.4", "2.00"],
  ])("%s: %s %% earns %s", (rounding, percent, entitled) => {
    expect(account({ percent }, rounded(rounding)).credit.entitled).toBe(entitled);
  });
});

describe("the cap of the validation fee", () => {
  it.each([
    { percent: "76", gross: "38.00", entitled: "38.00", forfeited: "0.00", reached: false },
    { percent: "75", gross: "40.00", entitled: "40.00", forfeited: "0.00", reached: true },
    { percent: "74", gross: "42.00", entitled: "40.00", forfeited: "2.00", reached: true },
    { percent: "0", gross: "190.00", entitled: "40.00", forfeited: "150.00", reached: true },
  ])("$percent %: $entitled of $gross", ({ percent, gross, entitled, forfeited, reached }) => {
    const { credit, findings } = account({ percent });
    expect(credit).toMatchObject({ gross, cap: "40.00", entitled, forfeited });
    expect(findings).toContainEqual({ code: "cap", clause: "G.b", params: { cap: "40.00", otherCredits: "0.00", room: "40.00", reached } });
  });
});

it("a score needs the fee that it is credited on", () => {
  const facts = { fees: { currency: "USD", service: "100.00" }, scores: [{ guarantee: "validation", percent: "94" }] };
  expect(() => assessGuarantees(facts)).toThrow("fees.guarantees.validation: expected the fee that this guarantee is credited on");
});

describe("all three guarantees under 100 % of the fees billed", () => {
  // 15 blocks: 75.00. One response too late: 100.00. Two points: 4.00. All of it: 179.00, of which 100.00 may be paid.
  const facts = { fees: FEES, ...downFor(15), events: lateResponses(1), scores: [{ guarantee: "validation", percent: "93" }] };
  const ordered = (...order: readonly string[]): Terms => ({ ...MAILGUN, caps: MAILGUN.caps.map((cap) => ({ ...cap, order })) });
  it.each([
    { name: "as the contract lists them", terms: MAILGUN, uptime: ["75.00", "0.00"], response: ["25.00", "75.00"], validation: ["0.00", "4.00"] },
    {
      name: "in the order written out", terms: ordered("uptime", "first-response", "validation"),
      uptime: ["75.00", "0.00"], response: ["25.00", "75.00"], validation: ["0.00", "4.00"],
    },
    {
      name: "the other way round", terms: ordered("validation", "first-response", "uptime"),
      uptime: ["0.00", "75.00"], response: ["96.00", "4.00"], validation: ["4.00", "0.00"],
    },
    {
      name: "uptime between the others", terms: ordered("validation", "uptime", "first-response"),
      uptime: ["75.00", "0.00"], response: ["21.00", "79.00"], validation: ["4.00", "0.00"],
    },
  ])("use the room up $name", ({ terms, uptime, response, validation }) => {
    const assessment = assessGuarantees(facts, terms);
    const paidAndCut = ["first-response", "validation"].map((id) => guaranteeOf(assessment, id).credit);
    expect([assessment.credit, ...paidAndCut].map(({ entitled, forfeited }) => [entitled, forfeited])).toEqual([uptime, response, validation]);
    expect([assessment.credit, ...paidAndCut].map(({ gross }) => gross)).toEqual(["75.00", "100.00", "4.00"]);
    expect(assessment.total).toEqual({ gross: "179.00", forfeited: "79.00", withheld: "0.00", entitled: "100.00", entitledMinor: 10_000 });
  });
  it("with more billed, each is paid in full", () => {
    const { total } = assessGuarantees({ ...facts, fees: { ...FEES, billed: "179.00" } });
    expect(total).toEqual({ gross: "179.00", forfeited: "0.00", withheld: "0.00", entitled: "179.00", entitledMinor: 17_900 });
  });
});
