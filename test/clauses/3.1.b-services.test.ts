// Clause 3.1.b: the services promised are the API, SMTP and outbound delivery. Others are not covered.
import { expect, it } from "vitest";
import { assessApril, HOUR, outage, reading, reasonCodes } from "../support/april.js";

it.each(["api", "smtp", "outbound"])("%s is covered", (service) => {
  expect(assessApril([outage(2 * HOUR, { services: [service] })]).credit.entitled).toBe("15.00");
});

it("an outage of another service is listed, counts for nothing, and its name is pointed out", () => {
  const { time, outages, findings, ledger, availability } = assessApril([outage(2 * HOUR, { services: ["inbound"] })]);
  expect(time.downtimeMs).toBe(0);
  expect(availability).toMatchObject({ met: true, percent: "100" });
  expect(outages[0]).toMatchObject({ downtimeMs: 0, reasons: [{ code: "not-covered", clause: "3.1.b", ms: 2 * HOUR, decidesMs: 2 * HOUR }] });
  expect(ledger[1]).toMatchObject({ kind: "up", outages: ["o1"], reasons: [{ code: "not-covered", clause: "3.1.b" }] });
  expect(findings).toContainEqual({ code: "service-not-listed", clause: "3.1.b", params: { outage: "o1", service: "inbound" } });
});

it("one covered service among others is enough", () => {
  const { time, outages } = assessApril([outage(2 * HOUR, { services: ["inbound", "smtp"] })]);
  expect(time.downtimeMs).toBe(2 * HOUR);
  expect(outages[0]?.services).toEqual(["inbound", "smtp"]);
});

it("an outage that names no service is of all", () => {
  const { services: _, ...everything } = outage(2 * HOUR);
  const { outages, time } = assessApril([everything]);
  expect(outages[0]?.services).toEqual(["api", "smtp", "outbound"]);
  expect(time.downtimeMs).toBe(2 * HOUR);
});

it("the list is data: other terms cover other services", () => {
  const terms = reading({ services: { covered: ["inbound"] } });
  const both = [outage(2 * HOUR, { services: ["inbound"] }), outage(HOUR, { id: "o2", services: ["api"], cause: "virus" })];
  const assessment = assessApril(both, {}, terms);
  expect(assessment.time.downtimeMs).toBe(2 * HOUR);
  expect(reasonCodes(assessment, 1)).toEqual(["not-covered", "virus"]);
});

it.each(["API", " api", "Api "])("%j is a slip of the pen, and is not let pass as uncovered", (service) => {
  expect(() => assessApril([outage(HOUR, { services: [service] })])).toThrow('outages[0].services[0]: expected "api"');
});
