/**
 * How a shortfall becomes credit: a member for each kind of schedule. What a unit of credit is, another field says.
 */
import { closed, integer, type JsonSchema, listOf, oneText } from "../jsonSchema.js";
import { cited, decimal, defined } from "./common.js";

const rounding = oneText(["whole", "started", "nearest", "exact"], "How a part of one counts: not, as a whole, as a whole from the half on, pro rata.");

const blocks = cited(
  {
    kind: oneText(["blocks"], "So much per block of time."),
    blockMinutes: decimal("Minutes of creditable downtime beyond the allowance, more than 0."),
    creditPerBlock: decimal("Credit units."),
    rounding,
    per: oneText(["period", "outage", "stretch"], "What is counted in blocks together."),
  },
  undefined,
  {
    initialCredit: decimal("Credit units earned at once, besides the blocks. Absent: none."),
    maxBlocksPerDay: integer(1, 1_000, "At most so many blocks of one calendar day count. Absent: no limit."),
  },
);

/** At least one edge besides the credit. */
const tier: JsonSchema = {
  ...closed(
    { credit: decimal("Credit units.") },
    {
      atLeast: decimal("Lower edge, included."),
      above: decimal("Lower edge, excluded; not beside atLeast."),
      below: decimal("Upper edge, excluded."),
      atMost: decimal("Upper edge, included; not beside below."),
    },
    "A row, open on the side without an edge.",
  ),
  minProperties: 2,
};

const tiers = cited({
  kind: oneText(["tiers"], "By a table."),
  by: oneText(
    ["availability", "total-downtime", "longest-outage", "each-outage"],
    "What the edges are: percentages of availability, or minutes of all creditable time, of the longest outage, of each outage.",
  ),
  tiers: listOf(tier, "The rows. What lies in none earns nothing.", 1),
  overlap: oneText(["higher-credit", "lower-credit"], "What is due where two rows claim the same figure."),
});

const points = cited({
  kind: oneText(["points"], "So much per step of percentage points below the target."),
  points: decimal("Length of a step, more than 0."),
  creditPerStep: decimal("Credit units."),
  rounding,
});

const multiplier = cited({
  kind: oneText(["multiplier"], "A multiple of the fee for the creditable time beyond the allowance."),
  factor: decimal("How many times."),
  base: oneText(["agreed", "period", "fixed-30-days"], "What the fee is spread over."),
});

const flat = cited({
  kind: oneText(["flat"], "So much once the target is missed, however far."),
  credit: decimal("Credit units."),
});

const shortfall = cited({
  kind: oneText(["shortfall"], "In proportion to the percentage points below the target."),
  factor: decimal("Credit units for each point."),
});

const perEvent = cited({
  kind: oneText(["per-event"], "So much for each event that came too late."),
  creditPerEvent: decimal("Credit units."),
});

const none = cited({ kind: oneText(["none"], "A miss earns no credit.") });

/** A schedule that stands alone, or as one of several: a member for each kind. */
export const simpleSchedule: JsonSchema = { anyOf: [blocks, tiers, points, multiplier, flat, shortfall, perEvent, none] };

const maxOf = cited({
  kind: oneText(["max-of"], "The highest of several; of equals the first."),
  schedules: listOf(defined("simpleSchedule"), "Which.", 1),
});

/** One schedule, or the highest of several. */
export const schedule: JsonSchema = { description: "How much a shortfall earns, in credit units.", anyOf: [defined("simpleSchedule"), maxOf] };
