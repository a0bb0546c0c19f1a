/** Questions that a lawyer or a billing lead would put to a contract. Each kind of question is a file beside this one. */
import { parseTerms } from "../terms/parseTerms.js";
import type { Terms } from "../terms/language.js";
import { capFindings } from "./caps.js";
import { claimFindings } from "./claims.js";
import { clauseFindings } from "./clauses.js";
import { contractFindings } from "./contract.js";
import type { LintFinding } from "./lintFinding.js";
import { planFindings } from "./plans.js";
import { promisesOf } from "./promised.js";
import { scheduleFindings } from "./schedules.js";
import { tierFindings } from "./tiers.js";

/**
 * Looks for what is doubtful in a contract: figures that two rows of a table claim or none, credits that cannot be reached,
 * time limits that end too early, exclusions without a clause. What it finds is no error: such contracts are signed, and
 * can be assessed under the readings that the terms choose. Plans and further guarantees are looked at as well.
 *
 * @param terms - a contract; it is checked first
 * @returns findings, each once, first of the promises and then of the contract as a whole; empty if nothing is doubtful
 * @throws `SlaInputError` if `terms` are not valid, with every issue at once
 * @example
 * lintTerms(MAILGUN_2022_01_14); // => []
 */
export function lintTerms(terms: Terms): readonly LintFinding[] {
  const checked = parseTerms(terms);
  const ofPromises = promisesOf(checked).flatMap((promised) => [
    ...tierFindings(promised, checked), ...scheduleFindings(promised, checked), ...capFindings(promised, checked),
  ]);
  return eachOnce([...ofPromises, ...contractFindings(checked), ...claimFindings(checked), ...planFindings(checked), ...clauseFindings(checked)]);
}

/** What plans and guarantees share is found once for each of them. */
function eachOnce(findings: readonly LintFinding[]): readonly LintFinding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify([finding.code, finding.paths]), finding])).values()];
}
