/** Other readings in French: what follows "si". */
import { fr } from "../explain/typeset.js";
import type { ReadingWords } from "./words.js";

export const FR_READINGS: ReadingWords = {
  asWritten: (amount) => fr`Selon la lecture retenue : ${amount}.`,
  changing: (amount, condition) => `${amount} si ${condition}`,
  concerning: (condition, of) => `${condition} (${of})`,
  none: (tried) => `Aucune des ${tried} autres lectures d’un seul champ ne changerait le montant.`,
  unknown: (conditions) => fr`Montant inconnu, faute de faits, si ${conditions}.`,
  values: {
    "unavailable.when": {
      "any-down": "l’arrêt d’un seul service couvert suffit", "all-down": "seul compte l’arrêt de tous les services couverts à la fois",
      "each-apart": "chaque service est mesuré et crédité à part", mean: "les services comptent pour leur part",
    },
    "overlap.wins": { creditable: "une interruption exclue ne couvre pas celle qui ouvre droit à remise au même moment", excluded: "une interruption exclue couvre les autres au même moment" },
    "degraded.counts": { never: "un service dégradé ne compte pas", fully: "un service dégradé compte comme indisponible" },
    "period.base": { elapsed: "la période compte pour sa durée réelle", nominal: "chaque jour de la période compte 24 heures", "fixed-30-days": "chaque période compte 30 jours" },
    "target.missedWhen": { below: "l’objectif n’est manqué qu’en dessous", "at-or-below": "l’objectif est manqué dès qu’il est seulement égalé" },
    "clock.minimum.inclusive": { true: "une interruption d’exactement la durée minimale compte", false: "une interruption d’exactement la durée minimale ne compte pas" },
    "maintenance.base": { net: "la maintenance sort du temps de service convenu", gross: "la maintenance reste dans le temps de service convenu" },
    "maintenance.kinds": { "planned+emergency": "la maintenance planifiée et d’urgence excuse", planned: "seule la maintenance planifiée excuse", none: "aucune maintenance n’excuse" },
    "maintenance.scope": { "named-services": "une fenêtre n’excuse que les services qu’elle nomme", "whole-clock": "toute fenêtre arrête le décompte entier" },
    "maintenance.window": { announced: "la fenêtre annoncée excuse", actual: "la fenêtre réelle excuse", intersection: "seuls les travaux dans la fenêtre annoncée excusent" },
    "causes.earns": { nothing: "cette cause n’ouvre droit à rien", credit: "cette cause ouvre droit à remise" },
    "causes.reach": { interval: "cette cause n’ôte que la part qu’elle a produite", outage: "cette cause ôte l’interruption entière" },
    "breach.excludes": {
      "during-breach": "l’indisponibilité pendant un manquement n’ouvre droit à rien", "claimed-in-breach": "seul ce qui a été demandé pendant un manquement est perdu",
      "whole-period": "un manquement ôte la période entière", "not-excluded": "un manquement n’ôte rien",
    },
    "breach.uncured": { withhold: "un manquement non réparé suspend la remise", pay: "un manquement non réparé ne suspend pas la remise" },
    "claim.needed": { true: "une demande est nécessaire", false: "les remises sont automatiques" },
    "claim.channel": { any: "une demande par n’importe quel canal suffit" },
    "claim.count": {
      "calendar-days": "les jours du délai sont des jours calendaires", "elapsed-days": "les jours du délai sont de 24 heures",
      "wall-clock-days": "les jours du délai finissent à la même heure", "business-days": "les jours du délai sont des jours ouvrés",
    },
    "claim.from": { "outage-start": "le délai court du début de l’interruption", "outage-end": "le délai court de la fin de l’interruption", "stretch-end": "le délai court de la fin de toute la suite d’interruptions" },
    "claim.roll": { none: "un dernier jour de week-end ne change pas", "next-weekday": "un dernier jour de week-end est reporté au jour ouvré suivant" },
    "claim.early": { valid: "un ticket avant la fin vaut demande", void: "un ticket avant la fin ne vaut pas demande" },
    "claim.evidence": { true: "le client doit démontrer que son utilisation a été perturbée", false: "aucune preuve n’est nécessaire" },
    "allowance.reading": { deduct: "seul compte ce qui dépasse la franchise", threshold: "tout compte dès que la franchise est dépassée", none: "il n’y a pas de franchise" },
    "allowance.of": { agreed: "la franchise est une part du temps de service convenu", period: "la franchise est une part de la période entière" },
    "allowance.usedBy": { creditable: "seul ce qui ouvre droit à remise entame la franchise", downtime: "toute indisponibilité entame la franchise" },
    "schedule.rounding": { whole: "seuls comptent les échelons complets", started: "tout échelon entamé compte", nearest: "les échelons sont arrondis au plus proche", exact: "les échelons comptent au prorata" },
    "schedule.per": { period: "toute l’indisponibilité de la période compte ensemble", outage: "chaque interruption compte à part", stretch: "chaque durée ininterrompue compte à part" },
    "schedule.overlap": { "higher-credit": "un chiffre dans deux lignes donne la remise la plus haute", "lower-credit": "un chiffre dans deux lignes donne la remise la plus basse" },
    "schedule.base": { agreed: "les frais sont répartis sur le temps de service convenu", period: "les frais sont répartis sur la période entière", "fixed-30-days": "les frais sont répartis sur 30 jours" },
    "caps.otherCredits": { "taken-first": "les remises décidées ailleurs passent d’abord", "taken-last": "les remises décidées ailleurs passent après" },
  },
};
