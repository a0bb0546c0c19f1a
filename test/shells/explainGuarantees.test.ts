/**
 * What a statement says of other guarantees, of the claim for a whole period, and of credits that are no percentage.
 */
import { describe, expect, it } from "vitest";
import type { Assessment, ClaimAccount, GuaranteeAccount } from "../../src/assessment.js";
import { explain } from "../../src/explain/explain.js";
import { APRIL, at } from "../support/sampleAssessments.js";

/** Both statements, line by line, with the spaces of French made visible: `~` no-break, `¬` narrow no-break. */
function both(change: Partial<Assessment>): readonly string[] {
  const assessment = { ...APRIL, ...change };
  return (["en", "fr"] as const).flatMap((locale) =>
    explain(assessment, { locale }).replaceAll("\u00a0", "~").replaceAll("\u202f", "¬").split("\n"));
}

/** The lines under a heading. */
function under(lines: readonly string[], heading: string): readonly string[] {
  const from = lines.indexOf(heading);
  return from < 0 ? [] : lines.slice(from + 1, lines.indexOf("", from));
}

describe("other guarantees", () => {
  const credit = { ...APRIL.credit, gross: "300.00", entitled: "100.00", forfeited: "200.00" };
  const base: GuaranteeAccount = {
    id: "first-response", clause: "G.a", measure: "events", time: null, availability: null, events: { missed: 3, total: 5 }, credit,
    findings: [{ code: "events", clause: "G.a", params: { missed: 3, total: 5, creditPerEvent: "100", credit: "300", unit: "money", currency: "EUR" } }],
  };
  const score = { targetPercent: "95", met: false, percent: "93.4", upMs: 0, ofMs: 0, marginMs: null, score: { lost: "6.6", of: "100" } };
  const total = { gross: "487.50", forfeited: "200.00", withheld: "0.00", entitled: "287.50", entitledMinor: 28_750 };

  it("that count events say how many came too late, what that earns, and what all guarantees come to", () => {
    const lines = both({ guarantees: [base], total });
    expect(under(lines, "OTHER GUARANTEES")).toEqual([
      "Guarantee “first-response”: 5 events, 3 too late. [G.a]",
      "  3 of 5 events came too late, at EUR 100 each: EUR 300. [G.a]",
      "  Credit before limits: EUR 300.00. To be paid: EUR 100.00. [G.a]",
      "To be paid for all guarantees together: EUR 287.50.",
    ]);
    expect(under(lines, "AUTRES GARANTIES")).toEqual([
      "Garantie «¬first-response¬»¬: 5~événements, dont 3 trop tard. [G.a]",
      "  Trop tard¬: 3 sur 5~événements, à 100~EUR chacun¬: 300~EUR. [G.a]",
      "  Remise avant plafonds¬: 300,00~EUR. Due¬: 100,00~EUR. [G.a]",
      "Total dû, toutes garanties confondues¬: 287,50~EUR.",
    ]);
  });

  it("say what is withheld", () => {
    const withheld = { ...credit, withheld: "100.00", entitled: "0.00" };
    expect(both({ guarantees: [{ ...base, credit: withheld }] })).toEqual(expect.arrayContaining([
      "  Credit before limits: EUR 300.00. Withheld: EUR 100.00. To be paid: EUR 0.00. [G.a]",
      "  Remise avant plafonds¬: 300,00~EUR. Retenue¬: 100,00~EUR. Due¬: 0,00~EUR. [G.a]",
    ]));
  });

  it.each<[string, Partial<GuaranteeAccount>, string, string]>([
    ["one event in time", { events: { missed: 0, total: 1 } }, "Guarantee “first-response”: 1 event, 0 too late. [G.a]", "Garantie «¬first-response¬»¬: 1~événement, dont 0 trop tard. [G.a]"],
    ["a score below its target", { events: null, availability: score },
      "Guarantee “first-response”: 93.4%; the target of 95% is missed. [G.a]",
      "Garantie «¬first-response¬»¬: 93,4¬%¬; l’objectif de 95¬% n’est pas atteint. [G.a]"],
    ["a score at its target", { events: null, availability: { ...score, met: true, percent: "95" } },
      "Guarantee “first-response”: 95%; the target of 95% is met. [G.a]",
      "Garantie «¬first-response¬»¬: 95¬%¬; l’objectif de 95¬% est atteint. [G.a]"],
    ["a score of nothing", { events: null, availability: { ...score, met: null, percent: null } },
      "Guarantee “first-response”: there was nothing to measure. [G.a]", "Garantie «¬first-response¬»¬: il n’y avait rien à mesurer. [G.a]"],
    ["time", { events: null, availability: { ...APRIL.availability, score: null }, time: APRIL.time },
      "Guarantee “first-response”: 99.4173%, with 4 h 11 min 0 s of downtime; the target of 99.99% is missed. [G.a]",
      "Garantie «¬first-response¬»¬: 99,4173¬%, avec 4~h 11~min 0~s d’indisponibilité¬; l’objectif de 99,99¬% n’est pas atteint. [G.a]"],
  ])("of %s", (_, change, en, fr) => {
    expect(both({ guarantees: [{ ...base, ...change }] })).toEqual(expect.arrayContaining([en, fr]));
  });

  it("that the facts do not speak of are not mentioned", () => {
    const lines = both({ guarantees: [] });
    expect([...under(lines, "OTHER GUARANTEES"), ...under(lines, "AUTRES GARANTIES")]).toEqual([]);
  });
});

describe("the claim for a whole period", () => {
  const claim: ClaimAccount = { status: "late", deadlineMs: at("2026-05-16T00:00:00Z"), ticket: "T-1", filedAtMs: at("2026-05-20T09:00:00Z"), clause: "7.e" };
  it("has a line of its own", () => {
    expect(both({ claim })).toEqual(expect.arrayContaining([
      "Claim for the whole period, ticket “T-1” filed 2026-05-20 09:00 UTC: too late. Time limit: before 2026-05-16 00:00 UTC. [7.e]",
      "Demande pour la période entière, ticket «¬T-1¬» du 2026-05-20 09:00 UTC¬: trop tard. Délai¬: avant le 2026-05-16 00:00 UTC. [7.e]",
    ]));
  });
  it("has none where credits are automatic", () => {
    const lines = both({ claim: { ...claim, status: "not-needed" } });
    expect(lines.filter((line) => /^Claim for|^Demande pour/.test(line))).toEqual([]);
  });
});

describe("credits that are no percentage of a fee", () => {
  it.each(["money", "days-added"] as const)("in %s are stated without one", (unit) => {
    expect(both({ credit: { ...APRIL.credit, unit } })).toEqual(expect.arrayContaining([
      "Credit before limits: EUR 187.50. [3.3.a]", "Remise avant plafonds¬: 187,50~EUR. [3.3.a]",
    ]));
  });
  it("in days of the fee are stated with one", () => {
    expect(both({ credit: { ...APRIL.credit, unit: "days-of-fee" } })).toEqual(expect.arrayContaining([
      "Credit before limits, 15% of EUR 1250.00: EUR 187.50. [3.3.a]", "Remise avant plafonds, 15¬% de 1250,00~EUR¬: 187,50~EUR. [3.3.a]",
    ]));
  });
});

it("a service that has reached no block says nothing of blocks", () => {
  const service = {
    service: "api", time: APRIL.time, availability: APRIL.availability, fee: "400.00", allowanceMs: "0", excessMs: "0", blocks: 0, percent: "10",
  };
  expect(both({ services: [service] })).toEqual(expect.arrayContaining([
    "Service “api”: available 99.4173%, 1 h 54 min 0 s creditable, 0 s beyond the allowance of 0 s: 10% of EUR 400.00. [3.3.a]",
    "Service «¬api¬»¬: disponible 99,4173¬% du temps, 1~h 54~min 0~s ouvrant droit à remise, dont 0~s au-delà de la franchise de 0~s¬: 10¬% de 400,00~EUR. [3.3.a]",
  ]));
});

it("lines about a credit without blocks stand on the clause of its schedule", () => {
  const lines = both({ findings: [{ code: "flat", clause: "7.a", params: { missed: true, credit: "15", unit: "percent", currency: null } }] });
  expect(lines).toContain("Credit to be paid: EUR 187.50. [7.a]");
});
