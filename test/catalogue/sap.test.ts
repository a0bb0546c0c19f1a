// SAP: 2 % for each whole point below 99.7 %, up to the month's fee.
import { expect, it } from "vitest";
import { parseTerms } from "../../src/index.js";
import { SAP_CLOUD } from "../../src/terms/catalogue/sap.js";
import { downFor, tried } from "../support/contractFacts.js";

it.each([
  { why: "99.7 % keeps the promise", downMs: downFor("99.7"), percent: "0", entitled: "0.00" },
  { why: "1 ms short of a point", downMs: downFor("98.7") - 1, percent: "0", entitled: "0.00" },
  { why: "a whole point", downMs: downFor("98.7"), percent: "2", entitled: "2.00" },
  { why: "1 ms past it", downMs: downFor("98.7") + 1, percent: "2", entitled: "2.00" },
  { why: "1 ms short of two points", downMs: downFor("97.7") - 1, percent: "2", entitled: "2.00" },
  { why: "two points", downMs: downFor("97.7"), percent: "4", entitled: "4.00" },
  { why: "fifty points: the whole fee", downMs: downFor("49.7"), percent: "100", entitled: "100.00" },
  { why: "one more is cut", downMs: downFor("48.7"), percent: "102", entitled: "100.00" },
])("$why", ({ downMs, percent, entitled }) => {
  expect(tried(SAP_CLOUD, { downMs }).credit).toMatchObject({ percent, entitled });
});

it("announced maintenance is left out", () => {
  const [start, end] = ["2026-04-01T01:00:00Z", "2026-04-30T00:00:00Z"];
  expect(tried(SAP_CLOUD, { downMs: downFor("90"), more: { maintenance: [{ kind: "planned", start, end }] } }).credit.percent).toBe("0");
});

it.each([
  { why: "30 business days from Friday, 1 May", holidays: [], deadline: "2026-06-12T00:00:00Z" },
  { why: "with a holiday among them", holidays: ["2026-05-01"], deadline: "2026-06-13T00:00:00Z" },
])("claimed for the month: $why", ({ holidays, deadline }) => {
  const { claim } = tried(SAP_CLOUD, { downMs: downFor("90"), more: { holidays } });
  expect(claim?.deadlineMs).toBe(Date.parse(deadline));
});

it("comes back from JSON as it was", () => {
  expect(parseTerms(JSON.parse(JSON.stringify(SAP_CLOUD)))).toEqual(SAP_CLOUD);
});
