/** What takes credit away without a clause behind it, and clauses that nothing rests on. */
import type { IssuePath } from "../errors.js";
import { SILENT } from "../terms/defineTerms.js";
import type { Terms } from "../terms/language.js";
import { ratioOf } from "../exactText.js";
import { compare, ZERO } from "../units.js";
import type { LintFinding } from "./lintFinding.js";

/** Findings on clauses. */
export function clauseFindings(terms: Terms): readonly LintFinding[] {
  return [...uncitedExclusions(terms), ...uncitedClauses(terms)];
}

interface Exclusion {
  readonly path: IssuePath;
  readonly clause: string;
  /** Does it take anything away as it is set? */
  readonly isEffective: boolean;
}

function uncitedExclusions(terms: Terms): readonly LintFinding[] {
  return exclusionsOf(terms)
    .filter(({ isEffective, clause }) => isEffective && clause === SILENT)
    .map(({ path }) => ({ code: "exclusion-uncited", paths: [[...path, "clause"]], message: "This takes credit away, but no clause is cited for it." }));
}

function exclusionsOf({ causes, conditions, breach, maintenance, clock, serviceHours }: Terms): readonly Exclusion[] {
  const { minimum } = clock;
  return [
    ...causes.map(({ clause, earns }, index) => ({ path: ["causes", index], clause, isEffective: earns === "nothing" })),
    ...conditions.map(({ clause }, index) => ({ path: ["conditions", index], clause, isEffective: true })),
    { path: ["breach"], clause: breach.clause, isEffective: breach.excludes !== "not-excluded" || breach.uncured === "withhold" },
    { path: ["maintenance", "kinds"], clause: maintenance.kinds.clause, isEffective: maintenance.kinds.excused.length > 0 },
    { path: ["clock", "minimum"], clause: minimum.clause, isEffective: compare(ratioOf(minimum.minutes), ZERO) > 0 },
    { path: ["serviceHours"], clause: serviceHours.clause, isEffective: serviceHours.reading !== "always" },
  ];
}

function uncitedClauses({ clauses, ...fields }: Terms): readonly LintFinding[] {
  const cited = new Set(citedIn(fields));
  return Object.keys(clauses)
    .filter((clause) => clause !== SILENT && !cited.has(clause))
    .map((clause) => ({ code: "clause-uncited", paths: [["clauses", clause]], message: "This clause is paraphrased, but no field cites it." }));
}

/** Every value of a key `clause`, wherever it stands. */
function citedIn(node: unknown): readonly string[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => (key === "clause" ? [value as string] : citedIn(value)));
}
