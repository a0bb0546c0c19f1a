/** The shapes of findings: each kind of decision, with the parameters that a sentence about it needs. */
import type { AmountText } from "./money.js";
import type { ClauseId, TermsStatus } from "./terms/language.js";
import type { ExactText } from "./units.js";

/** What was decided, under which clause: what `explain` turns into words. */
export type Finding =
  | { readonly code: "terms-unverified"; readonly clause: null; readonly params: { readonly status: TermsStatus } }
  | { readonly code: "service-not-listed"; readonly clause: ClauseId; readonly params: { readonly outage: string; readonly service: string } }
  | { readonly code: "period"; readonly clause: ClauseId; readonly params: { readonly durationMs: number; readonly agreedMs: number; readonly maintenanceMs: number } }
  | { readonly code: "after-as-of"; readonly clause: ClauseId; readonly params: { readonly asOfMs: number; readonly aheadMs: number } }
  | { readonly code: "availability"; readonly clause: ClauseId; readonly params: { readonly met: boolean; readonly percent: string; readonly targetPercent: string; readonly downtimeMs: number } }
  | { readonly code: "nothing-agreed"; readonly clause: ClauseId; readonly params: Readonly<Record<string, never>> }
  | { readonly code: "blocks"; readonly clause: ClauseId; readonly params: { readonly blocks: number; readonly blockMinutes: string; readonly percentPerBlock: string; readonly percent: string; readonly rounding: string; readonly per: string } }
  | { readonly code: "partial-block"; readonly clause: ClauseId; readonly params: { readonly ms: ExactText } }
  | { readonly code: "allowance"; readonly clause: ClauseId; readonly params: { readonly reading: string; readonly allowanceMs: ExactText; readonly creditableMs: ExactText; readonly excessMs: ExactText } }
  | { readonly code: "within-allowance"; readonly clause: ClauseId; readonly params: { readonly creditableMs: ExactText; readonly allowanceMs: ExactText } }
  | { readonly code: "withheld"; readonly clause: ClauseId; readonly params: { readonly amount: AmountText; readonly sinceMs: number } }
  | { readonly code: "claim-open"; readonly clause: ClauseId; readonly params: { readonly outage: string; readonly deadlineMs: number | null } }
  | { readonly code: "claim-before-outage"; readonly clause: ClauseId; readonly params: { readonly outage: string; readonly ticket: string } }
  | { readonly code: "cap"; readonly clause: ClauseId; readonly params: { readonly cap: AmountText; readonly otherCredits: AmountText; readonly room: AmountText; readonly reached: boolean } }
  | { readonly code: "forfeited"; readonly clause: ClauseId; readonly params: { readonly amount: AmountText } }
  | { readonly code: "sole-remedy"; readonly clause: ClauseId; readonly params: Readonly<Record<string, never>> };

export type FindingCode = Finding["code"];
