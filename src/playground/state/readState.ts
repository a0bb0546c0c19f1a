/** Reads a state that came with a link: whoever wrote the link wrote all of it, so nothing in it is believed. */
import { listOf, mapOf, objectOf, optional, type OptionalReader, type Reader } from "../../input.js";
import { oneOf, truth } from "../../inputValues.js";
import { INVALID, IssueList } from "../../issueList.js";
import { BLANK, BLANK_BREACH, BLANK_CLAIM, BLANK_MAINTENANCE, BLANK_OUTAGE, type State } from "./state.js";

/** Longer than any text that a person types; the facts that have no field may be pasted. */
const MAX_FIELD = 1_000_000;

const typed: Reader<string> = (value, place, issues) =>
  typeof value === "string" && value.length <= MAX_FIELD ? value : issues.add("type", place, `a text of at most ${MAX_FIELD} characters`, value);

/** Every field may be left out: then it is as it is in the blank row. */
function rowLike<T extends object>(blank: T): Reader<T> {
  const readers = Object.fromEntries(Object.entries(blank).map(([name, value]): [string, OptionalReader<unknown>] => [name, optional<unknown>(typeof value === "boolean" ? truth : typed)]));
  const read = objectOf<Partial<T>>(readers as never);
  return (value, place, issues) => {
    const row = read(value, place, issues);
    return row === INVALID ? INVALID : { ...blank, ...row };
  };
}

const answers: Reader<Readonly<Record<string, string>>> = (value, place, issues) => {
  const map = mapOf(typed)(value, place, issues);
  return map === INVALID ? INVALID : Object.fromEntries(map);
};

const readParts = objectOf<Partial<State>>({
  locale: optional(oneOf("en", "fr")), terms: optional(typed), plan: optional(typed), conditions: optional(answers), month: optional(typed), zone: optional(typed),
  countedIn: optional(oneOf("contract", "form")), asOf: optional(typed), currency: optional(typed), fee: optional(typed), billed: optional(typed),
  annual: optional(typed), next: optional(typed), previous: optional(typed), eligible: optional(typed),
  outages: optional(listOf(rowLike(BLANK_OUTAGE))), claim: optional(rowLike(BLANK_CLAIM)), maintenance: optional(listOf(rowLike(BLANK_MAINTENANCE))),
  breaches: optional(listOf(rowLike(BLANK_BREACH))), more: optional(typed),
});

/**
 * The state, with what was left out as it is in {@link BLANK}.
 *
 * @throws SlaInputError with everything that is wrong with it
 */
export function readState(value: unknown): State {
  const issues = new IssueList();
  const parts = readParts(value, null, issues);
  issues.throwIfAny();
  return { ...BLANK, ...(parts as Partial<State>) };
}
