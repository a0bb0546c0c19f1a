/** A finding beside the sentences that say it. */
import type { Finding } from "../../../src/assessment.js";

/** A finding and what it is in words. French has its spaces made visible: `~` no-break, `¬` narrow no-break. */
export interface Told {
  readonly finding: Finding;
  readonly en: string;
  readonly fr: string;
}
