/** What the model comes to, in the shape in which it is compared with the library. */

/** What a guarantee comes to; fractions in the one spelling of `spelled`. */
export interface ModelCredit {
  readonly units: string;
  readonly daysAdded: string | null;
  readonly allowanceMs: string;
  readonly excessMs: string;
  readonly blocks: number;
  readonly percent: string;
  readonly gross: string;
  readonly cap: string | null;
  readonly entitled: string;
  readonly withheld: string;
  readonly forfeited: string;
}

/** Every figure that is compared. */
export interface ModelAssessment extends ModelCredit {
  readonly agreedMs: number;
  readonly maintenanceMs: number;
  readonly uptimeMs: number;
  readonly downtimeMs: number;
  readonly creditableMs: number;
  readonly excludedMs: Readonly<Record<string, number>>;
  readonly weighted: {
    readonly agreedMs: string;
    readonly downtimeMs: string;
    readonly creditableMs: string;
    readonly excludedMs: Readonly<Record<string, string>>;
  } | null;
  readonly availability: {
    readonly percent: string | null;
    readonly met: boolean | null;
    /** Under weights, rounded down to whole ms. */
    readonly upMs: number;
    readonly ofMs: number;
  };
  readonly outages: readonly {
    readonly id: string;
    readonly downtimeMs: number;
    readonly creditableMs: number;
    readonly reasons: readonly { readonly code: string; readonly ms: number; readonly decidesMs: number }[];
    readonly claim: { readonly status: string; readonly deadlineMs: number | null };
  }[];
  readonly potential: string;
  readonly status: string;
  readonly guarantees: readonly ModelCredit[];
  readonly total: { readonly gross: string; readonly forfeited: string; readonly withheld: string; readonly entitled: string };
}
