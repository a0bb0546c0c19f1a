/**
 * What a guarantee measures: outages, error rates, counts of requests, events.
 */
import { closed, type JsonSchema, listOf, oneText, text, truth } from "../jsonSchema.js";
import { cited, decimal } from "./common.js";

const errorRate = {
  kind: oneText(["error-rate"], "Error rates of slots of time; a slot without requests is up."),
  slotMinutes: decimal("Length of a slot, more than 0."),
};

const limit = closed({
  severity: text("Name of the severity, once in the list."),
  minutes: decimal("An event of this severity is late if it took longer."),
});

/** A member for each kind. */
export const measure: JsonSchema = {
  description: "What the guarantee measures.",
  anyOf: [
    cited({ kind: oneText(["downtime"], "Time that the services were down.") }),
    cited({ ...errorRate, counts: oneText(["mean"], "Each slot is down by its error rate.") }),
    cited({
      ...errorRate,
      counts: oneText(["threshold"], "A slot is down as a whole, or not at all."),
      thresholdPercent: decimal("The slot is down above this error rate, 0 to 100."),
      inclusive: truth("Is it down at exactly this rate?"),
    }),
    cited({
      kind: oneText(["score"], "A share of a whole that is no time."),
      of: oneText(["requests", "percentile"], "Good requests of all, or what lay within a limit of time."),
    }),
    cited({
      kind: oneText(["events"], "Events that came too late."),
      limits: listOf(limit, "How long an event of each severity may take.", 1),
    }),
  ],
};
