import { expect, it } from "vitest";
import { parseTerms } from "../../src/index.js";
import { GCP_BIGQUERY, GCP_COMPUTE, GOOGLE_WORKSPACE } from "../../src/terms/catalogue/google.js";
import { downFor, MINUTE, tried } from "../support/contractFacts.js";

/** The customer became eligible as April ended. */
const eligibleAt = "2026-05-01T00:00:00Z";

it.each([
  ["1 ms less than 99.99 % allows", downFor("99.99") - 1, "0", "0.00"],
  ["exactly 99.99 %", downFor("99.99"), "0", "0.00"],
  ["1 ms below 99.99 %", downFor("99.99") + 1, "10", "10.00"],
  ["1 ms above 99 %", downFor("99") - 1, "10", "10.00"],
  ["exactly 99 %", downFor("99"), "10", "10.00"],
  ["1 ms below 99 %", downFor("99") + 1, "25", "25.00"],
  ["1 ms above 95 %", downFor("95") - 1, "25", "25.00"],
  ["exactly 95 %", downFor("95"), "25", "25.00"],
  ["1 ms below 95 %, which is also the cap", downFor("95") + 1, "100", "100.00"],
  ["ten outages of 1 ms less than a minute", Array<number>(10).fill(MINUTE - 1), "0", "0.00"],
  ["ten outages of exactly a minute", Array<number>(10).fill(MINUTE), "10", "10.00"],
])("Compute: %s", (_why, downMs, percent, entitled) => {
  expect(tried(GCP_COMPUTE, { downMs, more: { eligibleAt } }).credit).toMatchObject({ percent, entitled });
});

/** So many of April's 43,200 minutes with so many errors among 100 requests. */
function minutes(count: number, errors: number): { start: number; end: number; requests: number; errors: number }[] {
  return Array.from({ length: count }, (_, index) => {
    const start = Date.parse("2026-04-01T00:00:00Z") + index * MINUTE;
    return { start, end: start + MINUTE, requests: 100, errors };
  });
}

const claims = [{ ticket: "T-1", filedAt: "2026-05-02T00:00:00Z", channel: "email", disruption: true }];

it.each([
  ["4 minutes down are above 99.99 %", 4, 11, "0", "0.00"],
  ["5 minutes down are below 99.99 %", 5, 11, "10", "10.00"],
  ["minutes with exactly 10 % of errors are up", 5, 10, "0", "0.00"],
  ["432 minutes down are exactly 99 %", 432, 100, "10", "10.00"],
  ["433 minutes down are below 99 %", 433, 100, "25", "25.00"],
  ["2160 minutes down are exactly 95 %", 2_160, 100, "25", "25.00"],
  ["2161 minutes down are below 95 %, which is also the cap", 2_161, 100, "50", "50.00"],
])("BigQuery: %s", (_why, count, errors, percent, entitled) => {
  const { credit } = tried(GCP_BIGQUERY, { downMs: [], more: { eligibleAt, slots: minutes(count, errors), claims } });
  expect(credit).toMatchObject({ percent, entitled });
});

it.each([
  ["exactly 99.9 %", downFor("99.9"), "0"],
  ["1 ms below 99.9 %", downFor("99.9") + 1, "3"],
  ["exactly 99 %", downFor("99"), "3"],
  ["1 ms below 99 %", downFor("99") + 1, "7"],
  ["exactly 95 %", downFor("95"), "7"],
  ["1 ms below 95 %, which is also the cap", downFor("95") + 1, "15"],
])("Workspace adds days: %s", (_why, downMs, daysAdded) => {
  const { credit } = tried(GOOGLE_WORKSPACE, { downMs, more: { eligibleAt } });
  expect(credit).toMatchObject({ daysAdded, entitled: "0.00" });
});

it.each([GCP_COMPUTE, GOOGLE_WORKSPACE])("$id is claimed within 30 days of becoming eligible", (terms) => {
  const { claim } = tried(terms, { downMs: downFor("95"), more: { eligibleAt } });
  expect(claim?.deadlineMs).toBe(Date.parse("2026-06-01T00:00:00Z"));
});

it.each([GCP_COMPUTE, GCP_BIGQUERY, GOOGLE_WORKSPACE])("$id survives JSON", (terms) => {
  expect(parseTerms(JSON.parse(JSON.stringify(terms)))).toEqual(terms);
});
