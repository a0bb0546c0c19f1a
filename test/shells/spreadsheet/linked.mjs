// The cells of the sheet "By hand" as formulas onto the sheet "Month" of the template: what is filled in there is worked out
// twice. An empty cell stays empty.
import { FIRST } from "./byHand.mjs";

/** The row of the sheet "Month" that the lists begin with. */
const FIRST_OF_MONTH = 13;
const CURRENCIES = { 0: ["JPY", "KRW", "VND", "CLP", "ISK"], 2: ["EUR", "USD", "GBP", "CHF", "CAD", "AUD", "SEK", "DKK", "NOK", "PLN"], 3: ["KWD", "BHD", "TND", "JOD", "OMR"] };

/**
 * @param rows - of the lists, as many as the plain formulas have room for
 * @param sheet - the name of the sheet
 */
export function linked(rows, sheet = "Month") {
  const at = (cell) => `${sheet}!$${cell[0]}$${cell.slice(1)}`;
  const copied = (cell, style) => ({ f: `IF(${at(cell)}="","",${at(cell)})`, style });
  const named = (cell, name) => `LOWER(TRIM(${at(cell)}))="${name}"`;
  const [zone, billingZone, period, currency] = ["B8", "B9", "B3", "B5"].map(at);
  const part = (ofDate, from, length) => `IF(ISNUMBER(${period}),IF(AND(${period}=INT(${period}),DAY(${period})=1),${ofDate}(${period}),""),IF(AND(LEN(${period})=7,MID(${period},5,1)="-"),IFERROR(VALUE(MID(${period},${from},${length})),""),""))`;
  const digits = Object.entries(CURRENCIES).reduceRight((rest, [count, codes]) => `IF(OR(${codes.map((code) => `EXACT(${currency},"${code}")`).join(",")}),${count},${rest})`, '""');
  const lastOfMonth = FIRST_OF_MONTH + rows - 1;
  return {
    head: [
      { f: part("YEAR", 1, 4) }, { f: part("MONTH", 6, 2) },
      { f: `IF(AND(${named("A8", "time zone")},${named("A9", "billing zone")},EXACT(${zone},${billingZone})),IF(EXACT(${zone},"Europe/Paris"),1,IF(EXACT(${zone},"UTC"),0,"")),"")` },
      copied("B4"), { f: `IF(${named("A10", "billed")},IF(${at("B10")}="",${at("B4")},${at("B10")}),"")` }, 0, { f: digits }, null, null,
    ],
    outage: (index) => [..."ABCDEFHI"].map((column) => copied(`${column}${FIRST_OF_MONTH + index}`, "BCF".includes(column) ? "date" : undefined)),
    window: (index) => [..."KLM"].map((column) => copied(`${column}${FIRST_OF_MONTH + index}`, column === "K" ? undefined : "date")),
    count: rows,
    place: (cell) => ({ B1: `B3 of ${sheet}`, B2: `B3 of ${sheet}`, B3: `A8 to B9 of ${sheet}`, B4: `B4 of ${sheet}`, B5: `A10 and B10 of ${sheet}`, B7: `B5 of ${sheet}` })[cell] ?? `${cell} of By hand`,
    row: (formula) => `"check row "&(${formula}-${FIRST - FIRST_OF_MONTH})&" of ${sheet}"`,
    faults: [
      [`NOT(EXACT(TRIM(${at("B6")}),"mailgun@2022-01-14"))`, `B6 of ${sheet}: By hand knows mailgun@2022-01-14 only`],
      [`COUNTA(${sheet}!$A$${lastOfMonth + 1}:$H$1000)+COUNTA(${sheet}!$K$${lastOfMonth + 1}:$M$1000)>0`, `below row ${lastOfMonth} of ${sheet}: By hand has no room`],
    ],
  };
}
