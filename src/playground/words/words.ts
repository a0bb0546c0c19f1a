/** What the page says, in each language; the statement, the drawing and the readings have words of their own. */
import type { Fault } from "../facts/problem.js";
import type { PasteNote } from "../exchange/pasteNotes.js";
import type { Pasted } from "../exchange/paste.js";

/** Labels of fields, by the last step of their names. */
export type FieldName =
  | "terms" | "plan" | "month" | "zone" | "countedIn" | "asOf" | "currency" | "fee" | "billed" | "annual" | "next" | "previous" | "eligible" | "more" | "locale"
  | "id" | "start" | "end" | "open" | "services" | "impact" | "cause" | "reported" | "aware" | "claimed" | "noticed" | "channel" | "shown" | "kind" | "announced";

export interface PageWords {
  readonly title: string;
  readonly lead: string;
  readonly privacy: string;
  readonly fields: Readonly<Record<FieldName, string>>;
  readonly hints: Readonly<Partial<Record<FieldName, string>>>;
  /** Choices of selects, by value; the empty one is "choose". */
  readonly choices: Readonly<Record<string, string>>;
  readonly allServices: string;
  readonly condition: (code: string) => string;
  readonly headings: Readonly<Record<"contract" | "outages" | "claim" | "maintenance" | "breaches" | "more" | "paste" | "timeline" | "statement" | "readings" | "ledger" | "keep", string>>;
  readonly row: Readonly<Record<"outages" | "maintenance" | "breaches", (number: number) => string>>;
  readonly add: Readonly<Record<"outages" | "maintenance" | "breaches", string>>;
  readonly remove: (row: string) => string;
  readonly details: string;
  readonly countsRequests: string;
  readonly insertExample: string;
  readonly elsewhere: string;
  readonly paste: { readonly label: string; readonly hint: string; readonly read: string; readonly clear: string };
  readonly statuspage: { readonly intro: string; readonly counted: string; readonly notCovered: string; readonly add: string; readonly needsTerms: string; readonly all: string; readonly fault: (fault: "no-components" | "none-chosen") => string };
  readonly pasteNote: (note: PasteNote) => string;
  readonly pasted: (outages: number, replaced: boolean) => string;
  readonly fromStatuspage: (outages: number, maintenance: number) => string;
  readonly assumed: (count: number) => string;
  readonly refused: (count: number) => string;
  readonly pasteFault: (fault: Extract<Pasted, { kind: "fault" }>["fault"]) => string;
  readonly fault: (fault: Fault) => string;
  readonly owed: string;
  readonly stillNeeded: string;
  readonly toCorrect: (count: number) => string;
  readonly goTo: string;
  readonly final: string;
  readonly provisional: string;
  readonly days: (days: string) => string;
  readonly available: (percent: string, target: string) => string;
  readonly nothingAgreed: string;
  readonly potential: (amount: string) => string;
  readonly deadline: (instant: string) => string;
  readonly otherMonth: (month: string) => string;
  readonly useMonth: (month: string) => string;
  readonly ledger: readonly [from: string, to: string, length: string, outcome: string, outages: string];
  readonly noLedger: string;
  readonly keep: Readonly<Record<"link" | "copy" | "copied" | "notCopied" | "json" | "csv" | "svg" | "print" | "example" | "empty", string>>;
  readonly badLink: string;
  readonly notAdvice: string;
}
