/**
 * The statement in French.
 */
import type { ClaimAccount } from "../assessment.js";
import { safeText } from "../safeText.js";
import { FR_FINDINGS } from "./frFindings.js";
import { FR_REASONS } from "./frReasons.js";
import { reasonWords } from "./reasonWords.js";
import { isOfFee, isSome } from "./sums.js";
import type { Speech } from "./speech.js";
import { fr } from "./typeset.js";
import type { Words } from "./words.js";

/** French words for everything that a statement says. */
export const FR: Words = {
  title: "DÉCOMPTE DES REMISES",
  headings: {
    agreed: "TEMPS DE SERVICE CONVENU",
    outages: "INTERRUPTIONS",
    breaches: "MANQUEMENTS AUX CONDITIONS D’UTILISATION",
    availability: "DISPONIBILITÉ",
    credit: "REMISE",
    guarantees: "AUTRES GARANTIES",
    open: "ENCORE OUVERT",
    remedy: "RECOURS",
  },
  reasons: FR_REASONS,
  findings: FR_FINDINGS,
  claimStatus: {
    valid: "dans le délai et complète",
    late: "trop tard",
    missing: "aucune n’a été faite dans le délai",
    pending: "aucune pour l’instant, mais le délai court encore",
    "no-evidence": "dans le délai, mais elle ne démontre pas que l’utilisation des services a été perturbée",
    "no-notice": "dans le délai, mais l’avis que le contrat exige au préalable n’a pas été donné à temps",
    "wrong-channel": "faite par un canal que le contrat n’admet pas",
    early: "faite avant la fin, ce que le contrat n’admet pas",
    "not-needed": "inutile, les remises sont automatiques",
  },
  limitedBy: {
    kind: "le contrat n’excuse pas ce type de maintenance",
    notice: "elle a été annoncée trop tard",
    allowance: "les heures de maintenance que le contrat excuse sont épuisées",
    "not-covered": "elle ne concerne aucun service couvert par le contrat",
    "outside-period": "elle se situe en tout ou partie hors de la période",
    "as-it-ran": "les travaux n’ont pas suivi l’horaire annoncé",
  },
  maintenanceKind: { planned: "Maintenance planifiée", emergency: "Maintenance d’urgence" },
  ledgerKind: { up: "disponible", maintenance: "maintenance", downtime: "indisponible" },

  account: (id, say) => fr`Compte : ${say.quoted(id)}`,
  terms: (terms, say) => fr`Conditions : ${say.name(terms)}`,
  period: ({ startMs, endMs, timeZone }, say) => fr`Période : ${say.span(startMs, endMs)}, fuseau horaire ${safeText(timeZone)}`,
  status: ({ status, asOfMs }, say) => {
    const asOf = asOfMs === null ? "" : `, au ${say.instant(asOfMs)}`;
    return status === "final"
      ? fr`État : définitif${asOf}`
      : fr`État : provisoire${asOf} ; ce qui reste ouvert peut le modifier`;
  },
  result: (total, say) => fr`Remise : ${say.money(total.entitled)}`,

  maintenance: (window, say) => {
    const name = window.id === null ? "" : ` ${say.quoted(window.id)}`;
    const what = `${FR.maintenanceKind[window.kind]}${name} concernant ${say.list(window.services)}`;
    const head = fr`${what} : ${say.span(window.startMs, window.endMs)}.`;
    const why = window.limitedBy === null ? "" : fr` : ${FR.limitedBy[window.limitedBy]}`;
    if (window.excusedMs === 0) return `${head} Elle n’excuse rien${why}.`;
    return window.limitedBy === null
      ? fr`${head} Elle excuse toute sa durée : ${say.duration(window.excusedMs)}.`
      : `${head} Elle n’excuse que ${say.duration(window.excusedMs)}${why}.`;
  },
  noOutages: "Aucune interruption n’a été signalée.",
  outage: (outage, say) => {
    const span = outage.endMs === null
      ? `depuis le ${say.instant(outage.startMs)}, toujours en cours`
      : say.span(outage.startMs, outage.endMs);
    const cause = outage.cause === "provider" ? "le prestataire" : reasonWords(outage.cause, FR).full;
    const facts = fr`${say.list(outage.services)}, ${impact(outage.impact, say)}, cause : ${cause}`;
    return fr`Interruption ${say.quoted(outage.id)} (${facts}) : ${span}. Dans la période : ${say.duration(outage.inPeriodMs)}.`;
  },
  outageDowntime: ({ downtimeMs }, say) => fr`Compte comme indisponibilité : ${say.duration(downtimeMs)}.`,
  outageCredit: ({ creditableMs }, say) => fr`Ouvre droit à remise : ${say.duration(creditableMs)}.`,
  outageReason: ({ code, ms, decidesMs }, say) => {
    const { full } = reasonWords(code, FR);
    if (decidesMs === 0) return fr`S’applique aussi, à une durée de ${say.duration(ms)} déjà réglée par un autre motif : ${full}.`;
    const all = ms === decidesMs ? "" : ` (s’applique à ${say.duration(ms)} en tout)`;
    return fr`Sans remise : ${say.duration(decidesMs)}${all}, ${full}.`;
  },
  claim: (claim, say) => claimLine("Demande", claim, say),
  breach: ({ startMs, endMs }, say) => endMs === null
    ? fr`Le client est en manquement depuis le ${say.instant(startMs)} ; il n’y a pas encore remédié.`
    : fr`Le client était en manquement : ${say.span(startMs, endMs)}.`,

  margin: (marginMs, say) => marginMs.startsWith("-")
    ? fr`Disponibilité manquante pour atteindre l’objectif : ${say.duration(marginMs.slice(1))}.`
    : marginMs === "0" ? "C’est exactement l’objectif, sans aucune marge." : fr`Marge restante : ${say.duration(marginMs)}.`,
  weightedTotals: ({ agreedMs, downtimeMs }, say) =>
    fr`Après pondération, comme le prévoit le contrat : ${say.duration(downtimeMs)} d’indisponibilité sur ${say.duration(agreedMs)} de temps de service convenu.`,
  creditableTotal: (ms, say) => fr`Indisponibilité ouvrant droit à remise : ${say.duration(ms)}.`,
  excludedTotal: (reason, ms, say) =>
    fr`Indisponibilité sans remise : ${say.duration(ms)}, ${reasonWords(reason, FR).full}.`,
  service: (service, say) => {
    const { time, availability } = service;
    const available = availability.percent === null ? "aucun temps convenu" : `disponible ${say.percent(availability.percent)} du temps`;
    const blocks = service.blocks === 0 ? "" : `${say.count(service.blocks, "tranche", "tranches")}, `;
    return fr`Service ${say.quoted(service.service)} : ${available}, ${say.duration(time.creditableMs)} ouvrant droit à remise, `
      + fr`dont ${say.duration(service.excessMs)} au-delà de la franchise de ${say.duration(service.allowanceMs)} : `
      + `${blocks}${say.percent(service.percent)} de ${say.money(service.fee)}.`;
  },

  gross: (credit, say) => isOfFee(credit)
    ? fr`Remise avant plafonds, ${say.percent(credit.percent)} de ${say.money(credit.fee)} : ${say.money(credit.gross)}.`
    : fr`Remise avant plafonds : ${say.money(credit.gross)}.`,
  entitled: (credit, say) => fr`Remise due : ${say.money(credit.entitled)}.`,
  nextStep: ({ nextStepMs }, say) => nextStepMs === null
    ? fr`Le plafond est atteint : une indisponibilité plus longue n’augmenterait pas la remise.`
    : nextStepMs === "0"
      ? "Le moindre instant d’indisponibilité de plus atteindrait l’échelon suivant."
      : `Encore ${say.duration(nextStepMs)} d’indisponibilité ouvrant droit à remise atteindraient l’échelon suivant.`,
  potential: (credit, say) =>
    fr`Si toutes les demandes encore possibles sont faites dans le délai et dans les formes, la remise sera de ${say.money(credit.potential)}.`,

  periodClaim: (claim, say) => claimLine("Demande pour la période entière", claim, say),
  guarantee: ({ id, availability, events, time }, say) => {
    const name = fr`Garantie ${say.quoted(id)} : `;
    if (events !== null) return `${name}${say.count(events.total, "événement", "événements")}, dont ${events.missed} trop tard.`;
    if (availability === null || availability.percent === null) return `${name}il n’y avait rien à mesurer.`;
    const what = time === null ? "" : `, avec ${say.duration(time.downtimeMs)} d’indisponibilité`;
    return name + fr`${say.percent(availability.percent)}${what} ; l’objectif de ${say.percent(availability.targetPercent)} `
      + `${availability.met === true ? "est atteint" : "n’est pas atteint"}.`;
  },
  guaranteeCredit: (credit, say) => {
    const withheld = isSome(credit.withheld) ? fr` Retenue : ${say.money(credit.withheld)}.` : "";
    return fr`Remise avant plafonds : ${say.money(credit.gross)}.${withheld} Due : ${say.money(credit.entitled)}.`;
  },
  total: (total, say) => fr`Total dû, toutes garanties confondues : ${say.money(total.entitled)}.`,
};

function claimLine(what: string, { status, ticket, filedAtMs, deadlineMs }: ClaimAccount, say: Speech): string {
  const filed = filedAtMs === null ? "" : ` du ${say.instant(filedAtMs)}`;
  const name = ticket === null ? what : `${what}, ticket ${say.quoted(ticket)}${filed}`;
  const deadline = deadlineMs === null ? "" : fr` Délai : avant le ${say.instant(deadlineMs)}.`;
  return fr`${name} : ${FR.claimStatus[status]}.${deadline}`;
}

const IMPACT = { down: "indisponible", degraded: "dégradé" } as const;

function impact(value: "down" | "degraded" | number, say: Speech): string {
  return typeof value === "number" ? `part perdue ${say.share(value)}` : IMPACT[value];
}
