/**
 * What happened to the services: outages, slots of error rates, maintenance.
 */
import { closed, type JsonSchema, oneText, text } from "../jsonSchema.js";
import { cause, count, end, instant, openEnd, services, start } from "./common.js";

const outageFields = closed(
  {
    id: text("Id, once in the request."),
    start,
    end: openEnd,
    impact: {
      description: "down; degraded; or the share of the service that was lost.",
      anyOf: [
        oneText(["down", "degraded"], "As a word."),
        { type: "number", minimum: 0, maximum: 1, description: "A share. It stands for the shortest decimal that reads as the same number." },
      ],
    },
  },
  {
    services,
    cause,
    caused: closed({ start, end: openEnd }, {}, "The part of the outage that the cause produced. Absent: all of it."),
    reportedAt: instant("When the customer reported it. Absent: never."),
    awareAt: instant("When the customer became aware of it; needed if the time to claim runs from there."),
  },
);

/** Observed unavailability. A span of a cause says nothing without the cause. */
export const outage: JsonSchema = { ...outageFields, dependentRequired: { caused: ["cause"] } };

/** The requests of one slot of time. */
export const slot: JsonSchema = closed(
  {
    start,
    end: instant("End, excluded: as long after the start as the terms say."),
    requests: count("Requests in the slot."),
    errors: count("How many of them failed; at most all."),
  },
  { services, cause },
);

/** Work announced, and how it ran. */
export const maintenance: JsonSchema = closed(
  { kind: oneText(["planned", "emergency"], "Announced ahead, or not."), start, end: instant("End of the window as announced, excluded.") },
  {
    id: text("Id."),
    services,
    announcedAt: instant("When it was announced; needed for planned work if the terms ask for notice."),
    actual: closed({ start, end }, {}, "The window as it ran; needed if the terms look at it."),
  },
);
