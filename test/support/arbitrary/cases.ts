/** Puts rough facts and a contract together: valid facts, so that what disagrees later is never the input's fault. */
import fc from "fast-check";
import type { ClaimInput, Facts, InstantInput, MaintenanceInput } from "../../../src/facts/facts.js";
import type { Terms } from "../../../src/terms/language.js";
import { daysLater } from "../../model/deadlines.js";
import { type RoughClaim, type RoughFacts, roughFacts, type RoughSpan, type RoughWindow } from "./facts.js";
import { moneyOf } from "./fees.js";
import type { PeriodChoice, Scale } from "./scale.js";
import { speller } from "./spelling.js";
import type { BlockTerms } from "./terms.js";

/** A claim for outages that it names. */
export interface NamingClaim extends ClaimInput {
  readonly outages: readonly string[];
}

/** Facts in which every claim names its outages. */
export interface CaseFacts extends Facts {
  readonly claims: readonly NamingClaim[];
}

export interface Case {
  readonly terms: BlockTerms;
  readonly facts: CaseFacts;
}

/** Facts of a scale under contracts of an arbitrary. */
export function caseOf(scale: Scale, terms: fc.Arbitrary<BlockTerms>): fc.Arbitrary<Case> {
  return fc.record({ terms, period: scale.period, rough: roughFacts })
    .map(({ terms, period, rough }) => ({ terms, facts: factsOf(terms, period, rough, aimOf(terms, period)) }));
}

/** What facts should come close to under these terms. */
export interface Aim {
  /** A length of an outage at which something changes; the nth of them. */
  readonly lengthMs: (nth: number) => number;
  /** Until when an outage of these ends can be claimed. */
  readonly deadlineMs: (startMs: number, endMs: number) => number;
}

interface Settled {
  readonly id: string;
  readonly startMs: number;
  readonly endMs: number | null;
}

/** Valid facts under these terms, as far as they are of the flagship's kind. */
export function factsOf(terms: Terms, period: PeriodChoice, rough: RoughFacts, aim: Aim): CaseFacts {
  const grid = gridOf(period, rough.marks);
  const spell = speller(rough.spellings);

  const ideal = rough.outages.map((outage, index): Settled => {
    const { startMs, endMs } = grid.span(outage.span);
    const edgeMs = outage.edge && edgeLength(aim.lengthMs(outage.edge.blocks), period, outage.edge.nudge);
    return { id: rough.ids[index] ?? "", startMs, endMs: edgeMs === undefined ? endMs : startMs + edgeMs };
  });
  const asOfMs = nowOf(rough, grid, period, ideal, aim);
  const isOver = (atMs: number) => asOfMs === undefined || atMs <= asOfMs;
  /** Cut at "now": what goes on beyond it, or is left open, has no end yet. */
  const cut = ({ isOpen }: { isOpen: boolean }, endMs: number): number | null =>
    asOfMs === undefined || (endMs <= asOfMs && !isOpen) ? endMs : null;

  const outages = ideal.flatMap(({ id, startMs, endMs }, index) => {
    const outage = rough.outages[index];
    if (outage === undefined || endMs === null || !isOver(startMs)) return [];
    const settled: Settled = { id, startMs, endMs: cut(outage.span, endMs) };
    return [{ settled, input: outageInput(terms, outage, settled, grid, asOfMs, spell) }];
  });
  const settled = outages.map((outage) => outage.settled);

  const claims = rough.claims.flatMap((claim, index) => {
    const about = [...new Set(claim.outages.map((outage) => settled[outage % settled.length]))]
      .filter((outage) => outage !== undefined);
    const [first] = about;
    if (first === undefined) return [];
    const filedAtMs = filing(claim, first, grid, aim);
    if (!isOver(filedAtMs)) return [];
    return [{
      ticket: `T-${index}`, outages: about.map(({ id }) => id), filedAt: spell(filedAtMs), channel: claim.channel,
      ...(claim.disruption !== undefined && { disruption: claim.disruption }),
    }];
  });
  const unclaimed = settled.filter(({ id }) => !claims.some((claim) => claim.outages.includes(id)));
  const rest = !rough.claimRest ? [] : unclaimed.map(({ id, startMs, endMs }) => ({
    ticket: `R-${id}`, outages: [id], filedAt: spell(endMs ?? startMs), channel: "control-panel", disruption: true,
  }));

  return {
    period: "month" in period.given ? period.given : {
      ...period.given, start: spell(period.given.start), end: spell(period.given.end),
    },
    ...(asOfMs !== undefined && { asOf: spell(asOfMs) }),
    ...moneyOf(terms, rough.fees),
    outages: outages.map(({ input }) => input),
    maintenance: rough.maintenance.map((window) => maintenanceInput(window, grid, asOfMs, spell)),
    termsBreaches: rough.breaches.flatMap((breach) => {
      const { startMs, endMs } = grid.span(breach.isOpen ? { from: breach.from, to: breach.from } : breach);
      if (!isOver(startMs)) return [];
      const end = cut(breach, endMs);
      return [{ start: spell(startMs), end: end === null ? null : spell(end) }];
    }),
    claims: [...claims, ...rest],
  };
}

type Spell = (ms: number) => InstantInput;
type Grid = ReturnType<typeof gridOf>;

/** Turns marks into instants on the period's grid. The ends of the period are always among the marks. */
function gridOf({ startMs, endMs, gridMs }: PeriodChoice, marks: readonly number[]) {
  const steps = (endMs - startMs) / gridMs;
  const all = [0, steps, ...marks.map((mark) => Math.round((mark * steps) / 1000))];
  const instant = ({ mark, nudge }: { mark: number; nudge: number }) =>
    startMs + ((all[mark % all.length] ?? 0) + nudge) * gridMs;
  const span = ({ from, to }: Pick<RoughSpan, "from" | "to">) => {
    const ends = [instant(from), instant(to)];
    return { startMs: Math.min(...ends), endMs: Math.max(...ends) };
  };
  return { instant, span };
}

/** On the grid, at or next to a length. */
function edgeLength(lengthMs: number, { startMs, endMs, gridMs }: PeriodChoice, nudge: number): number {
  const steps = Math.round(Math.min(lengthMs, 2 * (endMs - startMs)) / gridMs) + nudge;
  return Math.max(0, steps) * gridMs;
}

/** Lengths whose creditable part is the allowance and so many blocks. */
function aimOf(terms: BlockTerms, { startMs, endMs, given }: PeriodChoice): Aim {
  const allowanceMs = (endMs - startMs) * (1 - Number(terms.target.percent) / 100);
  return {
    lengthMs: (blocks) => allowanceMs + blocks * Number(terms.schedule.blockMinutes) * 60_000,
    deadlineMs: (_, outageEndMs) => daysLater(outageEndMs, terms.claim.window, given.timeZone ?? terms.timeZone),
  };
}

function nowOf(
  { asOf }: RoughFacts, grid: Grid, period: PeriodChoice, outages: readonly Settled[], { deadlineMs }: Aim,
): number | undefined {
  switch (asOf.at) {
    case "absent": return undefined;
    case "mark": return grid.instant({ mark: asOf.mark, nudge: 0 });
    case "end": return period.endMs + asOf.nudge * period.gridMs;
    case "deadline": {
      const outage = outages[asOf.outage % outages.length];
      const atMs = deadlineMs(outage?.startMs ?? period.endMs, outage?.endMs ?? period.endMs) + asOf.nudge;
      return atMs > period.endMs ? atMs : grid.instant({ mark: asOf.mark, nudge: 0 });
    }
    case "later": return period.endMs + 70 * 86_400_000;
  }
}

function filing({ at, nudge }: RoughClaim, outage: Settled, grid: Grid, { deadlineMs }: Aim): number {
  const endMs = outage.endMs ?? outage.startMs;
  switch (at) {
    case "deadline": return deadlineMs(outage.startMs, endMs) + nudge;
    case "end": return endMs + nudge;
    case "start": return outage.startMs + nudge;
    case "mark": return grid.instant({ mark: 3, nudge });
    case "later": return endMs + 3 * 86_400_000;
  }
}

function outageInput(
  terms: Terms, rough: RoughFacts["outages"][number], { id, startMs, endMs }: Settled, grid: Grid, asOfMs: number | undefined, spell: Spell,
): NonNullable<Facts["outages"]>[number] {
  const cause = rough.cause === undefined ? undefined : (terms.causes[rough.cause]?.code ?? "provider");
  const lastMs = endMs ?? asOfMs ?? startMs;
  const within = (ms: number) => Math.min(Math.max(ms, startMs), lastMs);
  const caused = rough.caused && grid.span(rough.caused);
  const causedEnd = caused && (endMs === null && rough.caused?.isOpen === true ? null : spell(within(caused.endMs)));
  return {
    id,
    ...(rough.services && { services: rough.services }),
    start: spell(startMs),
    end: endMs === null ? null : spell(endMs),
    impact: rough.impact,
    ...(cause !== undefined && { cause }),
    ...(cause !== undefined && caused && causedEnd !== undefined && { caused: { start: spell(within(caused.startMs)), end: causedEnd } }),
  };
}

/** With all that any terms may ask for: when it was announced, and when it ran if it has begun. */
function maintenanceInput(rough: RoughWindow, grid: Grid, asOfMs: number | undefined, spell: Spell): MaintenanceInput {
  const { startMs, endMs } = grid.span(rough.span);
  const actual = grid.span(rough.actual);
  const known = (ms: number) => Math.min(ms, asOfMs ?? ms);
  return {
    ...(rough.services && { services: rough.services }),
    kind: rough.kind,
    start: spell(startMs),
    end: spell(endMs),
    announcedAt: spell(startMs - Math.round(rough.notice.hours * 3_600_000) + rough.notice.ms),
    actual: { start: spell(known(actual.startMs)), end: spell(known(actual.endMs)) },
  };
}
