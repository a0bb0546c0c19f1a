// The walk over two ledgers, on ledgers that no engine made: dense, with neighbours that say the same, down to one millisecond.
// Oracle: what either says of each millisecond, one after the other.
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Assessment, LedgerEntry } from "../../src/assessment.js";
import { diffAssessments } from "../../src/diff/diffAssessments.js";
import { runs } from "../support/runs.js";
import { QUIET } from "../support/sampleAssessments.js";

const START = Date.UTC(2026, 2, 1);
type State = Omit<LedgerEntry, "startMs" | "endMs">;

/** Few, so that they often coincide; some differ in one thing only. */
const STATES: readonly State[] = [
  { kind: "up", creditable: false, outages: [], reasons: [] },
  { kind: "maintenance", creditable: false, outages: [], reasons: [{ code: "maintenance-planned", clause: "3.2.a" }] },
  { kind: "downtime", creditable: true, outages: ["a"], reasons: [] },
  { kind: "downtime", creditable: true, outages: ["a", "b"], reasons: [] },
  { kind: "downtime", creditable: true, outages: ["a", "b"], moreOutages: 1, reasons: [] },
  { kind: "downtime", creditable: false, outages: ["a"], reasons: [] },
  { kind: "downtime", creditable: false, outages: ["a"], reasons: [{ code: "virus", clause: "3.3.e" }] },
  { kind: "downtime", creditable: false, outages: ["a"], reasons: [{ code: "virus", clause: "4" }] },
  { kind: "downtime", creditable: false, outages: ["a,b"], reasons: [{ code: "virus", clause: "3.3.e" }] },
];

const LENGTH = 60;
const ledger: fc.Arbitrary<readonly LedgerEntry[]> = fc
  .tuple(fc.uniqueArray(fc.integer({ min: 1, max: LENGTH - 1 }), { maxLength: 20 }), fc.array(fc.nat(STATES.length - 1), { minLength: 21, maxLength: 21 }))
  .map(([cuts, states]) => {
    const edges = [0, ...cuts.sort((a, b) => a - b), LENGTH];
    return edges.slice(1).map((end, index) => ({
      startMs: START + (edges[index] as number), endMs: START + end, ...(STATES[states[index] as number] as State),
    }));
  });

function withLedger(entries: readonly LedgerEntry[]): Assessment {
  return { ...QUIET, period: { ...QUIET.period, startMs: START, endMs: START + LENGTH, durationMs: LENGTH }, ledger: entries };
}

function stateAt(entries: readonly LedgerEntry[], ms: number): State {
  const { startMs: _, endMs: __, ...state } = entries.find(({ startMs, endMs }) => startMs <= ms && ms < endMs) as LedgerEntry;
  return state;
}

/** Joins the milliseconds that differ, as long as they differ in the same way. */
function millisecondByMillisecond(before: readonly LedgerEntry[], after: readonly LedgerEntry[]) {
  const found: { startMs: number; endMs: number; before: State; after: State }[] = [];
  for (let ms = START; ms < START + LENGTH; ms += 1) {
    const pair = { before: stateAt(before, ms), after: stateAt(after, ms) };
    if (JSON.stringify(pair.before) === JSON.stringify(pair.after)) continue;
    const last = found.at(-1);
    const goesOn = last?.endMs === ms && JSON.stringify([last.before, last.after]) === JSON.stringify([pair.before, pair.after]);
    if (goesOn) last.endMs = ms + 1;
    else found.push({ startMs: ms, endMs: ms + 1, ...pair });
  }
  return found;
}

it("finds what a look at each millisecond finds", () => {
  fc.assert(fc.property(ledger, ledger, (before, after) => {
    expect(diffAssessments(withLedger(before), withLedger(after)).ledger).toEqual(millisecondByMillisecond(before, after));
  }), runs());
});

it("a ledger cut finer says the same", () => {
  fc.assert(fc.property(ledger, (entries) => {
    const finer = entries.flatMap(({ startMs, endMs, ...state }) => Array.from({ length: endMs - startMs }, (_, index) => ({ startMs: startMs + index, endMs: startMs + index + 1, ...state })));
    expect(diffAssessments(withLedger(entries), withLedger(finer)).same).toBe(true);
  }), runs());
});
