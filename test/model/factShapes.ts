/** The model's own view of facts. */

export type When = string | number | Date;
type Amount = string | number;

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
    readonly service: Amount;
    readonly billed?: Amount;
    readonly affected?: Amount;
    readonly next?: Amount;
    readonly previous?: Amount;
    readonly annual?: Amount;
    readonly minorUnitDigits?: number;
    readonly guarantees?: Readonly<Record<string, Amount>>;
    readonly services?: Readonly<Record<string, Amount>>;
  };
  readonly outages?: readonly {
    readonly id: string;
    readonly services?: readonly string[];
    readonly start: When;
    readonly end: When | null;
    readonly impact: string | number;
    readonly cause?: string;
    readonly caused?: { readonly start: When; readonly end: When | null };
    readonly reportedAt?: When;
    readonly awareAt?: When;
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
    readonly outages?: readonly string[];
    readonly filedAt: When;
    readonly channel: string;
    readonly disruption?: boolean;
    readonly noticeAt?: When;
  }[];
  readonly otherCredits?: readonly { readonly amount: Amount }[];
  readonly plan?: string;
  readonly scores?: readonly {
    readonly guarantee: string;
    readonly good?: number;
    readonly total?: number;
    readonly percent?: string;
  }[];
  readonly events?: readonly { readonly severity: string; readonly openedAt: When; readonly answeredAt: When | null }[];
  readonly conditions?: Readonly<Record<string, boolean>>;
  readonly creditedBefore?: Amount;
  readonly eligibleAt?: When;
  readonly holidays?: readonly string[];
}
