// A month worked out by plain formulas of a sheet, sharing nothing with the library: Mailgun's contract of 14 January 2022,
// each clause in its default reading. Whole milliseconds, so that nothing is rounded on the way. A cell that the formulas
// cannot read gives its place instead of an amount.
import { DOWN, isOneOf, outageFault, plain, TRUE_WORDS, windowFault } from "./byHandChecks.mjs";

/** The first row of the lists. */
export const FIRST = 16;
const lists = (last) => (column) => `$${column}$${FIRST}:$${column}$${last}`;

/** The wall time of the last Sunday of a month in the year of a cell. */
const lastSunday = (cell, month) => `(DATE(YEAR(${cell}),${month},31)-WEEKDAY(DATE(YEAR(${cell}),${month},31))+1)`;

/** The instant of a time on the wall, in epoch ms: an hour or two earlier in Paris, where clocks change on last Sundays. */
function instant(cell) {
  return `ROUND((${cell}-25569)*86400000,0)-IF($B$3=1,IF(AND(${cell}>=${lastSunday(cell, 3)}+2/24,${cell}<${lastSunday(cell, 10)}+3/24),7200000,3600000),0)`;
}

/** The instant of a cell; nothing of a cell that holds no date from 1970 on, or a time that the clock of Paris skips or shows twice. */
function instantOf(cell) {
  const changes = [3, 10].map((month) => `AND(${cell}>=${lastSunday(cell, month)}+2/24,${cell}<${lastSunday(cell, month)}+3/24)`);
  return `IF(ISNUMBER(${cell}),IF(${cell}<25569,"",IF(AND($B$3=1,OR(${changes.join(",")})),"",${instant(cell)})),"")`;
}

const within = (ms) => `MIN(MAX(${ms},$B$10),$B$11)`;
const date = (v) => ({ v, style: "date" });
const label = (v) => ({ v, style: "head" });

/**
 * The cells that people fill in, with a month typed into them.
 *
 * @param {{ year: number, month: number, zone: string, fee: number, billed: number, otherCredits: number, digits: number,
 *   breach: readonly [number, number] | null, outages: readonly object[], maintenance: readonly object[] }} month - as test/spreadsheet/months.ts has it
 * @param {(at: number, zone: string) => number} serial - the date of a cell
 */
export function typed(month, serial) {
  const { zone, outages, maintenance, breach } = month;
  const day = (at) => date(serial(at, zone));
  return {
    head: [month.year, month.month, zone === "UTC" ? 0 : 1, month.fee, month.billed, month.otherCredits, month.digits, breach === null ? null : day(breach[0]), breach === null ? null : day(breach[1])],
    outage: (index) => {
      const outage = outages[index];
      if (outage === undefined) return Array(8).fill(null);
      return [outage.id, day(outage.start), day(outage.end), outage.impact, outage.cause, ...(outage.claimed === null ? [null, null, null] : [day(outage.claimed), outage.channel, outage.disruption])];
    },
    window: (index) => {
      const window = maintenance[index];
      return window === undefined ? Array(3).fill(null) : [window.kind, day(window.start), day(window.end)];
    },
    count: Math.max(outages.length, maintenance.length, 1),
    /** Where messages send people: here, to the cell itself. */
    place: (cell) => cell,
    row: (formula) => `"check row "&${formula}`,
    faults: [],
  };
}

/**
 * @param given - {@link typed}, or formulas onto another sheet in the same form
 * @param spare - blank rows that the formulas look at, too
 */
export function byHand(given, spare = 0) {
  const rowCount = given.count + spare;
  const last = FIRST + rowCount - 1;
  const ends = [..."NO", ..."TU"].flatMap((column) => Array.from({ length: rowCount }, (_, row) => `${column}${FIRST + row}`));
  const boundaries = [...ends.map((cell) => `IF(${cell}="",$B$10,${within(cell)})`), "$B$10", "$B$11", `IF($B$12="",$B$10,${within("$B$12")})`, `IF($B$13="",$B$10,${within("$B$13")})`];
  const lastBoundary = FIRST + boundaries.length - 1;
  const of = lists(last);
  const stretch = lists(lastBoundary - 1);
  const [year, month, clock, fee, billed, others, digits, from, to] = given.head;
  const rows = [
    [label("Year"), year, null, label("Agreed time, ms"), { f: `$B$11-$B$10-SUMPRODUCT(${stretch("X")}*${stretch("Y")})` }],
    [label("Month"), month, null, label("Creditable downtime, ms"), { f: `SUMPRODUCT(${stretch("X")}*(1-${stretch("Y")})*${stretch("Z")}*(1-${stretch("AA")}))` }],
    [label("Clock of Paris: 1, of UTC: 0"), clock, null, label("Blocks of 30 min beyond 0.01 %"), { f: "MAX(0,INT((E2*10000-E1)/18000000000))" }],
    [label("Fee"), fee, null, label("5 % of the fee for each, minor units"), { f: "ROUND(ROUND(B4*10^B7,0)*E3/20,0)" }],
    [label("Billed"), billed, null, label("Most that is credited, minor units"), { f: "MAX(0,ROUND(B5*10^B7,0)-ROUND(B6*10^B7,0))" }],
    [label("Credited by other guarantees"), others, null, label("Credit"), { f: 'IF($E$7="ok",MIN(E4,E5)/10^B7,$E$7)', style: "result" }],
    [label("Decimals of the currency"), digits, null, label("Check: ok, or what to look at"), { f: checkOf(given, last, of), style: "bold" }],
    [label("Breach of the customer from"), from],
    [label("Breach of the customer to"), to],
    [label("Period from, ms"), { f: instant("DATE($B$1,$B$2,1)") }],
    [label("Period to, ms"), { f: instant("DATE($B$1,$B$2+1,1)") }],
    [label("Breach from, ms"), { f: instantOf("$B$8") }],
    [label("Breach to, ms"), { f: instantOf("$B$9") }],
    [],
    ["Outage", "Start", "End", "Impact", "Cause", "Claimed", "Channel", "Disruption shown", "Start, ms", "End, ms", "Claimed, ms", "Claim before, ms", "Earns", "From, ms", "To, ms", "Check", "Maintenance", "Start", "End", "From, ms", "To, ms", "Ends", "In order", "Length, ms", "Maintenance", "Earns", "Breach", "Check"].map(label),
  ];
  const length = Math.max(rowCount, boundaries.length);
  for (let index = 0; index < length; index += 1) {
    const row = FIRST + index;
    const isRow = index < rowCount;
    const boundary = boundaryCells(boundaries, index, row, { of, list: lists(lastBoundary), lastBoundary });
    rows.push([
      ...(isRow ? outageCells(given.outage(index), row) : Array(16).fill(null)),
      ...(isRow ? windowCells(given.window(index), row) : Array(5).fill(null)),
      ...Array.from({ length: 6 }, (_, column) => boundary[column] ?? null),
      isRow ? { f: windowFault(row) } : null,
    ]);
  }
  return { rows, widths: [32, 18, 18, 36, 18, 18, 14, 16] };
}

/** `ok`, or the first cell that cannot be read: an amount stands only where everything can. */
function checkOf({ place, row, faults }, last, of) {
  const whole = (cell, least, most) => `IF(ISNUMBER(${cell}),AND(${cell}=INT(${cell}),${cell}>=${least},${cell}<=${most}),FALSE)`;
  const amount = (cell) => `AND(ISNUMBER(${cell}),${cell}>=0)`;
  const cells = [
    ["B1", whole("$B$1", 1970, 2199)], ["B2", whole("$B$2", 1, 12)], ["B3", whole("$B$3", 0, 1)], ["B4", amount("$B$4")], ["B5", amount("$B$5")],
    ["B6", `OR($B$6="",${amount("$B$6")})`], ["B7", whole("$B$7", 0, 3)],
    ["B8", 'OR($B$8="",ISNUMBER($B$12))'], ["B9", 'IF(AND($B$8="",$B$9=""),TRUE,AND(ISNUMBER($B$12),ISNUMBER($B$13),$B$13>=$B$12))'],
  ];
  const checks = [
    ...faults.map(([fault, where]) => [fault, `"check ${where}"`]),
    ...cells.map(([cell, holds]) => [`NOT(${holds})`, `"check ${place(cell)}"`]),
    // What stands below the lists is not counted.
    [`COUNTA($A$${last + 1}:$G$1000)+COUNTA($Q$${last + 1}:$S$1000)>0`, `"check below row ${last}"`],
    [`COUNT(${of("P")})>0`, row(`MIN(${of("P")})`)],
    [`COUNT(${of("AB")})>0`, `${row(`MIN(${of("AB")})`)}&", maintenance"`],
  ];
  return checks.reduceRight((rest, [fault, text]) => `IF(${fault},${text},${rest})`, '"ok"');
}

function outageCells(given, row) {
  const earns = [
    isOneOf(plain(`D${row}`), DOWN), isOneOf(`TRIM(E${row})`, ["", "provider"]), `EXACT(TRIM(G${row}),"control-panel")`,
    `OR(H${row}=TRUE,${isOneOf(plain(`H${row}`), TRUE_WORDS)})`,
  ];
  return [
    ...given,
    { f: instantOf(`B${row}`) }, { f: instantOf(`C${row}`) }, { f: instantOf(`F${row}`) }, { f: `IF(ISNUMBER(C${row}),${instant(`(INT(C${row})+31)`)},"")` },
    { f: `IF(OR(I${row}="",K${row}=""),0,IF(AND(${earns.join(",")},K${row}<L${row}),1,0))` },
    { f: `I${row}` }, { f: `J${row}` }, { f: outageFault(row) },
  ];
}

function windowCells(given, row) {
  return [...given, { f: instantOf(`R${row}`) }, { f: instantOf(`S${row}`) }];
}

/** Each stretch between two ends that follow each other: is it maintenance, does an outage earn in it, is it in breach? */
function boundaryCells(boundaries, index, row, { of, list, lastBoundary }) {
  if (index >= boundaries.length) return [];
  const ordered = [{ f: boundaries[index] }, { f: `SMALL(${list("V")},${index + 1})` }];
  if (row === lastBoundary) return ordered;
  const [from, to] = [`W${row}`, `W${row + 1}`];
  const covered = (starts, ends, and) => ({ f: `IF(SUMPRODUCT((${of(starts)}<>"")*(${of(starts)}<=${from})*(${of(ends)}>=${to})${and})>0,1,0)` });
  return [...ordered, { f: `${to}-${from}` }, covered("T", "U", ""), covered("N", "O", `*${of("M")}`), { f: `IF($B$12="",0,IF(AND($B$12<=${from},$B$13>=${to}),1,0))` }];
}
