// A month as people lay it out in a sheet: the cells, and what every function is given.
import { sheetFunctions } from "../../src/spreadsheet/functions.js";
import { MAILGUN_2022_01_14, MAILGUN_2026 } from "../../src/index.js";
import { GITHUB } from "../../src/terms/catalogue/index.js";

export const functions = sheetFunctions([MAILGUN_2022_01_14, MAILGUN_2026, GITHUB]);

/** April 2026 in Paris, two hours ahead of UTC: 114 minutes down, claimed; 20 minutes of which nobody claimed. */
export const OUTAGES: readonly (readonly unknown[])[] = [
  ["Outage", "Start", "End", "Impact", "Claimed", "Ticket", "Channel", "Disruption shown"],
  ["inc-1", "2026-04-15 15:40", "2026-04-15 17:34", "down", "2026-04-20 11:00", "T-1", "control-panel", true],
  ["", "", "", "", "", "", "", ""],
  ["inc-2", "2026-04-16 10:00", "2026-04-16 10:20", "down", "", "", "", ""],
];
export const MAINTENANCE: readonly (readonly unknown[])[] = [
  ["Kind", "Start", "End"],
  ["planned", "2026-04-18 02:00", "2026-04-18 04:00"],
];
export const OPTIONS: readonly (readonly unknown[])[] = [["Time zone", "Europe/Paris"]];

/** The arguments of a call, of which some are others. */
export interface Call {
  readonly outages?: unknown;
  readonly maintenance?: unknown;
  readonly period?: unknown;
  readonly fee?: unknown;
  readonly currency?: unknown;
  readonly terms?: unknown;
  readonly options?: unknown;
  readonly hostZone?: string | null;
  readonly zeroIsEmpty?: boolean;
}

type AccountName = Exclude<keyof typeof functions, "SLA_TERMS">;

/** Calls a function with April, but for what is given. */
export function call<N extends AccountName>(name: N, changed: Call = {}): ReturnType<(typeof functions)[N]> {
  const args = { outages: OUTAGES, maintenance: MAINTENANCE, period: "2026-04", fee: 1250, currency: "EUR", terms: "mailgun@2022-01-14", options: OPTIONS, hostZone: null, zeroIsEmpty: false, ...changed };
  return functions[name](args.outages, args.maintenance, args.period, args.fee, args.currency, args.terms, args.options, args.hostZone, args.zeroIsEmpty) as ReturnType<(typeof functions)[N]>;
}

/** What a call is refused with, a line for each fault. */
export function refusal(changed: Call, name: AccountName = "SLA_CREDIT"): string {
  try {
    call(name, changed);
  } catch (error) {
    return (error as Error).message;
  }
  return "accepted";
}
