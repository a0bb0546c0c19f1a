/**
 * JSON Schema of the facts of one request. Says what can be said of each field by itself; what fields mean together
 * (order of instants, ids that claims name, sums of fees, what the terms look at) only `assess` checks. The parts stand
 * under facts/, one file for each group of fields.
 */
import { end, instant, money, openEnd, start } from "./facts/common.js";
import { claim, fees, standing } from "./facts/customer.js";
import { event, score } from "./facts/measures.js";
import { maintenance, outage, slot } from "./facts/occurrences.js";
import { closed, DRAFT, integer, type JsonSchema, listOf, pattern, text } from "./jsonSchema.js";

const timeZone = text("IANA zone in which months and claim days are counted, such as Europe/Paris. Absent: the zone of the terms.");

const period: JsonSchema = {
  description: "The billing period: two instants, or a month.",
  anyOf: [
    closed({ start, end }, { timeZone }),
    closed(
      { month: pattern("^(19[789]\\d|20\\d\\d|21\\d\\d)-(0[1-9]|1[0-2])$", "YYYY-MM, the month in which the period starts.") },
      { anchorDay: integer(1, 31, "Day of the month on which periods start, clamped to each month's length. Absent: 1."), timeZone },
    ),
  ],
};

/** What goes in. */
export const FACTS_SCHEMA: JsonSchema = {
  $schema: DRAFT,
  $id: "urn:sla-credits:schema:facts",
  title: "Facts",
  ...closed(
    { period, fees },
    {
      id: text("Echoed in the assessment."),
      terms: text("id@version of the terms. In requests to the command-line program this may also be a whole terms object."),
      asOf: instant("Now. Needed if anything is open-ended or a claim may still come. Absent: all facts are final."),
      outages: listOf(outage, "Observed unavailability. Absent: none."),
      slots: listOf(slot, "For error rates: the slots that had requests. Absent: none."),
      maintenance: listOf(maintenance, "Maintenance windows; may lie ahead. Absent: none."),
      termsBreaches: listOf(closed({ start, end: openEnd }), "When the customer did not respect the terms; end null: not yet cured. Absent: never."),
      claims: listOf(claim, "Tickets filed. Absent: none."),
      otherCredits: listOf(
        closed({ guarantee: text("Name of the guarantee."), amount: money("The credit.") }),
        "Credits of other guarantees for the same period, decided elsewhere. Absent: none.",
      ),
      scores: listOf(score, "For guarantees that count no time; one for each, at most. Absent: none."),
      events: listOf(event, "For guarantees of answers in time. Absent: none."),
      ...standing,
    },
    "Everything that happened to one account in one period. Lengths of texts count UTF-16 units.",
  ),
};
