/** The model's own view of terms: the JSON as a reader of the contract would describe it. Facts are in factShapes. */

export interface ModelTerms {
  readonly timeZone: string;
  readonly guarantee: { readonly id: string };
  readonly measure: ModelMeasure;
  readonly services: { readonly covered: readonly string[] };
  readonly unavailable: { readonly when: string };
  readonly overlap: { readonly wins: string };
  readonly degraded: { readonly counts: string; readonly weight?: string };
  readonly clock: {
    readonly start: { readonly from: string };
    readonly minimum: { readonly minutes: string; readonly inclusive: boolean };
    readonly unit: { readonly minutes: string; readonly rounding: string };
  };
  readonly serviceHours: { readonly reading: string; readonly days?: readonly string[]; readonly from?: string; readonly to?: string };
  readonly target: ModelTarget;
  readonly period: { readonly base: string };
  readonly maintenance: {
    readonly base: { readonly reading: string };
    readonly kinds: { readonly excused: readonly string[] };
    readonly notice: { readonly minimumHours: string };
    readonly allowance: { readonly hours: string | null };
    readonly scope: { readonly reading: string };
    readonly window: { readonly reading: string };
  };
  readonly causes: readonly { readonly code: string; readonly earns: string; readonly reach: string }[];
  readonly conditions: readonly { readonly code: string }[];
  readonly breach: { readonly excludes: string; readonly uncured: string };
  readonly claim: {
    readonly needed: boolean;
    readonly per: string;
    readonly channel: { readonly accepted: readonly string[] | string };
    readonly notice: ClaimWindow | null;
    readonly window: ClaimWindow;
    readonly early: { readonly reading: string };
    readonly evidence: { readonly needed: boolean };
  };
  readonly allowance: ModelAllowance;
  readonly schedule: ModelSchedule;
  readonly creditUnit: ModelUnit;
  readonly feeBase: { readonly of: string; readonly dividedBy: string };
  readonly caps: readonly ModelCap[];
  readonly minimumCredit: { readonly reading: string; readonly amount?: string };
  readonly guarantees: readonly ModelGuarantee[];
  readonly plans: readonly {
    readonly id: string;
    readonly target?: ModelTarget;
    readonly allowance?: ModelAllowance;
    readonly schedule?: ModelSchedule;
    readonly caps?: readonly ModelCap[];
  }[];
}

export interface ModelTarget { readonly percent: string; readonly missedWhen?: string }
export interface ModelAllowance { readonly reading: string; readonly of: string; readonly minutes?: string; readonly usedBy: string }
export interface ModelMeasure {
  readonly kind: string;
  readonly limits?: readonly { readonly severity: string; readonly minutes: string }[];
}
export interface ModelUnit { readonly kind: string; readonly daysIn?: string }

export interface ModelGuarantee {
  readonly id: string;
  readonly fee: string;
  readonly measure: ModelMeasure;
  readonly target: ModelTarget;
  readonly schedule: ModelSchedule;
  readonly creditUnit: ModelUnit;
  readonly caps: readonly ModelCap[];
  readonly services?: { readonly covered: readonly string[] };
  readonly allowance?: ModelAllowance;
}

export interface ModelBlocks {
  readonly kind: "blocks";
  readonly blockMinutes: string;
  readonly creditPerBlock: string;
  readonly rounding: string;
  readonly per: "period" | "outage" | "stretch";
  readonly initialCredit?: string;
  readonly maxBlocksPerDay?: number;
}

export interface ModelTier {
  readonly atLeast?: string;
  readonly above?: string;
  readonly below?: string;
  readonly atMost?: string;
  readonly credit: string;
}

export type ModelSimpleSchedule =
  | ModelBlocks
  | { readonly kind: "tiers"; readonly by: string; readonly tiers: readonly ModelTier[]; readonly overlap: string }
  | { readonly kind: "points"; readonly points: string; readonly creditPerStep: string; readonly rounding: string }
  | { readonly kind: "multiplier"; readonly factor: string; readonly base: string }
  | { readonly kind: "flat"; readonly credit: string }
  | { readonly kind: "shortfall"; readonly factor: string }
  | { readonly kind: "per-event"; readonly creditPerEvent: string }
  | { readonly kind: "none" };

export type ModelSchedule = ModelSimpleSchedule | { readonly kind: "max-of"; readonly schedules: readonly ModelSimpleSchedule[] };

export interface ModelCap {
  readonly scope: string;
  readonly percent?: string;
  readonly of?: string;
  readonly amount?: string;
  readonly days?: string;
  readonly daysIn?: string;
  readonly daysAdded?: string;
  readonly otherCredits?: string;
  readonly order?: readonly string[];
}

export interface ClaimWindow {
  readonly length: number;
  readonly count: string;
  readonly from: string;
  readonly roll: string;
}
