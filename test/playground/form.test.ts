// No contract of the catalogue is a dead end: whatever it asks for has a field on the form, or an example to insert.
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MAILGUN_2022_01_14, type Terms } from "../../src/index.js";
import { answerOf } from "../../src/playground/facts/answer.js";
import { askedOf, asksAwareness, exampleOf } from "../../src/playground/facts/asked.js";
import { pasted } from "../../src/playground/exchange/paste.js";
import { openProblems } from "../../src/playground/results/openProblems.js";
import { withField } from "../../src/playground/state/fields.js";
import { BLANK, BLANK_OUTAGE, type State } from "../../src/playground/state/state.js";
import { CATALOGUE, findTerms } from "../../src/terms/catalogue/index.js";

/** As much of an element as the form touches. */
class Element {
  id = "";
  readonly children: Element[] = [];
  readonly attributes: Record<string, string> = {};
  readonly classList = { add: (): void => undefined };
  constructor(readonly name: string) {}
  setAttribute(key: string, value: string): void {
    if (key === "id") this.id = value;
    this.attributes[key] = value;
  }
  addEventListener(): void {}
  append(...children: (Element | string)[]): void {
    this.children.push(...children.filter((child) => child instanceof Element));
  }
}
/** Every element of the form, with whether it is folded away. */
function elements(roots: readonly Element[], isFolded = false): readonly (readonly [Element, boolean])[] {
  return roots.flatMap((one) => {
    const inner = isFolded || (one.name === "details" && !Object.hasOwn(one.attributes, "open"));
    return [[one, isFolded] as const, ...elements(one.children, inner)];
  });
}

// A browser's types are not those of the tests, so the page is found by name.
let formOf: (app: { readonly state: State }) => readonly Element[];
beforeAll(async () => {
  Object.assign(globalThis, { document: { createElement: (name: string) => new Element(name) } });
  ({ formOf } = (await import(join(import.meta.dirname, "../../src/playground/page/form.ts"))) as { formOf: typeof formOf });
});
afterAll(() => { delete (globalThis as { document?: unknown }).document; });

const fields = (state: State): ReadonlyMap<string, boolean> => new Map(elements(formOf({ state })).filter(([{ id }]) => id !== "").map(([{ id }, folded]) => [id, folded]));
const idsOf = (terms: Terms): string => `${terms.id}@${terms.version}`;
const contracts: readonly Terms[] = CATALOGUE.map(({ id, version }) => findTerms(`${id}@${version}`) as Terms);
const channelOf = ({ claim: { channel: { accepted } } }: Terms): string => (accepted === "any" ? "" : (accepted[0] as string));

/** What every contract asks for. */
function plain(terms: Terms): State {
  return {
    ...BLANK, terms: idsOf(terms), month: "2026-04", currency: "USD", fee: "1250.00",
    outages: terms.measure.kind === "error-rate" ? [{ ...BLANK_OUTAGE, id: "outage-1" }]
      : [{ ...BLANK_OUTAGE, id: "outage-1", start: "2026-04-15T13:40", end: "2026-04-15T15:34", claimed: "2026-04-16T09:00", channel: channelOf(terms), shown: true }],
  };
}
/** What the form then says is missing, and how somebody answers it. */
const ANSWERS: Readonly<Record<string, string>> = { plan: "", annual: "12000", next: "1300.00", previous: "1200.00", eligible: "2026-04-16T08:00", aware: "2026-04-15T13:50", noticed: "2026-04-15T15:00", reported: "2026-04-15T13:45", claimed: "2026-05-02T09:00" };
function answered(state: State, terms: Terms): State {
  const answer = answerOf(state);
  if (answer.kind === "answer") return state;
  const more = Object.keys(exampleOf(terms, state)).length === 0 ? "" : JSON.stringify(exampleOf(terms, state));
  return answer.problems.reduce((next, { field }) => {
    const last = field.slice(field.lastIndexOf(".") + 1);
    if (field === "more" || field === "month") return { ...next, more };
    if (field === "plan") return { ...next, plan: terms.plans[0]?.id ?? "" };
    return withField(next, field, field.startsWith("conditions.") ? "yes" : (ANSWERS[last] ?? `no answer for ${field}`));
  }, state);
}

describe.each(contracts.map((terms) => [idsOf(terms), terms] as const))("%s", (_, terms) => {
  it("has a field for everything it asks, and can be answered", () => {
    const state = plain(terms);
    const shown = fields(state);
    const answer = answerOf(state);
    for (const { field } of answer.kind === "problems" ? answer.problems : []) expect(shown.has(`field-${field}`), field).toBe(true);
    expect(answerOf(answered(state, terms))).toMatchObject({ kind: "answer" });
  });
  it("shows when the customer knew, unfolded, where it asks", () => {
    if (terms.measure.kind !== "error-rate") expect(fields(plain(terms)).get("field-outages.0.aware")).toBe(asksAwareness(terms) ? false : undefined);
  });
});

const s3 = findTerms("aws-s3@2026-11") as Terms;
describe("a contract that counts requests", () => {
  it("has no outages until somebody enters one, and then does not take it", () => {
    expect(fields(plain(s3)).has("field-outages.0.start")).toBe(false);
    const entered = { ...plain(s3), outages: [{ ...BLANK_OUTAGE, id: "o", start: "2026-04-15T13:40", end: "2026-04-15T15:34" }] };
    expect(fields(entered).has("field-outages.0.start")).toBe(true);
    expect(answerOf(entered)).toMatchObject({ kind: "problems" });
  });
  it("has an example of slots: five minutes in which a quarter of the requests failed", () => {
    expect(exampleOf(s3, plain(s3))).toEqual({ slots: [{ start: "2026-04-01T00:00Z", end: "2026-04-01T00:05Z", requests: 1000, errors: 250 }] });
    expect(exampleOf(s3, BLANK)).toMatchObject({ slots: [{ start: "2026-01-01T00:00Z" }] });
  });
  it("has an example of thirty days where those are measured", () => {
    const r2 = findTerms("cloudflare-r2@2026-11") as Terms;
    expect(exampleOf(r2, plain(r2))).toMatchObject({ period: { start: "2026-04-01T00:00Z", end: "2026-05-01T00:00Z" } });
  });
});

describe("what is asked", () => {
  it.each([["onelogin", ["fees.annual"]], ["upcloud", ["fees.previous"]], ["ovh-private-cloud", ["fees.next"]], ["gcp-compute", ["eligibleAt"]]])("by %s", (id, places) => {
    const terms = contracts.find((one) => one.id === id) as Terms;
    expect([...askedOf(terms)]).toEqual(expect.arrayContaining(places));
  });
  it("by the plainest contract is nothing more", () => {
    expect([[...askedOf(MAILGUN_2022_01_14)], exampleOf(MAILGUN_2022_01_14, BLANK)]).toEqual([[], {}]);
  });
  it("of a knowing customer is nothing where no claim is needed", () => {
    const claim = { ...MAILGUN_2022_01_14.claim, window: { ...MAILGUN_2022_01_14.claim.window, from: "awareness" as const } };
    expect([asksAwareness({ ...MAILGUN_2022_01_14, claim }), asksAwareness({ ...MAILGUN_2022_01_14, claim: { ...claim, needed: false } })]).toEqual([true, false]);
  });
});

it("reads fees and eligibility of a request into their fields", () => {
  const read = pasted('{"fees":{"annual":"1","next":2,"previous":"3"},"eligibleAt":"2026-04-16T08:00Z"}', BLANK);
  expect(read).toMatchObject({ state: { annual: "1", next: "2", previous: "3", eligible: "2026-04-16T08:00", more: "" } });
});

it("lists fields once, and says what has no field in its own words", () => {
  const issue = { code: "issue", message: "expected a" } as const;
  const missing = { code: "missing" } as const;
  const problems = [{ field: "fee", fault: missing }, { field: "fee", fault: missing }, { field: "more", fault: issue }, { field: "more", fault: issue }, { field: "gone", fault: issue }];
  expect(openProblems(problems, (field) => field !== "gone")).toEqual({ missing: ["fee"], wrong: ["more"], loose: [issue] });
});
