/** One assessment of what a sheet says; whatever the engine refuses is told by range, row and column. */
import { assess, type Assessment, type InputIssue, type OutageAccount, type Terms } from "../index.js";
import { withoutZeros } from "./cells/cell.js";
import { instantText } from "./cells/wallClock.js";
import { contractOf } from "./contracts.js";
import type { SheetSettings } from "./facts/options.js";
import { type SheetArguments, type SheetFacts, sheetFacts } from "./facts/sheetFacts.js";
import { refuse, relocated, rethrow } from "./faults.js";
import { MS_PER_DAY } from "../units.js";

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
  const contract = contractOf(contracts, args.zeroIsEmpty === true ? withoutZeros(terms) : terms);
  const sheet = sheetFacts(args);
  const assessment = assessed(contract, sheet);
  refuseOtherYears(assessment, sheet.settings);
  return { assessment, settings: sheet.settings };
}

function assessed(contract: Terms, sheet: SheetFacts): Assessment {
  try {
    return assess(contract, sheet.facts);
  } catch (error) {
    return rethrow(error, (issue) => inSheet(issue, sheet));
  }
}

const YEAR_MS = 366 * MS_PER_DAY;

/**
 * A list may hold outages of many months, of which none is in this one. That all of them are more than a year away is a slip
 * in a year, or a workbook that counts its days from 1904.
 *
 * @throws SlaInputError with the first outage, if none is within a year of the period
 */
function refuseOtherYears({ outages, period }: Assessment, { zone }: SheetSettings): void {
  const [first] = outages;
  const isNear = ({ startMs, endMs }: Pick<OutageAccount, "startMs" | "endMs">): boolean =>
    startMs < period.endMs + YEAR_MS && (endMs === null || endMs > period.startMs - YEAR_MS);
  if (first === undefined || outages.some(isNear)) return;
  const shown = zone ?? period.timeZone;
  const between = `${instantText(period.startMs, shown)} to ${instantText(period.endMs, shown)}`;
  refuse({ range: "outages" }, { code: "interval-outside", expected: `an outage within a year of the period ${between}: check the years of both, and that the workbook does not count its days from 1904` }, instantText(first.startMs, shown));
}

function inSheet(issue: InputIssue, { placeOf, settings }: SheetFacts): InputIssue {
  const place = placeOf(issue.path);
  // What no cell stands for is an option that is not there.
  return relocated(issue, place ?? { range: "options", column: issue.path.join(".") }, settings.zone);
}
