// Clause 3.3.g: the customer shows that its use of the services was disturbed.
import { describe, expect, it } from "vitest";
import { assessApril, claimFor, HOUR, MAY, outage, reading } from "../support/april.js";

const down = [outage(2 * HOUR)];
const { disruption: _, ...silent } = claimFor(["o1"]);
const denied = claimFor(["o1"], { disruption: false });

it.each([
  { claim: claimFor(["o1"]), status: "valid", entitled: "15.00" },
  { claim: denied, status: "no-evidence", entitled: "0.00" },
  { claim: silent, status: "no-evidence", entitled: "0.00" },
])("disruption $claim.disruption: $status", ({ claim, status, entitled }) => {
  const { outages, credit } = assessApril(down, { claims: [claim] });
  expect(outages[0]?.claim.status).toBe(status);
  expect(credit.entitled).toBe(entitled);
});

it("cites the clause", () => {
  expect(assessApril(down, { claims: [silent] }).outages[0]?.reasons).toEqual([{ code: "evidence-missing", clause: "3.3.g", ms: 2 * HOUR, decidesMs: 2 * HOUR }]);
});

describe("what is missing can be handed in", () => {
  it("by another ticket, in time", () => {
    expect(assessApril(down, { claims: [silent, claimFor(["o1"], { ticket: "T-2", filedAt: MAY + 2 * HOUR })] }).outages[0]?.claim).toMatchObject({ status: "valid", ticket: "T-2" });
  });
  it("while the claim window is open: the potential counts it", () => {
    const early = { ...silent, filedAt: MAY };
    expect(assessApril(down, { claims: [early], asOf: MAY + HOUR }).credit).toMatchObject({ entitled: "0.00", potential: "15.00" });
    expect(assessApril(down, { claims: [early], asOf: Date.UTC(2026, 4, 11) }).credit.potential).toBe("0.00");
  });
});

it("is not asked for under terms without it", () => {
  expect(assessApril(down, { claims: [silent] }, reading({ claim: { evidence: { needed: false } } })).credit.entitled).toBe("15.00");
});

it("a late claim without evidence is late first", () => {
  expect(assessApril(down, { claims: [{ ...silent, filedAt: "2026-08-01T00:00:00Z" }] }).outages[0]?.claim.status).toBe("late");
});
