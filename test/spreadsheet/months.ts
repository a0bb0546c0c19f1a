// Twenty months of varied facts, each as facts for the library and as cells of a sheet. Nothing here is of the library: the
// cells are made of the instants by the runtime's own clock.
import type { Facts } from "../../src/index.js";

/** A month in both forms. */
export interface Month {
  readonly name: string;
  readonly facts: Facts;
  /** Zone of the dates in the cells, and in which the month is counted. */
  readonly zone: "UTC" | "Europe/Paris";
  readonly year: number;
  readonly month: number;
  readonly currency: "EUR" | "JPY" | "KWD";
  readonly digits: 0 | 2 | 3;
  readonly fee: number;
  readonly billed: number;
  readonly otherCredits: number;
  /** Epoch ms; both or neither. */
  readonly breach: readonly [number, number] | null;
  readonly outages: readonly OutageRow[];
  readonly maintenance: readonly WindowRow[];
}

/** Instants in epoch ms. */
export interface OutageRow {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly impact: "down" | "degraded";
  readonly cause: "" | "denial-of-service";
  readonly claimed: number | null;
  readonly channel: string;
  readonly disruption: boolean;
}
export interface WindowRow {
  readonly kind: "planned" | "emergency";
  readonly start: number;
  readonly end: number;
}

/** Numbers that are the same in every run: a linear congruence. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const MINUTE = 60_000;
const DAY = 86_400_000;

/** Two hours, before and after which clocks change in Paris: no time there is written in a cell, as it would name two instants or none. */
function isNearClockChange(at: number): boolean {
  return offset(at - 2 * 3_600_000, "Europe/Paris") !== offset(at + 2 * 3_600_000, "Europe/Paris");
}

function offset(at: number, zone: string): number {
  const parts = Object.fromEntries(new Intl.DateTimeFormat("en-US", { timeZone: zone, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric", second: "numeric" })
    .formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(parts["year"] as number, (parts["month"] as number) - 1, parts["day"], parts["hour"], parts["minute"], parts["second"]) - Math.floor(at / 1_000) * 1_000;
}

/** What a cell holds for an instant: the time on the wall as a serial number. */
export function serial(at: number, zone: string): number {
  return (at + offset(at, zone)) / DAY + 25_569;
}

function month(index: number): Month {
  const below = numbers(7_919 * (index + 1));
  const zone = index % 4 < 2 ? "UTC" : "Europe/Paris";
  // Every month of the year; those of Paris are March and October among others, in which clocks change.
  const [year, number] = [2024 + Math.floor((index * 7) / 12), ((index * 7) % 12) + 1];
  const [currency, digits] = ([["EUR", 2], ["JPY", 0], ["KWD", 3]] as const)[index % 3] as readonly ["EUR" | "JPY" | "KWD", 0 | 2 | 3];
  const start = Date.UTC(year, number - 1, 1);
  const pick = (latest: number): number => {
    for (;;) {
      const at = start + below(latest);
      if (!isNearClockChange(at)) return at;
    }
  };
  const span = (longest: number): readonly [number, number] => {
    for (;;) {
      const from = pick(30 * DAY) - (below(8) === 0 ? DAY : 0);
      const to = from + below(longest);
      if (!isNearClockChange(from) && !isNearClockChange(to)) return [from, to];
    }
  };
  const outages = Array.from({ length: 3 + below(9) }, (_, row): OutageRow => {
    const [from, to] = span(below(3) === 0 ? 10 * MINUTE : 240 * MINUTE);
    const claimed = below(6) === 0 ? null : to + below(34 * DAY);
    const isUsable = claimed === null || !isNearClockChange(claimed);
    return {
      id: `o${row + 1}`, start: from, end: below(12) === 0 ? from : to, impact: below(8) === 0 ? "degraded" : "down", cause: below(7) === 0 ? "denial-of-service" : "",
      claimed: isUsable ? claimed : null, channel: below(9) === 0 ? "e-mail" : "control-panel", disruption: below(9) !== 0,
    };
  });
  const maintenance = Array.from({ length: below(5) }, (): WindowRow => {
    const [from, to] = span(600 * MINUTE);
    return { kind: below(2) === 0 ? "planned" : "emergency", start: from, end: to };
  });
  const unit = 10 ** digits;
  const fee = (below(900_000) + 1_000) / unit;
  const billed = index % 5 === 0 ? Math.floor(fee * unit * 0.1) / unit : fee;
  const otherCredits = index % 4 === 0 ? Math.floor(billed * unit * 0.25) / unit : 0;
  const breach = index % 6 === 5 ? span(25 * DAY) : null;
  const text = (amount: number): string => amount.toFixed(digits);
  const facts: Facts = {
    period: { month: `${year}-${String(number).padStart(2, "0")}`, timeZone: zone },
    fees: { currency, service: text(fee), billed: text(billed) },
    outages: outages.map(({ id, start: from, end, impact, cause }) => ({ id, start: from, end, impact, ...(cause === "" ? {} : { cause }) })),
    maintenance: maintenance.map(({ kind, start: from, end }) => ({ kind, start: from, end })),
    claims: outages.flatMap(({ id, claimed, channel, disruption }) => (claimed === null ? [] : [{ ticket: `T-${id}`, outages: [id], filedAt: claimed, channel, disruption }])),
    ...(breach === null ? {} : { termsBreaches: [{ start: breach[0], end: breach[1] }] }),
    ...(otherCredits === 0 ? {} : { otherCredits: [{ guarantee: "first-response", amount: text(otherCredits) }] }),
  };
  return { name: `M${String(index + 1).padStart(2, "0")}`, facts, zone, year, month: number, currency, digits, fee, billed, otherCredits, breach, outages, maintenance };
}

export const MONTHS: readonly Month[] = Array.from({ length: 20 }, (_, index) => month(index));

/** The arguments of a function, as a sheet has them; `date` makes a cell of an instant. */
export function argumentsOf(one: Month, date: (at: number) => unknown): readonly unknown[] {
  const outages = [
    ["Outage", "Start", "End", "Impact", "Cause", "Claimed", "Ticket", "Channel", "Disruption shown"],
    ...one.outages.map(({ id, start, end, impact, cause, claimed, channel, disruption }) =>
      [id, date(start), date(end), impact, cause, ...(claimed === null ? ["", "", "", ""] : [date(claimed), `T-${id}`, channel, disruption])]),
  ];
  const maintenance = [["Kind", "Start", "End"], ...one.maintenance.map(({ kind, start, end }) => [kind, date(start), date(end)])];
  const options = [
    ["time zone", one.zone], ["billing zone", one.zone], ["billed", one.billed],
    ...(one.otherCredits === 0 ? [] : [["credit of guarantee first-response", one.otherCredits]]),
    ...(one.breach === null ? [] : [["breach from", date(one.breach[0])], ["breach to", date(one.breach[1])]]),
  ];
  return [outages, maintenance, `${one.year}-${String(one.month).padStart(2, "0")}`, one.fee, one.currency, "mailgun@2022-01-14", options];
}
