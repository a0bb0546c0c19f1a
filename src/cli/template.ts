/**
 * Terms to write a contract of one's own from: every field is there, in its plainest reading.
 */
import { defineTerms, type Terms } from "../index.js";

/** What cannot be left out is filled with an example that is easy to see: 99.9 % a month, 10 % below it. */
export const TEMPLATE: Terms = defineTerms({
  id: "my-contract",
  version: "1",
  title: "My contract",
  status: "unverified",
  source: { title: "The document that this is written from", language: "en" },
  effective: { from: null, to: null },
  guarantee: { id: "uptime", clause: "target" },
  services: { covered: ["service"], clause: "target" },
  target: { percent: "99.9", clause: "target" },
  period: { base: "elapsed", unit: "calendar-month", clause: "target" },
  schedule: {
    kind: "tiers",
    by: "availability",
    tiers: [{ below: "99.9", credit: "10" }],
    overlap: "higher-credit",
    clause: "credit",
  },
  clauses: {
    target: "Available 99.9 % of each calendar month.",
    credit: "Below that, 10 % of the monthly fee.",
  },
});
