/**
 * What is owed: of each guarantee, of each service, of all together; and whether the customer may leave.
 */
import { FINDING } from "../findings.js";
import { closed, type JsonSchema, integer, listOf, oneText, orNull, pattern, text, truth } from "../jsonSchema.js";
import { amount, clause, CREDIT_UNITS, exact } from "../values.js";
import { availability, time } from "./time.js";

/** One guarantee's way to the money. */
export const credit: JsonSchema = closed({
  units: exact("What the schedule came to, in credit units."),
  unit: oneText(CREDIT_UNITS, "What a unit is."),
  daysAdded: orNull(exact("Days added to the term, as far as caps allow."), "Null unless units are days added; then amounts are 0."),
  allowanceMs: exact("The time that earns nothing."),
  excessMs: exact("Creditable time beyond it."),
  blocks: { type: "integer", minimum: 0, description: "Blocks reached, before caps." },
  percent: exact("Of fee, before caps; may exceed 100."),
  gross: amount("entitled + withheld + forfeited."),
  cap: orNull(amount("The lowest cap, before credits of other guarantees."), "Null: none."),
  room: orNull(amount("What the cap leaves once those are taken."), "Null: no cap."),
  forfeited: amount("Cut by the cap; not carried over."),
  withheld: amount("Held back until the customer's breach is cured."),
  entitled: amount("What is owed."),
  entitledMinor: { type: "integer", minimum: 0, description: "The same in minor units." },
  currency: pattern("^[A-Z]{3}$", "ISO 4217 code."),
  minorUnitDigits: { type: "integer", minimum: 0, maximum: 4, description: "Decimals of the amounts." },
  fee: amount("The fee that percent is of."),
  billed: amount("What was billed for the period."),
  otherCredits: amount("Credits of other guarantees, decided elsewhere."),
  potential: amount("entitled, if every claim still open were filed in time, in the right way."),
  nextStepMs: orNull(exact("Creditable time until the next step."), "Null at the cap, at the last step, or where it is not worked out."),
});

/** Another guarantee of the same contract. */
export const guarantee: JsonSchema = closed({
  id: text("Id."),
  clause,
  measure: oneText(["downtime", "error-rate", "score", "events"], "What it measures."),
  time: orNull(time, "Null if it measures no time."),
  availability: orNull(availability, "Null if it counts events, or was not measured."),
  events: orNull(
    closed({ missed: integer(0, Number.MAX_SAFE_INTEGER, "How many came too late..."), total: integer(0, Number.MAX_SAFE_INTEGER, "...of so many.") }),
    "Null if it counts none.",
  ),
  credit,
  findings: listOf(FINDING, "What was decided on the way to its credit."),
});

/** All guarantees together. */
export const total: JsonSchema = closed({
  gross: amount("As in credit."),
  forfeited: amount("As in credit."),
  withheld: amount("As in credit."),
  entitled: amount("As in credit."),
  entitledMinor: { type: "integer", minimum: 0, description: "The same in minor units." },
});

/** Whether the customer may leave, after so many misses. */
export const termination: JsonSchema = closed({
  missed: integer(0, 120, "Misses among the periods looked at, this one included."),
  needed: integer(1, 120, "How many of the last..."),
  of: integer(1, 120, "...so many periods have to be missed."),
  right: orNull(truth("May the customer leave?"), "Null: the facts do not go back far enough to say no."),
  clause,
});

/** One service, where the terms credit each apart. */
export const service: JsonSchema = closed({
  service: text("Name."),
  time,
  availability,
  fee: amount("Its fee."),
  allowanceMs: exact("As in credit."),
  excessMs: exact("As in credit."),
  blocks: { type: "integer", minimum: 0, description: "As in credit." },
  percent: exact("As in credit."),
});
