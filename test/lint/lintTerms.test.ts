// The linter as a whole: what it takes, what it gives back, and what the docs say of it.
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { SlaInputError } from "../../src/errors.js";
import { LINT_CODES } from "../../src/lint/lintFinding.js";
import { lintTerms } from "../../src/lint/lintTerms.js";
import type { Terms } from "../../src/terms/language.js";
import { MAILGUN_2022_01_14, MAILGUN_2026 } from "../../src/terms/mailgun.js";
import { blocks, clause, contract, further, places } from "./madeUp.js";

it.each([MAILGUN_2022_01_14, MAILGUN_2026, contract()])("nothing is doubtful in $id of $version", (terms) => {
  expect(lintTerms(terms)).toEqual([]);
});

it("terms that are not valid throw, with every issue", () => {
  const wrong = { ...contract(), termination: { missed: 4, of: 3, belowPercent: null, clause }, target: { percent: "101", clause } };
  expect(() => lintTerms(wrong)).toThrow(SlaInputError);
  expect(() => lintTerms(null as unknown as Terms)).toThrow(SlaInputError);
});

it("gives code, paths and one sentence, and changes nothing", () => {
  const terms = contract({ schedule: blocks({ creditPerBlock: "101" }) });
  const before = JSON.stringify(terms);
  expect(lintTerms(terms)).toEqual([{
    code: "credit-above-cap",
    paths: [["schedule", "creditPerBlock"], ["caps", 0]],
    message: "A credit of 101 % is more than the cap of 100 % lets through.",
  }]);
  expect(JSON.stringify(terms)).toBe(before);
});

it("what is shared is found once, what differs each time", () => {
  const schedule = blocks({ blockMinutes: "50000" });
  expect(places({ schedule, guarantees: [further({ schedule }), further({ id: "third" })], plans: [{ id: "a", clause }, { id: "b", target: { percent: "99", clause }, clause }] })).toEqual([
    "block-beyond-period schedule.blockMinutes", "block-beyond-period guarantees.0.schedule.blockMinutes",
  ]);
});

it("each code has one row in the docs, and no row is of another", () => {
  const rows = [...readFileSync("docs/lint.md", "utf8").matchAll(/^\| `([a-z-]+)` \| [^|]+ \| [^|]+ \| [^|]+ \|$/gm)].map(([, code]) => code);
  expect(rows).toEqual(LINT_CODES);
});
