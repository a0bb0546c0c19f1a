// Maintenance at the edges of limits and periods, cycles of days, and services that are equally bad: found by changing the
// engine line by line and looking for what no test noticed.
import { describe, expect, it } from "vitest";
import type { Facts, MaintenanceInput } from "../../src/facts/facts.js";
import type { MaintenanceTerms } from "../../src/terms/language.js";
import { DAY, HOUR, MINUTE, tried } from "../support/contractFacts.js";
import { clause, madeUp } from "./madeUp.js";

const clauses = { [clause]: "Made up.", notice: "Notice.", limit: "The limit.", kinds: "Kinds.", window: "The window.", period: "The period." };
const maintenance = (fields: Partial<MaintenanceTerms> = {}): { readonly maintenance: MaintenanceTerms; readonly clauses: typeof clauses } => ({
  clauses,
  maintenance: {
    base: { reading: "gross", clause }, kinds: { excused: ["planned"], clause: "kinds" }, notice: { minimumHours: "0", clause: "notice" },
    allowance: { hours: null, clause: "limit" }, scope: { reading: "named-services", clause }, window: { reading: "announced", clause: "window" }, ...fields,
  },
});
const limit = (allowance: Partial<MaintenanceTerms["allowance"]>) => maintenance({ allowance: { hours: null, clause: "limit", ...allowance } });

/** A window of so many hours, in which the service is down. */
const window = (start: string, hours: number, more: Partial<MaintenanceInput> = {}): MaintenanceInput =>
  ({ kind: "planned", start: Date.parse(start), end: Date.parse(start) + hours * HOUR, ...more });
const downIn = (windows: readonly MaintenanceInput[]): Partial<Facts> => ({
  maintenance: windows, outages: windows.map(({ start, end }, index) => ({ id: `o${index}`, start, end, impact: "down" })),
});

describe("what limits a window, and under which clause", () => {
  it.each([
    { why: "late notice", fields: { notice: { minimumHours: "48", clause: "notice" } }, given: window("2026-04-10T00:00Z", 1, { announcedAt: "2026-04-09T00:00Z" }), expected: [0, "notice", "notice"] },
    { why: "early notice", fields: { notice: { minimumHours: "48", clause: "notice" } }, given: window("2026-04-10T00:00Z", 1, { announcedAt: "2026-04-08T00:00Z" }), expected: [1, null, "kinds"] },
    { why: "emergencies need none", fields: { kinds: { excused: ["emergency"], clause: "kinds" }, notice: { minimumHours: "48", clause: "notice" } }, given: window("2026-04-10T00:00Z", 1, { kind: "emergency" }), expected: [1, null, "kinds"] },
    { why: "the end of the period", fields: {}, given: window("2026-04-30T23:00Z", 2), expected: [1, "outside-period", "made-up"] },
    { why: "its start", fields: {}, given: window("2026-03-31T23:00Z", 2), expected: [1, "outside-period", "made-up"] },
    { why: "both, exactly", fields: {}, given: window("2026-04-01T00:00Z", 720), expected: [720, null, "kinds"] },
    { why: "all of the next period", fields: {}, given: window("2026-05-01T00:00Z", 1), expected: [0, "outside-period", "made-up"] },
  ] as const)("$why", ({ fields, given, expected }) => {
    const { maintenance: [account] } = tried(madeUp(maintenance(fields)), { downMs: 0, more: { maintenance: [given] } });
    expect([(account?.excusedMs ?? 0) / HOUR, account?.limitedBy, account?.clause]).toEqual(expected);
  });
});

describe("work that ran at another time than announced", () => {
  it.each(["actual", "intersection"] as const)("early, while its announced window still lies ahead: that one stands (%s)", (reading) => {
    const early = window("2026-04-10T14:00Z", 2, { actual: { start: "2026-04-10T09:00Z", end: "2026-04-10T11:00Z" } });
    const more: Partial<Facts> = { asOf: "2026-04-10T12:00Z", maintenance: [early], outages: [{ id: "a", start: "2026-04-10T09:00Z", end: "2026-04-10T10:00Z", impact: "down" }] };
    const { credit, maintenance: [account] } = tried(madeUp(maintenance({ window: { reading, clause: "window" } })), { downMs: 0, more });
    expect([credit.percent, account?.excusedMs]).toEqual(["60", 2 * HOUR]);
  });
});

describe("work that begins at this very moment", () => {
  const given = window("2026-04-10T12:00Z", 2, { actual: { start: "2026-04-10T12:00Z", end: "2026-04-10T12:00Z" } });
  it.each([
    { asOf: "2026-04-10T11:59:59.999Z", excused: 2 }, // It lies ahead: the announced window stands.
    { asOf: "2026-04-10T12:00:00.000Z", excused: 0 },
  ])("as of $asOf excuses $excused h", ({ asOf, excused }) => {
    const announced = excused === 2 ? { kind: given.kind, start: given.start, end: given.end } : given;
    const more: Partial<Facts> = { asOf, maintenance: [announced], outages: [] };
    const { maintenance: [account] } = tried(madeUp(maintenance({ window: { reading: "actual", clause: "window" } })), { downMs: 0, more });
    expect(account?.excusedMs).toBe(excused * HOUR);
  });
});

describe("limits on maintenance", () => {
  const PERIOD = { month: "2026-04", anchorDay: 15, timeZone: "UTC" };
  it.each([
    { why: "4 h a month, over two months", allowance: { hours: "4", per: "month" }, windows: [window("2026-04-16T00:00Z", 2), window("2026-04-20T00:00Z", 2), window("2026-05-03T00:00Z", 2)], percent: "0" },
    { why: "4 h a period", allowance: { hours: "4" }, windows: [window("2026-04-16T00:00Z", 2), window("2026-04-20T00:00Z", 2), window("2026-05-03T00:00Z", 2)], percent: "120" },
    { why: "one window a month, told in any order", allowance: { windows: 1, per: "month" }, windows: [window("2026-04-20T00:00Z", 3), window("2026-04-16T00:00Z", 1)], percent: "180" },
    { why: "two that begin together: the first told", allowance: { windows: 1 }, windows: [window("2026-04-16T00:00Z", 1), window("2026-04-16T00:00Z", 3)], percent: "120" },
  ] as const)("$why", ({ allowance, windows, percent }) => {
    const terms = madeUp(limit(allowance));
    expect(tried(terms, { downMs: 0, more: { period: PERIOD, ...downIn(windows) } }).credit.percent).toBe(percent);
  });

  it.each([
    { why: "hours", allowance: { hours: "3", per: "year" }, used: { hours: "2" }, percent: "60" },
    { why: "windows", allowance: { windows: 2, per: "year" }, used: { hours: "0", windows: 1 }, percent: "0" },
    { why: "as many windows as there are", allowance: { windows: 1, per: "year" }, used: { hours: "0", windows: 1 }, percent: "120" },
  ] as const)("what was used before counts for its year alone: $why", ({ allowance, used, percent }) => {
    const windows = [window("2026-12-20T00:00Z", 2), window("2027-01-05T00:00Z", 2)];
    const more: Partial<Facts> = { period: { month: "2026-12", anchorDay: 15, timeZone: "UTC" }, maintenanceUsed: used, ...downIn(windows) };
    expect(tried(madeUp(limit(allowance)), { downMs: 0, more }).credit.percent).toBe(percent);
  });
});

it("windows over every mix of five services each excuse their own", () => {
  const services = ["a", "b", "c", "d", "e"];
  const first = Date.parse("2026-04-10T00:00:00Z");
  // In the nth hour those whose bit is in n: "a" in every other, all five in the last.
  const windows = Array.from({ length: 31 }, (_, index): MaintenanceInput => ({
    kind: "planned", start: first + index * HOUR, end: first + (index + 1) * HOUR, services: services.filter((__, bit) => ((index + 1) & (1 << bit)) !== 0),
  }));
  const outage = { id: "o", services: ["a"], start: first, end: first + 31 * HOUR, impact: "down" } as const;
  const { credit, time } = tried(madeUp({ services: { covered: services, clause }, ...maintenance() }), { downMs: 0, more: { maintenance: windows, outages: [outage] } });
  expect([credit.percent, time.maintenanceMs]).toEqual([String(15 * 60), HOUR]);
});

it("a claim until the end of the next of 30 days is good for 60 days", () => {
  const terms = madeUp({
    period: { base: "elapsed", unit: { days: 30 }, clause },
    claim: {
      needed: true, per: "outage", clause, channel: { accepted: "any", clause }, notice: null, early: { reading: "valid", clause }, evidence: { needed: false, clause },
      window: { length: 1, count: "billing-cycles", from: "outage-end", roll: "none", clause },
    },
  });
  const start = Date.parse("2026-04-03T00:00:00Z");
  const { outages: [account] } = tried(terms, {
    downMs: 0, more: { period: { start, end: start + 30 * DAY, timeZone: "UTC" }, claims: [], outages: [{ id: "a", start: start + DAY, end: start + DAY + HOUR, impact: "down" }] },
  });
  expect(account?.claim.deadlineMs).toBe(start + 60 * DAY);
});

it("of services that are equally bad the first stands for all", () => {
  // An hour of 30 days; half an hour of the 15 days that maintenance leaves.
  const terms = madeUp({ services: { covered: ["a", "b"], clause }, unavailable: { when: "each-apart", clause }, ...maintenance({ base: { reading: "net", clause } }) });
  const start = "2026-04-02T00:00Z";
  const outage = (id: string, service: string, minutes: number) => ({ id, services: [service], start, end: Date.parse(start) + minutes * MINUTE, impact: "down" as const });
  const more: Partial<Facts> = {
    fees: { currency: "USD", service: "100.00", services: { a: "50.00", b: "50.00" } }, outages: [outage("x", "a", 60), outage("y", "b", 30)],
    maintenance: [window("2026-04-10T00:00Z", 360, { services: ["b"] })],
  };
  expect(tried(terms, { downMs: 0, more }).availability).toMatchObject({ upMs: 719 * HOUR, ofMs: 720 * HOUR, percent: "99.8611" });
});
