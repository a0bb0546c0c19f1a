/** The page in French. */
import type { PageWords } from "./words.js";

const s = (count: number): string => (count > 1 ? "s" : "");

export const FR: PageWords = {
  title: "Que me doit-on\u202f?",
  lead: "Choisissez le contrat, saisissez ce qui s’est passé et lisez l’avoir au centime près, avec la clause derrière chaque ligne.",
  privacy: "Tout est calculé dans cette page. Rien n’est envoyé nulle part.",
  fields: {
    terms: "Contrat", plan: "Offre", month: "Mois", zone: "Fuseau horaire des heures saisies", countedIn: "Mois et jours de réclamation comptés dans", asOf: "Nous sommes le",
    currency: "Monnaie", fee: "Prix du service", billed: "Facture entière, si plus élevée", annual: "Prix de l’année", next: "Prix de la période suivante", previous: "Prix de la période précédente", eligible: "Droit à réclamer depuis le", more: "Autres faits, en JSON", locale: "Langue",
    id: "Nom", start: "Début", end: "Fin", open: "Toujours en cours", services: "Services", impact: "Effet", cause: "Cause", reported: "Signalée au fournisseur",
    aware: "Remarquée par vous", claimed: "Réclamation déposée", noticed: "Premier avis donné", channel: "Déposée par", shown: "La gêne pour notre usage a été montrée",
    kind: "Nature", announced: "Annoncée",
  },
  hints: {
    month: "Le mois facturé.", fee: "Par exemple 1250,00 ou 1 250,00.", currency: "Trois lettres, comme EUR.",
    asOf: "Laissez vide si tout est terminé et qu’aucune réclamation ne suivra.", zone: "Par exemple Europe/Paris.",
    more: "Pour ce qui n’a pas de champ ici\u00a0: taux d’erreur, délais de réponse, prix de chaque service.", claimed: "Laissez vide si aucune n’a été déposée.",
    impact: "down (arrêt), degraded (dégradé), ou la part perdue, comme 0.5.",
  },
  choices: {
    "": "Choisir…", contract: "le fuseau du contrat", form: "le fuseau ci-dessus", down: "arrêt", degraded: "dégradé", planned: "planifiée", emergency: "urgente",
    provider: "celle du fournisseur", yes: "oui", no: "non", other: "une autre voie", en: "English", fr: "Français", major: "les arrêts majeurs", partial: "les arrêts majeurs et partiels",
  },
  allServices: "Aucun coché\u00a0: tous.",
  condition: (code) => `Condition remplie\u00a0: ${code}`,
  headings: {
    contract: "Contrat et prix", outages: "Interruptions", claim: "Réclamation pour la période", maintenance: "Maintenance", breaches: "Vos propres manquements au contrat",
    more: "Plus", paste: "Coller une liste, une requête ou une page d’état", timeline: "Chronologie", statement: "Relevé", readings: "Si une clause se lit autrement",
    ledger: "Journal", keep: "Garder et partager",
  },
  row: { outages: (number) => `Interruption ${number}`, maintenance: (number) => `Fenêtre ${number}`, breaches: (number) => `Manquement ${number}` },
  add: { outages: "Ajouter une interruption", maintenance: "Ajouter une maintenance", breaches: "Ajouter un manquement" },
  remove: (row) => `Retirer\u00a0: ${row.toLowerCase()}`,
  details: "Détails",
  countsRequests: "Ce contrat compte les requêtes en échec, pas les interruptions\u00a0: donnez-les sous «\u202fslots\u202f», dans Plus.",
  insertExample: "Insérer un exemple, à remplacer par vos chiffres",
  elsewhere: "À corriger, sans champ ici\u00a0:",
  paste: {
    label: "CSV, JSON, ou le fichier incidents.json d’une Statuspage", read: "Lire", clear: "Effacer",
    hint: "Une table commence par une ligne avec début et fin. D’une page d’état, ouvrez /api/v2/incidents.json à son adresse et collez ce qui s’affiche.",
  },
  statuspage: {
    intro: "Quel service du contrat est chaque composant\u202f?", counted: "Compter", notCovered: "non couvert", add: "Ajouter ses incidents",
    needsTerms: "Choisissez d’abord le contrat\u00a0: ses services servent à lire une page d’état.",
    all: "Tous sont",
    fault: (fault) => (fault === "no-components" ? "Ce fichier ne nomme aucun composant\u00a0: nul ne peut dire de quel service il parle, et rien ne peut en être ajouté." : "Choisissez un service pour au moins un composant\u00a0: rien de ce qui n’est pas couvert ne peut être ajouté."),
  },
  pasted: (outages, replaced) => `${replaced ? "Le formulaire contient cette requête" : "Ajouté"}\u00a0: ${outages} interruption${s(outages)}.`,
  pasteNote: (note) => {
    switch (note.code) {
      case "ignored-columns": return `Colonnes non lues\u00a0: ${note.names.join(", ")}.`;
      case "same": return `Laissé de côté, car déjà au formulaire\u00a0: ${note.count} interruption${s(note.count)}.`;
      case "alike": return `À revoir\u00a0: ${note.count} interruption${s(note.count)} de plus aux mêmes heures qu’une autre déjà là.`;
    }
  },
  fromStatuspage: (outages, maintenance) => `Ajouté\u00a0: ${outages} interruption${s(outages)}, ${maintenance} fenêtre${s(maintenance)} de maintenance.`,
  assumed: (count) => `Supposé\u00a0: ${count}`,
  refused: (count) => `Laissés de côté\u00a0: ${count}`,
  pasteFault: (fault) => {
    switch (fault.code) {
      case "empty": return "Il n’y a encore rien à lire.";
      case "json": return "Cela commence comme du JSON, mais n’est ni une requête ni une liste d’interruptions.";
      case "no-header": return "La première ligne d’une table doit nommer ses colonnes\u00a0: début, fin, et les autres.";
      case "column-twice": return `Ces colonnes disent la même chose\u00a0: ${fault.names.join(", ")}. N’en gardez qu’une.`;
      case "open-quote": return `Ligne ${fault.line}\u00a0: un guillemet ouvert n’est jamais fermé.`;
      case "too-many-cells": return `Plus de cellules que de colonnes, ligne${s(fault.lines.length)} ${fault.lines.slice(0, 10).join(", ")}${fault.lines.length > 10 ? "…" : ""}\u00a0: mettez entre guillemets une cellule qui contient un séparateur.`;
      case "day-unsure": return `Ligne ${fault.line}, colonne ${fault.column}\u00a0: ${fault.text} peut être deux jours. Écrivez 2026-04-15 13:40, l’année d’abord.`;
    }
  },
  fault: (fault) => {
    switch (fault.code) {
      case "missing": return "Ce champ est nécessaire.";
      case "time-format": return "Il faut une date et une heure, comme 2026-04-15T13:40.";
      case "time-skipped": return `Les horloges de ${fault.zone} avancent et sautent cette heure\u00a0: elle n’existe pas.`;
      case "time-twice": return `Les horloges de ${fault.zone} montrent cette heure deux fois. Laquelle est la bonne\u202f?`;
      case "zone-unknown": return "Fuseau inconnu\u00a0: un nom comme Europe/Paris ou UTC.";
      case "terms-unknown": return "Ce contrat n’est pas au catalogue.";
      case "json": return "Ce n’est pas un objet JSON.";
      case "services-unknown": return `${fault.names.join(", ")}\u00a0: absent de ce contrat, ne compte pour rien.`;
      case "money-ambiguous": return `${fault.text} peut se lire comme deux montants\u00a0: écrivez les décimales, comme 1250,00, ou aucun signe entre les milliers.`;
      case "money-format": return "Un montant s’écrit en chiffres avec ses décimales, comme 1250,00 ou 1 250,00, sans la monnaie.";
      case "end-before-start": return "La fin est avant le début.";
      case "after-now": return "C’est après le jour indiqué comme aujourd’hui.";
      case "now-needed": return "Ce champ est nécessaire\u00a0: quelque chose est encore en cours.";
      case "month-format": return "Il faut une année et un mois, comme 2026-04.";
      case "impact": return "down (arrêt), degraded (dégradé), ou une part de 0 à 1, comme 0.5.";
      case "duplicate-name": return "Une autre ligne porte ce nom\u00a0: chacune doit avoir le sien.";
      case "cause-unknown": return `Ce contrat ne connaît pas cette cause, mais\u00a0: ${fault.detail}.`;
      case "service-misspelt": return `Le contrat l’écrit ${fault.detail}.`;
      case "currency-format": return "Trois lettres, comme EUR.";
      case "currency-unknown": return "Monnaie inconnue.";
      case "currency-mismatch": return `Ce contrat indique des montants en ${fault.detail}\u00a0: le prix doit l’être aussi.`;
      case "money-too-precise": return `Cette monnaie a ${fault.detail} décimales au plus.`;
      case "issue": return `En anglais\u00a0: ${fault.message}.`;
    }
  },
  owed: "On vous doit",
  stillNeeded: "Il manque encore",
  toCorrect: (count) => `${count} champ${s(count)} à corriger`,
  goTo: "Aller au champ",
  final: "C’est définitif.",
  provisional: "Cela peut encore changer.",
  days: (days) => `${days} jours ajoutés à la durée`,
  available: (percent, target) => `Disponible à ${percent}, promis ${target}.`,
  nothingAgreed: "Rien n’était convenu pour cette période.",
  potential: (amount) => `Avec toutes les réclamations encore possibles\u00a0: ${amount}.`,
  deadline: (instant) => `À réclamer avant le ${instant}.`,
  otherMonth: (month) => `Aucune interruption dans ce mois\u00a0; la première est en ${month}.`,
  useMonth: (month) => `Voir ${month}`,
  ledger: ["De", "À", "Durée", "Ce que c’était", "Interruptions"],
  noLedger: "Disponible tout le temps.",
  keep: {
    link: "Lien vers ce formulaire", copy: "Copier le lien", copied: "Copié.", notCopied: "Ctrl+C pour copier.", json: "Télécharger en JSON", csv: "Télécharger en CSV",
    svg: "Télécharger le dessin", print: "Imprimer le relevé", example: "Voir un exemple", empty: "Vider le formulaire",
  },
  badLink: "Ce lien ne contient pas de formulaire\u00a0: il a peut-être été coupé. Le formulaire commence vide.",
  notAdvice: "Pas un conseil juridique\u00a0: ceci calcule ce que dit une lecture d’un contrat, et nomme la lecture.",
};
