// What is pasted becomes the form without loss, and what is taken out can be pasted again.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess, MAILGUN_2022_01_14, SlaInputError } from "../../src/index.js";
import { csvOf, parseCsv } from "../../src/playground/exchange/csvText.js";
import { csvOfOutages, outagesOfCsv } from "../../src/playground/exchange/outagesCsv.js";
import { pasted } from "../../src/playground/exchange/paste.js";
import { stateOfFacts } from "../../src/playground/exchange/stateOfFacts.js";
import { choiceFault, componentsOf, withStatuspage } from "../../src/playground/exchange/statuspage.js";
import { answerOf } from "../../src/playground/facts/answer.js";
import { draftOf } from "../../src/playground/facts/draft.js";
import { BLANK, BLANK_OUTAGE, type State } from "../../src/playground/state/state.js";
import { anyReadings, caseOf, monthScale } from "../support/arbitraries.js";

const BASE: State = { ...BLANK, outages: [{ ...BLANK_OUTAGE, id: "outage-1" }] };
const APRIL = readFileSync("docs/examples/mailgun-april-2026.json", "utf8");

describe("a request", () => {
  it("fills the form, field by field", () => {
    const read = pasted(APRIL, BASE);
    if (read.kind !== "state") throw new Error(read.kind);
    const { state } = read;
    expect([state.terms, state.month, state.zone, state.countedIn, state.asOf, state.currency, state.fee]).toEqual(["mailgun@2022-01-14", "2026-04", "UTC", "form", "2026-05-15T09:00", "EUR", "1250.00"]);
    expect(state.outages[1]).toEqual({ ...BLANK_OUTAGE, id: "incident-15-april", start: "2026-04-15T13:40", end: "2026-04-15T15:34", services: "smtp, api", claimed: "2026-04-16T08:05", channel: "control-panel", shown: true, ticket: "T-1001" });
    expect(state.maintenance).toEqual([{ id: "upgrade-8-april", start: "2026-04-08T02:00", end: "2026-04-08T04:00", services: "", kind: "planned", announced: "2026-04-01T09:00" }]);
    expect(JSON.parse(state.more)).toEqual({ id: "acct-42/2026-04" });
    expect([read.replaced, read.outages]).toEqual([true, 4]);
    const answer = answerOf(state);
    expect(answer.kind === "answer" && answer.assessment.credit.entitled).toBe("187.50");
  });

  it("comes to the same assessment through the form, whatever is in it", () => {
    fc.assert(fc.property(caseOf(monthScale, anyReadings(monthScale)), fc.constantFrom("Europe/Paris", "UTC", "nowhere"), ({ terms, facts }, zone) => {
      const state = stateOfFacts(JSON.parse(JSON.stringify(facts)) as Record<string, unknown>, { ...BASE, zone });
      const draft = draftOf(state, terms);
      // Services that the contract does not know are legal facts, and asked about in a form.
      expect(draft.problems.filter(({ fault }) => fault.code !== "services-unknown")).toEqual([]);
      const [through, straight] = [assess(terms, draft.facts), assess(terms, facts)];
      // Outages and claims of a form come first, so that lists may be in another order.
      expect([through.time, through.credit, through.total, through.period, through.asOfMs]).toEqual([straight.time, straight.credit, straight.total, straight.period, straight.asOfMs]);
    }));
  });

  it.each([
    ["a period of two instants", { period: { start: "2026-04-01T00:00Z", end: "2026-05-01T00:00Z" } }],
    ["an anchor", { period: { month: "2026-04", anchorDay: 3 } }],
    ["a zone that is none", { period: { month: "2026-04", timeZone: "Mars/Base" } }],
    ["no object", { period: 4, fees: [], conditions: [], claims: 1, outages: {}, maintenance: "x", termsBreaches: null }],
    ["values of other types", { asOf: true, terms: {}, plan: 1, fees: { currency: 1, service: 1.5, billed: null, next: [], annual: 0.5, previous: true, affected: "3" }, eligibleAt: {}, conditions: { a: "yes" } }],
    ["outages that no row holds", { outages: [1, { id: "a", impact: "half" }, { id: "a", impact: 1e-9 }, { services: [] }, { services: ["a,b"] }, { services: [" a"] }, { caused: {} }, { start: {} }, { end: false }] }],
    ["claims that no row holds", { claims: [1, {}, { filedAt: "x" }, { ticket: "t", filedAt: "x", channel: "c", outages: ["no"] }, { ticket: "t", filedAt: 1, channel: "c", outages: ["a", "b"] }, { ticket: "t", filedAt: "x", channel: "c", disruption: 1 }, { ticket: "t", filedAt: "x", channel: "c", outages: 5 }] }],
    ["facts without a field", { id: "x", slots: [], holidays: ["2026-05-01"] }],
  ])("keeps %s word for word", (_, facts) => {
    expect(JSON.parse(stateOfFacts(facts, BASE).more)).toEqual(facts);
  });

  it("keeps the contract and the language of the form, not the rest", () => {
    expect(stateOfFacts({}, { ...BASE, locale: "fr", terms: "a@1", fee: "3" })).toEqual({ ...BLANK, locale: "fr", terms: "a@1" });
    expect(stateOfFacts({ terms: "b@2", plan: "p", conditions: { c: true, d: false }, fees: { service: 12 } }, { ...BASE, terms: "a@1" }))
      .toEqual({ ...BLANK, terms: "b@2", plan: "p", conditions: { c: "yes", d: "no" }, fee: "12" });
  });

  it("has one claim for the period, and gives a second one back", () => {
    const claims = [{ ticket: "a", filedAt: "2026-05-02T00:00Z", channel: "email", noticeAt: "2026-05-01T00:00Z" }, { ticket: "b", filedAt: "2026-05-03T00:00Z", channel: "email" }];
    const { claim, more } = stateOfFacts({ claims }, BASE);
    expect(claim).toEqual({ claimed: "2026-05-02T00:00", noticed: "2026-05-01T00:00", channel: "email", shown: false, ticket: "a" });
    expect(JSON.parse(more)).toEqual({ claims: [claims[1]] });
  });

  it("gives back what no field can hold", () => {
    const odd = { period: 5, claims: 7, outages: [{ id: 7, start: "2026-04-15T13:40Z", end: null, impact: "down" }] };
    const { outages, month, more } = stateOfFacts(odd, BASE);
    expect([outages, month]).toEqual([[], ""]);
    expect(JSON.parse(more)).toEqual(odd);
    const claims = [7, { ticket: "T" }, { ticket: "T", filedAt: "2026-05-02T00:00Z" }, { filedAt: "2026-05-02T00:00Z", channel: "email" }];
    expect(JSON.parse(stateOfFacts({ claims }, BASE).more)).toEqual({ claims });
    expect(stateOfFacts({ period: { month: "2026-04" } }, BASE)).toMatchObject({ month: "2026-04", countedIn: "contract" });
  });

  it("keeps shares, breaches and times without an offset", () => {
    const { outages, breaches } = stateOfFacts({ outages: [{ id: "o", start: "13:40", end: null, impact: 0.25, reportedAt: 1776260400000 }], termsBreaches: [{ start: "2026-04-01T00:00Z", end: null }] }, BASE);
    expect(outages).toEqual([{ ...BLANK_OUTAGE, id: "o", start: "13:40", open: true, impact: "0.25", reported: "2026-04-15T13:40" }]);
    expect(breaches).toEqual([{ start: "2026-04-01T00:00", end: "", open: true }]);
  });
});

const cellsOf = (text: string): unknown => {
  const parsed = parseCsv(text);
  return "rows" in parsed ? parsed.rows.map(({ cells }) => cells) : parsed;
};

describe("a table", () => {
  it.each([
    ["start,end\n1,2", [["start", "end"], ["1", "2"]]],
    ["a;b\r\n\"x;\"\"y\"\"\";2\r\n\r\n", [["a", "b"], ["x;\"y\"", "2"]]],
    ["a\tb\n1\t\"two\nlines\"", [["a", "b"], ["1", "two\nlines"]]],
    [" a , b ", [["a", "b"]]],
    ["'=1,'x,it's", [["=1", "'x", "it's"]]],
    ["5\",6", [["5\"", "6"]]],
  ])("%j", (text, rows) => expect(cellsOf(text)).toEqual(rows));

  it("comes back as it went, and begins no formula", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", ",", ";", '"', "\n", "\t", "=", "+", "-", "@", "'", "é") }).map((text) => text.trim());
    fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }).filter((row) => row.some((one) => one !== "")), { minLength: 1, maxLength: 3 }), (rows) => {
      const text = csvOf([["x", "y"], ...rows]);
      expect(cellsOf(text)).toEqual([["x", "y"], ...rows]);
      for (const one of rows.flat()) expect(csvOf([[one]])).not.toMatch(/^"?[=+@-]/);
    }));
  });

  it("is read by the names of its columns, in any order", () => {
    const read = pasted("Until,From,Incident,Service,Claim date,Disruption\n2026-04-15 15:34,2026-04-15 13:40,db,api,2026-04-16 08:05,oui\nongoing,2026-04-20 10:00,,,,", BASE);
    expect(read.kind === "state" && [read.outages, read.replaced, read.state.outages]).toEqual([2, false, [
      { ...BLANK_OUTAGE, id: "db", start: "2026-04-15 13:40", end: "2026-04-15 15:34", services: "api", claimed: "2026-04-16 08:05", shown: true },
      { ...BLANK_OUTAGE, id: "outage-2", start: "2026-04-20 10:00", open: true },
    ]]);
  });

  it("gives every outage of a form back", () => {
    const rows = [{ ...BLANK_OUTAGE, id: "a", start: "1", open: true, impact: "0.5", cause: "c", shown: true, ticket: "=T" }, { ...BLANK_OUTAGE, id: "b", end: "2", services: "x, y" }];
    expect(outagesOfCsv(csvOfOutages(rows), [])).toEqual({ rows, ignored: [] });
  });

  it.each([
    ["name,when\na,b", { code: "no-header" }],
    ["start\n1", { code: "no-header" }],
    ["", { code: "empty" }],
    ["{", { code: "json" }],
    ["[1]", { code: "json" }],
  ])("%j is refused", (text, fault) => expect(pasted(text, BASE)).toEqual({ kind: "fault", fault }));
  it("may have short lines", () => expect(outagesOfCsv("start,end,cause\n1", [])).toEqual({ rows: [{ ...BLANK_OUTAGE, id: "outage-1", start: "1" }], ignored: [] }));
  it("without any line is refused", () => expect(outagesOfCsv("", [])).toEqual({ fault: { code: "no-header" } }));
});

it("adds a list of outages to what is there", () => {
  const before = { ...BASE, fee: "7", outages: [{ ...BLANK_OUTAGE, id: "kept", start: "x" }] };
  const read = pasted('[{"id":"new","start":"2026-04-15T13:40Z","end":"2026-04-15T14:40Z","impact":"degraded"}]', before);
  expect(read.kind === "state" && [read.state.fee, read.state.outages.map(({ id, impact }) => [id, impact])]).toEqual(["7", [["kept", "down"], ["new", "degraded"]]]);
});

describe("a status page", () => {
  const update = (status: string, at: string, before: string, after: string): object =>
    ({ status, created_at: at, display_at: at, affected_components: [{ code: "c1", name: "API", old_status: before, new_status: after }] });
  const incident = (id: string, state: string): object => ({
    id, name: id, status: "resolved", impact: "major", created_at: "2026-04-15T13:40:00Z", started_at: "2026-04-15T13:40:00Z", resolved_at: "2026-04-15T15:34:00Z",
    incident_updates: [update("resolved", "2026-04-15T15:34:00Z", state, "operational"), update("investigating", "2026-04-15T13:40:00Z", "operational", state)],
  });
  const page = { incidents: [incident("down", "major_outage"), incident("slow", "partial_outage")] };

  it("is known by its keys", () => expect(pasted(JSON.stringify(page), BASE)).toEqual({ kind: "statuspage", page }));
  it("has components, with services proposed by name", () => {
    expect(componentsOf(page, MAILGUN_2022_01_14)).toEqual([{ id: "c1", name: "API", key: "c1", service: "api" }]);
    const other = { ...MAILGUN_2022_01_14, id: "other" };
    expect(componentsOf(page, other)).toEqual([{ id: "c1", name: "API", key: "c1", service: "api" }]);
    const none = { ...other, services: { ...other.services, covered: ["web", "mail"] } };
    expect(componentsOf(page, none)[0]?.service).toBe("");
    // With one service there is nothing else to choose.
    const one = { ...other, services: { ...other.services, covered: ["web"] } };
    expect(componentsOf(page, one)[0]?.service).toBe("web");
  });
  it("has components without an id", () => {
    const nameless = { incidents: [{ ...incident("x", "major_outage"), incident_updates: [{ status: "resolved", created_at: "2026-04-15T15:34:00Z", affected_components: [{ name: "Web", new_status: "operational" }] }] }] };
    expect(componentsOf(nameless, MAILGUN_2022_01_14)[0]?.key).toBe("Web");
  });
  it("adds its outages in the form's zone, and says what it leaves out", () => {
    const read = withStatuspage({ ...BASE, zone: "Europe/Paris" }, page, { c1: "api" }, "major");
    expect(read.state.outages.map(({ start, end, services }) => [start, end, services])).toEqual([["2026-04-15T15:40", "2026-04-15T17:34", "api"]]);
    expect([read.outages, read.maintenance, read.refused.map(({ id }) => id)]).toEqual([1, 0, ["slow"]]);
    expect(withStatuspage({ ...BASE, zone: "nowhere" }, page, { c1: "api" }, "partial").state.outages).toHaveLength(2);
    expect(withStatuspage(BASE, page, { c1: "api" }, "partial").state.zone).toBe("UTC");
  });
  it("says what had to be assumed, and takes the page as it stood at the form's now", () => {
    const update = (time: string, status: string, before: string, after: string): object => ({ status, created_at: time, affected_components: [{ code: "c1", name: "API", old_status: before, new_status: after }] });
    const left = {
      incidents: [{
        id: "i", name: "Late", status: "resolved", impact: "major", created_at: "2026-04-15T10:00:00Z",
        incident_updates: [update("2026-04-15T12:00:00Z", "resolved", "major_outage", "major_outage"), update("2026-04-15T10:00:00Z", "investigating", "operational", "major_outage")],
      }],
    };
    const read = (asOf: string) => withStatuspage({ ...BASE, asOf, zone: "Europe/Paris" }, left, { c1: "api" }, "major");
    expect(read("").assumed).toEqual(["Late: API was last published as major_outage; taken to have ended with the incident, 2026-04-15 12:00 UTC"]);
    expect(read("2026-04-15T14:00").state.outages.map(({ end, open }) => [end, open])).toEqual([["2026-04-15T14:00", false]]);
    expect(read("2026-04-15T13:59").state.outages.map(({ end, open }) => [end, open])).toEqual([["", true]]);
    expect(read("2026-04-15T13:59").assumed).toEqual(["Late: what the page says of later than now is left out"]);
    expect(read("soon").outages).toBe(1);
  });
  it("says what keeps it from being added", () => {
    expect([choiceFault({}), choiceFault({ c1: "", c2: "" }), choiceFault({ c1: "", c2: "api" })]).toEqual(["no-components", "none-chosen", undefined]);
    const nameless = { scheduled_maintenances: [{ id: "m", name: "m", status: "scheduled", impact: "maintenance", created_at: "2026-04-01T00:00:00Z", scheduled_for: "2026-04-08T02:00:00Z", scheduled_until: "2026-04-08T04:00:00Z", incident_updates: [] }] };
    expect(componentsOf(nameless, MAILGUN_2022_01_14)).toEqual([]);
  });
  it("adds nothing a second time", () => {
    const work = { id: "m", name: "m", status: "scheduled", impact: "maintenance", created_at: "2026-04-01T00:00:00Z", scheduled_for: "2026-04-08T02:00:00Z", scheduled_until: "2026-04-08T04:00:00Z", incident_updates: [], components: [{ id: "c1", name: "API" }] };
    const both = { ...page, scheduled_maintenances: [work] };
    const once = withStatuspage(BASE, both, { c1: "api" }, "major");
    const twice = withStatuspage(once.state, both, { c1: "api" }, "major");
    expect([once.outages, once.maintenance, once.notes]).toEqual([1, 1, []]);
    expect([twice.outages, twice.maintenance, twice.notes]).toEqual([0, 0, [{ code: "same", count: 1 }]]);
    expect(twice.state).toEqual(once.state);
  });
  it("adds its maintenance", () => {
    const work = { id: "m", name: "m", status: "scheduled", impact: "maintenance", created_at: "2026-04-01T00:00:00Z", scheduled_for: "2026-04-08T02:00:00Z", scheduled_until: "2026-04-08T04:00:00Z", incident_updates: [], components: [{ id: "c1", name: "API" }] };
    expect(withStatuspage(BASE, { scheduled_maintenances: [work] }, { c1: "api" }, "major").state.maintenance).toEqual([{ id: "m", start: "2026-04-08T02:00", end: "2026-04-08T04:00", services: "api", kind: "planned", announced: "" }]);
  });
  it("without any time needs none for now", () => {
    expect(() => withStatuspage(BASE, { incidents: [] }, {}, "major")).toThrow(SlaInputError);
    expect(withStatuspage(BASE, { incidents: [] }, { c1: "api" }, "major").outages).toBe(0);
  });
});
