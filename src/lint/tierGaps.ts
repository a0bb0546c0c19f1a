/** Figures that no row of a table claims, though better ones or worse ones have a row. */
import { fromWords, type Span, spanOf, spanWords, toWords } from "./figureWords.js";
import type { LintFinding } from "./lintFinding.js";
import type { Table } from "./table.js";
import { runsOf } from "./tierTable.js";

/** Neighbouring pieces without a row, and the rows that decide just before and after them. */
interface Gap {
  readonly span: Span;
  readonly better: number | null;
  readonly worse: number | null;
}

/** Findings on the gaps of a table. Short time that earns nothing is a minimum, not a gap. */
export function gapFindings(table: Table): readonly LintFinding[] {
  return gapsOf(table).flatMap((gap): readonly LintFinding[] => {
    const { better, worse, span } = gap;
    if (better === null) return table.unit === "%" ? [targetGap(table, span, worse)] : [];
    return [worse === null ? earlyEnd(table, span, better) : innerGap(table, span, better, worse)];
  });
}

function innerGap({ unit, tierPath }: Table, span: Span, better: number, worse: number): LintFinding {
  const message = `No row claims ${spanWords(span, unit)}, so it earns nothing.`;
  return { code: "tiers-gap", paths: [tierPath(better), tierPath(worse)], message };
}

function targetGap({ unit, tierPath, targetPath }: Table, span: Span, worse: number | null): LintFinding {
  const message = `The target is missed at ${spanWords(span, unit)}, but no row claims that, so it earns nothing.`;
  return { code: "target-gap", paths: [targetPath, ...(worse === null ? [] : [tierPath(worse)])], message };
}

function earlyEnd({ unit, tierPath }: Table, span: Span, better: number): LintFinding {
  const words = unit === "%" ? toWords(span, unit) : fromWords(span, unit);
  return { code: "tiers-end-early", paths: [tierPath(better)], message: `The table ends early: ${words} has no row, so it earns nothing.` };
}

function gapsOf({ rows }: Table): readonly Gap[] {
  return runsOf(rows, ({ winner }) => winner === null).map(({ from, to }) => ({
    span: spanOf(rows.slice(from, to).map(({ piece }) => piece)),
    better: rows[from - 1]?.winner ?? null,
    worse: rows[to]?.winner ?? null,
  }));
}
