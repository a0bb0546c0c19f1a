// What is said of columns that do not fit each other, or terms that need more than columns hold; and which cause decides.
import { describe, expect, it } from "vitest";
import { measureColumns, type PeriodColumns, type Terms } from "../../src/index.js";
import { MAILGUN_2022_01_14 as MAILGUN } from "../../src/terms/mailgun.js";
import { issuesOf } from "../support/hostileInput.js";

const START = Date.UTC(2026, 2, 1);
const startMs = Float64Array.of(START);
const endMs = Float64Array.of(START + 1);
const GOOD: PeriodColumns = { period: { month: "2026-03" }, outages: { startMs, endMs } };
const messages = (columns: unknown, terms: Terms = MAILGUN): readonly string[] => issuesOf(() => measureColumns(terms, columns as PeriodColumns)).map(({ message }) => message);
const outages = (change: object): unknown => ({ ...GOOD, outages: { startMs, endMs, ...change } });

describe("columns are refused in words", () => {
  const causes = ["provider", "hacking"];
  it.each<[unknown, string]>([
    [outages({ startMs: [1] }), "outages.startMs: expected a Float64Array of epoch milliseconds, received an array"],
    [outages({ cause: [0], causes }), "outages.cause: expected a Uint8Array of places in causes, received an array"],
    [outages({ endMs: Float64Array.of(START + 0.5) }), `outages.endMs[0]: expected whole epoch milliseconds of the years 1970 to 2199, received ${START + 0.5}`],
    [outages({ endMs: Float64Array.of(START, START) }), "outages.endMs: expected as many instants as startMs has, 1, received 2"],
    [outages({ endMs: Float64Array.of(START - 1) }), `outages.endMs[0]: expected an instant not before the start, received ${START - 1}`],
    [outages({ cause: Uint8Array.of(0) }), "outages.causes: expected the causes that cause has places in, received nothing"],
    [outages({ causes }), "outages.cause: expected a place in causes for each outage, received nothing"],
    [outages({ cause: Uint8Array.of(0, 1), causes }), "outages.cause: expected as many as startMs has, 1, received 2"],
    [outages({ cause: Uint8Array.of(2), causes }), "outages.cause[0]: expected a place in causes, below 2, received 2"],
    [outages({ cause: Uint8Array.of(0), causes: Array.from({ length: 31 }, () => "provider") }), "outages.causes: expected at most 30 causes, received 31"],
    [{ ...GOOD, period: 7 }, "period: expected an object, received 7"],
    [outages({ cause: Uint8Array.of(0), causes: 7 }), "outages.causes: expected an array, received 7"],
    [outages({ startMs: 7, cause: Uint8Array.of(0, 0), causes }), "outages.startMs: expected a Float64Array of epoch milliseconds, received 7"],
  ])("%#", (columns, message) => expect(messages(columns)).toEqual([message]));

  it("a length that differs hides no other slip, and makes none", () => {
    const more = { startMs: Float64Array.of(START, START + 5), endMs: Float64Array.of(START - 1) };
    expect(messages(outages(more))).toEqual([
      "outages.endMs: expected as many instants as startMs has, 2, received 1", `outages.endMs[0]: expected an instant not before the start, received ${START - 1}`,
    ]);
  });

  it("the first instant of 1970 is one", () => {
    expect(measureColumns(MAILGUN, { ...GOOD, outages: { startMs: Float64Array.of(0), endMs } }).time.downtimeMs).toBe(1);
  });
});

describe("terms are refused in words", () => {
  const { clock } = MAILGUN;
  const needed = (field: string, expected: string): string => `terms.${field}: expected ${expected}, received terms that need more than columns hold`;
  it.each<[Partial<Terms>, string]>([
    [{ measure: { kind: "error-rate", slotMinutes: "5", counts: "mean", clause: "3.1.e" }, claim: { ...MAILGUN.claim, per: "period" } }, needed("measure", "downtime")],
    [{ unavailable: { ...MAILGUN.unavailable, when: "all-down" } }, needed("unavailable", '"any-down": columns name no services')],
    [{ degraded: { ...MAILGUN.degraded, counts: "by-weight", weight: "0.5" } }, needed("degraded", "no weights: columns hold none")],
    [{ clock: { ...clock, start: { ...clock.start, from: "report" } } }, needed("clock", "a clock that starts with the outage: columns hold no reports")],
    [{ clock: { ...clock, minimum: { ...clock.minimum, minutes: "1" } } }, needed("clock", "a clock that counts every outage as it is")],
    [{ serviceHours: { reading: "hours", days: ["mon"], from: "09:00", to: "17:00", clause: "3.1.e" } }, needed("serviceHours", "service at all hours")],
    [{ maintenance: { ...MAILGUN.maintenance, allowance: { ...MAILGUN.maintenance.allowance, hours: "4" } } }, needed("maintenance", "maintenance without a limit: give the windows that excuse")],
    [{ plans: [{ id: "small", clause: "3.1.e" }] }, needed("plans", "terms of one plan")],
  ])("%#", (fields, message) => expect(messages(GOOD, { ...MAILGUN, ...fields })).toEqual([message]));
});

describe("of several causes at once", () => {
  const hour = 3_600_000;
  /** A day's first hour is the provider's, its second both's, its third the attack's; the fourth is a virus and the attack. */
  const columns: PeriodColumns = {
    period: { month: "2026-03" },
    outages: {
      startMs: Float64Array.of(START, START + hour, START + 3 * hour), endMs: Float64Array.of(START + 2 * hour, START + 4 * hour, START + 4 * hour),
      cause: Uint8Array.of(0, 1, 2), causes: ["provider", "hacking", "virus"],
    },
  };
  const time = (wins: "creditable" | "excluded"): unknown => {
    const { claimableMs, excludedMs } = measureColumns({ ...MAILGUN, overlap: { ...MAILGUN.overlap, wins } }, columns).time;
    return [claimableMs / hour, Object.entries(excludedMs).map(([code, ms]) => [code, ms / hour])];
  };

  it("the one that earns credit decides, among others the mildest; or the strongest does", () => {
    expect(time("creditable")).toEqual([2, [["hacking", 2]]]);
    expect(time("excluded")).toEqual([1, [["virus", 1], ["hacking", 2]]]);
  });

  it("a cause that earns credit all the same is the provider's", () => {
    const terms: Terms = { ...MAILGUN, causes: MAILGUN.causes.map((cause) => (cause.code === "hacking" ? { ...cause, earns: "credit" } : cause)) };
    expect(measureColumns(terms, { ...GOOD, outages: { startMs, endMs, cause: Uint8Array.of(0), causes: ["hacking"] } }).time).toMatchObject({ claimableMs: 1, excludedMs: {} });
  });
});
