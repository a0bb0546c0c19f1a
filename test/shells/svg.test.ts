/**
 * What the drawing shows and says: well-formed markup without script or address, texts in order, bars in their places,
 * the same words for those who cannot see it, and no way in for hostile names.
 */
import { describe, expect, it } from "vitest";
import type { Assessment, LedgerEntry, OutageAccount } from "../../src/assessment.js";
import { daysOf } from "../../src/explain/drawing/days.js";
import { cutTo, widthOf, wrapped } from "../../src/explain/drawing/textWidth.js";
import { verdictOf, verdictsOf } from "../../src/explain/drawing/verdict.js";
import { timelineSvg } from "../../src/svg/index.js";
import { element, escaped } from "../../src/svg/xml.js";
import { barsOf, tagsOf, textsOf } from "../support/markup.js";
import { APRIL, at, ledgerOf, QUIET, withIncident } from "../support/sampleAssessments.js";

const draw = (assessment: Assessment, locale: "en" | "fr" = "en", width = 512): string => timelineSvg(assessment, { locale, width });

describe("the drawing of April", () => {
  it("says in English, from top to bottom", () => {
    expect(textsOf(draw(APRIL, "en", 640))).toEqual([
      "Service credit · provisional as of 2026-05-15 09:00 UTC", "EUR 187.50", "acct-42/2026-04",
      "mailgun@2022-01-14 · 2026-04-01 00:00 to 2026-05-01 00:00 UTC", "Available 99.4173% · target 99.99% missed",
      "EUR 250.00 with every open claim made in time",
      "The period", "1", "5", "10", "15", "20", "25", "30",
      "Days with events, hour by hour",
      "3 Apr", "0", "3", "6", "9", "12", "15", "18", "21", "24 h", "queue-3-april", "3 Apr 08:00–08:40 · outbound · 40 min earns nothing: claim too late [3.3.f]",
      "8 Apr", "0", "3", "6", "9", "12", "15", "18", "21", "24 h", "Planned maintenance · upgrade-8-april", "8 Apr 02:00–04:00 · api, smtp, outbound [3.2.a]",
      "15 Apr", "0", "3", "6", "9", "12", "15", "18", "21", "24 h", "incident-15-april", "15 Apr 13:40–15:34 · smtp, api · 1 h 54 min earns credit",
      "21 Apr", "0", "3", "6", "9", "12", "15", "18", "21", "24 h", "flood-21-april", "21 Apr 03:10–04:10 · api · 1 h earns nothing: denial of service [3.3.e]",
      "27 Apr", "0", "3", "6", "9", "12", "15", "18", "21", "24 h", "smtp-27-april", "27 Apr 22:15–22:52 · smtp · 37 min earns nothing: not claimed yet [3.3.f]",
      "From downtime to credit", "5%", "5%", "5%",
      "creditable downtime", "1 h 54 min", "− allowance", "4 min 18 s 480 ms", "= beyond the allowance", "1 h 49 min 41 s 520 ms",
      "→ 3 blocks of 30 min at 5%", "15%", "to the next step", "10 min 18 s 480 ms", "× EUR 1250.00", "EUR 187.50", "= to be paid", "EUR 187.50",
      "downtime, earns credit", "downtime, no credit", "maintenance", "up",
    ]);
  });

  it("says in French", () => {
    const texts = textsOf(draw(APRIL, "fr", 640));
    expect(texts).toEqual(expect.arrayContaining([
      "Remise · provisoire au 2026-05-15 09:00 UTC", "187,50~EUR", "Disponibilité 99,4173¬% · objectif 99,99¬% non atteint",
      "15 avr.", "15 avr. 13:40–15:34 · smtp, api · 1~h 54~min avec remise",
      "3 avr. 08:00–08:40 · outbound · 40~min sans remise¬: demande tardive [3.3.f]", "→ 3~tranches de 30~min à 5¬%", "= remise due",
    ]));
  });

  it("puts bars where they belong: 480 pixels for the month, then 20 for each hour of a day", () => {
    const svg = draw(APRIL);
    // The strip: 14 days, 13 h 40 of 30 days; the day: 13 h 40 of 24, 1 h 54 long; a block: 30 of 124 min 18.48 s; the legend.
    expect(barsOf(svg, "credit")).toEqual([
      [233.11, 4], [273.33, 38], [16.63, 114.34], [132.48, 114.34], [248.32, 114.34], [0, 18],
    ]);
    expect(barsOf(svg, "maintenance").slice(0, 3)).toEqual([[113.33, 4], [113.33, 4], [40, 40]]);
    expect(barsOf(svg, "no-credit").slice(0, 7)).toEqual([[37.33, 4], [322.11, 4], [430.83, 4], [160, 13.33], [63.33, 20], [445, 12.33], [0, 15.13]]);
    expect(barsOf(svg, "rest")).toEqual([[364.16, 74.54]]);
  });

  it("tells those who cannot see it the same", () => {
    const svg = draw(APRIL);
    const [root] = tagsOf(svg);
    const prefix = root?.attributes["class"] as string;
    expect(root?.attributes["role"]).toBe("img");
    expect(root?.attributes["aria-labelledby"]).toBe(`${prefix}-title ${prefix}-desc`);
    expect(svg).toContain(`<title id="${prefix}-title">Service credit: EUR 187.50 (provisional), 2026-04-01 00:00 to 2026-05-01 00:00 UTC</title>`);
    const desc = /<desc id="[^"]*">([^<]*)<\/desc>/.exec(svg)?.[1] as string;
    expect(desc).toContain("Available 99.4173% · target 99.99% missed. Planned maintenance “upgrade-8-april” of api, smtp and outbound");
    expect(desc).toContain("Outage “queue-3-april” (outbound, down, cause: the provider): 2026-04-03 08:00 to 08:40 UTC. In the period: 40 min 0 s. Earns credit: 0 s. Earns nothing: 40 min 0 s, the claim came too late.");
    expect(desc.endsWith("Credit before limits, 15% of EUR 1250.00: EUR 187.50. Credit to be paid: EUR 187.50.")).toBe(true);
  });

  it("needs nothing from outside and runs nothing", () => {
    const svg = draw(APRIL);
    expect(svg).not.toMatch(/<script|<foreignObject|<image|<a |href|@import| on[a-z]+=/i);
    expect(svg.match(/url\([^)]*\)/g)?.every((url) => /^url\(#sla[a-z0-9]+-[a-z]+\)$/.test(url))).toBe(true);
    expect(svg).toContain("@media (prefers-color-scheme:dark)");
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toContain("://");
  });

  it("has a width of 320 to 2000 pixels, 480 if none is asked for, and ids that another drawing does not share", () => {
    const widthOfSvg = (width?: number): string | undefined => tagsOf(timelineSvg(APRIL, width === undefined ? { locale: "en" } : { locale: "en", width }))[0]?.attributes["width"];
    expect([widthOfSvg(), widthOfSvg(1), widthOfSvg(390.4), widthOfSvg(9_999)]).toEqual(["480", "320", "390", "2000"]);
    expect(tagsOf(draw(APRIL))[0]?.attributes["class"]).not.toBe(tagsOf(draw(QUIET))[0]?.attributes["class"]);
    expect(draw(APRIL)).toBe(draw(structuredClone(APRIL)));
  });
});

describe("other months", () => {
  it("without events have no days, no marks and no bar", () => {
    const texts = textsOf(draw(QUIET));
    expect(texts).not.toContain("Days with events, hour by hour");
    expect(texts).toEqual(expect.arrayContaining(["Service credit · final", "→ 0 blocks of 30 min at 5%", "up"]));
    expect(barsOf(draw(QUIET), "credit")).toEqual([]);
  });

  it("where nothing was agreed say so", () => {
    expect(textsOf(draw({ ...QUIET, availability: { ...QUIET.availability, met: null, percent: null } }))).toContain("nothing agreed");
  });

  it("show breaches, cured or not, and those of another period not at all", () => {
    const svg = draw({
      ...APRIL,
      termsBreaches: [
        { startMs: at("2026-04-15T00:00:00Z"), endMs: at("2026-04-15T12:00:00Z"), clause: "3.3.c" },
        { startMs: at("2026-04-20T00:00:00Z"), endMs: null, clause: "3.3.c" },
        { startMs: at("2026-03-01T00:00:00Z"), endMs: at("2026-03-02T00:00:00Z"), clause: "3.3.c" },
      ],
    });
    expect(barsOf(svg, "breach").slice(0, 2)).toEqual([[224, 8], [304, 176]]);
    expect(barsOf(svg, "breach").slice(2)).toEqual([[0, 240], [0, 480], [0, 480], expect.any(Array)]);
    const texts = textsOf(svg);
    expect(texts.filter((text) => text === "Breach of the terms of service")).toHaveLength(4);
    expect(texts).toEqual(expect.arrayContaining(["2026-04-15 00:00 to 12:00 UTC [3.3.c]", "since 2026-04-20 00:00 UTC [3.3.c]"]));
  });

  it("longer than two months have no numbers of days", () => {
    const period = { startMs: at("2026-01-01T00:00:00Z"), endMs: at("2026-04-01T00:00:00Z"), durationMs: 90 * 86_400_000, timeZone: "UTC" };
    expect(textsOf(draw({ ...QUIET, period, ledger: ledgerOf(period.startMs, period.endMs, []) }))).not.toContain("15");
  });
});

const MINUTE_MS = 60_000;
const INCIDENT = APRIL.outages[1] as OutageAccount;
const entry = (startMs: number, minutes: number, change: Partial<LedgerEntry>): LedgerEntry =>
  ({ startMs, endMs: startMs + minutes * MINUTE_MS, kind: "downtime", creditable: true, outages: [INCIDENT.id], reasons: [], ...change });

/** April with nothing but the incident, and a ledger of its own. */
function alone(change: Partial<OutageAccount>, stretches: readonly LedgerEntry[]): Assessment {
  return { ...withIncident(change), maintenance: [], ledger: ledgerOf(APRIL.period.startMs, APRIL.period.endMs, stretches) };
}

describe("a lane", () => {
  const start = INCIDENT.startMs;

  it("of an outage that the contract does not count is woven", () => {
    const svg = draw(alone({ downtimeMs: 0, creditableMs: 0, reasons: [{ code: "degraded-only", clause: "3.1.d", ms: 114 * MINUTE_MS, decidesMs: 114 * MINUTE_MS }] },
      [entry(start, 114, { kind: "up", creditable: false })]));
    expect(barsOf(svg, "not-counted")).toEqual([[233.11, 4], [273.33, 38], [0, 18]]);
    expect(textsOf(svg).join(" ")).toContain("1 h 54 min earns nothing: degraded only [3.1.d]");
  });

  it("of an outage that fared differently by turns has a bar for each", () => {
    const svg = draw(alone({ creditableMs: 54 * MINUTE_MS, reasons: [{ code: "virus", clause: "3.3.e", ms: 60 * MINUTE_MS, decidesMs: 60 * MINUTE_MS }, { code: "terms-breach", clause: "3.3.c", ms: 10 * MINUTE_MS, decidesMs: 0 }] },
      [entry(start, 60, { creditable: false }), entry(start + 60 * MINUTE_MS, 54, {})]));
    expect(barsOf(svg, "no-credit").slice(0, 2)).toEqual([[233.11, 4], [273.33, 20]]);
    expect(barsOf(svg, "credit").slice(0, 2)).toEqual([[233.78, 4], [293.33, 18]]);
    expect(textsOf(svg).join(" ")).toContain("54 min earns credit · 1 h earns nothing: virus [3.3.e]");
    expect(textsOf(svg).join(" ")).not.toContain("terms breach");
  });

  it("of an outage whose credit the ledger cannot place, as others were down as well, is ruled", () => {
    const svg = draw(alone({ creditableMs: 54 * MINUTE_MS }, [entry(start, 114, { outages: ["other", INCIDENT.id] })]));
    expect(barsOf(svg, "partly")).toEqual([[273.33, 38], expect.any(Array)]);
    expect(textsOf(svg)).toContain("earns credit in part");
  });

  it("of an outage that goes on reaches to what is known, or to the end of the period", () => {
    const ongoing = { endMs: null, creditableMs: 114 * MINUTE_MS };
    const known = { ...alone(ongoing, [entry(start, 114, {})]), asOfMs: start + 114 * MINUTE_MS };
    expect(barsOf(draw(known), "credit").slice(0, 2)).toEqual([[233.11, 4], [273.33, 38]]);
    expect(textsOf(draw(known)).join(" ")).toContain("since 2026-04-15 13:40 UTC · smtp, api");
    expect(barsOf(draw({ ...known, asOfMs: null }), "credit")[1]).toEqual([273.33, 206.67]);
  });

  it("is shared by outages beyond the fourth, if there are more than five", () => {
    const many = (count: number): Assessment => ({
      ...alone({}, [entry(start, 114, {})]),
      outages: Array.from({ length: count }, (_, index) => ({ ...INCIDENT, id: `flap-${index}` })),
    });
    expect(textsOf(draw(many(5)))).toContain("flap-4");
    expect(textsOf(draw(many(6)))).toEqual(expect.arrayContaining(["flap-3", "+ 2 outages", "flap-4, flap-5"]));
    expect(textsOf(draw(many(6)))).not.toContain("flap-4");
    // An hour each, one after the other: the lane that the last two share has their bars, and not those above.
    const apart = many(6);
    const hours = { ...apart, outages: apart.outages.map((outage, hour) => ({ ...outage, startMs: start + (hour - 5) * 3_600_000, endMs: start + (hour - 4) * 3_600_000 })) };
    expect(barsOf(draw(hours), "credit").slice(1, 7)).toEqual([[173.33, 20], [193.33, 20], [213.33, 20], [233.33, 20], [253.33, 20], [273.33, 20]]);
    const ongoing = { ...hours, outages: hours.outages.map((outage, hour) => ({ ...outage, endMs: hour === 5 ? null : outage.endMs })) };
    expect(barsOf(draw(ongoing), "credit").slice(5, 7)).toEqual([[253.33, 20], [273.33, 206.67]]);
    expect(/<desc[^>]*>([^<]*)/.exec(draw(many(21)))?.[1]).toContain("+ 1 outages.");
  });

  it("of very many outages is drawn by cells of two pixels", () => {
    const flaps = Array.from({ length: 300 }, (_, index) => ({ ...INCIDENT, id: `flap-${index}`, startMs: start + index * 1_000, endMs: start + index * 1_000 + 500 }));
    const svg = draw({ ...alone({}, flaps.map(({ id, startMs }) => ({ ...entry(startMs, 0, { outages: [id] }), endMs: startMs + 500 }))), outages: flaps });
    // One cell of 3 hours in the strip; four outages alone, a second apart; two cells of 6 minutes for all of them.
    expect(barsOf(svg, "credit").slice(0, 7)).toEqual([[232, 4], [273.33, 4], [273.34, 4], [273.34, 4], [273.35, 4], [272, 4], [274, 4]]);
  });

  it("of maintenance may have no name, and what excuses nothing has no lane", () => {
    const [window] = APRIL.maintenance;
    if (window === undefined) throw new Error("April has a window");
    const texts = textsOf(draw({ ...APRIL, maintenance: [{ ...window, id: null }, { ...window, id: "useless", excusedMs: 0 }] }));
    expect(texts).toContain("Planned maintenance");
    expect(texts).not.toContain("useless");
  });

  it("stands in at most fourteen days; the rest are counted", () => {
    const days = Array.from({ length: 16 }, (_, day) => entry(APRIL.period.startMs + day * 86_400_000, 60, {}));
    expect(textsOf(draw({ ...APRIL, maintenance: [], outages: [], ledger: ledgerOf(APRIL.period.startMs, APRIL.period.endMs, days) }))).toContain("+ 2 more");
  });
});

describe("the bar of blocks", () => {
  const bar = (change: Partial<Assessment["credit"]>, more: Partial<Assessment> = {}): string => draw({ ...APRIL, ...more, credit: { ...APRIL.credit, ...change } });
  const empty = (svg: string): number => barsOf(svg, "empty").length;

  it("is not drawn where blocks do not lie end to end, are too many, or nothing is creditable", () => {
    const findings = APRIL.findings.map((finding) => (finding.code === "blocks" ? { ...finding, params: { ...finding.params, per: "outage" } } : finding));
    const service = { service: "api", time: APRIL.time, availability: APRIL.availability, fee: "1.00", allowanceMs: "0", excessMs: "0", blocks: 0, percent: "0" };
    expect(empty(bar({}))).toBe(1);
    expect(empty(bar({ blocks: 25 }))).toBe(0);
    expect(empty(bar({}, { findings }))).toBe(0);
    expect(empty(bar({}, { services: [service] }))).toBe(0);
    expect(empty(bar({}, { weighted: { agreedMs: "1", downtimeMs: "1", creditableMs: "60000", excludedMs: {} } }))).toBe(0);
    expect(textsOf(bar({}, { weighted: { agreedMs: "1", downtimeMs: "1", creditableMs: "60000", excludedMs: {} } }))).toContain("1 min");
  });

  it("is not drawn under a schedule that has none, and has no allowance where there is none", () => {
    const svg = bar({ allowanceMs: "0", excessMs: "6840000" }, { findings: [] });
    expect(empty(svg)).toBe(0);
    expect(textsOf(svg)).toContain("→ by the schedule");
    expect(barsOf(svg, "rest")).toEqual([]);
    // 114 minutes of four blocks, 480 pixels wide, from the left edge.
    const without = bar({ allowanceMs: "0", excessMs: "6840000" });
    expect([...barsOf(without, "credit").slice(2, 5), ...barsOf(without, "rest")]).toEqual([[0, 118.5], [120, 118.5], [240, 118.5], [360, 94.5]]);
    expect(barsOf(bar({ blocks: 0, excessMs: "0", allowanceMs: "20520000/3" }), "rest")).toEqual([]);
  });

  it("leaves out what a block is worth where there is no room, and the next step at the limit", () => {
    const svg = draw({ ...APRIL, credit: { ...APRIL.credit, blocks: 20, nextStepMs: null } }, "en", 320);
    expect(textsOf(svg).filter((text) => text === "5%")).toEqual([]);
    expect(textsOf(svg)).not.toContain("to the next step");
  });

  it("says what a limit cut off and what is withheld, below each other where a line is too short", () => {
    const texts = textsOf(bar({ forfeited: "62.50", withheld: "125.00" }));
    expect(texts).toEqual(expect.arrayContaining(["− cut off by the limit", "EUR 62.50", "− withheld", "EUR 125.00"]));
    const long = "1".repeat(40);
    expect(textsOf(bar({ fee: `${long}.00` }, {})).join("")).toContain(`× EUR ${long}.00`);
  });
});

describe("hostile names", () => {
  it.each(["<script>alert(1)</script>", "\"'&<>]]>", "\u001b[2J\u0000\u202e\ud800\uffff", "</text></svg>", "&amp;", "x".repeat(500)])("%j are text and nothing else", (name) => {
    const [window] = APRIL.maintenance;
    if (window === undefined) throw new Error("April has a window");
    const svg = draw({
      ...withIncident({ id: name, services: [name], cause: name, creditableMs: 0, reasons: [{ code: name, clause: name, ms: 1, decidesMs: 1 }] }),
      id: name, terms: name, maintenance: [{ ...window, id: name, services: [name], clause: name }],
    });
    const usual = draw({ ...withIncident({ creditableMs: 0, reasons: [{ code: "virus", clause: "1", ms: 1, decidesMs: 1 }] }) });
    const names = (text: string): readonly string[] => [...new Set(tagsOf(text).map((tag) => tag.name))].sort();
    expect(names(svg)).toEqual(names(usual));
    expect(svg).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Noncharacter_Code_Point}]/u);
  });

  it("are escaped in texts and attributes", () => {
    expect(escaped(`a&b<c>"d"'e'\u0007`)).toBe("a&amp;b&lt;c&gt;&quot;d&quot;&#39;e&#39;\ufffd");
    expect(element("g", { id: `"><x y='`, x: 1 / 3 }, "<b/>")).toBe('<g id="&quot;&gt;&lt;x y=&#39;" x="0.33"><b/></g>');
    expect(element("path", {})).toBe("<path/>");
  });
});

describe("the parts of every drawing", () => {
  it("days begin at the first instant of their date, also where midnight is skipped or a day is", () => {
    const days = (from: string, to: string, zone: string): readonly string[] =>
      daysOf(at(from), at(to), zone, 10).map(({ startMs, endMs, date }) => `${date} ${new Date(startMs).toISOString()} ${(endMs - startMs) / 3_600_000}`);
    expect(days("2026-10-24T12:00:00Z", "2026-10-26T00:00:00Z", "Europe/Paris")).toEqual([
      "2026-10-24 2026-10-23T22:00:00.000Z 24", "2026-10-25 2026-10-24T22:00:00.000Z 25", "2026-10-26 2026-10-25T23:00:00.000Z 24",
    ]);
    expect(days("2011-12-29T12:00:00Z", "2011-12-30T12:00:00Z", "Pacific/Apia")).toEqual([
      "2011-12-29 2011-12-29T10:00:00.000Z 24", "2011-12-31 2011-12-30T10:00:00.000Z 24",
    ]);
    expect(days("2011-03-31T12:00:00Z", "2011-04-01T12:00:00Z", "Asia/Amman")).toEqual([
      "2011-03-31 2011-03-30T22:00:00.000Z 24", "2011-04-01 2011-03-31T22:00:00.000Z 23",
    ]);
    expect(daysOf(at("2026-01-01T00:00:00Z"), at("2027-01-01T00:00:00Z"), "UTC", 3)).toHaveLength(3);
  });

  it("a cell shows what matters most of all that touch it", () => {
    const mark = (startMs: number, endMs: number, verdict: "credit" | "no-credit" | "maintenance" | "not-counted") => ({ startMs, endMs, verdict });
    expect(verdictsOf([0, 10, 20, 30, 40], [mark(5, 15, "maintenance"), mark(9, 10, "credit"), mark(20, 21, "no-credit"), mark(20, 31, "not-counted")]))
      .toEqual(["credit", "maintenance", "no-credit", "not-counted"]);
    expect(verdictsOf([10, 20], [mark(0, 5, "credit"), mark(25, 30, "credit")])).toEqual(["up"]);
    expect(verdictOf({ startMs: 0, endMs: 1, kind: "maintenance", creditable: false, outages: ["o"], reasons: [] })).toBe("maintenance");
  });

  it("texts are measured, cut and broken by what they take up", () => {
    expect([widthOf("abc"), widthOf("東京"), widthOf("e\u0301"), widthOf("🚀")]).toEqual([3, 4, 1, 2]);
    expect([cutTo("abcdef", 6), cutTo("abcdef", 5), cutTo("東京都", 5), cutTo("東京都", 4)]).toEqual(["abcdef", "abcd…", "東京…", "東…"]);
    expect(wrapped("one two three", 7)).toEqual(["one two", "three"]);
    expect(wrapped("one two three", 7, "  ")).toEqual(["one two", "  three"]);
    expect(wrapped("abcdefghij kl", 4)).toEqual(["abcd", "efgh", "ij", "kl"]);
    expect(wrapped("takes 1 h 30 min to EUR 12", 9)).toEqual(["takes 1 h", "30 min to", "EUR 12"]);
    expect(wrapped("", 5)).toEqual([""]);
  });

  it("what terminals do not agree on takes the most, and no letter is parted from its marks", () => {
    expect(["⚡", "\u{17000}", "\u{1f18e}", "ꥠ", "⚠\ufe0f", "👩\u200d💻", "\u0903", "\u2068א\u2069", "“·…█─“"].map(widthOf)).toEqual([2, 2, 2, 2, 2, 4, 1, 1, 6]);
    expect(cutTo("ab👩\u200d💻cd", 6)).toBe("ab…");
    expect(cutTo("e\u0301e\u0301e\u0301", 2)).toBe("e\u0301…");
    expect(wrapped("aब\u0903ब\u0903", 3)).toEqual(["aब\u0903", "ब\u0903"]);
  });

  it("a name written from right to left ends its direction wherever it is cut or broken", () => {
    expect(cutTo("\u2068אבגדה\u2069", 4)).toBe("\u2068אבג…\u2069");
    expect(cutTo("\u2068אב\u2069, cdefg", 5)).toBe("\u2068אב\u2069, …");
    expect(wrapped("x \u2068אבג דהו זחט\u2069 y", 6, "  ")).toEqual(["x \u2068אבג\u2069", "  \u2068דהו\u2069", "  \u2068זחט\u2069", "  y"]);
  });
});
