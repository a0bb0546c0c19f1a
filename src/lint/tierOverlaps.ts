/** Figures that several rows of a table claim, for different credits. */
import { ratioText } from "../exactText.js";
import { isOneFigure, spanOf, spanWords } from "./figureWords.js";
import type { LintFinding } from "./lintFinding.js";
import type { Table } from "./table.js";
import { compareCredits, creditOf, type Row, runsOf } from "./tierTable.js";

/** Findings on overlaps: neighbouring figures that are claimed twice or more are one finding, however many rows meet there. */
export function overlapFindings(table: Table): readonly LintFinding[] {
  const isDoubtful = ({ claims: [first, ...others] }: Row): boolean =>
    first !== undefined && others.some((other) => compareCredits(table.schedule.tiers, first, other) !== 0);
  return runsOf(table.rows, isDoubtful).map(({ from, to }) => overlapFinding(table, table.rows.slice(from, to)));
}

function overlapFinding({ schedule: { tiers, overlap }, unit, tierPath }: Table, rows: readonly Row[]): LintFinding {
  const span = spanOf(rows.map(({ piece }) => piece));
  const claiming = [...new Set(rows.flatMap(({ claims }) => claims))].sort((a, b) => a - b);
  const credits = claiming.map((index) => ratioText(creditOf(tiers, index))).join(" or ");
  return {
    code: isOneFigure(span) ? "tiers-share-edge" : "tiers-overlap",
    paths: claiming.map(tierPath),
    message: `More than one row claims ${spanWords(span, unit)}, for credits of ${credits}; the ${overlap === "higher-credit" ? "highest" : "lowest"} is taken.`,
  };
}
