// What is wrong with a sheet is told by range, row and column, all of it at once.
import { describe, expect, it } from "vitest";
import { SlaInputError } from "../../src/index.js";
import { sheetFacts } from "../../src/spreadsheet/facts/sheetFacts.js";
import { rethrow } from "../../src/spreadsheet/faults.js";
import { OPTIONS, OUTAGES, type Call, call, refusal } from "./april.js";

/** April's outages with other cells in the first row of values. */
function withCells(cells: Readonly<Record<number, unknown>>): Call {
  const [head, first, ...rest] = OUTAGES as readonly (readonly unknown[])[];
  return { outages: [head, (first as readonly unknown[]).map((cell, index) => (index in cells ? cells[index] : cell)), ...rest] };
}

const OUTAGE_HEADINGS = "one of the headings outage, services, start, end, impact, cause, caused from, caused to, reported, aware, claimed, ticket, channel, disruption shown, notice, notes";
const DATE = "a date and time: a date of the sheet, or a text such as 2026-04-15 13:40 or 2026-04-15T13:40:00Z";

it("April is accepted", () => expect(refusal({})).toBe("accepted"));

describe("a bad row names its row and column", () => {
  it.each<[string, Call, string]>([
    ["a text that is no date", withCells({ 1: "15/04/2026" }), `outages, row 2, column "Start": expected ${DATE}; day and month of a text such as 04/05/2026 cannot be told apart, received "15/04/2026"`],
    ["a number that is no date", withCells({ 1: 7 }), `outages, row 2, column "Start": expected ${DATE}, received 7`],
    ["a truth that is no date", withCells({ 1: true }), `outages, row 2, column "Start": expected ${DATE}, received true`],
    ["a thing that is no cell", withCells({ 1: {} }), `outages, row 2, column "Start": expected ${DATE}, received something else`],
    ["an invalid date", withCells({ 1: new Date(Number.NaN) }), `outages, row 2, column "Start": expected ${DATE}, received an invalid date`],
    ["a time that clocks skip", { ...withCells({ 1: "2026-03-29 02:30" }), period: "2026-03" }, 'outages, row 2, column "Start": expected a time that the clock of Europe/Paris shows: clocks go forward over this one, received "2026-03-29 02:30"'],
    ["a date that clocks show twice", withCells({ 1: new Date("2026-10-25T00:30:00Z") }), 'outages, row 2, column "Start": expected a time that the clock of Europe/Paris shows once: write it with its offset, or say "first" or "second" in the option "clock change", received 2026-10-25 02:30'],
    ["a date where the sheet names no zone", { outages: [["Start"], [new Date("2026-10-25T00:30:00Z")]], maintenance: "", options: "" }, 'outages, row 2, column "Start": expected the zone of this date: an option "time zone" such as Europe/Paris, received 2026-10-25 00:30 UTC'],
    ["a time without a date, as the program shows it", { ...withCells({ 1: new Date("1899-12-30T06:40:00Z") }), hostZone: "Etc/GMT-9" }, `outages, row 2, column "Start": expected ${DATE}, received 1899-12-30 15:40`],
    ["an option's date, too, as the sheet shows it", { options: [...OPTIONS, ["as of", new Date("2026-10-25T00:30:00Z")]] }, 'options, row 2, column "as of": expected a time that the clock of Europe/Paris shows once: write it with its offset, or say "first" or "second" in the option "clock change", received 2026-10-25 02:30'],
    ["a channel without a claim", withCells({ 4: "", 5: "", 7: false }), 'outages, row 2, column "Channel": expected the date of the claim beside this channel; if nothing was claimed, an empty cell: the option "channel" is there for a channel of all claims, received "control-panel"'],
    ["a heading with a slip", { outages: [["Start", "End", "Impct"], ["2026-04-15 15:40", "2026-04-15 17:34", "down"]] }, `outages, row 1, column "Impct": expected ${OUTAGE_HEADINGS}, received "Impct"`],
    ["a heading twice", { outages: [["Start", "Début"], ["2026-04-15 15:40", ""]] }, 'outages, row 1, column "Début": expected one column of each kind, received "Début"'],
    ["values without a heading", { maintenance: [["", ""], ["Kind", "Start", "End"], ["planned", "2026-04-18 02:00", "2026-04-18 04:00", "x"]] }, 'maintenance, row 2, column "D": expected a heading over a column with values, received nothing'],
    ["a kind that is none", { maintenance: [["Kind", "Start", "End"], ["weekly", "2026-04-18 02:00", "2026-04-18 04:00"]] }, 'maintenance, row 2, column "Kind": expected planned or emergency, received "weekly"'],
    ["a long cell", withCells({ 3: "x".repeat(100) }), `outages, row 2, column "Impact": expected down or degraded, or a share from 0 to 1, received "${"x".repeat(79)}…"`],
  ])("%s", (_, changed, message) => expect(refusal(changed)).toBe(message));
});

it("the 28th column is AB", () => {
  expect(refusal({ outages: [["Start"], Array.from({ length: 28 }, (_, index) => (index === 27 ? "x" : ""))] })).toContain('row 1, column "AB"');
});

describe("what the engine refuses is told by its cell", () => {
  it.each<[string, Call, string]>([
    ["an end before the start", withCells({ 2: "2026-04-15 15:39" }), 'outages, row 2, column "End": expected an instant not before the start, received 2026-04-15T15:39+02:00'],
    ["a start before 1970", { ...withCells({ 1: "1970-01-01 00:00" }) }, 'outages, row 2, column "Start": expected an instant of the years 1970 to 2199 (a number is epoch milliseconds), received 1970-01-01T00:00+01:00'],
    ["a channel and a shown disruption without a date", withCells({ 4: "", 5: "" }), 'outages, row 2, column "Claimed": expected a value, received nothing'],
    ["a shown disruption without a claim", withCells({ 4: "", 5: "", 6: "" }), 'outages, row 2, column "Claimed": expected a value, received nothing'],
    ["an empty end", withCells({ 2: "" }), 'outages, row 2, column "End": expected a value, received nothing'],
    ["a column that is missing", { outages: [["Start", "End"], ["2026-04-15 15:40", "2026-04-15 17:34"]] }, 'outages, row 2, column "impact": expected a value, received nothing'],
    ["a claim without a ticket", withCells({ 5: "" }), 'outages, row 2, column "Ticket": expected a value, received nothing'],
    ["an end to come", { ...withCells({ 2: "ongoing" }) }, 'options, column "asOf": expected '],
    ["the same outage twice", { outages: [["id", "start", "end", "impact"], ["a", "2026-04-15T15:40Z", "2026-04-15T17:34Z", "down"], ["a", "2026-04-15T15:40Z", "2026-04-15T17:34Z", "down"]] }, 'outages, row 3, column "id": expected an id of its own, received "a"'],
    ["a cause outside of its outage", { outages: [["start", "end", "impact", "cause", "caused from", "caused to"], ["2026-04-15 15:40", "2026-04-15 17:34", "down", "virus", "2026-04-16 15:40", "2026-04-16 17:34"]] }, 'outages, row 2, column "caused to": expected an instant within the outage, received 2026-04-16T17:34+02:00'],
    ["a currency in small letters", { currency: "eur" }, 'currency: expected an ISO 4217 code of three capital letters, received "eur"'],
    ["a fee with too many digits", { fee: 0.1 + 0.2 }, "fee: expected an amount without binary dust: round it in the sheet, as ROUND(amount, 2) does, received 0.30000000000000004"],
    ["no fee", { fee: "" }, "fee: expected a value, received nothing"],
    ["no currency", { currency: undefined }, "currency: expected a value, received nothing"],
    ["a condition that is none", { options: [...OPTIONS, ["condition x", "yes"]] }, 'options, row 2, column "condition x": expected '],
    ["an issue in UTC, without a zone", { options: "", outages: [["start", "end", "impact"], ["2026-04-15T15:40Z", "2026-04-15T15:39Z", "down"]], maintenance: null }, 'outages, row 2, column "end": expected an instant not before the start, received 2026-04-15T15:39Z'],
  ])("%s", (_, changed, message) => expect(refusal(changed)).toContain(message));
});

describe("options", () => {
  const KNOWN = 'expected one of the options time zone, clock change, last day, exact, language, channel, disruption shown, account, billing zone, billing day, as of, plan, billed, affected fee, next invoice, previous invoice, annual fee, decimals, credited before, eligible at, claimed, ticket, notice, breach from, breach to, condition, fee of service, fee of guarantee, credit of guarantee, received "colour"';
  it.each<[string, unknown, string]>([
    ["an option that is none", [["colour", "red"]], `options, row 1, column "colour": ${KNOWN}`],
    ["an option twice", [["zone", "UTC"], ["", ""], ["Time zone", "UTC"]], 'options, row 3, column "Time zone": expected each option once, received "Time zone"'],
    ["a named option twice", [["zone", "UTC"], ["condition a", "yes"], ["condition: a", "no"]], 'options, row 3, column "condition: a": expected each option once, received "condition: a"'],
    ["a value without a name", [["zone", "UTC"], ["", 7]], 'options, row 2, column "A": expected the name of an option beside its value, received nothing'],
    ["a zone that is none", [["zone", "Paris"]], 'options, row 1, column "zone": expected an IANA time zone such as Europe/Paris, received "Paris"'],
    ["a truth that is none", [...OPTIONS, ["exact", "maybe"]], 'options, row 2, column "exact": expected yes or no, received "maybe"'],
    ["a named value that is none", [...OPTIONS, ["condition a", 7]], 'options, row 2, column "condition a": expected yes or no, received 7'],
  ])("%s", (_, options, message) => expect(refusal({ options })).toContain(message));

  it("a zone of the program that is none is refused as well", () => {
    expect(refusal({ options: "", hostZone: "Mars" })).toContain('options: expected an IANA time zone such as Europe/Paris, received "Mars"');
  });

  it.each([["Option", "Value"], [" options ", "VALUES"], ["Option", "Valeur"]])("a row %j, %j heads the columns", (name, value) => {
    expect(refusal({ options: [[name, value], ...OPTIONS, ["exact", "maybe"]] })).toBe('options, row 3, column "exact": expected yes or no, received "maybe"');
  });
  it("a heading of one column only is an option that is none", () => {
    expect(refusal({ options: [["Option", "x"], ...OPTIONS] })).toContain('options, row 1, column "Option"');
    expect(refusal({ options: [["x", "Value"], ...OPTIONS] })).toContain('options, row 1, column "x"');
  });

  it("an option without a value counts for nothing, known or not by name", () => expect(refusal({ options: [...OPTIONS, ["billed", ""]] })).toBe("accepted"));
});

describe("the period", () => {
  it.each<[unknown, string]>([
    [46_113.5, "period: expected a month: a text such as 2026-04, or the date of its first day, received 46113.5"],
    ["2026-04-02", 'period: expected a month: a text such as 2026-04, or the date of its first day, received "2026-04-02"'],
    ["April", 'period: expected a month: a text such as 2026-04, or the date of its first day, received "April"'],
    ["", "period: expected one cell with a month, or two with the start and the end, received nothing"],
    [[["2026-04", "2026-05", "2026-06"]], 'period: expected one cell with a month, or two with the start and the end, received "3 cells"'],
    [[["2026-05-01", "2026-04-01"]], "period: expected an instant after the start, received 2026-04-01T00:00+02:00"],
  ])("%j is refused", (period, message) => expect(refusal({ period })).toBe(message));
  it.each<[string, unknown, string, Call]>([
    ["two dates in another zone than the billing zone", [["2026-04-01", "2026-05-01"]], 'options, row 2, column "billing zone": expected the zone of the option "time zone", in which the two dates of the period are read; or a month as the period, received "UTC"', { options: [...OPTIONS, ["billing zone", "UTC"]] }],
    ["one of two dates in another zone", [["2026-04-01T00:00Z", "2026-05-01"]], 'options, row 2, column "billing zone"', { options: [...OPTIONS, ["billing zone", "UTC"], ["last day", "excluded"]] }],
    ["two dates and a billing day", [["2026-04-01", "2026-05-01"]], 'options, row 2, column "billing day"', { options: [...OPTIONS, ["billing day", 15]] }],
  ])("%s", (_, period, message, changed) => expect(refusal({ period, ...changed })).toContain(message));
  it("two instants with offsets leave the billing zone to the statement", () => {
    expect(refusal({ period: [["2026-04-01T00:00Z", "2026-05-01T00:00Z"]], options: [...OPTIONS, ["billing zone", "UTC"]] })).toBe("accepted");
  });
  it("a date of the sheet needs the zone", () => {
    expect(refusal({ outages: "", maintenance: "", options: "", period: new Date("2026-04-01T00:00Z") })).toContain('period: expected the zone of this date');
  });
});

describe("terms", () => {
  it.each<[unknown, string]>([
    ["", "terms: expected one of mailgun@2022-01-14, mailgun@2026, github@2026-11, or a contract as JSON, received nothing"],
    ["Mailgun@2022-01-14", 'terms: expected one of mailgun@2022-01-14, or a contract as JSON, received "Mailgun@2022-01-14"'],
    ["MAILGUN@2022", 'terms: expected one of mailgun@2022-01-14, mailgun@2026, or a contract as JSON, received "MAILGUN@2022"'],
    ["mailgun", 'terms: expected one of mailgun@2022-01-14, mailgun@2026, or a contract as JSON, received "mailgun"'],
    ["other@1", 'terms: expected one of mailgun@2022-01-14, mailgun@2026, github@2026-11, or a contract as JSON, received "other@1"'],
    ["{", 'terms: expected a contract as JSON, received "{"'],
    ['{"id": 7}', 'terms, column "id": expected a text, received 7'],
  ])("%j is refused", (terms, message) => expect(refusal({ terms })).toContain(message));
});

it("a place is as exact as the facts are", () => {
  const { placeOf } = sheetFacts({ outages: OUTAGES, maintenance: [["Kind", "Start", "End", "Actual start"], ["planned", "2026-04-18 02:00", "2026-04-18 04:00", "2026-04-18 02:00"]], period: "2026-04", fee: 1, currency: "EUR", options: OPTIONS, hostZone: null });
  expect([["outages", 1], ["outages", 1, "end"], ["outages", 1, "services", 0], ["claims", 0, "outages"], ["claims", 0, "filedAt"], ["maintenance", 0, "actual"], ["maintenance", 0, "actual", "end"], ["period", "month"], ["asOf"], ["outages"]].map((path) => placeOf(path))).toEqual([
    { range: "outages", row: 4 }, { range: "outages", row: 4, column: "End" }, { range: "outages", row: 4, column: "services" }, { range: "outages", row: 2 }, { range: "outages", row: 2, column: "Claimed" },
    { range: "maintenance", row: 2, column: "Actual start" }, { range: "maintenance", row: 2, column: "actual end" }, { range: "period" }, undefined, undefined,
  ]);
});

it("every fault is told at once, in the order of the arguments", () => {
  const lines = refusal({ options: [["zone", "Europe/Paris"], ["exact", 7]], period: "", fee: -1, outages: [["Start"], [7]], maintenance: [["x"]] }).split("\n");
  expect(lines.map((line) => line.slice(0, line.indexOf(":")))).toEqual(['options, row 2, column "exact"', "period", "fee", 'outages, row 2, column "Start"', 'maintenance, row 1, column "x"']);
});

it("an error carries its issues, with the way to the cell", () => {
  try {
    call("SLA_CREDIT", withCells({ 1: 7 }));
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(SlaInputError);
    expect((error as SlaInputError).issues).toMatchObject([{ code: "instant-format", path: ["outages", 2, "Start"], received: "7" }]);
  }
});

it("an error that is not about input passes as it is", () => {
  const error = new TypeError("broken");
  expect(() => rethrow(error, (issue) => issue)).toThrow(error);
});
