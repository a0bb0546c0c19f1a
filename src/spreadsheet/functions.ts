/**
 * The functions of the sheet. They hold no logic: each reads its ranges, calls the engine once and shows a part of the
 * answer. All but the list of contracts take the same arguments in the same order.
 */
import { type Assessment, explain, type Terms } from "../index.js";
import { assessSheet } from "./assessSheet.js";
import type { SheetSettings } from "./facts/options.js";
import { amountResult, minutesResult, percentResult, safeCell } from "./results/cells.js";
import { ledgerTable, outageTable, type SheetTable, termsTable } from "./results/tables.js";
import { RESULT_WORDS } from "./results/words.js";

/**
 * A function of one account and period.
 *
 * @param outages - a range with a row of headings; blank: none
 * @param maintenance - likewise
 * @param period - a cell with a month, or two with start and end
 * @param fee - the fee that credits are a percentage of
 * @param currency - ISO 4217 code
 * @param terms - the id of a contract, or a contract as JSON
 * @param options - a range of two columns, name and value; blank: none
 * @param hostZone - the zone that the program says its sheet has
 * @param zeroIsEmpty - true of Excel, which may hand over an empty cell as 0
 * @throws SlaInputError with every fault, by range, row and column
 */
export type AccountFunction<Result> = (
  outages: unknown, maintenance: unknown, period: unknown, fee: unknown, currency: unknown, terms: unknown, options?: unknown, hostZone?: string | null, zeroIsEmpty?: boolean,
) => Result;

/** All functions, under the names that cells call them by. */
export interface SheetFunctions {
  /** Downtime as it counts in the measurement, in minutes; exact: `h:mm:ss.mmm`. */
  readonly SLA_DOWNTIME: AccountFunction<string | number>;
  /** Availability as a fraction, rounded down to the ten thousandth of a percent; exact: percent as text. */
  readonly SLA_AVAILABILITY: AccountFunction<string | number>;
  /** The credit that is owed, in major units; exact: text with the currency's digits. */
  readonly SLA_CREDIT: AccountFunction<string | number>;
  readonly SLA_LEDGER: AccountFunction<SheetTable>;
  readonly SLA_OUTAGES: AccountFunction<SheetTable>;
  /** The statement, a line in each row. */
  readonly SLA_EXPLAIN: AccountFunction<SheetTable>;
  readonly SLA_TERMS: () => SheetTable;
}

/** @param contracts - those that cells can name by id */
export function sheetFunctions(contracts: readonly Terms[]): SheetFunctions {
  const account = <Result>(show: (assessment: Assessment, settings: SheetSettings) => Result): AccountFunction<Result> =>
    (outages, maintenance, period, fee, currency, terms, options, hostZone = null, zeroIsEmpty = false) => {
      const { assessment, settings } = assessSheet(contracts, terms, { outages, maintenance, period, fee, currency, options, hostZone, zeroIsEmpty });
      return show(assessment, settings);
    };
  return {
    SLA_DOWNTIME: account(({ time }, { exact }) => minutesResult(time.downtimeMs, exact)),
    SLA_AVAILABILITY: account(({ availability: { percent } }, { exact, locale }) =>
      percent === null ? RESULT_WORDS[locale].nothingAgreed : percentResult(percent, exact)),
    SLA_CREDIT: account(({ total }, { exact }) => amountResult(total.entitled, exact)),
    SLA_LEDGER: account(ledgerTable),
    SLA_OUTAGES: account(outageTable),
    SLA_EXPLAIN: account((assessment, { locale }) => explain(assessment, { locale }).trimEnd().split("\n").map((line) => [safeCell(line)])),
    SLA_TERMS: () => termsTable(contracts),
  };
}
