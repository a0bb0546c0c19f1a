// What is left out is not there, and everything else is as it would be.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess, type AssessOptions } from "../../src/index.js";
import { anyReadings, caseOf, flagship, monthScale, smallScale } from "../support/arbitraries.js";
import { GOOD, issuesOf } from "../support/hostileInput.js";
import { MAILGUN_2022_01_14 as MAILGUN } from "../../src/terms/mailgun.js";
import { runs } from "../support/runs.js";

const options = fc.record({ ledger: fc.boolean(), findings: fc.boolean() }, { requiredKeys: [] });

it.each([
  ["months under the default readings", caseOf(monthScale, flagship(monthScale))],
  ["short periods under any readings", caseOf(smallScale, anyReadings(smallScale))],
])("law: %s", (_, cases) => {
  fc.assert(fc.property(cases, options, ({ terms, facts }, given) => {
    const all = assess(terms, facts);
    const wanted = Object.entries(all).filter(([key]) => given[key as keyof AssessOptions] !== false);
    expect(JSON.stringify(assess(terms, facts, given))).toBe(JSON.stringify(Object.fromEntries(wanted)));
  }), runs(1 / 4));
}, 60_000);

describe("bad options", () => {
  it.each<[unknown, readonly string[]]>([
    [0, ["type at options"]], // as `requests.map(assess)` would hand on a place in the list
    [null, ["type at options"]],
    [{ ledger: "no", findings: 0 }, ["type at options.findings", "type at options.ledger"]],
    [{ credit: false }, ["unknown-key at options.credit"]],
    [{ ledger: undefined }, ["type at options.ledger"]],
  ])("%o", (given, expected) => {
    const issues = issuesOf(() => assess(MAILGUN, GOOD, given as AssessOptions));
    expect(issues.map(({ code, path }) => `${code} at ${path.join(".")}`)).toEqual(expected);
  });
});
