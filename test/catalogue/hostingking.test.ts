// Hostingking: the rent of the time beyond 99.9 %, once or ten times over.
import { expect, it } from "vitest";
import { parseTerms } from "../../src/index.js";
import { HOSTINGKING } from "../../src/terms/catalogue/hostingking.js";
import { downFor, HOUR, tried } from "../support/contractFacts.js";

it.each([
  { plan: "standard", why: "99.9 % keeps the promise", downMs: downFor("99.9"), percent: "0", entitled: "0.00" },
  { plan: "standard", why: "1 ms past it", downMs: downFor("99.9") + 1, percent: "1/25920000", entitled: "0.00" },
  { plan: "standard", why: "one point beyond", downMs: downFor("98.9"), percent: "1", entitled: "1.00" },
  { plan: "standard", why: "half a month beyond", downMs: downFor("49.9"), percent: "50", entitled: "50.00" },
  { plan: "tenfold", why: "99.9 % keeps the promise", downMs: downFor("99.9"), percent: "0", entitled: "0.00" },
  { plan: "tenfold", why: "1 ms past it", downMs: downFor("99.9") + 1, percent: "1/2592000", entitled: "0.00" },
  { plan: "tenfold", why: "one point beyond", downMs: downFor("98.9"), percent: "10", entitled: "10.00" },
  { plan: "tenfold", why: "1 ms short of ten points", downMs: downFor("89.9") - 1, percent: "259199999/2592000", entitled: "100.00" },
  { plan: "tenfold", why: "ten points: the whole rent", downMs: downFor("89.9"), percent: "100", entitled: "100.00" },
  { plan: "tenfold", why: "more is cut", downMs: downFor("88.9"), percent: "110", entitled: "100.00" },
])("$plan: $why", ({ plan, downMs, percent, entitled }) => {
  expect(tried(HOSTINGKING, { downMs, more: { plan } }).credit).toMatchObject({ percent, entitled });
});

it("time before the report does not count", () => {
  const start = Date.parse("2026-04-01T01:00:00Z");
  const end = start + downFor("98.9") + HOUR;
  const reported = (reportedAt: number) =>
    tried(HOSTINGKING, { downMs: downFor("98.9") + HOUR, more: { plan: "tenfold", outages: [{ id: "o1", start, end, impact: "down", reportedAt }] } });
  expect(reported(start + HOUR).credit.percent).toBe("10");
  expect(reported(end).credit.percent).toBe("0");
});

it("a claim has no time limit: ten years stand for none", () => {
  const { outages } = tried(HOSTINGKING, { downMs: HOUR, more: { plan: "standard" } });
  expect(outages[0]?.claim.deadlineMs).toBe(Date.parse("2036-04-09T00:00:00Z"));
});

it("comes back from JSON as it was", () => {
  expect(parseTerms(JSON.parse(JSON.stringify(HOSTINGKING)))).toEqual(HOSTINGKING);
});
