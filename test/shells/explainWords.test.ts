/**
 * Every finding, reason, claim status and limit has words in both languages, and they say what they should.
 */
import { describe, expect, it } from "vitest";
import type { Assessment, ClaimStatus, Finding, MaintenanceAccount } from "../../src/assessment.js";
import { EN } from "../../src/explain/en.js";
import { explain } from "../../src/explain/explain.js";
import { FR } from "../../src/explain/fr.js";
import { reasonWords } from "../../src/explain/reasonWords.js";
import type { KnownReason } from "../../src/explain/words.js";
import { APRIL, at, QUIET, reasonOf, withFindings, withIncident } from "../support/sampleAssessments.js";
import { CONTRACT_FINDINGS } from "../support/told/contracts.js";
import { SCHEDULE_FINDINGS } from "../support/told/schedules.js";
import type { Told } from "../support/told/told.js";

const NARROW = "\u202f";
const GAP = "\u00a0";

/** The line that only this assessment has, compared with the one without. */
function lineWith(assessment: Assessment, text: string, locale: "en" | "fr"): string | undefined {
  return explain(assessment, { locale }).split("\n").find((line) => line.includes(text));
}

/** French with its spaces made visible: `~` no-break, `¬` narrow no-break. */
function visible(text: string | undefined): string | undefined {
  return text?.replaceAll(GAP, "~").replaceAll(NARROW, "¬");
}

const FINDINGS: readonly Told[] = [
  {
    finding: { code: "terms-unverified", clause: null, params: { status: "unverified" } },
    en: "These terms have not been checked against the contract itself.",
    fr: "Ces conditions n’ont pas été comparées au contrat lui-même.",
  },
  {
    finding: { code: "terms-unverified", clause: null, params: { status: "dataset" } },
    en: "These terms are known from a public dataset; they have not been checked against the contract itself.",
    fr: "Ces conditions proviennent d’un jeu de données public¬; elles n’ont pas été comparées au contrat lui-même.",
  },
  {
    finding: { code: "terms-unverified", clause: null, params: { status: "verified" } },
    en: "The terms have been checked against the contract.",
    fr: "Les conditions ont été comparées au contrat.",
  },
  {
    finding: { code: "service-not-listed", clause: "3.1.b", params: { outage: "o1", service: "billing" } },
    en: "Outage “o1” names “billing”, which the contract does not list: that service counts for nothing. [3.1.b]",
    fr: "L’interruption «¬o1¬» mentionne «¬billing¬», qui ne figure pas au contrat¬: ce service ne compte pas. [3.1.b]",
  },
  {
    finding: { code: "period", clause: "3.1.f", params: { durationMs: 3_600_000, agreedMs: 3_540_000, maintenanceMs: 60_000 } },
    en: "Length of the period: 1 h 0 min 0 s. Clock stopped by maintenance: 1 min 0 s. Agreed service time: 59 min 0 s. [3.1.f]",
    fr: "Durée de la période¬: 1~h 0~min 0~s. Temps suspendu par la maintenance¬: 1~min 0~s. Temps de service convenu¬: 59~min 0~s. [3.1.f]",
  },
  {
    finding: { code: "after-as-of", clause: "3.1.f", params: { asOfMs: at("2026-04-20T12:00:00Z"), aheadMs: 907_200_000 } },
    en: "The 252 h 0 min 0 s of the period after 2026-04-20 12:00 UTC are not known yet and count as uptime for now. [3.1.f]",
    fr: "La partie de la période postérieure au 2026-04-20 12:00 UTC, soit 252~h 0~min 0~s, n’est pas encore connue et compte provisoirement comme disponible. [3.1.f]",
  },
  {
    finding: { code: "availability", clause: "3.1.e", params: { met: true, percent: "99.995", targetPercent: "99.99", downtimeMs: 129_600 } },
    en: "Available 99.995% of agreed service time, with 2 min 9 s 600 ms of downtime: the target of 99.99% is met. [3.1.e]",
    fr: "Disponibilité¬: 99,995¬% du temps de service convenu, avec 2~min 9~s 600~ms d’indisponibilité¬; l’objectif de 99,99¬% est atteint. [3.1.e]",
  },
  {
    finding: { code: "nothing-agreed", clause: "3.1.e", params: {} },
    en: "Maintenance took up the whole period: no service time was agreed, so there is nothing to measure. [3.1.e]",
    fr: "La maintenance a occupé toute la période¬: aucun temps de service n’était convenu, il n’y a donc rien à mesurer. [3.1.e]",
  },
  {
    finding: { code: "blocks", clause: "3.3.a", params: { blocks: 1, blockMinutes: "30", creditPerBlock: "5", percent: "5", rounding: "started", per: "outage", unit: "percent", currency: null } },
    en: "1 started block of 30 min, counted outage by outage, at 5% of the fee each: 5%. [3.3.a]",
    fr: "1~tranche entamée de 30~min, décompte par interruption, à 5¬% des frais chacune¬: 5¬%. [3.3.a]",
  },
  {
    finding: { code: "blocks", clause: "3.3.a", params: { blocks: 2, blockMinutes: "7.5", creditPerBlock: "2.5", percent: "5", rounding: "nearest", per: "stretch", unit: "percent", currency: null } },
    en: "2 blocks (rounded to the nearest) of 7.5 min, counted for each unbroken stretch, at 2.5% of the fee each: 5%. [3.3.a]",
    fr: "2~tranches (arrondies à la plus proche) de 7,5~min, décompte par durée ininterrompue, à 2,5¬% des frais chacune¬: 5¬%. [3.3.a]",
  },
  {
    finding: { code: "blocks", clause: "3.3.a", params: { blocks: 0, blockMinutes: "30", creditPerBlock: "5", percent: "25/7", rounding: "exact", per: "period", unit: "percent", currency: null } },
    en: "0 complete blocks and a proportional part of 30 min, over the whole period, at 5% of the fee each: 25/7%. [3.3.a]",
    fr: "0~tranche complète et une part proportionnelle de 30~min, sur toute la période, à 5¬% des frais chacune¬: 25/7¬%. [3.3.a]",
  },
  {
    finding: { code: "blocks", clause: "3.3.a", params: { blocks: 1, blockMinutes: "30", creditPerBlock: "5", percent: "5", rounding: "later", per: "moon", unit: "percent", currency: null } },
    en: "1 block of 30 min, moon, at 5% of the fee each: 5%. [3.3.a]",
    fr: "1~tranche de 30~min, moon, à 5¬% des frais chacune¬: 5¬%. [3.3.a]",
  },
  {
    finding: { code: "partial-block", clause: "3.3.a", params: { ms: "240000.0001" } },
    en: "Left over, too short for another block: 4 min 0 s 0.0001 ms. [3.3.a]",
    fr: "Reste insuffisant pour une tranche de plus¬: 4~min 0~s 0,0001~ms. [3.3.a]",
  },
  {
    finding: { code: "allowance", clause: "3.3.b", params: { reading: "none", allowanceMs: "0", creditableMs: "60000", excessMs: "60000" } },
    en: "Creditable downtime: 1 min 0 s. The contract has no allowance: all of it counts. [3.3.b]",
    fr: "Indisponibilité ouvrant droit à remise¬: 1~min 0~s. Le contrat ne prévoit pas de franchise¬: tout compte. [3.3.b]",
  },
  {
    finding: { code: "allowance", clause: "3.3.b", params: { reading: "threshold", allowanceMs: "259200", creditableMs: "300000", excessMs: "300000" } },
    en: "Creditable downtime: 5 min 0 s. Once the allowance of 4 min 19 s 200 ms is exceeded, all of it counts. Counted: 5 min 0 s. [3.3.b]",
    fr: "Indisponibilité ouvrant droit à remise¬: 5~min 0~s. Dès que la franchise de 4~min 19~s 200~ms est dépassée, tout compte. Durée retenue¬: 5~min 0~s. [3.3.b]",
  },
  {
    finding: { code: "within-allowance", clause: "3.3.b", params: { creditableMs: "200000/3", allowanceMs: "259199.9999" } },
    en: "These 200000/3 ms stay within the allowance of 4 min 19 s 199.9999 ms: they earn nothing. [3.3.b]",
    fr: "Ces 200000/3~ms restent dans la franchise de 4~min 19~s 199,9999~ms¬: aucune remise n’est due à ce titre. [3.3.b]",
  },
  {
    finding: { code: "withheld", clause: "3.3.c", params: { amount: "187.50", sinceMs: at("2026-04-20T00:00:00Z") } },
    en: "Withheld until the breach that began 2026-04-20 00:00 UTC is cured: EUR 187.50. [3.3.c]",
    fr: "Retenu tant qu’il n’est pas remédié au manquement commencé le 2026-04-20 00:00 UTC¬: 187,50~EUR. [3.3.c]",
  },
  {
    finding: { code: "claim-open", clause: "3.3.f", params: { outage: "o1", deadlineMs: null } },
    en: "Outage “o1” is still going on: the time to claim it has not begun to run. [3.3.f]",
    fr: "L’interruption «¬o1¬» est toujours en cours¬: le délai pour demander une remise n’a pas commencé à courir. [3.3.f]",
  },
  {
    finding: { code: "claim-before-outage", clause: "3.3.f", params: { outage: "o1", ticket: "T-9" } },
    en: "Ticket “T-9” was filed before outage “o1” began. [3.3.f]",
    fr: "Le ticket «¬T-9¬» a été créé avant le début de l’interruption «¬o1¬». [3.3.f]",
  },
  {
    finding: { code: "cap", clause: "3.3.h", params: { cap: "1250.00", otherCredits: "100.00", room: "1150.00", reached: true } },
    en: "Limit of the credit, reached: EUR 1250.00. Credited by other guarantees: EUR 100.00. Left for this one: EUR 1150.00. [3.3.h]",
    fr: "Plafond de la remise, atteint¬: 1250,00~EUR. Remises d’autres garanties¬: 100,00~EUR. Disponible pour celle-ci¬: 1150,00~EUR. [3.3.h]",
  },
  {
    finding: { code: "forfeited", clause: "3.3.i", params: { amount: "62.50" } },
    en: "Cut off by the limit and not carried over: EUR 62.50. [3.3.i]",
    fr: "Part dépassant le plafond, perdue et non reportée¬: 62,50~EUR. [3.3.i]",
  },
];

describe("findings", () => {
  it.each([...FINDINGS, ...SCHEDULE_FINDINGS, ...CONTRACT_FINDINGS])("$finding.code $finding.params", ({ finding, en, fr }) => {
    expect(explain(withFindings([finding]), { locale: "en" }).split("\n")).toContain(en);
    expect(visible(explain(withFindings([finding]), { locale: "fr" }))?.split("\n")).toContain(fr);
  });

  it("has a row above, or a line in the statement of April, for every finding there is", () => {
    const told = new Set([...[...FINDINGS, ...SCHEDULE_FINDINGS, ...CONTRACT_FINDINGS].map(({ finding }) => finding.code), ...APRIL.findings.map(({ code }) => code)]);
    expect(told).toEqual(new Set(Object.keys(EN.findings)));
    expect(told).toEqual(new Set(Object.keys(FR.findings)));
  });

  it("keeps each finding to exactly one line", () => {
    const all = [...FINDINGS, ...SCHEDULE_FINDINGS, ...CONTRACT_FINDINGS].map(({ finding }) => finding);
    const lines = (findings: readonly Finding[]): number => explain(withFindings(findings), { locale: "en" }).split("\n").length;
    // Beside their own lines: a heading and a blank line for what is open, and what claiming it would be worth.
    const bare = all.filter(({ code }) => code !== "claim-open");
    // What there is of remedies has a heading of its own, too.
    const remedy: Finding = { code: "sole-remedy", clause: "3.3.j", params: {} };
    expect(lines([...bare, remedy]) - lines([remedy])).toBe(bare.length);
  });
});

const REASONS: readonly { readonly code: KnownReason; readonly en: string; readonly fr: string }[] = [
  { code: "not-covered", en: "none of these services is covered by the contract", fr: "aucun de ces services n’est couvert par le contrat" },
  { code: "degraded-only", en: "reduced service, which the contract does not count as downtime", fr: "service dégradé, que le contrat ne compte pas comme indisponible" },
  { code: "not-all-down", en: "other covered services were still working", fr: "d’autres services couverts fonctionnaient encore" },
  { code: "below-minimum-duration", en: "the outage was shorter than those that the contract counts", fr: "interruption plus brève que celles que le contrat retient" },
  { code: "before-report", en: "time before the customer’s report or ticket, from which the contract counts", fr: "durée antérieure au signalement ou au ticket du client, à partir duquel le contrat compte" },
  { code: "partial-unit", en: "an unfinished unit of time at the end of the outage", fr: "unité de temps inachevée à la fin de l’interruption" },
  { code: "outside-service-hours", en: "no service is promised at that time", fr: "aucun service n’est promis à ce moment-là" },
  { code: "maintenance-planned", en: "planned maintenance", fr: "maintenance planifiée" },
  { code: "maintenance-emergency", en: "emergency maintenance", fr: "maintenance d’urgence" },
  { code: "provider-decision", en: "the provider’s own decision after abnormal or faulty behaviour of the customer", fr: "décision du prestataire à la suite d’un comportement anormal ou fautif du client" },
  { code: "third-party-intermediary", en: "a third-party intermediary outside the provider’s control", fr: "intermédiaire technique hors du contrôle du prestataire" },
  { code: "denial-of-service", en: "a denial-of-service attack", fr: "attaque par déni de service" },
  { code: "virus", en: "a virus", fr: "activité d’un virus" },
  { code: "hacking", en: "a hacking attempt", fr: "tentative de piratage" },
  { code: "beyond-control", en: "a situation beyond the provider’s control", fr: "situation échappant au contrôle du prestataire" },
  { code: "customer-breach", en: "the customer’s own breach of the contract", fr: "violation du contrat par le client lui-même" },
  { code: "terms-breach", en: "the customer’s breach of the terms of service at that time", fr: "manquement du client aux conditions d’utilisation à ce moment-là" },
  { code: "claim-late", en: "the claim came too late", fr: "la demande est arrivée trop tard" },
  { code: "claim-missing", en: "no claim was made in time", fr: "aucune demande n’a été faite dans le délai" },
  { code: "claim-pending", en: "there is no claim yet", fr: "il n’y a pas encore de demande" },
  { code: "claim-wrong-channel", en: "the claim came through a channel that the contract does not accept", fr: "la demande est passée par un canal que le contrat n’admet pas" },
  { code: "notice-missing", en: "the notice that the contract asks for first was not given in time", fr: "l’avis que le contrat exige au préalable n’a pas été donné à temps" },
  { code: "claim-early", en: "the claim came too early", fr: "la demande est arrivée trop tôt" },
  { code: "evidence-missing", en: "the claim does not show that use of the services was disturbed", fr: "la demande ne démontre pas que l’utilisation des services a été perturbée" },
];

describe("reasons", () => {
  it.each(REASONS)("$code", ({ code, en, fr }) => {
    const assessment = withIncident({ reasons: [reasonOf(code, 114, 114)], creditableMs: 0 });
    expect(lineWith(assessment, "Earns nothing", "en")).toBe(`  Earns nothing: 1 h 54 min 0 s, ${en}. [9.9.z]`);
    expect(visible(lineWith(assessment, "Sans remise", "fr"))).toBe(`  Sans remise¬: 1~h 54~min 0~s, ${fr}. [9.9.z]`);
  });

  it("has a row above for every reason there is", () => {
    const told = REASONS.map(({ code }) => code);
    expect(new Set(Object.keys(EN.reasons))).toEqual(new Set(told));
    expect(new Set(Object.keys(FR.reasons))).toEqual(new Set(told));
  });

  it("says how far a reason reaches beyond what it decides", () => {
    const partly = withIncident({ reasons: [reasonOf("virus", 100, 60)] });
    expect(lineWith(partly, "a virus", "en")).toBe("  Earns nothing: 1 h 0 min 0 s (applies to 1 h 40 min 0 s in all), a virus. [9.9.z]");
    expect(visible(lineWith(partly, "virus", "fr"))).toBe("  Sans remise¬: 1~h 0~min 0~s (s’applique à 1~h 40~min 0~s en tout), activité d’un virus. [9.9.z]");
    const second = withIncident({ reasons: [reasonOf("claim-late", 30, 0)] });
    expect(lineWith(second, "too late", "en")).toBe("  Applies as well, to 30 min 0 s settled by another reason: the claim came too late. [9.9.z]");
    expect(visible(lineWith(second, "trop tard", "fr")))
      .toBe("  S’applique aussi, à une durée de 30~min 0~s déjà réglée par un autre motif¬: la demande est arrivée trop tard. [9.9.z]");
  });

  it("spells out a cause of the terms' own, also one named like a property of every object", () => {
    expect(reasonWords("power-cut_at-night", EN)).toEqual({ label: "power cut at night", full: "power cut at night" });
    expect(reasonWords("constructor", FR)).toEqual({ label: "constructor", full: "constructor" });
    expect(reasonWords("__proto__", EN)).toEqual({ label: "proto", full: "proto" });
    expect(lineWith(withIncident({ cause: "power-cut" }), "cause:", "en")).toContain("cause: power cut)");
  });
});

describe("claims", () => {
  const STATUSES: Readonly<Record<ClaimStatus, readonly [en: string, fr: string]>> = {
    valid: ["in time and complete", "dans le délai et complète"],
    late: ["too late", "trop tard"],
    missing: ["none was made in time", "aucune n’a été faite dans le délai"],
    pending: ["none yet, but there is still time", "aucune pour l’instant, mais le délai court encore"],
    "no-evidence": [
      "in time, but it does not show that use of the services was disturbed",
      "dans le délai, mais elle ne démontre pas que l’utilisation des services a été perturbée",
    ],
    "no-notice": [
      "in time, but the notice that the contract asks for first was not",
      "dans le délai, mais l’avis que le contrat exige au préalable n’a pas été donné à temps",
    ],
    "wrong-channel": ["made through a channel that the contract does not accept", "faite par un canal que le contrat n’admet pas"],
    early: [
      "made before the end, which the contract does not accept",
      "faite avant la fin, ce que le contrat n’admet pas",
    ],
    "not-needed": ["none is needed, credits are automatic", "inutile, les remises sont automatiques"],
  };

  it.each(Object.entries(STATUSES))("%s", (status, [en, fr]) => {
    const claim = { status: status as ClaimStatus, deadlineMs: null, ticket: null, filedAtMs: null, clause: "3.3.f" };
    expect(lineWith(withIncident({ claim }), "  Claim", "en")).toBe(`  Claim: ${en}. [3.3.f]`);
    expect(visible(lineWith(withIncident({ claim }), "  Demande", "fr"))).toBe(`  Demande¬: ${fr}. [3.3.f]`);
  });

  it("names a ticket even where its time is not known", () => {
    const claim = { status: "valid" as const, deadlineMs: null, ticket: "T-1", filedAtMs: null, clause: "3.3.f" };
    expect(lineWith(withIncident({ claim }), "  Claim", "en")).toBe("  Claim, ticket “T-1”: in time and complete. [3.3.f]");
    expect(visible(lineWith(withIncident({ claim }), "  Demande", "fr"))).toBe("  Demande, ticket «¬T-1¬»¬: dans le délai et complète. [3.3.f]");
  });
});

describe("outages", () => {
  it.each([
    [{ endMs: null }, "Outage “incident-15-april” (smtp and api, down, cause: the provider): since 2026-04-15 13:40 UTC, still going on. In the period: 1 h 54 min 0 s. [3.1.f]",
      "Interruption «¬incident-15-april¬» (smtp et api, indisponible, cause¬: le prestataire)¬: depuis le 2026-04-15 13:40 UTC, toujours en cours. Dans la période¬: 1~h 54~min 0~s. [3.1.f]"],
    [{ impact: 0.125 as const, services: ["api"] }, "Outage “incident-15-april” (api, share lost 0.125, cause: the provider): 2026-04-15 13:40 to 15:34 UTC. In the period: 1 h 54 min 0 s. [3.1.f]",
      "Interruption «¬incident-15-april¬» (api, part perdue 0,125, cause¬: le prestataire)¬: 2026-04-15 13:40 à 15:34 UTC. Dans la période¬: 1~h 54~min 0~s. [3.1.f]"],
    [{ impact: "degraded" as const, services: ["api", "smtp", "outbound"] }, "Outage “incident-15-april” (api, smtp and outbound, degraded, cause: the provider): 2026-04-15 13:40 to 15:34 UTC. In the period: 1 h 54 min 0 s. [3.1.f]",
      "Interruption «¬incident-15-april¬» (api, smtp et outbound, dégradé, cause¬: le prestataire)¬: 2026-04-15 13:40 à 15:34 UTC. Dans la période¬: 1~h 54~min 0~s. [3.1.f]"],
  ] as const)("%o", (change, en, fr) => {
    expect(lineWith(withIncident(change), "incident-15-april", "en")).toBe(en);
    expect(visible(lineWith(withIncident(change), "incident-15-april", "fr"))).toBe(fr);
  });
});

describe("maintenance", () => {
  const WINDOW: MaintenanceAccount = {
    id: null, services: ["smtp"], kind: "emergency", startMs: at("2026-04-08T02:00:00Z"), endMs: at("2026-04-08T04:00:00Z"),
    excusedMs: 0, limitedBy: null, clause: "3.2.a",
  };
  const line = (change: Partial<MaintenanceAccount>, locale: "en" | "fr"): string | undefined =>
    visible(lineWith({ ...APRIL, maintenance: [{ ...WINDOW, ...change }] }, "[3.2.a]", locale));
  const LIMITS = {
    kind: ["the contract does not excuse this kind of maintenance", "le contrat n’excuse pas ce type de maintenance"],
    notice: ["it was announced too late", "elle a été annoncée trop tard"],
    allowance: ["the hours of maintenance that the contract excuses are used up", "les heures de maintenance que le contrat excuse sont épuisées"],
    "not-covered": ["it concerns no service that the contract covers", "elle ne concerne aucun service couvert par le contrat"],
    "outside-period": ["part or all of it lies outside the period", "elle se situe en tout ou partie hors de la période"],
    "as-it-ran": ["the work ran at other times than announced", "les travaux n’ont pas suivi l’horaire annoncé"],
  } as const satisfies Record<NonNullable<MaintenanceAccount["limitedBy"]>, readonly [string, string]>;

  it.each(Object.entries(LIMITS))("limited by %s", (limitedBy, [en, fr]) => {
    const change = { limitedBy: limitedBy as keyof typeof LIMITS };
    expect(line(change, "en")).toBe(`Emergency maintenance of smtp: 2026-04-08 02:00 to 04:00 UTC. It excuses nothing: ${en}. [3.2.a]`);
    expect(line(change, "fr")).toBe(`Maintenance d’urgence concernant smtp¬: 2026-04-08 02:00 à 04:00 UTC. Elle n’excuse rien¬: ${fr}. [3.2.a]`);
    expect(line({ ...change, excusedMs: 3_600_000 }, "en"))
      .toBe(`Emergency maintenance of smtp: 2026-04-08 02:00 to 04:00 UTC. Only 1 h 0 min 0 s of it excuses: ${en}. [3.2.a]`);
    expect(line({ ...change, excusedMs: 3_600_000 }, "fr"))
      .toBe(`Maintenance d’urgence concernant smtp¬: 2026-04-08 02:00 à 04:00 UTC. Elle n’excuse que 1~h 0~min 0~s¬: ${fr}. [3.2.a]`);
  });

  it("of no length excuses nothing, for no particular reason", () => {
    expect(line({}, "en")).toBe("Emergency maintenance of smtp: 2026-04-08 02:00 to 04:00 UTC. It excuses nothing. [3.2.a]");
    expect(line({}, "fr")).toBe("Maintenance d’urgence concernant smtp¬: 2026-04-08 02:00 à 04:00 UTC. Elle n’excuse rien. [3.2.a]");
  });
});

describe("the rest of the statement", () => {
  const both = (assessment: Assessment): readonly string[] =>
    (["en", "fr"] as const).flatMap((locale) => visible(explain(assessment, { locale }))?.split("\n") ?? []);

  it("tells of breaches, cured and not", () => {
    const lines = both({
      ...APRIL,
      termsBreaches: [
        { startMs: at("2026-04-02T00:00:00Z"), endMs: at("2026-04-02T06:00:00Z"), clause: "3.3.c" },
        { startMs: at("2026-04-29T00:00:00Z"), endMs: null, clause: "3.3.c" },
      ],
    });
    expect(lines).toEqual(expect.arrayContaining([
      "BREACHES OF THE TERMS OF SERVICE",
      "The customer was in breach: 2026-04-02 00:00 to 06:00 UTC. [3.3.c]",
      "The customer has been in breach since 2026-04-29 00:00 UTC; it is not cured. [3.3.c]",
      "MANQUEMENTS AUX CONDITIONS D’UTILISATION",
      "Le client était en manquement¬: 2026-04-02 00:00 à 06:00 UTC. [3.3.c]",
      "Le client est en manquement depuis le 2026-04-29 00:00 UTC¬; il n’y a pas encore remédié. [3.3.c]",
    ]));
  });

  it("says what the next step needs, and when there is none", () => {
    const next = (nextStepMs: string | null, reached = false): readonly string[] => both({
      ...APRIL,
      credit: { ...APRIL.credit, nextStepMs },
      findings: APRIL.findings.map((finding) => (finding.code === "cap" ? { ...finding, params: { ...finding.params, reached } } : finding)),
    });
    const telling = (lines: readonly string[]): readonly string[] => lines.filter((line) => /next step|échelon suivant|would earn no more|n’augmenterait/.test(line));
    expect(telling(next(null))).toEqual([]);
    expect(next(null, true)).toEqual(expect.arrayContaining([
      "The limit is reached: more downtime would earn no more. [3.3.a]",
      "Le plafond est atteint¬: une indisponibilité plus longue n’augmenterait pas la remise. [3.3.a]",
    ]));
    expect(next("0")).toEqual(expect.arrayContaining([
      "The very next moment of creditable downtime would reach the next step. [3.3.a]",
      "Le moindre instant d’indisponibilité de plus atteindrait l’échelon suivant. [3.3.a]",
    ]));
  });

  it("has no line about a limit where the terms set none", () => {
    const lines = both(withFindings(APRIL.findings.filter(({ code }) => code !== "cap")));
    expect(lines.filter((line) => /Limit of the credit|Plafond/.test(line))).toEqual([]);
  });

  it("gives the time to spare and the time short where the percentage shows neither", () => {
    const margin = (marginMs: string): readonly string[] => both({ ...QUIET, availability: { ...QUIET.availability, marginMs } });
    expect(margin("0")).toEqual(expect.arrayContaining([
      "That is exactly the target, with nothing to spare. [3.1.e]", "C’est exactement l’objectif, sans aucune marge. [3.1.e]",
    ]));
    expect(margin("1")).toEqual(expect.arrayContaining(["That leaves 1 ms to spare. [3.1.e]", "Marge restante¬: 1~ms. [3.1.e]"]));
    expect(margin("-1")).toEqual(expect.arrayContaining([
      "That is 1 ms of uptime short of the target. [3.1.e]", "Disponibilité manquante pour atteindre l’objectif¬: 1~ms. [3.1.e]",
    ]));
  });

  it("states weighted totals exactly", () => {
    const lines = both({
      ...APRIL,
      weighted: { agreedMs: "2584800000", downtimeMs: "5020000", creditableMs: "2280000", excludedMs: { "claim-late": "800000/3" } },
    });
    expect(lines).toEqual(expect.arrayContaining([
      "By weight, as the contract counts it: 1 h 23 min 40 s of downtime in 718 h 0 min 0 s of agreed service time. [3.1.e]",
      "Downtime that earns credit: 38 min 0 s. [3.3.a]",
      "Downtime that earns nothing: 800000/3 ms, the claim came too late. [3.3.f]",
      "Après pondération, comme le prévoit le contrat¬: 1~h 23~min 40~s d’indisponibilité sur 718~h 0~min 0~s de temps de service convenu. [3.1.e]",
      "Indisponibilité ouvrant droit à remise¬: 38~min 0~s. [3.3.a]",
      "Indisponibilité sans remise¬: 800000/3~ms, la demande est arrivée trop tard. [3.3.f]",
    ]));
  });

  it("says nothing about a distance where nothing was agreed, and cites no clause that no outage cites", () => {
    const nothing = both({ ...QUIET, availability: { ...QUIET.availability, met: null, percent: null, upMs: 0, ofMs: 0, marginMs: null } });
    expect(nothing.filter((line) => /spare|short of|Marge|manquante/.test(line))).toEqual([]);
    const unknown = both({ ...QUIET, time: { ...QUIET.time, downtimeMs: 60_000, excludedMs: { "power-cut": 60_000 } } });
    expect(unknown).toContain("Downtime that earns nothing: 1 min 0 s, power cut.");
  });

  it("gives each service its line where the terms credit each apart", () => {
    const service = {
      service: "api", time: APRIL.time, availability: APRIL.availability, fee: "400.00", allowanceMs: "258480", excessMs: "6581520", blocks: 3, percent: "15",
    };
    const idle = { ...service, service: "smtp", availability: { ...APRIL.availability, met: null, percent: null }, blocks: 1, percent: "5" };
    expect(both({ ...APRIL, services: [service, idle] })).toEqual(expect.arrayContaining([
      "Service “api”: available 99.4173%, 1 h 54 min 0 s creditable, 1 h 49 min 41 s 520 ms beyond the allowance of 4 min 18 s 480 ms: 3 blocks, 15% of EUR 400.00. [3.3.a]",
      "Service “smtp”: nothing agreed, 1 h 54 min 0 s creditable, 1 h 49 min 41 s 520 ms beyond the allowance of 4 min 18 s 480 ms: 1 block, 5% of EUR 400.00. [3.3.a]",
      "Service «¬api¬»¬: disponible 99,4173¬% du temps, 1~h 54~min 0~s ouvrant droit à remise, dont 1~h 49~min 41~s 520~ms au-delà de la franchise de 4~min 18~s 480~ms¬: 3~tranches, 15¬% de 400,00~EUR. [3.3.a]",
      "Service «¬smtp¬»¬: aucun temps convenu, 1~h 54~min 0~s ouvrant droit à remise, dont 1~h 49~min 41~s 520~ms au-delà de la franchise de 4~min 18~s 480~ms¬: 1~tranche, 5¬% de 400,00~EUR. [3.3.a]",
    ]));
  });

  it("refuses a language that it has no words for", () => {
    expect(() => explain(APRIL, { locale: "de" as "en" })).toThrow(RangeError);
    expect(() => explain(APRIL, { locale: "constructor" as "en" })).toThrow("no statement in this language");
  });
});
