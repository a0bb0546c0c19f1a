/**
 * Terms that use all of the language: one contract in which every field stands that may, and for every field that has
 * several forms, each form. For tests of what reads terms; as a contract it makes no sense.
 */
import type { AllowanceTerms, CapLimit, CapTerms, CreditUnit, Measure, Schedule, Terms } from "../../src/terms/language.js";

const clause = "a";

/** Of each kind of measure, every form. The compiler asks for those of a new kind. */
const MEASURES: { readonly [K in Measure["kind"]]: readonly Extract<Measure, { kind: K }>[] } = {
  downtime: [{ kind: "downtime", clause }],
  "error-rate": [
    { kind: "error-rate", slotMinutes: "5", counts: "mean", clause },
    { kind: "error-rate", slotMinutes: "5", counts: "threshold", thresholdPercent: "1", inclusive: true, clause },
  ],
  score: [{ kind: "score", of: "requests", clause }],
  events: [{ kind: "events", limits: [{ severity: "high", minutes: "15" }], clause }],
};

const blocks = {
  kind: "blocks", blockMinutes: "30", creditPerBlock: "5", rounding: "whole", per: "outage", initialCredit: "3", maxBlocksPerDay: 1, clause,
} as const;

const SCHEDULES: { readonly [K in Schedule["kind"]]: Extract<Schedule, { kind: K }> } = {
  blocks,
  tiers: {
    kind: "tiers", by: "availability", overlap: "higher-credit", clause,
    tiers: [{ atLeast: "95", atMost: "99", credit: "10" }, { above: "90", below: "95", credit: "25" }, { below: "90", credit: "50" }],
  },
  points: { kind: "points", points: "1", creditPerStep: "5", rounding: "started", clause },
  multiplier: { kind: "multiplier", factor: "10", base: "period", clause },
  flat: { kind: "flat", credit: "10", clause },
  shortfall: { kind: "shortfall", factor: "2", clause },
  "per-event": { kind: "per-event", creditPerEvent: "100", clause },
  none: { kind: "none", clause },
  "max-of": { kind: "max-of", schedules: [blocks, { kind: "flat", credit: "10", clause }], clause },
};

const UNITS: { readonly [K in CreditUnit["kind"]]: Extract<CreditUnit, { kind: K }> } = {
  percent: { kind: "percent", clause },
  money: { kind: "money", currency: "USD", clause },
  "days-of-fee": { kind: "days-of-fee", daysIn: "30", clause },
  "days-added": { kind: "days-added", clause },
};

const LIMITS: readonly CapLimit[] = [
  { percent: "100", of: "billed-fee" }, { amount: "100.00", currency: "USD" }, { days: "15", daysIn: "365" }, { daysAdded: "15" },
];

const CAPS: { readonly [S in CapTerms["scope"]]: readonly CapTerms[] } = {
  outage: [{ scope: "outage", percent: "10", of: "credited-fee", clause }],
  service: [{ scope: "service", percent: "10", of: "credited-fee", clause }],
  guarantee: LIMITS.map((limit) => ({ scope: "guarantee", ...limit, clause })),
  "rolling-year": LIMITS.map((limit) => ({ scope: "rolling-year", ...limit, clause })),
  "all-guarantees": LIMITS.map((limit) => ({ scope: "all-guarantees", ...limit, otherCredits: "taken-last", order: ["second", "first"], clause })),
};

const ALLOWANCES: { readonly [O in AllowanceTerms["of"]]: AllowanceTerms } = {
  agreed: { reading: "deduct", of: "agreed", usedBy: "creditable", clause },
  period: { reading: "none", of: "period", usedBy: "downtime", clause },
  fixed: { reading: "threshold", of: "fixed", minutes: "10", usedBy: "creditable", clause },
};

const target = { percent: "99.9", missedWhen: "at-or-below", clause } as const;
const services = { covered: ["api"], clause };

/** Every optional field, and an item in every list. */
export const WIDE: Terms = {
  id: "wide", version: "1", title: "Wide terms", status: "second-hand",
  source: { title: "t", language: "en", address: "https://example.com/sla", read: "2026-01-02", note: "n" },
  effective: { from: "2026-01-01", to: "2027-01-01" },
  timeZone: "Europe/Paris",
  guarantee: { id: "first", clause },
  measure: MEASURES.downtime[0] as Measure,
  services,
  unavailable: { when: "any-down", clause },
  overlap: { wins: "creditable", clause },
  degraded: { counts: "by-weight", weight: "0.5", clause },
  clock: {
    start: { from: "report", clause },
    minimum: { minutes: "5", inclusive: false, clause },
    unit: { minutes: "1", rounding: "up", clause },
  },
  serviceHours: { reading: "hours", days: ["mon", "fri"], from: "08:00", to: "24:00", clause },
  target,
  period: { base: "elapsed", unit: { days: 30 }, partLife: "life-only", clause },
  maintenance: {
    base: { reading: "gross", clause },
    kinds: { excused: ["planned"], clause },
    notice: { minimumHours: "48", clause },
    allowance: { hours: "10", windows: 2, per: "year", clause },
    scope: { reading: "whole-clock", clause },
    window: { reading: "actual", clause },
  },
  causes: [{ code: "virus", earns: "nothing", reach: "interval", clause }],
  conditions: [{ code: "paid-up", clause }],
  breach: { excludes: "during-breach", uncured: "withhold", clause },
  claim: {
    needed: true, per: "period", clause,
    channel: { accepted: ["email"], clause },
    notice: { length: 24, count: "elapsed-hours", from: "awareness", roll: "none", clause },
    window: { length: 2, count: "billing-cycles", from: "period-end", roll: "next-weekday", clause },
    early: { reading: "void", clause },
    evidence: { needed: false, clause },
  },
  allowance: ALLOWANCES.fixed,
  schedule: SCHEDULES["max-of"],
  creditUnit: UNITS.money,
  feeBase: { of: "annual-fee", dividedBy: "12", clause },
  caps: CAPS["all-guarantees"].slice(0, 1),
  minimumCredit: { reading: "raise", amount: "1.00", currency: "USD", clause },
  carryOver: { allowed: false, clause },
  outcome: { kind: "extension", expiresMonths: 12, clause },
  termination: { missed: 1, of: 120, belowPercent: "99", clause },
  remedy: { sole: true, clause },
  guarantees: [{
    id: "second", fee: "own", measure: MEASURES.events[0] as Measure, target, schedule: SCHEDULES["per-event"], creditUnit: UNITS.money,
    caps: CAPS.guarantee.slice(1, 2), services, allowance: ALLOWANCES.fixed, clause,
  }],
  plans: [{ id: "gold", target, allowance: ALLOWANCES.fixed, schedule: SCHEDULES["max-of"], caps: CAPS.guarantee.slice(0, 1), clause }],
  notModelled: [{ clause, why: "w" }], notComputed: [{ clause, needs: "n" }],
  clauses: { a: "The only clause." },
};

const each = <K extends keyof Terms>(field: K, forms: readonly Terms[K][]): readonly Partial<Terms>[] =>
  forms.map((form): Partial<Terms> => ({ [field]: form }));

const allowanceOf = (allowance: Terms["maintenance"]["allowance"]): Terms["maintenance"] => ({ ...WIDE.maintenance, allowance });

/** Put in place of fields of {@link WIDE}, these show every other form of a field. A schedule comes with a measure that suits it. */
export const OTHER_FORMS: readonly Partial<Terms>[] = [
  ...each("source", [{ title: "t", language: "en" }]),
  ...each("effective", [{ from: null, to: null }]),
  ...each("degraded", [{ counts: "fully", clause }]),
  ...each("serviceHours", [{ reading: "always", clause }]),
  ...each("target", [{ percent: "99.9", clause }]),
  ...each("period", [{ base: "nominal", unit: "calendar-quarter", clause }, { base: "nominal", clause }]),
  ...each("maintenance", [allowanceOf({ hours: null, windows: null, clause }), allowanceOf({ hours: "1", clause })]),
  ...each("claim", [{ ...WIDE.claim, channel: { accepted: "any", clause }, notice: null }]),
  ...each("allowance", Object.values(ALLOWANCES)),
  ...Object.values(MEASURES).flat().map((measure) => ({ measure, schedule: SCHEDULES.none, plans: [] })),
  ...Object.values(SCHEDULES).map((schedule) =>
    ({ schedule, measure: (schedule.kind === "per-event" ? MEASURES.events : MEASURES.downtime)[0] as Measure, plans: [] })),
  ...each("creditUnit", Object.values(UNITS)),
  ...each("caps", Object.values(CAPS)),
  ...each("minimumCredit", [{ reading: "none", clause }]),
  ...each("outcome", [{ kind: "refund", expiresMonths: null, clause }]),
  ...each("termination", [null, { missed: 1, of: 120, belowPercent: null, clause }]),
  ...each("plans", [[{ id: "plain", clause }]]),
];
