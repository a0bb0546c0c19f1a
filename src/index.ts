/** The public surface of `sla-credits`. */
export { assess } from "./assess.js";
export { explain } from "./explain/explain.js";
export { type InputIssue, InvariantError, type IssueCode, type IssuePath, MAX_ISSUES, SlaInputError } from "./errors.js";
export type {
  AmountText, Assessment, Availability, ClaimStatus, Credit, ExactText, Finding, FindingCode, LedgerEntry, MaintenanceAccount,
  OutageAccount, OutageReason, Reason, ReasonCode, ServiceCredit, TimeTotals, WeightedTotals,
} from "./assessment.js";
export type {
  ClaimInput, Facts, FeesInput, InstantInput, MaintenanceInput, MoneyInput, OtherCreditInput, OutageInput, PeriodInput, TermsBreachInput,
} from "./facts/facts.js";
export type * from "./terms/language.js";
export { CATALOGUE, findTerms, termsInForce } from "./terms/catalogue.js";
export { MAILGUN_2022_01_14, MAILGUN_2026 } from "./terms/mailgun.js";
export { parseTerms } from "./terms/parseTerms.js";
