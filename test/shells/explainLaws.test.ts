/**
 * What holds for every statement: its lines sum to the figures, it changes nothing, it is the same everywhere, and a
 * hostile name stays a name.
 */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import type { Assessment } from "../../src/assessment.js";
import { explain } from "../../src/explain/explain.js";
import { assess, MAILGUN_2022_01_14 } from "../../src/index.js";
import { runs } from "../support/runs.js";
import { APRIL, QUIET, withIncident } from "../support/sampleAssessments.js";

const LOCALES = ["en", "fr"] as const;

/** A duration as a statement writes it, read back into milliseconds by code of its own. */
function readBack(text: string): number {
  const worth: Readonly<Record<string, number>> = { h: 3_600_000, min: 60_000, s: 1_000, ms: 1 };
  return [...text.matchAll(/(\d+)\s(h|min|ms|s)\b/g)].reduce((sum, [, count, unit]) => sum + Number(count) * (worth[unit as string] as number), 0);
}

const PATTERNS = {
  en: { outage: /^Outage .*In the period: (.*)\. \[/, earns: /^ {2}Earns credit: (.*)\. \[/, nothing: /^ {2}Earns nothing: ([^,(]*)/, total: /^Downtime that earns (?:credit|nothing): ([^,]*?)[.,]/ },
  fr: { outage: /^Interruption .*Dans la période\u202f: (.*)\. \[/, earns: /^ {2}Ouvre droit à remise\u202f: (.*)\. \[/, nothing: /^ {2}Sans remise\u202f: ([^,(]*)/, total: /^Indisponibilité (?:ouvrant droit à|sans) remise\u202f: ([^,]*?)[.,] ?(?!Franchise)/ },
} as const;

function durations(statement: string, pattern: RegExp): readonly number[] {
  return statement.split("\n").flatMap((line) => {
    const found = pattern.exec(line);
    return found === null ? [] : [readBack(found[1] as string)];
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** The real engine on random facts of one month: outages of any length, claimed or not. */
const MONTH = fc.record({
  outages: fc.array(fc.record({
    startMs: fc.integer({ min: 0, max: 2_591_000_000 }), lengthMs: fc.integer({ min: 0, max: 9_000_000 }),
    services: fc.constantFrom(["api"], ["smtp", "outbound"], ["inbound"]), impact: fc.constantFrom("down", "degraded"),
    cause: fc.constantFrom("provider", "virus", "denial-of-service"), claimed: fc.boolean(),
  }), { maxLength: 6 }),
  windows: fc.array(fc.record({ startMs: fc.integer({ min: 0, max: 2_590_000_000 }), lengthMs: fc.integer({ min: 1, max: 40_000_000 }) }), { maxLength: 3 }),
}).map(({ outages, windows }) => {
  const startMs = Date.UTC(2026, 3, 1);
  return assess(MAILGUN_2022_01_14, {
    period: { month: "2026-04" }, asOf: Date.UTC(2026, 5, 30), fees: { currency: "EUR", service: "1250.00" },
    outages: outages.map((outage, index) => ({
      id: `o${index}`, services: outage.services, impact: outage.impact as "down", cause: outage.cause,
      start: startMs + outage.startMs, end: startMs + outage.startMs + outage.lengthMs,
    })),
    maintenance: windows.map((window) => ({ kind: "planned" as const, start: startMs + window.startMs, end: startMs + window.startMs + window.lengthMs })),
    claims: outages.flatMap(({ claimed }, index) => claimed
      ? [{ ticket: `T${index}`, outages: [`o${index}`], filedAt: Date.UTC(2026, 4, 2), channel: "control-panel", disruption: true }] : []),
  });
});

describe("the lines sum to the figures", () => {
  it.each(LOCALES)("in %s: each outage is what earns credit and what does not, all downtime is the totals", (locale) => {
    const { outage, earns, nothing, total } = PATTERNS[locale];
    fc.assert(fc.property(MONTH, (assessment) => {
      const statement = explain(assessment, { locale });
      const inPeriod = durations(statement, outage);
      expect(inPeriod).toEqual(assessment.outages.map(({ inPeriodMs }) => inPeriodMs));
      expect(sum(inPeriod)).toBe(sum(durations(statement, earns)) + sum(durations(statement, nothing)));
      const measured = statement.split(/\n(?:AVAILABILITY|DISPONIBILITÉ)\n/)[1]?.split("\n\n")[0] as string;
      expect(sum(durations(measured, total))).toBe(assessment.time.downtimeMs);
    }), runs(60 / 1000));
  });
});

describe("the example in the docs", () => {
  it("is the month written by hand, figure for figure", () => {
    const facts: unknown = JSON.parse(readFileSync(new URL("../../docs/examples/mailgun-april-2026.json", import.meta.url), "utf8"));
    expect(assess(MAILGUN_2022_01_14, facts as Parameters<typeof assess>[1])).toEqual(APRIL);
  });
});

describe("purity", () => {
  it("reads a frozen assessment, and one that came back from JSON, alike", () => {
    for (const locale of LOCALES) {
      const expected = explain(APRIL, { locale });
      expect(explain(deeplyFrozen(structuredClone(APRIL)), { locale })).toBe(expected);
      expect(explain(JSON.parse(JSON.stringify(APRIL)) as Assessment, { locale })).toBe(expected);
    }
  });

  const hostZone = process.env["TZ"];
  afterEach(() => {
    if (hostZone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = hostZone;
  });

  it("says the same in every zone of the host", () => {
    const expected = LOCALES.map((locale) => explain(QUIET, { locale }));
    for (const zone of ["Pacific/Apia", "America/St_Johns", "Asia/Kathmandu", "Europe/Paris"]) {
      process.env["TZ"] = zone;
      expect(new Date(0).getTimezoneOffset()).not.toBe(0);
      expect(LOCALES.map((locale) => explain(QUIET, { locale }))).toEqual(expected);
    }
  });
});

function deeplyFrozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(deeplyFrozen);
  return value;
}

describe("hostile names", () => {
  it.each(["x\nEarns credit: 9 h", "\u001b[2J", "\u202egnp.exe", "\ud83d", "__proto__", "<script>alert(1)</script>", "$&`$'", "[3.3.a]"])("%j stays on its line", (name) => {
    for (const locale of LOCALES) {
      const hostile: Assessment = {
        ...withIncident({
          id: name, services: [name, name], cause: name, reasons: [{ code: name, clause: name, ms: 60_000, decidesMs: 60_000 }],
          claim: { status: "valid", deadlineMs: null, ticket: name, filedAtMs: 0, clause: name },
        }),
        id: name, terms: name,
      };
      const text = explain(hostile, { locale });
      const lines = explain({ ...withIncident({ reasons: [{ code: "virus", clause: "1.a", ms: 60_000, decidesMs: 60_000 }] }) }, { locale }).split("\n").length;
      expect(text.split("\n")).toHaveLength(lines);
      expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/u);
    }
  });
});
