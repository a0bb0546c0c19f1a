/** The public surface of `sla-credits/warehouse`: one account in, one flat row out, for tables and what computes over them. */
import { parseTerms, SlaInputError, type Terms } from "../index.js";
import { issue, issuesUnder } from "../request/issues.js";
import { invalid, type Outcome, outcomeOf } from "../request/outcome.js";
import { idsAmong, TermsSource, type TermsWords } from "../request/termsSource.js";
import { CATALOGUE } from "../terms/catalogue/index.js";
import { type AccountRow, rowOf, rowOfFault } from "./accountRow.js";

export type { AccountRow } from "./accountRow.js";
export type { AmountText, Assessment, DecimalText, Terms } from "../index.js";

const WORDS: TermsWords = { ids: idsAmong(CATALOGUE), needed: "an id or a whole terms object" };

/** Named by requests alone; and one for each contract that came as the usual one. */
const withoutUsual = new TermsSource(null, WORDS);
const withUsual = new WeakMap<Terms, TermsSource>();

/**
 * Assesses one request and gives what a table needs of it. Never throws for what the request is: a bad one is a row as well,
 * with every issue in `error`, because an exception would take the whole query with it.
 *
 * @param request - JSON text: an object of facts, with `terms` beside them, `id@version` of a contract that is known or a
 *   whole terms object. The same text as the command `sla-credits assess` reads, line breaks allowed: at most 64 levels deep
 *   and 1,000 keys in an object, each once. Anything else, such as SQL's NULL, is a bad request
 * @param terms - for requests that name none; pass the same object each time, as it is read and prepared once
 * @returns one row, the same keys in the same order for every request
 * @throws `SlaInputError` with every issue, below `terms`, if that is no contract
 * @example
 * creditRow('{"terms":"mailgun@2022-01-14","period":{"month":"2026-04"},"fees":{"currency":"EUR","service":"100.00"}}').entitled; // => "0.00"
 */
export function creditRow(request: string, terms?: Terms): AccountRow {
  const source = terms === undefined ? withoutUsual : sourceOf(terms);
  // A column may hold anything.
  const outcome: Outcome = typeof request === "string" ? outcomeOf(request, source) : invalid(null, [issue("type", [], "JSON text", kindOf(request))]);
  return outcome.kind === "assessed" ? rowOf(outcome.assessment) : rowOfFault(outcome);
}

function kindOf(value: unknown): string {
  return value === undefined ? "nothing" : value === null ? "null" : `a value of the type ${typeof value}`;
}

function sourceOf(terms: Terms): TermsSource {
  const known = withUsual.get(terms);
  if (known !== undefined) return known;
  const source = new TermsSource(checked(terms), WORDS);
  withUsual.set(terms, source);
  return source;
}

function checked(terms: unknown): Terms {
  try {
    return parseTerms(terms);
  } catch (error) {
    if (!(error instanceof SlaInputError)) throw error;
    throw new SlaInputError(issuesUnder("terms", error), error.moreIssues);
  }
}
