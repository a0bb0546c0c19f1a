/**
 * What several parts of the schema of facts are made of: instants, amounts, services, spans of time.
 */
import { DECIMAL, integer, type JsonSchema, listOf, orNull, pattern, text } from "../jsonSchema.js";

const DAY = "(19[6-9]\\d|2[01]\\d\\d|2200)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";
const CLOCK = "([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,3}0{0,6})?)?|24:00(:00(\\.0{1,9})?)?";
const OFFSET = "Z|(\\+|-(?!00:00))([01]\\d|2[0-3]):[0-5]\\d";

/** The last millisecond of 2199. */
const LATEST_MS = 7_258_118_399_999;

/** An ISO 8601 text with an offset, or epoch milliseconds. */
export function instant(description: string): JsonSchema {
  return {
    description: `${description} An instant of the years 1970 to 2199.`,
    anyOf: [
      pattern(`^${DAY}T(${CLOCK})(${OFFSET})$`, "ISO 8601 with Z or an offset, in capitals; milliseconds at the finest; 24:00 is the next midnight; no leap second."),
      integer(0, LATEST_MS, "Whole milliseconds (not seconds) since 1970-01-01T00:00Z."),
    ],
  };
}

/** An amount in major units. */
export function money(description: string): JsonSchema {
  return {
    description: `${description} In major units, 0 or more.`,
    anyOf: [
      pattern(DECIMAL, 'Decimal text such as "1250.00", no finer than the currency.'),
      integer(0, 999_999_999_999_999, "A whole number of major units."),
    ],
  };
}

/** A whole number of things. */
export function count(description: string): JsonSchema {
  return integer(0, Number.MAX_SAFE_INTEGER, description);
}

/** A percentage as text. That it is at most 100 only `assess` checks. */
export const percentOfWhole: JsonSchema = pattern(DECIMAL, "0 to 100. Decimal text.");

/** Which services something is about. */
export const services: JsonSchema = listOf(text("Name of a service."), "Services concerned. Absent: all that the terms cover.", 1);

/** Why the services were down. */
export const cause: JsonSchema = text("provider, or a cause that the terms list. Absent: provider.");

/** Start of a span of time. */
export const start: JsonSchema = instant("Start, included.");

/** End of a span that is over. */
export const end: JsonSchema = instant("End, excluded.");

/** End of a span that may still go on. */
export const openEnd: JsonSchema = orNull(end, "End, excluded; null while it goes on (then asOf is needed).");
