// Instants as texts: every one of them, nothing else, and reversibly.
import { expect, it } from "vitest";
import { withIsoTimes } from "../../src/cli/isoTimes.js";
import { type Assessment, assess, MAILGUN_2022_01_14 } from "../../src/index.js";
import { REQUEST } from "../support/requests.js";

const AT = Date.UTC(2026, 3, 15, 13, 40);
const TEXT = "2026-04-15T13:40:00.000Z";

function assessed(change: object = {}): Assessment {
  return assess(MAILGUN_2022_01_14, { ...REQUEST, ...change } as unknown as Parameters<typeof assess>[1]);
}

it("writes each instant under its name without the unit, and leaves durations alone", () => {
  const open = assessed({ asOf: "2026-04-16T00:00:00Z", outages: [{ id: "o1", start: AT, end: null, impact: "down" }], claims: [], termsBreaches: [{ start: AT, end: null }] });
  const text = JSON.stringify(withIsoTimes(open));
  const iso = JSON.parse(text) as Record<string, never>;
  expect(iso).toMatchObject({
    period: { start: "2026-04-01T00:00:00.000Z", end: "2026-05-01T00:00:00.000Z", durationMs: 30 * 86_400_000 },
    asOf: "2026-04-16T00:00:00.000Z",
    outages: [{ start: TEXT, end: null, inPeriodMs: open.outages[0]?.inPeriodMs, claim: { deadline: null, filedAt: null } }],
    termsBreaches: [{ start: TEXT, end: null }],
    time: open.time,
    credit: open.credit,
  });
  expect(text).not.toMatch(/"(start|end|asOf|deadline|filedAt|since)Ms"/);
});

it("gives texts that stand for the same instants", () => {
  const assessment = assessed({ maintenance: [{ id: "m", kind: "planned", start: AT, end: AT + 1 }] });
  const names = ["start", "end", "asOf", "deadline", "filedAt", "since"];
  expect(renamedBack(withIsoTimes(assessment), names)).toEqual(assessment);
});

/** The inverse, by another way: every key of these names, wherever it is, as epoch milliseconds. */
function renamedBack(value: unknown, names: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => renamedBack(item, names));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) =>
      names.includes(key) ? [`${key}Ms`, typeof item === "string" ? Date.parse(item) : item] : [key, renamedBack(item, names)],
    ),
  );
}

it("leaves a cause of the contract alone that is called like an instant", () => {
  const assessment = { ...assessed(), time: { ...assessed().time, excludedMs: { startMs: 7 } } };
  expect(withIsoTimes(assessment)["time"]).toEqual(assessment.time);
});

it("writes the instants that findings speak of", () => {
  const finding = { code: "withheld", clause: "3.3.c", params: { amount: "1.00", sinceMs: AT } } as const;
  expect(withIsoTimes({ ...assessed(), findings: [finding] })["findings"]).toEqual([{ ...finding, params: { amount: "1.00", since: TEXT } }]);
});

it("writes the instants of a claim for the whole period", () => {
  const claim = { status: "valid", deadlineMs: AT, ticket: "T-1", filedAtMs: null, clause: "3.3.f" } as const;
  expect(withIsoTimes({ ...assessed(), claim })["claim"]).toEqual({ status: "valid", deadline: TEXT, ticket: "T-1", filedAt: null, clause: "3.3.f" });
});
