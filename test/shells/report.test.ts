/**
 * What `report` prints: the picture sign by sign, within the width of the terminal, with and without colour.
 */
import { describe, expect, it } from "vitest";
import type { Assessment, LedgerEntry } from "../../src/assessment.js";
import { renderReport } from "../../src/cli/report/renderReport.js";
import { widthOf } from "../../src/explain/drawing/textWidth.js";
import { explain } from "../../src/explain/explain.js";
import { APRIL, at, ledgerOf, QUIET, withIncident } from "../support/sampleAssessments.js";

const ESC = "\u001b";

/** Lines of a report without colour, spaces made visible: `~` no-break, `¬` narrow no-break. */
function linesOf(assessment: Assessment, locale: "en" | "fr" = "en", columns = 80): readonly string[] {
  const text = renderReport(assessment, { locale, colour: false, columns });
  return text.replaceAll("\u00a0", "~").replaceAll("\u202f", "¬").split("\n");
}

function sectionOf(lines: readonly string[], title: string): readonly string[] {
  const start = lines.findIndex((line) => line.startsWith(`── ${title} ─`));
  if (start < 0) return [];
  const length = lines.slice(start + 1).findIndex((line) => line.startsWith("── "));
  return lines.slice(start + 1, length < 0 ? undefined : start + length);
}

const APRIL_EN = [
  "Service credit: EUR 187.50                                           provisional",
  "acct-42/2026-04 · mailgun@2022-01-14",
  "2026-04-01 00:00 to 2026-05-01 00:00 UTC · as of 2026-05-15 09:00 UTC",
  "Available 99.4173% · target 99.99% missed",
  "",
  "── The period ──────────────────────────────────────────────────────────────────",
  "1       5         10        15        20        25        30",
  "····▒·········░··············█··········▒············▒······",
  "",
  "█ downtime, earns credit   ▒ downtime, no credit   ░ maintenance   · up",
  "",
  "── Days with events, hour by hour ──────────────────────────────────────────────",
  "       0        3        6        9        12       15       18       21",
  " 3 Apr ························▒▒··············································",
  " 8 Apr ······░░░░░░····························································",
  "15 Apr ·········································██████·························",
  "21 Apr ·········▒▒▒▒···························································",
  "27 Apr ··································································▒▒▒···",
  "",
  "── What was not uptime ─────────────────────────────────────────────────────────",
  "▒ 3 Apr 08:00–08:40       40 min  claim too late [3.3.f]: queue-3-april",
  "░ 8 Apr 02:00–04:00          2 h  planned maintenance [3.2.a]",
  "█ 15 Apr 13:40–15:34  1 h 54 min  earns credit: incident-15-april",
  "▒ 21 Apr 03:10–04:10         1 h  denial of service [3.3.e]: flood-21-april",
  "▒ 27 Apr 22:15–22:52      37 min  not claimed yet [3.3.f]: smtp-27-april",
  "",
  "── From downtime to credit ─────────────────────────────────────────────────────",
  "  creditable downtime                   1 h 54 min   ███████████████████████████",
  "− allowance                      4 min 18 s 480 ms   █",
  "= beyond the allowance      1 h 49 min 41 s 520 ms    ██████████████████████████",
  "→ 3 blocks of 30 min at 5%                     15%    ██████ ██████ ██████ ░░░░░",
  "× EUR 1250.00                           EUR 187.50",
  "= to be paid                            EUR 187.50",
  "",
  "── Claims still open ───────────────────────────────────────────────────────────",
  "smtp-27-april: before 2026-05-28 00:00 UTC",
  "= EUR 250.00 with every open claim made in time",
  "",
];

const APRIL_FR = [
  "Remise¬: 187,50~EUR                                                   provisoire",
  "acct-42/2026-04 · mailgun@2022-01-14",
  "2026-04-01 00:00 à 2026-05-01 00:00 UTC · au 2026-05-15 09:00 UTC",
  "Disponibilité 99,4173¬% · objectif 99,99¬% non atteint",
  "",
  "── La période ──────────────────────────────────────────────────────────────────",
  "1       5         10        15        20        25        30",
  "····▒·········░··············█··········▒············▒······",
  "",
  "█ indisponible, avec remise   ▒ indisponible, sans remise   ░ maintenance",
  "· disponible",
  "",
  "── Jours avec événements, heure par heure ──────────────────────────────────────",
  "        0        3        6        9        12       15       18       21",
  " 3 avr. ························▒▒··············································",
  " 8 avr. ······░░░░░░····························································",
  "15 avr. ·········································██████·························",
  "21 avr. ·········▒▒▒▒···························································",
  "27 avr. ··································································▒▒▒···",
  "",
  "── Hors disponibilité ──────────────────────────────────────────────────────────",
  "▒ 3 avr. 08:00–08:40       40~min  demande tardive [3.3.f]¬: queue-3-april",
  "░ 8 avr. 02:00–04:00          2~h  maintenance planifiée [3.2.a]",
  "█ 15 avr. 13:40–15:34  1~h 54~min  avec remise¬: incident-15-april",
  "▒ 21 avr. 03:10–04:10         1~h  déni de service [3.3.e]¬: flood-21-april",
  "▒ 27 avr. 22:15–22:52      37~min  pas encore demandée [3.3.f]¬: smtp-27-april",
  "",
  "── De l’indisponibilité à la remise ────────────────────────────────────────────",
  "  avec droit à remise                     1~h 54~min   █████████████████████████",
  "− franchise                        4~min 18~s 480~ms   █",
  "= au-delà de la franchise     1~h 49~min 41~s 520~ms   █████████████████████████",
  "→ 3~tranches de 30~min à 5¬%                    15¬%   ██████ ██████ █████ ░░░░░",
  "× 1250,00~EUR                             187,50~EUR",
  "= remise due                              187,50~EUR",
  "",
  "── Demandes encore possibles ───────────────────────────────────────────────────",
  "smtp-27-april¬: avant le 2026-05-28 00:00 UTC",
  "= 250,00~EUR si toutes les demandes sont faites à temps",
  "",
];

const QUIET_EN = [
  "Service credit: EUR 0.00                                                   final",
  "mailgun@2022-01-14",
  "2026-03-01 00:00 UTC+01:00 to 2026-04-01 00:00 UTC+02:00",
  "Available 100% · target 99.99% met",
  "",
  "── The period ──────────────────────────────────────────────────────────────────",
  "1       5         10        15        20        25        30",
  "······························································",
  "",
  "Up all the time.",
  "",
  "── From downtime to credit ─────────────────────────────────────────────────────",
  "  creditable downtime                     0 s",
  "− allowance                 4 min 27 s 480 ms",
  "= beyond the allowance                    0 s",
  "→ 0 blocks of 30 min at 5%                 0%",
  "× EUR 1250.00                        EUR 0.00",
  "= to be paid                         EUR 0.00",
  "",
];

describe("the picture", () => {
  it.each([
    ["April in English", APRIL, "en", APRIL_EN],
    ["April in French", APRIL, "fr", APRIL_FR],
    ["a quiet month", QUIET, "en", QUIET_EN],
  ] as const)("%s at 80 columns", (_, assessment, locale, expected) => {
    expect(linesOf(assessment, locale).slice(0, expected.length)).toEqual(expected);
  });

  it("uses the room of 120 columns", () => {
    const lines = linesOf(APRIL, "en", 120);
    expect(sectionOf(lines, "The period").slice(0, 2)).toEqual([
      "1               5                   10                  15                  20                  25                  30",
      "·········▒··················░·····························█·····················▒··························▒············",
    ]);
    expect(sectionOf(lines, "Days with events, hour by hour").slice(0, 2)).toEqual([
      "       0           3           6           9           12          15          18          21",
      " 3 Apr ································▒▒▒·····························································",
    ]);
  });

  it("ends with the whole statement", () => {
    for (const locale of ["en", "fr"] as const) {
      const said = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== "");
      const [, ...statement] = explain(APRIL, { locale }).split("\n");
      const report = renderReport(APRIL, { locale, colour: false, columns: 80 });
      expect(said(report.slice(report.lastIndexOf("──") + 2))).toEqual(said(statement.join("\n")));
    }
  });
});

describe("the terminal", () => {
  it.each([40, 56, 80, 100, 120, 160])("keeps every line within %i columns", (columns) => {
    for (const locale of ["en", "fr"] as const) {
      const wide = renderReport(APRIL, { locale, colour: false, columns }).split("\n").filter((line) => widthOf(line) > columns);
      // A row of the waterfall and a heading are never broken: at 40 columns they may stand out.
      expect(columns >= 56 ? wide : []).toEqual([]);
    }
  });

  it("takes fewer than 40 columns as 40, more than 160 as 160, and a fraction as less", () => {
    const at = (columns: number): string => renderReport(APRIL, { locale: "en", colour: false, columns });
    expect(at(10)).toBe(at(40));
    expect(at(1_000)).toBe(at(160));
    expect(at(80.9)).toBe(at(80));
  });

  it("only adds escape sequences for colour", () => {
    const plain = renderReport(APRIL, { locale: "en", colour: false, columns: 80 });
    const coloured = renderReport(APRIL, { locale: "en", colour: true, columns: 80 });
    expect(plain).not.toContain(ESC);
    expect(coloured.split(ESC).map((part, index) => (index === 0 ? part : part.slice(part.indexOf("m") + 1))).join("")).toBe(plain);
    expect(coloured.split("\n")).toContain(
      ` 3 Apr ${ESC}[2m························${ESC}[0m${ESC}[33m▒▒${ESC}[0m${ESC}[2m··············································${ESC}[0m`,
    );
    expect(coloured).toContain(`${ESC}[33mprovisional${ESC}[0m`);
    expect(renderReport(QUIET, { locale: "en", colour: true, columns: 80 })).toContain(`${ESC}[32mfinal${ESC}[0m`);
  });

  it("lets no name move the cursor, change a colour or take a line", () => {
    const name = `${ESC}[2J\nx\u202e${"\ud800"}`;
    const hostile: Assessment = {
      ...withIncident({ id: name, services: [name], cause: name }), id: name, terms: name,
      ledger: APRIL.ledger.map((entry) => ({ ...entry, outages: entry.outages.map(() => name), reasons: entry.reasons.map(() => ({ code: name, clause: name })) })),
    };
    const text = renderReport(hostile, { locale: "en", colour: false, columns: 80 });
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/u);
    const usual = renderReport(withIncident({}), { locale: "en", colour: false, columns: 80 });
    expect(linesOf(hostile).filter((line) => line.startsWith("█") || line.startsWith("▒"))).toHaveLength(
      usual.split("\n").filter((line) => line.startsWith("█") || line.startsWith("▒")).length,
    );
  });
});

/** A month in Paris in which clocks go back, with every kind of stretch. */
const START = at("2026-10-01T00:00:00+02:00");
const END = at("2026-11-01T00:00:00+01:00");
function october(stretches: readonly LedgerEntry[]): Assessment {
  return {
    ...APRIL, period: { startMs: START, endMs: END, durationMs: END - START, timeZone: "Europe/Paris" },
    maintenance: [], ledger: ledgerOf(START, END, stretches),
  };
}
function stretch(start: string, end: string, change: Partial<LedgerEntry>): LedgerEntry {
  return { startMs: at(start), endMs: at(end), kind: "downtime", creditable: true, outages: ["night"], reasons: [], ...change };
}

describe("days", () => {
  it("of 25 hours have 25, and say so", () => {
    const lines = sectionOf(linesOf(october([stretch("2026-10-25T00:00:00+02:00", "2026-10-25T02:00:00+02:00", {}), stretch("2026-10-25T02:00:00+01:00", "2026-10-25T04:00:00+01:00", { creditable: false, reasons: [{ code: "terms-breach", clause: "3.3.c" }] })])), "Days with events, hour by hour");
    expect(lines).toEqual([
      "       0     3     6     9     12    15    18    21",
      "25 Oct ████··▒▒▒▒········································ (25 h)",
    ]);
  });

  it("tell an offset where the period has two, and both where a stretch has", () => {
    const table = sectionOf(linesOf(october([
      stretch("2026-10-05T00:00:00+02:00", "2026-10-05T01:00:00+02:00", { kind: "up", creditable: false, reasons: [{ code: "not-covered", clause: "3.1.b" }] }),
      stretch("2026-10-24T23:00:00+02:00", "2026-10-25T04:00:00+01:00", {}),
    ]), "en", 120), "What was not uptime");
    expect(table).toEqual([
      "○ 5 Oct 00:00–01:00 UTC+02:00                    1 h  not covered [3.1.b]: night",
      "█ 24 Oct 23:00 UTC+02:00–25 Oct 04:00 UTC+01:00  6 h  earns credit: night",
    ]);
  });

  it("say what a stretch is where it has no reason", () => {
    const table = sectionOf(linesOf(october([stretch("2026-10-05T00:00:00+02:00", "2026-10-05T01:00:00+02:00", { kind: "maintenance", creditable: false, outages: [] })])), "What was not uptime");
    expect(table).toEqual(["░ 5 Oct 00:00–01:00 UTC+02:00  1 h  maintenance"]);
  });

  it("put what became of a stretch below it where there is no room beside it", () => {
    const table = sectionOf(linesOf(october([stretch("2026-10-24T23:00:00+02:00", "2026-10-25T04:00:00+01:00", {})]), "en", 60), "What was not uptime");
    expect(table).toEqual(["█ 24 Oct 23:00 UTC+02:00–25 Oct 04:00 UTC+01:00  6 h", "    earns credit: night"]);
  });

  it("are cells of nothing where the period has not begun or has ended", () => {
    const startMs = at("2026-04-01T12:00:00Z");
    const endMs = at("2026-04-03T06:00:00Z");
    const lines = linesOf({
      ...APRIL, maintenance: [], period: { startMs, endMs, durationMs: endMs - startMs, timeZone: "UTC" },
      ledger: ledgerOf(startMs, endMs, [stretch("2026-04-03T05:00:00Z", "2026-04-03T06:00:00Z", {})]),
    }, "en", 78);
    expect(sectionOf(lines, "The period")[1]).toBe(`${" ".repeat(13)}${"·".repeat(44)}██`);
    expect(sectionOf(lines, "Days with events, hour by hour")[1]).toBe(`3 Apr ${"·".repeat(15)}███`);
  });

  it("are not numbered in a period longer than the line", () => {
    const startMs = at("2026-01-01T00:00:00Z");
    const endMs = at("2027-01-01T00:00:00Z");
    const lines = sectionOf(linesOf({
      ...APRIL, maintenance: [], period: { startMs, endMs, durationMs: endMs - startMs, timeZone: "UTC" },
      ledger: ledgerOf(startMs, endMs, [stretch("2026-12-31T00:00:00Z", "2027-01-01T00:00:00Z", {})]),
    }), "The period");
    expect(lines[0]).toBe(`${"·".repeat(79)}█`);
  });

  it("leave out a number that has no room", () => {
    const startMs = at("2026-03-28T00:00:00Z");
    const endMs = at("2026-05-20T00:00:00Z");
    const lines = sectionOf(linesOf({ ...QUIET, period: { startMs, endMs, durationMs: endMs - startMs, timeZone: "UTC" }, ledger: ledgerOf(startMs, endMs, []) }), "The period");
    expect(lines[0]).toBe("  30    5    10   15   20   25   30   5    10   15");
  });

  it("beyond the 31st, and stretches beyond the 40th, are counted", () => {
    const startMs = at("2026-01-01T00:00:00Z");
    const endMs = at("2026-03-01T00:00:00Z");
    const many = Array.from({ length: 50 }, (_, day) => ({ ...stretch("2026-01-01T00:00:00Z", "2026-01-01T01:00:00Z", {}), startMs: startMs + day * 86_400_000, endMs: startMs + day * 86_400_000 + 3_600_000 }));
    const lines = linesOf({ ...APRIL, maintenance: [], period: { startMs, endMs, durationMs: endMs - startMs, timeZone: "UTC" }, ledger: ledgerOf(startMs, endMs, many) });
    expect(sectionOf(lines, "Days with events, hour by hour").slice(-2)).toEqual([`31 Jan ███${"·".repeat(69)}`, "       + 19 more"]);
    expect(sectionOf(lines, "What was not uptime").slice(-2)).toEqual(["█ 9 Feb 00:00–01:00   1 h  earns credit: night", "+ 10 more"]);
  });
});

describe("the waterfall", () => {
  const credit = (change: Partial<Assessment["credit"]>, more: Partial<Assessment> = {}): readonly string[] =>
    sectionOf(linesOf({ ...APRIL, ...more, credit: { ...APRIL.credit, ...change } }), "From downtime to credit");

  it("shows what a limit cut off and what is withheld", () => {
    expect(credit({ gross: "1500.00", forfeited: "250.00", withheld: "1000.00", entitled: "250.00" }).slice(4)).toEqual([
      "× EUR 1250.00                          EUR 1500.00",
      "− cut off by the limit                  EUR 250.00",
      "− withheld                             EUR 1000.00",
      "= to be paid                            EUR 250.00",
    ]);
  });

  it("draws no blocks where they do not lie end to end, are too many, or are not told", () => {
    const blocks = (more: Partial<Assessment>, change: Partial<Assessment["credit"]> = {}): string | undefined => credit(change, more)[3];
    const plain = "→ 3 blocks of 30 min at 5%                     15%";
    const per = (grouping: string): Partial<Assessment> => ({
      findings: APRIL.findings.map((finding) => (finding.code === "blocks" ? { ...finding, params: { ...finding.params, per: grouping } } : finding)),
    });
    expect(blocks({})).toBe(`${plain}    ██████ ██████ ██████ ░░░░░`);
    expect(blocks(per("outage"))).toBe(plain);
    expect(blocks({ weighted: { agreedMs: "1", downtimeMs: "1", creditableMs: "6840000", excludedMs: {} } })).toBe(plain);
    expect(blocks({}, { blocks: 13 })).toBe("→ 13 blocks of 30 min at 5%                     15%");
    expect(blocks({ findings: APRIL.findings.filter(({ code }) => code !== "blocks") })).toBe(`→ by the schedule${" ".repeat(26)}15%`);
    expect(credit({}, { findings: [] })[0]).toBe("→ by the schedule         15%");
  });

  it("gives one column to what is too short for one, and none to nothing", () => {
    expect(credit({ allowanceMs: "1", excessMs: "20519999/3" })[1]).toBe(`− allowance${" ".repeat(26)}1 ms   █`);
    expect(credit({ allowanceMs: "0", excessMs: "6840000" })[1]).toBe(`− allowance${" ".repeat(24)}0 s`);
  });
});

describe("what can be claimed", () => {
  it("may have no deadline yet", () => {
    const findings: Assessment["findings"] = [{ code: "claim-open", clause: "3.3.f", params: { outage: "o", deadlineMs: null } }];
    expect(sectionOf(linesOf({ ...APRIL, findings }), "Claims still open")).toEqual(["o: still going on", "= EUR 250.00 with every open claim made in time"]);
    expect(sectionOf(linesOf({ ...APRIL, findings: [] }), "Claims still open")).toEqual([]);
  });

  it("is nothing where nothing was agreed, which the heading says", () => {
    const lines = linesOf({ ...QUIET, availability: { ...QUIET.availability, met: null, percent: null } });
    expect(lines[3]).toBe("nothing agreed");
  });
});
