/** The shapes of findings: each kind of decision, with the parameters that a sentence about it needs. */
import type { AmountText } from "./money.js";
import type { ClauseId, CreditUnit, DaysIn, TermsStatus, TierSchedule } from "./terms/language.js";
import type { ExactText } from "./exactText.js";

/** `early`: filed before the end under terms that void such tickets. `no-notice`: not announced in time first. `not-needed`: credits are automatic. */
export type ClaimStatus =
  | "valid" | "late" | "missing" | "pending" | "no-evidence" | "no-notice" | "wrong-channel" | "early" | "not-needed";

/** What the figures of a schedule count. */
interface UnitParams {
  readonly unit: CreditUnit["kind"];
  /** Of amounts of money; otherwise `null`. */
  readonly currency: string | null;
}

/** What was decided, under which clause: what `explain` turns into words. */
export type Finding =
  | { readonly code: "terms-unverified"; readonly clause: null; readonly params: { readonly status: TermsStatus } }
  | { readonly code: "service-not-listed"; readonly clause: ClauseId; readonly params: { readonly outage: string; readonly service: string } }
  | { readonly code: "period"; readonly clause: ClauseId; readonly params: { readonly durationMs: number; readonly agreedMs: number; readonly maintenanceMs: number } }
  | { readonly code: "after-as-of"; readonly clause: ClauseId; readonly params: { readonly asOfMs: number; readonly aheadMs: number } }
  | { readonly code: "availability"; readonly clause: ClauseId; readonly params: { readonly met: boolean; readonly percent: string; readonly targetPercent: string; readonly downtimeMs: number } }
  | { readonly code: "score"; readonly clause: ClauseId; readonly params: { readonly met: boolean; readonly percent: string; readonly targetPercent: string; readonly lost: ExactText; readonly of: ExactText } }
  | { readonly code: "nothing-measured"; readonly clause: ClauseId; readonly params: Readonly<Record<string, never>> }
  | { readonly code: "nothing-agreed"; readonly clause: ClauseId; readonly params: Readonly<Record<string, never>> }
  | { readonly code: "blocks"; readonly clause: ClauseId; readonly params: { readonly blocks: number; readonly blockMinutes: string; readonly creditPerBlock: string; readonly percent: string; readonly rounding: string; readonly per: string; /** Earned at once; absent: nothing is. */ readonly initialCredit?: string } & UnitParams }
  | { readonly code: "tier"; readonly clause: ClauseId; readonly params: { readonly by: TierSchedule["by"]; readonly value: ExactText; readonly credit: ExactText } & UnitParams }
  | { readonly code: "points"; readonly clause: ClauseId; readonly params: { readonly pointsShort: ExactText; readonly points: string; readonly steps: number; readonly creditPerStep: string; readonly credit: ExactText; readonly rounding: string } & UnitParams }
  | { readonly code: "multiplier"; readonly clause: ClauseId; readonly params: { readonly factor: string; readonly excessMs: ExactText; readonly baseMs: ExactText; readonly credit: ExactText } & UnitParams }
  | { readonly code: "flat"; readonly clause: ClauseId; readonly params: { readonly missed: boolean; readonly credit: ExactText } & UnitParams }
  | { readonly code: "shortfall"; readonly clause: ClauseId; readonly params: { readonly pointsShort: ExactText; readonly factor: string; readonly credit: ExactText } & UnitParams }
  | { readonly code: "events"; readonly clause: ClauseId; readonly params: { readonly missed: number; readonly total: number; readonly creditPerEvent: string; readonly credit: ExactText } & UnitParams }
  | { readonly code: "highest-of"; readonly clause: ClauseId; readonly params: { readonly count: number } }
  | { readonly code: "no-schedule"; readonly clause: ClauseId; readonly params: Readonly<Record<string, never>> }
  | { readonly code: "days-of-fee"; readonly clause: ClauseId; readonly params: { readonly days: ExactText; readonly daysIn: DaysIn; readonly percent: ExactText } }
  | { readonly code: "days-added"; readonly clause: ClauseId; readonly params: { readonly earned: ExactText; readonly days: ExactText } }
  | { readonly code: "minimum-credit"; readonly clause: ClauseId; readonly params: { readonly reading: "suppress" | "raise"; readonly minimum: AmountText; readonly before: AmountText } }
  | { readonly code: "condition-unmet"; readonly clause: ClauseId; readonly params: { readonly condition: string } }
  | { readonly code: "claim-not-valid"; readonly clause: ClauseId; readonly params: { readonly status: ClaimStatus } }
  | { readonly code: "termination"; readonly clause: ClauseId; readonly params: { readonly missed: number; readonly of: number; readonly needed: number; readonly right: boolean | null } }
  | { readonly code: "not-computed"; readonly clause: ClauseId; readonly params: { readonly needs: string } }
  | { readonly code: "partial-block"; readonly clause: ClauseId; readonly params: { readonly ms: ExactText } }
  | { readonly code: "allowance"; readonly clause: ClauseId; readonly params: { readonly reading: string; readonly allowanceMs: ExactText; readonly creditableMs: ExactText; readonly excessMs: ExactText } }
  | { readonly code: "within-allowance"; readonly clause: ClauseId; readonly params: { readonly creditableMs: ExactText; readonly allowanceMs: ExactText } }
  | { readonly code: "withheld"; readonly clause: ClauseId; readonly params: { readonly amount: AmountText; readonly sinceMs: number } }
  | { readonly code: "claim-open"; readonly clause: ClauseId; readonly params: { readonly outage: string; readonly deadlineMs: number | null } }
  | { readonly code: "claim-before-outage"; readonly clause: ClauseId; readonly params: { readonly outage: string; readonly ticket: string } }
  | { readonly code: "cap"; readonly clause: ClauseId; readonly params: { readonly cap: AmountText; readonly otherCredits: AmountText; readonly room: AmountText; readonly reached: boolean } }
  | { readonly code: "forfeited"; readonly clause: ClauseId; readonly params: { readonly amount: AmountText } }
  | { readonly code: "sole-remedy"; readonly clause: ClauseId; readonly params: Readonly<Record<string, never>> };

/** What a finding is about. */
export type FindingCode = Finding["code"];
