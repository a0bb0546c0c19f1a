/** What the single file for scripts of a sheet holds: the functions, over the contracts that it was built with. */
import { CONTRACTS } from "./builtIn.js";
import { type SheetFunctions, sheetFunctions } from "./functions.js";

const functions: SheetFunctions = sheetFunctions(CONTRACTS);

export const SLA_DOWNTIME: SheetFunctions["SLA_DOWNTIME"] = functions.SLA_DOWNTIME;
export const SLA_AVAILABILITY: SheetFunctions["SLA_AVAILABILITY"] = functions.SLA_AVAILABILITY;
export const SLA_CREDIT: SheetFunctions["SLA_CREDIT"] = functions.SLA_CREDIT;
export const SLA_LEDGER: SheetFunctions["SLA_LEDGER"] = functions.SLA_LEDGER;
export const SLA_OUTAGES: SheetFunctions["SLA_OUTAGES"] = functions.SLA_OUTAGES;
export const SLA_EXPLAIN: SheetFunctions["SLA_EXPLAIN"] = functions.SLA_EXPLAIN;
export const SLA_TERMS: SheetFunctions["SLA_TERMS"] = functions.SLA_TERMS;
