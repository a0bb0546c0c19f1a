/** What is doubtful in a table: figures that two rows claim or none, credits in the wrong order, rows that never decide. */
import type { Terms } from "../terms/language.js";
import { ratioText } from "../exactText.js";
import { compare, ZERO } from "../units.js";
import type { LintFinding } from "./lintFinding.js";
import { type Promised, simpleSchedules } from "./promised.js";
import { type Table, tableOf } from "./table.js";
import { gapFindings } from "./tierGaps.js";
import { overlapFindings } from "./tierOverlaps.js";
import { compareCredits, creditOf } from "./tierTable.js";

/** Findings on the tables of one promise. */
export function tierFindings(promised: Promised, { period }: Pick<Terms, "period">): readonly LintFinding[] {
  return simpleSchedules(promised.schedule).flatMap(({ value, path }) => {
    if (value.kind !== "tiers") return [];
    const table = tableOf({ value, path }, promised, period);
    return [...overlapFindings(table), ...gapFindings(table), ...risingFindings(table), ...idleFindings(table)];
  });
}

/** Worse figures that earn less than better ones. */
function risingFindings({ schedule: { by, tiers }, rows, tierPath }: Table): readonly LintFinding[] {
  const deciding = rows.flatMap(({ winner }) => (winner === null ? [] : [winner]));
  const found = new Map<string, LintFinding>();
  deciding.slice(1).forEach((worse, index) => {
    const better = deciding[index] as number;
    if (compareCredits(tiers, better, worse) <= 0) return;
    const [high, low] = [ratioText(creditOf(tiers, better)), ratioText(creditOf(tiers, worse))];
    const what = by === "availability" ? "availability falls" : "time grows";
    found.set(`${better} ${worse}`, {
      code: "credit-rises",
      paths: [tierPath(better), tierPath(worse)],
      message: `The credit goes down from ${high} to ${low} as ${what}: the worse service earns less.`,
    });
  });
  return [...found.values()];
}

/** Rows that never decide anything. */
function idleFindings({ schedule: { by, tiers, overlap }, rows, tierPath }: Table): readonly LintFinding[] {
  return tiers.flatMap((_, index): readonly LintFinding[] => {
    const claimed = rows.filter(({ claims }) => claims.includes(index));
    const paths = [tierPath(index)];
    if (claimed.length > 0) {
      const isIdle = claimed.every(({ winner }) => compareCredits(tiers, winner as number, index) !== 0);
      const message = `This row never decides: wherever it applies, a row with a ${overlap === "higher-credit" ? "higher" : "lower"} credit does too.`;
      return isIdle ? [{ code: "tier-never-applies", paths, message }] : [];
    }
    if (compare(creditOf(tiers, index), ZERO) === 0) return [];
    return by === "availability"
      ? [{ code: "tier-above-target", paths, message: "This row never applies: whatever lies in it meets the target." }]
      : [{ code: "tier-beyond-period", paths, message: "This row never applies: no period leaves so much time." }];
  });
}
