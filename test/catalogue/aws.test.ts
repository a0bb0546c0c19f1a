import { expect, it } from "vitest";
import { parseTerms } from "../../src/index.js";
import { AWS_EC2_INSTANCE, AWS_EC2_REGION, AWS_S3 } from "../../src/terms/catalogue/aws.js";
import { downFor, HOUR, tried } from "../support/contractFacts.js";

it.each([
  ["1 ms less than 99.99 % allows", downFor("99.99") - 1, "0", "0.00"],
  ["exactly 99.99 %", downFor("99.99"), "0", "0.00"],
  ["1 ms below 99.99 %", downFor("99.99") + 1, "10", "10.00"],
  ["1 ms above 99 %", downFor("99") - 1, "10", "10.00"],
  ["exactly 99 %", downFor("99"), "10", "10.00"],
  ["1 ms below 99 %", downFor("99") + 1, "30", "30.00"],
  ["1 ms above 95 %", downFor("95") - 1, "30", "30.00"],
  ["exactly 95 %", downFor("95"), "30", "30.00"],
  ["1 ms below 95 %", downFor("95") + 1, "100", "100.00"],
  ["nearly all of the month", 700 * HOUR, "100", "100.00"],
])("a region: %s", (_why, downMs, percent, entitled) => {
  expect(tried(AWS_EC2_REGION, { downMs }).credit).toMatchObject({ percent, entitled });
});

it.each([
  ["exactly one dollar is not paid", "10.00", true, "0.00"],
  ["one dollar and a cent is paid", "10.10", true, "1.01"],
  ["one zone only", "100.00", false, "0.00"],
])("a region, 10 %%: %s", (_why, fee, twoZones, entitled) => {
  const { credit } = tried(AWS_EC2_REGION, { downMs: HOUR, fee, more: { conditions: { "two-zones": twoZones } } });
  expect(credit.entitled).toBe(entitled);
});

it("claims for April may come until the end of June", () => {
  expect(tried(AWS_EC2_REGION, { downMs: HOUR }).claim?.deadlineMs).toBe(Date.parse("2026-07-01T00:00:00Z"));
});

it.each([
  ["1 ms less than 99.5 % allows", downFor("99.5") - 1, "0", "0.00"],
  ["exactly 99.5 %", downFor("99.5"), "0", "0.00"],
  ["1 ms below 99.5 %", downFor("99.5") + 1, "10", "10.00"],
  ["1 ms above 99 %", downFor("99") - 1, "10", "10.00"],
  ["exactly 99 %", downFor("99"), "10", "10.00"],
  ["1 ms below 99 %", downFor("99") + 1, "30", "30.00"],
  ["1 ms above 95 %", downFor("95") - 1, "30", "30.00"],
  ["exactly 95 %", downFor("95"), "30", "30.00"],
  ["1 ms below 95 %", downFor("95") + 1, "100", "100.00"],
])("an instance: %s", (_why, downMs, percent, entitled) => {
  expect(tried(AWS_EC2_INSTANCE, { downMs }).credit).toMatchObject({ percent, entitled });
});

/** So many of April's 8640 intervals with errors only, and one more with so many errors among 10,000 requests. */
function slots(full: number, rest: number): { start: number; end: number; requests: number; errors: number }[] {
  return Array.from({ length: full + 1 }, (_, index) => {
    const start = Date.parse("2026-04-01T00:00:00Z") + index * 300_000;
    return { start, end: start + 300_000, requests: 10_000, errors: index < full ? 10_000 : rest };
  });
}

const S3_CLAIM = { ticket: "T-1", filedAt: "2026-05-02T00:00:00Z", channel: "support-center", disruption: true };

it.each([
  ["standard", "an error fewer than 99.9 % allows", 8, 6_399, "0", "0.00"],
  ["standard", "exactly 99.9 %, 8.64 intervals", 8, 6_400, "0", "0.00"],
  ["standard", "an error below 99.9 %", 8, 6_401, "10", "10.00"],
  ["standard", "an error above 99 %", 86, 3_999, "10", "10.00"],
  ["standard", "exactly 99 %, 86.4 intervals", 86, 4_000, "10", "10.00"],
  ["standard", "an error below 99 %", 86, 4_001, "25", "25.00"],
  ["standard", "98 % of 100 dollars, as published", 172, 8_000, "25", "25.00"],
  ["standard", "an error above 95 %", 431, 9_999, "25", "25.00"],
  ["standard", "exactly 95 %, 432 intervals", 432, 0, "25", "25.00"],
  ["standard", "an error below 95 %", 432, 1, "100", "100.00"],
  ["infrequent-access", "exactly 99 %", 86, 4_000, "0", "0.00"],
  ["infrequent-access", "an error below 99 %", 86, 4_001, "10", "10.00"],
  ["infrequent-access", "exactly 98 %", 172, 8_000, "10", "10.00"],
  ["infrequent-access", "an error below 98 %", 172, 8_001, "25", "25.00"],
  ["infrequent-access", "exactly 95 %", 432, 0, "25", "25.00"],
  ["infrequent-access", "an error below 95 %", 432, 1, "100", "100.00"],
])("S3, %s: %s", (plan, _why, full, rest, percent, entitled) => {
  const { credit } = tried(AWS_S3, { downMs: [], more: { plan, slots: slots(full, rest), claims: [S3_CLAIM] } });
  expect(credit).toMatchObject({ percent, entitled });
});

it.each([AWS_EC2_REGION, AWS_EC2_INSTANCE, AWS_S3])("$id survives JSON", (terms) => {
  expect(parseTerms(JSON.parse(JSON.stringify(terms)))).toEqual(terms);
});
