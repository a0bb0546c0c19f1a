/**
 * What the form of the playground holds, as texts, the way a person typed them: half-written and wrong ones too. What they
 * mean is decided in facts/.
 */
import type { Locale } from "../../explain/numberStyle.js";

/** One outage, with the claim that was filed for it. Times are of the form's zone unless they carry an offset. */
export interface OutageRow {
  readonly id: string;
  readonly start: string;
  readonly end: string;
  /** Still going on: `end` is not looked at. */
  readonly open: boolean;
  /** Names with commas between; empty: all that the contract covers. */
  readonly services: string;
  /** `down`, `degraded`, or the share that was lost, as a decimal. */
  readonly impact: string;
  /** Empty: the provider. */
  readonly cause: string;
  readonly reported: string;
  readonly aware: string;
  /** When its claim was filed; empty: never. */
  readonly claimed: string;
  readonly noticed: string;
  readonly channel: string;
  /** Was it shown that the use was disturbed? */
  readonly shown: boolean;
  /** Empty: the id of the outage. */
  readonly ticket: string;
}

/** The claim for a whole period, under contracts that have one. */
export type ClaimRow = Pick<OutageRow, "claimed" | "noticed" | "channel" | "shown" | "ticket">;

export interface MaintenanceRow {
  readonly id: string;
  readonly start: string;
  readonly end: string;
  readonly services: string;
  /** `planned` or `emergency`. */
  readonly kind: string;
  readonly announced: string;
}

/** A breach of the contract by the customer. */
export interface BreachRow {
  readonly start: string;
  readonly end: string;
  readonly open: boolean;
}

export interface State {
  readonly locale: Locale;
  /** `id@version`; empty: not chosen yet. */
  readonly terms: string;
  readonly plan: string;
  /** `yes`, `no` or empty, by the condition's code. */
  readonly conditions: Readonly<Record<string, string>>;
  /** `YYYY-MM`. */
  readonly month: string;
  /** IANA zone of the times in the form. */
  readonly zone: string;
  /** Whose zone counts months and claim days: that of the contract, or that of the form. */
  readonly countedIn: "contract" | "form";
  /** Empty: everything is final. */
  readonly asOf: string;
  readonly currency: string;
  readonly fee: string;
  readonly billed: string;
  /** Fees that some contracts take credits or caps of. */
  readonly annual: string;
  readonly next: string;
  readonly previous: string;
  /** When the customer became eligible, where the time to claim runs from there. */
  readonly eligible: string;
  readonly outages: readonly OutageRow[];
  readonly claim: ClaimRow;
  readonly maintenance: readonly MaintenanceRow[];
  readonly breaches: readonly BreachRow[];
  /** Facts that the form has no field for, as JSON: added to those of the form. */
  readonly more: string;
}

export const BLANK_OUTAGE: OutageRow = {
  id: "", start: "", end: "", open: false, services: "", impact: "down", cause: "", reported: "", aware: "", claimed: "", noticed: "", channel: "", shown: false, ticket: "",
};
export const BLANK_CLAIM: ClaimRow = { claimed: "", noticed: "", channel: "", shown: false, ticket: "" };
export const BLANK_MAINTENANCE: MaintenanceRow = { id: "", start: "", end: "", services: "", kind: "planned", announced: "" };
export const BLANK_BREACH: BreachRow = { start: "", end: "", open: false };

/** What a link leaves out. */
export const BLANK: State = {
  locale: "en", terms: "", plan: "", conditions: {}, month: "", zone: "UTC", countedIn: "contract", asOf: "", currency: "", fee: "", billed: "", annual: "", next: "", previous: "", eligible: "",
  outages: [], claim: BLANK_CLAIM, maintenance: [], breaches: [], more: "",
};

/** An id that no row has yet: `outage-1` and so on. */
export function freeId(kind: "outage" | "maintenance", rows: readonly { readonly id: string }[]): string {
  const taken = new Set(rows.map(({ id }) => id));
  let number = rows.length + 1;
  while (taken.has(`${kind}-${number}`)) number += 1;
  return `${kind}-${number}`;
}

/** True for an outage in which nothing was entered but its name. */
export function isBlankOutage(row: OutageRow): boolean {
  return Object.entries(BLANK_OUTAGE).every(([name, blank]) => name === "id" || row[name as keyof OutageRow] === blank);
}
