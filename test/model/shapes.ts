/** The model's own view of terms and facts: the JSON as a reader of the contract would describe it. */

export type When = string | number | Date;

export interface ModelTerms {
  readonly timeZone: string;
  readonly services: { readonly covered: readonly string[] };
  readonly unavailable: { readonly when: string };
  readonly overlap: { readonly wins: string };
  readonly degraded: { readonly counts: string; readonly weight?: string };
  readonly target: { readonly percent: string };
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
  readonly breach: { readonly excludes: string; readonly uncured: string };
  readonly claim: {
    readonly needed: boolean;
    readonly channel: { readonly accepted: readonly string[] | string };
    readonly window: ClaimWindow;
    readonly early: { readonly reading: string };
    readonly evidence: { readonly needed: boolean };
  };
  readonly allowance: { readonly reading: string; readonly of: string; readonly usedBy: string };
  readonly schedule: {
    readonly blockMinutes: string;
    readonly percentPerBlock: string;
    readonly rounding: string;
    readonly per: string;
  };
  readonly caps: readonly {
    readonly scope: string;
    readonly percent: string;
    readonly of: string;
    readonly otherCredits?: string;
  }[];
}

export interface ClaimWindow {
  readonly days: number;
  readonly count: string;
  readonly from: string;
  readonly roll: string;
}

export interface ModelFacts {
  readonly period: {
    readonly start?: When;
    readonly end?: When;
    readonly month?: string;
    readonly anchorDay?: number;
    readonly timeZone?: string;
  };
  readonly asOf?: When;
  readonly fees: {
    readonly currency: string;
    readonly service: string | number;
    readonly billed?: string | number;
    readonly minorUnitDigits?: number;
    readonly services?: Readonly<Record<string, string | number>>;
  };
  readonly outages?: readonly {
    readonly id: string;
    readonly services?: readonly string[];
    readonly start: When;
    readonly end: When | null;
    readonly impact: string | number;
    readonly cause?: string;
    readonly caused?: { readonly start: When; readonly end: When | null };
  }[];
  readonly maintenance?: readonly {
    readonly services?: readonly string[];
    readonly kind: string;
    readonly start: When;
    readonly end: When;
    readonly announcedAt?: When;
    readonly actual?: { readonly start: When; readonly end: When };
  }[];
  readonly termsBreaches?: readonly { readonly start: When; readonly end: When | null }[];
  readonly claims?: readonly {
    readonly ticket: string;
    readonly outages: readonly string[];
    readonly filedAt: When;
    readonly channel: string;
    readonly disruption?: boolean;
  }[];
  readonly otherCredits?: readonly { readonly amount: string | number }[];
}
