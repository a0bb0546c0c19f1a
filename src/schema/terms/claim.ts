/**
 * What a customer has to do for a credit, and by when.
 */
import { integer, type JsonSchema, listOf, oneText, orNull, text, truth } from "../jsonSchema.js";
import { cited } from "./common.js";

const limit = cited({
  length: integer(0, 3_660, "How many of what count names."),
  count: oneText(
    ["calendar-days", "elapsed-days", "wall-clock-days", "elapsed-hours", "business-days", "billing-cycles", "calendar-months"],
    "To 24:00 of the last day; 24 hours each; to the same time on the wall; hours; working days; to the end of the nth period, or month, after.",
  ),
  from: oneText(
    ["outage-start", "outage-end", "stretch-end", "awareness", "period-end", "eligibility"],
    "Where it begins. A stretch is that of outages without a break; awareness and eligibility are instants that the facts give.",
  ),
  roll: oneText(["none", "next-weekday"], "Does a last day on a weekend move?"),
});

/** Whether, how and until when credits are claimed. */
export const claim: JsonSchema = cited({
  needed: truth("False: credits are automatic."),
  per: oneText(["outage", "period"], "A claim for each outage, or one for all of the period."),
  channel: cited({
    accepted: {
      description: "Channels by which a claim may come.",
      anyOf: [oneText(["any"], "Any channel."), listOf(text("A channel."), "These channels.", 1)],
    },
  }),
  notice: orNull(limit, "The time limit of a first step before the claim; null: there is none."),
  window: limit,
  early: cited({ reading: oneText(["valid", "void"], "Is a ticket filed before the outage has ended a claim?") }),
  evidence: cited({ needed: truth("Must the customer show that its use was disturbed?") }),
});
