/**
 * What became of each outage, claim and maintenance window.
 */
import { closed, type JsonSchema, listOf, oneText, orNull, text } from "../jsonSchema.js";
import { CLAIM_STATUS, clause, instant, ms, outageId, texts } from "../values.js";

/** What became of a claim. */
export const claim: JsonSchema = closed({
  status: oneText(CLAIM_STATUS, "State of the claim."),
  deadlineMs: orNull(instant("First instant that is too late."), "Null while the outage goes on, or if no claim is needed."),
  ticket: orNull(text("The ticket that decides."), "Null if there is none."),
  filedAtMs: orNull(instant("When it was filed."), "Null if there is none."),
  clause,
});

/** One outage. */
export const outage: JsonSchema = closed({
  id: outageId,
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
  claim,
});

/** One maintenance window. */
export const maintenance: JsonSchema = closed({
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
