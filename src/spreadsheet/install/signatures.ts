/**
 * The functions as people are told of them where they type a formula. One list, from which the script with its JSDoc blocks
 * and the metadata of Excel are made.
 */

/** One argument. */
export interface Parameter {
  readonly name: string;
  readonly description: string;
  /** A range, or one cell. */
  readonly isRange: boolean;
  readonly isOptional: boolean;
}

/** One function of the sheet. */
export interface Signature {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  /** Does it spill rows, or fill one cell? */
  readonly spills: boolean;
}

const ACCOUNT: readonly Parameter[] = [
  { name: "outages", description: "Range of outages with a row of headings: outage, services, start, end, impact, cause, claimed, ticket, channel.", isRange: true, isOptional: false },
  { name: "maintenance", description: "Range of maintenance windows with a row of headings: kind, start, end, services; or an empty cell.", isRange: true, isOptional: false },
  { name: "period", description: "A cell with a month such as 2026-04, or two cells: the start and the first moment after the period.", isRange: true, isOptional: false },
  { name: "fee", description: "The fee that the credit is a percentage of.", isRange: false, isOptional: false },
  { name: "currency", description: "ISO 4217 code, such as EUR.", isRange: false, isOptional: false },
  { name: "terms", description: "Id of a contract, as SLA_TERMS lists them, or a contract as JSON.", isRange: true, isOptional: false },
  { name: "options", description: "Range of two columns, name and value: time zone, as of, billed, exact, language and others.", isRange: true, isOptional: true },
];

export const SIGNATURES: readonly Signature[] = [
  { name: "SLA_DOWNTIME", description: "Minutes of downtime that count in the measurement.", parameters: ACCOUNT, spills: false },
  { name: "SLA_AVAILABILITY", description: "Availability of the period; format the cell as a percentage.", parameters: ACCOUNT, spills: false },
  { name: "SLA_CREDIT", description: "The service credit that is owed for the period.", parameters: ACCOUNT, spills: false },
  { name: "SLA_LEDGER", description: "The whole period, every millisecond once: a row for each stretch.", parameters: ACCOUNT, spills: true },
  { name: "SLA_OUTAGES", description: "A row for each outage: counted minutes, reason, clause, claim and its deadline.", parameters: ACCOUNT, spills: true },
  { name: "SLA_EXPLAIN", description: "The statement of the credit, clause by clause, a line in each row.", parameters: ACCOUNT, spills: true },
  { name: "SLA_TERMS", description: "The contracts that the other functions know.", parameters: [], spills: true },
];
