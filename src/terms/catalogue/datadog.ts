/** Datadog: a promise that earns no credit; missed twice in a row it lets the customer leave. */
import { defineTerms } from "../defineTerms.js";
import type { Terms } from "../language.js";

/** No credit: two misses in a row let the customer leave. */
export const DATADOG: Terms = /* @__PURE__ */ defineTerms({
  id: "datadog",
  version: "2026-11",
  title: "Datadog, availability under the master subscription agreement",
  status: "dataset",
  source: {
    title: "Datadog Master Subscription Agreement", language: "en", address: "https://www.datadoghq.com/legal/msa/",
    read: "2026-11-01", note: "Figures from an open dataset of service-level agreements.",
  },
  effective: { from: null, to: null },
  guarantee: { id: "uptime", clause: "target" },
  services: { covered: ["platform"], clause: "target" },
  target: { percent: "99.8", clause: "target" },
  period: { base: "elapsed", unit: "calendar-month", clause: "target" },
  schedule: { kind: "none", clause: "remedy" },
  termination: { missed: 2, of: 2, belowPercent: null, clause: "remedy" },
  remedy: { sole: true, clause: "remedy" },
  notComputed: [{ clause: "refund", needs: "The fees prepaid for the rest of the term of the order." }],
  clauses: {
    target: "The services are available 99.8 % of each month.",
    remedy: "The only remedy is to terminate the affected order once two months in a row stay below that; no credit is given.",
    refund: "Who leaves gets back what was prepaid for the rest of the term.",
  },
});
