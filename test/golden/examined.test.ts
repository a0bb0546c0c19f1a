// No output is golden that nobody looked at: each holds figures worked out by hand, and the independent model agrees with
// all figures of those that it can walk through.
import { describe, expect, it } from "vitest";
import type { Facts, Terms } from "../../src/index.js";
import { expectAgreement } from "../model/figures.js";
import { gridMs } from "../model/grid.js";
import { isObject, type Json, type JsonObject } from "./json.js";
import { factsOf, type Request, termsOf } from "./request.js";
import { outputNow, REQUESTS } from "./store.js";

/** A month in steps of five minutes or so: the model looks at each, and finer steps take too long. */
const MOST_TICKS = 12_000;

/** Does the model know all of the language and of the facts that this request uses? Of currencies it knows some. */
function isWalkable(request: Request): boolean {
  const { period, refused } = outputNow(request);
  if (refused !== undefined) return false;
  const terms = termsOf(request);
  const facts = factsOf(request);
  const { measure, guarantees, claim, maintenance: { allowance }, period: { unit = "billing-month" } } = terms;
  const isKnown = measure.kind === "downtime" && guarantees.every((own) => own.measure.kind !== "error-rate") && facts.serviceLife === undefined
    && (claim.per === "outage" || !claim.window.from.startsWith("outage")) && facts.fees.currency !== "CLF"
    && (allowance.per ?? "period") === "period" && (allowance.windows ?? null) === null && ["billing-month", "calendar-month"].includes(unit as string);
  return isKnown && ticksOf(terms, facts, Number((period as JsonObject)["durationMs"])) <= MOST_TICKS;
}

function ticksOf(terms: Terms, facts: Facts, durationMs: number): number {
  try {
    return durationMs / gridMs(terms, facts);
  } catch (error) {
    if (error instanceof RangeError) return Infinity; // more than the model itself allows
    throw error;
  }
}

describe("the model agrees", () => {
  it.each(REQUESTS.filter(isWalkable))("$id", (request) => {
    expectAgreement(termsOf(request), factsOf(request), undefined, () => request.shows);
  });
});

describe("as worked out by hand", () => {
  it.each(REQUESTS)("$id", ({ id, expect: figures }) => {
    expect(Object.keys(figures).length).toBeGreaterThan(0);
    const output = outputNow({ id });
    for (const [path, figure] of Object.entries(figures)) expect(shownAt(output, path, figure), path).toEqual(figure);
  });
});

/** What stands at a path: an instant as text where text is expected, and of what is refused each path and code. */
function shownAt(output: Json, path: string, figure: Json): Json | undefined {
  if (path === "issues") return shownIssues(output);
  const found = at(output, path);
  return path.endsWith("Ms") && typeof found === "number" && typeof figure === "string" ? new Date(found).toISOString() : found;
}

function shownIssues(output: Json): Json | undefined {
  const issues = isObject(output) ? output["refused"] : undefined;
  return Array.isArray(issues) ? issues.map(({ path, code }: { readonly path: readonly string[]; readonly code: string }) => `${path.join(".")} ${code}`) : issues;
}

function at(value: Json | undefined, path: string): Json | undefined {
  if (path === "") return value;
  const [name, ...rest] = path.split(".") as [string, ...string[]];
  if (Array.isArray(value)) return at(value[Number(name)] as Json | undefined, rest.join("."));
  return isObject(value) ? at(value[name], rest.join(".")) : undefined;
}
