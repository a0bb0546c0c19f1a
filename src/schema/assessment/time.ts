/**
 * What was measured: totals, availability, the ledger.
 */
import { closed, type JsonSchema, listOf, mapOf, oneText, orNull, text, truth } from "../jsonSchema.js";
import { clause, exact, instant, ms, outageId, percent, signedExact } from "../values.js";

const reason = closed({ code: text("Reason code, or a cause of the terms."), clause });

/** One stretch of the period. */
export const ledgerEntry: JsonSchema = closed(
  {
    startMs: instant("Start, included."),
    endMs: instant("End, excluded."),
    kind: oneText(["up", "maintenance", "downtime"], "What this stretch was."),
    creditable: truth("Downtime that earns credit, before the allowance."),
    outages: listOf(outageId, "Outages going on, at most 20."),
    reasons: listOf(reason, "Why outages do not count or earn nothing; the deciding one first."),
  },
  { moreOutages: { type: "integer", minimum: 1, description: "How many more were going on. Absent: none." } },
);

/** Elapsed totals. */
export const time: JsonSchema = closed({
  agreedMs: ms("The denominator of availability."),
  maintenanceMs: ms("Time in which the clock stood still."),
  uptimeMs: ms("Agreed time less downtime."),
  downtimeMs: ms("Unavailability that counts in the measurement."),
  creditableMs: ms("Downtime that earns credit, before the allowance."),
  excludedMs: mapOf(ms("Milliseconds."), "Downtime that earns nothing, by primary reason; with creditableMs it adds up to downtimeMs."),
});

/** The same where an instant may count for less than itself. */
export const weighted: JsonSchema = closed({
  agreedMs: exact("As in time."),
  downtimeMs: exact("As in time."),
  creditableMs: exact("As in time."),
  excludedMs: mapOf(exact("Milliseconds."), "As in time."),
});

/** The figure that is compared with the target. */
export const availability: JsonSchema = closed({
  targetPercent: percent("The promise."),
  met: orNull(truth("Is availability at or above the target?"), "Null if nothing was agreed."),
  percent: orNull(percent("Rounded down to 4 decimals."), "Null if nothing was agreed."),
  upMs: ms("Numerator."),
  ofMs: ms("Denominator; under weights both are rounded down to whole milliseconds."),
  marginMs: orNull(
    signedExact("Uptime less the uptime promised, milliseconds; below 0 if the target is missed."),
    "Null if nothing was agreed, or no time is counted.",
  ),
  score: orNull(
    closed({ lost: exact("So much lost..."), of: exact("...of so much.") }),
    "What percent and met are of, where the guarantee counts no time; otherwise null.",
  ),
});
