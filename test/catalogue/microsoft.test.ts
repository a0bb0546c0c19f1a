import { expect, it } from "vitest";
import { parseTerms } from "../../src/index.js";
import { AZURE_VM, MICROSOFT_365 } from "../../src/terms/catalogue/microsoft.js";
import { downFor, tried } from "../support/contractFacts.js";

it.each([
  ["zones", "exactly 99.99 %", downFor("99.99"), "0", "0.00"],
  ["zones", "1 ms below 99.99 %", downFor("99.99") + 1, "10", "10.00"],
  ["zones", "1 ms above 99 %", downFor("99") - 1, "10", "10.00"],
  ["zones", "exactly 99 %", downFor("99"), "10", "10.00"],
  ["zones", "1 ms below 99 %", downFor("99") + 1, "25", "25.00"],
  ["zones", "1 ms above 95 %", downFor("95") - 1, "25", "25.00"],
  ["zones", "exactly 95 %", downFor("95"), "25", "25.00"],
  ["zones", "1 ms below 95 %, which is also the cap", downFor("95") + 1, "100", "100.00"],
  ["availability-set", "exactly 99.95 %", downFor("99.95"), "0", "0.00"],
  ["availability-set", "1 ms below 99.95 %", downFor("99.95") + 1, "10", "10.00"],
  ["availability-set", "1 ms below 99 %", downFor("99") + 1, "25", "25.00"],
  ["single-premium-disk", "exactly 99.9 %", downFor("99.9"), "0", "0.00"],
  ["single-premium-disk", "1 ms below 99.9 %", downFor("99.9") + 1, "10", "10.00"],
  ["single-standard-disk", "exactly 95 %", downFor("95"), "0", "0.00"],
  ["single-standard-disk", "1 ms below 95 %", downFor("95") + 1, "10", "10.00"],
  ["single-standard-disk", "exactly 92 %", downFor("92"), "10", "10.00"],
  ["single-standard-disk", "1 ms below 92 %", downFor("92") + 1, "25", "25.00"],
  ["single-standard-disk", "exactly 90 %", downFor("90"), "25", "25.00"],
  ["single-standard-disk", "1 ms below 90 %", downFor("90") + 1, "100", "100.00"],
])("Azure, %s: %s", (plan, _why, downMs, percent, entitled) => {
  expect(tried(AZURE_VM, { downMs, more: { plan } }).credit).toMatchObject({ percent, entitled });
});

it.each([
  ["1 ms less than 99.9 % allows", downFor("99.9") - 1, "0", "0.00"],
  ["exactly 99.9 %", downFor("99.9"), "0", "0.00"],
  ["1 ms below 99.9 %", downFor("99.9") + 1, "25", "25.00"],
  ["exactly 99 %", downFor("99"), "25", "25.00"],
  ["1 ms below 99 %", downFor("99") + 1, "50", "50.00"],
  ["exactly 95 %", downFor("95"), "50", "50.00"],
  ["1 ms below 95 %, which is also the cap", downFor("95") + 1, "100", "100.00"],
])("Microsoft 365, all users hit: %s", (_why, downMs, percent, entitled) => {
  expect(tried(MICROSOFT_365, { downMs }).credit).toMatchObject({ percent, entitled });
});

it.each([
  ["86.4 minutes are exactly 99.9 %", 5_184_000, "0", "0.00"],
  ["2 ms more are below 99.9 %", 5_184_002, "25", "25.00"],
])("Microsoft 365, half of the users hit: %s", (_why, downMs, percent, entitled) => {
  const start = Date.parse("2026-04-01T01:00:00Z");
  const { credit } = tried(MICROSOFT_365, { downMs, more: { outages: [{ id: "o1", start, end: start + downMs, impact: 0.5 }] } });
  expect(credit).toMatchObject({ percent, entitled });
});

it("Azure is claimed by the end of the second month after", () => {
  const { claim } = tried(AZURE_VM, { downMs: downFor("99"), more: { plan: "zones" } });
  expect(claim?.deadlineMs).toBe(Date.parse("2026-07-01T00:00:00Z"));
});

it("Microsoft 365 is claimed by the end of the month after", () => {
  expect(tried(MICROSOFT_365, { downMs: downFor("99") }).claim?.deadlineMs).toBe(Date.parse("2026-06-01T00:00:00Z"));
});

it.each([AZURE_VM, MICROSOFT_365])("$id survives JSON", (terms) => {
  expect(parseTerms(JSON.parse(JSON.stringify(terms)))).toEqual(terms);
});
