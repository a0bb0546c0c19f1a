/**
 * French words for each reason why time did not count or earned nothing. As causes they name what happened.
 */
import type { KnownReason, ReasonWords } from "./words.js";

export const FR_REASONS: Readonly<Record<KnownReason, ReasonWords>> = {
  "not-covered": { label: "non couvert", full: "aucun de ces services n’est couvert par le contrat" },
  "degraded-only": { label: "simple dégradation", full: "service dégradé, que le contrat ne compte pas comme indisponible" },
  "not-all-down": { label: "arrêt partiel", full: "d’autres services couverts fonctionnaient encore" },
  "below-minimum-duration": { label: "trop brève", full: "interruption plus brève que celles que le contrat retient" },
  "before-report": { label: "avant signalement", full: "durée antérieure au signalement ou au ticket du client, à partir duquel le contrat compte" },
  "partial-unit": { label: "unité entamée", full: "unité de temps inachevée à la fin de l’interruption" },
  "outside-service-hours": { label: "hors horaires", full: "aucun service n’est promis à ce moment-là" },
  "maintenance-planned": { label: "maintenance planifiée", full: "maintenance planifiée" },
  "maintenance-emergency": { label: "maintenance d’urgence", full: "maintenance d’urgence" },
  "provider-decision": { label: "décision du prestataire", full: "décision du prestataire à la suite d’un comportement anormal ou fautif du client" },
  "third-party-intermediary": { label: "tiers", full: "intermédiaire technique hors du contrôle du prestataire" },
  "denial-of-service": { label: "déni de service", full: "attaque par déni de service" },
  virus: { label: "virus", full: "activité d’un virus" },
  hacking: { label: "piratage", full: "tentative de piratage" },
  "beyond-control": { label: "hors de contrôle", full: "situation échappant au contrôle du prestataire" },
  "customer-breach": { label: "faute du client", full: "violation du contrat par le client lui-même" },
  "terms-breach": { label: "manquement du client", full: "manquement du client aux conditions d’utilisation à ce moment-là" },
  "claim-late": { label: "demande tardive", full: "la demande est arrivée trop tard" },
  "claim-missing": { label: "non demandée", full: "aucune demande n’a été faite dans le délai" },
  "claim-pending": { label: "pas encore demandée", full: "il n’y a pas encore de demande" },
  "claim-wrong-channel": { label: "mauvais canal", full: "la demande est passée par un canal que le contrat n’admet pas" },
  "notice-missing": { label: "sans avis préalable", full: "l’avis que le contrat exige au préalable n’a pas été donné à temps" },
  "claim-early": { label: "demande prématurée", full: "la demande est arrivée trop tôt" },
  "evidence-missing": { label: "gêne non démontrée", full: "la demande ne démontre pas que l’utilisation des services a été perturbée" },
};
