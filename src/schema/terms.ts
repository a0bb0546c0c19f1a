/**
 * JSON Schema of terms: a service-level agreement as data. Whether cited clauses exist, zones are known and causes are
 * listed once only `parseTerms` checks.
 */
import { closed, DECIMAL, DRAFT, integer, type JsonSchema, listOf, mapOf, oneText, orNull, pattern, type Properties, text, truth } from "./jsonSchema.js";

const clause = text("Id of the clause that this comes from, a key of clauses.");
const date = (description: string): JsonSchema => pattern("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", `${description} YYYY-MM-DD.`);
const prose = (description: string): JsonSchema => text(description, 2_000);
const decimal = (description: string): JsonSchema => pattern(DECIMAL, `${description} Decimal text.`);

/** An object that cites its clause. */
function cited(required: Properties, description?: string, optional: Properties = {}): JsonSchema {
  return closed({ ...required, clause }, optional, description);
}

const degraded: JsonSchema = {
  description: "What a reduced service counts for.",
  anyOf: [
    cited({ counts: oneText(["never", "fully"], "Not as downtime, or as if down.") }),
    cited({
      counts: oneText(["by-weight"], "For a part of the time."),
      weight: pattern("^(0(\\.\\d{1,4})?|1(\\.0{1,4})?)$", "0 to 1, at most 4 decimals: what degraded counts for."),
    }),
  ],
};

const maintenance = closed({
  base: cited({ reading: oneText(["net", "gross"], "Does maintenance leave the agreed service time (net), or only stop counting as downtime (gross)?") }),
  kinds: cited({ excused: listOf(oneText(["planned", "emergency"], "A kind."), "Kinds that excuse.") }),
  notice: cited({ minimumHours: decimal("Planned work announced later than this before its start excuses nothing; 0: no notice.") }),
  allowance: cited({ hours: orNull(decimal("Hours."), "Only the first so many hours in a period excuse; null: no limit.") }),
  scope: cited({ reading: oneText(["named-services", "whole-clock"], "What a window excuses: the services it names, or everything.") }),
  window: cited({ reading: oneText(["announced", "actual", "intersection"], "Which window excuses when work ran early or over.") }),
});

const claim = cited({
  needed: truth("False: credits are automatic."),
  channel: cited({
    accepted: {
      description: "Channels by which a claim may come.",
      anyOf: [oneText(["any"], "Any channel."), listOf(text("A channel."), "These channels.", 1)],
    },
  }),
  window: cited({
    days: integer(0, 3_660, "Length of the claim window."),
    count: oneText(["calendar-days", "elapsed-days", "wall-clock-days"], "To 24:00 of the last day; 24 hours each; to the same time on the wall."),
    from: oneText(["outage-end", "stretch-end"], "From the end of the outage, or of the stretch of outages it belongs to."),
    roll: oneText(["none", "next-weekday"], "Does a last day on a weekend move?"),
  }),
  early: cited({ reading: oneText(["valid", "void"], "Is a ticket filed before the outage has ended a claim?") }),
  evidence: cited({ needed: truth("Must the customer show that its use was disturbed?") }),
});

const schedule = cited(
  {
    kind: oneText(["blocks"], "So many percent per block."),
    blockMinutes: decimal("Minutes of creditable downtime, more than 0."),
    percentPerBlock: decimal("Percent of the service fee."),
    rounding: oneText(["whole", "started", "nearest", "exact"], "How a part of a block counts."),
    per: oneText(["period", "outage", "stretch"], "What is counted in blocks together."),
  },
  "How creditable downtime becomes a percentage of the fee.",
);

const capOf = { percent: decimal("Of the fee."), of: oneText(["service-fee", "billed-fee"], "Which fee.") };
const cap: JsonSchema = {
  anyOf: [
    cited({ scope: oneText(["guarantee"], "This guarantee alone."), ...capOf }),
    cited({
      scope: oneText(["all-guarantees"], "Everything for the period."),
      ...capOf,
      otherCredits: oneText(["taken-first", "taken-last"], "Do credits of other guarantees use the room up first?"),
    }),
  ],
};

const cause = cited({
  code: text("Code, once in the terms."),
  earns: oneText(["nothing", "credit"], "What downtime of this cause earns."),
  reach: oneText(["interval", "outage"], "Only the part that the cause produced, or the whole outage?"),
});

/** A contract as data. */
export const TERMS_SCHEMA: JsonSchema = {
  $schema: DRAFT,
  $id: "urn:sla-credits:schema:terms",
  title: "Terms",
  ...closed(
    {
      id: text("Id; with the version it names the terms, as id@version."),
      version: text("Version."),
      title: prose("Title."),
      status: oneText(["verified", "dataset", "unverified"], "How far checked against the contract itself."),
      source: closed({ title: prose("The document."), language: text("Its language.") }, { note: prose("A remark.") }),
      effective: closed({ from: date("First day in force."), to: orNull(date("Day after the last."), "The day after the last; null while unknown.") }),
      timeZone: text("IANA zone in which months and claim days are counted unless the facts give one."),
      services: cited({ covered: listOf(text("Name of a service."), "What the promise covers: at most 30, each once.", 1) }),
      unavailable: cited({ when: oneText(["any-down", "all-down", "each-apart", "mean"], "When the services as a whole are unavailable.") }),
      overlap: cited({ wins: oneText(["creditable", "excluded"], "Of several outages at one instant.") }),
      degraded,
      target: cited({ percent: decimal("The promise, 0 to 100 percent of agreed service time.") }),
      period: cited({ base: oneText(["elapsed", "nominal", "fixed-30-days"], "Length of a period: real time, days of 24 h, always 30 days.") }),
      maintenance,
      causes: listOf(cause, "Causes that an outage may have, in order of precedence."),
      breach: cited({
        excludes: oneText(["during-breach", "claimed-in-breach", "whole-period", "not-excluded"], "What downtime the customer's breach takes away."),
        uncured: oneText(["withhold", "pay"], "What happens to the rest while it is uncured."),
      }),
      claim,
      allowance: cited({
        reading: oneText(["deduct", "threshold", "none"], "Only time beyond it is credited; or all once it is exceeded; or there is none."),
        of: oneText(["agreed", "period"], "The complement of the target, of agreed service time or of the period."),
        usedBy: oneText(["creditable", "downtime"], "What uses it up."),
      }),
      schedule,
      caps: listOf(cap, "The most that can be credited; the lowest binds."),
      carryOver: cited({ allowed: { const: false, description: "What a cap cuts is lost." } }),
      remedy: cited({ sole: truth("Are credits the sole remedy?") }),
      notModelled: listOf(cited({ why: prose("Why no figure depends on it.") }), "What the contract says beyond this."),
      clauses: mapOf(prose("Paraphrase."), "Every clause that is cited, by id."),
    },
    {},
    "A service-level agreement as data.",
  ),
};
