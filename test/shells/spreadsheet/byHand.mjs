// A month worked out by plain formulas of a sheet, sharing nothing with the library: Mailgun's contract of 14 January 2022,
// each clause in its default reading. Whole milliseconds, so that nothing is rounded on the way.

/** The first row of the lists. */
const FIRST = 16;
const lists = (last) => (column) => `$${column}$${FIRST}:$${column}$${last}`;

/** The instant of a time on the wall, in epoch ms: an hour or two earlier in Paris, where clocks change on last Sundays. */
function instant(cell) {
  const lastSunday = (month) => `(DATE(YEAR(${cell}),${month},31)-WEEKDAY(DATE(YEAR(${cell}),${month},31))+1)`;
  return `ROUND((${cell}-25569)*86400000,0)-IF($B$3=1,IF(AND(${cell}>=${lastSunday(3)}+2/24,${cell}<${lastSunday(10)}+3/24),7200000,3600000),0)`;
}

const within = (ms) => `MIN(MAX(${ms},$B$10),$B$11)`;
const date = (v) => ({ v, style: "date" });
const label = (v) => ({ v, style: "head" });

/**
 * @param {{ year: number, month: number, zone: string, fee: number, billed: number, otherCredits: number, digits: number,
 *   breach: readonly [number, number] | null, outages: readonly object[], maintenance: readonly object[] }} month - as test/spreadsheet/months.ts has it
 * @param {(at: number, zone: string) => number} serial - the date of a cell
 * @param {number} spare - blank rows that the formulas look at, too
 */
export function byHand(month, serial, spare = 0) {
  const { zone, outages, maintenance, breach } = month;
  const rowCount = Math.max(outages.length, maintenance.length, 1) + spare;
  const last = FIRST + rowCount - 1;
  const day = (at) => date(serial(at, zone));
  const ends = [..."NO", ..."TU"].flatMap((column) => Array.from({ length: rowCount }, (_, row) => `${column}${FIRST + row}`));
  const boundaries = [...ends.map((cell) => `IF(${cell}="",$B$10,${within(cell)})`), "$B$10", "$B$11", `IF($B$8="",$B$10,${within("$B$12")})`, `IF($B$8="",$B$10,${within("$B$13")})`];
  const lastBoundary = FIRST + boundaries.length - 1;
  const of = lists(last);
  const stretch = lists(lastBoundary - 1);
  const rows = [
    [label("Year"), month.year, null, label("Agreed time, ms"), { f: `$B$11-$B$10-SUMPRODUCT(${stretch("X")}*${stretch("Y")})` }],
    [label("Month"), month.month, null, label("Creditable downtime, ms"), { f: `SUMPRODUCT(${stretch("X")}*(1-${stretch("Y")})*${stretch("Z")}*(1-${stretch("AA")}))` }],
    [label("Clock of Paris: 1, of UTC: 0"), zone === "UTC" ? 0 : 1, null, label("Blocks of 30 min beyond 0.01 %"), { f: "MAX(0,INT((E2*10000-E1)/18000000000))" }],
    [label("Fee"), month.fee, null, label("5 % of the fee for each, minor units"), { f: "ROUND(ROUND(B4*10^B7,0)*E3/20,0)" }],
    [label("Billed"), month.billed, null, label("Most that is credited, minor units"), { f: "MAX(0,ROUND(B5*10^B7,0)-ROUND(B6*10^B7,0))" }],
    [label("Credited by other guarantees"), month.otherCredits, null, label("Credit"), { f: "MIN(E4,E5)/10^B7", style: "result" }],
    [label("Decimals of the currency"), month.digits],
    [label("Breach of the customer from"), breach === null ? null : day(breach[0])],
    [label("Breach of the customer to"), breach === null ? null : day(breach[1])],
    [label("Period from, ms"), { f: instant("DATE($B$1,$B$2,1)") }],
    [label("Period to, ms"), { f: instant("DATE($B$1,$B$2+1,1)") }],
    [label("Breach from, ms"), { f: `IF($B$8="","",${instant("$B$8")})` }],
    [label("Breach to, ms"), { f: `IF($B$9="","",${instant("$B$9")})` }],
    [],
    ["Outage", "Start", "End", "Impact", "Cause", "Claimed", "Channel", "Disruption shown", "Start, ms", "End, ms", "Claimed, ms", "Claim before, ms", "Earns", "From, ms", "To, ms", null, "Maintenance", "Start", "End", "From, ms", "To, ms", "Ends", "In order", "Length, ms", "Maintenance", "Earns", "Breach"].map((head) => (head === null ? null : label(head))),
  ];
  const length = Math.max(rowCount, boundaries.length);
  for (let index = 0; index < length; index += 1) {
    const row = FIRST + index;
    rows.push([...(index < rowCount ? outageCells(outages[index], row, day) : Array(16).fill(null)), ...(index < rowCount ? windowCells(maintenance[index], row, day) : Array(5).fill(null)), ...boundaryCells(boundaries, index, row, { of, list: lists(lastBoundary), lastBoundary })]);
  }
  return { rows, widths: [32, 18, 18, 36, 18, 18, 14, 16] };
}

function outageCells(outage, row, day) {
  const given = outage === undefined ? Array(8).fill(null) : [outage.id, day(outage.start), day(outage.end), outage.impact, outage.cause, ...(outage.claimed === null ? [null, null, null] : [day(outage.claimed), outage.channel, outage.disruption])];
  const ifThere = (cell, formula) => ({ f: `IF(${cell}${row}="","",${formula})` });
  return [
    ...given,
    ifThere("B", instant(`B${row}`)), ifThere("C", instant(`C${row}`)), ifThere("F", instant(`F${row}`)), ifThere("C", instant(`(INT(C${row})+31)`)),
    { f: `IF(OR(B${row}="",F${row}=""),0,IF(AND(D${row}="down",E${row}="",G${row}="control-panel",H${row}=TRUE,K${row}<L${row}),1,0))` },
    ifThere("B", `I${row}`), ifThere("C", `J${row}`), null,
  ];
}

function windowCells(window, row, day) {
  const given = window === undefined ? Array(3).fill(null) : [window.kind, day(window.start), day(window.end)];
  return [...given, { f: `IF(R${row}="","",${instant(`R${row}`)})` }, { f: `IF(S${row}="","",${instant(`S${row}`)})` }];
}

/** Each stretch between two ends that follow each other: is it maintenance, does an outage earn in it, is it in breach? */
function boundaryCells(boundaries, index, row, { of, list, lastBoundary }) {
  if (index >= boundaries.length) return [];
  const ordered = [{ f: boundaries[index] }, { f: `SMALL(${list("V")},${index + 1})` }];
  if (row === lastBoundary) return ordered;
  const [from, to] = [`W${row}`, `W${row + 1}`];
  const covered = (starts, ends, and) => ({ f: `IF(SUMPRODUCT((${of(starts)}<>"")*(${of(starts)}<=${from})*(${of(ends)}>=${to})${and})>0,1,0)` });
  return [...ordered, { f: `${to}-${from}` }, covered("T", "U", ""), covered("N", "O", `*${of("M")}`), { f: `IF($B$8="",0,IF(AND($B$12<=${from},$B$13>=${to}),1,0))` }];
}
