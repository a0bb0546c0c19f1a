/** tw telecom (TWTC): a table by the length of each outage. */
import { defineTerms } from "../defineTerms.js";
import type { Terms } from "../language.js";

/** A table by the length of each outage. */
export const TWTC: Terms = /* @__PURE__ */ defineTerms({
  id: "twtc",
  version: "2026-11",
  title: "tw telecom Internet services, network availability",
  status: "second-hand",
  source: {
    title: "Service Level Agreement, Internet Services, version 3.1", language: "en", read: "2026-11-01",
    note: "No address is known; told by copies of the document.",
  },
  effective: { from: null, to: null },
  guarantee: { id: "uptime", clause: "target" },
  services: { covered: ["internet"], clause: "target" },
  target: { percent: "99.99", clause: "target" },
  period: { base: "elapsed", unit: "calendar-month", clause: "target" },
  schedule: {
    kind: "tiers", by: "each-outage", overlap: "higher-credit", clause: "credit",
    tiers: [
      { atLeast: "5", below: "240", credit: "5" },
      { atLeast: "240", below: "480", credit: "10" },
      { atLeast: "480", below: "720", credit: "15" },
      { atLeast: "720", below: "960", credit: "20" },
      { atLeast: "960", below: "1440", credit: "35" },
      { atLeast: "1440", credit: "50" },
    ],
  },
  caps: [{ scope: "all-guarantees", percent: "50", of: "service-fee", otherCredits: "taken-first", clause: "cap" }],
  clauses: {
    target: "The service is available at least 99.99 % of each calendar month.",
    credit:
      "Each outage earns by its length: 5 minutes 5 % of the recurring charge, 4 hours 10 %, 8 hours 15 %, 12 hours 20 %, 16 hours 35 %, "
      + "24 hours 50 %; at an edge, which two rows name, the longer row is taken.",
    cap: "The credits of a month stay within 50 % of the recurring charge.",
  },
});
