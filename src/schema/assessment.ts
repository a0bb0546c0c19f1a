/**
 * JSON Schema of an assessment: what comes out. Closed like the others, so that a field added is a field documented. The
 * parts stand under assessment/, one file for each group of fields.
 */
import { credit, guarantee, service, termination, total } from "./assessment/credit.js";
import { claim, maintenance, outage } from "./assessment/happened.js";
import { availability, ledgerEntry, time, weighted } from "./assessment/time.js";
import { FINDING } from "./findings.js";
import { closed, DRAFT, type JsonSchema, listOf, oneText, orNull, text } from "./jsonSchema.js";
import { clause, instant, ms } from "./values.js";

/** What comes out. */
export const ASSESSMENT_SCHEMA: JsonSchema = {
  $schema: DRAFT,
  $id: "urn:sla-credits:schema:assessment",
  title: "Assessment",
  ...closed(
    {
      id: orNull(text("The request's id."), "Null if it had none."),
      terms: text("id@version of the terms.", 401),
      period: closed({
        startMs: instant("Start, included."),
        endMs: instant("End, excluded."),
        durationMs: ms("Elapsed time."),
        timeZone: text("Zone in which months and claim days were counted."),
      }),
      asOfMs: orNull(instant("Now, as the facts said."), "Null: all facts were final."),
      status: oneText(["final", "provisional"], "provisional: something is open, or a claim window is."),
      time,
      weighted: orNull(weighted, "The totals that the money follows where the terms weigh an instant; otherwise null."),
      availability,
      ledger: listOf(ledgerEntry, "Every millisecond of the period exactly once, in order."),
      outages: listOf(outage, "Each outage and what became of it."),
      maintenance: listOf(maintenance, "Each window and what it excused."),
      termsBreaches: listOf(
        closed({ startMs: instant("Start."), endMs: orNull(instant("Cure."), "Null: not yet cured."), clause }),
        "The customer's breaches of the terms.",
      ),
      credit,
      claim: orNull(claim, "The claim for the period, if the terms have one for all of it; otherwise null."),
      guarantees: listOf(guarantee, "Further guarantees of the contract, in its order."),
      total,
      termination: orNull(termination, "Null: the terms know no such right."),
      services: listOf(service, "Per service, if the terms credit each apart; otherwise empty."),
      findings: listOf(FINDING, "What was decided, in the order of the clauses."),
    },
    {},
    "The result for one account and one period. Instants are epoch milliseconds.",
  ),
};
