/**
 * French sentences for each finding.
 */
import { fr } from "./typeset.js";
import type { FindingWords } from "./words.js";

const STATUS: Readonly<Record<string, string>> = {
  dataset: fr`Ces conditions proviennent d’un jeu de données public ; elles n’ont pas été comparées au contrat lui-même.`,
  unverified: "Ces conditions n’ont pas été comparées au contrat lui-même.",
};
const ROUNDING: Readonly<Record<string, readonly [one: string, many: string]>> = {
  whole: ["tranche complète", "tranches complètes"],
  started: ["tranche entamée", "tranches entamées"],
  nearest: ["tranche (arrondie à la plus proche)", "tranches (arrondies à la plus proche)"],
  exact: ["tranche complète et une part proportionnelle", "tranches complètes et une part proportionnelle"],
};
const ANY_BLOCK: readonly [one: string, many: string] = ["tranche", "tranches"];
const PER: Readonly<Record<string, string>> = {
  period: "sur toute la période",
  outage: "décompte par interruption",
  stretch: "décompte par durée ininterrompue",
};

export const FR_FINDINGS: FindingWords = {
  "terms-unverified": ({ status }) => STATUS[status] ?? "Les conditions ont été comparées au contrat.",
  "service-not-listed": ({ outage, service }, say) =>
    fr`L’interruption ${say.quoted(outage)} mentionne ${say.quoted(service)}, qui ne figure pas au contrat : ce service ne compte pas.`,
  period: ({ durationMs, agreedMs, maintenanceMs }, say) =>
    fr`Durée de la période : ${say.duration(durationMs)}. Temps suspendu par la maintenance : ${say.duration(maintenanceMs)}. `
    + fr`Temps de service convenu : ${say.duration(agreedMs)}.`,
  "after-as-of": ({ asOfMs, aheadMs }, say) =>
    fr`La partie de la période postérieure au ${say.instant(asOfMs)}, soit ${say.duration(aheadMs)}, n’est pas encore connue et compte provisoirement comme disponible.`,
  availability: ({ met, percent, targetPercent, downtimeMs }, say) =>
    fr`Disponibilité : ${say.percent(percent)} du temps de service convenu, avec ${say.duration(downtimeMs)} d’indisponibilité ; `
    + `l’objectif de ${say.percent(targetPercent)} ${met ? "est atteint" : "n’est pas atteint"}.`,
  "nothing-agreed": () =>
    fr`La maintenance a occupé toute la période : aucun temps de service n’était convenu, il n’y a donc rien à mesurer.`,
  blocks: ({ blocks, blockMinutes, percentPerBlock, percent, rounding, per }, say) => {
    const [one, many] = ROUNDING[rounding] ?? ANY_BLOCK;
    return fr`${say.count(blocks, one, many)} de ${say.minutes(blockMinutes)}, ${PER[per] ?? per}, `
      + fr`à ${say.percent(percentPerBlock)} des frais chacune : ${say.percent(percent)}.`;
  },
  "partial-block": ({ ms }, say) => fr`Reste insuffisant pour une tranche de plus : ${say.duration(ms)}.`,
  allowance: ({ reading, allowanceMs, creditableMs, excessMs }, say) => {
    const creditable = fr`Indisponibilité ouvrant droit à remise : ${say.duration(creditableMs)}.`;
    if (reading === "none") return fr`${creditable} Le contrat ne prévoit pas de franchise : tout compte.`;
    return reading === "threshold"
      ? fr`${creditable} Dès que la franchise de ${say.duration(allowanceMs)} est dépassée, tout compte. Durée retenue : ${say.duration(excessMs)}.`
      : fr`${creditable} Franchise sans remise : ${say.duration(allowanceMs)}. Au-delà : ${say.duration(excessMs)}.`;
  },
  "within-allowance": ({ creditableMs, allowanceMs }, say) =>
    fr`Ces ${say.duration(creditableMs)} restent dans la franchise de ${say.duration(allowanceMs)} : aucune remise n’est due à ce titre.`,
  withheld: ({ amount, sinceMs }, say) =>
    fr`Retenu tant qu’il n’est pas remédié au manquement commencé le ${say.instant(sinceMs)} : ${say.money(amount)}.`,
  "claim-open": ({ outage, deadlineMs }, say) => deadlineMs === null
    ? fr`L’interruption ${say.quoted(outage)} est toujours en cours : le délai pour demander une remise n’a pas commencé à courir.`
    : fr`Une remise peut encore être demandée pour l’interruption ${say.quoted(outage)}, avant le ${say.instant(deadlineMs)}.`,
  "claim-before-outage": ({ outage, ticket }, say) =>
    fr`Le ticket ${say.quoted(ticket)} a été créé avant le début de l’interruption ${say.quoted(outage)}.`,
  cap: ({ cap, otherCredits, room, reached }, say) =>
    fr`Plafond de la remise, ${reached ? "atteint" : "non atteint"} : ${say.money(cap)}. Remises d’autres garanties : ${say.money(otherCredits)}. Disponible pour celle-ci : ${say.money(room)}.`,
  forfeited: ({ amount }, say) => fr`Part dépassant le plafond, perdue et non reportée : ${say.money(amount)}.`,
  "sole-remedy": () => "Cette remise constitue l’unique réclamation possible du client pour les indisponibilités décrites ici.",
};
