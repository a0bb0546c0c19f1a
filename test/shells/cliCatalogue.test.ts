// Contracts through the program: every entry by its id and as a whole object, terms to start from, the linter, differences.
import { describe, expect, it } from "vitest";
import { assess, diffAssessments, explainDiff, lintTerms, MAILGUN_2022_01_14, parseTerms, type Terms } from "../../src/index.js";
import { CATALOGUE, idOf } from "../../src/terms/catalogue/index.js";
import { LineAnswerer } from "../../src/cli/answers.js";
import { JsonLines } from "../../src/cli/jsonLines.js";
import { run } from "../../src/cli/run.js";
import { factsOf, HOUR, MINUTE } from "../support/contractFacts.js";
import { bytesOf, type FakeOutside, fakeIo } from "../support/fakeIo.js";

/** Facts that the contract asks for beside outages. */
function request(terms: Terms, named: unknown): string {
  const { period: { unit }, maintenance, measure, guarantee, plans, claim } = terms;
  const start = Date.parse("2026-04-01T00:00:00Z");
  const fees = { currency: "USD", service: "100.00", annual: "1200.00", affected: "100.00", next: "100.00", previous: "100.00" };
  const facts = factsOf(terms, { downMs: 100 * MINUTE, more: {
    fees,
    ...(typeof unit === "object" ? { period: { start, end: start + unit.days * 24 * HOUR } } : {}),
    ...(plans[0] === undefined ? {} : { plan: plans[0].id }),
    ...(measure.kind === "error-rate" ? { outages: [], claims: [] } : {}),
    ...(measure.kind === "score" ? { scores: [{ guarantee: guarantee.id, percent: "99.5" }] } : {}),
    ...(maintenance.allowance.per === "year" ? { maintenanceUsed: { hours: "0" } } : {}),
    ...([claim.window.from, claim.notice?.from].includes("eligibility") ? { eligibleAt: "2026-05-01T00:00:00Z" } : {}),
  } });
  return JSON.stringify({ ...facts, terms: named });
}

function answerTo(line: string): { isGood: boolean; text: string } {
  const out = new JsonLines();
  const isGood = new LineAnswerer({ terms: null, form: "assessment" }).answer({ number: 1, bytes: bytesOf(line) }, out);
  return { isGood, text: new TextDecoder().decode(out.bytes) };
}

async function running(argv: readonly string[], outside: FakeOutside = {}): Promise<{ code: number; text: string; complaints: string }> {
  const io = fakeIo(outside);
  const code = await run(argv, io);
  return { code, text: io.writes.join(""), complaints: io.complaints.join("") };
}

describe("the catalogue", () => {
  it("has at least 45 contracts beside Mailgun's", () => {
    expect(CATALOGUE.filter(({ id }) => id !== "mailgun").length).toBeGreaterThanOrEqual(45);
    expect(new Set(CATALOGUE.map(idOf)).size).toBe(CATALOGUE.length);
  });

  it.each(CATALOGUE.map((terms) => ({ id: idOf(terms), terms })))("$id runs by its id, and as a whole object in the request", ({ id, terms }) => {
    const byId = answerTo(request(terms, id));
    expect(byId.isGood, byId.text).toBe(true);
    expect(answerTo(request(terms, terms))).toEqual(byId);
    expect(JSON.parse(byId.text)).toMatchObject({ terms: id });
  });

  it.each(CATALOGUE.map((terms) => ({ id: idOf(terms), terms })))("$id says where it stands, or that this is not known", ({ terms: { source } }) => {
    expect(source.address === undefined ? source.note : source.address).toMatch(source.address === undefined ? /./ : /^https:\/\//);
  });
});

describe("terms to start from", () => {
  it("are whole, valid, and raise no question", async () => {
    const { code, text } = await running(["terms", "template"]);
    expect(code).toBe(0);
    const terms = parseTerms(JSON.parse(text));
    expect(lintTerms(terms)).toEqual([]);
    expect(Object.keys(JSON.parse(text) as object).sort()).toEqual(Object.keys(MAILGUN_2022_01_14).sort());
  });
});

describe("lint", () => {
  it("finds GitHub's gap at exactly 99.0", async () => {
    const { code, text } = await running(["lint", "github@2026-11"]);
    expect([code, text]).toEqual([1, expect.stringMatching(/^tiers-gap {2}schedule\.tiers\.0, schedule\.tiers\.1\n {2}.*99/)]);
  });
  it("has nothing to ask about Mailgun", async () => {
    expect(await running(["lint", "mailgun@2022-01-14"])).toEqual({ code: 0, text: "Nothing to ask about.\n", complaints: "" });
  });
  it("reads a file, and says what is wrong with it", async () => {
    const { code, complaints } = await running(["lint", "mine.json"], { files: { "mine.json": "{}" } });
    expect([code, complaints]).toEqual([2, expect.stringContaining("the terms in mine.json are wrong:\nallowance: expected a value")]);
  });
  it("needs terms", async () => {
    expect(await running(["lint"])).toMatchObject({ code: 2, complaints: "sla-credits: lint needs terms: an id of the catalogue, or a file\n" });
  });
});

describe("diff", () => {
  const before = assess(MAILGUN_2022_01_14, factsOf(MAILGUN_2022_01_14, { downMs: 35 * MINUTE }));
  const after = assess(MAILGUN_2022_01_14, factsOf(MAILGUN_2022_01_14, { downMs: 120 * MINUTE }));
  const files = { "before.json": JSON.stringify(before), "after.json": JSON.stringify(after) };

  it("tells what is still to be credited", async () => {
    const { code, text } = await running(["diff", "before.json", "after.json"], { files });
    expect([code, text]).toEqual([0, explainDiff(diffAssessments(before, after), { locale: "en" })]);
    expect(text).toContain("USD 10.00");
  });
  it("ends quietly when nobody reads", async () => {
    expect(await running(["diff", "before.json", "after.json"], { files, leavesAfter: 0 })).toEqual({ code: 0, text: "", complaints: "" });
  });
  it("in French, and as JSON", async () => {
    expect((await running(["diff", "before.json", "after.json", "--locale", "fr"], { files })).text).toBe(explainDiff(diffAssessments(before, after), { locale: "fr" }));
    const { text } = await running(["diff", "before.json", "after.json", "--json"], { files });
    expect(JSON.parse(text)).toEqual(diffAssessments(before, after));
  });
  it("refuses what cannot be compared", async () => {
    const { code, text, complaints } = await running(["diff", "before.json", "other.json"], { files: { ...files, "other.json": "{}" } });
    expect([code, text, complaints]).toEqual([1, "", expect.stringMatching(/^before\.json and other\.json:\n {2}after/)]);
  });
  it.each([
    { argv: ["diff", "before.json"], says: "sla-credits: diff needs two files, each with one assessment\n" },
    { argv: ["diff", "before.json", "after.json", "more.json"], says: 'sla-credits: "more.json" is one argument too many\n' },
    { argv: ["diff", "before.json", "broken.json"], says: expect.stringMatching(/^sla-credits: broken\.json: /) as string },
    { argv: ["diff", "before.json", "huge.json"], says: "sla-credits: huge.json has more than 67108864 bytes\n" },
  ])("$argv: a wrong call", async ({ argv, says }) => {
    const huge = argv.includes("huge.json") ? { "huge.json": new Uint8Array(67_108_865) } : {};
    expect(await running(argv, { files: { ...files, "broken.json": "{", ...huge } })).toMatchObject({ code: 2, text: "", complaints: says });
  });
});

describe("report", () => {
  it("adds up all guarantees, in English and in French", async () => {
    const facts = {
      ...factsOf(MAILGUN_2022_01_14, { downMs: 120 * MINUTE }), terms: "mailgun@2022-01-14",
      events: [{ id: "e", severity: "sev1", openedAt: "2026-04-10T00:00:00Z", answeredAt: "2026-04-10T00:16:00Z" }],
    };
    const files = { "request.json": JSON.stringify(facts) };
    const { text } = await running(["report", "request.json"], { files });
    // 15.00 for downtime; of 100.00 for a late answer 85.00 are left under the limit of 100.00.
    expect(text).toMatch(/^Service credit: USD 100\.00/);
    expect(text).toMatch(/= to be paid +USD 15\.00\n\+ first-response +USD 85\.00\n= to be paid in all +USD 100\.00\n/);
    expect((await running(["report", "request.json", "--locale", "fr"], { files })).text).toMatch(/= remise due en tout +100,00\u00a0USD\n/);
  });
});
