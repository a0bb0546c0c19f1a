/** One assessment of what a sheet says; whatever the engine refuses is told by range, row and column. */
import { assess, type Assessment, type InputIssue, type Terms } from "../index.js";
import { contractOf } from "./contracts.js";
import type { SheetSettings } from "./facts/options.js";
import { type SheetArguments, type SheetFacts, sheetFacts } from "./facts/sheetFacts.js";
import { relocated, rethrow } from "./faults.js";

/** What the functions show parts of. */
export interface AssessedSheet {
  readonly assessment: Assessment;
  readonly settings: SheetSettings;
}

/**
 * @param contracts - those that are in the file
 * @param terms - a range: an id, or a contract as JSON
 * @throws SlaInputError with every fault at once: first of the contract, then of cells, then of what the facts mean together
 */
export function assessSheet(contracts: readonly Terms[], terms: unknown, args: SheetArguments): AssessedSheet {
  const contract = contractOf(contracts, terms);
  const sheet = sheetFacts(args);
  try {
    return { assessment: assess(contract, sheet.facts), settings: sheet.settings };
  } catch (error) {
    return rethrow(error, (issue) => inSheet(issue, sheet));
  }
}

function inSheet(issue: InputIssue, { placeOf, settings }: SheetFacts): InputIssue {
  const place = placeOf(issue.path);
  // What no cell stands for is an option that is not there.
  return relocated(issue, place ?? { range: "options", column: issue.path.join(".") }, settings.zone);
}
