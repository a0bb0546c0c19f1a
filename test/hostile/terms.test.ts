// Terms that come as data: every figure within its bounds, every name once, every clause cited known, every key expected.
import { describe, expect, it } from "vitest";
import { MAILGUN_2022_01_14 as MAILGUN, parseTerms } from "../../src/index.js";
import { assessed, complaints, GOOD, termsComplaints, withWindow } from "../support/hostileInput.js";

/** The flagship with something else at a path such as `"claim.window.length"`. */
function changed(path: string, to: unknown): unknown {
  const copy = structuredClone(MAILGUN) as unknown as Record<string, unknown>;
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const holder = keys.reduce((node, key) => node[key] as Record<string, unknown>, copy);
  if (to === REMOVED) delete holder[last];
  else holder[last] = to;
  return copy;
}
const REMOVED = Symbol("removed");

describe("one field wrong", () => {
  it.each([
    ["target.percent", "100.00000001", "decimal-range"], ["target.percent", "-1", "decimal-format"], ["target.percent", 99.99, "type"],
    ["target.percent", "1e2", "decimal-format"], ["target.percent", "٩٩", "decimal-format"], ["target.percent", "99.999999999", "decimal-format"],
    ["schedule.blockMinutes", "0", "decimal-range"], ["schedule.blockMinutes", "0.00000000", "decimal-range"], ["schedule.blockMinutes", "-30", "decimal-format"],
    ["schedule.blockMinutes", 30, "type"], ["schedule.creditPerBlock", "-5", "decimal-format"], ["schedule.creditPerBlock", "Infinity", "decimal-format"],
    ["schedule.rounding", "Whole", "value"], ["schedule.rounding", "toString", "value"], ["schedule.per", null, "type"], ["schedule.kind", "stairs", "value"], ["schedule.tiers", [], "unknown-key"], ["schedule.kind", 1, "type"],
    ["caps", [{ ...MAILGUN.caps[0], percent: "-100" }], "decimal-format"], ["caps", {}, "type"],
    ["maintenance.notice.minimumHours", "-1", "decimal-format"], ["maintenance.allowance.hours", "-1", "decimal-format"], ["maintenance.allowance.hours", 0, "type"],
    ["maintenance.kinds.excused", ["holiday"], "value"], ["degraded.counts", "sometimes", "value"], ["degraded.weight", "0.5", "value"],
    ["claim.window.length", -1, "number-range"], ["claim.window.length", 30.5, "number-range"], ["claim.window.length", "30", "type"], ["claim.window.length", 1e9, "number-range"],
    ["claim.needed", "false", "type"], ["claim.channel.accepted", [], "empty"], ["claim.channel.accepted", "some", "type"],
    ["services.covered", [], "empty"], ["services.covered", ["api", "api"], "duplicate"], ["services.covered", [""], "empty"],
    ["services.covered", [...Array(31).keys()].map((index) => `s${index}`), "too-many"],
    ["timeZone", "Mars/Olympus", "zone-unknown"], ["timeZone", undefined, "type"], ["effective.from", "2022-02-31x", "value"], ["effective.to", "2021-01-01", "interval-reversed"],
    ["carryOver.allowed", true, "value"], ["status", "trusted", "value"], ["id", "", "empty"], ["id", "x".repeat(201), "too-long"], ["title", "x".repeat(2_001), "too-long"],
    ["schedule.clause", "9.z", "clause-unknown"], ["clauses", [], "type"], ["clauses", { "1.a": 1 }, "type"], ["remedy", REMOVED, "required"], ["remedy.soul", true, "unknown-key"],
  ])("%s = %j is refused as %s", (path, to, code) => {
    const found = termsComplaints(changed(path, to));
    expect(found.some((text) => text.startsWith(`${code} at ${path}`)), found.join("\n")).toBe(true);
    expect(found.every((text) => text.split(" at ")[1]?.startsWith(path.split(".")[0] ?? ""))).toBe(path !== "clauses" || found.length === 1);
  });

  it("codes of causes are their own, once each", () => {
    const [first] = MAILGUN.causes;
    for (const code of ["provider", "claim-late", "within-allowance", "virus"]) {
      expect(termsComplaints(changed("causes", [...MAILGUN.causes, { ...first, code }]))).toEqual(["duplicate at causes.7.code"]);
    }
  });

  it("a weight belongs to degraded time that counts by weight, and to no other", () => {
    expect(termsComplaints(changed("degraded", { counts: "by-weight", clause: "3.1.d" }))).toEqual(["required at degraded.weight"]);
    for (const weight of ["1.0001", "2", "-0.5", "0.12345", "00.5", ".5"]) {
      expect(termsComplaints(changed("degraded", { counts: "by-weight", weight, clause: "3.1.d" }))[0]).toMatch(/^decimal-\w+ at degraded\.weight$/);
    }
  });
});

describe("the extremes that are allowed", () => {
  it.each([["target.percent", "100"], ["target.percent", "0"], ["schedule.blockMinutes", "0.00000001"], ["schedule.creditPerBlock", "0"],
    ["schedule.creditPerBlock", "999999999999999.99999999"], ["maintenance.allowance.hours", "999999999999999"], ["maintenance.notice.minimumHours", "999999999999999"],
    ["claim.window.length", 0], ["claim.window.length", 3_660], ["causes", []], ["caps", []]])("%s = %j", (path, to) => {
    const terms = parseTerms(changed(path, to));
    const noticed = withWindow({ announcedAt: "2026-04-01T00:00Z" });
    const fees = { currency: "JPY", service: "1" };
    const { credit, time } = assessed({ ...noticed, fees, period: { month: "2026-04" } }, terms);
    expect(time.agreedMs + time.maintenanceMs).toBe(30 * 86_400_000);
    expect(Number.isSafeInteger(credit.blocks)).toBe(true);
    expect(Number.isSafeInteger(credit.entitledMinor)).toBe(true);
  });
});

it("terms and facts are told apart: wrong terms are not blamed on the facts", () => {
  expect(complaints({}, changed("schedule.blockMinutes", "0") as typeof MAILGUN)).toEqual(["decimal-range at schedule.blockMinutes"]);
  expect(complaints(GOOD, changed("timeZone", "Nowhere") as typeof MAILGUN)).toEqual(["zone-unknown at timeZone"]);
});

it("all that is wrong is said at once, in path order", () => {
  const wrong = { ...MAILGUN, id: "", schedule: { ...MAILGUN.schedule, rounding: "up", blockMinutes: "0" }, extra: 1, timeZone: "x y" };
  expect(termsComplaints(wrong)).toEqual([
    "unknown-key at extra", "empty at id", "decimal-range at schedule.blockMinutes", "value at schedule.rounding", "zone-unknown at timeZone",
  ]);
});
