// Money as people write it, never guessed; what the engine finds, in the reader's language and never in epoch milliseconds.
import { describe, expect, it } from "vitest";
import { readAmount } from "../../src/playground/facts/amounts.js";
import { answerOf } from "../../src/playground/facts/answer.js";
import { faultOf } from "../../src/playground/facts/engineFaults.js";
import type { Fault } from "../../src/playground/facts/problem.js";
import { stateOfFacts } from "../../src/playground/exchange/stateOfFacts.js";
import { BLANK, BLANK_OUTAGE, type State } from "../../src/playground/state/state.js";
import { PAGE_WORDS } from "../../src/playground/words/dictionary.js";

describe("an amount", () => {
  it.each([
    ["1250", "1250"], ["1250.00", "1250.00"], ["1250,00", "1250.00"], ["0.125", "0.125"], ["0,125", "0.125"], ["1250,125", "1250.125"],
    ["1 250", "1250"], ["1\u00a0250,00", "1250.00"], ["1\u202f250\u202f000.50", "1250000.50"],
    ["1.250,00", "1250.00"], ["1,250.00", "1250.00"], ["1,250,000", "1250000"], ["1.250.000", "1250000"], ["12,50", "12.50"],
  ])("%s is %s", (text, amount) => expect(readAmount(text)).toEqual({ amount }));
  it.each(["1,250", "1.250", "999,000"])("%s could be two", (text) => expect(readAmount(text)).toEqual({ fault: { code: "money-ambiguous", text } }));
  it.each(["1250 EUR", "12 50", "1 2500", "-5", "1,25,00", "1.250,00,0", "0.250,00", "1e3", "x", "1 250 ", ",5"])("%s is none", (text) => expect(readAmount(text)).toEqual({ fault: { code: "money-format" } }));

  const FORM: State = { ...BLANK, terms: "mailgun@2022-01-14", month: "2026-04", currency: "eur", fee: "1 250,00", billed: "1.400,00" };
  it("goes through the form, its currency in capitals", () => {
    expect(answerOf(FORM)).toMatchObject({ kind: "answer", facts: { fees: { currency: "EUR", service: "1250.00", billed: "1400.00" } } });
  });
  it("is noted at its own field", () => {
    expect(answerOf({ ...FORM, billed: "1.400" })).toEqual({ kind: "problems", problems: [{ field: "billed", fault: { code: "money-ambiguous", text: "1.400" } }] });
  });
  it("of a request is never ambiguous: there a point is a point", () => {
    const state = stateOfFacts({ fees: { currency: "KWD", service: "1.250", billed: "1250.000" } }, BLANK);
    expect([state.fee, state.billed]).toEqual(["1.2500", "1250.000"]);
    expect(answerOf({ ...state, terms: FORM.terms, month: FORM.month })).toMatchObject({ kind: "answer", facts: { fees: { currency: "KWD", service: "1.2500" } } });
  });
});

describe("a fault of the engine", () => {
  const OUTAGE = { ...BLANK_OUTAGE, id: "o", start: "2026-04-15T13:40", end: "2026-04-15T15:34" };
  const FORM: State = { ...BLANK, terms: "mailgun@2022-01-14", month: "2026-04", currency: "EUR", fee: "1250.00", outages: [OUTAGE] };
  const only = (state: State): readonly [string, Fault] => {
    const answer = answerOf(state);
    if (answer.kind === "answer" || answer.problems.length !== 1) throw new Error(JSON.stringify(answer));
    const [{ field, fault }] = answer.problems as [{ field: string; fault: Fault }];
    return [field, fault];
  };
  it.each<readonly [string, Fault["code"], string, State]>([
    ["outages.0.end", "end-before-start", "", { ...FORM, outages: [{ ...OUTAGE, end: "2026-04-15T13:39" }] }],
    ["outages.0.end", "after-now", "", { ...FORM, asOf: "2026-04-15T15:00" }],
    ["asOf", "now-needed", "", { ...FORM, outages: [{ ...OUTAGE, end: "", open: true }] }],
    ["month", "month-format", "", { ...FORM, month: "04/2026" }],
    ["outages.0.impact", "impact", "", { ...FORM, outages: [{ ...OUTAGE, impact: "2" }] }],
    ["outages.0.impact", "impact", "", { ...FORM, outages: [{ ...OUTAGE, impact: "half" }] }],
    ["outages.1.id", "duplicate-name", "", { ...FORM, outages: [OUTAGE, OUTAGE] }],
    ["outages.0.services", "service-misspelt", "api", { ...FORM, outages: [{ ...OUTAGE, services: "API" }] }],
    ["currency", "currency-format", "", { ...FORM, currency: "EURO" }],
    ["currency", "currency-unknown", "", { ...FORM, currency: "XQQ" }],
    ["fee", "money-too-precise", "2", { ...FORM, fee: "1250.005" }],
  ])("at %s is %s", (field, code, detail, state) => expect(only(state)).toEqual([field, { code, detail }]));
  it("names the causes that there are", () => {
    expect(only({ ...FORM, outages: [{ ...OUTAGE, cause: "moon" }] })).toEqual(["outages.0.cause", { code: "cause-unknown", detail: expect.stringMatching(/^provider, [a-z]/) as string }]);
  });
  it("names the currency that the contract states amounts in", () => {
    const issue = { code: "currency-mismatch", path: ["fees", "currency"], expected: "USD, in which these terms state an amount", received: '"EUR"', message: "" } as const;
    expect(faultOf(issue, "currency")).toEqual({ code: "currency-mismatch", detail: "USD" });
  });
  it("keeps the engine's words where it is rare, and reads instants out of JSON", () => {
    const issue = { code: "interval-reversed", path: ["slots", 0, "end"], expected: "b", received: "1776260340000", message: "slots[0].end: expected b, received 1776260340000" } as const;
    expect(faultOf(issue, "more")).toEqual({ code: "issue", message: "slots[0].end: expected b, received 2026-04-15T13:39Z" });
    expect(faultOf({ ...issue, path: ["slots", 0, "errors"] }, "more")).toEqual({ code: "issue", message: issue.message });
    expect(faultOf({ ...issue, code: "too-long", received: "x" }, "plan")).toEqual({ code: "issue", message: "expected b, received x" });
  });
  it.each(["en", "fr"] as const)("has words of its own in %s", (locale) => {
    const known = ["end-before-start", "after-now", "now-needed", "month-format", "impact", "duplicate-name", "cause-unknown", "service-misspelt", "currency-format", "currency-unknown", "currency-mismatch", "money-too-precise"] as const;
    const said = [...known.map((code) => PAGE_WORDS[locale].fault({ code, detail: "D" })), PAGE_WORDS[locale].fault({ code: "money-format" }), PAGE_WORDS[locale].fault({ code: "money-ambiguous", text: "1,250" })];
    expect(new Set(said).size).toBe(14);
    expect(said.filter((text) => /\bD\b/.test(text))).toHaveLength(4);
    expect(said.at(-1)).toContain("1,250");
    if (locale === "fr") expect(said.join()).not.toMatch(/expected|anglais/);
  });
});
