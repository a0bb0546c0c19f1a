// From a form to an amount, or to everything that is missing or wrong, each at its field.
import { describe, expect, it } from "vitest";
import { MAILGUN_2022_01_14 } from "../../src/index.js";
import { draftOf } from "../../src/playground/facts/draft.js";
import { answerOf, type Answer } from "../../src/playground/facts/answer.js";
import { issuesOf } from "../../src/playground/facts/problem.js";
import { ledgerRows } from "../../src/playground/results/ledgerRows.js";
import { summaryOf } from "../../src/playground/results/summary.js";
import { BLANK, BLANK_BREACH, BLANK_MAINTENANCE, BLANK_OUTAGE, type State } from "../../src/playground/state/state.js";
import { PAGE_WORDS } from "../../src/playground/words/dictionary.js";
import { CATALOGUE } from "../../src/terms/catalogue/index.js";

const OUTAGE = { ...BLANK_OUTAGE, id: "o1", start: "2026-04-15T13:40", end: "2026-04-15T15:34", claimed: "2026-04-20T09:00", channel: "control-panel", shown: true };
const FORM: State = { ...BLANK, terms: "mailgun@2022-01-14", month: "2026-04", currency: "EUR", fee: "1250.00", outages: [OUTAGE] };

function assessed(state: State): Extract<Answer, { kind: "answer" }> {
  const answer = answerOf(state);
  if (answer.kind === "problems") throw new Error(JSON.stringify(answer.problems));
  return answer;
}
const problems = (state: State): readonly (readonly [string, string])[] => {
  const answer = answerOf(state);
  return answer.kind === "answer" ? [] : answer.problems.map(({ field, fault }) => [field, fault.code === "issue" ? fault.message : fault.code]);
};

describe("an amount", () => {
  it("is what the contract comes to", () => {
    const { assessment, readings } = assessed(FORM);
    expect([assessment.credit.entitled, readings.changing[0]?.entitled]).toEqual(["187.50", "250.00"]);
  });
  it("follows the zone that times are entered in, not the one that months are counted in", () => {
    const paris = assessed({ ...FORM, zone: "Europe/Paris" }).assessment;
    expect([paris.outages[0]?.startMs, paris.period.timeZone]).toEqual([Date.UTC(2026, 3, 15, 11, 40), "UTC"]);
    expect(assessed({ ...FORM, zone: "Europe/Paris", countedIn: "form" }).assessment.period.timeZone).toBe("Europe/Paris");
  });
  it("has everything of every row", () => {
    const { facts } = draftOf({
      ...FORM, asOf: "2026-05-15T09:00", billed: "1400.00", claim: { claimed: "2026-05-02T08:00", noticed: "2026-05-01T08:00", channel: "control-panel", shown: false, ticket: "" },
      outages: [{ ...OUTAGE, services: " api ,, smtp", impact: "0.5", cause: "virus", reported: "2026-04-15T14:00", aware: "2026-04-15T13:50", ticket: "T-1" }, { ...BLANK_OUTAGE, id: "o2", start: "2026-05-14T00:00", open: true }],
      maintenance: [{ ...BLANK_MAINTENANCE, id: "m", start: "2026-04-08T02:00", end: "2026-04-08T04:00", announced: "2026-04-01T09:00" }, { ...BLANK_MAINTENANCE, start: "2026-04-09T02:00", end: "2026-04-09T04:00" }],
      breaches: [{ start: "2026-04-02T00:00", end: "2026-04-03T00:00", open: false }, { ...BLANK_BREACH, start: "2026-05-01T00:00", open: true }],
      more: '{"id":"x","claims":[{"ticket":"T-2"}],"fees":{"next":"3"}}',
    }, MAILGUN_2022_01_14);
    expect(facts).toEqual({
      id: "x", period: { month: "2026-04" }, asOf: "2026-05-15T09:00Z", fees: { currency: "EUR", service: "1250.00", billed: "1400.00", next: "3" },
      outages: [
        { id: "o1", services: ["api", "smtp"], start: "2026-04-15T13:40Z", end: "2026-04-15T15:34Z", impact: 0.5, cause: "virus", reportedAt: "2026-04-15T14:00Z", awareAt: "2026-04-15T13:50Z" },
        { id: "o2", start: "2026-05-14T00:00Z", end: null, impact: "down" },
      ],
      maintenance: [
        { id: "m", kind: "planned", start: "2026-04-08T02:00Z", end: "2026-04-08T04:00Z", announcedAt: "2026-04-01T09:00Z" },
        { kind: "planned", start: "2026-04-09T02:00Z", end: "2026-04-09T04:00Z" },
      ],
      termsBreaches: [{ start: "2026-04-02T00:00Z", end: "2026-04-03T00:00Z" }, { start: "2026-05-01T00:00Z", end: null }],
      claims: [
        { ticket: "T-1", outages: ["o1"], filedAt: "2026-04-20T09:00Z", channel: "control-panel", disruption: true },
        { ticket: "claim", filedAt: "2026-05-02T08:00Z", channel: "control-panel", noticeAt: "2026-05-01T08:00Z" },
        { ticket: "T-2" },
      ],
    });
  });
  it("asks for plan and conditions where the contract has them, and for no channel where any will do", () => {
    const terms = { ...MAILGUN_2022_01_14, plans: [{ id: "pro", clause: "c" }], conditions: [{ code: "a", clause: "c" }, { code: "b", clause: "c" }], claim: { ...MAILGUN_2022_01_14.claim, channel: { accepted: "any" as const, clause: "c" } } };
    const state = { ...FORM, outages: [{ ...OUTAGE, channel: "" }] };
    const asked = draftOf(state, terms);
    expect(asked.problems.map(({ field }) => field)).toEqual(["plan", "conditions.a", "conditions.b"]);
    const { facts, fieldOf } = draftOf({ ...state, plan: "pro", conditions: { a: "yes", b: "no" }, more: '{"conditions":{"c":true}}' }, terms);
    expect([facts.plan, facts.conditions, facts.claims?.[0]?.channel]).toEqual(["pro", { a: true, b: false, c: true }, "any"]);
    expect(fieldOf(["conditions", "a"])).toBe("conditions.a");
    expect(draftOf({ ...state, more: '{"conditions":{"c":true}}' }, MAILGUN_2022_01_14).facts.conditions).toEqual({ c: true });
  });
});

describe("problems", () => {
  it.each([
    ["a blank form", BLANK, [["terms", "missing"], ["month", "missing"], ["currency", "missing"], ["fee", "missing"]]],
    ["a contract that is none", { ...FORM, terms: "x@1" }, [["terms", "terms-unknown"]]],
    ["no zone", { ...FORM, zone: "" }, [["zone", "missing"]]],
    ["a zone that is none", { ...FORM, zone: "Mars/Base" }, [["zone", "zone-unknown"]]],
    ["an outage without an end", { ...FORM, outages: [{ ...OUTAGE, end: "" }] }, [["outages.0.end", "missing"]]],
    ["a claim without its way", { ...FORM, outages: [{ ...OUTAGE, channel: "" }] }, [["outages.0.channel", "missing"]]],
    ["no way before there is a contract", { ...FORM, terms: "", outages: [{ ...OUTAGE, channel: "" }] }, [["terms", "missing"]]],
    ["a time twice", { ...FORM, zone: "Europe/Paris", outages: [{ ...OUTAGE, start: "2025-10-26T02:30" }] }, [["outages.0.start", "time-twice"]]],
    ["no time", { ...FORM, asOf: "now" }, [["asOf", "time-format"]]],
    ["no JSON", { ...FORM, more: "{" }, [["more", "json"]]],
    ["a list", { ...FORM, more: "[]" }, [["more", "json"]]],
    ["a service of another contract", { ...FORM, terms: "github@2026-11", outages: [{ ...OUTAGE, services: "api, nope", claimed: "", channel: "" }] }, [["outages.0.services", "services-unknown"]]],
    ["a service that is none, of maintenance", { ...FORM, maintenance: [{ ...BLANK_MAINTENANCE, start: "2026-04-08T02:00", end: "2026-04-08T04:00", announced: "2026-04-01T09:00", services: "nope" }] }, [["maintenance.0.services", "services-unknown"]]],
    ["a service that is nearly right", { ...FORM, outages: [{ ...OUTAGE, services: "API" }] }, [["outages.0.services", "service-misspelt"]]],
    ["a service before there is a contract", { ...FORM, terms: "", outages: [{ ...OUTAGE, services: "nope" }] }, [["terms", "missing"]]],
    ["a reversed outage and a fee", { ...FORM, fee: "1,250", outages: [{ ...OUTAGE, end: "2026-04-15T13:39" }] }, [
      ["fee", "money-ambiguous"],
      ["outages.0.end", "end-before-start"],
    ]],
  ] as const)("%s", (_, state, expected) => {
    expect(problems(state as State)).toEqual(expected);
  });

  it("of a period that is given otherwise leave the month alone", () => {
    expect(problems({ ...FORM, month: "", more: '{"period":{"start":"2026-04-01T00:00Z","end":"2026-05-01T00:00Z"}}' })).toEqual([]);
  });

  const { fieldOf } = draftOf({ ...FORM, claim: { claimed: "x", noticed: "", channel: "", shown: false, ticket: "" }, maintenance: [BLANK_MAINTENANCE], breaches: [BLANK_BREACH] }, MAILGUN_2022_01_14);
  it.each([
    [["outages", 0, "reportedAt"], "outages.0.reported"], [["outages", 0], "outages.0.start"], [["outages", 1, "end"], "more"], [["outages"], "more"],
    [["maintenance", 0, "announcedAt"], "maintenance.0.announced"], [["termsBreaches", 0, "end"], "breaches.0.end"],
    [["claims", 0, "outages", 0], "outages.0.id"], [["claims", 1, "filedAt"], "claim.claimed"], [["claims", 1], "claim.claimed"], [["claims", 2, "channel"], "more"], [["claims"], "more"],
    [["fees", "currency"], "currency"], [["fees", "billed"], "billed"], [["fees", "service"], "fee"], [["fees", "next"], "next"], [["fees", "annual"], "annual"], [["fees", "previous"], "previous"], [["fees", "affected"], "more"], [["eligibleAt"], "eligible"], [["fees"], "more"],
    [["period", "month"], "month"], [["period", "timeZone"], "zone"], [["period", "anchorDay"], "more"], [["conditions"], "more"], [["asOf"], "asOf"], [["plan"], "plan"], [["slots", 0], "more"], [[], "more"],
  ] as const)("at %j belong to %s", (path, field) => expect(fieldOf(path)).toBe(field));

  it("name the whole path where there is no field", () => {
    expect(problems({ ...FORM, more: '{"holidays":[1]}' })[0]).toEqual(["more", 'holidays[0]: expected a day, YYYY-MM-DD, received 1']);
  });
  it("pass on what is no fault of the facts", () => {
    expect(() => issuesOf(new RangeError("not ours"))).toThrow(RangeError);
  });
});

describe("what comes out", () => {
  it("says the amount, what may follow, and by when", () => {
    expect(summaryOf(assessed(FORM).assessment, "en")).toEqual({
      amount: "EUR 187.50", daysAdded: null, isFinal: true, availability: "99.7361%", target: "99.99%", potential: null, deadline: null, otherMonth: null,
    });
    const unclaimed = assessed({ ...FORM, asOf: "2026-05-01T00:00", outages: [{ ...OUTAGE, claimed: "" }] }).assessment;
    expect(summaryOf(unclaimed, "fr")).toMatchObject({ amount: "0,00\u00a0EUR", isFinal: false, availability: "99,7361\u202f%", potential: "187,50\u00a0EUR", deadline: "2026-05-16 00:00 UTC" });
  });
  it("names the month of the outages where they lie in another", () => {
    const month = (state: State): string | null => summaryOf(assessed(state).assessment, "en").otherMonth;
    expect(month({ ...FORM, month: "2026-03" })).toBe("2026-04");
    expect(month({ ...FORM, outages: [] })).toBeNull();
    expect(month({ ...FORM, asOf: "2026-05-01T00:00", outages: [{ ...BLANK_OUTAGE, id: "o", start: "2026-03-31T00:00", open: true }] })).toBeNull();
  });
  it("says days, deadlines of a period and months without anything agreed", () => {
    const { assessment } = assessed(FORM);
    const odd = {
      ...assessment, credit: { ...assessment.credit, daysAdded: "3.5" }, availability: { ...assessment.availability, percent: null },
      claim: { status: "pending" as const, deadlineMs: Date.UTC(2026, 5, 1), ticket: null, filedAtMs: null, clause: "c" },
    };
    expect(summaryOf(odd, "fr")).toMatchObject({ daysAdded: "3,5", availability: null, deadline: "2026-06-01 00:00 UTC" });
  });
  it("lists what was not uptime, with the deciding reason", () => {
    const { assessment } = assessed({ ...FORM, outages: [OUTAGE, { ...OUTAGE, id: "o2", start: "2026-04-21T03:10", end: "2026-04-21T04:10", cause: "denial-of-service" }] });
    expect(ledgerRows(assessment, "en")).toEqual([
      { from: "2026-04-15 13:40 UTC", to: "2026-04-15 15:34 UTC", length: "1 h 54 min", outcome: "earns credit", outages: "o1" },
      { from: "2026-04-21 03:10 UTC", to: "2026-04-21 04:10 UTC", length: "1 h", outcome: "downtime, no credit: denial of service [3.3.e]", outages: "o2" },
    ]);
    const entry = { startMs: 0, endMs: 60_000, kind: "downtime" as const, creditable: false, outages: ["a", "b"], moreOutages: 3, reasons: [] };
    expect(ledgerRows({ ...assessment, ledger: [entry] }, "en")[0]).toMatchObject({ outcome: "downtime, no credit", outages: "a, b +3" });
  });
});

it("takes every contract of the catalogue as far as its own questions", () => {
  for (const { id, version } of CATALOGUE) {
    const answer = answerOf({ ...FORM, terms: `${id}@${version}`, currency: "USD", outages: [] });
    if (answer.kind === "problems") expect(answer.problems.every(({ field }) => /^(plan|conditions\.|more$|month$|annual$|next$|previous$|eligible$)/.test(field)), `${id}: ${JSON.stringify(answer.problems)}`).toBe(true);
  }
});

describe.each(["en", "fr"] as const)("the page in %s", (locale) => {
  const words = PAGE_WORDS[locale];
  it("says every fault", () => {
    const faults = [
      words.fault({ code: "missing" }), words.fault({ code: "time-format" }), words.fault({ code: "time-skipped", zone: "Z" }), words.fault({ code: "time-twice", zone: "Z", choices: [] }),
      words.fault({ code: "zone-unknown" }), words.fault({ code: "terms-unknown" }), words.fault({ code: "json" }), words.fault({ code: "issue", message: "expected a" }), words.fault({ code: "issue", message: "slots[0].end: expected b" }),
      words.fault({ code: "services-unknown", names: ["a", "b"] }), words.pasteFault({ code: "empty" }), words.pasteFault({ code: "json" }), words.pasteFault({ code: "no-header" }), words.pasteFault({ code: "column-twice", names: ["a", "b"] }),
    ];
    expect(new Set(faults).size).toBe(faults.length);
    expect(faults[7]).toContain("xpected a.");
    expect(faults[8]).toContain("slots[0].end: expected b.");
    expect(faults[9]).toContain("a, b");
    expect(faults[13]).toContain("a, b");
  });
  it("says one and many", () => {
    expect(words.pasted(1, true)).not.toBe(words.pasted(1, false));
    expect(words.pasted(2, false)).toMatch(/2 \w+s\./);
    expect(words.pasted(1, false)).toMatch(/1 \w+n?\./);
    expect(words.fromStatuspage(1, 2)).toContain("2 ");
    const said = [
      words.toCorrect(2), words.assumed(4), words.refused(3), words.condition("x"), words.row.outages(1), words.row.maintenance(1), words.row.breaches(1), words.remove("Row 1"), words.days("2"),
      words.available("1", "2"), words.potential("3"), words.deadline("4"), words.otherMonth("5"), words.useMonth("6"),
    ];
    expect(new Set(said).size).toBe(said.length);
  });
});
