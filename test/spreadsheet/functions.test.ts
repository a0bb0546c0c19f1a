// What the functions answer: figures that a sheet can add, exact texts, tables; and every way to lay a month out.
import vm from "node:vm";
import { describe, expect, it } from "vitest";
import { MAILGUN_2022_01_14 } from "../../src/index.js";
import { sheetFacts } from "../../src/spreadsheet/facts/sheetFacts.js";
import { sheetFunctions } from "../../src/spreadsheet/functions.js";
import { amountResult, safeCell } from "../../src/spreadsheet/results/cells.js";
import { type Call, call, functions, MAINTENANCE, OPTIONS, OUTAGES, refusal } from "./april.js";

const exact = [...OPTIONS, ["exact", "yes"]];
const french = [...OPTIONS, ["langue", "fr"]];
const down = (start: unknown, end: unknown, ...more: readonly unknown[]): readonly unknown[] => [start, end, "down", ...more];
const HEAD = ["start", "end", "impact"];
const CLAIM = ["claimed", "ticket", "channel", "disruption"];

describe("April 2026", () => {
  // Down 114 + 20 min of 720 h less 2 h of maintenance; 109 min 41.52 s beyond the allowance make 3 blocks of 5 %.
  it("in numbers", () => {
    expect(call("SLA_DOWNTIME")).toBe(134);
    expect(call("SLA_AVAILABILITY")).toBe(0.996889);
    expect(call("SLA_CREDIT")).toBe(187.5);
  });

  it("in exact text", () => {
    expect(call("SLA_DOWNTIME", { options: exact })).toBe("2:14:00.000");
    expect(call("SLA_AVAILABILITY", { options: exact })).toBe("99.6889");
    expect(call("SLA_CREDIT", { options: exact })).toBe("187.50");
  });

  it("in its ledger", () => {
    expect(call("SLA_LEDGER")).toEqual([
      ["Start", "End", "Minutes", "Kind", "Earns credit", "Outages", "Reasons", "Clauses"],
      ["2026-04-01T02:00+02:00", "2026-04-15T15:40+02:00", 20_980, "up", "no", "", "", ""],
      ["2026-04-15T15:40+02:00", "2026-04-15T17:34+02:00", 114, "downtime", "yes", "inc-1", "", ""],
      ["2026-04-15T17:34+02:00", "2026-04-16T10:00+02:00", 986, "up", "no", "", "", ""],
      ["2026-04-16T10:00+02:00", "2026-04-16T10:20+02:00", 20, "downtime", "no", "inc-2", "claim-missing", "3.3.f"],
      ["2026-04-16T10:20+02:00", "2026-04-18T02:00+02:00", 2_380, "up", "no", "", "", ""],
      ["2026-04-18T02:00+02:00", "2026-04-18T04:00+02:00", 120, "maintenance", "no", "", "maintenance-planned", "3.2.a"],
      ["2026-04-18T04:00+02:00", "2026-05-01T02:00+02:00", 18_600, "up", "no", "", "", ""],
    ]);
  });

  it("outage by outage, in French, exactly", () => {
    expect(call("SLA_OUTAGES", { options: [...french, ["texte exact", "oui"]] })).toEqual([
      ["Interruption", "Début", "Fin", "Minutes dans la période", "Minutes d'indisponibilité", "Minutes comptées", "Motif", "Clause", "Réclamation", "Réclamer avant"],
      ["inc-1", "2026-04-15T15:40+02:00", "2026-04-15T17:34+02:00", "1:54:00.000", "1:54:00.000", "1:54:00.000", "", "", "valid", "2026-05-16T02:00+02:00"],
      ["inc-2", "2026-04-16T10:00+02:00", "2026-04-16T10:20+02:00", "0:20:00.000", "0:20:00.000", "0:00:00.000", "claim-missing", "3.3.f", "missing", "2026-05-17T02:00+02:00"],
    ]);
  });

  it("in words, a line in each row", () => {
    const lines = call("SLA_EXPLAIN");
    expect(lines.slice(0, 5)).toEqual([["SERVICE CREDIT STATEMENT"], ["Terms: mailgun@2022-01-14"], ["Period: 2026-04-01 00:00 to 2026-05-01 00:00 UTC, time zone UTC"], ["Status: final"], ["Credit: EUR 187.50"]]);
    expect(lines.at(-1)).toEqual(["This credit is the customer’s sole remedy for the unavailability described here. [3.3.j]"]);
    expect(call("SLA_EXPLAIN", { options: french })[0]).toEqual(["DÉCOMPTE DES REMISES"]);
  });
});

describe("the same month laid out otherwise gives the same credit", () => {
  const serial = (iso: string): number => Date.parse(iso) / 86_400_000 + 25_569;
  const foreign = (iso: string): unknown => vm.runInNewContext(`new Date(${JSON.stringify(iso)})`);
  it.each<[string, Call]>([
    ["columns in another order, in French", { outages: [["Canal", "Fin", "Réclamé le", "Remarques", "Début", "Ticket", "Impact", "Gêne montrée"], ["control-panel", "2026-04-15 17:34", "2026-04-20 11:00", "a power cut", "2026-04-15 15:40", 1, "en panne", "oui"]] }],
    ["serial numbers", { outages: [[...HEAD, ...CLAIM], down(serial("2026-04-15T15:40Z"), serial("2026-04-15T17:34Z"), serial("2026-04-20T11:00Z"), "T", "control-panel", true)] }],
    ["dates of another realm, with the zone of the program", { outages: [[...HEAD, ...CLAIM], down(foreign("2026-04-15T13:40Z"), foreign("2026-04-15T15:34Z"), foreign("2026-04-20T09:00Z"), "T", "control-panel", true)], options: undefined, hostZone: "Europe/Paris" }],
    ["blank rows and columns", { outages: [["", "", ""], ...OUTAGES.map((row) => ["", ...row]), [""], []] }],
    ["what all claims share as options", { outages: [[...HEAD, "claimed", "ticket"], down("2026-04-15 15:40", "2026-04-15 17:34", "2026-04-20 11:00", "T")], options: [...OPTIONS, ["channel", "control-panel"], ["disruption shown", "yes"]] }],
    ["a date as the month", { period: serial("2026-04-01T00:00Z") }],
    ["a date of another realm as the month", { period: [[foreign("2026-03-31T22:00Z")]] }],
    ["start and end, below each other", { period: [["2026-04-01T00:00Z"], ["2026-05-01T00:00Z"]] }],
    ["start and end, the last day included", { period: [["2026-04-01", "2026-04-30"]], options: [...OPTIONS, ["last day", "included"], ["billing zone", "Europe/Paris"]] }],
    ["the month by its name", { period: "April 2026" }],
    ["the month by its name, in French", { period: [[" avril 2026"]] }],
    ["a heading of French tickets", { outages: [(OUTAGES[0] as readonly string[]).map((head) => (head === "Ticket" ? "N° de ticket" : head)), ...OUTAGES.slice(1)] }],
    ["a fee as French sheets write it", { fee: "1\u202f250,00" }],
    ["checkboxes in every row", { outages: [...OUTAGES.map((row) => (row[7] === "" ? [...row.slice(0, 7), false] : row)), ["", "", "", "", "", "", "", false]] }],
    ["a fee as text", { fee: [["1250.00"]], currency: [[" EUR "]] }],
    ["the contract as JSON, over two cells", { terms: [[JSON.stringify(MAILGUN_2022_01_14).slice(0, 3_000)], [""], [JSON.stringify(MAILGUN_2022_01_14).slice(3_000)]] }],
  ])("%s", (_, changed) => expect(refusal(changed) === "accepted" ? call("SLA_CREDIT", changed) : refusal(changed)).toBe(187.5));

  it("the same JSON is the same contract, however often; and many are not all kept", () => {
    const named = (index: number): string => JSON.stringify({ ...MAILGUN_2022_01_14, version: `v${index}` });
    for (let index = 0; index < 25; index += 1) expect(call("SLA_CREDIT", { terms: named(index) })).toBe(187.5);
    expect(call("SLA_CREDIT", { terms: named(24) })).toBe(187.5);
  });
});

describe("options reach the facts", () => {
  const options = (...rows: readonly (readonly unknown[])[]): { readonly options: unknown } => ({ options: [...OPTIONS, ...rows] });
  const statement = (...rows: readonly (readonly unknown[])[]): string => call("SLA_EXPLAIN", options(...rows)).join("\n");

  it("billed: 100 % of it is the most that is credited", () => expect(call("SLA_CREDIT", options(["billed", 100]))).toBe(100));
  it("credit of guarantee: it is taken from the cap first", () => expect(call("SLA_CREDIT", options(["billed", 100], ["credit of guarantee first-response", 30], ["credit of guarantee: validation", "20.00"]))).toBe(50));
  it("breach: nothing while it lasts", () => {
    expect(call("SLA_CREDIT", options(["breach from", "2026-04-15 15:40"], ["breach to", "2026-04-15 17:34"]))).toBe(0);
    expect(call("SLA_CREDIT", options(["breach from", "2026-04-20 00:00"], ["breach to", "ongoing"], ["as of", "2026-06-30 00:00"]))).toBe(0);
  });
  it("as of: a claim may still come", () => {
    expect(statement(["as of", "2026-05-16 00:00"])).toContain("Status: provisional");
    expect(statement(["as of", "2026-06-30 00:00"])).toContain("Status: final");
  });
  it("account, billing day, billing zone", () => {
    expect(statement(["account", "acct-42"], ["billing day", 15], ["billing zone", "Europe/Paris"])).toContain("Account: “acct-42”");
    expect(statement(["billing day", "15"], ["billing zone", "Europe/Paris"])).toContain("Period: 2026-04-15 00:00 to 2026-05-15 00:00 UTC+02:00");
  });
  it("decimals: of a currency that is in no table", () => {
    expect(call("SLA_CREDIT", { ...options(["decimals", 3], ["exact", "yes"]), currency: "QQQ" })).toBe("187.500");
  });
  it("clock change: the hour that comes twice", () => {
    const outages = [["start", "end", "impact"], ["2026-10-25 02:30", "2026-10-25 03:30", "down"]];
    const rest = { outages, maintenance: "", period: "2026-10" };
    expect(call("SLA_DOWNTIME", { ...rest, ...options(["clock change", "first"]) })).toBe(120);
    expect(call("SLA_DOWNTIME", { ...rest, ...options(["changement d'heure", "deuxième"]) })).toBe(60);
  });
  it("last day included: the period ends where the next month begins", () => {
    expect(call("SLA_LEDGER", { ...options(["last day", "included"]), period: [["2026-04-01", "2026-04-30"]] }).at(-1)?.[1]).toBe("2026-05-01T00:00+02:00");
  });
  it("time zone: the sheet's own word counts before that of the program", () => {
    expect(call("SLA_OUTAGES", { hostZone: "Asia/Tokyo" })).toEqual(call("SLA_OUTAGES"));
    // 15:40 and 17:34 in Tokyo, as the program shows them.
    const outages = [HEAD, down(new Date("2026-04-15T06:40Z"), new Date("2026-04-15T08:34Z"))];
    expect(call("SLA_OUTAGES", { outages, hostZone: "Asia/Tokyo" })[1]?.slice(1, 3)).toEqual(["2026-04-15T15:40+02:00", "2026-04-15T17:34+02:00"]);
  });
  it("channel: a row's own word counts before that of the options", () => {
    const outages = [[...HEAD, ...CLAIM], down("2026-04-15 15:40", "2026-04-15 17:34", "2026-04-20 11:00", "T", "e-mail", "no")];
    const shared = options(["channel", "control-panel"], ["disruption", "yes"]);
    expect(call("SLA_OUTAGES", { outages, ...shared })[1]?.[8]).toBe("wrong-channel");
    expect(call("SLA_CREDIT", { outages, ...shared })).toBe(0);
  });
  it("claimed: a claim for the period stands beside those of rows", () => {
    const { facts } = sheetFacts({ outages: OUTAGES, maintenance: "", period: "2026-04", fee: 1, currency: "EUR", hostZone: null, ...options(["claimed", "2026-05-02 00:00"], ["ticket", 7], ["channel", "e-mail"]) });
    expect(facts.claims).toEqual([
      { filedAt: Date.parse("2026-05-01T22:00Z"), ticket: "7", channel: "e-mail" },
      { outages: ["inc-1"], filedAt: Date.parse("2026-04-20T09:00Z"), ticket: "T-1", channel: "control-panel", disruption: true },
    ]);
  });
  it("last day excluded: a period may end where the last day of a month begins", () => {
    expect(call("SLA_LEDGER", { ...options(["last day", "excluded"]), period: [["2026-04-01", "2026-04-30"]] }).at(-1)?.[1]).toBe("2026-04-30T00:00+02:00");
  });
  it("a claim for the period, a plan, conditions, fees of services: where the contract knows them", () => {
    const terms = "github@2026-11";
    expect(refusal({ ...options(["condition x", "no"], ["plan", "p"], ["fee of service a", 1], ["frais de la garantie g", 2], ["next invoice", 3], ["previous invoice", 4], ["annual fee", 5], ["affected fee", 6], ["credited before", 7], ["eligible at", "2026-04-01"]), terms })).toContain('options, row 2, column "condition x"');
    const claims = [["claimed", "2026-04-20 09:00"], ["ticket", "T"], ["channel", "control-panel"], ["disruption", "yes"], ["notice", "2026-04-20 09:00"]];
    expect(refusal(options(...claims))).toContain('outages');
  });
  it("a name of any kind is a name", () => expect(refusal(options(["condition __proto__", "yes"]))).toContain('options, row 2, column "condition __proto__"'));
});

it.each(["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"])("the month %s", (name) => {
  const number = String(["janv", "févr", "mars", "avri", "mai", "juin", "juil", "août", "sept", "octo", "nove", "déce"].indexOf(name.slice(0, 4)) + 1).padStart(2, "0");
  const english = new Date(`2025-${number}-01T00:00Z`).toLocaleString("en", { month: "long", timeZone: "UTC" });
  const startOf = (period: string): unknown => call("SLA_LEDGER", { outages: "", maintenance: "", period })[1]?.[0];
  const expected = startOf(`2025-${number}`);
  expect([startOf(`${name} 2025`), startOf(`${name.toUpperCase()} 2025`), startOf(`${english} 2025`)]).toEqual([expected, expected, expected]);
});

describe("an outage outside the period", () => {
  const late = down("2026-05-01 02:00", "2026-05-01 03:00");
  const early = down("2026-04-01 01:00", "2026-04-01 02:00");
  const across = down("2026-05-01 01:59", "2026-05-01 03:00");

  it("is said to be, in the column of reasons", () => {
    // The month is that of UTC: in Paris it begins and ends at 02:00.
    const rows = (options: unknown): unknown => call("SLA_OUTAGES", { outages: [HEAD, late, early, across], maintenance: "", options }).slice(1).map((row) => [row[3], row[6]]);
    expect(rows(OPTIONS)).toEqual([[0, "outside the period"], [0, "outside the period"], [1, "claim-missing"]]);
    expect(rows(french)).toEqual([[0, "hors de la période"], [0, "hors de la période"], [1, "claim-missing"]]);
  });

  it("that goes on is outside only if it begins later", () => {
    const options = [...OPTIONS, ["as of", "2026-06-30 00:00"]];
    const reasonOf = (start: string): unknown => call("SLA_OUTAGES", { outages: [HEAD, down(start, "ongoing")], maintenance: "", options })[1]?.[6];
    expect([reasonOf("2026-03-01 00:00"), reasonOf("2026-05-01 02:00")]).toEqual(["claim-pending", "outside the period"]);
  });

  it("counts for nothing while one of the list is within a year of the period", () => {
    // April 2026 in Paris's hours: within 366 days of 2026-04-01 02:00 and of 2026-05-01 02:00.
    const far = down("2022-04-14 15:40", "2022-04-14 17:34");
    for (const near of [down("2025-03-31 01:00", "2025-03-31 02:00:00.001"), down("2027-05-02 01:59:59.999", "2027-05-02 03:00"), early]) {
      expect(call("SLA_CREDIT", { outages: [HEAD, far, near], maintenance: "" })).toBe(0);
    }
  });

  it("is asked about if the whole list is further away, as dates counted from 1904 are", () => {
    const question = "outages: expected an outage within a year of the period 2026-04-01T02:00+02:00 to 2026-05-01T02:00+02:00: check the years of both, and that the workbook does not count its days from 1904, received ";
    const serial = Date.parse("2026-04-15T15:40Z") / 86_400_000 + 25_569 - 1_462;
    expect(refusal({ outages: [HEAD, down(serial, serial + 0.1)], maintenance: "" })).toBe(`${question}"2022-04-14T15:40+02:00"`);
    expect(refusal({ outages: [HEAD, down("2025-03-31 01:00", "2025-03-31 02:00"), down("2027-05-02 02:00", "2027-05-02 03:00")], maintenance: "" })).toBe(`${question}"2025-03-31T01:00+02:00"`);
    expect(refusal({ outages: [HEAD, down("2062-04-15T15:40Z", "2062-04-15T17:34Z")], maintenance: "", options: "" })).toBe('outages: expected an outage within a year of the period 2026-04-01T00:00Z to 2026-05-01T00:00Z: check the years of both, and that the workbook does not count its days from 1904, received "2062-04-15T15:40Z"');
  });

  it("that began long ago and goes on is near", () => {
    expect(call("SLA_DOWNTIME", { outages: [HEAD, down("2024-01-01 00:00", "ongoing")], maintenance: "", options: [...OPTIONS, ["as of", "2026-06-30 00:00"]] })).toBe(43_200);
  });
});

describe("rows with checkboxes", () => {
  it("a false one makes no claim, one that is true does", () => {
    const row = (shown: boolean): unknown => call("SLA_OUTAGES", { outages: [[...HEAD, "disruption"], down("2026-04-15 15:40", "2026-04-15 17:34", shown)] })[1]?.[8];
    expect(row(false)).toBe("missing");
    expect(() => row(true)).toThrow('outages, row 2, column "claimed": expected a value, received nothing');
  });
  it("a false one is part of a claim that is made", () => {
    expect(call("SLA_OUTAGES", { outages: [[...HEAD, ...CLAIM], down("2026-04-15 15:40", "2026-04-15 17:34", "2026-04-20 11:00", "T", "control-panel", false)] })[1]?.[6]).toBe("evidence-missing");
  });
});

describe("cells", () => {
  it("a month of nothing but maintenance has no availability", () => {
    const maintenance = [["kind", "start", "end"], ["planned", "2026-03-30", "2026-05-03"]];
    expect(call("SLA_AVAILABILITY", { maintenance })).toBe("no agreed time");
    expect(call("SLA_AVAILABILITY", { maintenance, options: french })).toBe("aucun temps convenu");
  });

  it("an outage that goes on is said to", () => {
    const changed = { outages: [["start", "end", "impact"], ["2026-04-15 15:40", "ongoing", "down"]], options: [...OPTIONS, ["as of", "2026-04-16 15:40"]] };
    expect(call("SLA_OUTAGES", changed)[1]).toEqual(["row 2", "2026-04-15T15:40+02:00", "ongoing", 1440, 1440, 0, "claim-pending", "3.3.f", "pending", ""]);
  });

  it("without a zone of the sheet, instants are written in that of the period", () => {
    const changed = { outages: [["start", "end", "impact"], ["2026-04-15T13:40Z", "2026-04-15T15:34Z", "down"]], maintenance: "", options: [["billing zone", "Asia/Tokyo"]] };
    expect(call("SLA_OUTAGES", changed)[1]?.[1]).toBe("2026-04-15T22:40+09:00");
    expect(call("SLA_LEDGER", changed)[1]?.[0]).toBe("2026-04-01T00:00+09:00");
  });

  it("downtime to the millisecond", () => {
    const changed = { outages: [["start", "end", "impact"], ["2026-04-15 15:40:00.001", "2026-04-16 17:41:01.003", "down"]], options: exact };
    expect(call("SLA_DOWNTIME", changed)).toBe("26:01:01.002");
  });

  it("of a pile of outages, the ledger names the first and counts the rest", () => {
    const outages = [["id", "start", "end", "impact"], ...Array.from({ length: 22 }, (_, index) => [`o${String(index + 10)}`, "2026-04-15 15:40", "2026-04-15 17:34", "down"])];
    expect(call("SLA_LEDGER", { outages, maintenance: "" })[2]?.[5]).toMatch(/^o10, .*, o29, … \+2$/);
  });

  it.each([
    ["=1+1", "'=1+1"], ["+1", "'+1"], ["-1", "'-1"], ["@x", "'@x"], ["\tx", "'\ufffdx"], ["  =x", "'  =x"], ['"=x', "'\"=x"], ["'=x", "''=x"], ["\uff1dx", "'\uff1dx"], ["\0x", "'\ufffdx"],
    ["x=1", "x=1"], ["", ""], ["Début", "Début"], ["a\u202eb", "a\ufffdb"],
  ])("%j cannot be a formula: %j", (text, cell) => expect(safeCell(text)).toBe(cell));

  it("an id that would be a formula is none in any table", () => {
    const outages = [["id", ...HEAD], ["=HYPERLINK(1)", ...down("2026-04-15 15:40", "2026-04-15 17:34")]];
    expect(call("SLA_OUTAGES", { outages })[1]?.[0]).toBe("'=HYPERLINK(1)");
    expect(call("SLA_LEDGER", { outages })[2]?.[5]).toBe("'=HYPERLINK(1)");
  });

  it("an amount is a number only while a number holds it", () => {
    expect(amountResult("9999999999999.99", false)).toBe(9_999_999_999_999.99);
    expect(amountResult("0.00", false)).toBe(0);
    expect(() => amountResult("10000000000000.01", false)).toThrow('options, column "exact": expected "yes": the amount has more digits than a number of a sheet, received "10000000000000.01"');
    expect(amountResult("10000000000000.01", true)).toBe("10000000000000.01");
  });
});

it("the contracts are listed with their targets", () => {
  expect(functions.SLA_TERMS()).toEqual([
    ["Terms", "Title", "Status", "From", "To", "Target", "Source"],
    ["mailgun@2022-01-14", "Mailgun service-level agreement", "verified", "2022-01-14", "2026-01-01", 0.9999, "Accord de niveau de service (SLA), revision of 14 January 2022"],
    ["mailgun@2026", "Mailgun service-level agreement", "unverified", "2026-01-01", "", 0.9999, "Service Level Agreement"],
    ["github@2026-11", "GitHub Online Services service-level agreement", "verified", "", "", 0.999, "GitHub Online Services SLA"],
  ]);
  expect(sheetFunctions([]).SLA_TERMS()).toHaveLength(1);
});

it("maintenance as it was announced and as it ran", () => {
  const maintenance = [["Maintenance", "Services", "Kind", "Start", "End", "Announced", "Actual start", "Actual end"], ["m1", "api, smtp; outbound", "emergency", "2026-04-18 02:00", "2026-04-18 04:00", "2026-04-17 02:00", "2026-04-18 02:00", "2026-04-18 05:00"]];
  expect(call("SLA_CREDIT", { maintenance })).toBe(187.5);
  expect(MAINTENANCE).toHaveLength(2);
});
