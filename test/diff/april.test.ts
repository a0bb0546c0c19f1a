// One month worked out by hand. 1,250.00 EUR; on 10 April the API was down from noon. A credit note was issued for two hours,
// then the incident's end was corrected to 14:30.
//   Allowance: 720 h x 0.01 % = 259,200 ms.
//   Before: 7,200,000 - 259,200 = 6,940,800 ms = 3.856 half hours: 3 blocks, 15 %, 187.50.
//   After:  9,000,000 - 259,200 = 8,740,800 ms = 4.856 half hours: 4 blocks, 20 %, 250.00.
import { describe, expect, it } from "vitest";
import type { Assessment } from "../../src/assessment.js";
import type { AssessmentDiff } from "../../src/diff/assessmentDiff.js";
import { diffAssessments } from "../../src/diff/diffAssessments.js";
import { explainDiff } from "../../src/diff/explainDiff.js";
import { april, assessApril, HOUR, MINUTE, outage } from "../support/april.js";

const fees = { currency: "EUR", service: "1250.00" };
const issued: Assessment = assessApril([outage(2 * HOUR)], { id: "acct-42/2026-04", fees });
const corrected: Assessment = assessApril([outage(2 * HOUR + 30 * MINUTE)], { id: "acct-42/2026-04", fees });

const UP = { kind: "up", creditable: false, outages: [], reasons: [] } as const;
const DOWN = { kind: "downtime", creditable: true, outages: ["o1"], reasons: [] } as const;
const TERMS = "mailgun@2022-01-14";

const EXPECTED: AssessmentDiff = {
  id: "acct-42/2026-04",
  terms: { before: TERMS, after: TERMS },
  status: { before: "final", after: "final" },
  period: { startMs: 1_775_001_600_000, endMs: 1_777_593_600_000, timeZone: "UTC" },
  currency: "EUR",
  minorUnitDigits: 2,
  same: false,
  ledger: [{ startMs: april(10, 840), endMs: april(10, 870), before: UP, after: DOWN }],
  outages: [{
    id: "o1",
    change: "changed",
    fields: [
      { field: "endMs", before: april(10, 840), after: april(10, 870) },
      { field: "inPeriodMs", before: 7_200_000, after: 9_000_000 },
      { field: "downtimeMs", before: 7_200_000, after: 9_000_000 },
      { field: "creditableMs", before: 7_200_000, after: 9_000_000 },
    ],
    reasons: [],
  }],
  time: [
    { field: "uptimeMs", before: 2_584_800_000, after: 2_583_000_000, delta: -1_800_000 },
    { field: "downtimeMs", before: 7_200_000, after: 9_000_000, delta: 1_800_000 },
    { field: "creditableMs", before: 7_200_000, after: 9_000_000, delta: 1_800_000 },
  ],
  availability: [
    // 2,584,800,000 of 2,592,000,000 ms is 99.7222...; 2,583,000,000 is 99.65277...
    { field: "percent", before: "99.7222", after: "99.6527", delta: "-0.0695" },
    { field: "upMs", before: 2_584_800_000, after: 2_583_000_000, delta: -1_800_000 },
    { field: "marginMs", before: "-6940800", after: "-8740800", delta: "-1800000" },
  ],
  money: [
    { field: "excessMs", before: "6940800", after: "8740800", delta: "1800000" },
    { field: "percent", before: "15", after: "20", delta: "5" },
    { field: "blocks", before: 3, after: 4, delta: 1 },
    { field: "gross", before: "187.50", after: "250.00", delta: "62.50" },
    { field: "entitled", before: "187.50", after: "250.00", delta: "62.50" },
    { field: "potential", before: "187.50", after: "250.00", delta: "62.50" },
    // The contract has a second guarantee, which the facts say nothing of.
  ],
  settlement: { direction: "credit", amount: "62.50", amountMinor: 6250, daysAdded: "0" },
};

it("an end corrected after the credit note was issued", () => {
  expect(diffAssessments(issued, corrected)).toStrictEqual(EXPECTED);
});

it("is plain JSON, and reads JSON", () => {
  const back = (value: Assessment): Assessment => JSON.parse(JSON.stringify(value)) as Assessment;
  expect(JSON.parse(JSON.stringify(diffAssessments(back(issued), back(corrected))))).toEqual(EXPECTED);
});

it("the other way round, what was credited too much is claimed back", () => {
  const { ledger, money, settlement } = diffAssessments(corrected, issued);
  expect(ledger).toEqual([{ startMs: april(10, 840), endMs: april(10, 870), before: DOWN, after: UP }]);
  expect(money.slice(-2)).toEqual([
    { field: "entitled", before: "250.00", after: "187.50", delta: "-62.50" },
    { field: "potential", before: "250.00", after: "187.50", delta: "-62.50" },
  ]);
  expect(settlement).toEqual({ direction: "claim-back", amount: "62.50", amountMinor: 6250, daysAdded: "0" });
});

it("the same assessment twice: nothing differs, nothing is due", () => {
  expect(diffAssessments(issued, issued)).toStrictEqual({
    ...EXPECTED,
    same: true, ledger: [], outages: [], time: [], availability: [], money: [],
    settlement: { direction: "none", amount: "0.00", amountMinor: 0, daysAdded: "0" },
  });
});

function typed(lines: readonly string[]): string {
  return `${lines.join("\n")}\n`.replaceAll("~", "\u00a0").replaceAll("¬", "\u202f");
}

const ENGLISH = [
  "TWO ASSESSMENTS COMPARED",
  "Account: “acct-42/2026-04”",
  "Terms: mailgun@2022-01-14",
  "Period: 2026-04-01 00:00 to 2026-05-01 00:00 UTC, time zone UTC",
  "",
  "WHERE THE LEDGERS DIFFER",
  "2026-04-10 14:00 to 14:30 UTC, 30 min 0 s. Before: up. After: downtime that earns credit (“o1”).",
  "",
  "OUTAGES",
  "Outage “o1”. End: 2026-04-10 14:00 UTC before, 2026-04-10 14:30 UTC after. In the period: 2 h 0 min 0 s before, 2 h 30 min 0 s after. "
    + "Counts as downtime: 2 h 0 min 0 s before, 2 h 30 min 0 s after. Earns credit: 2 h 0 min 0 s before, 2 h 30 min 0 s after.",
  "",
  "TIME AND AVAILABILITY",
  "Downtime: 2 h 0 min 0 s before, 2 h 30 min 0 s after (30 min 0 s more).",
  "Downtime that earns credit: 2 h 0 min 0 s before, 2 h 30 min 0 s after (30 min 0 s more).",
  "Availability: 99.7222% before, 99.6527% after.",
  "Uptime against the target: 1 h 55 min 40 s 800 ms short before, 2 h 25 min 40 s 800 ms short after.",
  "",
  "MONEY",
  "Creditable downtime beyond the allowance: 1 h 55 min 40 s 800 ms before, 2 h 25 min 40 s 800 ms after (30 min 0 s more).",
  "Percentage of the fee: 15% before, 20% after.",
  "Blocks: 3 before, 4 after.",
  "Credit before limits: EUR 187.50 before, EUR 250.00 after (EUR 62.50 more).",
  "Credit to be paid: EUR 187.50 before, EUR 250.00 after (EUR 62.50 more).",
  "",
  "SETTLEMENT",
  "Still to be credited: EUR 62.50.",
];

const FRENCH = [
  "COMPARAISON DE DEUX DÉCOMPTES",
  "Compte¬: «¬acct-42/2026-04¬»",
  "Conditions¬: mailgun@2022-01-14",
  "Période¬: 2026-04-01 00:00 à 2026-05-01 00:00 UTC, fuseau horaire UTC",
  "",
  "INTERVALLES DIFFÉRENTS",
  "2026-04-10 14:00 à 14:30 UTC, 30~min 0~s. Avant¬: disponible. Après¬: indisponibilité ouvrant droit à remise («¬o1¬»).",
  "",
  "INTERRUPTIONS",
  "Interruption «¬o1¬». Fin¬: 2026-04-10 14:00 UTC avant, 2026-04-10 14:30 UTC après. Dans la période¬: 2~h 0~min 0~s avant, 2~h 30~min 0~s après. "
    + "Compte comme indisponibilité¬: 2~h 0~min 0~s avant, 2~h 30~min 0~s après. Ouvre droit à remise¬: 2~h 0~min 0~s avant, 2~h 30~min 0~s après.",
  "",
  "TEMPS ET DISPONIBILITÉ",
  "Indisponibilité¬: 2~h 0~min 0~s avant, 2~h 30~min 0~s après (30~min 0~s de plus).",
  "Indisponibilité ouvrant droit à remise¬: 2~h 0~min 0~s avant, 2~h 30~min 0~s après (30~min 0~s de plus).",
  "Disponibilité¬: 99,7222¬% avant, 99,6527¬% après.",
  "Temps disponible face à l’objectif¬: manque de 1~h 55~min 40~s 800~ms avant, manque de 2~h 25~min 40~s 800~ms après.",
  "",
  "MONTANTS",
  "Indisponibilité au-delà de la franchise¬: 1~h 55~min 40~s 800~ms avant, 2~h 25~min 40~s 800~ms après (30~min 0~s de plus).",
  "Pourcentage des frais¬: 15¬% avant, 20¬% après.",
  "Tranches¬: 3 avant, 4 après.",
  "Remise avant plafonds¬: 187,50~EUR avant, 250,00~EUR après (62,50~EUR de plus).",
  "Remise due¬: 187,50~EUR avant, 250,00~EUR après (62,50~EUR de plus).",
  "",
  "RÈGLEMENT",
  "Reste à créditer¬: 62,50~EUR.",
];

describe("in words", () => {
  it("in English", () => {
    expect(explainDiff(diffAssessments(issued, corrected), { locale: "en" })).toBe(typed(ENGLISH));
  });
  it("in French", () => {
    expect(explainDiff(diffAssessments(issued, corrected), { locale: "fr" })).toBe(typed(FRENCH));
  });
  it("nothing differs", () => {
    const [, , , ...lines] = explainDiff(diffAssessments(issued, issued), { locale: "en" }).split("\n");
    expect(lines).toEqual([ENGLISH[3], "Nothing differs.", "", "SETTLEMENT", "Nothing is left to be credited or claimed back.", ""]);
  });
});
