/** What the examples in the sources speak of without making it: facts, drafts, feeds, each as small as the example allows. */
import { readFileSync } from "node:fs";
import * as library from "../../../src/index.js";
import * as statuspage from "../../../src/statuspage/index.js";
import * as catalogue from "../../../src/terms/catalogue/index.js";
import * as feeds from "../../../src/feeds/index.js";
import * as svg from "../../../src/svg/index.js";
import * as views from "../../../src/views/index.js";
import * as warehouse from "../../../src/warehouse/index.js";

const { assess, assessReadings, MAILGUN_2022_01_14 } = library;

/** April 2026 with one incident from 13:40 on the 15th, claimed in time. */
function april(service: string, end: string): library.Facts {
  return {
    period: { month: "2026-04" },
    fees: { currency: "EUR", service },
    outages: [{ id: "o1", services: ["api"], start: "2026-04-15T13:40:00Z", end: `2026-04-15T${end}:00Z`, impact: "down" }],
    claims: [{ ticket: "T-1", outages: ["o1"], filedAt: "2026-04-20T09:00:00Z", channel: "control-panel", disruption: true }],
  };
}

const facts = april("100.00", "15:34");
const page = (name: string): unknown => JSON.parse(readFileSync(`docs/examples/status-page/${name}.json`, "utf8"));
const documents = [page("components"), page("incidents"), page("scheduled-maintenances")];

/** For every example. */
const COMMON: Readonly<Record<string, unknown>> = {
  ...library, ...catalogue, ...feeds, ...statuspage, ...svg, ...views, ...warehouse,
  facts,
  assessment: assess(MAILGUN_2022_01_14, facts),
  readings: assessReadings(MAILGUN_2022_01_14, facts),
  credited: assess(MAILGUN_2022_01_14, april("1250.00", "15:34")),
  corrected: assess(MAILGUN_2022_01_14, april("1250.00", "16:04")),
  // An outage of 128 minutes in the 90 days that end with April.
  outages: [{ id: "o1", services: ["api"], start: "2026-04-15T13:00:00Z", end: "2026-04-15T15:08:00Z", impact: "down" }],
  view: views.availabilityByDay(MAILGUN_2022_01_14, { outages: [] }, { lastDay: "2026-04-30", days: 90, timeZone: "UTC" }),
  documents,
  incidents: { incidents: [] },
  scheduled: { scheduled_maintenances: [] },
  draft: {
    id: "plain", version: "1", title: "A plain contract", status: "dataset", source: { title: "Text", language: "en" }, effective: { from: null, to: null },
    guarantee: { id: "uptime", clause: "1" }, services: { covered: ["a"], clause: "1" }, target: { percent: "99.9", clause: "1" },
    period: { base: "elapsed", clause: "1" }, schedule: { kind: "flat", credit: "10", clause: "1" }, clauses: { "1": "All." },
  },
  events: [{ arn: "arn:1", service: "EC2", eventTypeCode: "AWS_EC2_OPERATIONAL_ISSUE", eventTypeCategory: "issue", region: "eu-west-1", startTime: "2026-04-15T12:00:00Z", endTime: "2026-04-15T14:00:00Z", statusCode: "closed" }],
  index: { data: { id: "165", type: "status_page" }, included: [{ id: "1", type: "status_page_resource", attributes: { public_name: "API" } }] },
  statuses: [{ name: "api", group: "core", key: "core_api", results: [{ success: false, timestamp: "2026-04-15T13:40:00Z" }] }],
  answer: { status: "success", data: { resultType: "matrix", result: [{ metric: { instance: "api:443" }, values: [[1_776_260_400, "0"]] }] } },
  heartbeats: { heartbeatList: { "1": [{ time: "2026-04-15 13:40:00", status: 0 }] } },
  summary: [{ name: "Example", slug: "example", dailyMinutesDown: { "2026-04-12": 21 } }],
  maintenances: [],
  writeFileSync: () => undefined,
  console: { log: () => undefined },
};

/** For one example alone, where the common thing of that name is not the one. */
const OWN: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  inspectStatuspage: { incidents: { page: { id: "p", name: "Example" }, components: [{ id: "bwm7lcxpmygd", name: "API" }] } },
  readGoogleCloud: { incidents: [] },
  readInstatus: { incidents: [] },
  runningPeriod: { facts: { ...facts, outages: [], claims: [], asOf: "2026-04-20T00:00:00Z" } },
  incidentList: {
    options: {
      services: statuspage.MAILGUN_COMPONENTS, impacts: statuspage.PARTIAL_OUTAGES, withoutComponents: "refuse", maintenanceWindow: "by-terms",
      incidentImpacts: { none: null, minor: null, major: "down", critical: "down", maintenance: null },
    },
  },
};

/** Everything that the example of an export may name. */
export const worldOf = (name: string): Readonly<Record<string, unknown>> => ({ ...COMMON, ...OWN[name] });
