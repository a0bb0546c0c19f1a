/**
 * French sentences for each finding.
 */
import type { DaysIn } from "../terms/language.js";
import { safeText } from "../safeText.js";
import { FR_SCHEDULES } from "./frSchedules.js";
import { fr } from "./typeset.js";
import type { FindingWords } from "./words.js";

const STATUS: Readonly<Record<string, string>> = {
  dataset: fr`Ces conditions proviennent d’un jeu de données public ; elles n’ont pas été comparées au contrat lui-même.`,
  "second-hand": fr`Ces conditions sont connues de seconde main ; elles n’ont pas été comparées au contrat lui-même.`,
  background: fr`Ces conditions relèvent de connaissances générales ; elles n’ont pas été comparées au contrat lui-même.`,
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

const DAY: Readonly<Record<DaysIn, string>> = { "30": "1/30 des frais", "365": "1/365 des frais", period: "les frais divisés par le nombre de jours de la période" };
const CLAIM: Readonly<Record<string, string>> = {
  late: "la demande est arrivée trop tard",
  missing: "aucune n’a été faite dans le délai",
  pending: "aucune n’a encore été faite",
  "no-evidence": "la demande ne démontre pas que l’utilisation des services a été perturbée",
  "no-notice": "l’avis que le contrat exige au préalable n’a pas été donné à temps",
  "wrong-channel": "la demande est passée par un canal que le contrat n’admet pas",
  early: "la demande a été faite avant la fin de la période",
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
  score: ({ met, percent, targetPercent, lost, of }, say) =>
    fr`Conforme à l’engagement : ${say.percent(percent)} (${say.number(lost)} sur ${say.number(of)} ne l’étaient pas). L’objectif de ${say.percent(targetPercent)} `
    + `${met ? "est atteint" : "n’est pas atteint"}.`,
  "nothing-measured": () => "Les faits ne contiennent rien à quoi mesurer cet engagement.",
  "nothing-agreed": () =>
    fr`La maintenance a occupé toute la période : aucun temps de service n’était convenu, il n’y a donc rien à mesurer.`,
  blocks: ({ blocks, blockMinutes, creditPerBlock, percent, rounding, per, initialCredit, ...unit }, say) => {
    const [one, many] = ROUNDING[rounding] ?? ANY_BLOCK;
    const once = initialCredit === undefined ? "" : ` et ${say.credit(initialCredit, unit)} d’emblée`;
    return fr`${say.count(blocks, one, many)} de ${say.minutes(blockMinutes)}, ${PER[per] ?? per}, `
      + fr`à ${say.credit(creditPerBlock, unit)} chacune${once} : ${say.units(percent, unit)}.`;
  },
  ...FR_SCHEDULES,
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
  "days-of-fee": ({ days, daysIn, percent }, say) =>
    fr`Un jour de frais vaut ${DAY[daysIn]}. Acquis : ${say.days(days)}, soit ${say.percent(percent)} des frais.`,
  "days-added": ({ earned, days }, say) => earned === days
    ? fr`Ajouté à la durée du contrat : ${say.days(days)}.`
    : fr`Ajouté à la durée du contrat : ${say.days(days)}, le maximum prévu, pour ${say.days(earned)} acquis.`,
  "minimum-credit": ({ reading, minimum, before }, say) => reading === "raise"
    ? fr`Une remise inférieure à ${say.money(minimum)} est portée à ce montant ; celle-ci était de ${say.money(before)}.`
    : fr`Une remise qui ne dépasse pas ${say.money(minimum)} n’est pas versée ; celle-ci était de ${say.money(before)}.`,
  "condition-unmet": ({ condition }, say) => fr`Une condition des remises n’est pas remplie : ${say.quoted(condition)}.`,
  "claim-not-valid": ({ status }) => fr`Il n’y a pas de demande valable pour la période : ${CLAIM[status] ?? status}.`,
  termination: ({ missed, of, needed, right }) => {
    const count = fr`Périodes manquées parmi les dernières : ${String(missed)} sur ${String(of)} ; le droit de résilier en suppose ${String(needed)}.`;
    if (right === null) return fr`${count} Les périodes antérieures ne sont pas connues : on ne sait pas si le client a ce droit.`;
    return `${count} ${right ? "Le client a ce droit." : "Le client n’a pas ce droit."}`;
  },
  "not-computed": ({ needs }) => fr`Non calculé : ${safeText(needs)}`,
  "sole-remedy": () => "Cette remise constitue l’unique réclamation possible du client pour les indisponibilités décrites ici.",
};
