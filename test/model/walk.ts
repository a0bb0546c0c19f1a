/** Walks the period tick by tick and books each tick: maintenance, up, or downtime with what it earns. */
import { type Account, firstOf, openAccount, type Supposing } from "./account.js";
import { wallMs } from "./calendar.js";
import { type Exact, minus, most, ONE, plus, times, whole, ZERO } from "./exact.js";
import { type Happened, isIn, type Outage, whatHappened } from "./happened.js";
import { agreedWeight, type Candidate, momentOf } from "./instant.js";
import { maintenanceClock } from "./maintenance.js";
import { CREDITABLE, precedence, uncountedReasons, unpaidReasons } from "./reasons.js";
import { isServed } from "./serviceHours.js";
import type { ModelFacts } from "./factShapes.js";
import type { ModelTerms } from "./shapes.js";

/** A tick of downtime: how much of it counts, how much earns, and the first outage that earns there. */
export interface DownTick {
  readonly tMs: number;
  readonly downtimeMs: Exact;
  readonly creditableMs: Exact;
  readonly earnedBy: Outage | null;
}

export interface Walk {
  readonly happened: Happened;
  readonly agreedMs: number;
  /** Time in which the clock stood still: maintenance, and hours without service. */
  readonly maintenanceMs: number;
  readonly downtimeMs: number;
  readonly creditableMs: number;
  readonly excludedMs: Readonly<Record<string, number>>;
  readonly weighted: {
    readonly agreedMs: Exact;
    readonly downtimeMs: Exact;
    readonly creditableMs: Exact;
    readonly excludedMs: Readonly<Record<string, Exact>>;
  };
  readonly accounts: readonly Account[];
  readonly tickMs: number;
  readonly downTicks: readonly DownTick[];
}

/**
 * @param covered - the services measured together: all, or one of them. Claims and what maintenance excuses are judged
 * for the contract as a whole.
 */
export function walk(
  terms: ModelTerms, facts: ModelFacts, tickMs: number, supposing: Supposing, covered = terms.services.covered,
): Walk {
  const happened = whatHappened(terms, facts);
  const { period } = happened;
  const order = precedence(terms);
  const creditable = order.indexOf(CREDITABLE);
  const maintenanceAt = maintenanceClock(happened, terms, tickMs);
  const accounts = happened.outages.map((outage) => openAccount(outage, happened, terms, supposing, covered));

  let stillMs = 0;
  let unservedMs = 0;
  let asleep = ZERO; // the weight of the time that maintenance took within the hours of service, in ticks
  const booked = new Map<string, number>();
  const weighed = new Map<string, Exact>();
  const downTicks: DownTick[] = [];

  for (let tMs = period.startMs; tMs < period.endMs; tMs += tickMs) {
    const maintenance = maintenanceAt(tMs);
    const awake = maintenance.any.size === 0 ? covered : covered.filter((service) => !maintenance.any.has(service));
    const served = isServed(tMs, terms, happened.timeZone);
    if (!served) unservedMs += tickMs;
    if (!served || awake.length === 0) stillMs += tickMs;
    if (served && awake.length < covered.length) asleep = plus(asleep, minus(ONE, agreedWeight(awake.length, terms)));

    const goingOn = accounts.filter(({ outage }) => isIn(tMs, outage) || (!outage.counted.isTooShort && isIn(tMs, outage.counted)));
    if (goingOn.length === 0) continue;

    // What each outage is by itself.
    const judged = goingOn.map((account) => ({
      account,
      uncounted: uncountedReasons(tMs, account.outage, maintenance, served),
      unpaid: unpaidReasons(tMs, account.outage, account.claim, happened, terms),
    }));
    const candidates = judged
      .filter(({ uncounted }) => uncounted.length === 0)
      .map(({ account: { outage }, unpaid }): Candidate => ({ outage, rank: order.indexOf(unpaid[0] ?? CREDITABLE) }));

    // What they are together.
    const moment = momentOf(candidates, awake, terms, creditable);
    const isDowntime = moment !== null;

    for (const { account, uncounted, unpaid } of judged) {
      const isMeasured = uncounted.length === 0;
      if (isMeasured && isDowntime) account.downtimeMs += tickMs;
      const reasons = [...uncounted, ...(isMeasured && !isDowntime ? ["not-all-down"] : []), ...unpaid];
      for (const code of reasons) add(account.hitMs, code, tickMs);
      if (reasons[0] === undefined) account.creditableMs += tickMs;
      else add(account.decidedMs, reasons[0], tickMs);
    }
    if (!isDowntime) continue;
    add(booked, order[moment.rank] ?? "", tickMs);
    for (const [rank, weight] of moment.parts) {
      const code = order[rank] ?? "";
      weighed.set(code, plus(weighed.get(code) ?? ZERO, times(weight, whole(tickMs))));
    }
    const earning = candidates.filter(({ rank }) => rank === creditable).map(({ outage }) => outage);
    downTicks.push({
      tMs,
      downtimeMs: times(moment.weight, whole(tickMs)),
      creditableMs: times(moment.parts.get(creditable) ?? ZERO, whole(tickMs)),
      earnedBy: firstOf(earning),
    });
  }

  const baseMs = Math.max(0, baseLengthMs(happened, terms) - unservedMs);
  const net = terms.maintenance.base.reading === "net";
  return {
    happened,
    agreedMs: net ? Math.max(0, baseMs - (stillMs - unservedMs)) : baseMs,
    maintenanceMs: stillMs,
    downtimeMs: [...booked.values()].reduce((a, b) => a + b, 0),
    creditableMs: booked.get(CREDITABLE) ?? 0,
    excludedMs: without(CREDITABLE, booked),
    weighted: {
      agreedMs: net ? most(ZERO, minus(whole(baseMs), times(asleep, whole(tickMs)))) : whole(baseMs),
      downtimeMs: [...weighed.values()].reduce(plus, ZERO),
      creditableMs: weighed.get(CREDITABLE) ?? ZERO,
      excludedMs: without(CREDITABLE, weighed),
    },
    accounts,
    tickMs,
    downTicks,
  };
}

/** Clause 3.1.f: real time, what the clock on the wall says, or always 30 days. */
function baseLengthMs({ period, timeZone }: Happened, terms: ModelTerms): number {
  switch (terms.period.base) {
    case "nominal": return Math.max(0, wallMs(period.endMs, timeZone) - wallMs(period.startMs, timeZone));
    case "fixed-30-days": return 30 * 24 * 3_600_000;
    default: return period.endMs - period.startMs;
  }
}

function add(totals: Map<string, number>, code: string, ms: number): void {
  totals.set(code, (totals.get(code) ?? 0) + ms);
}

function without<T>(code: string, totals: ReadonlyMap<string, T>): Record<string, T> {
  return Object.fromEntries([...totals].filter(([other]) => other !== code));
}
