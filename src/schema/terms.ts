/**
 * JSON Schema of terms: a service-level agreement as data. Says what can be said of each field by itself; what fields
 * mean together (clauses that are cited, names given once, edges of a row, known zones and currencies) only `parseTerms`
 * checks. The parts stand under terms/, one file for each group of fields.
 */
import { closed, DRAFT, integer, type JsonSchema, listOf, mapOf, oneText, orNull, pattern, text, truth } from "./jsonSchema.js";
import { claim } from "./terms/claim.js";
import { cited, date, defined, type Definition, prose } from "./terms/common.js";
import { allowance, guarantees, plans, services, target, termination } from "./terms/guarantees.js";
import { measure } from "./terms/measure.js";
import { caps, creditUnit, feeBase, minimumCredit, ownCaps } from "./terms/money.js";
import { schedule, simpleSchedule } from "./terms/schedule.js";
import { clock, degraded, maintenance, period, serviceHours, unavailable } from "./terms/time.js";

const source = closed(
  { title: prose("The document."), language: text("Its language.") },
  {
    address: pattern("^https://\\S{1,500}$", "Where the contract stands."),
    read: date("The day it was read there, or in the source that the note names."),
    note: prose("A remark."),
  },
);

const effective = closed({
  from: orNull(date("The first day."), "The first day in force; null: unknown."),
  to: orNull(date("Day after the last."), "The day after the last; null while unknown."),
});

const cause = cited({
  code: text("Code, once in the terms."),
  earns: oneText(["nothing", "credit"], "What downtime of this cause earns."),
  reach: oneText(["interval", "outage"], "Only the part that the cause produced, or the whole outage?"),
});

const condition = cited({ code: text("Code, once in the terms; also the reason code of what an unmet condition takes away.") });

const breach = cited({
  excludes: oneText(["during-breach", "claimed-in-breach", "whole-period", "not-excluded"], "What downtime the customer's breach takes away."),
  uncured: oneText(["withhold", "pay"], "What happens to the rest while it is uncured."),
});

const outcome = cited({
  kind: oneText(["credit", "refund", "extension"], "How it is given."),
  expiresMonths: orNull(integer(1, 1_200, "Months."), "After how many months it lapses; null: never."),
});

const definitions: Readonly<Record<Definition, JsonSchema>> = {
  measure, services, target, allowance, schedule, simpleSchedule, creditUnit, caps, ownCaps,
};

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
      status: oneText(
        ["verified", "dataset", "second-hand", "background", "unverified"],
        "How far checked against the contract itself: read there, from an open dataset, told by somebody else, known from background only, not checked.",
      ),
      source,
      effective,
      timeZone: text("IANA zone in which months and claim days are counted unless the facts give one."),
      guarantee: cited({ id: text("Name of the leading guarantee, which the fields below describe.") }),
      measure: defined("measure"),
      services: defined("services"),
      unavailable,
      overlap: cited({ wins: oneText(["creditable", "excluded"], "Of several outages at one instant.") }),
      degraded,
      clock,
      serviceHours,
      target: defined("target"),
      period,
      maintenance,
      causes: listOf(cause, "Causes that an outage may have, in order of precedence."),
      conditions: listOf(condition, "What must hold of the customer for any credit; the facts answer each."),
      breach,
      claim,
      allowance: defined("allowance"),
      schedule: defined("schedule"),
      creditUnit: defined("creditUnit"),
      feeBase,
      caps: defined("caps"),
      minimumCredit,
      carryOver: cited({ allowed: { const: false, description: "What a cap cuts is lost." } }),
      outcome,
      termination,
      remedy: cited({ sole: truth("Are credits the sole remedy?") }),
      guarantees,
      plans,
      notModelled: listOf(cited({ why: prose("Why no figure depends on it.") }), "What the contract says beyond this."),
      notComputed: listOf(cited({ needs: prose("Which facts.") }), "What figures depend on that needs facts which are not taken."),
      clauses: mapOf(prose("Paraphrase."), "Every clause that is cited, by id."),
    },
    {},
    "A service-level agreement as data. Lengths of texts count UTF-16 units.",
  ),
  $defs: definitions,
};
