/** OVH's agreement for its Private Cloud: the network within the data centre, and the connection to the Internet. */
import { defineTerms } from "../defineTerms.js";
import type { Terms } from "../language.js";

/** Credits of the next invoice (`fees.next`), for time that runs only from the customer's ticket. */
export const OVH_PRIVATE_CLOUD: Terms = /* @__PURE__ */ defineTerms({
  id: "ovh-private-cloud",
  version: "2026-11",
  title: "OVH Private Cloud service-level agreement",
  status: "verified",
  source: {
    title: "Sicherheit und SLA", language: "de", read: "2026-11-01",
    address: "https://www.ovh.de/private-cloud/dienstleistungen_inklusive/sicherheit-und-sla.xml",
    note: "Network and Internet connection; the guarantees for hosts and storage are not entered.",
  },
  effective: { from: null, to: null },

  guarantee: { id: "lan", clause: "lan" },
  measure: { kind: "downtime", clause: "lan" },
  services: { covered: ["lan"], clause: "lan" },
  clock: {
    start: { from: "ticket", clause: "ticket" },
    minimum: { minutes: "0", inclusive: true, clause: "lan-credit" },
    unit: { minutes: "1", rounding: "none", clause: "lan-credit" },
  },
  target: { percent: "100", clause: "lan" },
  period: { base: "elapsed", clause: "invoice" },
  maintenance: {
    base: { reading: "gross", clause: "maintenance" },
    kinds: { excused: ["planned"], clause: "maintenance" },
    notice: { minimumHours: "0", clause: "maintenance" },
    allowance: { hours: null, clause: "maintenance" },
    scope: { reading: "named-services", clause: "maintenance" },
    window: { reading: "announced", clause: "maintenance" },
  },
  conditions: [{ code: "two-hosts-with-high-availability", clause: "hosts" }],
  claim: {
    needed: true,
    per: "outage",
    clause: "ticket",
    channel: { accepted: "any", clause: "ticket" },
    notice: null,
    window: { length: 3_660, count: "calendar-days", from: "outage-end", roll: "none", clause: "no-limit" },
    early: { reading: "valid", clause: "ticket" },
    evidence: { needed: false, clause: "ticket" },
  },
  schedule: { kind: "blocks", blockMinutes: "10", creditPerBlock: "5", rounding: "whole", per: "period", clause: "lan-credit" },
  creditUnit: { kind: "percent", clause: "lan-credit" },
  feeBase: { of: "next-fee", dividedBy: "1", clause: "invoice" },
  caps: [{ scope: "guarantee", percent: "100", of: "credited-fee", clause: "cap" }],
  guarantees: [
    {
      id: "internet",
      fee: "shared",
      measure: { kind: "downtime", clause: "internet" },
      target: { percent: "99.95", clause: "internet" },
      schedule: { kind: "blocks", blockMinutes: "60", creditPerBlock: "5", rounding: "whole", per: "period", clause: "internet-credit" },
      creditUnit: { kind: "percent", clause: "internet-credit" },
      caps: [{ scope: "guarantee", percent: "100", of: "credited-fee", clause: "cap" }],
      services: { covered: ["internet"], clause: "internet" },
      allowance: { reading: "threshold", of: "agreed", usedBy: "creditable", clause: "internet-credit" },
      clause: "internet",
    },
  ],
  clauses: {
    lan: "The network within the data centre is available at all times.",
    internet: "The connection to the Internet is available 99.95 % of the time.",
    maintenance: "Planned maintenance of which customers were told before is left out.",
    "lan-credit": "5 % for each 10 minutes of unavailability of the inner network; read as whole tens of minutes of a month.",
    "internet-credit": "5 % for each hour without the Internet; read as whole hours of a month's downtime, once the promise is missed.",
    invoice: "Credits are a percentage of the next invoice's total; a period is read as the month that an invoice is for.",
    cap: "Up to 100 % of that invoice, read as a limit for either guarantee.",
    hosts: "The customer has two hosts or more, with the option of high availability switched on.",
    ticket: "A ticket must have been opened, and the time of unavailability begins with it.",
    "no-limit": "No time limit for the ticket is named; ten years stand for none, and a ticket after the end leaves no time to credit.",
  },
});
