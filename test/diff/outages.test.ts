// Which outages part, and how: added, removed, told differently by two parties, excused for another reason.
import { describe, expect, it } from "vitest";
import type { Assessment, OutageAccount } from "../../src/assessment.js";
import type { AssessmentDiff } from "../../src/diff/assessmentDiff.js";
import { diffAssessments } from "../../src/diff/diffAssessments.js";
import { april, assessApril, claimFor, HOUR, MINUTE, outage, reading } from "../support/april.js";

const first = outage(2 * HOUR);
const second = outage(HOUR, { id: "o2", start: april(20, 480), end: april(20, 540) });
const gist = ({ outages }: AssessmentDiff) => outages.map(({ id, change }) => [id, change]);

/** An assessment with one account of an outage changed, whatever that would mean for the rest of it. */
function withAccount(assessment: Assessment, change: Partial<OutageAccount>): Assessment {
  return { ...assessment, outages: assessment.outages.map((account) => ({ ...account, ...change })) };
}

describe("an outage that only one of the two has", () => {
  const diff = diffAssessments(assessApril([first]), assessApril([first, second]));

  it("added: all that is known of it stands after", () => {
    expect(diff.outages).toStrictEqual([{
      id: "o2",
      change: "added",
      fields: [
        { field: "services", before: null, after: ["api"] },
        { field: "impact", before: null, after: "down" },
        { field: "cause", before: null, after: "provider" },
        { field: "startMs", before: null, after: april(20, 480) },
        { field: "endMs", before: null, after: april(20, 540) },
        { field: "inPeriodMs", before: null, after: 3_600_000 },
        { field: "downtimeMs", before: null, after: 3_600_000 },
        { field: "creditableMs", before: null, after: 3_600_000 },
        { field: "claim.status", before: null, after: "valid" },
        // 30 days after 20 April, counted from the day after: 20 May is the last, so 21 May 00:00 is too late.
        { field: "claim.deadlineMs", before: null, after: Date.UTC(2026, 4, 21) },
        { field: "claim.ticket", before: null, after: "T-1" },
        { field: "claim.filedAtMs", before: null, after: Date.UTC(2026, 4, 5) },
      ],
      reasons: [],
    }]);
    // 2 h: 3 blocks of 100.00. 3 h less 259,200 ms: 5.856 blocks.
    expect(diff.settlement).toEqual({ direction: "credit", amount: "10.00", amountMinor: 1000, daysAdded: "0" });
  });

  it("removed: all that is known of it stands before", () => {
    const [removed] = diffAssessments(assessApril([first, second]), assessApril([first])).outages;
    expect(removed).toStrictEqual({
      id: "o2", change: "removed", reasons: [],
      fields: diff.outages[0]?.fields.map(({ field, after }) => ({ field, before: after, after: null })),
    });
  });

  it("still going on: the end is null, and listed", () => {
    const open = { ...second, end: null };
    const asOf = { asOf: april(25) };
    const [added] = diffAssessments(assessApril([], asOf), assessApril([open], { ...asOf, claims: [] })).outages;
    expect(added?.fields.map(({ field, after }) => [field, after]).slice(3, 6)).toEqual([
      ["startMs", april(20, 480)], ["endMs", null], ["inPeriodMs", april(25) - april(20, 480)],
    ]);
    expect(added?.reasons).toHaveLength(1);
  });
});

describe("an outage that both have", () => {
  it("is not listed if they agree on it, in whatever order its services are named", () => {
    const one = assessApril([outage(HOUR, { services: ["api", "smtp"] })]);
    const other = assessApril([outage(HOUR, { services: ["smtp", "api"] })]);
    expect(diffAssessments(one, other)).toMatchObject({ same: true, outages: [] });
  });

  it("is listed for another set of services", () => {
    const [changed] = diffAssessments(assessApril([first]), assessApril([{ ...first, services: ["api", "smtp"] }])).outages;
    expect(changed).toStrictEqual({
      id: "o1", change: "changed", reasons: [], fields: [{ field: "services", before: ["api"], after: ["api", "smtp"] }],
    });
  });

  it.each([[0.25, 0.25], [1, 1], [-0, 0]])("is listed for an impact given as a share, %d", (share, read) => {
    const before = assessApril([first]);
    const [changed] = diffAssessments(before, withAccount(before, { impact: share })).outages;
    expect(changed?.fields).toStrictEqual([{ field: "impact", before: "down", after: read }]);
  });

  it("a cause found later: the time is no longer credited, for that reason", () => {
    const diff = diffAssessments(assessApril([first]), assessApril([{ ...first, cause: "denial-of-service" }]));
    expect(diff.outages).toStrictEqual([{
      id: "o1",
      change: "changed",
      fields: [{ field: "cause", before: "provider", after: "denial-of-service" }, { field: "creditableMs", before: 7_200_000, after: 0 }],
      reasons: [{
        code: "denial-of-service", clause: "3.3.e", beforeMs: 0, afterMs: 7_200_000, deltaMs: 7_200_000,
        decides: { beforeMs: 0, afterMs: 7_200_000, deltaMs: 7_200_000 },
      }],
    }]);
    expect(diff.ledger.map(({ before, after }) => [before.creditable, after.creditable, after.reasons])).toEqual([
      [true, false, [{ code: "denial-of-service", clause: "3.3.e" }]],
    ]);
    expect(diff.time.at(-1)).toEqual({ field: "excludedMs.denial-of-service", before: 0, after: 7_200_000, delta: 7_200_000 });
    expect(diff.settlement).toEqual({ direction: "claim-back", amount: "15.00", amountMinor: 1500, daysAdded: "0" });
  });

  it("a reason that another one has overtaken still applies, but decides no more", () => {
    const late = { claims: [claimFor(["o1"], { filedAt: Date.UTC(2026, 5, 1) })] };
    const [changed] = diffAssessments(assessApril([first], late), assessApril([{ ...first, cause: "virus" }], late)).outages;
    expect(changed?.reasons).toEqual([
      {
        code: "claim-late", clause: "3.3.f", beforeMs: 7_200_000, afterMs: 7_200_000, deltaMs: 0,
        decides: { beforeMs: 7_200_000, afterMs: 0, deltaMs: -7_200_000 },
      },
      { code: "virus", clause: "3.3.e", beforeMs: 0, afterMs: 7_200_000, deltaMs: 7_200_000, decides: { beforeMs: 0, afterMs: 7_200_000, deltaMs: 7_200_000 } },
    ]);
  });

  it("a reason that applies as well, but decides nothing in either, is listed", () => {
    const virus = { ...first, cause: "virus" };
    const late = { claims: [claimFor(["o1"], { filedAt: Date.UTC(2026, 5, 1) })] };
    const [changed] = diffAssessments(assessApril([virus]), assessApril([virus], late)).outages;
    expect(changed?.reasons).toEqual([
      { code: "claim-late", clause: "3.3.f", beforeMs: 0, afterMs: 7_200_000, deltaMs: 7_200_000, decides: { beforeMs: 0, afterMs: 0, deltaMs: 0 } },
    ]);
  });

  it("a late claim that was filed in time after all", () => {
    const late = assessApril([first], { claims: [claimFor(["o1"], { filedAt: Date.UTC(2026, 5, 1) })] });
    const diff = diffAssessments(late, assessApril([first]));
    expect(diff.outages[0]?.fields).toEqual([
      { field: "creditableMs", before: 0, after: 7_200_000 },
      { field: "claim.status", before: "late", after: "valid" },
      { field: "claim.filedAtMs", before: Date.UTC(2026, 5, 1), after: Date.UTC(2026, 4, 5) },
    ]);
    expect(diff.settlement).toEqual({ direction: "credit", amount: "15.00", amountMinor: 1500, daysAdded: "0" });
  });
});

describe("a provider's record against a customer's", () => {
  // Noon to 13:30 as the provider measured it; 11:50 to 13:50 as the customer saw it; the provider also blames an attack on 20 April.
  const provider = assessApril([{ ...first, end: april(10, 810) }, { ...second, cause: "denial-of-service" }]);
  const customer = assessApril([{ ...first, start: april(10, 710), end: april(10, 830) }, second]);
  const diff = diffAssessments(provider, customer);

  it("they part before, after, and on the attack", () => {
    expect(diff.ledger.map(({ startMs, endMs, before, after }) => [startMs, endMs, before.kind, before.creditable, after.kind, after.creditable])).toEqual([
      [april(10, 710), april(10, 720), "up", false, "downtime", true],
      [april(10, 810), april(10, 830), "up", false, "downtime", true],
      [april(20, 480), april(20, 540), "downtime", false, "downtime", true],
    ]);
    expect(gist(diff)).toEqual([["o1", "changed"], ["o2", "changed"]]);
  });

  it("90 min are 2 blocks, 120 + 60 min are 5: 15.00 are in dispute", () => {
    expect(diff.time.filter(({ field }) => field === "creditableMs")).toEqual([{ field: "creditableMs", before: 90 * MINUTE, after: 180 * MINUTE, delta: 90 * MINUTE }]);
    expect(diff.money.filter(({ field }) => field === "entitled")).toEqual([{ field: "entitled", before: "10.00", after: "25.00", delta: "15.00" }]);
    expect(diff.settlement).toEqual({ direction: "credit", amount: "15.00", amountMinor: 1500, daysAdded: "0" });
  });

  it("one outage under two names is two outages, and the ledger names both", () => {
    const renamed = diffAssessments(assessApril([first]), assessApril([{ ...first, id: "INC-7" }]));
    expect(gist(renamed)).toEqual([["INC-7", "added"], ["o1", "removed"]]);
    expect(renamed.ledger.map(({ before, after }) => [before.outages, after.outages])).toEqual([[["o1"], ["INC-7"]]]);
    expect([renamed.time, renamed.money, renamed.settlement.direction]).toEqual([[], [], "none"]);
  });
});

it("two readings of a contract: the terms are named, and only what follows from them differs", () => {
  const threshold = reading({ version: "threshold", allowance: { reading: "threshold" } });
  const diff = diffAssessments(assessApril([first]), assessApril([first], {}, threshold));
  expect(diff.terms).toEqual({ before: "mailgun@2022-01-14", after: "mailgun@threshold" });
  // All of the 2 h count once the allowance is exceeded: 4 blocks.
  expect([diff.ledger, diff.outages, diff.time, diff.availability]).toEqual([[], [], [], []]);
  expect(diff.settlement).toEqual({ direction: "credit", amount: "5.00", amountMinor: 500, daysAdded: "0" });
});

it("the same result under other terms is the same", () => {
  const renamed = diffAssessments(assessApril([first]), assessApril([first], {}, reading({ version: "2030-01-01" })));
  expect(renamed).toMatchObject({ same: true, terms: { after: "mailgun@2030-01-01" } });
});

it("outages stand by start, then by id", () => {
  const at = (id: string, day: number) => outage(MINUTE, { id, start: april(day), end: april(day) + MINUTE });
  const diff = diffAssessments(assessApril([at("z", 2), at("m", 9)]), assessApril([at("b", 9), at("a", 9), at("y", 1), at("m", 3)]));
  expect(gist(diff)).toEqual([["y", "added"], ["z", "removed"], ["m", "changed"], ["a", "added"], ["b", "added"]]);
});
