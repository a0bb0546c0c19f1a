/**
 * The words of the report's section on a status page.
 */
import type { Speech } from "../../explain/speech.js";
import type { Locale } from "../../explain/numberStyle.js";
import type { StatuspageAssumption, StatuspageRefusal } from "../../statuspage/index.js";
import type { Mapping } from "./pageFacts.js";
import type { Count, PageOptions } from "./pageOptions.js";

export interface PageWords {
  /** What of the page was read, and as of when. */
  readonly read: (files: string, asOf: string | null, isReadAt: boolean) => string;
  readonly counted: Readonly<Record<Count, string>>;
  /** What the other count would make. */
  readonly other: (count: Count, downtime: string, due: string) => string;
  readonly mapping: (mapping: Mapping, components: string) => string;
  readonly noComponents: string;
  readonly window: Readonly<Record<PageOptions["window"], string>>;
  readonly assumed: Readonly<Record<StatuspageAssumption, string>> | null;
  readonly refused: Readonly<Record<StatuspageRefusal, string>> | null;
  readonly notCounted: string;
  readonly file: readonly [one: string, many: string];
}

const EN: PageWords = {
  file: ["file", "files"],
  read: (files, asOf, isReadAt) => `Read from ${files}${asOf === null ? "" : `, as of ${asOf}${isReadAt ? ", the latest instant that the page speaks of" : ""}`}.`,
  counted: {
    major: "Counted as outages: components published as major_outage; incidents without a status of components by a major or critical impact.",
    partial: "Counted as outages: components published as major_outage or partial_outage; incidents without a status of components by a major or critical impact.",
  },
  other: (count, downtime, due) => `${count === "major" ? "With partial_outage too" : "With major_outage alone"}: ${downtime} of downtime, a credit of at most ${due}.`,
  mapping: (mapping, components) => ({
    given: `Components, as given: ${components}. Others are not looked at.`,
    known: `Components, as the contract's vendor names them: ${components}. Others are not looked at.`,
    all: `Components: ${components}. Each stands for all services, as --service gives none.`,
  })[mapping],
  noComponents: "The page names no component.",
  window: {
    "by-terms": "Maintenance counts as the terms say: as announced, or as it ran.",
    announced: "Maintenance counts as announced.",
    actual: "Maintenance counts as it ran.",
    intersection: "Maintenance counts where it ran within the announced window.",
  },
  assumed: null,
  refused: null,
  notCounted: "Not counted",
};

const FR: PageWords = {
  file: ["fichier", "fichiers"],
  read: (files, asOf, isReadAt) => `Lu dans ${files}${asOf === null ? "" : `, au ${asOf}${isReadAt ? ", dernier instant dont parle la page" : ""}`}.`,
  counted: {
    major: "Comptent comme indisponibilités : les composants publiés major_outage ; sans état de composant, les incidents d’impact major ou critical.",
    partial: "Comptent comme indisponibilités : les composants publiés major_outage ou partial_outage ; sans état de composant, les incidents d’impact major ou critical.",
  },
  other: (count, downtime, due) => `${count === "major" ? "Avec partial_outage aussi" : "Avec major_outage seul"} : ${downtime} d’indisponibilité, un crédit de ${due} au plus.`,
  mapping: (mapping, components) => ({
    given: `Composants, tels que donnés : ${components}. Les autres ne sont pas regardés.`,
    known: `Composants, tels que les nomme le fournisseur du contrat : ${components}. Les autres ne sont pas regardés.`,
    all: `Composants : ${components}. Chacun vaut pour tous les services, faute de --service.`,
  })[mapping],
  noComponents: "La page ne nomme aucun composant.",
  window: {
    "by-terms": "La maintenance compte comme le dit le contrat : telle qu’annoncée ou telle qu’effectuée.",
    announced: "La maintenance compte telle qu’annoncée.",
    actual: "La maintenance compte telle qu’effectuée.",
    intersection: "La maintenance compte là où elle a eu lieu dans la fenêtre annoncée.",
  },
  assumed: {
    "all-services": "aucun composant n’est nommé : vaut pour tous les services",
    "announcement-back-dated": "l’annonce est antidatée : c’est l’instant de sa rédaction qui compte comme préavis",
    "back-dated": "des mises à jour sont affichées à un autre instant que celui de leur rédaction : l’instant affiché compte",
    "changed-earlier": "l’état d’un composant avait déjà changé avant la mise à jour qui le dit : chaque état compte à partir de la mise à jour qui le publie",
    "end-missing": "résolu, mais rien ne dit quand : la dernière mise à jour vaut comme fin",
    "end-unlike-resolved-at": "resolved_at diffère de la mise à jour qui résout l’incident : celle-ci compte",
    "in-progress": "maintenance non terminée : ce qui compte de son déroulement finit maintenant",
    "later-left-out": "ce que la page dit d’après maintenant est laissé de côté",
    "left-broken": "un composant n’était pas rétabli à la résolution : il vaut comme rétabli avec l’incident",
    "no-component-status": "aucun état de composant n’est publié : compte du début à la fin, selon l’impact de l’incident",
    "not-begun": "aucune mise à jour ne dit que la maintenance a commencé",
    reopened: "résolu puis rouvert : la dernière résolution compte",
    "start-missing": "aucune mise à jour ne dit quand la maintenance a commencé : vaut comme commencée à l’heure annoncée",
    "started-earlier": "started_at précède la première mise à jour : les états de composants comptent à partir des mises à jour",
  },
  refused: {
    "did-not-run": "rien ne dit comment la maintenance s’est déroulée",
    "impact-not-counted": "aucun état de composant n’est publié, et l’impact de l’incident ne compte pas",
    "no-components": "aucun composant n’est nommé",
    "no-length": "commence et finit au même instant",
    "not-yet": "la page n’en dit rien qui ne soit d’après maintenant",
    "status-not-counted": "les états publiés des composants ne comptent pas",
    "unmapped-components": "ne nomme que des composants sans service",
    "window-empty": "la fenêtre qui compte est vide",
    "window-missing": "la fenêtre annoncée manque",
  },
  notCounted: "Non compté",
};

export const PAGE_WORDS: Readonly<Record<Locale, PageWords>> = { en: EN, fr: FR };

/** `API = api, SMTP = smtp`, or names alone where each stands for all. */
export function componentsText(components: readonly (readonly [component: string, service: string | null])[], say: Speech): string {
  return components.map(([component, service]) => (service === null ? say.name(component) : `${say.name(component)} = ${say.name(service)}`)).join(", ");
}
