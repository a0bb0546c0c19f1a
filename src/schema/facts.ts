/**
 * JSON Schema of the facts of one request. Says what can be said of each field by itself; what fields mean together
 * (order of instants, ids that claims name, sums of fees) only `assess` checks.
 */
import { closed, DECIMAL, DRAFT, integer, type JsonSchema, listOf, mapOf, oneText, orNull, pattern, text, truth } from "./jsonSchema.js";

const DAY = "(19[6-9]\\d|2[01]\\d\\d|2200)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";
const CLOCK = "([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,3}0{0,6})?)?|24:00(:00(\\.0{1,9})?)?";
const OFFSET = "Z|(\\+|-(?!00:00))([01]\\d|2[0-3]):[0-5]\\d";

/** The last millisecond of 2199. */
const LATEST_MS = 7_258_118_399_999;

function instant(description: string): JsonSchema {
  return {
    description: `${description} An instant of the years 1970 to 2199.`,
    anyOf: [
      pattern(`^${DAY}T(${CLOCK})(${OFFSET})$`, "ISO 8601 with Z or an offset, in capitals; milliseconds at the finest; 24:00 is the next midnight; no leap second."),
      integer(0, LATEST_MS, "Whole milliseconds (not seconds) since 1970-01-01T00:00Z."),
    ],
  };
}

function money(description: string): JsonSchema {
  return {
    description: `${description} In major units, 0 or more.`,
    anyOf: [
      pattern(DECIMAL, 'Decimal text such as "1250.00", no finer than the currency.'),
      integer(0, 999_999_999_999_999, "A whole number of major units."),
    ],
  };
}

const timeZone = text("IANA zone in which months and claim days are counted, such as Europe/Paris. Absent: the zone of the terms.");
const services = listOf(text("Name of a service."), "Services concerned. Absent: all that the terms cover.", 1);
const start = instant("Start, included.");
const openEnd = orNull(instant("End, excluded."), "End, excluded; null while it goes on (then asOf is needed).");

const period: JsonSchema = {
  description: "The billing period: two instants, or a month.",
  anyOf: [
    closed({ start, end: instant("End, excluded.") }, { timeZone }),
    closed(
      { month: pattern("^(19[789]\\d|20\\d\\d|21\\d\\d)-(0[1-9]|1[0-2])$", "YYYY-MM, the month in which the period starts.") },
      { anchorDay: integer(1, 31, "Day of the month on which periods start, clamped to each month's length. Absent: 1."), timeZone },
    ),
  ],
};

const fees = closed(
  { currency: pattern("^[A-Z]{3}$", "ISO 4217 code."), service: money("The fee that the credit is a percentage of.") },
  {
    billed: money("What was billed for the period, which caps are taken of. Absent: the service fee."),
    minorUnitDigits: integer(0, 4, "Decimals of the currency. Absent: those of ISO 4217."),
    services: mapOf(money("Fee of one service."), "Fee of each covered service, adding up to the service fee; needed if the terms credit each apart."),
  },
);

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
    cause: text("provider, or a cause that the terms list. Absent: provider."),
    caused: closed({ start, end: openEnd }, {}, "The part of the outage that the cause produced. Absent: all of it."),
  },
);

/** A span of a cause says nothing without the cause. */
const outage: JsonSchema = { ...outageFields, dependentRequired: { caused: ["cause"] } };

const maintenance = closed(
  { kind: oneText(["planned", "emergency"], "Announced ahead, or not."), start, end: instant("End of the window as announced, excluded.") },
  {
    id: text("Id."),
    services,
    announcedAt: instant("When it was announced; needed for planned work if the terms ask for notice."),
    actual: closed({ start, end: instant("End, excluded.") }, {}, "The window as it ran; needed if the terms look at it."),
  },
);

const claim = closed(
  {
    ticket: text("Id of the ticket."),
    outages: listOf(text("Id of an outage."), "The outages claimed for.", 1),
    filedAt: instant("When it was filed."),
    channel: text("How it was filed, such as control-panel."),
  },
  { disruption: truth("True if the customer showed that its use was disturbed. Absent counts as not shown.") },
);

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
      maintenance: listOf(maintenance, "Maintenance windows; may lie ahead. Absent: none."),
      termsBreaches: listOf(closed({ start, end: openEnd }), "When the customer did not respect the terms; end null: not yet cured. Absent: never."),
      claims: listOf(claim, "Tickets filed. Absent: none."),
      otherCredits: listOf(
        closed({ guarantee: text("Name of the guarantee."), amount: money("The credit.") }),
        "Credits of other guarantees for the same period, decided elsewhere. Absent: none.",
      ),
    },
    "Everything that happened to one account in one period. Lengths of texts count UTF-16 units.",
  ),
};
