/** Decides how two accounts of the same outages part. Outages are the same if their ids are. */
import type { OutageReason } from "../assessment.js";
import type { FieldDifference, OutageDifference, OutageField, OutageValues, Pair, ReasonDifference } from "./assessmentDiff.js";
import { type ComparedOutage, reasonKey } from "./comparedAssessment.js";

/** One outage, as far as each of the two knows it; at least one does. */
type Sides = Pair<ComparedOutage | undefined>;

/** Outages that only one of the two has, or that they tell differently; by start, then by id. */
export function outageDifferences(outages: Pair<readonly ComparedOutage[]>): readonly OutageDifference[] {
  return sidesById(outages)
    .map(([id, sides]) => ({ startMs: startOf(sides), difference: differenceOf(id, sides) }))
    .filter(({ difference: { fields, reasons } }) => fields.length + reasons.length > 0)
    .sort((a, b) => a.startMs - b.startMs || byId(a.difference.id, b.difference.id))
    .map(({ difference }) => difference);
}

function sidesById({ before, after }: Pair<readonly ComparedOutage[]>): readonly (readonly [id: string, sides: Sides])[] {
  const inBefore = new Map(before.map((outage) => [outage.id, outage]));
  const inAfter = new Map(after.map((outage) => [outage.id, outage]));
  const ids = new Set([...inBefore.keys(), ...inAfter.keys()]);
  return [...ids].map((id) => [id, { before: inBefore.get(id), after: inAfter.get(id) }]);
}

function startOf({ before, after }: Sides): number {
  return Math.min(before?.startMs ?? Infinity, after?.startMs ?? Infinity);
}

/** By code unit, which is the same on every host; no two ids are equal. */
function byId(a: string, b: string): number {
  return a < b ? -1 : 1;
}

function differenceOf(id: string, sides: Sides): OutageDifference {
  const change = sides.before === undefined ? "added" : sides.after === undefined ? "removed" : "changed";
  return { id, change, fields: fieldDifferences(sides), reasons: reasonDifferences(sides) };
}

function valuesOf({ services, impact, cause, startMs, endMs, inPeriodMs, downtimeMs, creditableMs, claim }: ComparedOutage): OutageValues {
  return {
    services, impact, cause, startMs, endMs, inPeriodMs, downtimeMs, creditableMs,
    "claim.status": claim.status, "claim.deadlineMs": claim.deadlineMs, "claim.ticket": claim.ticket, "claim.filedAtMs": claim.filedAtMs,
  };
}

function fieldDifferences({ before, after }: Sides): readonly FieldDifference[] {
  const sides = { before: before && valuesOf(before), after: after && valuesOf(after) };
  const fields = Object.keys({ ...sides.before, ...sides.after }) as OutageField[];
  return fields.flatMap((field) => {
    const pair = { before: sides.before?.[field] ?? null, after: sides.after?.[field] ?? null };
    const isEqual = sides.before !== undefined && sides.after !== undefined && isSame(pair);
    return isEqual ? [] : [{ field, ...pair } as FieldDifference];
  });
}

/** Services are a set: in which order they are named says nothing. */
function isSame({ before, after }: Pair<OutageValues[OutageField] | null>): boolean {
  return asKey(before) === asKey(after);
}

function asKey(value: OutageValues[OutageField] | null): unknown {
  return typeof value === "object" && value !== null ? JSON.stringify([...value].sort()) : value;
}

function reasonDifferences({ before, after }: Sides): readonly ReasonDifference[] {
  const inBefore = new Map(before?.reasons.map((reason) => [reasonKey(reason), reason]));
  const inAfter = new Map(after?.reasons.map((reason) => [reasonKey(reason), reason]));
  const all = new Map([...inBefore, ...inAfter]);
  return [...all.keys()].sort().flatMap((key) => {
    const { code, clause } = all.get(key) as OutageReason;
    const [from, to] = [inBefore.get(key), inAfter.get(key)];
    const applies = lengths(from?.ms, to?.ms);
    const decides = lengths(from?.decidesMs, to?.decidesMs);
    return applies.deltaMs === 0 && decides.deltaMs === 0 ? [] : [{ code, clause, ...applies, decides }];
  });
}

function lengths(beforeMs: number = 0, afterMs: number = 0): ReasonDifference["decides"] {
  return { beforeMs, afterMs, deltaMs: afterMs - beforeMs };
}
