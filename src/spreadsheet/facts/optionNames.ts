/**
 * The options that a range of two columns may name, each with its words in English and French. The first word is the one
 * that messages and the template use.
 */
import { instantCell, type SheetClock } from "../cells/instantCell.js";
import type { IssuePath } from "../../index.js";
import type { Read } from "../cells/read.js";
import { amountCell, choiceCell, countCell, isOngoing, textCell, truthCell } from "../cells/valueCells.js";

/** One option. */
export interface Option {
  /** As `plainWord` writes them. */
  readonly words: readonly string[];
  /** Keys from the facts to the value; of a setting of the sheet, its name behind `settings`. */
  readonly path: IssuePath;
  readonly read: (cell: unknown, clock: SheetClock) => Read<unknown>;
  /** The contract's own name that the option goes by, if it goes by one. */
  readonly name?: string;
}

function option(path: string, read: Option["read"], ...words: readonly string[]): Option {
  return { words, path: path.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key)), read };
}

/** Those that say how cells are read: they are read before all others. */
export const CLOCK_OPTIONS: readonly Option[] = [
  option("settings.zone", textCell, "time zone", "zone", "timezone", "fuseau horaire", "fuseau"),
  option("settings.twice", choiceCell([["first", "first", "premiere"], ["second", "second", "seconde", "deuxieme"]]), "clock change", "changement d heure"),
];

export const OPTIONS: readonly Option[] = [
  ...CLOCK_OPTIONS,
  option("settings.lastDay", choiceCell([["in", "included", "inclus", "incluse"], ["out", "excluded", "exclu", "exclue"]]), "last day", "dernier jour"),
  option("settings.exact", truthCell, "exact", "exact text", "texte exact"),
  option("settings.locale", choiceCell([["en", "en", "english", "anglais"], ["fr", "fr", "french", "francais"]]), "language", "langue"),
  option("settings.channel", textCell, "channel", "canal"),
  option("settings.disruption", truthCell, "disruption shown", "disruption", "gene montree", "gene", "perturbation"),
  option("id", textCell, "account", "compte"),
  option("period.timeZone", textCell, "billing zone", "fuseau de facturation"),
  option("period.anchorDay", countCell, "billing day", "jour de facturation"),
  option("asOf", instantCell, "as of", "now", "en date du"),
  option("plan", textCell, "plan", "offre"),
  option("fees.billed", amountCell, "billed", "facture"),
  option("fees.affected", amountCell, "affected fee", "frais touches"),
  option("fees.next", amountCell, "next invoice", "facture suivante"),
  option("fees.previous", amountCell, "previous invoice", "facture precedente"),
  option("fees.annual", amountCell, "annual fee", "frais annuels"),
  option("fees.minorUnitDigits", countCell, "decimals", "decimales"),
  option("creditedBefore", amountCell, "credited before", "credite avant"),
  option("eligibleAt", instantCell, "eligible at", "eligible le"),
  option("claims.0.filedAt", instantCell, "claimed", "claimed at", "reclame", "reclame le"),
  option("claims.0.ticket", textCell, "ticket", "numero de ticket", "n de ticket"),
  option("claims.0.noticeAt", instantCell, "notice", "notice at", "avis", "avis le"),
  option("termsBreaches.0.start", instantCell, "breach from", "manquement du"),
  option("termsBreaches.0.end", (cell, clock) => (isOngoing(cell) ? { value: null } : instantCell(cell, clock)), "breach to", "manquement au"),
];

/** Options that go by a name of the contract's, written behind the word: `condition pays-on-time`. */
export interface NamedOption {
  readonly words: readonly string[];
  /** Keys from the facts to the object that holds the name. */
  readonly path: readonly string[];
  readonly read: Option["read"];
}

export const NAMED_OPTIONS: readonly NamedOption[] = [
  { words: ["condition"], path: ["conditions"], read: truthCell },
  { words: ["fee of service", "frais du service"], path: ["fees", "services"], read: amountCell },
  { words: ["fee of guarantee", "frais de la garantie"], path: ["fees", "guarantees"], read: amountCell },
  { words: ["credit of guarantee", "remise de la garantie"], path: ["otherCredits"], read: amountCell },
];
