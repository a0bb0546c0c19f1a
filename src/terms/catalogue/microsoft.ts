/** Microsoft: virtual machines on Azure, by kind of deployment, and Microsoft 365. */
import { defineTerms, SILENT } from "../defineTerms.js";
import type { ClaimTerms, Terms, TierSchedule } from "../language.js";

const claimWithinMonths = (months: number): ClaimTerms => ({
  needed: true,
  per: "period",
  clause: "claim",
  channel: { accepted: "any", clause: SILENT },
  notice: null,
  window: { length: months, count: "calendar-months", from: "outage-start", roll: "none", clause: "claim" },
  early: { reading: "valid", clause: SILENT },
  evidence: { needed: false, clause: SILENT },
});

/** The first row begins at the target of the deployment; the others are the same for all but disks of the slowest kind. */
const creditsFrom = (target: string): TierSchedule => ({
  kind: "tiers", by: "availability", overlap: "higher-credit", clause: "credit",
  tiers: [{ atLeast: "99", below: target, credit: "10" }, { atLeast: "95", below: "99", credit: "25" }, { below: "95", credit: "100" }],
});

/** Virtual machines. The deployment is the plan. */
export const AZURE_VM: Terms = /* @__PURE__ */ (() => defineTerms({
  id: "azure-vm",
  version: "2026-11",
  title: "Azure Virtual Machines agreement",
  status: "second-hand",
  source: {
    title: "Service Level Agreement for Microsoft Online Services, Virtual Machines", language: "en",
    address: "https://www.microsoft.com/licensing/docs/view/Service-Level-Agreements-SLA-for-Online-Services", read: "2026-11-01",
    note: "Second-hand; the text itself was not read.",
  },
  effective: { from: null, to: null },
  guarantee: { id: "uptime", clause: "target" },
  measure: { kind: "downtime", clause: "downtime" },
  services: { covered: ["virtual-machines"], clause: "target" },
  target: { percent: "99.99", clause: "target" },
  period: { base: "elapsed", unit: "calendar-month", clause: "target" },
  claim: claimWithinMonths(2),
  schedule: creditsFrom("99.99"),
  caps: [{ scope: "guarantee", percent: "100", of: "service-fee", clause: "cap" }],
  plans: [
    { id: "zones", clause: "target" },
    { id: "availability-set", target: { percent: "99.95", clause: "target" }, schedule: creditsFrom("99.95"), clause: "target" },
    { id: "single-premium-disk", target: { percent: "99.9", clause: "target" }, schedule: creditsFrom("99.9"), clause: "target" },
    {
      id: "single-standard-disk",
      target: { percent: "95", clause: "target" },
      schedule: {
        kind: "tiers", by: "availability", overlap: "higher-credit", clause: "standard-disk",
        tiers: [{ atLeast: "92", below: "95", credit: "10" }, { atLeast: "90", below: "92", credit: "25" }, { below: "90", credit: "100" }],
      },
      clause: "target",
    },
  ],
  clauses: {
    target: "Per calendar month 99.99 % across zones, 99.95 % in an availability set, 99.9 % for one machine on premium disks, 95 % on standard disks.",
    downtime: "Down is the time in which no machine of the deployment can be reached.",
    credit: "10 % below the target, 25 % below 99 %, 100 % below 95 %.",
    "standard-disk": "With a target of 95 % the same credits begin at 95 %, 92 % and 90 % (known from background only).",
    cap: "At most the fee of the month.",
    claim: "Claimed within about two months of the month of the incident; the end of the second calendar month after it is taken.",
  },
}))();

/** Microsoft 365: minutes of users. */
export const MICROSOFT_365: Terms = /* @__PURE__ */ (() => defineTerms({
  id: "microsoft-365",
  version: "2026-11",
  title: "Microsoft 365 agreement",
  status: "second-hand",
  source: {
    title: "Service Level Agreement for Microsoft Online Services", language: "en",
    address: "https://www.microsoft.com/licensing/docs/view/Service-Level-Agreements-SLA-for-Online-Services", read: "2026-11-01",
    note: "Second-hand; the text itself was not read.",
  },
  effective: { from: null, to: null },
  guarantee: { id: "uptime", clause: "target" },
  measure: { kind: "downtime", clause: "users" },
  services: { covered: ["microsoft-365"], clause: "target" },
  degraded: { counts: "by-weight", weight: "1", clause: "users" },
  target: { percent: "99.9", clause: "target" },
  period: { base: "elapsed", unit: "calendar-month", clause: "target" },
  claim: claimWithinMonths(1),
  schedule: {
    kind: "tiers", by: "availability", overlap: "higher-credit", clause: "credit",
    tiers: [{ atLeast: "99", below: "99.9", credit: "25" }, { atLeast: "95", below: "99", credit: "50" }, { below: "95", credit: "100" }],
  },
  caps: [{ scope: "guarantee", percent: "100", of: "service-fee", clause: "cap" }],
  notComputed: [
    { clause: "users", needs: "How many users there were, and the minutes of each; the share of them that was hit may be given as an outage's impact." },
  ],
  clauses: {
    target: "99.9 % in each calendar month.",
    users: "Measured in minutes of users: those of all users, less those in which users were without the service.",
    credit: "25 % below 99.9 % and from 99 %; 50 % below 99 % and from 95 %; 100 % below 95 %.",
    cap: "At most the fee of the month.",
    claim: "Claimed by the end of the calendar month after that of the incident.",
  },
}))();
