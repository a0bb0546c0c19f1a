/** What the daily bars show and say: a row for each service, a bar for each day, told apart by shape as well as by colour. */
import { describe, expect, it } from "vitest";
import { barsSvg } from "../../src/svg/index.js";
import { availabilityByDay, type AvailabilityByDay, type HistoryFacts } from "../../src/views/index.js";
import { clause } from "../catalogue/madeUp.js";
import { barsOf, tagsOf, textsOf } from "../support/markup.js";
import { NASTY } from "../support/nastyNames.js";
import { down, page } from "../views/days.js";

/** Five days: up, down for 5 h, all maintenance, up with some, and one that is not over. */
const FACTS: HistoryFacts = {
  asOf: "2026-04-16T12:00:00Z",
  outages: [down("o1", ["api"], "2026-04-13T10:00:00Z", "2026-04-13T15:00:00Z")],
  maintenance: [
    { kind: "planned", services: ["api"], start: "2026-04-14T00:00:00Z", end: "2026-04-15T00:00:00Z" },
    { kind: "planned", services: ["api"], start: "2026-04-15T01:00:00Z", end: "2026-04-15T02:30:00Z" },
  ],
};
const viewOf = (facts: HistoryFacts = FACTS, lastDay = "2026-04-17", days = 6, timeZone = "UTC"): AvailabilityByDay =>
  availabilityByDay(page(), facts, { lastDay, days, timeZone });
const titlesOf = (svg: string): readonly string[] => [...svg.matchAll(/<title>([^<]*)<\/title>/g)].map(([, title]) => (title as string).replaceAll("\u00a0", "~").replaceAll("\u202f", "¬"));
const draw = (view: AvailabilityByDay, locale: "en" | "fr" = "en", width = 512): string => barsSvg(view, { locale, width });

describe("the bars of some days", () => {
  it("say in English, from top to bottom", () => {
    expect(textsOf(draw(viewOf()))).toEqual([
      "Availability over 6 days", "12 Apr 2026 to 17 Apr 2026 · UTC · made-up@1", "api", "93.9393%", "smtp", "100%", "12 Apr 2026", "17 Apr 2026",
      "no downtime", "downtime: the longer, the deeper the cut", "no service agreed", "not known yet", "maintenance",
    ]);
  });

  it("say in French", () => {
    expect(textsOf(draw(viewOf(), "fr"))).toEqual([
      "Disponibilité sur 6 jours", "12 avr. 2026 au 17 avr. 2026 · UTC · made-up@1", "api", "93,9393¬%", "smtp", "100¬%", "12 avr. 2026", "17 avr. 2026",
      "sans indisponibilité", "indisponible¬: entaille selon la durée", "aucun service convenu", "pas encore connu", "maintenance",
    ]);
  });

  it("each say their day, percentage and time", () => {
    expect(titlesOf(draw(viewOf())).slice(0, 6)).toEqual([
      "12 Apr 2026: 100%", "13 Apr 2026: 79.1666%, down 5 h", "14 Apr 2026: no service agreed, maintenance 24 h",
      "15 Apr 2026: 100%, maintenance 1 h 30 min", "16 Apr 2026: 100%", "17 Apr 2026: not known yet",
    ]);
    expect(titlesOf(draw(viewOf(), "fr"))[1]).toBe("13 avr. 2026¬: 79,1666¬%, indisponible 5~h");
  });

  it("differ in shape: full, cut and standing out, short, flat, and marked below", () => {
    // 480 px and a gap of 2.5 make 80.42 px for each day.
    const [full, cut, short, marked, today, flat] = [...draw(viewOf()).matchAll(/<g><title>[^<]*<\/title>(.*?)<\/g>/g)].map(([, inner]) =>
      tagsOf(inner as string).slice(1).map(({ attributes }) => [attributes["y"], attributes["height"], attributes["class"]?.split("-")[1]]));
    expect(full).toEqual([["7", "28", "available"]]);
    expect(cut).toEqual([["0", "25", "unavailable"], ["27.5", "7.5", "available"]]);
    expect(short).toEqual([["27", "8", "still"], ["38", "3", "still"]]);
    expect(marked).toEqual([["7", "28", "available"], ["38", "3", "still"]]);
    expect(today).toEqual(full);
    expect(flat).toEqual([["33", "2", "faint"]]);
    expect(barsOf(draw(viewOf()), "unavailable")).toEqual([[80.42, 77.92], [0, 10]]);
  });

  it.each([
    { minutes: 0, depth: null }, { minutes: 1, depth: 2 }, { minutes: 1.44, depth: 2 }, { minutes: 1.45, depth: 6 }, { minutes: 14.4, depth: 6 }, { minutes: 14.41, depth: 12 },
    { minutes: 144, depth: 12 }, { minutes: 145, depth: 18 }, { minutes: 720, depth: 18 }, { minutes: 721, depth: 28 }, { minutes: 1440, depth: 28 },
  ])("are cut the deeper the longer: $minutes min", ({ minutes, depth }) => {
    const start = Date.parse("2026-04-12T00:00Z");
    const outages = [{ id: "o1", services: ["api"], start, end: start + Math.round(minutes * 60_000), impact: "down" as const }];
    const rects = tagsOf(draw(viewOf({ outages }, "2026-04-12", 1))).filter(({ attributes }) => attributes["class"]?.endsWith("-unavailable") && attributes["width"] !== "10");
    expect(rects.map(({ attributes }) => Number(attributes["height"]))).toEqual(depth === null ? [] : [7 + depth]);
  });

  it("of a day that was all maintenance until now are short, not flat", () => {
    const facts: HistoryFacts = { asOf: "2026-04-12T06:00:00Z", maintenance: [{ kind: "planned", start: "2026-04-12T00:00:00Z", end: "2026-04-12T06:00:00Z" }] };
    expect(titlesOf(draw(viewOf(facts, "2026-04-12", 1)))[0]).toBe("12 Apr 2026: no service agreed, maintenance 6 h");
  });

  it("explain only what is in use", () => {
    expect(textsOf(draw(viewOf({}, "2026-04-12", 2))).slice(-1)).toEqual(["no downtime"]);
  });

  it("of one day name it once", () => {
    expect(textsOf(draw(viewOf({}, "2026-04-12", 1)))).toEqual(["Availability of 1 day", "12 Apr 2026 · UTC · made-up@1", "api", "100%", "smtp", "100%", "12 Apr 2026", "no downtime"]);
    expect(textsOf(draw(viewOf({}, "2026-04-12", 1), "fr"))[0]).toBe("Disponibilité sur 1 jour");
  });

  it("mark no hours without service, and say where nothing was agreed", () => {
    const terms = page({ serviceHours: { reading: "hours", days: ["mon"], from: "09:00", to: "17:00", clause } });
    // 2026-04-12 is a Sunday.
    const svg = draw(availabilityByDay(terms, {}, { lastDay: "2026-04-13", days: 2, timeZone: "UTC" }));
    expect(titlesOf(svg).slice(0, 2)).toEqual(["12 Apr 2026: no service agreed", "13 Apr 2026: 100%"]);
    expect(textsOf(svg)).not.toContain("maintenance");
    expect(textsOf(draw(availabilityByDay(terms, {}, { lastDay: "2026-04-12", days: 1, timeZone: "UTC" })))).toContain("nothing agreed");
  });
});

describe("room", () => {
  const bars = (svg: string): number => tagsOf(svg).filter(({ attributes }) => attributes["pointer-events"] === "all").length / 2;
  it.each([
    { width: 320, days: 90, drawn: 90 }, { width: 320, days: 96, drawn: 96 }, { width: 320, days: 97, drawn: 96 }, { width: 480, days: 400, drawn: 149 }, { width: 2000, days: 400, drawn: 400 },
  ])("of $width px is for $drawn of $days days", ({ width, days, drawn }) => {
    const svg = draw(viewOf({}, "2026-04-12", days), "en", width);
    expect(bars(svg)).toBe(drawn);
    const told = textsOf(svg).join(" ").includes(`The last ${drawn} of ${days} days are drawn;`);
    expect(told).toBe(drawn < days);
  });

  it("that is short keeps the last days, in both languages", () => {
    const texts = textsOf(draw(viewOf({}, "2026-04-12", 97), "fr", 320));
    expect(texts.join(" ")).toContain("Les 96 derniers jours sur 97 sont dessinés¬; les pourcentages portent sur les 97.");
    expect(texts).toContain("7 janv. 2026");
  });

  it("is never left by a bar or overrun by a legend", () => {
    for (const width of [320, 480, 900]) for (const locale of ["en", "fr"] as const) {
      const svg = draw(viewOf(FACTS, "2026-04-17", 90), locale, width);
      for (const [x, own] of [...barsOf(svg, "available"), ...barsOf(svg, "unavailable")]) expect(x + own).toBeLessThanOrEqual(width - 31.99);
    }
  });
});

it("is drawn in no other language", () => {
  expect(() => draw(viewOf(), "de" as "en")).toThrow(new RangeError("no drawing in this language: expected en or fr"));
});

describe("those who cannot see it", () => {
  const descOf = (svg: string): string => /<desc id="[^"]*">([^<]*)<\/desc>/.exec(svg)?.[1] as string;

  it("are told the same", () => {
    const svg = draw(viewOf());
    const [root] = tagsOf(svg);
    expect([root?.attributes["role"], root?.attributes["lang"]]).toEqual(["img", "en"]);
    expect(svg).toContain("-title\">Availability over 6 days, 12 Apr 2026 to 17 Apr 2026</title>");
    expect(descOf(svg)).toBe("api: 93.9393%. smtp: 100%. api, 13 Apr 2026: 79.1666%, down 5 h.");
  });

  it("hear of at most twenty days, and how many more there are", () => {
    const outages = (count: number) => Array.from({ length: count }, (_, day) => ({ id: `o${day}`, services: ["api"], start: Date.parse("2026-03-01T00:00Z") + day * 86_400_000, end: Date.parse("2026-03-01T00:01Z") + day * 86_400_000, impact: "down" as const }));
    const told = (count: number, locale: "en" | "fr" = "en") => descOf(draw(viewOf({ outages: outages(count) }, "2026-03-31", 31), locale));
    expect(told(20)).not.toContain("more");
    expect(told(21)).toMatch(/20 Mar 2026: 99\.9305%, down 1 min\. \+ 1 more days with downtime\.$/);
    expect(told(22, "fr")).toMatch(/\+ 2 autres jours avec indisponibilité\.$/);
  });
});

describe("the drawing", () => {
  it("needs nothing from outside and runs nothing", () => {
    const svg = draw(viewOf());
    expect(svg).not.toMatch(/<script|<foreignObject|<image|<a |href|@import| on[a-z]+=/i);
    expect(svg).toContain("@media (prefers-color-scheme:dark)");
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toContain("://");
    expect(draw(viewOf())).toBe(draw(structuredClone(viewOf())));
    expect(tagsOf(draw(viewOf()))[0]?.attributes["class"]).not.toBe(tagsOf(draw(viewOf({})))[0]?.attributes["class"]);
  });

  it.each(Object.entries(NASTY))("lets no name %s", (_, name) => {
    const named = page({ id: name, services: { covered: [name], clause } });
    const svg = draw(availabilityByDay(named, { outages: [down("o", [name], "2026-04-13T10:00:00Z", "2026-04-13T15:00:00Z")] }, { lastDay: "2026-04-14", days: 3, timeZone: "UTC" }));
    expect([...new Set(tagsOf(svg).map((tag) => tag.name))].sort()).toEqual(["circle", "defs", "desc", "g", "path", "pattern", "rect", "style", "svg", "text", "title"]);
    expect(svg).not.toMatch(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u);
  });
});
