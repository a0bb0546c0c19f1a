/** docs/catalogue.md, made from the data of the catalogue. */
import type { GuaranteeTerms, PlanTerms, Terms, TermsStatus } from "../../src/terms/language.js";
import { claimWords } from "./words/claim.js";
import { basis, creditedFee, leaving, limits } from "./words/money.js";
import { measured, promiseWords } from "./words/promise.js";
import { timeWords } from "./words/time.js";
import { allowanceWords, scheduleWords } from "./words/schedule.js";
import { cell, listed, sentence } from "./words/text.js";

/** How far an entry has been checked. */
const STATUS: Readonly<Record<TermsStatus, string>> = {
  verified: "read in the contract itself",
  dataset: "taken from an open dataset",
  "second-hand": "told by somebody else",
  background: "known from background only",
  unverified: "not checked",
};

const HEAD = ["contract", "promise", "credit", "limits", "claim", "checked", "not computed"];

/**
 * The page: a row for each entry.
 *
 * @param entries - in the order of the rows
 * @returns Markdown, with a line feed at its end
 */
export function cataloguePage(entries: readonly Terms[]): string {
  return [
    "# The catalogue",
    "",
    `Public service-level agreements as data: ${entries.length} entries. \`findTerms("aws-s3@2026-11")\` of \`sla-credits/catalogue\`, or \`sla-credits terms aws-s3@2026-11\`, gives one whole, with a paraphrase of each clause. [The terms language](terms.md) explains the fields. No entry is legal advice: read the contract you signed.`,
    "",
    "How far each has been checked:",
    "",
    ...statusLines(entries),
    "",
    "A percentage of credit is of the fee of the service unless another is named. Lines that begin with a name are of a plan, or of a further guarantee of the same contract.",
    "",
    row(HEAD),
    row(HEAD.map(() => "---")),
    ...entries.map(entryRow),
    "",
    "This page is made from the data: `UPDATE_DOCS=1 npx vitest run --config .vitest.config.ts test/docs` writes it anew.",
    "",
  ].join("\n");
}

function statusLines(entries: readonly Terms[]): readonly string[] {
  const counts = (Object.keys(STATUS) as TermsStatus[]).map((status) => ({ status, count: entries.filter((terms) => terms.status === status).length }));
  return counts.filter(({ count }) => count > 0).map(({ status, count }) => `- *${status}* (${count}): ${STATUS[status]}`);
}

function entryRow(terms: Terms): string {
  return row([contract(terms), promise(terms), credit(terms), limit(terms), cell(claimWords(terms.claim)), checked(terms), notComputed(terms)]);
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function contract({ id, version, title, effective, plans }: Terms): string {
  const bought = plans.length === 0 ? [] : [`plans: ${plans.map((plan) => `\`${plan.id}\``).join(", ")}`];
  return lines([`\`${id}@${version}\``, cell(title), ...inForce(effective), ...bought]);
}

function inForce({ from, to }: Terms["effective"]): readonly string[] {
  if (from === null && to === null) return [];
  return [`in force${from === null ? "" : ` from ${from}`}${to === null ? "" : ` until before ${to}`}`];
}

function promise(terms: Terms): string {
  const { plans, guarantees, measure } = terms;
  return lines([
    cell(listed([promiseWords(terms), ...timeWords(terms)])),
    ...plans.flatMap((plan) => (plan.target === undefined ? [] : [named(plan, measured(measure, plan.target))])),
    ...guarantees.map((guarantee) => named(guarantee, measured(guarantee.measure, guarantee.target))),
  ]);
}

function credit({ schedule, allowance, creditUnit, feeBase, termination, plans, guarantees }: Terms): string {
  const words = (own: Pick<GuaranteeTerms, "schedule" | "creditUnit"> & Pick<Terms, "allowance">, of: string | null): string =>
    listed([scheduleWords(own.schedule, own.creditUnit), allowanceWords(own.allowance, own.schedule), of]);
  const changed = plans.filter((plan) => plan.schedule !== undefined || plan.allowance !== undefined);
  const ofGuarantee = ({ fee, creditUnit: unit }: GuaranteeTerms): string | null => (fee === "own" ? "of a fee of its own" : basis(feeBase, unit));
  return lines([
    cell(listed([words({ schedule, allowance, creditUnit }, basis(feeBase, creditUnit)), leaving(termination)])),
    ...changed.map((plan) => named(plan, words({ schedule: plan.schedule ?? schedule, allowance: plan.allowance ?? allowance, creditUnit }, null))),
    ...guarantees.map((guarantee) => named(guarantee, words({ allowance, ...guarantee }, ofGuarantee(guarantee)))),
  ]);
}

function limit({ caps, minimumCredit, feeBase, plans, guarantees }: Terms): string {
  const none = { reading: "none", clause: "" } as const;
  const credited = creditedFee(feeBase);
  return lines([
    cell(limits(caps, minimumCredit, credited)),
    ...plans.flatMap((plan) => (plan.caps === undefined ? [] : [named(plan, limits(plan.caps, none, credited))])),
    ...guarantees.flatMap((one) => (one.caps.length === 0 ? [] : [named(one, limits(one.caps, none, one.fee === "own" ? "that fee" : credited))])),
  ]);
}

function checked({ status, source: { address } }: Terms): string {
  return lines([status, address === undefined ? "no address known" : `[source](${address})`]);
}

function notComputed({ notComputed: left }: Terms): string {
  return lines(left.length === 0 ? ["-"] : left.map(({ needs }) => cell(sentence(needs))));
}

/** A line of a plan or a guarantee. */
function named({ id }: PlanTerms | GuaranteeTerms, words: string): string {
  return `\`${id}\`: ${cell(words)}`;
}

function lines(parts: readonly string[]): string {
  return parts.join("<br>");
}
