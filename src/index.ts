/** The public surface of `sla-credits`. */
export { assess } from "./assess.js";
export type { AssessmentWithout, AssessOptions } from "./assessOptions.js";
export { measureColumns } from "./columns/measureColumns.js";
export type { ColumnTotals, OutageColumns, PeriodColumns, SpanColumns } from "./columns/columns.js";
export { explain } from "./explain/explain.js";
export { type InputIssue, InvariantError, type IssueCode, type IssuePath, MAX_ISSUES, SlaInputError } from "./errors.js";
export type {
  AmountText, Assessment, Availability, ClaimAccount, ClaimStatus, Credit, ExactText, Finding, FindingCode, GuaranteeAccount,
  LedgerEntry, MaintenanceAccount, OutageAccount, OutageReason, Reason, ReasonCode, ServiceCredit, TerminationAccount, TimeTotals,
  TotalCredit, WeightedTotals,
} from "./assessment.js";
export type {
  ClaimInput, EventInput, Facts, FeesInput, ScoreInput, SlotInput, InstantInput, MaintenanceInput, MoneyInput, OtherCreditInput, OutageInput, PeriodInput, TermsBreachInput,
} from "./facts/facts.js";
export type * from "./terms/language.js";
export { assessReadings, type Reading, type ReadingOutcome, type Readings } from "./readings/assessReadings.js";
export type { ReadingField } from "./readings/alternatives.js";
export { explainReadings } from "./readings/explainReadings.js";
export { lintTerms } from "./lint/lintTerms.js";
export type { LintCode, LintFinding } from "./lint/lintFinding.js";
export { diffAssessments } from "./diff/diffAssessments.js";
export { explainDiff } from "./diff/explainDiff.js";
export type {
  AssessmentDiff, AvailabilityDifference, FieldDifference, FigureDifference, LedgerDifference, LedgerState, MoneyDifference, OutageDifference,
  ReasonDifference, Settlement, TimeDifference,
} from "./diff/assessmentDiff.js";
export { defineTerms, SILENT, type TermsDraft } from "./terms/defineTerms.js";
export { termsInForce } from "./terms/inForce.js";
export { MAILGUN_2022_01_14, MAILGUN_2026 } from "./terms/mailgun.js";
export { parseTerms } from "./terms/parseTerms.js";
