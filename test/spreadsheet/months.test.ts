// Twenty months: the functions, the single file in a bare context and the library say the same cent.
import { beforeAll, expect, it } from "vitest";
import { assess, MAILGUN_2022_01_14 } from "../../src/index.js";
import { bundleOf } from "../../src/spreadsheet/bundling.mjs";
import { functions } from "./april.js";
import { argumentsOf, MONTHS, serial } from "./months.js";
import { callIn, script, type Script } from "./scriptContext.js";

let bare: Script;
beforeAll(async () => {
  bare = script(await bundleOf("builtIn"));
});

it.each(MONTHS)("$name", (month) => {
  const { credit, availability, time } = assess(MAILGUN_2022_01_14, month.facts);
  const asSerials = argumentsOf(month, (at) => serial(at, month.zone)) as Parameters<typeof functions.SLA_CREDIT>;
  const asDates = argumentsOf(month, (at) => new Date(at));
  expect(functions.SLA_CREDIT(...asSerials)).toBe(Number(credit.entitled));
  expect(functions.SLA_AVAILABILITY(...asSerials)).toBe(Number(`${availability.percent}e-2`));
  expect(functions.SLA_DOWNTIME(...asSerials)).toBe(time.downtimeMs / 60_000);
  expect(callIn(bare, "SlaCredits.SLA_CREDIT", asSerials)).toBe(Number(credit.entitled));
  expect(callIn(bare, "SlaCredits.SLA_CREDIT", asDates)).toBe(Number(credit.entitled));
});

it("the months are varied", () => {
  const results = MONTHS.map(({ facts }) => assess(MAILGUN_2022_01_14, facts));
  const amounts = results.map(({ credit }) => credit.entitled);
  expect(new Set(amounts).size).toBeGreaterThan(14);
  const reasons = new Set(results.flatMap(({ outages }) => outages.flatMap((outage) => outage.reasons.map(({ code }) => code))));
  expect([...reasons].sort()).toEqual(["claim-late", "claim-missing", "claim-wrong-channel", "degraded-only", "denial-of-service", "evidence-missing", "maintenance-emergency", "terms-breach"]);
  expect(results.filter(({ credit }) => credit.forfeited !== "0.00" && Number(credit.forfeited) > 0).length).toBeGreaterThan(1);
});
