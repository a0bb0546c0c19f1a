// Cells as people leave them, in the plain formulas of April 2026: each gives the amount that the month is worth, or the place
// to look at, never another amount. The amounts are worked out here: of the 43,080 agreed minutes 4.308 earn nothing; inc-1
// earns 114 minutes and inc-3 30, so that 139.692 leave four blocks of 5 % of 1250; without inc-1, 25.692 leave none.
import { byHand } from "./byHand.mjs";
import { linked } from "./linked.mjs";
import { monthSheet, typedApril } from "./template.mjs";

const ALL = 250;
const WITHOUT_FIRST = 0;
const at = (text) => Date.parse(`${text.replace(" ", "T")}Z`) / 86_400_000 + 25_569;
const ROW = "check row 16";

/** Changed cells of the sheet "By hand", and what its amount says. */
const TYPED = [
  [{}, ALL],
  // Dates that are texts, are missing, are of no day, or are in the wrong order.
  [{ B16: "2026-04-15 15:40" }, ROW], [{ C16: "2026-04-15 17:34" }, ROW], [{ F16: "2026-04-20 11:00" }, ROW], [{ B16: null }, ROW], [{ C16: null }, ROW], [{ B16: 0.65 }, ROW], [{ C16: at("2026-04-15 15:39") }, ROW],
  [{ C16: at("2026-04-15 15:40") }, WITHOUT_FIRST],
  // A time that clocks skip in Paris, and one that they show twice; in UTC they do neither.
  [{ B16: at("2026-03-29 02:30") }, ROW], [{ F16: at("2026-10-25 02:30") }, ROW], [{ F16: at("2026-10-25 02:30"), B3: 0 }, WITHOUT_FIRST],
  [{ D16: "down " }, ALL], [{ D16: "Down" }, ALL], [{ D16: "en panne" }, ALL], [{ D16: "dégradé" }, WITHOUT_FIRST], [{ D16: "major" }, ROW], [{ D16: "d*" }, ROW], [{ D16: 0.5 }, ROW], [{ D16: null }, ROW],
  [{ E16: "provider" }, ALL], [{ E16: " " }, ALL], [{ E16: "virus " }, WITHOUT_FIRST], [{ E16: "ddos" }, ROW],
  [{ G16: "control-panel " }, ALL], [{ G16: "Control-Panel" }, WITHOUT_FIRST], [{ G16: null }, ROW], [{ F16: null }, ROW],
  [{ F16: null, G16: null, H16: false }, WITHOUT_FIRST], [{ F16: null, G16: null }, ROW],
  [{ H16: "yes" }, ALL], [{ H16: " OUI" }, ALL], [{ H16: "no" }, WITHOUT_FIRST], [{ H16: null }, WITHOUT_FIRST], [{ H16: "perhaps" }, ROW],
  // Rows that are as good as blank, rows that are not, and rows below the lists.
  [{ H21: false }, ALL], [{ A21: "inc-6" }, "check row 21"], [{ B22: at("2026-04-20 10:00") }, "check row 22"], [{ C16: null, A21: "inc-6" }, ROW],
  [{ B23: at("2026-04-20 10:00") }, "check below row 22"], [{ S30: at("2026-04-20 10:00") }, "check below row 22"], [{ H23: false }, ALL],
  [{ Q16: "Planned " }, ALL], [{ Q16: "prévue" }, ALL], [{ Q16: "weekly" }, "check row 16, maintenance"], [{ R16: "2026-04-18 02:00" }, "check row 16, maintenance"], [{ S16: null }, "check row 16, maintenance"],
  [{ S16: at("2026-04-18 01:59") }, "check row 16, maintenance"], [{ Q17: "planned" }, "check row 17, maintenance"],
  [{ B1: "2026" }, "check B1"], [{ B2: 13 }, "check B2"], [{ B3: 2 }, "check B3"], [{ B3: null }, "check B3"], [{ B4: "1 250" }, "check B4"], [{ B5: null }, "check B5"], [{ B6: null }, ALL], [{ B6: -1 }, "check B6"], [{ B7: 2.5 }, "check B7"],
  [{ B8: "2026-04-15" }, "check B8"], [{ B8: at("2026-04-15 00:00") }, "check B9"], [{ B9: at("2026-04-15 00:00") }, "check B9"], [{ B8: at("2026-04-15 00:00"), B9: at("2026-04-16 00:00") }, WITHOUT_FIRST],
];

/** Changed cells of the sheet "Month" of the template, and what the amount of "By hand" says. */
const FILLED_IN = [
  [{}, ALL],
  // Four blocks of 5 % of 9999.
  [{ B4: 9999, B10: null }, 1999.8], [{ B4: 9999 }, 1400], [{ B3: at("2026-04-01 00:00") }, ALL], [{ B3: "2026-05" }, 0], [{ B8: "UTC", B9: "UTC" }, ALL], [{ I13: "oui" }, ALL],
  [{ B5: "JPY", B4: 12_345, B10: null }, 2469], [{ B5: "KWD", B4: 0.015, B10: null }, 0.003],
  [{ B3: "avril 2026" }, "check B3 of M"], [{ B3: at("2026-04-02 00:00") }, "check B3 of M"], [{ B4: null }, "check B4 of M"], [{ B5: "XYZ" }, "check B5 of M"], [{ B6: "mailgun@2026" }, "check B6 of M: By hand knows mailgun@2022-01-14 only"],
  [{ B9: "UTC" }, "check A8 to B9 of M"], [{ B8: "Asia/Tokyo", B9: "Asia/Tokyo" }, "check A8 to B9 of M"], [{ A10: "affected fee" }, "check A10 and B10 of M"],
  [{ B13: "2026-04-15 15:40" }, "check row 13 of M"], [{ A18: "inc-6" }, "check row 18 of M"], [{ I18: false }, ALL], [{ M13: null }, "check row 13 of M, maintenance"], [{ B53: at("2026-04-20 10:00") }, "check below row 52 of M: By hand has no room"],
];

function withCells(rows, changes) {
  const changed = rows.map((row) => [...row]);
  for (const [cell, value] of Object.entries(changes)) {
    const [row, column] = [Number(cell.slice(1)) - 1, cell.charCodeAt(0) - 65];
    while (changed.length <= row) changed.push([]);
    while (changed[row].length <= column) changed[row].push(null);
    changed[row][column] = value;
  }
  return changed;
}

/** Sheets for one workbook, the first with a row for each case: its number, and what its amount says. */
export function uncleanSheets() {
  const typed = TYPED.map(([changes], index) => ({ name: `T${index}`, rows: withCells(byHand(typedApril(), 2).rows, changes) }));
  const filled = FILLED_IN.flatMap(([changes], index) => [
    { name: `M${index}x`, rows: withCells(monthSheet().rows, changes) },
    { name: `F${index}`, rows: byHand(linked(40, `M${index}x`)).rows },
  ]);
  const amounts = [...typed, ...filled.filter(({ name }) => name.startsWith("F"))].map(({ name }) => [name, { f: `${name}!E6` }]);
  return [{ name: "Results", rows: amounts }, ...typed, ...filled];
}

/** What the first sheet has to say. */
export const UNCLEAN = [
  ...TYPED.map(([, said], index) => [`T${index}`, String(said)]),
  ...FILLED_IN.map(([, said], index) => [`F${index}`, String(said).replace(/ of M\b/, ` of M${index}x`)]),
];
