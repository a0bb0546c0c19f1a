/**
 * JSON Schema of an assessment: what comes out. Closed like the others, so that a field added is a field documented.
 */
import { closed, DRAFT, type JsonSchema, listOf, mapOf, oneText, orNull, pattern, text, truth } from "./jsonSchema.js";
import { FINDING } from "./findings.js";
import { amount, clause, exact, instant, ms, percent, signedExact, texts } from "./values.js";

const reason = closed({ code: text("Reason code, or a cause of the terms."), clause });

const ledgerEntry = closed(
  {
    startMs: instant("Start, included."),
    endMs: instant("End, excluded."),
    kind: oneText(["up", "maintenance", "downtime"], "What this stretch was."),
    creditable: truth("Downtime that earns credit, before the allowance."),
    outages: texts("Outages going on, at most 20."),
    reasons: listOf(reason, "Why outages do not count or earn nothing; the deciding one first."),
  },
  { moreOutages: { type: "integer", minimum: 1, description: "How many more were going on. Absent: none." } },
);

const time = closed({
  agreedMs: ms("The denominator of availability."),
  maintenanceMs: ms("Time in which the clock stood still."),
  uptimeMs: ms("Agreed time less downtime."),
  downtimeMs: ms("Unavailability that counts in the measurement."),
  creditableMs: ms("Downtime that earns credit, before the allowance."),
  excludedMs: mapOf(ms("Milliseconds."), "Downtime that earns nothing, by primary reason; with creditableMs it adds up to downtimeMs."),
});

const weighted = closed({
  agreedMs: exact("As in time."),
  downtimeMs: exact("As in time."),
  creditableMs: exact("As in time."),
  excludedMs: mapOf(exact("Milliseconds."), "As in time."),
});

const availability = closed({
  targetPercent: percent("The promise."),
  met: orNull(truth("Is availability at or above the target?"), "Null if nothing was agreed."),
  percent: orNull(percent("Rounded down to 4 decimals."), "Null if nothing was agreed."),
  upMs: ms("Numerator."),
  ofMs: ms("Denominator; under weights both are rounded down to whole milliseconds."),
  marginMs: orNull(signedExact("Uptime less the uptime promised, milliseconds; below 0 if the target is missed."), "Null if nothing was agreed."),
});

const outage = closed({
  id: text("Id."),
  services: texts("As given, or all that the terms cover."),
  impact: { description: "As given.", anyOf: [oneText(["down", "degraded"], "As a word."), { type: "number", minimum: 0, maximum: 1 }] },
  cause: text("As given, or provider."),
  startMs: instant("True start."),
  endMs: orNull(instant("True end."), "Null while it goes on."),
  inPeriodMs: ms("Length within the period, up to asOf."),
  downtimeMs: ms("What of it counts in the measurement."),
  creditableMs: ms("What of it earns credit."),
  reasons: listOf(
    closed({ code: text("Reason code."), clause, ms: ms("What it applies to."), decidesMs: ms("What no earlier reason had taken.") }),
    "In order of precedence; the first is the primary reason.",
  ),
  claim: closed({
    status: oneText(["valid", "late", "missing", "pending", "no-evidence", "wrong-channel", "early", "not-needed"], "State of the claim."),
    deadlineMs: orNull(instant("First instant that is too late."), "Null while the outage goes on, or if no claim is needed."),
    ticket: orNull(text("The ticket that decides."), "Null if there is none."),
    filedAtMs: orNull(instant("When it was filed."), "Null if there is none."),
    clause,
  }),
});

const maintenance = closed({
  id: orNull(text("Id."), "Null if none was given."),
  services: texts("As given, or all that the terms cover."),
  kind: oneText(["planned", "emergency"], "As given."),
  startMs: instant("Start of the window."),
  endMs: instant("End of the window."),
  excusedMs: ms("What of it excuses within the period."),
  limitedBy: orNull(
    oneText(["kind", "notice", "allowance", "not-covered", "outside-period", "as-it-ran"], "Why it excuses nothing, or less than its length."),
    "Null if all of it excuses.",
  ),
  clause,
});

const credit = closed({
  allowanceMs: exact("The time that earns nothing."),
  excessMs: exact("Creditable time beyond it."),
  blocks: { type: "integer", minimum: 0, description: "Blocks reached, before caps." },
  percent: exact("Of the service fee, before caps; may exceed 100."),
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
  otherCredits: amount("Credits of other guarantees."),
  potential: amount("entitled, if every claim still open were filed in time, in the right way."),
  nextStepMs: orNull(exact("Creditable time until the next step."), "Null at the cap."),
});

const service = closed({
  service: text("Name."),
  time,
  availability,
  fee: amount("Its fee."),
  allowanceMs: exact("As in credit."),
  excessMs: exact("As in credit."),
  blocks: { type: "integer", minimum: 0, description: "As in credit." },
  percent: exact("As in credit."),
});

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
      services: listOf(service, "Per service, if the terms credit each apart; otherwise empty."),
      findings: listOf(FINDING, "What was decided, in the order of the clauses."),
    },
    {},
    "The result for one account and one period. Instants are epoch milliseconds.",
  ),
};
