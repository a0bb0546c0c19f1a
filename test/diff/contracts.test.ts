// Contracts that credit otherwise: days added to the term, error rates of slots, a second guarantee.
import { expect, it } from "vitest";
import type { AssessmentDiff } from "../../src/diff/assessmentDiff.js";
import { diffAssessments } from "../../src/diff/diffAssessments.js";
import { explainDiff } from "../../src/diff/explainDiff.js";
import { explain } from "../../src/explain/explain.js";
import { type Assessment, MAILGUN_2022_01_14 } from "../../src/index.js";
import { AWS_S3 } from "../../src/terms/catalogue/aws.js";
import { GOOGLE_WORKSPACE } from "../../src/terms/catalogue/google.js";
import { HOUR, tried } from "../support/contractFacts.js";

const lastLines = (diff: AssessmentDiff): readonly string[] => explainDiff(diff, { locale: "en" }).split("\n\n").at(-1)?.trimEnd().split("\n").slice(1) as readonly string[];

it("days added: below 99.9 % 3 days, below 99 % 7", () => {
  const more = { eligibleAt: "2026-05-01T00:00:00Z" };
  // 1 h of 720 is 99.86 %, 8 h are 98.88 %.
  const diff = diffAssessments(tried(GOOGLE_WORKSPACE, { downMs: HOUR, more }), tried(GOOGLE_WORKSPACE, { downMs: 8 * HOUR, more }));
  expect(diff.money.filter(({ field }) => field === "daysAdded")).toEqual([{ field: "daysAdded", before: "3", after: "7", delta: "4" }]);
  expect(diff.settlement).toEqual({ direction: "none", amount: "0.00", amountMinor: 0, daysAdded: "4" });
  expect(lastLines(diff)).toEqual(["Still to be added to the term: 4 days."]);
});

it("error rates: the ledgers part on the slots that failed", () => {
  const start = Date.parse("2026-04-01T00:00:00Z");
  const slots = (count: number) => Array.from({ length: count }, (_, index) =>
    ({ start: start + index * 300_000, end: start + (index + 1) * 300_000, requests: 10, errors: 10 }));
  const claims = [{ ticket: "T-1", filedAt: "2026-05-02T00:00:00Z", channel: "support-center", disruption: true }];
  const failing = (count: number) => tried(AWS_S3, { downMs: [], more: { plan: "standard", slots: slots(count), claims } });
  // 8 of 8640 slots are 99.907 %, 90 are 98.96 %: nothing, then 25 %.
  const diff = diffAssessments(failing(8), failing(90));
  expect(diff.settlement).toEqual({ direction: "credit", amount: "25.00", amountMinor: 2500, daysAdded: "0" });
  expect(diff.ledger[0]).toMatchObject({ startMs: start + 8 * 300_000, before: { kind: "up" } });
  expect(diff.ledger.at(-1)).toMatchObject({ endMs: start + 90 * 300_000, before: { kind: "up" } });
  expect(lastLines(diff)).toEqual(["Still to be credited: USD 25.00."]);
});

it("averages of error rates are fractions of thousands of digits: they can be compared, and read", () => {
  const start = Date.parse("2026-04-01T00:00:00Z");
  // Denominators without a common divisor: 1,000 numbers of requests, every other of them odd.
  const slots = (errors: number) => Array.from({ length: 1_000 }, (_, index) =>
    ({ start: start + index * 300_000, end: start + (index + 1) * 300_000, requests: 10_007 + 6 * index, errors: index === 0 ? errors : 1 }));
  const claims = [{ ticket: "T-1", filedAt: "2026-05-02T00:00:00Z", channel: "support-center", disruption: true }];
  const [few, many] = [1, 10_007].map((errors) => tried(AWS_S3, { downMs: [], more: { plan: "standard", slots: slots(errors), claims } })) as [Assessment, Assessment];
  expect(few.weighted?.downtimeMs.length).toBeGreaterThan(2_000);
  expect(diffAssessments(few, few).settlement.direction).toBe("none");
  // One slot that failed whole instead of for one request in 10,007: 300,000 ms less 300,000 / 10,007 ms.
  const texts = [explain(many, { locale: "fr" }), explainDiff(diffAssessments(few, many), { locale: "en" })];
  for (const line of texts.join("\n").split("\n")) expect(line.length).toBeLessThanOrEqual(300);
  expect(texts[0]).toContain("…");
});

it("a first response that came too late after all: credited beside the outages, and settled with them", () => {
  const answered = (minutes: number, downMs: number) => {
    const openedAt = Date.parse("2026-04-05T09:00:00Z");
    return tried(MAILGUN_2022_01_14, {
      downMs, more: { events: [{ id: "e1", severity: "sev1", openedAt, answeredAt: openedAt + minutes * 60_000 }], fees: { currency: "USD", service: "500.00" } },
    });
  };
  // 10 min are within the 15 of sev1, 20 are not: 100.00. 2 h down are 3 blocks of 25.00, 1 h is 1 block.
  const diff = diffAssessments(answered(10, 2 * HOUR), answered(20, HOUR));
  expect(diff.money.slice(-4)).toEqual([
    { field: "potential", before: "75.00", after: "25.00", delta: "-50.00" },
    { field: "guarantees.first-response.gross", before: "0.00", after: "100.00", delta: "100.00" },
    { field: "guarantees.first-response.entitled", before: "0.00", after: "100.00", delta: "100.00" },
    { field: "total.entitled", before: "75.00", after: "125.00", delta: "50.00" },
  ]);
  expect(diff.settlement).toEqual({ direction: "credit", amount: "50.00", amountMinor: 5000, daysAdded: "0" });
  const money = explainDiff(diff, { locale: "en" }).split("\n\n").find((part) => part.startsWith("MONEY\n"));
  expect(money?.split("\n").slice(-3)).toEqual([
    "Credit before limits (guarantee “first-response”): USD 0.00 before, USD 100.00 after (USD 100.00 more).",
    "Credit to be paid (guarantee “first-response”): USD 0.00 before, USD 100.00 after (USD 100.00 more).",
    "Credit of all guarantees together: USD 75.00 before, USD 125.00 after (USD 50.00 more).",
  ]);
});
