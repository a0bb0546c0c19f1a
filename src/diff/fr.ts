/** How two assessments part, in French. */
import { fr } from "../explain/typeset.js";
import { safeText } from "../safeText.js";
import type { DiffWords } from "./words.js";

/** French words for everything that the text about a difference says. */
export const FR_DIFF: DiffWords = {
  title: "COMPARAISON DE DEUX DÉCOMPTES",
  headings: {
    ledger: "INTERVALLES DIFFÉRENTS",
    outages: "INTERRUPTIONS",
    time: "TEMPS ET DISPONIBILITÉ",
    money: "MONTANTS",
    settlement: "RÈGLEMENT",
  },

  account: (id, say) => fr`Compte : ${say.quoted(id)}`,
  terms: ({ before, after }, say) =>
    before === after ? fr`Conditions : ${say.name(before)}` : fr`Conditions : ${say.name(before)} avant, ${say.name(after)} après`,
  period: ({ startMs, endMs, timeZone }, say) => fr`Période : ${say.span(startMs, endMs)}, fuseau horaire ${safeText(timeZone)}`,
  provisional: fr`Le décompte d’après est provisoire : ce qui reste ouvert peut le modifier.`,
  same: "Aucune différence.",

  stretch: (startMs, endMs, { before, after }, say) =>
    fr`${say.span(startMs, endMs)}, ${say.duration(endMs - startMs)}. Avant : ${before}. Après : ${after}.`,
  downtime: (creditable) => (creditable ? "indisponibilité ouvrant droit à remise" : "indisponibilité sans remise"),
  between: fr` ; `,
  more: (count, say) => say.count(count, "autre", "autres"),

  changed: (id, say) => `Interruption ${say.quoted(id)}.`,
  only: (which, id, say) => `Interruption ${say.quoted(id)}, seulement ${which === "before" ? "avant" : "après"}.`,
  reason: (full, decides) => (decides ? `Sans remise (${full})` : `S’applique en tout (${full})`),

  differs: (label, { before, after }, delta) => fr`${label} : ${before} avant, ${after} après${delta}.`,
  has: (label, value) => fr`${label} : ${value}.`,
  delta: (size, isMore) => ` (${size} de ${isMore ? "plus" : "moins"})`,
  margin: (size, isShort) => (isShort ? `manque de ${size}` : `marge de ${size}`),
  none: "néant",
  ongoing: "toujours en cours",
  provider: "le prestataire",
  impact: { down: "indisponible", degraded: "dégradé" },
  impactShare: (share) => `part perdue ${share}`,
  met: (met) => (met ? "atteint" : "non atteint"),

  fields: {
    services: "Services",
    impact: "Effet",
    cause: "Cause",
    startMs: "Début",
    endMs: "Fin",
    inPeriodMs: "Dans la période",
    downtimeMs: "Compte comme indisponibilité",
    creditableMs: "Ouvre droit à remise",
    "claim.status": "Demande",
    "claim.deadlineMs": "Délai de la demande",
    "claim.ticket": "Ticket",
    "claim.filedAtMs": "Date de la demande",
  },
  time: {
    agreedMs: "Temps de service convenu",
    maintenanceMs: "Temps suspendu par la maintenance",
    downtimeMs: "Indisponibilité",
    creditableMs: "Indisponibilité ouvrant droit à remise",
  },
  weighted: {
    agreedMs: "Temps de service convenu, après pondération",
    downtimeMs: "Indisponibilité, après pondération",
    creditableMs: "Indisponibilité ouvrant droit à remise, après pondération",
  },
  excluded: (full) => `Indisponibilité sans remise (${full})`,
  availability: {
    targetPercent: "Objectif fixé",
    met: "L’objectif",
    percent: "Disponibilité",
    marginMs: "Temps disponible face à l’objectif",
    "score.lost": "Perdu sur tout ce qui est compté",
    "score.of": "Total compté",
  },
  money: {
    allowanceMs: "Franchise sans remise",
    excessMs: "Indisponibilité au-delà de la franchise",
    percent: "Pourcentage des frais",
    blocks: "Tranches",
    daysAdded: "Prolongation du contrat",
    fee: "Frais",
    billed: "Montant facturé",
    otherCredits: "Remises d’autres garanties",
    gross: "Remise avant plafonds",
    cap: "Plafond de la remise",
    room: "Disponible sous le plafond",
    forfeited: "Part dépassant le plafond",
    withheld: "Montant retenu",
    entitled: "Remise due",
    potential: "Remise si toutes les demandes encore possibles sont faites",
    "total.entitled": "Remise de toutes les garanties",
  },

  guarantee: (label, id, say) => `${label} (garantie ${say.quoted(id)})`,

  moreStretches: (count, say) => `Et ${say.count(count, "autre intervalle", "autres intervalles")}.`,
  moreOutages: (count, say) => `Et ${say.count(count, "autre interruption", "autres interruptions")}.`,
  moreFigures: (count, say) => `Et ${say.count(count, "autre montant ou durée", "autres montants ou durées")}.`,

  settlement: ({ direction, amount }, say) => {
    switch (direction) {
      case "credit": return fr`Reste à créditer : ${say.money(amount)}.`;
      case "claim-back": return fr`À récupérer : ${say.money(amount)}.`;
      case "none": return "Il ne reste rien à créditer ni à récupérer.";
    }
  },
  settledDays: (days, isMore, say) => isMore ? fr`Reste à ajouter au contrat : ${say.days(days)}.` : fr`À retrancher du contrat : ${say.days(days)}.`,
};
