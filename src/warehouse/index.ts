/** The public surface of `sla-credits/warehouse`: one account in, one flat row out, for tables and what computes over them. */
import { parseTerms, type Terms } from "../index.js";
import { issue } from "../request/issues.js";
import { invalid, type Outcome, outcomeOf } from "../request/outcome.js";
import { TermsSource, type TermsWords } from "../request/termsSource.js";
import { type AccountRow, rowOf, rowOfFault } from "./accountRow.js";

export type { AccountRow } from "./accountRow.js";
export type { AmountText, Assessment, ExactText, Terms } from "../index.js";

const WORDS: TermsWords = { ids: "an id of a contract that is here, with its version", needed: "terms, an id or a whole terms object" };

/** Named by requests alone; and one for each contract that came as the usual one. */
const withoutUsual = new TermsSource(null, WORDS);
const withUsual = new WeakMap<Terms, TermsSource>();

/**
 * Assesses one request and gives what a table needs of it. Never throws for what the request is: a bad one is a row as well,
 * with every issue in `error`, because an exception would take the whole query with it.
 *
 * @param request - JSON text: an object of facts, with `terms` beside them, an id of the catalogue or a whole terms object.
 *   The same line as the command `sla-credits assess` reads; a key given twice is an issue
 * @param terms - for requests that name none; pass the same object each time, as it is prepared once
 * @returns one row, the same keys in the same order for every request
 * @throws `SlaInputError` if `terms` is no contract
 * @example
 * creditRow('{"terms":"mailgun@2022-01-14","period":{"month":"2026-04"},"fees":{"currency":"EUR","service":"100.00"}}').entitled; // => "0.00"
 */
export function creditRow(request: string, terms?: Terms): AccountRow {
  const source = terms === undefined ? withoutUsual : sourceOf(terms);
  // Whatever a column holds, such as SQL's NULL.
  const outcome: Outcome = typeof request === "string" ? outcomeOf(request, source) : invalid(null, [issue("type", [], "JSON text", "no text")]);
  return outcome.kind === "assessed" ? rowOf(outcome.assessment) : rowOfFault(outcome);
}

function sourceOf(terms: Terms): TermsSource {
  const known = withUsual.get(terms);
  if (known !== undefined) return known;
  const source = new TermsSource(parseTerms(terms), WORDS);
  withUsual.set(terms, source);
  return source;
}
