// What the text about a difference says, line by line. `~` stands for the no-break space, `¬` for the narrow one.
import { describe, expect, it } from "vitest";
import type { LedgerState, OutageDifference } from "../../src/diff/assessmentDiff.js";
import { diffAssessments } from "../../src/diff/diffAssessments.js";
import { explainDiff } from "../../src/diff/explainDiff.js";
import type { AssessmentDiff } from "../../src/diff/assessmentDiff.js";
import { april, HOUR, MINUTE } from "../support/april.js";
import { APRIL } from "../support/sampleAssessments.js";

const NOTHING: AssessmentDiff = { ...diffAssessments(APRIL, APRIL), status: { before: "final", after: "final" } };
const typed = (text: string): string => text.replaceAll("~", "\u00a0").replaceAll("¬", "\u202f");

/** The lines under one heading, in both languages. */
function said(change: Partial<AssessmentDiff>, headings: readonly [en: string, fr: string]): readonly (readonly string[])[] {
  return (["en", "fr"] as const).map((locale, index) => {
    const text = explainDiff({ ...NOTHING, same: false, ...change }, { locale });
    const part = text.split("\n\n").find((lines) => lines.startsWith(`${headings[index]}\n`)) as string;
    return part.trimEnd().split("\n").slice(1);
  });
}

const LEDGER = ["WHERE THE LEDGERS DIFFER", "INTERVALLES DIFFÉRENTS"] as const;
const OUTAGES = ["OUTAGES", "INTERRUPTIONS"] as const;
const TIME = ["TIME AND AVAILABILITY", "TEMPS ET DISPONIBILITÉ"] as const;
const MONEY = ["MONEY", "MONTANTS"] as const;
const SETTLEMENT = ["SETTLEMENT", "RÈGLEMENT"] as const;

describe("the head", () => {
  const head = (change: Partial<AssessmentDiff>, locale: "en" | "fr"): readonly string[] =>
    explainDiff({ ...NOTHING, ...change }, { locale }).split("\n\n")[0]?.split("\n").slice(1) as readonly string[];
  const two = { id: null, terms: { before: "a@1", after: "a@2" }, status: { before: "final", after: "provisional" }, same: false } as const;

  it("two readings, of which the second is still open", () => {
    expect(head(two, "en")).toEqual([
      "Terms: a@1 before, a@2 after", "Period: 2026-04-01 00:00 to 2026-05-01 00:00 UTC, time zone UTC",
      "The assessment after is provisional: what is still open may change it.",
    ]);
    expect(head(two, "fr")).toEqual([
      "Conditions¬: a@1 avant, a@2 après", "Période¬: 2026-04-01 00:00 à 2026-05-01 00:00 UTC, fuseau horaire UTC",
      "Le décompte d’après est provisoire¬: ce qui reste ouvert peut le modifier.",
    ].map(typed));
  });

  it("one account, and nothing that differs", () => {
    expect([head({}, "en")[0], head({}, "en")[3]]).toEqual(["Account: “acct-42/2026-04”", "Nothing differs."]);
    expect([head({}, "fr")[0], head({}, "fr")[3]]).toEqual([typed("Compte¬: «¬acct-42/2026-04¬»"), "Aucune différence."]);
  });
});

describe("stretches", () => {
  const up: LedgerState = { kind: "up", creditable: false, outages: [], reasons: [] };
  const state = (change: Partial<LedgerState>): LedgerState => ({ kind: "downtime", creditable: false, outages: ["o1"], reasons: [], ...change });
  const stretch = (before: LedgerState, after: LedgerState) => ({ ledger: [{ startMs: april(2, 60), endMs: april(2, 61), before, after }] });

  it("what each is, its outages, its reasons with their clauses", () => {
    const planned = state({ kind: "maintenance", outages: [], reasons: [{ code: "maintenance-planned", clause: "3.2.a" }] });
    const attack = state({ outages: ["o1", "o2"], moreOutages: 3, reasons: [{ code: "denial-of-service", clause: "3.3.e" }, { code: "power-cut", clause: "9" }] });
    expect(said(stretch(planned, attack), LEDGER)).toEqual([
      ["2026-04-02 01:00 to 01:01 UTC, 1 min 0 s. Before: maintenance (planned maintenance [3.2.a]). "
        + "After: downtime that earns nothing (“o1”, “o2”, 3 more; a denial-of-service attack [3.3.e], power cut [9])."],
      [typed("2026-04-02 01:00 à 01:01 UTC, 1~min 0~s. Avant¬: maintenance (maintenance planifiée [3.2.a]). "
        + "Après¬: indisponibilité sans remise («¬o1¬», «¬o2¬», 3~autres¬; attaque par déni de service [3.3.e], power cut [9]).")],
    ]);
  });

  it("fifty are told, and the rest counted", () => {
    const many = (count: number) => ({ ledger: Array.from({ length: count }, () => ({ startMs: april(2), endMs: april(3), before: up, after: state({}) })) });
    expect(said(many(50), LEDGER)[0]).toHaveLength(50);
    expect(said(many(51), LEDGER).map((lines) => lines.slice(50))).toEqual([["And 1 more stretch."], [typed("Et 1~autre intervalle.")]]);
    expect(said(many(62), LEDGER).map((lines) => lines.slice(50))).toEqual([["And 12 more stretches."], [typed("Et 12~autres intervalles.")]]);
  });
});

describe("outages", () => {
  const reason = (code: string, [beforeMs, afterMs]: readonly [number, number], [from, to]: readonly [number, number]) => ({
    code, clause: "3.3", beforeMs, afterMs, deltaMs: afterMs - beforeMs, decides: { beforeMs: from, afterMs: to, deltaMs: to - from },
  });

  it("every field that differs", () => {
    const outage: OutageDifference = {
      id: "o1",
      change: "changed",
      fields: [
        { field: "services", before: ["api"], after: [] },
        { field: "services", before: [], after: ["api", "smtp"] },
        { field: "impact", before: "degraded", after: 0.5 },
        { field: "impact", before: "constructor", after: "down" },
        { field: "cause", before: "provider", after: "virus" },
        { field: "startMs", before: april(1), after: april(2) },
        { field: "endMs", before: april(3), after: null },
        { field: "claim.status", before: "missing", after: "something-new" },
        { field: "claim.deadlineMs", before: null, after: april(4) },
        { field: "claim.ticket", before: null, after: "T-9" },
        { field: "claim.filedAtMs", before: april(5), after: null },
      ],
      reasons: [reason("virus", [0, HOUR], [0, HOUR]), reason("claim-late", [HOUR, 2 * HOUR], [0, 0])],
    };
    expect(said({ outages: [outage] }, OUTAGES)).toEqual([
      [[
        "Outage “o1”.",
        "Services: api before, none after.", "Services: none before, api and smtp after.",
        "Impact: degraded before, share lost 0.5 after.", "Impact: constructor before, down after.",
        "Cause: the provider before, a virus after.",
        "Start: 2026-04-01 00:00 UTC before, 2026-04-02 00:00 UTC after.", "End: 2026-04-03 00:00 UTC before, still going on after.",
        "Claim: none was made in time before, something-new after.",
        "Time limit of the claim: none before, 2026-04-04 00:00 UTC after.", "Ticket: none before, “T-9” after.",
        "Claim filed: 2026-04-05 00:00 UTC before, none after.",
        "Earns nothing (a virus [3.3]): 0 s before, 1 h 0 min 0 s after.", "Applies in all (the claim came too late [3.3]): 1 h 0 min 0 s before, 2 h 0 min 0 s after.",
      ].join(" ")],
      [typed([
        "Interruption «¬o1¬».",
        "Services¬: api avant, néant après.", "Services¬: néant avant, api et smtp après.",
        "Effet¬: dégradé avant, part perdue 0,5 après.", "Effet¬: constructor avant, indisponible après.",
        "Cause¬: le prestataire avant, activité d’un virus après.",
        "Début¬: 2026-04-01 00:00 UTC avant, 2026-04-02 00:00 UTC après.", "Fin¬: 2026-04-03 00:00 UTC avant, toujours en cours après.",
        "Demande¬: aucune n’a été faite dans le délai avant, something-new après.",
        "Délai de la demande¬: néant avant, 2026-04-04 00:00 UTC après.", "Ticket¬: néant avant, «¬T-9¬» après.",
        "Date de la demande¬: 2026-04-05 00:00 UTC avant, néant après.",
        "Sans remise (activité d’un virus [3.3])¬: 0~s avant, 1~h 0~min 0~s après.",
        "S’applique en tout (la demande est arrivée trop tard [3.3])¬: 1~h 0~min 0~s avant, 2~h 0~min 0~s après.",
      ].join(" "))],
    ]);
  });

  it("the gist of one that only one of the two has", () => {
    const added: OutageDifference = {
      id: "o2", change: "added",
      fields: [
        { field: "services", before: null, after: ["smtp"] }, { field: "impact", before: null, after: "down" }, { field: "cause", before: null, after: "provider" },
        { field: "startMs", before: null, after: april(2) }, { field: "endMs", before: null, after: null }, { field: "inPeriodMs", before: null, after: HOUR },
        { field: "downtimeMs", before: null, after: HOUR }, { field: "creditableMs", before: null, after: 0 },
        { field: "claim.status", before: null, after: "pending" }, { field: "claim.ticket", before: null, after: null },
      ],
      reasons: [reason("claim-pending", [0, HOUR], [0, HOUR]), reason("virus", [0, MINUTE], [0, 0])],
    };
    const removed: OutageDifference = { id: "o3", change: "removed", fields: [{ field: "startMs", before: april(9), after: null }], reasons: [reason("virus", [MINUTE, 0], [MINUTE, 0])] };
    expect(said({ outages: [added, removed] }, OUTAGES)).toEqual([
      [
        "Outage “o2”, only after. Services: smtp. Cause: the provider. Start: 2026-04-02 00:00 UTC. End: still going on. Counts as downtime: 1 h 0 min 0 s. "
          + "Earns credit: 0 s. Claim: none yet, but there is still time. Earns nothing (there is no claim yet [3.3]): 1 h 0 min 0 s. Applies in all (a virus [3.3]): 1 min 0 s.",
        "Outage “o3”, only before. Start: 2026-04-09 00:00 UTC. Earns nothing (a virus [3.3]): 1 min 0 s.",
      ],
      [
        "Interruption «¬o2¬», seulement après. Services¬: smtp. Cause¬: le prestataire. Début¬: 2026-04-02 00:00 UTC. Fin¬: toujours en cours. "
          + "Compte comme indisponibilité¬: 1~h 0~min 0~s. Ouvre droit à remise¬: 0~s. Demande¬: aucune pour l’instant, mais le délai court encore. "
          + "Sans remise (il n’y a pas encore de demande [3.3])¬: 1~h 0~min 0~s. S’applique en tout (activité d’un virus [3.3])¬: 1~min 0~s.",
        "Interruption «¬o3¬», seulement avant. Début¬: 2026-04-09 00:00 UTC. Sans remise (activité d’un virus [3.3])¬: 1~min 0~s.",
      ].map(typed),
    ]);
  });

  it("fifty are told, and the rest counted", () => {
    const outages = Array.from({ length: 53 }, (_, index): OutageDifference => ({ id: `o${index}`, change: "changed", fields: [], reasons: [] }));
    expect(said({ outages }, OUTAGES).map((lines) => lines.slice(49))).toEqual([
      ["Outage “o49”.", "And 3 more outages."], [typed("Interruption «¬o49¬»."), typed("Et 3~autres interruptions.")],
    ]);
  });
});

describe("figures", () => {
  it("time and availability; what follows from other lines has none", () => {
    const change: Partial<AssessmentDiff> = {
      time: [
        { field: "agreedMs", before: 2 * HOUR, after: HOUR, delta: -HOUR },
        { field: "uptimeMs", before: 1, after: 2, delta: 1 },
        { field: "excludedMs.power-cut", before: 0, after: HOUR, delta: HOUR },
        { field: "weighted.downtimeMs", before: "1.5", after: "1/3", delta: "-7/6" },
      ],
      availability: [
        { field: "targetPercent", before: "99.99", after: "99.9", delta: "-0.09" },
        { field: "met", before: false, after: true, delta: null },
        { field: "percent", before: "99.95", after: null, delta: null },
        { field: "upMs", before: 1, after: 2, delta: 1 },
        { field: "ofMs", before: 1, after: 2, delta: 1 },
        { field: "marginMs", before: "-60000", after: "0", delta: "60000" },
        { field: "score.lost", before: "5", after: "7.5", delta: "2.5" },
        { field: "score.of", before: "1000", after: "1001", delta: "1" },
      ],
    };
    expect(said(change, TIME)).toEqual([
      [
        "Agreed service time: 2 h 0 min 0 s before, 1 h 0 min 0 s after (1 h 0 min 0 s less).",
        "Downtime that earns nothing (power cut): 0 s before, 1 h 0 min 0 s after (1 h 0 min 0 s more).",
        "Downtime, by weight: 1.5 ms before, 1/3 ms after (7/6 ms less).",
        "Target: 99.99% before, 99.9% after.",
        "The target: missed before, met after.",
        "Availability: 99.95% before, none after.",
        "Uptime against the target: 1 min 0 s short before, 0 s to spare after.",
        "Lost of all that is counted: 5 before, 7.5 after.",
        "Counted in all: 1000 before, 1001 after.",
      ],
      [
        "Temps de service convenu¬: 2~h 0~min 0~s avant, 1~h 0~min 0~s après (1~h 0~min 0~s de moins).",
        "Indisponibilité sans remise (power cut)¬: 0~s avant, 1~h 0~min 0~s après (1~h 0~min 0~s de plus).",
        "Indisponibilité, après pondération¬: 1,5~ms avant, 1/3~ms après (7/6~ms de moins).",
        "Objectif fixé¬: 99,99¬% avant, 99,9¬% après.",
        "L’objectif¬: non atteint avant, atteint après.",
        "Disponibilité¬: 99,95¬% avant, néant après.",
        "Temps disponible face à l’objectif¬: manque de 1~min 0~s avant, marge de 0~s après.",
        "Perdu sur tout ce qui est compté¬: 5 avant, 7,5 après.",
        "Total compté¬: 1000 avant, 1001 après.",
      ].map(typed),
    ]);
  });

  it("fifty totals of time are told, and the rest counted", () => {
    const time = Array.from({ length: 52 }, (_, index) => ({ field: `excludedMs.c${index}`, before: 0, after: 1, delta: 1 }) as const);
    expect(said({ time }, TIME).map((lines) => lines.slice(50))).toEqual([["And 2 more figures."], [typed("Et 2~autres montants ou durées.")]]);
  });

  it("money", () => {
    const money: AssessmentDiff["money"] = [
      { field: "allowanceMs", before: "259200", after: null, delta: null },
      { field: "percent", before: "15", after: "17.5", delta: "2.5" },
      { field: "blocks", before: 3, after: null, delta: null },
      { field: "cap", before: null, after: "100.00", delta: null },
      { field: "withheld", before: "20.00", after: "0.00", delta: "-20.00" },
      { field: "potential", before: "1.00", after: "2.00", delta: "1.00" },
      { field: "total.entitled", before: "1.00", after: "21.00", delta: "20.00" },
      { field: "daysAdded", before: "3", after: "7", delta: "4" },
      { field: "guarantees.a.b.entitled", before: "1.00", after: "21.00", delta: "20.00" },
    ];
    const english = [
      "Allowance that earns nothing: 4 min 19 s 200 ms before, none after.",
      "Percentage of the fee: 15% before, 17.5% after.",
      "Blocks: 3 before, none after.",
      "Limit of the credit: none before, EUR 100.00 after.",
      "Withheld: EUR 20.00 before, EUR 0.00 after (EUR 20.00 less).",
      "Credit of all guarantees together: EUR 1.00 before, EUR 21.00 after (EUR 20.00 more).",
      "Added to the term: 3 days before, 7 days after (4 days more).",
      "Credit to be paid (guarantee “a.b”): EUR 1.00 before, EUR 21.00 after (EUR 20.00 more).",
    ];
    const french = [
      "Franchise sans remise¬: 4~min 19~s 200~ms avant, néant après.",
      "Pourcentage des frais¬: 15¬% avant, 17,5¬% après.",
      "Tranches¬: 3 avant, néant après.",
      "Plafond de la remise¬: néant avant, 100,00~EUR après.",
      "Montant retenu¬: 20,00~EUR avant, 0,00~EUR après (20,00~EUR de moins).",
      "Remise de toutes les garanties¬: 1,00~EUR avant, 21,00~EUR après (20,00~EUR de plus).",
      "Prolongation du contrat¬: 3~jours avant, 7~jours après (4~jours de plus).",
      "Remise due (garantie «¬a.b¬»)¬: 1,00~EUR avant, 21,00~EUR après (20,00~EUR de plus).",
    ].map(typed);
    expect(said({ money }, MONEY)).toEqual([english, french]);
    // A total that moved as the leading guarantee did needs no line.
    const lead = { field: "entitled", before: "2.00", after: "22.00", delta: "20.00" } as const;
    expect(said({ money: [lead, ...money.slice(6, 7)] }, MONEY)[0]).toEqual(["Credit to be paid: EUR 2.00 before, EUR 22.00 after (EUR 20.00 more)."]);
    // As long as something is open, what could still be had is told as well.
    const open = said({ money, status: { before: "provisional", after: "final" } }, MONEY);
    expect(open.map((lines) => lines[5])).toEqual([
      "Credit if every claim still open is made: EUR 1.00 before, EUR 2.00 after (EUR 1.00 more).",
      typed("Remise si toutes les demandes encore possibles sont faites¬: 1,00~EUR avant, 2,00~EUR après (1,00~EUR de plus)."),
    ]);
  });

  it.each([
    { direction: "credit", en: "Still to be credited: EUR 62.50.", fr: "Reste à créditer¬: 62,50~EUR." },
    { direction: "claim-back", en: "To be claimed back: EUR 62.50.", fr: "À récupérer¬: 62,50~EUR." },
    { direction: "none", en: "Nothing is left to be credited or claimed back.", fr: "Il ne reste rien à créditer ni à récupérer." },
  ] as const)("settled by $direction", ({ direction, en, fr }) => {
    expect(said({ settlement: { direction, amount: "62.50", amountMinor: 6250, daysAdded: "0" } }, SETTLEMENT)).toEqual([[en], [typed(fr)]]);
  });

  it("settled in days, with or without money", () => {
    const days = { direction: "none", amount: "0.00", amountMinor: 0, daysAdded: "4.5" } as const;
    expect(said({ settlement: days }, SETTLEMENT)).toEqual([["Still to be added to the term: 4.5 days."], [typed("Reste à ajouter au contrat¬: 4,5~jours.")]]);
    const both = { direction: "credit", amount: "1.00", amountMinor: 100, daysAdded: "-1" } as const;
    expect(said({ settlement: both }, SETTLEMENT)).toEqual([
      ["Still to be credited: EUR 1.00.", "To be taken back from the term: 1 day."],
      ["Reste à créditer¬: 1,00~EUR.", "À retrancher du contrat¬: 1~jour."].map(typed),
    ]);
  });
});

it.each(["x\nSETTLEMENT", "\u001b[2J", "\u202egnp.exe", "\ud83d", "__proto__", "$&`$'"])("a hostile name %j stays on its line", (name) => {
  const hostile: AssessmentDiff = {
    ...NOTHING,
    id: name, terms: { before: name, after: `${name}!` },
    ledger: [{
      startMs: april(1), endMs: april(2),
      before: { kind: "up", creditable: false, outages: [], reasons: [] },
      after: { kind: "downtime", creditable: false, outages: [name], reasons: [{ code: name, clause: name }] },
    }],
    outages: [{ id: name, change: "changed", reasons: [], fields: [
      { field: "services", before: [name], after: [name, name] }, { field: "impact", before: name, after: "down" }, { field: "cause", before: name, after: "virus" },
      { field: "claim.status", before: name, after: "valid" }, { field: "claim.ticket", before: name, after: null },
    ] }],
    time: [{ field: `excludedMs.${name}`, before: 0, after: 1, delta: 1 }],
  };
  for (const locale of ["en", "fr"] as const) {
    const text = explainDiff(hostile, { locale });
    // Title, account, terms, period, "nothing differs"; three headings with a line each; settlement; four blank lines.
    expect(text.split("\n")).toHaveLength(5 + 6 + 2 + 4 + 1);
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/u);
  }
});

it("another language is refused", () => {
  expect(() => explainDiff(NOTHING, { locale: "de" as "en" })).toThrow(RangeError);
  expect(() => explainDiff(NOTHING, { locale: "constructor" as "en" })).toThrow(RangeError);
});
