/** Rackspace's agreement for Cloud Servers: the network and the facilities, and the hosts that the servers run on. */
import { defineTerms } from "../defineTerms.js";
import type { Terms, Tier } from "../language.js";

/** 5 % for each hour begun after the first, of one failure: 5 from 60 minutes, 10 from 120, up to the whole fee. */
const HOSTS: readonly Tier[] = Array.from({ length: 20 }, (_, hour) => ({
  above: `${60 * (hour + 1)}`,
  ...(hour < 19 ? { atMost: `${60 * (hour + 2)}` } : {}),
  credit: `${5 * (hour + 1)}`,
}));

/** Two guarantees: what the servers depend on (`network`), and the machines that they run on (`hosts`). */
export const RACKSPACE_CLOUD_SERVERS: Terms = /* @__PURE__ */ defineTerms({
  id: "rackspace-cloud-servers",
  version: "2026-11",
  title: "Rackspace Cloud Servers service-level agreement",
  status: "verified",
  source: {
    title: "Cloud SLA", language: "en", address: "https://www.rackspace.com/information/legal/cloud/sla", read: "2026-11-01",
    note: "Network and hosts; the guarantees for migrations and for other products are not entered.",
  },
  effective: { from: null, to: null },

  guarantee: { id: "network", clause: "network" },
  measure: { kind: "downtime", clause: "network" },
  services: { covered: ["network", "infrastructure"], clause: "network" },
  target: { percent: "100", clause: "network" },
  period: { base: "elapsed", unit: "billing-month", clause: "network" },
  maintenance: {
    base: { reading: "gross", clause: "maintenance" },
    kinds: { excused: ["planned", "emergency"], clause: "maintenance" },
    notice: { minimumHours: "0", clause: "maintenance" },
    allowance: { hours: null, clause: "maintenance" },
    scope: { reading: "named-services", clause: "maintenance" },
    window: { reading: "announced", clause: "maintenance" },
  },
  claim: {
    needed: true,
    per: "outage",
    clause: "claim",
    channel: { accepted: "any", clause: "claim" },
    notice: null,
    window: { length: 30, count: "calendar-days", from: "outage-end", roll: "none", clause: "claim" },
    early: { reading: "valid", clause: "claim" },
    evidence: { needed: false, clause: "claim" },
  },
  schedule: { kind: "blocks", blockMinutes: "30", creditPerBlock: "5", rounding: "started", per: "period", clause: "credit" },
  creditUnit: { kind: "percent", clause: "credit" },
  feeBase: { of: "service-fee", dividedBy: "1", clause: "fee" },
  caps: [{ scope: "guarantee", percent: "100", of: "credited-fee", clause: "cap" }],
  guarantees: [
    {
      id: "hosts",
      fee: "shared",
      measure: { kind: "downtime", clause: "hosts" },
      target: { percent: "100", clause: "hosts" },
      schedule: { kind: "tiers", by: "each-outage", tiers: HOSTS, overlap: "higher-credit", clause: "hosts" },
      creditUnit: { kind: "percent", clause: "hosts" },
      caps: [{ scope: "guarantee", percent: "100", of: "credited-fee", clause: "cap" }],
      services: { covered: ["hosts"], clause: "hosts" },
      clause: "hosts",
    },
  ],
  notComputed: [{ clause: "hosts", needs: "the instant at which a failure was identified; an outage's start stands for it" }],
  clauses: {
    network: "The network, and power and cooling in the data centre, work 100 % of the time in a monthly billing period.",
    maintenance: "Scheduled and emergency maintenance is left out.",
    credit: "5 % for each 30 minutes of downtime or part of 30 minutes; read as the downtime of the period together.",
    hosts: "A failed host is restored within an hour of the problem being identified; 5 % for each further hour or part of one.",
    fee: "Credits are a percentage of the fees of the servers concerned; the service fee of the facts stands for these.",
    cap: "Up to 100 % of those fees.",
    claim: "The customer asks for the credit within 30 days; read as days from the end of each downtime.",
  },
});
