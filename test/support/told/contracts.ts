/**
 * What contracts make of a credit, of the claim for a period, of conditions and repeated misses, in words.
 */
import type { Told } from "./told.js";

const ONE_OF_THREE = { missed: 1, of: 3, needed: 2 } as const;

export const CONTRACT_FINDINGS: readonly Told[] = [
  {
    finding: { code: "score", clause: "7.a", params: { met: false, percent: "93.12", targetPercent: "95", lost: "6.88", of: "100" } },
    en: "Within the promise: 93.12% (6.88 of 100 were not). The target of 95% is missed. [7.a]",
    fr: "Conforme à l’engagement¬: 93,12¬% (6,88 sur 100 ne l’étaient pas). L’objectif de 95¬% n’est pas atteint. [7.a]",
  },
  {
    finding: { code: "score", clause: "7.a", params: { met: true, percent: "100", targetPercent: "95", lost: "0", of: "3" } },
    en: "Within the promise: 100% (0 of 3 were not). The target of 95% is met. [7.a]",
    fr: "Conforme à l’engagement¬: 100¬% (0 sur 3 ne l’étaient pas). L’objectif de 95¬% est atteint. [7.a]",
  },
  {
    finding: { code: "nothing-measured", clause: "7.a", params: {} },
    en: "The facts hold nothing by which this promise could be measured. [7.a]",
    fr: "Les faits ne contiennent rien à quoi mesurer cet engagement. [7.a]",
  },
  {
    finding: { code: "terms-unverified", clause: null, params: { status: "second-hand" } },
    en: "These terms are known second-hand; they have not been checked against the contract itself.",
    fr: "Ces conditions sont connues de seconde main¬; elles n’ont pas été comparées au contrat lui-même.",
  },
  {
    finding: { code: "terms-unverified", clause: null, params: { status: "background" } },
    en: "These terms are written down from general knowledge; they have not been checked against the contract itself.",
    fr: "Ces conditions relèvent de connaissances générales¬; elles n’ont pas été comparées au contrat lui-même.",
  },
  {
    finding: { code: "days-of-fee", clause: "7.b", params: { days: "5", daysIn: "30", percent: "50/3" } },
    en: "A day’s fee is a 30th of the fee. Earned: 5 days, which is 50/3% of the fee. [7.b]",
    fr: "Un jour de frais vaut 1/30 des frais. Acquis¬: 5~jours, soit 50/3¬% des frais. [7.b]",
  },
  {
    finding: { code: "days-of-fee", clause: "7.b", params: { days: "1", daysIn: "365", percent: "20/73" } },
    en: "A day’s fee is a 365th of the fee. Earned: 1 day, which is 20/73% of the fee. [7.b]",
    fr: "Un jour de frais vaut 1/365 des frais. Acquis¬: 1~jour, soit 20/73¬% des frais. [7.b]",
  },
  {
    finding: { code: "days-of-fee", clause: "7.b", params: { days: "1.5", daysIn: "period", percent: "5" } },
    en: "A day’s fee is the fee divided by the days of the period. Earned: 1.5 days, which is 5% of the fee. [7.b]",
    fr: "Un jour de frais vaut les frais divisés par le nombre de jours de la période. Acquis¬: 1,5~jour, soit 5¬% des frais. [7.b]",
  },
  {
    finding: { code: "days-added", clause: "7.b", params: { earned: "3", days: "3" } },
    en: "Added to the term of the contract: 3 days. [7.b]",
    fr: "Ajouté à la durée du contrat¬: 3~jours. [7.b]",
  },
  {
    finding: { code: "days-added", clause: "7.b", params: { earned: "20", days: "15" } },
    en: "Added to the term of the contract: 15 days, the most allowed, of 20 days earned. [7.b]",
    fr: "Ajouté à la durée du contrat¬: 15~jours, le maximum prévu, pour 20~jours acquis. [7.b]",
  },
  {
    finding: { code: "minimum-credit", clause: "7.c", params: { reading: "raise", minimum: "1.00", before: "0.50" } },
    en: "A credit of less than EUR 1.00 is raised to that amount; this one was EUR 0.50. [7.c]",
    fr: "Une remise inférieure à 1,00~EUR est portée à ce montant¬; celle-ci était de 0,50~EUR. [7.c]",
  },
  {
    finding: { code: "minimum-credit", clause: "7.c", params: { reading: "suppress", minimum: "1.00", before: "1.00" } },
    en: "A credit is paid only if it is more than EUR 1.00; this one was EUR 1.00. [7.c]",
    fr: "Une remise qui ne dépasse pas 1,00~EUR n’est pas versée¬; celle-ci était de 1,00~EUR. [7.c]",
  },
  {
    finding: { code: "condition-unmet", clause: "7.d", params: { condition: "paid-up" } },
    en: "A condition for credits is not met: “paid-up”. [7.d]",
    fr: "Une condition des remises n’est pas remplie¬: «¬paid-up¬». [7.d]",
  },
  {
    finding: { code: "claim-not-valid", clause: "7.e", params: { status: "late" } },
    en: "There is no valid claim for the period: the claim came too late. [7.e]",
    fr: "Il n’y a pas de demande valable pour la période¬: la demande est arrivée trop tard. [7.e]",
  },
  {
    finding: { code: "claim-not-valid", clause: "7.e", params: { status: "missing" } },
    en: "There is no valid claim for the period: none was made in time. [7.e]",
    fr: "Il n’y a pas de demande valable pour la période¬: aucune n’a été faite dans le délai. [7.e]",
  },
  {
    finding: { code: "claim-not-valid", clause: "7.e", params: { status: "pending" } },
    en: "There is no valid claim for the period: none has been made yet. [7.e]",
    fr: "Il n’y a pas de demande valable pour la période¬: aucune n’a encore été faite. [7.e]",
  },
  {
    finding: { code: "claim-not-valid", clause: "7.e", params: { status: "no-evidence" } },
    en: "There is no valid claim for the period: the claim does not show that use of the services was disturbed. [7.e]",
    fr: "Il n’y a pas de demande valable pour la période¬: la demande ne démontre pas que l’utilisation des services a été perturbée. [7.e]",
  },
  {
    finding: { code: "claim-not-valid", clause: "7.e", params: { status: "no-notice" } },
    en: "There is no valid claim for the period: the notice that the contract asks for first was not given in time. [7.e]",
    fr: "Il n’y a pas de demande valable pour la période¬: l’avis que le contrat exige au préalable n’a pas été donné à temps. [7.e]",
  },
  {
    finding: { code: "claim-not-valid", clause: "7.e", params: { status: "wrong-channel" } },
    en: "There is no valid claim for the period: the claim came through a channel that the contract does not accept. [7.e]",
    fr: "Il n’y a pas de demande valable pour la période¬: la demande est passée par un canal que le contrat n’admet pas. [7.e]",
  },
  {
    finding: { code: "claim-not-valid", clause: "7.e", params: { status: "early" } },
    en: "There is no valid claim for the period: the claim was made before the period had ended. [7.e]",
    fr: "Il n’y a pas de demande valable pour la période¬: la demande a été faite avant la fin de la période. [7.e]",
  },
  {
    finding: { code: "claim-not-valid", clause: "7.e", params: { status: "not-needed" } },
    en: "There is no valid claim for the period: not-needed. [7.e]",
    fr: "Il n’y a pas de demande valable pour la période¬: not-needed. [7.e]",
  },
  {
    finding: { code: "termination", clause: "7.f", params: { ...ONE_OF_THREE, right: false } },
    en: "Missed periods: 1 of the last 3; the right to terminate takes 2. The customer does not have it. [7.f]",
    fr: "Périodes manquées parmi les dernières¬: 1 sur 3¬; le droit de résilier en suppose 2. Le client n’a pas ce droit. [7.f]",
  },
  {
    finding: { code: "termination", clause: "7.f", params: { ...ONE_OF_THREE, missed: 2, right: true } },
    en: "Missed periods: 2 of the last 3; the right to terminate takes 2. The customer has it. [7.f]",
    fr: "Périodes manquées parmi les dernières¬: 2 sur 3¬; le droit de résilier en suppose 2. Le client a ce droit. [7.f]",
  },
  {
    finding: { code: "termination", clause: "7.f", params: { ...ONE_OF_THREE, right: null } },
    en: "Missed periods: 1 of the last 3; the right to terminate takes 2. Earlier periods are not known, so whether the customer has it is open. [7.f]",
    fr: "Périodes manquées parmi les dernières¬: 1 sur 3¬; le droit de résilier en suppose 2. Les périodes antérieures ne sont pas connues¬: on ne sait pas si le client a ce droit. [7.f]",
  },
  {
    finding: { code: "not-computed", clause: "7.g", params: { needs: "how many users were affected" } },
    en: "Not computed: how many users were affected [7.g]",
    fr: "Non calculé¬: how many users were affected [7.g]",
  },
];
