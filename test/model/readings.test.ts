// The model under one other reading at a time, against figures worked out by hand.
import { expect, it } from "vitest";
import { MAILGUN_2022_01_14 as MAILGUN } from "../../src/terms/mailgun.js";
import { modelAssess } from "./model.js";
import type { ModelAssessment } from "./result.js";
import type { ModelFacts } from "./factShapes.js";
import type { ModelBlocks, ModelTerms } from "./shapes.js";

const START = Date.UTC(2026, 8, 1);
const at = (ms: number) => START + ms;

/** 100 ms, of which 10 are free; blocks of 6 ms at 5 %. Two services, each worth 50.00. */
const TERMS: ModelTerms & { readonly schedule: ModelBlocks } = {
  ...MAILGUN,
  services: { covered: ["api", "smtp"] },
  target: { percent: "90" },
  schedule: { ...MAILGUN.schedule, blockMinutes: "0.0001" },
};

type OutageFacts = NonNullable<ModelFacts["outages"]>[number];
const outage = (id: string, service: string, from: number, to: number, more: Partial<OutageFacts> = {}): OutageFacts =>
  ({ id, services: [service], start: at(from), end: at(to), impact: "down", ...more });

const api = (more: Partial<OutageFacts> = {}) => outage("a", "api", 10, 40, more);
const smtp = (more: Partial<OutageFacts> = {}) => outage("b", "smtp", 30, 60, more);

function factsOf(outages: readonly OutageFacts[], more: Partial<ModelFacts>): ModelFacts {
  return {
    period: { start: at(0), end: at(100) },
    fees: { currency: "EUR", service: "100.00", services: { api: "50.00", smtp: "50.00" } },
    outages,
    claims: [{ ticket: "T", outages: ["a", "b"], filedAt: at(60), channel: "control-panel", disruption: true }],
    ...more,
  };
}

interface Row {
  readonly reading: string;
  readonly terms?: Partial<ModelTerms>;
  readonly outages?: readonly OutageFacts[];
  readonly facts?: Partial<ModelFacts>;
  readonly gives: Partial<ModelAssessment>;
}

const when = (reading: string) => ({ unavailable: { when: reading } });
const schedule = (change: Partial<ModelBlocks>) => ({ schedule: { ...TERMS.schedule, ...change } });
const allowance = (change: Partial<ModelTerms["allowance"]>) => ({ allowance: { ...TERMS.allowance, ...change } });
const maintenance = (change: Partial<ModelTerms["maintenance"]>) => ({ maintenance: { ...TERMS.maintenance, ...change } });
const breach = (change: Partial<ModelTerms["breach"]>) => ({ breach: { ...TERMS.breach, ...change } });
const allWork = { maintenance: [{ kind: "planned", start: at(60), end: at(80) }] };
const apiWork = { maintenance: [{ kind: "emergency", services: ["api"], start: at(20), end: at(40) }] };
const attacked = [api({ cause: "denial-of-service" }), smtp()];

const rows: readonly Row[] = [
  { reading: "the defaults", gives: { downtimeMs: 50, creditableMs: 50, allowanceMs: "10", excessMs: "40", blocks: 6, percent: "30", entitled: "30.00" } },
  { reading: "all down", terms: when("all-down"), gives: { downtimeMs: 10, creditableMs: 10, excessMs: "0", blocks: 0 } },
  {
    reading: "all down, one in maintenance: the other alone decides", terms: when("all-down"), facts: apiWork,
    outages: [outage("b", "smtp", 15, 50)], gives: { downtimeMs: 20, excessMs: "10", blocks: 1 },
  },
  { reading: "each apart", terms: when("each-apart"), gives: { downtimeMs: 50, allowanceMs: "20", excessMs: "40", blocks: 6, gross: "15.00" } },
  { reading: "the mean", terms: when("mean"), gives: { downtimeMs: 50, excessMs: "20", blocks: 3, weighted: { agreedMs: "100", downtimeMs: "30", creditableMs: "30", excludedMs: {} } } },
  {
    reading: "the mean with one service in maintenance", terms: when("mean"), facts: apiWork,
    gives: { maintenanceMs: 0, weighted: { agreedMs: "90", downtimeMs: "20", creditableMs: "20", excludedMs: {} }, allowanceMs: "9" },
  },
  {
    reading: "the creditable wins", outages: attacked,
    gives: { creditableMs: 30, excludedMs: { "denial-of-service": 20 }, excessMs: "20", blocks: 3 },
  },
  {
    reading: "the excluded wins", terms: { overlap: { wins: "excluded" } }, outages: attacked,
    gives: { creditableMs: 20, excludedMs: { "denial-of-service": 30 }, excessMs: "10", blocks: 1 },
  },
  {
    reading: "degraded by weight", terms: { degraded: { counts: "by-weight", weight: "0.5" } }, outages: [api(), smtp({ impact: "degraded" })],
    gives: { downtimeMs: 50, weighted: { agreedMs: "100", downtimeMs: "40", creditableMs: "40", excludedMs: {} }, excessMs: "30" },
  },
  {
    reading: "a weight excluded, the rest of the moment earning", terms: { degraded: { counts: "by-weight", weight: "0.5" }, overlap: { wins: "excluded" } },
    outages: [api({ impact: "degraded", cause: "virus" }), outage("b", "api", 10, 40)],
    gives: { creditableMs: 30, weighted: { agreedMs: "100", downtimeMs: "30", creditableMs: "15", excludedMs: { virus: "15" } } },
  },
  { reading: "degraded is down", terms: { degraded: { counts: "fully" } }, outages: [api({ impact: 0.1 })], gives: { downtimeMs: 30 } },
  { reading: "degraded is not down", outages: [api({ impact: 0.9 })], gives: { downtimeMs: 0 } },
  { reading: "started blocks", terms: schedule({ rounding: "started" }), gives: { blocks: 7, percent: "35" } },
  { reading: "nearest blocks", terms: schedule({ rounding: "nearest" }), gives: { blocks: 7, percent: "35" } },
  { reading: "pro rata", terms: schedule({ rounding: "exact" }), gives: { blocks: 6, percent: "100/3", gross: "33.33" } },
  { reading: "per outage", terms: schedule({ per: "outage", rounding: "started" }), gives: { excessMs: "40", blocks: 8 } },
  {
    reading: "per stretch", terms: schedule({ per: "stretch" }), outages: [outage("a", "api", 10, 30), outage("b", "api", 40, 60)],
    gives: { excessMs: "30", blocks: 4 },
  },
  { reading: "a threshold", terms: allowance({ reading: "threshold" }), gives: { excessMs: "50", blocks: 8 } },
  { reading: "a threshold not exceeded", terms: allowance({ reading: "threshold" }), outages: [outage("a", "api", 0, 10)], gives: { excessMs: "0" } },
  { reading: "no allowance", terms: allowance({ reading: "none" }), gives: { allowanceMs: "0", excessMs: "50" } },
  { reading: "an allowance that all downtime eats", terms: allowance({ usedBy: "downtime" }), outages: attacked, gives: { excessMs: "30" } },
  { reading: "net of maintenance", facts: allWork, gives: { agreedMs: 80, maintenanceMs: 20, allowanceMs: "8", excessMs: "42" } },
  { reading: "gross of maintenance", facts: allWork, terms: maintenance({ base: { reading: "gross" } }), gives: { agreedMs: 100, maintenanceMs: 20, allowanceMs: "10" } },
  { reading: "an allowance of the whole period", facts: allWork, terms: allowance({ of: "period" }), gives: { agreedMs: 80, allowanceMs: "10" } },
  { reading: "maintenance of one service", facts: apiWork, gives: { maintenanceMs: 0, downtimeMs: 40 } },
  { reading: "maintenance stops the whole clock", facts: apiWork, terms: maintenance({ scope: { reading: "whole-clock" } }), gives: { maintenanceMs: 20, downtimeMs: 30 } },
  { reading: "emergency work is not excused", facts: apiWork, terms: maintenance({ kinds: { excused: ["planned"] } }), gives: { downtimeMs: 50 } },
  { reading: "so many hours of maintenance", facts: allWork, terms: maintenance({ allowance: { hours: "0.0000025" } }), gives: { maintenanceMs: 9 } },
  {
    reading: "work announced too late", facts: { maintenance: [{ kind: "planned", start: at(60), end: at(80), announcedAt: at(25) }] },
    terms: maintenance({ notice: { minimumHours: "0.00001" } }), gives: { maintenanceMs: 0 },
  },
  {
    reading: "work announced just in time", facts: { maintenance: [{ kind: "planned", start: at(60), end: at(80), announcedAt: at(24) }] },
    terms: maintenance({ notice: { minimumHours: "0.00001" } }), gives: { maintenanceMs: 20 },
  },
  ...(["announced", "actual", "intersection"] as const).map((reading, index) => ({
    reading: `the window: ${reading}`, terms: maintenance({ window: { reading } }),
    facts: { maintenance: [{ kind: "planned", start: at(60), end: at(80), actual: { start: at(70), end: at(95) } }] },
    gives: { maintenanceMs: [20, 25, 10][index] ?? 0 },
  })),
  { reading: "always 30 days", terms: { period: { base: "fixed-30-days" } }, gives: { agreedMs: 2_592_000_000, allowanceMs: "259200000" } },
  { reading: "downtime in a breach", facts: { termsBreaches: [{ start: at(20), end: at(50) }] }, gives: { creditableMs: 20, excludedMs: { "terms-breach": 30 } } },
  { reading: "a claim in a breach", terms: breach({ excludes: "claimed-in-breach" }), facts: { termsBreaches: [{ start: at(60), end: at(61) }] }, gives: { creditableMs: 0 } },
  { reading: "a period with a breach", terms: breach({ excludes: "whole-period" }), facts: { termsBreaches: [{ start: at(99), end: at(200) }] }, gives: { creditableMs: 0 } },
  { reading: "breaches do not matter", terms: breach({ excludes: "not-excluded" }), facts: { termsBreaches: [{ start: at(0), end: at(100) }] }, gives: { creditableMs: 50 } },
  {
    reading: "an uncured breach withholds", facts: { asOf: at(200), termsBreaches: [{ start: at(90), end: null }] },
    gives: { gross: "30.00", withheld: "30.00", entitled: "0.00", forfeited: "0.00", potential: "0.00", status: "provisional" },
  },
  {
    reading: "an uncured breach is paid", terms: breach({ uncured: "pay" }), facts: { asOf: at(200), termsBreaches: [{ start: at(90), end: null }] },
    gives: { withheld: "0.00", entitled: "30.00" },
  },
  {
    reading: "a cause of part of an outage", outages: [api({ cause: "virus", caused: { start: at(20), end: at(25) } })],
    gives: { creditableMs: 25, excludedMs: { virus: 5 } },
  },
  {
    reading: "a cause reaches the whole outage", outages: [api({ cause: "virus", caused: { start: at(20), end: at(25) } })],
    terms: { causes: [{ code: "virus", earns: "nothing", reach: "outage" }] }, gives: { creditableMs: 0, excludedMs: { virus: 30 } },
  },
  { reading: "a cause that earns", outages: [api({ cause: "virus" })], terms: { causes: [{ code: "virus", earns: "credit", reach: "outage" }] }, gives: { creditableMs: 30 } },
  { reading: "a claim that may still come", facts: { asOf: at(150), claims: [] }, gives: { entitled: "0.00", potential: "30.00", status: "provisional" } },
  {
    reading: "limits, with other credits first", facts: { otherCredits: [{ amount: "7.51" }] },
    terms: { caps: [{ scope: "all-guarantees", percent: "33.333", of: "billed-fee", otherCredits: "taken-first" }] },
    gives: { gross: "30.00", entitled: "25.82", forfeited: "4.18" },
  },
];

it.each(rows)("$reading", ({ terms, outages, facts, gives }) => {
  expect(modelAssess({ ...TERMS, ...terms }, factsOf(outages ?? [api(), smtp()], facts ?? {}), 1)).toMatchObject(gives);
});
