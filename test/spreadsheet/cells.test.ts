// What cells hold in the three programs, and what is made of them.
import vm from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instantsAt } from "../../src/calendar.js";
import { dateMs, gridOf, isBlank, plainWord, withoutZeros } from "../../src/spreadsheet/cells/cell.js";
import { instantCell, wallCell } from "../../src/spreadsheet/cells/instantCell.js";
import { amountCell, countCell, impactCell, isOngoing, kindCell, servicesCell, textCell, truthCell } from "../../src/spreadsheet/cells/valueCells.js";
import { areMonthsApart, hasOffset, instantText, monthOfWall, wallOfSerial, wallOfText, wallText, writtenIso } from "../../src/spreadsheet/cells/wallClock.js";

const ms = (iso: string): number => Date.parse(iso);
const foreign = (iso: string): unknown => vm.runInNewContext(`new Date(${JSON.stringify(iso)})`);

describe("a range", () => {
  it.each<[unknown, unknown]>([
    [undefined, []], [null, []], ["", []], ["  ", []], ["2026-04", [["2026-04"]]], [0, [[0]]], [[["a", 1]], [["a", 1]]], [["a", 1], [["a"], [1]]], [[], []],
  ])("%j is the rows %j", (range, rows) => expect(gridOf(range)).toEqual(rows));
  it.each<[unknown, boolean]>([[null, true], [undefined, true], ["", true], [" \t", true], ["x", false], [0, false], [false, false]])("%j is blank: %s", (cell, blank) => expect(isBlank(cell)).toBe(blank));
  it.each([["Début", "debut"], ["  Claimed_at: ", "claimed at"], ["Réclamé  le", "reclame le"], ["İ", "i"]])("%j is the word %j", (text, word) => expect(plainWord(text)).toBe(word));
  it.each<[unknown, unknown]>([[[["a", 0, 1], [0, "0", false]], [["a", null, 1], [null, "0", false]]], [0, [[null]]], ["", []]])("%j without zeros is %j", (range, rows) => expect(withoutZeros(range)).toEqual(rows));
  it("knows a date of another realm, and that it is invalid", () => {
    expect(dateMs(foreign("2026-04-15T13:40:00Z"))).toBe(ms("2026-04-15T13:40:00Z"));
    expect(dateMs(vm.runInNewContext("new Date(NaN)"))).toBeNaN();
    expect([dateMs({}), dateMs(null), dateMs("x")]).toEqual([undefined, undefined, undefined]);
  });
});

describe("the time on the wall", () => {
  it.each<[number, string | undefined]>([
    [25_569, "1970-01-01 00:00"], [25_568.999_999_99, undefined], [46_127.569_444_444_445, "2026-04-15 13:40"],
    // A double of this size holds about a thousandth of a millisecond: the nearest millisecond is the one that was meant.
    [46_127.569_444_456_02, "2026-04-15 13:40:00.001"], [46_127.569_444_450_2, "2026-04-15 13:40"], [46_127.569_444_450_3, "2026-04-15 13:40:00.001"],
    [2_958_465.999, "9999-12-31 23:58:33.600"], [2_958_466, undefined], [Number.NaN, undefined],
  ])("of the serial number %d is %s", (serial, text) => {
    const wall = wallOfSerial(serial);
    expect(wall === undefined ? undefined : wallText(wall)).toBe(text);
  });

  it.each<[string, string | undefined]>([
    ["2026-04-15", "2026-04-15 00:00"], ["2026-04-15 13:40", "2026-04-15 13:40"], ["2026-04-15T13:40:30", "2026-04-15 13:40:30"],
    ["2026-04-15 13:40:30.5", "2026-04-15 13:40:30.500"], ["2026-04-15 13:40:30.007", "2026-04-15 13:40:30.007"], ["2026-02-29", undefined], ["2028-02-29", "2028-02-29 00:00"],
    ["2026-13-01", undefined], ["2026-00-01", undefined], ["2026-04-00", undefined], ["2026-04-15 24:00", undefined], ["2026-04-15 23:60", undefined], ["2026-04-15 23:59:60", undefined], ["15/04/2026", undefined],
    ["2026-04-15 1:40", "2026-04-15 01:40"], ["2026-04-15\u00a013:40", "2026-04-15 13:40"], ["2026-04-15\u202f 13:40", "2026-04-15 13:40"], ["2026-04-15 1:40 pm", undefined], ["2026-04-15 13", undefined], ["2026-04-1513:40", undefined], ["2026-04-15 113:40", undefined],
  ])("of the text %j is %s", (text, shown) => {
    const wall = wallOfText(text);
    expect(wall === undefined ? undefined : wallText(wall)).toBe(shown);
  });

  it("of any millisecond comes back from its serial number", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: ms("2199-12-31T23:59:59.999Z") }), (wall) => {
      expect(wallOfSerial(wall / 86_400_000 + 25_569)).toBe(wall);
    }));
  });

  it("is a month only at the midnight it begins with", () => {
    expect(["2026-04-01T00:00:00Z", "2026-04-01T00:00:00.001Z", "2026-03-31T23:59:59.999Z", "2026-04-02T00:00:00Z"].map((iso) => monthOfWall(ms(iso)))).toEqual(["2026-04", undefined, undefined, undefined]);
  });

  it.each<[string, string, boolean]>([
    ["2026-04-01", "2026-05-01", true], ["2026-03-15", "2027-03-15", true], ["2026-02-28", "2026-03-28", true],
    ["2026-03-15", "2026-04-14", false], ["2026-04-01", "2026-05-02", false], ["2026-04-01T09:00Z", "2026-05-01", false],
    // The last day of a month may be meant to be in.
    ["2026-03-30", "2026-04-30", false], ["2028-01-29", "2028-02-29", false], ["2028-01-28", "2028-02-28", true],
  ])("%s and %s are whole months apart beyond doubt: %s", (start, end, are) => expect(areMonthsApart(ms(start), ms(end))).toBe(are));

  it.each<[string, string, boolean]>([
    [" 2026-04-15 15:40+02:00 ", "2026-04-15T15:40+02:00", true], ["2026-04-15 9:40:30.5Z", "2026-04-15T09:40:30.5Z", true], ["2026-04-15T9:40", "2026-04-15T09:40", false],
    ["2026-04-15 13:40 UTC", "2026-04-15 13:40 UTC", false], ["2026-04-15+02:00", "2026-04-15+02:00", false],
  ])("%j is written %j, with an offset: %s", (text, iso, has) => expect([writtenIso(text), hasOffset(text)]).toEqual([iso, has]));

  it.each<[string, string, string]>([
    ["2026-04-15T13:40:00Z", "Europe/Paris", "2026-04-15T15:40+02:00"], ["2026-04-15T13:40:00.250Z", "UTC", "2026-04-15T13:40:00.250Z"],
    ["2026-01-15T13:40:09Z", "America/St_Johns", "2026-01-15T10:10:09-03:30"], ["1971-06-01T00:00:00Z", "Africa/Monrovia", "1971-06-01T00:00Z"],
  ])("at %s in %s is written %s", (iso, zone, text) => expect(instantText(ms(iso), zone)).toBe(text));

  it("written with its offset is the same instant, in every zone", () => {
    const zones = fc.constantFrom("UTC", "Europe/Paris", "Australia/Lord_Howe", "Asia/Kathmandu", "America/St_Johns", "Pacific/Apia", "Africa/Monrovia");
    fc.assert(fc.property(fc.integer({ min: 0, max: ms("2100-01-01") }), zones, (at, zone) => {
      expect(instantCell(instantText(at, zone), { zone: null, hostZone: null, twice: null })).toEqual({ value: instantText(at, zone) });
      expect(Date.parse(instantText(at, zone))).toBe(at);
    }));
  });
});

describe("instants at a time on the wall", () => {
  it.each<[string, string, readonly string[]]>([
    ["2026-04-15 15:40", "Europe/Paris", ["2026-04-15T13:40:00Z"]],
    // Forward at 02:00 on 29 March 2026, back at 03:00 on 25 October.
    ["2026-03-29 01:59:59.999", "Europe/Paris", ["2026-03-29T00:59:59.999Z"]], ["2026-03-29 02:00", "Europe/Paris", []], ["2026-03-29 02:59:59.999", "Europe/Paris", []], ["2026-03-29 03:00", "Europe/Paris", ["2026-03-29T01:00:00Z"]],
    ["2026-10-25 01:59:59.999", "Europe/Paris", ["2026-10-24T23:59:59.999Z"]], ["2026-10-25 02:00", "Europe/Paris", ["2026-10-25T00:00:00Z", "2026-10-25T01:00:00Z"]],
    ["2026-10-25 02:59:59.999", "Europe/Paris", ["2026-10-25T00:59:59.999Z", "2026-10-25T01:59:59.999Z"]], ["2026-10-25 03:00", "Europe/Paris", ["2026-10-25T02:00:00Z"]],
    // Half an hour, and a day that was left out.
    ["2026-04-05 01:45", "Australia/Lord_Howe", ["2026-04-04T14:45:00Z", "2026-04-04T15:15:00Z"]], ["2011-12-30 12:00", "Pacific/Apia", []],
  ])("%s in %s", (wall, zone, instants) => expect(instantsAt(wallOfText(wall) as number, zone).map((at) => new Date(at).toISOString().replace(".000", ""))).toEqual(instants));
});

describe("an instant", () => {
  const paris = { zone: "Europe/Paris", hostZone: null, twice: null };
  it.each<[string, unknown, string]>([
    ["a serial number", 46_127.652_777_777_78, "2026-04-15T13:40:00Z"], ["a text without a zone", " 2026-04-15 15:40 ", "2026-04-15T13:40:00Z"],
    ["a date of another realm", foreign("2026-04-15T13:40:00Z"), "2026-04-15T13:40:00Z"], ["an hour of one digit", "2026-04-15 9:40", "2026-04-15T07:40:00Z"],
  ])("is read from %s", (_, cell, iso) => expect(instantCell(cell, paris)).toEqual({ value: ms(iso) }));

  it("with an offset behind a blank is handed on as ISO 8601", () => {
    expect(instantCell("2026-04-15 15:40+02:00", { zone: null, hostZone: null, twice: null })).toEqual({ value: "2026-04-15T15:40+02:00" });
  });

  it("of 1970 begins where the days of a number begin; a time without a date does not name one", () => {
    expect([foreign("1970-01-01T00:00:00Z"), foreign("1969-12-31T23:59:59.999Z"), foreign("1899-12-30T15:40:00Z")].map((cell) => instantCell(cell, { ...paris, zone: "UTC" }))).toMatchObject([{ value: 0 }, { code: "instant-format" }, { code: "instant-format" }]);
  });

  it.each<[unknown, boolean]>([["15/04/2026", true], ["4.5.2026 10:00", true], [" 04-05-26", true], ["2026/04/15", false], ["15 avril 2026", false], [7, false]])("%j is refused; day or month is the reason: %s", (cell, isReason) => {
    const { expected } = instantCell(cell, paris) as { readonly expected: string };
    expect(expected.endsWith("; day and month of a text such as 04/05/2026 cannot be told apart")).toBe(isReason);
  });

  it("with an offset is left to the engine, and needs no zone", () => {
    expect(instantCell(" 2026-04-15T13:40Z ", { zone: null, hostZone: null, twice: null })).toEqual({ value: "2026-04-15T13:40Z" });
  });

  it.each<[string, unknown]>([["a serial number", 46_127.5], ["a text", "2026-04-15 15:40"], ["a date", foreign("2026-04-15T13:40:00Z")]])("without a zone, %s is refused", (_, cell) => {
    expect(instantCell(cell, { zone: null, hostZone: null, twice: null })).toMatchObject({ code: "instant-no-offset" });
  });

  it.each<[unknown, string]>([["15/04/2026", "instant-format"], [1_776_260_400_000, "instant-format"], [true, "instant-format"], [foreign("x"), "instant-impossible"], ["2026-03-29 02:30", "instant-impossible"], ["2026-10-25 02:30", "instant-impossible"]])("%j is refused", (cell, code) => {
    expect(instantCell(cell, paris)).toMatchObject({ code });
  });

  it("of two that a clock shows is the one that the sheet says, of a date too", () => {
    const both = ["2026-10-25 02:30", foreign("2026-10-25T01:30:00Z")];
    expect(both.map((cell) => instantCell(cell, { ...paris, twice: "first" }))).toEqual([{ value: ms("2026-10-25T00:30:00Z") }, { value: ms("2026-10-25T00:30:00Z") }]);
    expect(both.map((cell) => instantCell(cell, { ...paris, twice: "second" }))).toEqual([{ value: ms("2026-10-25T01:30:00Z") }, { value: ms("2026-10-25T01:30:00Z") }]);
    expect(instantCell(both[1], paris)).toMatchObject({ code: "instant-impossible" });
  });

  it("of a date is the time that the program shows, in the zone that the sheet says", () => {
    // 09:40 in New York, where the program has it, is read as 09:40 in Paris.
    expect(instantCell(foreign("2026-04-15T13:40:00Z"), { ...paris, hostZone: "America/New_York" })).toEqual({ value: ms("2026-04-15T07:40:00Z") });
    expect(instantCell(foreign("2026-04-15T13:40:00Z"), { zone: null, hostZone: "America/New_York", twice: null })).toMatchObject({ code: "instant-no-offset" });
  });

  it("on the wall needs no zone but for a date", () => {
    expect(wallCell(46_113, { zone: null, hostZone: null })).toEqual({ value: ms("2026-04-01") });
    expect(wallCell(foreign("2026-03-31T22:00:00Z"), { zone: "Europe/Paris", hostZone: null })).toEqual({ value: ms("2026-04-01") });
    expect(wallCell(foreign("2026-03-31T22:00:00Z"), { zone: null, hostZone: null })).toMatchObject({ code: "instant-no-offset" });
  });
});

describe("other cells", () => {
  it.each<[string, unknown, (cell: unknown) => unknown, unknown]>([
    ["text", " a ", textCell, { value: "a" }], ["ticket number", 4711, textCell, { value: "4711" }], ["text", true, textCell, { code: "type" }],
    ["amount", 1250.5, amountCell, { value: "1250.5" }], ["amount", " 1250.00 ", amountCell, { value: "1250.00" }], ["amount", 0, amountCell, { value: "0" }],
    ["amount", -0.01, amountCell, { code: "type" }], ["amount", Number.NaN, amountCell, { code: "type" }], ["amount", true, amountCell, { code: "type" }],
    ["amount", 1e21, amountCell, { code: "decimal-format" }], ["amount", 1e-7, amountCell, { code: "decimal-format" }],
    ["amount", "1 250,00", amountCell, { value: "1250.00" }], ["amount", "1\u00a0250\u00a0000", amountCell, { value: "1250000" }], ["amount", "1\u202f250.125", amountCell, { value: "1250.125" }], ["amount", "1250,5", amountCell, { value: "1250.5" }],
    // What may be a thousand or a fraction, and groups that are none, are left as they are for the engine to refuse.
    ["amount", "1,250", amountCell, { value: "1,250" }], ["amount", "1 25,00", amountCell, { value: "1 25,00" }], ["amount", "1250 000", amountCell, { value: "1250 000" }], ["amount", "1,250.00", amountCell, { value: "1,250.00" }], ["amount", "1 250,00 €", amountCell, { value: "1 250,00 €" }], ["amount", "x1 250", amountCell, { value: "x1 250" }], ["amount", "x1,25", amountCell, { value: "x1,25" }], ["amount", "1,255x", amountCell, { value: "1,255x" }],
    ["count", 15, countCell, { value: 15 }], ["count", " 15", countCell, { value: 15 }], ["count", "15.5", countCell, { code: "type" }], ["count", true, countCell, { code: "type" }],
    ["services", "api, smtp;outbound\nx,", servicesCell, { value: ["api", "smtp", "outbound", "x"] }], ["services", false, servicesCell, { code: "type" }],
    ["truth", true, truthCell, { value: true }], ["truth", "VRAI", truthCell, { value: true }], ["truth", "Oui", truthCell, { value: true }], ["truth", false, truthCell, { value: false }], ["truth", "non", truthCell, { value: false }], ["truth", 1, truthCell, { code: "value", expected: "yes or no" }],
    ["kind", "Planifiée", kindCell, { value: "planned" }], ["kind", "emergency", kindCell, { value: "emergency" }], ["kind", "x", kindCell, { code: "value", expected: "planned or emergency" }],
    ["impact", "Dégradé", impactCell, { value: "degraded" }], ["impact", "down", impactCell, { value: "down" }], ["impact", 0.4, impactCell, { value: 0.4 }], ["impact", "0,5", impactCell, { value: 0.5 }], ["impact", " 0.25 ", impactCell, { value: 0.25 }], ["impact", "100 %", impactCell, { value: 1 }], ["impact", "33,3%", impactCell, { value: 0.333 }], ["impact", "12.5\u202f%", impactCell, { value: 0.125 }],
    ["impact", "5", impactCell, { code: "value" }], ["impact", "1,5", impactCell, { code: "value" }], ["impact", "x50 %", impactCell, { code: "value" }], ["impact", "50 % x", impactCell, { code: "value" }], ["impact", "50,5", impactCell, { code: "value" }], ["impact", true, impactCell, { code: "value" }], ["impact", "x", impactCell, { code: "value", expected: "down or degraded, or a share from 0 to 1" }],
    ["end", "En cours", isOngoing, true], ["end", "ongoing", isOngoing, true], ["end", "", isOngoing, false], ["end", 1, isOngoing, false],
  ])("%s of %j", (_, cell, read, expected) => (typeof expected === "object" ? expect(read(cell)).toMatchObject(expected as object) : expect(read(cell)).toBe(expected)));
});
