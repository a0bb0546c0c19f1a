/** What the linter may say of a contract: one code for each kind of doubt, explained in docs/lint.md. */
import type { IssuePath } from "../errors.js";

/** Every code, in the order in which the linter looks. A code keeps its meaning from version to version. */
export const LINT_CODES = [
  "tiers-share-edge", "tiers-overlap", "tiers-gap", "target-gap", "tiers-end-early", "credit-rises",
  "tier-never-applies", "tier-above-target", "tier-beyond-period",
  "block-beyond-period", "allowance-beyond-period", "allowance-zero", "allowance-unused", "target-always-missed", "target-never-missed", "miss-without-remedy",
  "credit-above-cap", "credits-alike-under-cap", "cap-never-binds", "credit-uncapped", "minimum-above-cap",
  "claim-window-ends-early", "claim-window-empty", "notice-outlasts-claim", "claim-rules-unused",
  "termination-impossible", "termination-above-target", "maintenance-unused", "outcome-mismatch",
  "plan-alone", "plans-alike",
  "exclusion-uncited", "clause-uncited",
] as const;

/** A stable code; docs/lint.md explains each. */
export type LintCode = (typeof LINT_CODES)[number];

/** One thing about a contract that a lawyer or a billing lead would ask about. It is no error: the contract can be assessed. */
export interface LintFinding {
  readonly code: LintCode;
  /** The places in the terms that it is about, as in `["schedule", "tiers", 1]`; at least one. */
  readonly paths: readonly IssuePath[];
  /** One plain sentence. It repeats figures of the terms, never names or texts. */
  readonly message: string;
}
