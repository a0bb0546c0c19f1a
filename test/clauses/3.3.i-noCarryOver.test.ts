// Clause 3.3.i: what the limit cuts off is not carried over. It is reported as forfeited, and plays no part in the next month.
import { expect, it } from "vitest";
import { assess, MAILGUN_2022_01_14 } from "../../src/index.js";
import { aprilFacts, assessApril, MINUTE, outage } from "../support/april.js";

const EDGE = 259_200 + 21 * 30 * MINUTE;

it.each([
  { ms: EDGE - 1, forfeited: "0.00" },
  { ms: EDGE, forfeited: "5.00" },
  { ms: EDGE + 1, forfeited: "5.00" },
])("$ms ms down forfeit $forfeited", ({ ms, forfeited }) => {
  const { credit, findings } = assessApril([outage(ms)]);
  expect(credit.forfeited).toBe(forfeited);
  expect(findings.filter(({ code }) => code === "forfeited")).toEqual(
    forfeited === "0.00" ? [] : [{ code: "forfeited", clause: "3.3.i", params: { amount: forfeited } }],
  );
});

it("the next month begins anew", () => {
  const facts = aprilFacts([outage(700 * MINUTE)], { period: { month: "2026-05" } });
  expect(assess(MAILGUN_2022_01_14, facts).credit).toMatchObject({ gross: "0.00", forfeited: "0.00", entitled: "0.00" });
});
