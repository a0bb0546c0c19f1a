/** NodeSpace's agreement for hosted systems: power and network without interruption, and answers in time. */
import { defineTerms } from "../defineTerms.js";
import type { Terms } from "../language.js";

/** The one contract here that rounds downtime to the nearest block. */
export const NODESPACE: Terms = /* @__PURE__ */ defineTerms({
  id: "nodespace",
  version: "2026-11",
  title: "NodeSpace service-level agreement",
  status: "verified",
  source: { title: "Service Level Agreement", language: "en", address: "https://www.nodespace.com/legal/sla/", read: "2026-11-01" },
  effective: { from: null, to: null },

  guarantee: { id: "uptime", clause: "target" },
  services: { covered: ["power", "network"], clause: "target" },
  target: { percent: "100", clause: "target" },
  period: { base: "elapsed", unit: "calendar-month", clause: "period" },
  schedule: { kind: "blocks", blockMinutes: "30", creditPerBlock: "5", rounding: "nearest", per: "period", clause: "credit" },
  creditUnit: { kind: "percent", clause: "credit" },
  feeBase: { of: "service-fee", dividedBy: "1", clause: "credit" },
  caps: [{ scope: "guarantee", percent: "100", of: "credited-fee", clause: "cap" }],
  remedy: { sole: true, clause: "remedy" },
  guarantees: [
    {
      id: "response",
      fee: "shared",
      measure: {
        kind: "events",
        limits: [
          { severity: "alert", minutes: "15" }, { severity: "ticket", minutes: "60" },
          { severity: "ticket-at-night", minutes: "480" }, { severity: "restore", minutes: "120" },
        ],
        clause: "response",
      },
      target: { percent: "100", clause: "response" },
      schedule: { kind: "per-event", creditPerEvent: "50", clause: "response-credit" },
      creditUnit: { kind: "money", currency: "USD", clause: "response-credit" },
      caps: [{ scope: "guarantee", percent: "100", of: "service-fee", clause: "response-credit" }],
      clause: "response",
    },
  ],
  clauses: {
    target: "Power at the customer's outlet and the network of the data centre are available 100 % of the time.",
    period: "Limits count per calendar month; downtime is read as counted so too.",
    credit: "5 % of the monthly fee for each 30 minutes of downtime, rounded to the nearest half hour: 30 minutes earn 5 %.",
    cap: "Up to 100 % of the monthly fee, so 12 hours earn 100 %.",
    remedy: "Credits are the sole remedy.",
    response: "Alerts are acknowledged within 15 minutes, tickets within an hour by day and 8 hours by night, restores begun within 2 hours.",
    "response-credit": "50 dollars for each answer that came too late, up to 100 % of the monthly fee in a calendar month.",
  },
});
