// Names from outside never do more than be read: whatever prints them, no sign that a person cannot see gets through, and no
// name takes a line or a row.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffAssessments, explain, explainDiff, explainReadings, MAILGUN_2022_01_14 as MAILGUN, type Readings } from "../../src/index.js";
import { assessmentsNamed, beginning, printedNamed } from "../support/namedEverywhere.js";
import { columnsAtMost, harmIn, NASTY, nastyNames } from "../support/nastyNames.js";
import { RUNS } from "../support/runs.js";

/** Each of these makes up a month and prints it in every way. */
const fewRuns = { numRuns: Math.ceil(RUNS / 40) };
const ESC = String.fromCodePoint(0x1b);
const COLOURS = new RegExp(`${ESC}\\[(?:0|1|2|3[2-5])m`, "g");
const WIDTHS = [40, 100];

/** Lines of a report that are no continuation of the line before: those are indented by four or more. */
function ownLines(report: string): number {
  return report.split("\n").filter((line) => !line.startsWith("    ")).length;
}

/** Lines of a drawing that stand at the margin: those that go on from the line before stand further in. */
function ownTexts(svg: string): number {
  return svg.match(/<text x="0"/g)?.length ?? 0;
}

/** One month with names that all begin with a text, printed in every way. */
interface Pages {
  readonly statements: ReadonlyMap<string, string>;
  readonly reports: readonly string[];
  readonly svg: string;
}

function pagesOf(text: string, apart: boolean): Pages {
  const { statements, report, drawing } = printedNamed(beginning(text), apart);
  return { statements, reports: WIDTHS.map((columns) => report(columns)), svg: drawing(480) };
}

/** What no name may change. */
function shapeOf({ statements, reports, svg }: Pages): unknown {
  return {
    statements: [...statements].map(([what, text]) => [what, text.split("\n").length]),
    reports: reports.map(ownLines),
    texts: ownTexts(svg),
    tags: new Set(svg.match(/<[^ >]*/g)),
  };
}

/** The same month with names that mean no harm. */
const usual = new Map([true, false].map((apart): [boolean, Pages] => [apart, pagesOf("n-", apart)]));

function checkAll(text: string, apart: boolean): void {
  const pages = pagesOf(text, apart);
  const { statements, reports, svg } = pages;
  for (const [what, page] of [...statements, ["report", reports.join("")], ["drawing", svg]] as const) expect(harmIn(page), what).toBeNull();
  for (const [index, report] of reports.entries()) {
    expect(report.split("\n").find((line) => columnsAtMost(line) > (WIDTHS[index] as number))).toBeUndefined();
  }
  expect(shapeOf(pages)).toEqual(shapeOf(usual.get(apart) as Pages));
  expect(svg.match(/<[^>]* (?:on[a-z]+|href)=/g)).toBeNull();
}

describe("a name cannot", () => {
  it.each(Object.entries(NASTY))("%s", (_, text) => {
    for (const apart of [true, false]) checkAll(text, apart);
  });
});

it("no name does harm wherever a name may stand", () => {
  fc.assert(fc.property(nastyNames, fc.boolean(), checkAll), fewRuns);
});

it("colours of a report are its own", () => {
  fc.assert(
    fc.property(nastyNames, (text) => {
      const { report } = printedNamed(beginning(text), false);
      expect(report(80, true).replace(COLOURS, "")).toBe(report(80));
    }),
    fewRuns,
  );
});

it("a figure of data that nobody checked takes no line either", () => {
  const forged = `1.00\nCredit: EUR 9.00${ESC}[2J`;
  const [before, after] = assessmentsNamed(beginning("n-"), false);
  const diff = diffAssessments(before, after);
  const readings = { asWritten: { entitled: "1.00", percent: null }, changing: [], unknown: [], same: 1, currency: "EUR" } as unknown as Readings;
  const pairs: readonly (readonly [forged: string, usual: string])[] = [
    [explain({ ...before, total: { ...before.total, entitled: forged } }, { locale: "en" }), explain(before, { locale: "en" })],
    [explain({ ...before, credit: { ...before.credit, gross: forged } }, { locale: "en" }), explain(before, { locale: "en" })],
    [explainDiff({ ...diff, settlement: { ...diff.settlement, amount: forged } }, { locale: "en" }), explainDiff(diff, { locale: "en" })],
    [explainDiff({ ...diff, period: { ...diff.period, timeZone: "UTC" }, id: forged }, { locale: "en" }), explainDiff(diff, { locale: "en" })],
    [explainReadings({ ...readings, currency: forged }, { locale: "en" }), explainReadings(readings, { locale: "en" })],
  ];
  for (const [text, harmless] of pairs) {
    expect(harmIn(text)).toBeNull();
    expect(text.split("\n")).toHaveLength(harmless.split("\n").length);
  }
});

it("the contract here is the one that is named all over", () => {
  const named = JSON.stringify([...usual.values()].map(({ statements }) => [...statements.values()]));
  for (const place of ["id", "terms", "version", "o1", "o2", "o7", "s1", "s2", "foreign", "t1", "t4", "t6", "window", "validation", "first-response", "needs", "c3.3.a", "cG.b"]) {
    expect(named, place).toContain(`n-${place}`);
  }
  for (const id of Object.keys(MAILGUN.clauses)) expect(named).not.toContain(`[${id}]`);
});
