// Clause 2.1.a: the customer's administrator opens a ticket from the control panel. By another channel it is no claim.
import { expect, it } from "vitest";
import { aprilFacts, assessApril, claimFor, HOUR, outage, reading } from "../support/april.js";
import { assess, MAILGUN_2022_01_14 } from "../../src/index.js";

const down = [outage(2 * HOUR)];

it("a ticket by e-mail is no claim", () => {
  const { outages, time, credit } = assessApril(down, { claims: [claimFor(["o1"], { channel: "e-mail" })] });
  expect(outages[0]?.claim).toMatchObject({ status: "wrong-channel", ticket: "T-1" });
  expect(outages[0]?.reasons).toEqual([{ code: "claim-wrong-channel", clause: "2.1.a", ms: 2 * HOUR, decidesMs: 2 * HOUR }]);
  expect(time.excludedMs).toEqual({ "claim-wrong-channel": 2 * HOUR });
  expect(credit.entitled).toBe("0.00");
});

it("the channel is compared to the letter", () => {
  expect(assessApril(down, { claims: [claimFor(["o1"], { channel: "Control-panel" })] }).outages[0]?.claim.status).toBe("wrong-channel");
});

it.each([
  { accepted: "any" as const, status: "valid" },
  { accepted: ["phone", "e-mail"], status: "valid" },
  { accepted: ["phone"], status: "wrong-channel" },
])("terms that accept $accepted: $status", ({ accepted, status }) => {
  const terms = reading({ claim: { channel: { accepted } } });
  expect(assessApril(down, { claims: [claimFor(["o1"], { channel: "e-mail" })] }, terms).outages[0]?.claim.status).toBe(status);
});

it("beside a real claim, one by another channel changes nothing", () => {
  const byMail = claimFor(["o1"], { ticket: "M-1", channel: "e-mail", filedAt: "2026-04-11T00:00:00Z" });
  const late = claimFor(["o1"], { ticket: "T-2", filedAt: "2026-07-01T00:00:00Z" });
  expect(assessApril(down, { claims: [byMail, claimFor(["o1"])] }).outages[0]?.claim).toMatchObject({ status: "valid", ticket: "T-1" });
  expect(assessApril(down, { claims: [byMail, late] }).outages[0]?.claim).toMatchObject({ status: "late", ticket: "T-2" });
});

it("by another channel it cannot be late either", () => {
  const late = claimFor(["o1"], { channel: "phone", filedAt: "2026-07-01T00:00:00Z" });
  expect(assessApril(down, { claims: [late] }).outages[0]?.claim.status).toBe("wrong-channel");
});

it("a claim without a ticket or a channel is refused at the door", () => {
  const claims = [{ outages: ["o1"], filedAt: "2026-05-05T00:00:00Z" }];
  expect(() => assess(MAILGUN_2022_01_14, { ...aprilFacts(down), claims: claims as never })).toThrow(
    "claims[0].channel: expected a value, received nothing\nclaims[0].ticket: expected a value, received nothing",
  );
});
