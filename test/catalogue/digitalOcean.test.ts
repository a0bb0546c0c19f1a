import { expect, it } from "vitest";
import { parseTerms } from "../../src/index.js";
import { DIGITAL_OCEAN_APP, DIGITAL_OCEAN_DROPLET } from "../../src/terms/catalogue/digitalOcean.js";
import { downFor, HOUR, MINUTE, tried } from "../support/contractFacts.js";

it.each([
  ["exactly five minutes are not more than five", 5 * MINUTE, "0", "0.00"],
  ["1 ms more is one interval", 5 * MINUTE + 1, "5/432", "0.08"],
  ["1 ms less than ten minutes is still one", 10 * MINUTE - 1, "5/432", "0.08"],
  ["ten minutes are two", 10 * MINUTE, "5/216", "0.17"],
  ["an hour", HOUR, "5/36", "1.00"],
  ["three outages of 20 minutes", [20 * MINUTE, 20 * MINUTE, 20 * MINUTE], "5/36", "1.00"],
  ["36 hours, 5 %", 36 * HOUR, "5", "36.00"],
])("a Droplet at a dollar an hour: %s", (_why, downMs, percent, entitled) => {
  expect(tried(DIGITAL_OCEAN_DROPLET, { downMs, fee: "720.00" }).credit).toMatchObject({ percent, entitled });
});

it("a Droplet of the second half of April is measured over its life", () => {
  const start = Date.parse("2026-04-20T00:00:00Z");
  const { credit } = tried(DIGITAL_OCEAN_DROPLET, {
    downMs: HOUR, fee: "360.00",
    more: {
      serviceLife: { start: "2026-04-16T00:00:00Z", end: "2026-05-01T00:00:00Z" },
      outages: [{ id: "o1", start, end: start + 18 * HOUR, impact: "down" }],
    },
  });
  expect(credit).toMatchObject({ percent: "5", entitled: "18.00" });
});

it("a Droplet: claims for April may come until the end of July", () => {
  expect(tried(DIGITAL_OCEAN_DROPLET, { downMs: HOUR }).claim?.deadlineMs).toBe(Date.parse("2026-08-01T00:00:00Z"));
});

it.each([
  ["1 ms less than 99.95 % allows", downFor("99.95") - 1, "0", "0.00"],
  ["exactly 99.95 % of 30 days, 21.6 minutes as published", 1_296_000, "0", "0.00"],
  ["1 ms below 99.95 %", downFor("99.95") + 1, "10", "10.00"],
  ["1 ms above 99 %", downFor("99") - 1, "10", "10.00"],
  ["exactly 99 %", downFor("99"), "10", "10.00"],
  ["1 ms below 99 %", downFor("99") + 1, "30", "30.00"],
  ["1 ms above 95 %", downFor("95") - 1, "30", "30.00"],
  ["exactly 95 %", downFor("95"), "30", "30.00"],
  ["1 ms below 95 %", downFor("95") + 1, "100", "100.00"],
])("a component: %s", (_why, downMs, percent, entitled) => {
  expect(tried(DIGITAL_OCEAN_APP, { downMs }).credit).toMatchObject({ percent, entitled });
});

it("a component: claims for April may come until the end of June", () => {
  expect(tried(DIGITAL_OCEAN_APP, { downMs: HOUR }).claim?.deadlineMs).toBe(Date.parse("2026-07-01T00:00:00Z"));
});

it.each([DIGITAL_OCEAN_DROPLET, DIGITAL_OCEAN_APP])("$id survives JSON", (terms) => {
  expect(parseTerms(JSON.parse(JSON.stringify(terms)))).toEqual(terms);
});
