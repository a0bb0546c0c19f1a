/** Tables that functions spill below and beside their cell: a row of headings, then a row for each thing. */
import type { Assessment, LedgerEntry, OutageAccount, Terms } from "../../index.js";
import { instantText } from "../cells/wallClock.js";
import type { SheetSettings } from "../facts/options.js";
import { minutesResult, percentResult, safeCell, type SheetCell } from "./cells.js";
import { RESULT_WORDS } from "./words.js";

/** Rows of cells, all equally long. */
export type SheetTable = readonly (readonly SheetCell[])[];

/** The ledger of the period, every millisecond once. */
export function ledgerTable({ ledger, period }: Assessment, settings: SheetSettings): SheetTable {
  const words = RESULT_WORDS[settings.locale];
  const zone = settings.zone ?? period.timeZone;
  const row = ({ startMs, endMs, kind, creditable, outages, moreOutages = 0, reasons }: LedgerEntry): readonly SheetCell[] => [
    instantText(startMs, zone),
    instantText(endMs, zone),
    minutesResult(endMs - startMs, settings.exact),
    words.kinds[kind],
    creditable ? words.yes : words.no,
    listed([...outages, ...(moreOutages > 0 ? [`… +${moreOutages}`] : [])]),
    listed(reasons.map(({ code }) => code)),
    listed(reasons.map(({ clause }) => clause)),
  ];
  return [words.ledger, ...ledger.map(row)];
}

/** Each outage: what of it counts, the reason that decides and its clause, and by when to claim. */
export function outageTable({ outages, period }: Assessment, settings: SheetSettings): SheetTable {
  const words = RESULT_WORDS[settings.locale];
  const zone = settings.zone ?? period.timeZone;
  const row = ({ id, startMs, endMs, inPeriodMs, downtimeMs, creditableMs, reasons, claim }: OutageAccount): readonly SheetCell[] => [
    safeCell(id),
    instantText(startMs, zone),
    endMs === null ? words.ongoing : instantText(endMs, zone),
    minutesResult(inPeriodMs, settings.exact),
    minutesResult(downtimeMs, settings.exact),
    minutesResult(creditableMs, settings.exact),
    listed([...(isOutside(startMs, endMs, period) ? [words.outside] : []), ...reasons.map(({ code }) => code)]),
    listed(reasons.map(({ clause }) => clause)),
    claim.status,
    claim.deadlineMs === null ? "" : instantText(claim.deadlineMs, zone),
  ];
  return [words.outages, ...outages.map(row)];
}

/** True for an outage that ended before the period or began after it. */
function isOutside(startMs: number, endMs: number | null, period: Assessment["period"]): boolean {
  return startMs >= period.endMs || (endMs !== null && endMs <= period.startMs);
}

function listed(names: readonly string[]): string {
  return safeCell(names.join(", "));
}

/** The contracts that are in the file. */
export function termsTable(contracts: readonly Terms[]): SheetTable {
  const rows = contracts.map(({ id, version, title, status, effective, target, source }): readonly SheetCell[] => [
    `${id}@${version}`, safeCell(title), status, effective.from ?? "", effective.to ?? "", percentResult(target.percent, false), safeCell(source.title),
  ]);
  return [["Terms", "Title", "Status", "From", "To", "Target", "Source"], ...rows];
}
