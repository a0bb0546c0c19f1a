/**
 * What is promised: target, services and allowance of the leading guarantee, and the guarantees and plans beside it.
 */
import { integer, type JsonSchema, listOf, oneText, orNull, text } from "../jsonSchema.js";
import { cited, decimal, defined } from "./common.js";

/** The services that a promise covers. */
export const services: JsonSchema = cited({
  covered: listOf(text("Name of a service."), "What the promise covers: at most 30, each once.", 1),
});

/** The promise, in percent. */
export const target: JsonSchema = cited(
  { percent: decimal("The promise, 0 to 100.") },
  undefined,
  { missedWhen: oneText(["below", "at-or-below"], "Is the target missed at exactly this figure? Absent: only below it.") },
);

const allowanceUse = {
  reading: oneText(["deduct", "threshold", "none"], "Only time beyond it is credited; or all once it is exceeded; or there is none."),
  usedBy: oneText(["creditable", "downtime"], "What uses it up."),
};

/** The first part of unavailability, which earns nothing; minutes belong to a fixed one alone. */
export const allowance: JsonSchema = {
  description: "The first part of unavailability, which earns nothing.",
  anyOf: [
    cited({ ...allowanceUse, of: oneText(["agreed", "period"], "The complement of the target, of agreed service time or of the period.") }),
    cited({ ...allowanceUse, of: oneText(["fixed"], "So many minutes."), minutes: decimal("How many.") }),
  ],
};

const guarantee = cited(
  {
    id: text("Id, once in the terms."),
    fee: oneText(["shared", "own"], "What credits are taken of: the fee base of the contract, or a fee of its own."),
    measure: defined("measure"),
    target: defined("target"),
    schedule: defined("schedule"),
    creditUnit: defined("creditUnit"),
    caps: defined("ownCaps"),
  },
  "Another guarantee: what it puts in place of the fields of the leading one.",
  { services: defined("services"), allowance: defined("allowance") },
);

/** The guarantees besides the leading one. */
export const guarantees: JsonSchema = listOf(guarantee, "Further guarantees of the same contract, in the contract's order.");

const plan = cited(
  { id: text("Id, once in the terms.") },
  "A plan with figures of its own.",
  { target: defined("target"), allowance: defined("allowance"), schedule: defined("schedule"), caps: defined("caps") },
);

/** The plans that can be bought. */
export const plans: JsonSchema = listOf(plan, "Plans, of which the facts name one; empty: one plan for all.");

/** When repeated misses let the customer leave. */
export const termination: JsonSchema = orNull(
  cited({
    missed: integer(1, 120, "So many periods missed..."),
    of: integer(1, 120, "...of so many, this one included."),
    belowPercent: orNull(decimal("0 to 100."), "Periods below this count as missed; null: those that miss the target."),
  }),
  "When repeated misses let the customer leave; null: never.",
);
