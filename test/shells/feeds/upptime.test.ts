// Upptime: minutes by day, without instants. All of it is refused, and says why.
import { expect, it } from "vitest";
import { readUpptime } from "../../../src/feeds/index.js";
import { issuesOf } from "./support.js";

const SITE = { name: "Example", url: "https://example.com", slug: "example", status: "up", uptime: "99.99%", dailyMinutesDown: { "2026-04-12": 21, "2026-04-29": 16 } };

it("refuses every site", () => {
  expect(readUpptime([SITE, { ...SITE, slug: "b", dailyMinutesDown: {} }])).toEqual({
    options: {}, outages: [], maintenance: [], entries: [],
    refused: ["example", "b"].map((id) => ({ kind: "incident", id, name: "Example", reason: "no-intervals", detail: "It has minutes by day, and no instants: no ledger can be made of sums." })),
  });
});

it.each<[why: string, feed: unknown, issues: readonly string[]]>([
  ["no list", {}, ["type "]],
  ["no slug", [{ ...SITE, slug: "" }], ["empty 0.slug"]],
  ["no minutes", [{ ...SITE, dailyMinutesDown: null }], ["type 0.dailyMinutesDown"]],
  ["a number of minutes", [{ ...SITE, dailyMinutesDown: 37 }], ["type 0.dailyMinutesDown"]],
  ["one site twice", [SITE, SITE], ["duplicate 1.slug"]],
])("%s", (_, feed, issues) => {
  expect(issuesOf(() => readUpptime(feed))).toEqual(issues);
});
