/**
 * Assessments written by hand, with sums that were checked by hand, for the layers that only put them into words and
 * drawings.
 */
import type { Assessment, Finding, LedgerEntry, OutageAccount, OutageReason } from "../../src/assessment.js";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Epoch milliseconds of an ISO text. */
export function at(iso: string): number {
  return Date.parse(iso);
}

/** The ledger of a period: what is given, in order, and uptime in between. */
export function ledgerOf(startMs: number, endMs: number, stretches: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const up = (from: number, to: number): readonly LedgerEntry[] =>
    from < to ? [{ startMs: from, endMs: to, kind: "up", creditable: false, outages: [], reasons: [] }] : [];
  const filled = stretches.flatMap((entry, index) => [...up(stretches[index - 1]?.endMs ?? startMs, entry.startMs), entry]);
  return [...filled, ...up(stretches.at(-1)?.endMs ?? startMs, endMs)];
}

function downtime(id: string, startMs: number, endMs: number, reason?: { code: string; clause: string }): LedgerEntry {
  return { startMs, endMs, kind: "downtime", creditable: reason === undefined, outages: [id], reasons: reason === undefined ? [] : [reason] };
}

const INCIDENT: OutageAccount = {
  id: "incident-15-april", services: ["smtp", "api"], impact: "down", cause: "provider",
  startMs: at("2026-04-15T13:40:00Z"), endMs: at("2026-04-15T15:34:00Z"),
  inPeriodMs: 114 * MINUTE_MS, downtimeMs: 114 * MINUTE_MS, creditableMs: 114 * MINUTE_MS, reasons: [],
  claim: { status: "valid", deadlineMs: at("2026-05-16T00:00:00Z"), ticket: "T-1001", filedAtMs: at("2026-04-16T08:05:00Z"), clause: "3.3.f" },
};
const LATE: OutageAccount = {
  id: "queue-3-april", services: ["outbound"], impact: "down", cause: "provider",
  startMs: at("2026-04-03T08:00:00Z"), endMs: at("2026-04-03T08:40:00Z"),
  inPeriodMs: 40 * MINUTE_MS, downtimeMs: 40 * MINUTE_MS, creditableMs: 0,
  reasons: [{ code: "claim-late", clause: "3.3.f", ms: 40 * MINUTE_MS, decidesMs: 40 * MINUTE_MS }],
  claim: { status: "late", deadlineMs: at("2026-05-04T00:00:00Z"), ticket: "T-1044", filedAtMs: at("2026-05-06T10:30:00Z"), clause: "3.3.f" },
};
const ATTACK: OutageAccount = {
  id: "flood-21-april", services: ["api"], impact: "down", cause: "denial-of-service",
  startMs: at("2026-04-21T03:10:00Z"), endMs: at("2026-04-21T04:10:00Z"),
  inPeriodMs: HOUR_MS, downtimeMs: HOUR_MS, creditableMs: 0,
  reasons: [{ code: "denial-of-service", clause: "3.3.e", ms: HOUR_MS, decidesMs: HOUR_MS }],
  claim: { status: "valid", deadlineMs: at("2026-05-22T00:00:00Z"), ticket: "T-1020", filedAtMs: at("2026-04-22T09:00:00Z"), clause: "3.3.f" },
};
const UNCLAIMED: OutageAccount = {
  id: "smtp-27-april", services: ["smtp"], impact: "down", cause: "provider",
  startMs: at("2026-04-27T22:15:00Z"), endMs: at("2026-04-27T22:52:00Z"),
  inPeriodMs: 37 * MINUTE_MS, downtimeMs: 37 * MINUTE_MS, creditableMs: 0,
  reasons: [{ code: "claim-pending", clause: "3.3.f", ms: 37 * MINUTE_MS, decidesMs: 37 * MINUTE_MS }],
  claim: { status: "pending", deadlineMs: at("2026-05-28T00:00:00Z"), ticket: null, filedAtMs: null, clause: "3.3.f" },
};

const APRIL_START = at("2026-04-01T00:00:00Z");
const APRIL_END = at("2026-05-01T00:00:00Z");
const AGREED_MS = 718 * HOUR_MS;
const DOWNTIME_MS = (40 + 114 + 60 + 37) * MINUTE_MS;

/** April 2026: 114 creditable minutes, a window, an attack, a late claim, a claim still to come. */
export const APRIL: Assessment = {
  id: "acct-42/2026-04",
  terms: "mailgun@2022-01-14",
  period: { startMs: APRIL_START, endMs: APRIL_END, durationMs: 720 * HOUR_MS, timeZone: "UTC" },
  asOfMs: at("2026-05-15T09:00:00Z"),
  status: "provisional",
  time: {
    agreedMs: AGREED_MS, maintenanceMs: 2 * HOUR_MS, uptimeMs: AGREED_MS - DOWNTIME_MS, downtimeMs: DOWNTIME_MS,
    creditableMs: 114 * MINUTE_MS,
    excludedMs: { "claim-late": 40 * MINUTE_MS, "denial-of-service": HOUR_MS, "claim-pending": 37 * MINUTE_MS },
  },
  weighted: null,
  availability: { targetPercent: "99.99", met: false, percent: "99.4173", upMs: AGREED_MS - DOWNTIME_MS, ofMs: AGREED_MS, marginMs: "-14801520", score: null },
  ledger: ledgerOf(APRIL_START, APRIL_END, [
    downtime(LATE.id, LATE.startMs, LATE.startMs + LATE.inPeriodMs, { code: "claim-late", clause: "3.3.f" }),
    {
      startMs: at("2026-04-08T02:00:00Z"), endMs: at("2026-04-08T04:00:00Z"), kind: "maintenance", creditable: false, outages: [],
      reasons: [{ code: "maintenance-planned", clause: "3.2.a" }],
    },
    downtime(INCIDENT.id, INCIDENT.startMs, INCIDENT.startMs + INCIDENT.inPeriodMs),
    downtime(ATTACK.id, ATTACK.startMs, ATTACK.startMs + ATTACK.inPeriodMs, { code: "denial-of-service", clause: "3.3.e" }),
    downtime(UNCLAIMED.id, UNCLAIMED.startMs, UNCLAIMED.startMs + UNCLAIMED.inPeriodMs, { code: "claim-pending", clause: "3.3.f" }),
  ]),
  outages: [LATE, INCIDENT, ATTACK, UNCLAIMED],
  maintenance: [{
    id: "upgrade-8-april", services: ["api", "smtp", "outbound"], kind: "planned",
    startMs: at("2026-04-08T02:00:00Z"), endMs: at("2026-04-08T04:00:00Z"), excusedMs: 2 * HOUR_MS, limitedBy: null, clause: "3.2.a",
  }],
  termsBreaches: [],
  credit: {
    units: "15", unit: "percent", daysAdded: null,
    allowanceMs: "258480", excessMs: "6581520", blocks: 3, percent: "15",
    gross: "187.50", cap: "1250.00", room: "1250.00", forfeited: "0.00", withheld: "0.00", entitled: "187.50", entitledMinor: 18_750,
    currency: "EUR", minorUnitDigits: 2, fee: "1250.00", billed: "1250.00", otherCredits: "0.00", potential: "250.00",
    nextStepMs: "618480",
  },
  claim: null,
  guarantees: [],
  total: { gross: "187.50", forfeited: "0.00", withheld: "0.00", entitled: "187.50", entitledMinor: 18_750 },
  termination: null,
  services: [],
  findings: [
    { code: "availability", clause: "3.1.e", params: { met: false, percent: "99.4173", targetPercent: "99.99", downtimeMs: DOWNTIME_MS } },
    { code: "period", clause: "3.1.f", params: { durationMs: 720 * HOUR_MS, agreedMs: AGREED_MS, maintenanceMs: 2 * HOUR_MS } },
    { code: "blocks", clause: "3.3.a", params: { blocks: 3, blockMinutes: "30", creditPerBlock: "5", percent: "15", rounding: "whole", per: "period", unit: "percent", currency: null } },
    { code: "partial-block", clause: "3.3.a", params: { ms: "1181520" } },
    { code: "allowance", clause: "3.3.b", params: { reading: "deduct", allowanceMs: "258480", creditableMs: String(114 * MINUTE_MS), excessMs: "6581520" } },
    { code: "claim-open", clause: "3.3.f", params: { outage: UNCLAIMED.id, deadlineMs: at("2026-05-28T00:00:00Z") } },
    { code: "cap", clause: "3.3.h", params: { cap: "1250.00", otherCredits: "0.00", room: "1250.00", reached: false } },
    { code: "sole-remedy", clause: "3.3.j", params: {} },
  ],
};

/** A month in Europe/Paris without any event: nothing to tell but the period and the target. */
export const QUIET: Assessment = {
  ...APRIL,
  id: null,
  period: { startMs: at("2026-03-01T00:00:00+01:00"), endMs: at("2026-04-01T00:00:00+02:00"), durationMs: 743 * HOUR_MS, timeZone: "Europe/Paris" },
  asOfMs: null,
  status: "final",
  time: { agreedMs: 743 * HOUR_MS, maintenanceMs: 0, uptimeMs: 743 * HOUR_MS, downtimeMs: 0, creditableMs: 0, excludedMs: {} },
  availability: { targetPercent: "99.99", met: true, percent: "100", upMs: 743 * HOUR_MS, ofMs: 743 * HOUR_MS, marginMs: "267480", score: null },
  ledger: ledgerOf(at("2026-03-01T00:00:00+01:00"), at("2026-04-01T00:00:00+02:00"), []),
  outages: [],
  maintenance: [],
  credit: {
    ...APRIL.credit, units: "0", allowanceMs: "267480", excessMs: "0", blocks: 0, percent: "0", gross: "0.00", entitled: "0.00", entitledMinor: 0,
    potential: "0.00", nextStepMs: "2067480",
  },
  total: { gross: "0.00", forfeited: "0.00", withheld: "0.00", entitled: "0.00", entitledMinor: 0 },
  findings: [
    { code: "availability", clause: "3.1.e", params: { met: true, percent: "100", targetPercent: "99.99", downtimeMs: 0 } },
    { code: "period", clause: "3.1.f", params: { durationMs: 743 * HOUR_MS, agreedMs: 743 * HOUR_MS, maintenanceMs: 0 } },
    { code: "blocks", clause: "3.3.a", params: { blocks: 0, blockMinutes: "30", creditPerBlock: "5", percent: "0", rounding: "whole", per: "period", unit: "percent", currency: null } },
    { code: "allowance", clause: "3.3.b", params: { reading: "deduct", allowanceMs: "267480", creditableMs: "0", excessMs: "0" } },
    { code: "cap", clause: "3.3.h", params: { cap: "1250.00", otherCredits: "0.00", room: "1250.00", reached: false } },
    { code: "sole-remedy", clause: "3.3.j", params: {} },
  ],
};

/** April with other findings, for sentences that no real month has all of. */
export function withFindings(findings: readonly Finding[]): Assessment {
  return { ...APRIL, findings };
}

/** April with its incident changed: what it is, when it was, why it earns nothing. */
export function withIncident(change: Partial<OutageAccount>): Assessment {
  return { ...APRIL, outages: [{ ...INCIDENT, ...change }] };
}

/** A reason of the incident, in whole minutes. */
export function reasonOf(code: string, minutes: number, decidesMinutes: number): OutageReason {
  return { code, clause: "9.9.z", ms: minutes * MINUTE_MS, decidesMs: decidesMinutes * MINUTE_MS };
}
