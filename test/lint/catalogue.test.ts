// The contracts that come with the package: what is doubtful in each, and why that is true of it.
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lintTerms } from "../../src/lint/lintTerms.js";
import type { Terms } from "../../src/terms/language.js";

function isContract(value: unknown): value is Terms {
  return typeof value === "object" && value !== null && "clauses" in value;
}

const names = readdirSync("src/terms/catalogue").filter((name) => name.endsWith(".ts")).map((name) => name.slice(0, -".ts".length));
const modules = await Promise.all(names.map(async (name) => (await import(`../../src/terms/catalogue/${name}.ts`)) as Readonly<Record<string, unknown>>));
/** Each once, though the list of all exports them again. */
const contracts = [...new Set(modules.flatMap((exported) => Object.values(exported)).filter(isContract))];

const UNCAPPED = "Credits can come to more than 100 % of the fee, and no cap limits their sum.";

/** What is found, by id and version; nothing in contracts that are not named. */
const FOUND: Readonly<Record<string, readonly string[]>> = {
  // "Less than or equal to 99.9 % but greater than 99.0 %", then "less than 99.0 %".
  "github@2026-11": ["tiers-gap schedule.tiers.0 schedule.tiers.1: No row claims exactly 99 %, so it earns nothing."],
  // Rows of one, two or no decimals leave out what lies between.
  "intermedia@2026-11": [
    "tiers-gap schedule.tiers.0 schedule.tiers.1: No row claims more than 98.99 % and less than 99 %, so it earns nothing.",
    "tiers-gap schedule.tiers.1 schedule.tiers.2: No row claims more than 97.99 % and less than 98 %, so it earns nothing.",
    "tiers-gap schedule.tiers.2 schedule.tiers.3: No row claims more than 94.9 % and less than 95 %, so it earns nothing.",
    "tiers-gap schedule.tiers.3 schedule.tiers.4: No row claims more than 89.9 % and less than 90 %, so it earns nothing.",
  ],
  // "1 to 2 hours", "2 to 4 hours", "4 to 7 hours", "7 hours and more".
  "maileroo@2026-11": [
    "tiers-share-edge schedule.tiers.1 schedule.tiers.2: More than one row claims exactly 120 minutes, for credits of 2 or 5; the highest is taken.",
    "tiers-share-edge schedule.tiers.2 schedule.tiers.3: More than one row claims exactly 240 minutes, for credits of 5 or 10; the highest is taken.",
    "tiers-share-edge schedule.tiers.3 schedule.tiers.4: More than one row claims exactly 420 minutes, for credits of 10 or 28; the highest is taken.",
  ],
  // "Below 99.0 %" is not closed below, so it claims what "below 95.0 %" claims.
  "mongodb-atlas@2026-11": ["tiers-overlap schedule.tiers.1 schedule.tiers.2: More than one row claims less than 95 %, for credits of 25 or 100; the highest is taken."],
  // Ten or a hundred times the fee for the time down: more than a tenth or a hundredth of the quarter down is more than the fee.
  "slack@2024-06-14": [`credit-uncapped schedule caps: ${UNCAPPED}`],
  "slack@2019": [`credit-uncapped schedule caps: ${UNCAPPED}`],
  // Eleven steps of 0.1 or of 0.01 points are 110 %.
  "stablehost@2026-11": [`credit-uncapped schedule caps: ${UNCAPPED}`, `credit-uncapped plans.1.schedule caps: ${UNCAPPED}`],
  // 16 days down are 31 thirtieths.
  "telecom-tariff@2026-11": [`credit-uncapped schedule caps: ${UNCAPPED}`],
  // "Under 9 minutes", then "10 to 59 minutes". Two outages of 7 hours are 56 of 30 days.
  "vultr@2026-11": [
    "tiers-gap schedule.tiers.0 schedule.tiers.1: No row claims 9 minutes or more and less than 10 minutes, so it earns nothing.",
    `credit-uncapped schedule caps: ${UNCAPPED}`,
  ],
  // "Above 99.9 %", "below 99.9 % and above 99.5 %" and so on.
  "zentera-air@2026-11": [
    "tiers-gap schedule.tiers.0 schedule.tiers.1: No row claims exactly 99.9 %, so it earns nothing.",
    "tiers-gap schedule.tiers.1 schedule.tiers.2: No row claims exactly 99.5 %, so it earns nothing.",
    "tiers-gap schedule.tiers.2 schedule.tiers.3: No row claims exactly 99 %, so it earns nothing.",
    "tiers-gap schedule.tiers.3 schedule.tiers.4: No row claims exactly 98 %, so it earns nothing.",
    "tiers-gap schedule.tiers.4 schedule.tiers.5: No row claims exactly 96 %, so it earns nothing.",
  ],
};

describe.each(contracts.map((terms) => ({ id: `${terms.id}@${terms.version}`, terms })))("$id", ({ id, terms }) => {
  it("has these doubts", () => {
    const found = lintTerms(terms).map(({ code, paths, message }) => `${code} ${paths.map((path) => path.join(".")).join(" ")}: ${message}`);
    expect(found).toEqual(FOUND[id] ?? []);
  });
});

it("each contract whose doubts are written down is there", () => {
  const ids = new Set(contracts.map(({ id, version }) => `${id}@${version}`));
  expect(Object.keys(FOUND).filter((id) => !ids.has(id))).toEqual([]);
});
