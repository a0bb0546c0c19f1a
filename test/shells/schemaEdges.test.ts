// The schema and the parser of terms where a field is just right and just wrong, and where forms of a field are mixed up.
import Ajv2020 from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import { SlaInputError } from "../../src/errors.js";
import { TERMS_SCHEMA } from "../../src/schema/terms.js";
import { parseTerms } from "../../src/terms/parseTerms.js";
import type { Json } from "../support/corrupt.js";
import { WIDE } from "../support/wideTerms.js";

const isTerms = new Ajv2020({ strict: true }).compile(TERMS_SCHEMA);

/** The data with another value at the end of a path. */
function withValue(node: Json, [key, ...rest]: readonly string[], value: Json): Json {
  if (key === undefined) return value;
  if (Array.isArray(node)) return (node as readonly Json[]).map((item, index) => (String(index) === key ? withValue(item, rest, value) : item));
  const fields = node as { readonly [key: string]: Json };
  return { ...fields, [key]: withValue(fields[key] ?? null, rest, value) };
}

it.each<[string, Json, boolean]>([
  ["source.address", "https://x", true], ["source.address", "http://example.com", false], ["source.address", "https://a b", false],
  ["source.address", `https://${"x".repeat(500)}`, true], ["source.address", `https://${"x".repeat(501)}`, false],
  ["serviceHours.from", "23:59", true], ["serviceHours.from", "24:00", false], ["serviceHours.from", "8:00", false], ["serviceHours.from", "08:60", false],
  ["serviceHours.to", "23:59", true], ["serviceHours.to", "24:01", false],
  ["serviceHours.days", ["sun"], true], ["serviceHours.days", [], false], ["serviceHours.days", ["Monday"], false],
  ["period.unit.days", 1, true], ["period.unit.days", 3_660, true], ["period.unit.days", 3_661, false], ["period.unit.days", 0, false],
  ["maintenance.allowance.windows", 0, true], ["maintenance.allowance.windows", 1_000, true], ["maintenance.allowance.windows", 1_001, false],
  ["claim.window.length", 0, true], ["claim.window.length", 3_660, true], ["claim.window.length", 3_661, false],
  ["schedule.schedules.0.maxBlocksPerDay", 1_000, true], ["schedule.schedules.0.maxBlocksPerDay", 1_001, false],
  ["schedule.schedules.0.maxBlocksPerDay", 0, false],
  ["schedule.schedules.0", { kind: "max-of", schedules: [{ kind: "none", clause: "a" }], clause: "a" }, false],
  ["outcome.expiresMonths", 1, true], ["outcome.expiresMonths", 1_200, true], ["outcome.expiresMonths", 1_201, false], ["outcome.expiresMonths", 0, false],
  ["termination.of", 1, true], ["termination.of", 121, false], ["termination.missed", 120, true], ["termination.missed", 0, false], ["termination.missed", 121, false],
  ["termination.belowPercent", null, true], ["clauses.b", "x".repeat(2_000), true], ["clauses.b", "x".repeat(2_001), false],
  ["creditUnit.currency", "EUR", true], ["creditUnit.currency", "Eur", false], ["creditUnit.kind", "percent", false],
  ["caps.0", { scope: "guarantee", amount: "1", currency: "USD", percent: "1", clause: "a" }, false],
  ["caps.0", { scope: "outage", amount: "1", currency: "USD", clause: "a" }, false],
  ["guarantees.0.caps.0", { scope: "all-guarantees", percent: "1", of: "billed-fee", otherCredits: "taken-last", clause: "a" }, false],
  ["caps.0.order", [], false], ["caps.0.days", "1", false],
  ["schedule.schedules.0", { kind: "tiers", by: "availability", tiers: [{ credit: "1" }], overlap: "lower-credit", clause: "a" }, false],
  ["schedule.schedules.0", { kind: "tiers", by: "availability", tiers: [{ below: "99", credit: "1" }], overlap: "lower-credit", clause: "a" }, true],
  ["measure", { kind: "error-rate", slotMinutes: "5", counts: "mean", inclusive: true, clause: "a" }, false],
  ["allowance.of", "agreed", false], ["allowance.of", "fixed", true], ["services.covered", [], false], ["claim.channel.accepted", [], false],
])("%s %j: %s", (path, value, isRight) => {
  const terms = withValue(JSON.parse(JSON.stringify(WIDE)) as Json, path.split("."), value);
  expect(isTerms(terms)).toBe(isRight);
  if (isRight) expect(parseTerms(terms)).toEqual(terms);
  else expect(() => parseTerms(terms)).toThrow(SlaInputError);
});
