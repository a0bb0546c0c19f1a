import { assess, MAILGUN_2022_01_14 } from "sla-credits";
import { MAILGUN_COMPONENTS, MAJOR_INCIDENTS, PARTIAL_OUTAGES, readStatuspage } from "sla-credits/statuspage";

/** As the page has it in incidents.json, the newest update first. */
const incidents = {
  incidents: [
    {
      id: "7tq1api", name: "Errors on the API", status: "resolved", impact: "major", created_at: "2026-04-15T13:40:00Z", resolved_at: "2026-04-15T15:34:00Z",
      incident_updates: [
        { status: "resolved", created_at: "2026-04-15T15:34:00Z", affected_components: [{ code: "c1", name: "API", old_status: "major_outage", new_status: "partial_outage" }] },
        { status: "identified", created_at: "2026-04-15T13:55:00Z", affected_components: [{ code: "c1", name: "API", old_status: "partial_outage", new_status: "major_outage" }] },
        { status: "investigating", created_at: "2026-04-15T13:40:00Z", affected_components: [{ code: "c1", name: "API", old_status: "operational", new_status: "partial_outage" }] },
      ],
    },
  ],
};

const { outages, maintenance, entries } = readStatuspage([incidents], {
  services: MAILGUN_COMPONENTS,
  impacts: PARTIAL_OUTAGES,
  incidentImpacts: MAJOR_INCIDENTS,
  withoutComponents: "refuse",
  maintenanceWindow: "by-terms",
});
for (const { id, assumed } of entries) for (const { code, detail } of assumed) console.log(id, code, "·", detail);

const { time, credit } = assess(MAILGUN_2022_01_14, {
  period: { month: "2026-04" },
  fees: { currency: "EUR", service: "1250.00" },
  outages,
  maintenance,
  claims: [{ ticket: "T-1", outages: outages.map(({ id }) => id), filedAt: "2026-04-20T09:00:00Z", channel: "control-panel", disruption: true }],
});
console.log(time.downtimeMs / 60_000, "minutes down, credit", credit.entitled);
