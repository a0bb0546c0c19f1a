/**
 * Decides the short words of drawings and tables, in each language.
 */
import { type Locale, NARROW_NO_BREAK_SPACE } from "../numberStyle.js";
import type { Verdict } from "./verdict.js";

/** Words of drawings; figures stand beside them. */
export interface Labels {
  /** With the space that the language sets before it. */
  readonly colon: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** Short names, January first. */
  readonly months: readonly string[];
  readonly credit: string;
  readonly provisional: string;
  readonly final: string;
  readonly asOf: string;
  readonly target: string;
  readonly met: string;
  readonly missed: string;
  readonly nothingAgreed: string;
  readonly available: string;
  readonly period: string;
  readonly days: string;
  readonly noEvents: string;
  readonly ledger: string;
  readonly waterfall: string;
  readonly creditable: string;
  readonly allowance: string;
  readonly beyond: string;
  /** An allowance that takes nothing off once it is exceeded, and what is counted then. */
  readonly threshold: string;
  readonly counted: string;
  readonly blocks: readonly [one: string, many: string];
  /** The way to a credit that counts no blocks. */
  readonly schedule: string;
  /** Between blocks and their length, and before what each is worth. */
  readonly of: string;
  readonly at: string;
  readonly forfeited: string;
  readonly withheld: string;
  readonly entitled: string;
  /** All guarantees of the contract. */
  readonly together: string;
  readonly deadlines: string;
  readonly before: string;
  readonly ongoing: string;
  readonly ifAllClaimed: string;
  /** Of a sum that leaves out the other guarantees. */
  readonly withoutOthers: string;
  readonly readings: string;
  readonly page: string;
  readonly statement: string;
  readonly outages: string;
  readonly breach: string;
  readonly more: string;
  readonly since: string;
  readonly nextBlock: string;
  readonly earnsCredit: string;
  readonly partly: string;
  readonly earnsNothing: string;
}

export const LABELS: Readonly<Record<Locale, Labels>> = {
  en: {
    colon: ":",
    verdicts: {
      up: "up", maintenance: "maintenance", "not-counted": "outage that does not count",
      "no-credit": "downtime, no credit", credit: "downtime, earns credit",
    },
    months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    credit: "Service credit",
    provisional: "provisional",
    final: "final",
    asOf: "as of",
    target: "target",
    met: "met",
    missed: "missed",
    nothingAgreed: "nothing agreed",
    available: "Available",
    period: "The period",
    days: "Days with events, hour by hour",
    noEvents: "Up all the time.",
    ledger: "What was not uptime",
    waterfall: "From downtime to credit",
    creditable: "creditable downtime",
    allowance: "allowance",
    beyond: "beyond the allowance",
    threshold: "threshold",
    counted: "counted",
    blocks: ["block", "blocks"],
    schedule: "by the schedule",
    of: "of",
    at: "at",
    forfeited: "cut off by the limit",
    withheld: "withheld",
    entitled: "to be paid", together: "to be paid in all",
    deadlines: "Claims still open",
    before: "before",
    ongoing: "still going on",
    ifAllClaimed: "with every open claim made in time",
    withoutOthers: "other guarantees apart",
    readings: "If a clause were read otherwise",
    page: "The status page",
    statement: "Statement",
    outages: "outages",
    breach: "Breach of the terms of service",
    more: "more",
    since: "since",
    nextBlock: "to the next step",
    earnsCredit: "earns credit",
    partly: "earns credit in part",
    earnsNothing: "earns nothing",
  },
  fr: {
    colon: `${NARROW_NO_BREAK_SPACE}:`,
    verdicts: {
      up: "disponible", maintenance: "maintenance", "not-counted": "interruption non comptée",
      "no-credit": "indisponible, sans remise", credit: "indisponible, avec remise",
    },
    months: ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."],
    credit: "Remise",
    provisional: "provisoire",
    final: "définitif",
    asOf: "au",
    target: "objectif",
    met: "atteint",
    missed: "non atteint",
    nothingAgreed: "aucun temps convenu",
    available: "Disponibilité",
    period: "La période",
    days: "Jours avec événements, heure par heure",
    noEvents: "Disponible en permanence.",
    ledger: "Hors disponibilité",
    waterfall: "De l’indisponibilité à la remise",
    creditable: "avec droit à remise",
    allowance: "franchise",
    beyond: "au-delà de la franchise",
    threshold: "seuil",
    counted: "compté",
    blocks: ["tranche", "tranches"],
    schedule: "selon le barème",
    of: "de",
    at: "à",
    forfeited: "au-delà du plafond",
    withheld: "retenu",
    entitled: "remise due", together: "remise due en tout",
    deadlines: "Demandes encore possibles",
    before: "avant le",
    ongoing: "toujours en cours",
    ifAllClaimed: "si toutes les demandes sont faites à temps",
    withoutOthers: "hors autres garanties",
    readings: "Si une clause était lue autrement",
    page: "La page d’état",
    statement: "Décompte",
    outages: "interruptions",
    breach: "Manquement aux conditions d’utilisation",
    more: "de plus",
    since: "depuis le",
    nextBlock: "jusqu’à l’échelon suivant",
    earnsCredit: "avec remise",
    partly: "avec remise en partie",
    earnsNothing: "sans remise",
  },
};

/** `15 Apr`, `15 avr.`: a date without its year. */
export function dayLabel(date: string, { months }: Labels): string {
  const [, month, day] = date.split("-").map(Number) as [number, number, number];
  return `${day} ${months[month - 1]}`;
}
