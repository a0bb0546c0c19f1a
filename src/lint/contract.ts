/** What is doubtful in the contract as a whole: smallest credits, termination, maintenance, outcome. */
import type { Terms } from "../terms/language.js";
import { ratioOf } from "../exactText.js";
import { compare, ZERO } from "../units.js";
import { capWords } from "./amounts.js";
import type { LintFinding } from "./lintFinding.js";
import { leadingPromises, type Promised, promisesOf } from "./promised.js";

/** Findings on fields that all guarantees share. */
export function contractFindings(terms: Terms): readonly LintFinding[] {
  return [
    ...promisesOf(terms).flatMap((promised) => minimumFindings(promised, terms)),
    ...leadingPromises(terms).flatMap((promised) => terminationFindings(promised, terms)),
    ...maintenanceFindings(terms),
    ...outcomeFindings(terms),
  ];
}

/** A smallest credit that a cap leaves no room for: it is asked of the credit of each guarantee. */
function minimumFindings({ caps }: Promised, { minimumCredit }: Terms): readonly LintFinding[] {
  if (minimumCredit.reading === "none") return [];
  const { amount, currency, reading } = minimumCredit;
  return caps.flatMap(({ value: cap, path }): readonly LintFinding[] => {
    if (!("amount" in cap) || cap.currency !== currency) return [];
    const order = compare(ratioOf(amount), ratioOf(cap.amount));
    if (order < 0 || (order === 0 && reading === "raise")) return [];
    const paid = reading === "raise" ? "Credits are raised to" : "Credits are paid only above";
    return [{ code: "minimum-above-cap", paths: [["minimumCredit"], path], message: `${paid} ${amount} ${currency}, and the cap of ${capWords(cap)} leaves no room for that.` }];
  });
}

function terminationFindings({ target, measure }: Promised, { termination }: Terms): readonly LintFinding[] {
  if (termination === null || termination.belowPercent === null || measure.kind === "events") return [];
  const percent = ratioOf(termination.belowPercent);
  const path = ["termination", "belowPercent"];
  if (compare(percent, ZERO) === 0) {
    return [{ code: "termination-impossible", paths: [path], message: "No period can fall below 0 %, so the right to terminate never comes." }];
  }
  if (compare(percent, ratioOf(target.value.percent)) <= 0) return [];
  return [{ code: "termination-above-target", paths: [path, target.path], message: "Periods that meet the target can count towards the right to terminate." }];
}

/** Limits on maintenance of which none is excused. */
function maintenanceFindings({ maintenance: { kinds, notice, allowance } }: Terms): readonly LintFinding[] {
  const isNoticeIdle = !kinds.excused.includes("planned") && compare(ratioOf(notice.minimumHours), ZERO) > 0;
  const isLimited = allowance.hours !== null || (allowance.windows ?? null) !== null;
  const paths = [
    ...(isNoticeIdle ? [["maintenance", "notice"]] : []),
    ...(isLimited && kinds.excused.length === 0 ? [["maintenance", "allowance"]] : []),
  ];
  const message = "This limits maintenance that is not excused at all, so it has no effect.";
  return paths.length === 0 ? [] : [{ code: "maintenance-unused", paths, message }];
}

function outcomeFindings({ creditUnit, outcome }: Terms): readonly LintFinding[] {
  if (creditUnit.kind !== "days-added" || outcome.kind === "extension") return [];
  const message = "Credits are days added to the term, but the outcome is not an extension.";
  return [{ code: "outcome-mismatch", paths: [["creditUnit"], ["outcome"]], message }];
}
