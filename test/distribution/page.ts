/** How often each kind of case comes up, measured, and the page that tells it. */
import fc from "fast-check";
import { assess } from "../../src/index.js";
import type { Facts, InstantInput } from "../../src/facts/facts.js";
import type { Terms } from "../../src/terms/language.js";
import { anyReadings, caseOf, flagship, monthScale, smallScale } from "../support/arbitraries.js";
import { wideCase } from "../support/arbitrary/wideFacts.js";
import { monthWide, smallWide } from "../support/arbitrary/wideScale.js";
import { type Drawn, KINDS } from "./kinds.js";

interface Sample { readonly terms: Terms; readonly facts: Facts }

const SOURCES: readonly { readonly name: string; readonly cases: fc.Arbitrary<Sample> }[] = [
  { name: "short, default", cases: caseOf(smallScale, flagship(smallScale)) },
  { name: "short, any reading", cases: caseOf(smallScale, anyReadings(smallScale)) },
  { name: "months, default", cases: caseOf(monthScale, flagship(monthScale)) },
  { name: "months, any reading", cases: caseOf(monthScale, anyReadings(monthScale)) },
  { name: "short, any terms", cases: wideCase(smallWide) },
  { name: "months, any terms", cases: wideCase(monthWide) },
];

/** Enough for a kind of one case in a hundred to come up; the same cases each time. */
export const SAMPLES = 600;
const SEED = 20_220_114;

const instantMs = (at: InstantInput): number => (at instanceof Date ? at.getTime() : typeof at === "string" ? Date.parse(at) : at);
const drawn = ({ terms, facts }: Sample): Drawn => ({
  terms, assessment: assess(terms, facts), filedMs: (facts.claims ?? []).map(({ filedAt }) => instantMs(filedAt)),
});

export interface Shares {
  readonly source: string;
  /** In the order of the kinds: of so many cases. */
  readonly counts: readonly number[];
}

export function measured(): readonly Shares[] {
  return SOURCES.map(({ name, cases }) => {
    const samples = fc.sample(cases, { numRuns: SAMPLES, seed: SEED }).map(drawn);
    return { source: name, counts: KINDS.map(({ is }) => samples.filter(is).length) };
  });
}

const percent = (count: number): string => (count === 0 ? "–" : `${((100 * count) / SAMPLES).toFixed(1)} %`);

export function distributionPage(shares: readonly Shares[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    "# What random cases look like",
    "",
    "Properties and the independent model are tried on random cases. A fault hides at an edge, so the cases are drawn there:",
    "spans share their ends, creditable time lies around the edge of a block, tickets around their deadline. This is how often",
    `each kind of case came up among ${SAMPLES} of each source, drawn from one seed. A case can be of several kinds.`,
    "`npm test` draws them again, and fails if a kind that a source can have (any but –) comes up in fewer than 1 of 100.",
    "",
    row(["kind", ...shares.map(({ source }) => source)]),
    row(["---", ...shares.map(() => "---:")]),
    ...KINDS.map(({ name }, kind) => row([name, ...shares.map(({ counts }) => percent(counts[kind] as number))])),
    "",
    "*Short*: periods of 40 to 3,000 ms, blocks and allowances to match. *Months*: calendar and anchored months in six zones,",
    "instants on a grid of minutes to hours. *Default*: the flagship contract as read in docs/clauses.md, other figures.",
    "*Any reading*: every field that a clause can be read by, drawn at random. *Any terms*: the whole language.",
    "Made by `UPDATE_DOCS=1 npx vitest run --config .vitest.config.ts test/distribution`.",
    "",
  ].join("\n");
}
