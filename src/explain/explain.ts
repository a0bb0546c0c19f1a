/**
 * Decides what a statement says and in which order. It computes nothing: each line puts figures of the assessment into
 * words and cites the clause that they stand on.
 */
import type { Assessment, OutageAccount } from "../assessment.js";
import type { ClauseId } from "../terms/language.js";
import { safeLine } from "../safeText.js";
import { about, cited, type Draft, draftOf, findings, sentences } from "./draft.js";
import type { Locale } from "./numberStyle.js";
import type { Heading } from "./words.js";

/**
 * A statement of one assessment in plain text, clause by clause, as a support agent could send it.
 *
 * @param assessment - as `assess` returned it, or the same read back from JSON; never written to
 * @param options - `locale`: the language, `"en"` or `"fr"`
 * @returns lines separated by `\n`, the last one ended by it; ids and names from outside are made safe to print
 * @throws RangeError for another language, or a zone that the assessment cannot have
 * @example
 * console.log(explain(assess(MAILGUN_2022_01_14, facts), { locale: "fr" }));
 */
export function explain(assessment: Assessment, options: { readonly locale: Locale }): string {
  const draft = draftOf(assessment, options.locale);
  const sections: readonly (readonly [Heading, readonly string[]])[] = [
    ["agreed", agreed(draft)],
    ["outages", outages(draft)],
    ["breaches", breaches(draft)],
    ["availability", availability(draft)],
    ["credit", credit(draft)],
    ["guarantees", guarantees(draft)],
    ["open", open(draft)],
    ["remedy", findings(draft, "remedy")],
  ];
  const parts = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => [draft.words.headings[heading], ...lines.map(safeLine)].join("\n"));
  return `${[header(draft).map(safeLine).join("\n"), ...parts].join("\n\n")}\n`;
}

function header(draft: Draft): readonly string[] {
  const { assessment, words, say } = draft;
  return [
    words.title,
    ...(assessment.id === null ? [] : [words.account(assessment.id, say)]),
    words.terms(assessment.terms, say),
    words.period(assessment.period, say),
    words.status(assessment, say),
    words.result(assessment.total, say),
    ...findings(draft, "header"),
  ];
}

function agreed(draft: Draft): readonly string[] {
  const windows = draft.assessment.maintenance.map((window) => cited(draft.words.maintenance(window, draft.say), window.clause));
  return [...findings(draft, "period"), ...windows];
}

function outages(draft: Draft): readonly string[] {
  const accounts = draft.assessment.outages.flatMap((outage) => outageLines(outage, draft));
  const none = accounts.length > 0 ? [] : [about(draft, "availability", draft.words.noOutages)];
  return [...none, ...accounts, ...findings(draft, "outages")];
}

function outageLines(outage: OutageAccount, draft: Draft): readonly string[] {
  const { words, say } = draft;
  return [
    about(draft, "period", words.outage(outage, say)),
    about(draft, "availability", `  ${words.outageDowntime(outage, say)}`),
    about(draft, "blocks", `  ${words.outageCredit(outage, say)}`),
    ...outage.reasons.map((reason) => cited(`  ${words.outageReason(reason, say)}`, reason.clause)),
    cited(`  ${words.claim(outage.claim, say)}`, outage.claim.clause),
  ];
}

function breaches({ assessment, words, say }: Draft): readonly string[] {
  return assessment.termsBreaches.map((breach) => cited(words.breach(breach, say), breach.clause));
}

function availability(draft: Draft): readonly string[] {
  const { assessment, words, say } = draft;
  const { time, weighted } = assessment;
  const figure = assessment.availability;
  const measured = findings(draft, "availability");
  if (figure.marginMs === null) return measured;
  const totals = weighted ?? time;
  return [
    ...measured,
    about(draft, "availability", words.margin(figure.marginMs, say)),
    ...(weighted === null ? [] : [about(draft, "availability", words.weightedTotals(weighted, say))]),
    ...(time.downtimeMs === 0 ? [] : [about(draft, "blocks", words.creditableTotal(totals.creditableMs, say))]),
    ...Object.entries(totals.excludedMs).map(([reason, ms]) =>
      cited(words.excludedTotal(reason, ms, say), clauseOfReason(reason, assessment))),
  ];
}

/** The clause that a reason stands on, as one of the outages cites it. */
function clauseOfReason(code: string, { outages: accounts }: Assessment): ClauseId | null {
  for (const { reasons } of accounts) {
    const found = reasons.find((reason) => reason.code === code);
    if (found !== undefined) return found.clause;
  }
  return null;
}

function credit(draft: Draft): readonly string[] {
  const { assessment, words, say } = draft;
  return [
    ...assessment.services.map((service) => about(draft, "blocks", words.service(service, say))),
    ...findings(draft, "allowance"),
    ...(assessment.claim === null || assessment.claim.status === "not-needed" ? [] : [cited(words.periodClaim(assessment.claim, say), assessment.claim.clause)]),
    ...findings(draft, "blocks"),
    about(draft, "blocks", words.gross(assessment.credit, say)),
    ...findings(draft, "limits"),
    ...findings(draft, "withheld"),
    about(draft, "blocks", words.entitled(assessment.credit, say)),
    ...(hasNextStep(assessment) ? [about(draft, "blocks", words.nextStep(assessment.credit, say))] : []),
  ];
}

/** Without a figure for the next step there is none at the cap; elsewhere it is not worked out, and nothing can be said. */
function hasNextStep({ credit: { nextStepMs }, findings: all }: Assessment): boolean {
  return nextStepMs !== null || all.some((finding) => finding.code === "cap" && finding.params.reached);
}

/** The contract's other guarantees. */
function guarantees(draft: Draft): readonly string[] {
  const { assessment, words, say } = draft;
  if (assessment.guarantees.length === 0) return [];
  const lines = assessment.guarantees.flatMap((guarantee) => [
    cited(words.guarantee(guarantee, say), guarantee.clause),
    ...sentences(draft, guarantee.findings).map((line) => `  ${line}`),
    cited(`  ${words.guaranteeCredit(guarantee.credit, say)}`, guarantee.clause),
  ]);
  return [...lines, words.total(assessment.total, say)];
}

function open(draft: Draft): readonly string[] {
  const { assessment, words, say } = draft;
  const claims = findings(draft, "open");
  if (claims.length === 0) return [];
  return [...claims, about(draft, "claim-open", words.potential(assessment.credit, say))];
}
