/**
 * Mailgun's service-level agreement as data. The only file that names the vendor.
 *
 * Each field states the reading chosen of the clause it cites; docs/clauses.md has the other readings and the reasons.
 */
import type { BlockSchedule, CapTerms, Terms } from "./language.js";

/** Paraphrases of the French text of 14 January 2022; ids are the section plus a letter in the text's order. */
const CLAUSES = {
  "1.a": "An interruption that the provider decided on after abnormal or faulty customer behaviour is no defect.",
  "2.1.a": "The customer's administrator opens a ticket from the control panel.",
  "2.1.b": "The administrator makes a first diagnosis before opening a ticket.",
  "2.2.a": "A ticket closes when solved, left unanswered, or confirmed closed in writing.",
  "3.1.a": "Losses caused by technical intermediaries are outside the provider's control.",
  "3.1.b": "The services promised are the API, SMTP and outbound delivery.",
  "3.1.c": "These services are promised to be available.",
  "3.1.d": "Access may be suspended or degraded.",
  "3.1.e": "Available 99.99 % of the time, any maintenance period excluded.",
  "3.1.f": "Measured over a monthly billing period.",
  "3.2.a": "Planned maintenance is announced; emergency maintenance may come without notice.",
  "3.2.b": "Maintenance concerns the environment that hosts the service.",
  "3.2.c": "Maintenance is the period set for it.",
  "3.3.a": "A credit of 5 % of the monthly service fee per period of 30 minutes of unavailability.",
  "3.3.b": "The first 0.01 % of unavailability earns nothing.",
  "3.3.c": "No credit while the customer does not respect the Terms of Service, until remedied.",
  "3.3.d": "No credit for unavailability that the customer's own breach caused.",
  "3.3.e": "No credit for denial of service, viruses, hacking attempts or anything beyond control.",
  "3.3.f": "A credit is claimed by ticket within 30 days after the end of the unavailability.",
  "3.3.g": "The customer shows that its use of the services was disturbed.",
  "3.3.h": "All credits for a period together stay within 100 % of the fees billed for it.",
  "3.3.i": "What the limit cuts off is not carried over.",
  "3.3.j": "Credits are the sole remedy.",
  "G.a": "Each first response later than its severity allows earns 100 dollars, up to the recurring fee of a month.",
  "G.b": "Validations answered within 200 ms for 95 % of the month; 5 % of the validation fee per point below, up to that fee.",
} as const;

/** Terms whose schedule and caps are of the kind that this contract has, so that they can be changed field by field. */
type MailgunTerms = Terms & { readonly schedule: BlockSchedule; readonly caps: readonly Extract<CapTerms, { scope: "all-guarantees"; percent: string }>[] };

/** The contract of 14 January 2022 (French text), each clause in its default reading. */
export const MAILGUN_2022_01_14: MailgunTerms = {
  id: "mailgun",
  version: "2022-01-14",
  title: "Mailgun service-level agreement",
  status: "verified",
  source: { title: "Accord de niveau de service (SLA), revision of 14 January 2022", language: "fr", note: "Read as a text; the address it was published at is not recorded." },
  effective: { from: "2022-01-14", to: "2026-01-01" },
  timeZone: "UTC",

  guarantee: { id: "uptime", clause: "3.1.e" },
  measure: { kind: "downtime", clause: "3.1.e" },
  services: { covered: ["api", "smtp", "outbound"], clause: "3.1.b" },
  unavailable: { when: "any-down", clause: "3.1.c" },
  overlap: { wins: "creditable", clause: "3.1.c" },
  degraded: { counts: "never", clause: "3.1.d" },
  clock: {
    start: { from: "outage-start", clause: "3.3.a" },
    minimum: { minutes: "0", inclusive: true, clause: "3.3.a" },
    unit: { minutes: "1", rounding: "none", clause: "3.3.a" },
  },
  serviceHours: { reading: "always", clause: "3.1.e" },
  target: { percent: "99.99", clause: "3.1.e" },
  period: { base: "elapsed", clause: "3.1.f" },

  maintenance: {
    base: { reading: "net", clause: "3.1.e" },
    kinds: { excused: ["planned", "emergency"], clause: "3.2.a" },
    notice: { minimumHours: "0", clause: "3.2.a" },
    allowance: { hours: null, clause: "3.2.a" },
    scope: { reading: "named-services", clause: "3.2.b" },
    window: { reading: "announced", clause: "3.2.c" },
  },

  causes: [
    { code: "provider-decision", earns: "nothing", reach: "interval", clause: "1.a" },
    { code: "third-party-intermediary", earns: "nothing", reach: "interval", clause: "3.1.a" },
    { code: "denial-of-service", earns: "nothing", reach: "interval", clause: "3.3.e" },
    { code: "virus", earns: "nothing", reach: "interval", clause: "3.3.e" },
    { code: "hacking", earns: "nothing", reach: "interval", clause: "3.3.e" },
    { code: "beyond-control", earns: "nothing", reach: "interval", clause: "3.3.e" },
    { code: "customer-breach", earns: "nothing", reach: "interval", clause: "3.3.d" },
  ],
  conditions: [],
  breach: { excludes: "during-breach", uncured: "withhold", clause: "3.3.c" },
  claim: {
    needed: true,
    per: "outage",
    clause: "3.3.f",
    channel: { accepted: ["control-panel"], clause: "2.1.a" },
    notice: null,
    window: { length: 30, count: "calendar-days", from: "outage-end", roll: "none", clause: "3.3.f" },
    early: { reading: "valid", clause: "3.3.f" },
    evidence: { needed: true, clause: "3.3.g" },
  },

  allowance: { reading: "deduct", of: "agreed", usedBy: "creditable", clause: "3.3.b" },
  schedule: { kind: "blocks", blockMinutes: "30", creditPerBlock: "5", rounding: "whole", per: "period", clause: "3.3.a" },
  creditUnit: { kind: "percent", clause: "3.3.a" },
  feeBase: { of: "service-fee", dividedBy: "1", clause: "3.3.a" },
  caps: [{ scope: "all-guarantees", percent: "100", of: "billed-fee", otherCredits: "taken-first", clause: "3.3.h" }],
  minimumCredit: { reading: "none", clause: "3.3.h" },
  carryOver: { allowed: false, clause: "3.3.i" },
  outcome: { kind: "credit", expiresMonths: null, clause: "3.3.a" },
  termination: null,
  remedy: { sole: true, clause: "3.3.j" },

  guarantees: [
    {
      id: "first-response",
      fee: "shared",
      measure: {
        kind: "events",
        limits: [
          { severity: "sev1", minutes: "15" }, { severity: "sev2", minutes: "60" },
          { severity: "sev3", minutes: "360" }, { severity: "sev4", minutes: "1440" },
        ],
        clause: "G.a",
      },
      target: { percent: "100", clause: "G.a" },
      schedule: { kind: "per-event", creditPerEvent: "100", clause: "G.a" },
      creditUnit: { kind: "money", currency: "USD", clause: "G.a" },
      caps: [{ scope: "guarantee", percent: "100", of: "service-fee", clause: "G.a" }],
      clause: "G.a",
    },
    {
      id: "validation",
      fee: "own",
      measure: { kind: "score", of: "percentile", clause: "G.b" },
      target: { percent: "95", clause: "G.b" },
      schedule: { kind: "points", points: "1", creditPerStep: "5", rounding: "whole", clause: "G.b" },
      creditUnit: { kind: "percent", clause: "G.b" },
      caps: [{ scope: "guarantee", percent: "100", of: "credited-fee", clause: "G.b" }],
      clause: "G.b",
    },
  ],
  plans: [],

  notModelled: [
    { clause: "2.1.b", why: "No figure depends on the diagnosis." },
    { clause: "2.2.a", why: "A claim keeps its filing instant whatever closes the ticket." },
  ],
  notComputed: [],
  clauses: CLAUSES,
};

/**
 * The English text in force in 2026: the same rule with a cap of 50 %. Known from a public dataset only; the day it
 * took effect is not verified, so `effective.from` is the first day of the year that the dataset speaks of.
 */
export const MAILGUN_2026: MailgunTerms = /* @__PURE__ */ (() => ({
  ...MAILGUN_2022_01_14,
  version: "2026",
  status: "unverified",
  source: { title: "Service Level Agreement", language: "en", note: "unverified: from a public dataset" },
  effective: { from: "2026-01-01", to: null },
  caps: [{ scope: "all-guarantees", percent: "50", of: "billed-fee", otherCredits: "taken-first", clause: "3.3.h" }],
  clauses: { ...CLAUSES, "3.3.h": "All credits for a period together stay within 50 % of the fees billed for it." },
}))();
