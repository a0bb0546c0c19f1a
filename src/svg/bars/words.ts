/** Decides the words of the daily bars, in each language. */
import { dayLabel, LABELS } from "../../explain/drawing/labels.js";
import { type Locale, NARROW_NO_BREAK_SPACE, NUMBER_STYLES, percentText } from "../../explain/numberStyle.js";
import { durationText } from "../../explain/duration.js";
import type { DayFigures, DayState } from "./dayState.js";

/** Sentences and names; figures are put into them. */
interface BarWords {
  readonly heading: (days: number) => string;
  /** Of a view with more days than there is room for. */
  readonly drawn: (drawn: number, days: number) => string;
  readonly to: string;
  readonly down: string;
  readonly maintenance: string;
  readonly states: Readonly<Record<DayState, string>>;
  readonly more: string;
}

export const BAR_WORDS: Readonly<Record<Locale, BarWords>> = {
  en: {
    heading: (days) => (days === 1 ? "Availability of 1 day" : `Availability over ${days} days`),
    drawn: (drawn, days) => `The last ${drawn} of ${days} days are drawn; percentages are of all ${days}.`,
    to: "to",
    down: "down",
    maintenance: "maintenance",
    states: { up: "no downtime", down: "downtime: the longer, the deeper the cut", still: "no service agreed", unknown: "not known yet" },
    more: "more days with downtime",
  },
  fr: {
    heading: (days) => (days === 1 ? "Disponibilité sur 1 jour" : `Disponibilité sur ${days} jours`),
    drawn: (drawn, days) => `Les ${drawn} derniers jours sur ${days} sont dessinés${NARROW_NO_BREAK_SPACE}; les pourcentages portent sur les ${days}.`,
    to: "au",
    down: "indisponible",
    maintenance: "maintenance",
    states: {
      up: "sans indisponibilité", down: `indisponible${NARROW_NO_BREAK_SPACE}: entaille selon la durée`,
      still: "aucun service convenu", unknown: "pas encore connu",
    },
    more: "autres jours avec indisponibilité",
  },
};

/** `15 Apr 2026`. */
export function dateInWords(date: string, locale: Locale): string {
  return `${dayLabel(date, LABELS[locale])} ${date.slice(0, 4)}`;
}

/** `99.9861%`, or that nothing was agreed. */
export function percentInWords(percent: string | null, locale: Locale): string {
  return percent === null ? LABELS[locale].nothingAgreed : percentText(percent, NUMBER_STYLES[locale]);
}

/** `15 Apr 2026: 92.0833%, down 1 h 54 min, maintenance 2 h`. */
export function dayInWords(date: string, figures: DayFigures, state: DayState, locale: Locale): string {
  const words = BAR_WORDS[locale];
  const span = (ms: number): string => durationText(ms, NUMBER_STYLES[locale], "short");
  const maintenanceMs = figures.maintenanceMs - figures.outsideHoursMs;
  const told = [
    state === "still" || state === "unknown" ? words.states[state] : percentInWords(figures.percent, locale),
    ...(figures.downtimeMs > 0 ? [`${words.down} ${span(figures.downtimeMs)}`] : []),
    ...(maintenanceMs > 0 ? [`${words.maintenance} ${span(maintenanceMs)}`] : []),
  ];
  return `${dateInWords(date, locale)}${LABELS[locale].colon} ${told.join(", ")}`;
}
