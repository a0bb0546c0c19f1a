import { assess, MAILGUN_2022_01_14 } from "sla-credits";
import { readGoogleCloud } from "sla-credits/feeds";

const incidents = [
  {
    id: "q8", external_desc: "Errors when sending", begin: "2026-04-15T13:40:00+00:00", end: "2026-04-15T16:10:00+00:00", status_impact: "SERVICE_OUTAGE",
    affected_products: [{ id: "p1", title: "Mail API" }, { id: "p2", title: "Dashboard" }],
    updates: [
      { when: "2026-04-15T16:10:00+00:00", status: "AVAILABLE" },
      { when: "2026-04-15T15:34:00+00:00", status: "SERVICE_INFORMATION" },
      { when: "2026-04-15T13:52:00+00:00", status: "SERVICE_OUTAGE" },
    ],
  },
  { id: "q7", external_desc: "Dashboard slow", begin: "2026-04-11T08:00:00+00:00", end: "2026-04-11T09:00:00+00:00", status_impact: "SERVICE_DISRUPTION", affected_products: [{ id: "p2", title: "Dashboard" }] },
];

const told = readGoogleCloud(incidents, {
  services: { "Mail API": "api" },
  impacts: { SERVICE_OUTAGE: "down", SERVICE_DISRUPTION: "degraded", SERVICE_INFORMATION: null },
  follow: "updates",
  locations: "all",
});
for (const { id, unmapped, assumed } of told.entries) console.log(id, "without", unmapped.join(", "), "·", assumed.map(({ detail }) => detail).join(" "));
for (const { id, reason, detail } of told.refused) console.log(id, reason, "·", detail);

const { time, credit } = assess(MAILGUN_2022_01_14, {
  period: { month: "2026-04" },
  fees: { currency: "EUR", service: "1250.00" },
  outages: told.outages,
  maintenance: told.maintenance,
  claims: [{ ticket: "T-1", outages: told.outages.map(({ id }) => id), filedAt: "2026-04-20T09:00:00Z", channel: "control-panel", disruption: true }],
});
console.log(time.downtimeMs / 60_000, "minutes down, credit", credit.entitled);
