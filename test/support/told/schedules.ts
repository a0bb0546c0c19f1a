/**
 * What schedules come to, in words.
 */
import type { Told } from "./told.js";

const PERCENT = { unit: "percent", currency: null } as const;
const USD = { unit: "money", currency: "USD" } as const;

export const SCHEDULE_FINDINGS: readonly Told[] = [
  {
    finding: { code: "blocks", clause: "3.3.a", params: { blocks: 1, blockMinutes: "60", creditPerBlock: "3", percent: "6", rounding: "whole", per: "period", initialCredit: "3", ...PERCENT } },
    en: "1 complete block of 60 min, over the whole period, at 3% of the fee each and 3% of the fee at once: 6%. [3.3.a]",
    fr: "1~tranche complète de 60~min, sur toute la période, à 3¬% des frais chacune et 3¬% des frais d’emblée¬: 6¬%. [3.3.a]",
  },
  {
    finding: { code: "blocks", clause: "3.3.a", params: { blocks: 2, blockMinutes: "60", creditPerBlock: "100", percent: "200", rounding: "whole", per: "period", ...USD } },
    en: "2 complete blocks of 60 min, over the whole period, at USD 100 each: USD 200. [3.3.a]",
    fr: "2~tranches complètes de 60~min, sur toute la période, à 100~USD chacune¬: 200~USD. [3.3.a]",
  },
  {
    finding: { code: "blocks", clause: "3.3.a", params: { blocks: 1, blockMinutes: "60", creditPerBlock: "1", percent: "1", rounding: "started", per: "outage", unit: "days-of-fee", currency: null } },
    en: "1 started block of 60 min, counted outage by outage, at 1 day of the fee each: 1 day of the fee. [3.3.a]",
    fr: "1~tranche entamée de 60~min, décompte par interruption, à 1~jour de frais chacune¬: 1~jour de frais. [3.3.a]",
  },
  {
    finding: { code: "tier", clause: "7.a", params: { by: "availability", value: "99.4173", credit: "10", ...PERCENT } },
    en: "Availability, counting only what earns credit: 99.4173%. The table gives 10%. [7.a]",
    fr: "Disponibilité, en ne comptant que ce qui ouvre droit à remise¬: 99,4173¬%. Le barème donne 10¬%. [7.a]",
  },
  {
    finding: { code: "tier", clause: "7.a", params: { by: "total-downtime", value: "6840000", credit: "0", ...PERCENT } },
    en: "Counted in all: 1 h 54 min 0 s. The table gives no credit. [7.a]",
    fr: "Durée retenue en tout¬: 1~h 54~min 0~s. Le barème n’accorde aucune remise. [7.a]",
  },
  {
    finding: { code: "tier", clause: "7.a", params: { by: "longest-outage", value: "3600000", credit: "3", unit: "days-added", currency: null } },
    en: "The longest outage counts for 1 h 0 min 0 s. The table gives 3 days added to the term. [7.a]",
    fr: "Durée retenue de l’interruption la plus longue¬: 1~h 0~min 0~s. Le barème donne 3~jours ajoutés au contrat. [7.a]",
  },
  {
    finding: { code: "tier", clause: "7.a", params: { by: "each-outage", value: "7200000", credit: "25.50", ...USD } },
    en: "Counted outage by outage, 2 h 0 min 0 s in all. Together the table gives USD 25.50. [7.a]",
    fr: "Décompte par interruption, 2~h 0~min 0~s en tout. Le barème donne au total 25,50~USD. [7.a]",
  },
  {
    finding: { code: "tier", clause: "7.a", params: { by: "each-outage", value: "60000", credit: "0", ...USD } },
    en: "Counted outage by outage, 1 min 0 s in all. Together the table gives no credit. [7.a]",
    fr: "Décompte par interruption, 1~min 0~s en tout. Le barème n’accorde aucune remise. [7.a]",
  },
  {
    finding: { code: "points", clause: "7.a", params: { pointsShort: "1.6", points: "1", steps: 1, creditPerStep: "5", credit: "5", rounding: "whole", ...PERCENT } },
    en: "1.6 percentage points below the target: 1 step of 1 percentage point (only complete steps count) at 5% of the fee each: 5%. [7.a]",
    fr: "1,6~point de pourcentage sous l’objectif, soit 1~échelon de 1~point de pourcentage (seuls comptent les échelons complets), à 5¬% des frais chacun¬: 5¬%. [7.a]",
  },
  {
    finding: { code: "points", clause: "7.a", params: { pointsShort: "0.25", points: "0.1", steps: 3, creditPerStep: "10", credit: "30", rounding: "started", ...PERCENT } },
    en: "0.25 percentage points below the target: 3 steps of 0.1 percentage points (a started step counts) at 10% of the fee each: 30%. [7.a]",
    fr: "0,25~point de pourcentage sous l’objectif, soit 3~échelons de 0,1~point de pourcentage (tout échelon entamé compte), à 10¬% des frais chacun¬: 30¬%. [7.a]",
  },
  {
    finding: { code: "points", clause: "7.a", params: { pointsShort: "2.5", points: "1", steps: 3, creditPerStep: "1", credit: "3", rounding: "nearest", unit: "days-of-fee", currency: null } },
    en: "2.5 percentage points below the target: 3 steps of 1 percentage point (to the nearest step) at 1 day of the fee each: 3 days of the fee. [7.a]",
    fr: "2,5~points de pourcentage sous l’objectif, soit 3~échelons de 1~point de pourcentage (arrondi à l’échelon le plus proche), à 1~jour de frais chacun¬: 3~jours de frais. [7.a]",
  },
  {
    finding: { code: "points", clause: "7.a", params: { pointsShort: "1.6", points: "1", steps: 1, creditPerStep: "5", credit: "8", rounding: "exact", ...PERCENT } },
    en: "1.6 percentage points below the target: 1 step of 1 percentage point (parts count in proportion) at 5% of the fee each: 8%. [7.a]",
    fr: "1,6~point de pourcentage sous l’objectif, soit 1~échelon de 1~point de pourcentage (les parties comptent au prorata), à 5¬% des frais chacun¬: 8¬%. [7.a]",
  },
  {
    finding: { code: "points", clause: "7.a", params: { pointsShort: "0", points: "1", steps: 0, creditPerStep: "5", credit: "0", rounding: "later", ...PERCENT } },
    en: "0 percentage points below the target: 0 steps of 1 percentage point (later) at 5% of the fee each: 0%. [7.a]",
    fr: "0~point de pourcentage sous l’objectif, soit 0~échelon de 1~point de pourcentage (later), à 5¬% des frais chacun¬: 0¬%. [7.a]",
  },
  {
    finding: { code: "multiplier", clause: "7.a", params: { factor: "10", excessMs: "3600000", baseMs: "2592000000", credit: "25/18", ...PERCENT } },
    en: "10 times the fee for 1 h 0 min 0 s out of 720 h 0 min 0 s: 25/18%. [7.a]",
    fr: "10 fois les frais pour 1~h 0~min 0~s sur 720~h 0~min 0~s¬: 25/18¬%. [7.a]",
  },
  {
    finding: { code: "flat", clause: "7.a", params: { missed: true, credit: "10", ...PERCENT } },
    en: "Counting only what earns credit, the target is missed: 10% of the fee. [7.a]",
    fr: "En ne comptant que ce qui ouvre droit à remise, l’objectif n’est pas atteint¬: 10¬% des frais. [7.a]",
  },
  {
    finding: { code: "flat", clause: "7.a", params: { missed: false, credit: "0", ...PERCENT } },
    en: "Counting only what earns credit, the target is met: no credit. [7.a]",
    fr: "En ne comptant que ce qui ouvre droit à remise, l’objectif est atteint¬: aucune remise. [7.a]",
  },
  {
    finding: { code: "shortfall", clause: "7.a", params: { pointsShort: "1", factor: "2", credit: "2", ...PERCENT } },
    en: "1 percentage point below the target, at 2% of the fee per point: 2%. [7.a]",
    fr: "1~point de pourcentage sous l’objectif, à 2¬% des frais par point¬: 2¬%. [7.a]",
  },
  {
    finding: { code: "events", clause: "G.a", params: { missed: 1, total: 3, creditPerEvent: "100", credit: "100", ...USD } },
    en: "1 of 3 events came too late, at USD 100 each: USD 100. [G.a]",
    fr: "Trop tard¬: 1 sur 3~événements, à 100~USD chacun¬: 100~USD. [G.a]",
  },
  {
    finding: { code: "highest-of", clause: "7.a", params: { count: 2 } },
    en: "Of 2 ways to reckon, the one that gives most counts: it is the one stated here. [7.a]",
    fr: "De 2 modes de calcul, celui qui donne le plus est retenu¬: c’est celui indiqué ici. [7.a]",
  },
  {
    finding: { code: "no-schedule", clause: "7.a", params: {} },
    en: "A miss earns no credit under this contract. [7.a]",
    fr: "Ce contrat n’accorde pas de remise pour un objectif manqué. [7.a]",
  },
];
