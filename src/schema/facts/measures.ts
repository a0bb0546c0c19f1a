/**
 * How guarantees did that count no time: scores and events.
 */
import { closed, type JsonSchema, orNull, text } from "../jsonSchema.js";
import { count, instant, percentOfWhole } from "./common.js";

const guarantee = text("Id of a guarantee that counts no time, once in the list.");

/** One guarantee's score: two counts, or a percentage. */
export const score: JsonSchema = {
  description: "How one guarantee did: so many good of a total, or the percentage as it was reported.",
  anyOf: [
    closed({ guarantee, good: count("How many were good; at most all."), total: count("How many there were.") }),
    closed({ guarantee, percent: percentOfWhole }),
  ],
};

/** Something that had to be answered in time. */
export const event: JsonSchema = closed({
  id: text("Id, once in the list."),
  severity: text("One that the terms give a limit for."),
  openedAt: instant("When the time to answer began; the event belongs to the period that this lies in."),
  answeredAt: orNull(instant("When it was answered."), "Null: not yet (then asOf is needed)."),
});
