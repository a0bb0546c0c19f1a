/** The same file with every contract of the catalogue. */
import { CATALOGUE } from "../terms/catalogue/index.js";
import { type SheetFunctions, sheetFunctions } from "./functions.js";

const functions: SheetFunctions = sheetFunctions(CATALOGUE);

export const SLA_DOWNTIME: SheetFunctions["SLA_DOWNTIME"] = functions.SLA_DOWNTIME;
export const SLA_AVAILABILITY: SheetFunctions["SLA_AVAILABILITY"] = functions.SLA_AVAILABILITY;
export const SLA_CREDIT: SheetFunctions["SLA_CREDIT"] = functions.SLA_CREDIT;
export const SLA_LEDGER: SheetFunctions["SLA_LEDGER"] = functions.SLA_LEDGER;
export const SLA_OUTAGES: SheetFunctions["SLA_OUTAGES"] = functions.SLA_OUTAGES;
export const SLA_EXPLAIN: SheetFunctions["SLA_EXPLAIN"] = functions.SLA_EXPLAIN;
export const SLA_TERMS: SheetFunctions["SLA_TERMS"] = functions.SLA_TERMS;
