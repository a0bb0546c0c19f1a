/** Level 3: a table by the unavailability of the month, added up to the second. */
import { defineTerms } from "../defineTerms.js";
import type { Terms } from "../language.js";

/** A table by the downtime of the month together. */
export const LEVEL_3: Terms = /* @__PURE__ */ defineTerms({
  id: "level-3",
  version: "2026-11",
  title: "Level 3, availability of an unprotected Internet port",
  status: "second-hand",
  source: {
    title: "(3)CrossRoads service schedule", language: "en", read: "2026-11-01",
    note: "No address is known; the table is told by a collection of contracts.",
  },
  effective: { from: null, to: null },
  guarantee: { id: "uptime", clause: "target" },
  services: { covered: ["port"], clause: "target" },
  target: { percent: "99.98", clause: "target" },
  period: { base: "elapsed", unit: "calendar-month", clause: "credit" },
  schedule: {
    kind: "tiers", by: "total-downtime", overlap: "higher-credit", clause: "credit",
    tiers: [
      { above: "10", atMost: "45", credit: "5" },
      { above: "45", atMost: "240", credit: "10" },
      { above: "240", atMost: "480", credit: "20" },
      { above: "480", atMost: "720", credit: "30" },
      { above: "720", atMost: "960", credit: "40" },
      { above: "960", atMost: "1440", credit: "50" },
      { above: "1440", credit: "100" },
    ],
  },
  notComputed: [{ clause: "fee", needs: "The port's usage charge of the month: where it is higher than the recurring one, give it as the service fee." }],
  clauses: {
    target: "A port is available 99.98 % of each calendar month.",
    credit:
      "By the month's cumulative unavailability: over 10 minutes earns 5 % of the fee, over 45 minutes 10 %, over 4 hours 20 %, "
      + "over 8 hours 30 %, over 12 hours 40 %, over 16 hours 50 %, over 24 hours all of it; rows begin a second late, which is read as over the edge.",
    fee: "Taken of the port's recurring charge or of its usage charge, whichever is higher.",
  },
});
