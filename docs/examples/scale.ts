import { creditRow } from "sla-credits/warehouse";

const request = JSON.stringify({
  id: "account-1",
  terms: "mailgun@2022-01-14",
  period: { month: "2026-04" },
  fees: { currency: "EUR", service: "1250.00" },
  outages: [{ id: "inc-1", start: "2026-04-15T13:40:00Z", end: "2026-04-15T15:34:00Z", impact: "down" }],
  claims: [{ ticket: "T-1", outages: ["inc-1"], filedAt: "2026-04-20T09:00:00Z", channel: "control-panel", disruption: true }],
});

console.log(JSON.stringify(creditRow(request), null, 2));
console.log(creditRow('{"id": "account-2", "fees": {}}').error);
