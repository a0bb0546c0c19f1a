// A row for every request, whatever it is: the figures of the assessment, or everything that is wrong.
import { describe, expect, it } from "vitest";
import { assess, type Facts, MAILGUN_2022_01_14, MAILGUN_2026, SlaInputError, type Terms } from "../../src/index.js";
import { creditRow, type AccountRow } from "../../src/warehouse/index.js";
import { aprilFacts } from "../support/april.js";
import { downFor, lateResponses } from "../support/guaranteeFacts.js";
import { countedReads } from "../support/countedReads.js";
import { lineOf, withoutTerms } from "../support/requests.js";

const APRIL = {
  id: "a", errorCode: null, error: null, terms: "mailgun@2022-01-14", status: "final", periodStartMs: Date.UTC(2026, 3, 1), periodEndMs: Date.UTC(2026, 4, 1),
  asOfMs: null, availabilityPercent: "99.7361", targetMet: false, agreedMs: 2_592_000_000, downtimeMs: 6_840_000, creditableMs: 6_840_000,
  currency: "USD", minorUnitDigits: 2, fee: "100.00", gross: "15.00", withheld: "0.00", forfeited: "0.00", entitled: "15.00", entitledMinor: 1_500,
  potential: "15.00", claimDeadlineMs: null, findings: "availability period blocks partial-block allowance cap sole-remedy",
};

const COLUMNS = Object.keys(APRIL);
const unknown = (id: string | null, error: string): unknown => ({ ...Object.fromEntries(COLUMNS.map((name) => [name, null])), id, errorCode: "invalid-input", error });

describe("the row of an account", () => {
  it("has its figures", () => {
    expect(creditRow(lineOf())).toEqual(APRIL);
  });

  it("adds up all guarantees, and shows what a cap took", () => {
    const facts = (blocks: number): Facts => ({ ...aprilFacts([], { fees: { currency: "USD", service: "1000.00" } }), ...downFor(blocks), events: lateResponses(2) });
    const row = (blocks: number): AccountRow => creditRow(JSON.stringify({ ...facts(blocks), terms: "mailgun@2022-01-14" }));
    // 5 % for each block and 10 % for each late response; no more than the fee.
    expect(assess(MAILGUN_2022_01_14, facts(1)).credit.entitled).toBe("50.00");
    expect(row(1)).toMatchObject({ gross: "250.00", withheld: "0.00", forfeited: "0.00", entitled: "250.00", entitledMinor: 25_000 });
    expect(row(21)).toMatchObject({ gross: "1250.00", withheld: "0.00", forfeited: "250.00", entitled: "1000.00", entitledMinor: 100_000 });
  });

  it("shows what a breach holds back, and that it may still come", () => {
    expect(creditRow(lineOf({ termsBreaches: [{ start: "2026-05-01T00:00:00Z", end: null }], asOf: "2026-05-10T00:00:00Z" }))).toMatchObject({
      status: "provisional", gross: "15.00", withheld: "15.00", entitled: "0.00", entitledMinor: 0,
    });
  });

  it("says what claims still open would come to, and until when the first of them can be made", () => {
    const outages = [["o1", "2026-04-15T13:40:00Z", "2026-04-15T15:34:00Z"], ["o2", "2026-04-10T00:00:00Z", "2026-04-10T02:00:00Z"]].map(([id, start, end]) => ({ id, start, end, impact: "down" }));
    const row = creditRow(lineOf({ outages, claims: [], asOf: "2026-05-01T00:00:00Z" }));
    // 234 minutes less 4.32: seven blocks. Thirty days after the day of the second outage end on 11 May.
    expect(row).toMatchObject({ status: "provisional", asOfMs: Date.UTC(2026, 4, 1), entitled: "0.00", potential: "35.00", claimDeadlineMs: Date.UTC(2026, 4, 11) });
    expect(row.findings?.split(" ").filter((code) => code === "claim-open")).toEqual(["claim-open"]);
    const open = [{ id: "o1", start: "2026-04-29T00:00:00Z", end: null, impact: "down" }];
    expect(creditRow(lineOf({ outages: open, claims: [], asOf: "2026-05-01T00:00:00Z" }))).toMatchObject({ status: "provisional", claimDeadlineMs: null });
  });

  it("names the account in text that every engine reads", () => {
    expect(creditRow(lineOf({ id: "a\ud800b\udc00 \ud83d\ude00" })).id).toBe("a\ufffdb\ufffd \ud83d\ude00");
  });

  it("names what was decided for all guarantees", () => {
    const facts = { ...aprilFacts([], { fees: { currency: "USD", service: "1000.00" } }), ...downFor(1), events: lateResponses(1) };
    expect(assess(MAILGUN_2022_01_14, facts).findings.map(({ code }) => code)).not.toContain("events");
    expect(creditRow(JSON.stringify({ ...facts, terms: "mailgun@2022-01-14" })).findings?.split(" ")).toContain("events");
  });

  it("has no availability where nothing was agreed", () => {
    const maintenance = [{ kind: "planned", start: "2026-03-31T00:00:00Z", end: "2026-05-02T00:00:00Z" }];
    expect(creditRow(lineOf({ maintenance, outages: [], claims: [] }))).toMatchObject({ error: null, availabilityPercent: null, targetMet: null, agreedMs: 0, entitled: "0.00" });
  });

  it.each([
    ["no decimals", "JPY", "100000", { minorUnitDigits: 0, entitled: "15000", entitledMinor: 15_000 }],
    ["three decimals", "BHD", "100.000", { minorUnitDigits: 3, entitled: "15.000", entitledMinor: 15_000 }],
  ])("is in a currency with %s", (_, currency, service, expected) => {
    expect(creditRow(lineOf({ fees: { currency, service } }))).toMatchObject({ currency, ...expected });
  });
});

describe("the row of a request that cannot be assessed", () => {
  it.each<[string, unknown, string | null, string]>([
    ["nothing", "", null, "the input: expected a request, received nothing"],
    ["blanks", " \t", null, "the input: expected a request, received nothing"],
    ["SQL's NULL", null, null, "the input: expected JSON text, received null"],
    ["what is not there", undefined, null, "the input: expected JSON text, received nothing"],
    ["a number", 7, null, "the input: expected JSON text, received a value of the type number"],
    ["a list", "[]", null, "the input: expected an object, received another value"],
    ["terms of nobody", lineOf({ terms: "nobody@1" }), "a", 'terms: expected an id of the catalogue, with its version, received "nobody@1"'],
    ["no terms", withoutTerms(), "a", "terms: expected an id or a whole terms object, received nothing"],
    ["terms that are none", lineOf({ terms: 7 }), "a", "terms: expected an id of the catalogue, with its version, or a whole terms object, received \"7\""],
    ["half a sign as its id", '{"id":"x\\ud800","terms":"nobody@1"}', "x\ufffd", 'terms: expected an id of the catalogue, with its version, received "nobody@1"'],
    ["a key twice", '{"id":"b","id":"b"}', "b", "id: expected each key once, received the same key again"],
    ["two faults", lineOf({ id: "b", fees: { currency: "EURO", service: "-1" } }), "b", 'fees.currency: expected an ISO 4217 code of three capital letters, received "EURO"\nfees.service: expected an amount of 0 or more, as a decimal text or a whole number, received "-1"'],
  ])("of %s has every fault, and the columns of any other", (_, request, id, error) => {
    const row = creditRow(request as string);
    expect(Object.keys(row)).toEqual(COLUMNS);
    expect(row.error).toBe(error);
    expect(row).toEqual(unknown(id, row.error as string));
  });

  it("counts the faults that are too many to name", () => {
    const outages = Array.from({ length: 101 }, () => 1);
    const lines = creditRow(lineOf({ outages, claims: [] })).error?.split("\n");
    expect([lines?.length, lines?.at(-1)]).toEqual([101, "and 1 more"]);
  });
});

describe("terms beside the request", () => {
  it("are those of requests that name none", () => {
    expect(creditRow(withoutTerms(), MAILGUN_2022_01_14)).toEqual(APRIL);
    expect(creditRow(withoutTerms(), MAILGUN_2026).terms).toBe("mailgun@2026");
    expect(creditRow(withoutTerms(), MAILGUN_2022_01_14)).toEqual(APRIL);
  });

  it("give way to those that a request names or brings along", () => {
    expect(creditRow(lineOf(), MAILGUN_2026).terms).toBe("mailgun@2022-01-14");
    expect(creditRow(lineOf({ terms: { ...MAILGUN_2022_01_14, version: "own" } }), MAILGUN_2026).terms).toBe("mailgun@own");
  });

  it("are found by their id, even if they are of no catalogue", () => {
    expect(creditRow(lineOf({ terms: "mailgun@own" }), { ...MAILGUN_2022_01_14, version: "own" }).terms).toBe("mailgun@own");
  });

  it("are read once", () => {
    const { data, reads } = countedReads(MAILGUN_2022_01_14);
    creditRow(withoutTerms(), data);
    const before = reads();
    expect(before).toBeGreaterThan(0);
    expect(creditRow(withoutTerms(), data)).toEqual(APRIL);
    expect(reads()).toBe(before);
  });

  it("have to be terms", () => {
    expect(() => creditRow(withoutTerms(), { ...MAILGUN_2022_01_14, target: {} } as Terms)).toThrow(/^terms\.target\.clause: expected .*\nterms\.target\.percent: /);
    expect(() => creditRow(withoutTerms(), null as unknown as Terms)).toThrow("terms: expected");
    // As `map` calls it, with the index behind.
    expect(() => [withoutTerms()].map(creditRow as (request: string) => unknown)).toThrow("terms: expected an object, received 0");
    expect(() => creditRow(withoutTerms(), {} as Terms)).toThrow(SlaInputError);
  });
});
