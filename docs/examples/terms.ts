import { assess, defineTerms, type Facts, lintTerms, SILENT } from "sla-credits";

// A made-up contract of six clauses, and each clause as data.
const terms = defineTerms({
  id: "my-contract",
  version: "1",
  title: "Paperboat hosting agreement",
  status: "verified",
  source: { title: "Paperboat service levels, edition 1", language: "en" },
  effective: { from: "2026-01-01", to: null },
  guarantee: { id: "uptime", clause: "1" },
  services: { covered: ["web", "api"], clause: "1" },
  target: { percent: "99.9", clause: "1" },
  period: { base: "elapsed", unit: "calendar-month", clause: "1" },
  maintenance: {
    base: { reading: "gross", clause: "2" },
    kinds: { excused: ["planned"], clause: "2" },
    notice: { minimumHours: "48", clause: "2" },
    allowance: { hours: "4", per: "month", clause: "2" },
    scope: { reading: "named-services", clause: SILENT },
    window: { reading: "announced", clause: "2" },
  },
  causes: [{ code: "attack", earns: "nothing", reach: "interval", clause: "3" }],
  schedule: {
    kind: "tiers", by: "availability", overlap: "higher-credit", clause: "4",
    tiers: [{ atLeast: "99.0", below: "99.9", credit: "10" }, { below: "99.0", credit: "25" }],
  },
  caps: [{ scope: "rolling-year", percent: "50", of: "service-fee", clause: "5" }],
  claim: {
    needed: true, per: "period", clause: "6",
    channel: { accepted: ["email"], clause: "6" },
    notice: null,
    window: { length: 10, count: "business-days", from: "period-end", roll: "none", clause: "6" },
    early: { reading: "valid", clause: SILENT },
    evidence: { needed: false, clause: SILENT },
  },
  clauses: {
    "1": "The web pages and the API are up for 99.9 % of each calendar month.",
    "2": "Work announced 48 hours ahead is no downtime, for up to 4 hours a month.",
    "3": "Downtime that an attack causes gives no credit.",
    "4": "Below 99.9 % the credit is 10 % of the month's fee, below 99.0 % it is 25 %.",
    "5": "Credits within twelve months stay within half a month's fee.",
    "6": "The customer asks for a credit by e-mail, within ten business days of the end of the month.",
  },
});

const facts: Facts = {
  period: { month: "2026-04" },
  fees: { currency: "EUR", service: "400.00" },
  creditedBefore: "175.00",
  outages: [
    { id: "disk", services: ["api"], start: "2026-04-07T09:00:00Z", end: "2026-04-07T10:50:00Z", impact: "down" },
    { id: "upgrade", start: "2026-04-12T02:00:00Z", end: "2026-04-12T03:10:00Z", impact: "down" },
    { id: "flood", services: ["web"], start: "2026-04-15T20:00:00Z", end: "2026-04-15T21:00:00Z", impact: "down", cause: "attack" },
  ],
  maintenance: [{ kind: "planned", start: "2026-04-12T02:00:00Z", end: "2026-04-12T03:00:00Z", announcedAt: "2026-04-09T08:00:00Z" }],
  claims: [{ ticket: "M-7", filedAt: "2026-05-06T11:00:00Z", channel: "email" }],
};

const { availability, time, credit, claim } = assess(terms, facts);
console.log("measured", availability.percent, "met", availability.met);
console.log("down", time.downtimeMs / 60_000, "min, of which earn credit", time.creditableMs / 60_000, "min");
console.log(credit.percent, "% are", credit.gross, "and of these", credit.entitled, "is owed");
console.log("claim", claim?.status, "and too late from", new Date(claim?.deadlineMs ?? 0).toISOString());
const silent = Object.entries(terms).filter(([, value]) => JSON.stringify(value).includes(`"clause":"${SILENT}"`));
console.log("silent on", silent.map(([field]) => field).join(", "));
console.log("lint findings", lintTerms(terms).length);
