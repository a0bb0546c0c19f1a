/**
 * The way to the money, in the report and in the drawing: the steps that the contract takes and no others, sums that add up
 * for the eye, and what other guarantees and days make of them.
 */
import { roughMs } from "../../src/explain/drawing/steps.js";
import { describe, expect, it } from "vitest";
import type { Assessment, Credit, GuaranteeAccount } from "../../src/assessment.js";
import { renderReport } from "../../src/cli/report/renderReport.js";
import { timelineSvg } from "../../src/svg/index.js";
import { APRIL, at, ledgerOf, QUIET } from "../support/sampleAssessments.js";

type Allowance = "deduct" | "threshold" | "none";

function withAllowance(reading: Allowance): Assessment {
  return { ...APRIL, findings: APRIL.findings.map((finding) => (finding.code === "allowance" ? { ...finding, params: { ...finding.params, reading } } : finding)) };
}

/** The rows under "From downtime to credit": a name, two blanks or more, a value; bars are left out. */
function rowsOf(assessment: Assessment, locale: "en" | "fr" = "en"): readonly string[] {
  const lines = renderReport(assessment, { locale, colour: false, columns: 100 }).replaceAll("\u00a0", " ").split("\n");
  const start = lines.findIndex((line) => /From downtime|De l’indisponibilité/.test(line)) + 1;
  return lines.slice(start, lines.indexOf("", start)).map((line) => line.replace(/ {3}[ █░]+$/, "").trim().replace(/ {2,}/, " | "));
}

/** The same of the drawing, its texts two by two. */
function drawnRowsOf(assessment: Assessment, locale: "en" | "fr" = "en"): readonly string[] {
  const texts = [...timelineSvg(assessment, { locale, width: 640 }).matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => (text as string).replaceAll("\u00a0", " "));
  const last = texts.map((text) => /^= (to be paid|remise due)/.test(text)).lastIndexOf(true);
  const rows = texts.slice(texts.findIndex((text) => /From downtime|De l’indisponibilité/.test(text)) + 1, last + 2).filter((text) => !/^5\u202f?%$/.test(text));
  return rows.flatMap((name, index) => (index % 2 === 0 ? [`${name} | ${rows[index + 1]}`] : []));
}

const withoutNext = (rows: readonly string[]): readonly string[] => rows.filter((row) => !/^to the next step|^jusqu’à/.test(row));
const MONEY = ["× EUR 1250.00 | EUR 187.50", "= to be paid | EUR 187.50"];
const BLOCKS = "→ 3 blocks of 30 min at 5% | 15%";

describe("lengths of time", () => {
  it.each<[string, Assessment, readonly string[]]>([
    ["an allowance that is deducted", withAllowance("deduct"), ["creditable downtime | 1 h 54 min", "− allowance | 4 min 18 s 480 ms", "= beyond the allowance | 1 h 49 min 41 s 520 ms"]],
    ["a threshold, which takes nothing off", withAllowance("threshold"), ["creditable downtime | 1 h 54 min", "threshold | 4 min 18 s 480 ms", "= counted | 1 h 49 min 41 s 520 ms"]],
    ["no allowance", withAllowance("none"), ["creditable downtime | 1 h 54 min"]],
  ])("%s", (_, assessment, times) => {
    expect(rowsOf(assessment)).toEqual([...times, BLOCKS, ...MONEY]);
    expect(withoutNext(drawnRowsOf(assessment))).toEqual([...times, BLOCKS, ...MONEY]);
  });

  it("play no part under a schedule that looks at none, and nothing is drawn of them", () => {
    const assessment: Assessment = { ...APRIL, findings: [] };
    expect(rowsOf(assessment)).toEqual(["→ by the schedule | 15%", ...MONEY]);
    expect(withoutNext(drawnRowsOf(assessment))).toEqual(["→ by the schedule | 15%", ...MONEY]);
    expect(timelineSvg(assessment, { locale: "en" })).not.toContain('fill-opacity="0.45"');
  });

  it("say what the next step takes only if it takes something", () => {
    const next = (nextStepMs: string | null): boolean =>
      drawnRowsOf({ ...APRIL, credit: { ...APRIL.credit, nextStepMs } }).some((row) => row.startsWith("to the next step"));
    expect([next("1"), next("0"), next(null)]).toEqual([true, false, false]);
  });
});

describe("credits that are no percentage of the fee", () => {
  const credited = (change: Partial<Credit>, entitled: string): Assessment =>
    ({ ...APRIL, findings: [], credit: { ...APRIL.credit, ...change }, total: { ...APRIL.total, entitled } });

  it("are amounts", () => {
    const assessment = credited({ unit: "money", units: "100", percent: "0", gross: "100.00", entitled: "100.00" }, "100.00");
    expect(rowsOf(assessment)).toEqual(["→ by the schedule | EUR 100.00", "= to be paid | EUR 100.00"]);
    expect(withoutNext(drawnRowsOf(assessment))).toEqual(["→ by the schedule | EUR 100.00", "= to be paid | EUR 100.00"]);
  });

  it("are days, from the headline to the last sum; with money if there is any as well", () => {
    const days = { unit: "days-added", units: "3", daysAdded: "3", percent: "0", gross: "0.00", entitled: "0.00" } as const;
    const assessment = credited(days, "0.00");
    const rows = ["→ by the schedule | 3 days added to the term", "= to be paid | 3 days added to the term"];
    expect(rowsOf(assessment)).toEqual(rows);
    expect(withoutNext(drawnRowsOf(assessment))).toEqual(rows);
    expect(renderReport(assessment, { locale: "en", colour: false, columns: 80 })).toMatch(/^Service credit: 3 days added to the term /);
    expect(timelineSvg(assessment, { locale: "fr" })).toMatch(/-title">Remise\u202f: 3\u00a0jours ajoutés au contrat \(/);
    expect(renderReport(credited(days, "5.00"), { locale: "en", colour: false, columns: 80 })).toMatch(/^Service credit: EUR 5\.00 \+ 3 days added to the term /);
  });
});

describe("other guarantees", () => {
  const guarantee = (id: string, gross: string): GuaranteeAccount => ({
    id, clause: "G.a", measure: "events", time: null, availability: null, events: null, findings: [], credit: { ...APRIL.credit, gross, entitled: gross },
  });
  const assessment: Assessment = {
    ...APRIL, guarantees: [guarantee("first-response", "100.00"), guarantee("idle", "0.00")], total: { ...APRIL.total, entitled: "287.50" },
  };

  it("add what they earn, so that the rows come to the sum on top", () => {
    const end = ["= to be paid | EUR 187.50", "+ first-response | EUR 100.00", "= to be paid in all | EUR 287.50"];
    expect(rowsOf(assessment).slice(-3)).toEqual(end);
    expect(drawnRowsOf(assessment).slice(-3)).toEqual(end);
    expect(drawnRowsOf(assessment, "fr").slice(-1)).toEqual(["= remise due en tout | 287,50 EUR"]);
  });

  it("are left out of what open claims would come to, and this is said", () => {
    expect(renderReport(assessment, { locale: "en", colour: false, columns: 100 })).toContain("= EUR 250.00 with every open claim made in time, other guarantees apart\n");
    expect(timelineSvg(assessment, { locale: "fr", width: 800 })).toContain("si toutes les demandes sont faites à temps, hors autres garanties<");
    expect(timelineSvg(APRIL, { locale: "en", width: 800 })).toContain("with every open claim made in time<");
  });

  it("with long names are cut, and their value stands at the end of its line", () => {
    const long: Assessment = { ...assessment, guarantees: [guarantee("W".repeat(200), "100.00")] };
    expect(rowsOf(long).at(-2)).toMatch(/^\+ W+… \| EUR 100\.00$/);
    const svg = timelineSvg(long, { locale: "en", width: 320 });
    expect(svg).toMatch(/<text x="0"[^>]*>\+<\/text><text x="10"[^>]*>W+<\/text><text x="10"[^>]*>W+…<\/text>/);
    expect(svg).toMatch(/<text x="288"[^>]*text-anchor="end">EUR 100\.00<\/text>/);
  });
});

it("a strip of more than two months has the names of its months, one of more than a year nothing", () => {
  const strip = (endMs: number): readonly string[] => {
    const period = { ...QUIET.period, startMs: at("2026-01-15T00:00:00Z"), endMs, timeZone: "UTC" };
    const svg = timelineSvg({ ...QUIET, period, ledger: ledgerOf(period.startMs, endMs, []) }, { locale: "fr" });
    return [...svg.matchAll(/-faint"[^>]*>([^<]*)/g)].map(([, text]) => text as string).slice(1);
  };
  expect(strip(at("2026-05-01T00:00:00Z"))).toEqual(["févr.", "mars", "avr."]);
  expect(strip(at("2027-06-01T00:00:00Z"))).toEqual([]);
});

it.each([["7200000", 7_200_000], ["100/4", 25], [`1${"0".repeat(2_000)}/4${"0".repeat(1_999)}`, 2.5]])("a length to draw with, of however many digits", (exact, ms) => {
  expect(roughMs(exact)).toBe(ms);
});
