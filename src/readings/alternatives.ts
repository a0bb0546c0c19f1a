/**
 * Every reading that a contract could be given beside the one written down: each field whose clause can be read otherwise,
 * each other value of it, alone. Figures that a clause states outright (a target, a percentage) are no readings.
 */
import type { CapTerms, ClaimTerms, Schedule, Terms } from "../terms/language.js";

/** A field of the terms that can be read otherwise. Indexes of lists are left out: `causes.earns`, `guarantees.schedule.rounding`. */
export type ReadingField =
  | "unavailable.when" | "overlap.wins" | "degraded.counts" | "period.base" | "target.missedWhen" | "clock.minimum.inclusive"
  | "maintenance.base" | "maintenance.kinds" | "maintenance.scope" | "maintenance.window" | "causes.earns" | "causes.reach"
  | "breach.excludes" | "breach.uncured" | "claim.needed" | "claim.channel" | "claim.count" | "claim.from" | "claim.roll"
  | "claim.early" | "claim.evidence" | "allowance.reading" | "allowance.of" | "allowance.usedBy" | "schedule.rounding" | "schedule.per"
  | "schedule.overlap" | "schedule.base" | "caps.otherCredits";

/** One other reading, and the terms under it. */
export interface Alternative {
  readonly field: ReadingField;
  readonly path: readonly (string | number)[];
  readonly clause: string;
  /** The value as written, and the other one. */
  readonly written: string;
  readonly reading: string;
  /** What the reading is of, where a contract has several: a cause, or a further guarantee. */
  readonly of: string | null;
  readonly terms: Terms;
}

const known = new WeakMap<Terms, ReadonlyMap<string | null, readonly Alternative[]>>();

/**
 * All alternatives of checked terms, made once per object so that each is prepared once.
 *
 * @param plan - the plan that was bought; its own fields are read otherwise in place of the contract's
 */
export function alternativesOf(terms: Terms, plan: string | null): readonly Alternative[] {
  const made = known.get(terms)?.get(plan);
  if (made !== undefined) return made;
  const fresh = [
    ...scopeAlternatives(terms), ...maintenanceAlternatives(terms), ...causeAlternatives(terms), ...breachAlternatives(terms),
    ...claimAlternatives(terms), ...planned(terms, plan), ...guaranteeAlternatives(terms), ...capAlternatives(terms),
  ];
  known.set(terms, new Map([...(known.get(terms) ?? []), [plan, fresh]]));
  return fresh;
}

/** The other values of one field. */
function others<V extends string | boolean>(
  field: ReadingField, path: readonly (string | number)[], clause: string, written: V, values: readonly V[], change: (value: V) => Terms, of: string | null = null,
): readonly Alternative[] {
  return values.filter((value) => value !== written)
    .map((value) => ({ field, path, clause, written: String(written), reading: String(value), of, terms: change(value) }));
}

function scopeAlternatives(terms: Terms): readonly Alternative[] {
  const { unavailable, overlap, degraded, period, clock, services } = terms;
  const several = services.covered.length > 1;
  return [
    ...(several ? others("unavailable.when", ["unavailable", "when"], unavailable.clause, unavailable.when, ["any-down", "all-down", "each-apart", "mean"], (when) => ({ ...terms, unavailable: { ...unavailable, when } })) : []),
    ...others("overlap.wins", ["overlap", "wins"], overlap.clause, overlap.wins, ["creditable", "excluded"], (wins) => ({ ...terms, overlap: { ...overlap, wins } })),
    ...others("degraded.counts", ["degraded", "counts"], degraded.clause, degraded.counts as string, ["never", "fully"], (counts) => ({
      ...terms, degraded: { counts: counts as "never" | "fully", clause: degraded.clause },
    })),
    ...others("period.base", ["period", "base"], period.clause, period.base, ["elapsed", "nominal", "fixed-30-days"], (base) => ({ ...terms, period: { ...period, base } })),
    ...(clock.minimum.minutes === "0" ? [] : others("clock.minimum.inclusive", ["clock", "minimum", "inclusive"], clock.minimum.clause, clock.minimum.inclusive, [true, false], (inclusive) => ({
      ...terms, clock: { ...clock, minimum: { ...clock.minimum, inclusive } },
    }))),
  ];
}

function maintenanceAlternatives(terms: Terms): readonly Alternative[] {
  const { maintenance } = terms;
  const { base, kinds, scope, window } = maintenance;
  const put = (part: Partial<Terms["maintenance"]>): Terms => ({ ...terms, maintenance: { ...maintenance, ...part } });
  const excused = [...kinds.excused].sort().reverse().join("+") || "none";
  return [
    ...others("maintenance.base", ["maintenance", "base", "reading"], base.clause, base.reading, ["net", "gross"], (reading) => put({ base: { ...base, reading } })),
    ...others("maintenance.kinds", ["maintenance", "kinds", "excused"], kinds.clause, excused, ["planned+emergency", "planned", "none"], (value) => put({
      kinds: { ...kinds, excused: value === "none" ? [] : value === "planned" ? ["planned"] : ["planned", "emergency"] },
    })),
    ...others("maintenance.scope", ["maintenance", "scope", "reading"], scope.clause, scope.reading, ["named-services", "whole-clock"], (reading) => put({ scope: { ...scope, reading } })),
    ...others("maintenance.window", ["maintenance", "window", "reading"], window.clause, window.reading, ["announced", "actual", "intersection"], (reading) => put({ window: { ...window, reading } })),
  ];
}

function causeAlternatives(terms: Terms): readonly Alternative[] {
  return terms.causes.flatMap((cause, index) => {
    const put = (part: Partial<typeof cause>): Terms => ({ ...terms, causes: terms.causes.map((one, at) => (at === index ? { ...one, ...part } : one)) });
    return [
      ...others("causes.earns", ["causes", index, "earns"], cause.clause, cause.earns, ["nothing", "credit"], (earns) => put({ earns }), cause.code),
      ...others("causes.reach", ["causes", index, "reach"], cause.clause, cause.reach, ["interval", "outage"], (reach) => put({ reach }), cause.code),
    ];
  });
}

function breachAlternatives(terms: Terms): readonly Alternative[] {
  const { breach } = terms;
  return [
    ...others("breach.excludes", ["breach", "excludes"], breach.clause, breach.excludes, ["during-breach", "claimed-in-breach", "whole-period", "not-excluded"], (excludes) => ({ ...terms, breach: { ...breach, excludes } })),
    ...others("breach.uncured", ["breach", "uncured"], breach.clause, breach.uncured, ["withhold", "pay"], (uncured) => ({ ...terms, breach: { ...breach, uncured } })),
  ];
}

function claimAlternatives(terms: Terms): readonly Alternative[] {
  const { claim, measure } = terms;
  // Claims outage by outage are for outages: other measures cannot have them.
  if (!claim.needed && claim.per === "outage" && measure.kind !== "downtime") return [];
  const { channel, window, early, evidence } = claim;
  const put = (part: Partial<ClaimTerms>): Terms => ({ ...terms, claim: { ...claim, ...part } });
  const needed = others("claim.needed", ["claim", "needed"], claim.clause, claim.needed, [true, false], (value) => put({ needed: value }));
  if (!claim.needed) return needed;
  const isInDays = ["calendar-days", "elapsed-days", "wall-clock-days", "business-days"].includes(window.count);
  const isOfOutage = ["outage-start", "outage-end", "stretch-end"].includes(window.from);
  return [
    ...needed,
    ...(channel.accepted === "any" ? [] : others("claim.channel", ["claim", "channel", "accepted"], channel.clause, "named", ["any"], () => put({ channel: { ...channel, accepted: "any" } }))),
    ...(isInDays ? others("claim.count", ["claim", "window", "count"], window.clause, window.count, ["calendar-days", "elapsed-days", "wall-clock-days", "business-days"], (count) => put({ window: { ...window, count } })) : []),
    ...(isOfOutage ? others("claim.from", ["claim", "window", "from"], window.clause, window.from, ["outage-start", "outage-end", "stretch-end"], (from) => put({ window: { ...window, from } })) : []),
    ...others("claim.roll", ["claim", "window", "roll"], window.clause, window.roll, ["none", "next-weekday"], (roll) => put({ window: { ...window, roll } })),
    ...others("claim.early", ["claim", "early", "reading"], early.clause, early.reading, ["valid", "void"], (reading) => put({ early: { ...early, reading } })),
    ...others("claim.evidence", ["claim", "evidence", "needed"], evidence.clause, evidence.needed, [true, false], (value) => put({ evidence: { ...evidence, needed: value } })),
  ];
}

/** Fields that a plan may have of its own. */
function planned(terms: Terms, plan: string | null): readonly Alternative[] {
  const index = terms.plans.findIndex(({ id }) => id === plan);
  const own = terms.plans[index];
  const put = <K extends "target" | "allowance" | "schedule">(key: K, value: Terms[K]): Terms => own?.[key] === undefined
    ? { ...terms, [key]: value }
    : { ...terms, plans: terms.plans.map((one, at) => (at === index ? { ...one, [key]: value } : one)) };
  const place = (key: "target" | "allowance" | "schedule"): readonly (string | number)[] => (own?.[key] === undefined ? [key] : ["plans", index, key]);
  const allowance = own?.allowance ?? terms.allowance;
  const target = own?.target ?? terms.target;
  const isShare = allowance.of !== "fixed";
  return [
    ...others("target.missedWhen", [...place("target"), "missedWhen"], target.clause, target.missedWhen ?? "below", ["below", "at-or-below"], (missedWhen) => put("target", { ...target, missedWhen })),
    ...others("allowance.reading", [...place("allowance"), "reading"], allowance.clause, allowance.reading, ["deduct", "threshold", "none"], (reading) => put("allowance", { ...allowance, reading })),
    ...(isShare ? others("allowance.of", [...place("allowance"), "of"], allowance.clause, allowance.of, ["agreed", "period"], (of) => put("allowance", { ...allowance, of })) : []),
    ...others("allowance.usedBy", [...place("allowance"), "usedBy"], allowance.clause, allowance.usedBy, ["creditable", "downtime"], (usedBy) => put("allowance", { ...allowance, usedBy })),
    ...scheduleAlternatives(own?.schedule ?? terms.schedule, place("schedule"), (schedule) => put("schedule", schedule), null),
  ];
}

const ROUNDINGS = ["whole", "started", "nearest", "exact"] as const;

function scheduleAlternatives(schedule: Schedule, path: readonly (string | number)[], put: (schedule: Schedule) => Terms, of: string | null): readonly Alternative[] {
  const { clause } = schedule;
  switch (schedule.kind) {
    case "blocks":
      return [
        ...others("schedule.rounding", [...path, "rounding"], clause, schedule.rounding, ROUNDINGS, (rounding) => put({ ...schedule, rounding }), of),
        ...others("schedule.per", [...path, "per"], clause, schedule.per, ["period", "outage", "stretch"], (per) => put({ ...schedule, per }), of),
      ];
    case "points":
      return others("schedule.rounding", [...path, "rounding"], clause, schedule.rounding, ROUNDINGS, (rounding) => put({ ...schedule, rounding }), of);
    case "tiers":
      return others("schedule.overlap", [...path, "overlap"], clause, schedule.overlap, ["higher-credit", "lower-credit"], (overlap) => put({ ...schedule, overlap }), of);
    case "multiplier":
      return others("schedule.base", [...path, "base"], clause, schedule.base, ["agreed", "period", "fixed-30-days"], (base) => put({ ...schedule, base }), of);
    default:
      return [];
  }
}

function guaranteeAlternatives(terms: Terms): readonly Alternative[] {
  return terms.guarantees.flatMap((guarantee, index) => scheduleAlternatives(
    guarantee.schedule, ["guarantees", index, "schedule"],
    (schedule) => ({ ...terms, guarantees: terms.guarantees.map((one, at) => (at === index ? { ...one, schedule } : one)) }), guarantee.id,
  ));
}

function capAlternatives(terms: Terms): readonly Alternative[] {
  return terms.caps.flatMap((cap, index) => {
    if (cap.scope !== "all-guarantees") return [];
    const put = (otherCredits: "taken-first" | "taken-last"): Terms => ({
      ...terms, caps: terms.caps.map((one, at): CapTerms => (at === index ? { ...cap, otherCredits } : one)),
    });
    return others("caps.otherCredits", ["caps", index, "otherCredits"], cap.clause, cap.otherCredits, ["taken-first", "taken-last"], put);
  });
}
