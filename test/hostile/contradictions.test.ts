// Facts that contradict themselves, each other or the terms: refused where they stand, never set right silently.
import { describe, expect, it } from "vitest";
import { MAILGUN_2022_01_14 as MAILGUN } from "../../src/index.js";
import { assessed, complaints, GOOD, withClaim, withFees, withFields, withOutage, withPeriod, withWindow } from "../support/hostileInput.js";

describe("spans", () => {
  it.each([
    ["a reversed outage", withOutage({ end: "2026-04-15T13:39:59.999Z" }), "interval-reversed at outages.0.end"],
    ["a reversed window", withWindow({ end: "2026-04-08T01:00:00Z" }), "interval-reversed at maintenance.0.end"],
    ["a reversed breach", withFields({ termsBreaches: [{ start: "2026-04-02T00:00Z", end: "2026-04-01T00:00Z" }] }), "interval-reversed at termsBreaches.0.end"],
    ["a reversed period", withPeriod({ start: "2026-05-01T00:00Z", end: "2026-04-01T00:00Z" }), "interval-reversed at period.end"],
    ["an empty period", withPeriod({ start: "2026-05-01T00:00Z", end: "2026-05-01T00:00Z" }), "interval-reversed at period.end"],
    ["a cause before its outage", withOutage({ cause: "virus", caused: { start: "2026-04-15T13:39Z", end: "2026-04-15T14:00Z" } }), "interval-outside at outages.0.caused.start"],
    ["a cause beyond its outage", withOutage({ cause: "virus", caused: { start: "2026-04-15T13:40Z", end: null } }), "interval-outside at outages.0.caused.end"],
    ["an outage after now", withOutage({ end: "2026-05-10T00:00:00.001Z" }), "after-as-of at outages.0.end"],
    ["a claim after now", withClaim({ filedAt: "2026-05-10T00:00:00.001Z" }), "after-as-of at claims.0.filedAt"],
  ])("%s", (_, facts, complaint) => {
    expect(complaints(facts)).toEqual([complaint]);
  });

  it("an outage of no length is listed and counts for nothing", () => {
    const { outages, time } = assessed(withOutage({ end: "2026-04-15T13:40:00Z" }));
    expect(outages[0]).toMatchObject({ id: "o1", inPeriodMs: 0, downtimeMs: 0, creditableMs: 0, reasons: [] });
    expect(time.downtimeMs).toBe(0);
  });

  it("something ongoing needs a now", () => {
    const { asOf: _, ...timeless } = withOutage({ end: null });
    expect(complaints(timeless)).toEqual(["as-of-required at asOf"]);
  });

  it("maintenance of the whole period leaves nothing to promise: no percentage, no credit", () => {
    const { availability, credit, time } = assessed(withWindow({ start: "2026-04-01T00:00Z", end: "2026-05-01T00:00Z" }));
    expect(availability).toMatchObject({ percent: null, met: null, upMs: 0, ofMs: 0 });
    expect(credit.entitled).toBe("0.00");
    expect(time).toMatchObject({ agreedMs: 0, uptimeMs: 0, downtimeMs: 0 });
  });
});

describe("names and references", () => {
  it.each([
    ["a second outage of the same id", withFields({ outages: [GOOD.outages[0], GOOD.outages[0]] }), ["duplicate at outages.1.id"]],
    ["a claim for no outage of these", withClaim({ outages: ["o1", "o2"] }), ["unknown-outage at claims.0.outages.1"]],
    ["a claim for nothing", withClaim({ outages: [] }), ["empty at claims.0.outages"]],
    ["an outage of no service", withOutage({ services: [] }), ["empty at outages.0.services"]],
    ["a service in capitals", withOutage({ services: ["API"] }), ["service-misspelt at outages.0.services.0"]],
    ["a service with a blank", withWindow({ services: ["smtp", " smtp"] }), ["service-misspelt at maintenance.0.services.1"]],
    ["an unknown cause", withOutage({ cause: "gremlins" }), ["cause-unknown at outages.0.cause"]],
    ["a cause's part without a cause", withOutage({ caused: { start: "2026-04-15T13:40Z", end: "2026-04-15T13:41Z" } }), ["required at outages.0.cause"]],
    ["other terms", withFields({ terms: "mailgun@2026" }), ["terms-mismatch at terms"]],
    ["a month and a start", withPeriod({ month: "2026-04", start: "2026-04-01T00:00Z" }), ["unknown-key at period.start"]],
    ["an anchor without a month", withPeriod({ start: "2026-04-01T00:00Z", end: "2026-05-01T00:00Z", anchorDay: 1 }), ["unknown-key at period.anchorDay"]],
  ])("%s", (_, facts, expected) => {
    expect(complaints(facts)).toEqual(expected);
  });

  it("a service beyond the contract is legal and counts for nothing", () => {
    expect(assessed(withOutage({ services: ["sms"] })).outages[0]?.reasons[0]?.code).toBe("not-covered");
  });

  it("the same span under another id is legal, and counts once", () => {
    const twice = withFields({ outages: [GOOD.outages[0], { ...GOOD.outages[0], id: "o2" }] });
    expect(assessed(twice).time.downtimeMs).toBe(assessed(GOOD).time.downtimeMs);
  });

  it("ids are compared by code unit: two forms of one letter are two ids", () => {
    const [composed, apart] = ["é", "e\u0301"];
    const both = withFields({ outages: [composed, apart].map((id) => ({ ...GOOD.outages[0], id })), claims: [{ ...GOOD.claims[0], outages: [apart] }] });
    expect(assessed(both).outages.map(({ claim }) => claim.status)).toEqual(["pending", "valid"]);
  });
});

describe("keys", () => {
  it.each([
    ["maintenace", withFields({ maintenace: [] }), "unknown-key at maintenace"],
    ["Id of an outage", withOutage({ Id: "o1" }), "unknown-key at outages.0.Id"],
    ["a fee's vat", withFees({ vat: "20" }), "unknown-key at fees.vat"],
    ["an announcement misspelt", withWindow({ announcedat: "2026-04-01T00:00Z" }), "unknown-key at maintenance.0.announcedat"],
    ["a key holding undefined", withFields({ termsBreaches: undefined }), "type at termsBreaches"],
  ])("%s", (_, facts, complaint) => {
    expect(complaints(facts)).toEqual([complaint]);
  });
});

describe("zones", () => {
  const inZone = (timeZone: unknown) => withPeriod({ month: "2026-04", timeZone });
  it.each(["Mars/Olympus", "Europe/Pariss", "+02:00", "UTC+2", "GMT+2", "", " Europe/Paris", "Europe/Paris ", "Europe//Paris", "/Europe", "Europe/", "../UTC", "Europe/Paris\u0000", "Еurope/Paris", "__proto__", "local"])(
    "%j is no zone", (timeZone) => {
      expect(complaints(inZone(timeZone))[0]).toMatch(timeZone === "" ? /^empty/ : /^zone-unknown at period\.timeZone$/);
    },
  );

  it("undefined is not the host's zone", () => {
    expect(complaints(inZone(undefined))).toEqual(["type at period.timeZone"]);
  });

  it.each(["europe/paris", "EUROPE/PARIS", "Europe/Kyiv", "EST", "CET", "Etc/GMT-14"])("%s is one, and keeps its spelling", (timeZone) => {
    expect(assessed(inZone(timeZone)).period.timeZone).toBe(timeZone);
  });

  it.each(["2026-4", "2026-13", "2026-00", "26-04", "2026-04-01", "1969-12", "2200-01", "２０２６-04", "2026-04\n"])("%j is no month", (month) => {
    expect(complaints(withPeriod({ month }))).toEqual(["month-format at period.month"]);
  });
});

it("the terms' own names are found, whatever the order of keys", () => {
  expect(MAILGUN.causes.map(({ code }) => assessed(withOutage({ cause: code })).outages[0]?.reasons[0]?.code)).toEqual(MAILGUN.causes.map(({ code }) => code));
});
