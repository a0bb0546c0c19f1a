// What the golden requests are chosen for: every clause, every word of the languages of terms and of facts, every word that
// can come out. What is added to a language asks for a request here.
import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { MAILGUN_2022_01_14 } from "../../src/index.js";
import { EN_REASONS } from "../../src/explain/enReasons.js";
import { alternativesOf } from "../../src/readings/alternatives.js";
import { SCHEMAS, type SchemaName } from "../../src/schema/index.js";
import { CATALOGUE, idOf } from "../../src/terms/catalogue/index.js";
import { canonical, isObject, type Json } from "./json.js";
import { outputUnder, type Request, termsOf } from "./request.js";
import { outputNow, REQUESTS, THEMES } from "./store.js";

/** Fields that have the same form in several places, under the name of one. */
const SAME: Readonly<Record<string, string>> = { notice: "window", schedules: "schedule" };

/** `field.key` of every key, and `field.key=word` of every word that a value may be. */
function wordsOf(schema: Json, field: string, key: string): readonly string[] {
  if (!isObject(schema)) return [];
  const { enum: choices, properties, items, anyOf } = schema;
  const name = `${field}.${key}`;
  return [
    ...(Array.isArray(choices) ? choices.map((choice) => `${name}=${String(choice)}`) : []),
    ...(Array.isArray(anyOf) ? anyOf.flatMap((one) => wordsOf(one as Json, field, key)) : []),
    ...(items === undefined ? [] : wordsOf(items, field, key)),
    ...(isObject(properties) ? Object.entries(properties).flatMap(([inner, of]) => [`${SAME[key] ?? key}.${inner}`, ...wordsOf(of, SAME[key] ?? key, inner)]) : []),
  ];
}

/** The same of a value, added to `found`. */
function collect(value: Json, field: string, key: string, found: Set<string>): Set<string> {
  if (Array.isArray(value)) for (const item of value) collect(item as Json, field, key, found);
  else if (!isObject(value)) found.add(`${field}.${key}=${String(value)}`);
  else {
    for (const [inner, of] of Object.entries(value)) {
      found.add(`${SAME[key] ?? key}.${inner}`);
      collect(of, SAME[key] ?? key, inner, found);
    }
  }
  return found;
}

const accepted = REQUESTS.filter((request) => !("refused" in outputNow(request)));
const refused = REQUESTS.filter((request) => "refused" in outputNow(request));
const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;
const missing = (wanted: Iterable<string>, found: Iterable<string>): readonly string[] => {
  const all = new Set(found);
  return [...new Set(wanted)].filter((one) => !all.has(one));
};

const PARTS: Readonly<Record<SchemaName, (request: Request) => Json>> = {
  terms: (request) => plain(termsOf(request)), facts: ({ facts, id }) => ({ id, ...facts }), assessment: outputNow,
};

/** A claim that is valid or not needed is no finding, and one for the period is never early. */
const NEVER: readonly string[] = ["params.status=valid", "params.status=not-needed", "params.status=early"];

describe("every key and every word", () => {
  it.each(Object.keys(PARTS) as SchemaName[])("of the %s", (name) => {
    const used = new Set<string>();
    for (const request of accepted) collect(PARTS[name](request), "", name, used);
    expect(missing(wordsOf(plain(SCHEMAS[name]), "", name), [...used, ...NEVER])).toEqual([]);
  });
});

it("every contract of the catalogue", () => {
  expect(missing(CATALOGUE.map(idOf), accepted.map(({ terms }) => terms))).toEqual([]);
});

it("every clause of docs/clauses.md that is modelled, under the contract as it is", () => {
  const rows = [...readFileSync("docs/clauses.md", "utf8").matchAll(/^\| ([^ ]+) \|.*\| done \|$/gm)].map(([, id]) => id as string);
  const asWritten = accepted.filter(({ terms, read }) => terms.startsWith("mailgun@") && read === undefined);
  expect(rows.length).toBeGreaterThan(0);
  expect(missing(rows, asWritten.map(({ id }) => id.replace(/-.*$/, "")))).toEqual([]);
});

describe("every other reading of a field", () => {
  const alternatives = alternativesOf(MAILGUN_2022_01_14, null);
  it.each([...new Set(alternatives.map(({ field, reading }) => `${field}: ${reading}`))])("%s", (name) => {
    const wanted = alternatives.filter(({ field, reading }) => `${field}: ${reading}` === name);
    expect(accepted.some((request) => wanted.some(({ terms }) => isDeepStrictEqual(termsOf(request), terms)))).toBe(true);
  });
  it.each(THEMES.find(({ name }) => name === "readings")?.requests ?? [])("matters: $id", (request) => {
    expect(canonical(outputUnder(termsOf({ terms: request.terms }), request))).not.toBe(canonical(outputNow(request)));
  });
});

it("every reason why time earns nothing", () => {
  expect(missing(Object.keys(EN_REASONS), accepted.flatMap((request) => reasonsIn(outputNow(request))))).toEqual([]);
});

function reasonsIn({ outages }: { readonly outages?: Json }): readonly string[] {
  return (outages as readonly { readonly reasons: readonly { readonly code: string }[] }[]).flatMap(({ reasons }) => reasons.map(({ code }) => code));
}

/** Those that one request as JSON cannot meet, or not in a line that a person reads. */
const NOT_IN_A_REQUEST: readonly string[] = ["unreadable", "too-many", "not-comparable", "terms-unknown", "json"];

it("every code of docs/errors.md that a request can meet", () => {
  const codes = [...readFileSync("docs/errors.md", "utf8").matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, code]) => code as string);
  const met = refused.flatMap((request) => (outputNow(request)["refused"] as readonly { readonly code: string }[]).map(({ code }) => code));
  expect(codes.length).toBeGreaterThan(0);
  expect(missing(codes, [...met, ...NOT_IN_A_REQUEST])).toEqual([]);
});

it.each([28, 29, 30, 31])("a month of %i days", (days) => {
  const lengths = accepted.map((request) => (outputNow(request)["period"] as { readonly durationMs: number }).durationMs);
  expect(lengths).toContain(days * 86_400_000);
});

it("no output holds the version of the package or of the zone data, so that neither is part of what is compared", () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly version: string };
  const versions = [version, process.versions["tz"] as string];
  expect(REQUESTS.filter((request) => [...collect(outputNow(request), "", "", new Set())].some((word) => versions.some((one) => word.endsWith(`=${one}`))))).toEqual([]);
});
