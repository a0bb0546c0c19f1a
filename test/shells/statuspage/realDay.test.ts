// A real day of a page, 9 May 2023, written down from its public incidents (GitHub-Incident-History, public domain): when each
// update is shown, and which status it gives each component. What counts as an outage decides between 95 and 577 minutes.
import { describe, expect, it } from "vitest";
import { assess, MAILGUN_2022_01_14 } from "../../../src/index.js";
import { MAJOR_OUTAGES, PARTIAL_OUTAGES, readStatuspage, type StatusImpacts } from "../../../src/statuspage/index.js";

const NAMES: Readonly<Record<string, string>> = { a: "Git Operations", b: "Issues", c: "Actions", d: "API Requests", e: "Pages", f: "Pull Requests", g: "Codespaces", h: "Webhooks" };
const STATUSES: Readonly<Record<string, string>> = { ".": "operational", p: "partial_outage", m: "major_outage" };

/** An update: the time of the day, and a letter for each component with its status; `-`: no word of components. */
type Row = readonly [time: string, said: string];

/** By id: impact, then the updates, of which the last resolves it. */
const INCIDENTS: Readonly<Record<string, readonly [impact: string, rows: readonly Row[]]>> = {
  wj1qbq7r9tcl: ["minor", [
    ["22:39:41.889", "a."],
    ["22:52:30.506", "-"],
    ["23:31:11.061", "-"],
    ["+00:06:00.537", "-"],
  ]],
  f0mhbz9xn497: ["major", [
    ["11:32:57.777", "a."],
    ["11:36:45.781", "b. ap"],
    ["11:41:12.250", "bp ap c."],
    ["11:45:30.798", "d. bp ap cp"],
    ["11:55:29.249", "dp bp e. ap cp"],
    ["11:59:05.631", "dp bp ep ap cp f."],
    ["12:03:36.312", "dp bp ep ap cp fp"],
    ["12:04:59.360", "dp bm ep ap cp fp"],
    ["12:05:17.761", "dp bm ep ap cm fp"],
    ["12:09:41.860", "-"],
    ["12:17:11.986", "dp bm ep am cm fp g."],
    ["12:22:00.072", "dp bm ep am cm fp gm"],
    ["12:22:06.734", "dp bm ep am cm fm gm"],
    ["12:28:40.216", "dm bm ep am h. cm fm gm"],
    ["12:38:39.519", "-"],
    ["12:52:13.402", "dm bm ep am hm cm fm gm"],
    ["12:52:21.124", "dm bm ep am h. cm fm gm"],
    ["12:52:32.048", "dm b. ep am h. cm fm gm"],
    ["12:52:41.853", "d. b. ep am h. cm fm gm"],
    ["12:53:04.697", "d. b. e. am h. cm fm gm"],
    ["12:54:00.346", "d. b. e. am h. cp fm gm"],
    ["12:54:01.449", "d. b. e. am h. cp fm gm"],
    ["13:08:09.081", "d. b. e. ap h. cp fp gm"],
    ["13:14:43.102", "-"],
    ["13:40:02.753", "d. b. e. ap h. cp fp g."],
    ["15:07:36.485", "-"],
    ["16:38:01.125", "-"],
    ["16:55:49.350", "d. b. e. ap h. c. fp g."],
    ["19:43:43.307", "-"],
    ["21:14:09.894", "-"],
  ]],
  wzv2wd9zvhpr: ["minor", [
    ["08:07:33.135", "f."],
    ["08:09:26.337", "-"],
    ["08:44:27.755", "-"],
    ["09:50:40.111", "-"],
    ["10:04:30.317", "-"],
  ]],
};

function at(time: string): string {
  return time.startsWith("+") ? `2023-05-10T${time.slice(1)}Z` : `2023-05-09T${time}Z`;
}

const incidents = Object.entries(INCIDENTS).map(([id, [impact, rows]]) => ({
  id, name: id, status: "resolved", impact, created_at: at(rows[0]?.[0] ?? ""), resolved_at: at(rows.at(-1)?.[0] ?? ""),
  incident_updates: rows.map(([time, said], index) => ({
    status: index === rows.length - 1 ? "resolved" : "investigating", created_at: at(time), display_at: at(time),
    affected_components: said === "-" ? null : said.split(" ").map(([letter, status]) => ({ name: NAMES[letter as string], new_status: STATUSES[status as string] })),
  })).reverse(),
}));

function dayUnder(impacts: StatusImpacts): { readonly minutes: number; readonly percent: string } {
  const { outages } = readStatuspage([{ incidents }], {
    services: Object.fromEntries(Object.values(NAMES).map((name) => [name, "api"])), impacts,
    incidentImpacts: { none: null, minor: null, major: null, critical: null, maintenance: null }, withoutComponents: "refuse", maintenanceWindow: "announced",
  });
  const claims = [{ ticket: "T", outages: outages.map(({ id }) => id), filedAt: "2023-05-20T00:00:00Z", channel: "control-panel", disruption: true }];
  const { time, credit } = assess(MAILGUN_2022_01_14, { period: { month: "2023-05", timeZone: "UTC" }, fees: { currency: "EUR", service: "100.00" }, outages, claims });
  return { minutes: time.downtimeMs / 60_000, percent: credit.percent };
}

describe("9 May 2023", () => {
  it("is 95.1 minutes and 15 % of the fee if only major outages count", () => {
    expect(dayUnder(MAJOR_OUTAGES)).toEqual({ minutes: 5_703_393 / 60_000, percent: "15" });
  });

  it("is 577.4 minutes and 95 % if partial ones do too", () => {
    expect(dayUnder(PARTIAL_OUTAGES)).toEqual({ minutes: 34_644_113 / 60_000, percent: "95" });
  });

  it("refuses the two incidents whose components stayed operational", () => {
    const { entries, refused } = readStatuspage([{ incidents }], {
      services: { [NAMES["a"] as string]: "api" }, impacts: PARTIAL_OUTAGES, incidentImpacts: { none: null, minor: null, major: null, critical: null, maintenance: null },
      withoutComponents: "refuse", maintenanceWindow: "announced",
    });
    expect([entries.map(({ id }) => id), refused.map(({ id }) => id).sort()]).toEqual([["f0mhbz9xn497"], ["wj1qbq7r9tcl", "wzv2wd9zvhpr"]]);
  });
});
