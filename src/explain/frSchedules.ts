/**
 * French sentences for each kind of schedule.
 */
import { fr } from "./typeset.js";
import type { ScheduleWords } from "./words.js";

const ROUNDING: Readonly<Record<string, string>> = {
  whole: "seuls comptent les échelons complets", started: "tout échelon entamé compte", nearest: "arrondi à l’échelon le plus proche", exact: "les parties comptent au prorata",
};

export const FR_SCHEDULES: ScheduleWords = {
  tier: ({ by, value, credit, ...unit }, say) => {
    const isEarned = /[1-9]/.test(credit);
    const gives = isEarned ? fr`Le barème donne ${say.units(credit, unit)}.` : "Le barème n’accorde aucune remise.";
    switch (by) {
      case "availability":
        return fr`Disponibilité, en ne comptant que ce qui ouvre droit à remise : ${say.percent(value)}. ${gives}`;
      case "total-downtime":
        return fr`Durée retenue en tout : ${say.duration(value)}. ${gives}`;
      case "longest-outage":
        return fr`Durée retenue de l’interruption la plus longue : ${say.duration(value)}. ${gives}`;
      case "each-outage":
        return fr`Décompte par interruption, ${say.duration(value)} en tout. ${isEarned ? fr`Le barème donne au total ${say.units(credit, unit)}.` : gives}`;
    }
  },
  points: ({ pointsShort, points, steps, creditPerStep, credit, rounding, ...unit }, say) =>
    fr`${say.points(pointsShort)} sous l’objectif, soit ${say.count(steps, "échelon", "échelons")} de ${say.points(points)} (${ROUNDING[rounding] ?? rounding}), `
    + fr`à ${say.credit(creditPerStep, unit)} chacun : ${say.units(credit, unit)}.`,
  multiplier: ({ factor, excessMs, baseMs, credit, ...unit }, say) =>
    fr`${say.number(factor)} fois les frais pour ${say.duration(excessMs)} sur ${say.duration(baseMs)} : ${say.units(credit, unit)}.`,
  flat: ({ missed, credit, ...unit }, say) => missed
    ? fr`En ne comptant que ce qui ouvre droit à remise, l’objectif n’est pas atteint : ${say.credit(credit, unit)}.`
    : fr`En ne comptant que ce qui ouvre droit à remise, l’objectif est atteint : aucune remise.`,
  shortfall: ({ pointsShort, factor, credit, ...unit }, say) =>
    fr`${say.points(pointsShort)} sous l’objectif, à ${say.credit(factor, unit)} par point : ${say.units(credit, unit)}.`,
  events: ({ missed, total, creditPerEvent, credit, ...unit }, say) =>
    fr`Trop tard : ${String(missed)} sur ${say.count(total, "événement", "événements")}, à ${say.credit(creditPerEvent, unit)} chacun : ${say.units(credit, unit)}.`,
  "highest-of": ({ count }) => fr`De ${String(count)} modes de calcul, celui qui donne le plus est retenu : c’est celui indiqué ici.`,
  "no-schedule": () => "Ce contrat n’accorde pas de remise pour un objectif manqué.",
};
