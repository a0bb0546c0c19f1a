// Writes a workbook, as little of the format as three programs need: rows of cells, formulas without results, a few styles.
// The same workbook gives the same bytes.

/** @typedef {{ readonly f: string } | { readonly v: unknown, readonly style: string } | { readonly f: string, readonly style: string } | string | number | boolean | null} Cell */

/** Names of styles, each with its number format and whether it is set in bold or stands on colour. */
const STYLES = {
  plain: {}, bold: { bold: true }, head: { bold: true, fill: true }, date: { format: "yyyy\\-mm\\-dd\\ hh:mm" }, percent: { format: "0.0000%" },
  money: { format: "#,##0.00" }, minutes: { format: "#,##0.00" }, input: { fill: true }, result: { bold: true, format: "#,##0.00" }, note: { grey: true },
};
const NAMES = Object.keys(STYLES);

const escaped = (text) => String(text).replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign]);
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** The letters of a column; 0 is A. */
export function letters(index) {
  return index < 26 ? String.fromCharCode(65 + index) : letters(Math.floor(index / 26) - 1) + letters(index % 26);
}

function cellXml(cell, row, column) {
  if (cell === null || cell === undefined || cell === "") return "";
  const given = typeof cell === "object" ? cell : { v: cell };
  const attributes = `r="${letters(column)}${row}" s="${NAMES.indexOf(given.style ?? "plain")}"`;
  if (given.f !== undefined) return `<c ${attributes}><f>${escaped(given.f)}</f></c>`;
  const { v } = given;
  if (v === "" || v === null || v === undefined) return `<c ${attributes}/>`;
  if (typeof v === "number") return `<c ${attributes}><v>${v}</v></c>`;
  if (typeof v === "boolean") return `<c ${attributes} t="b"><v>${v ? 1 : 0}</v></c>`;
  return `<c ${attributes} t="inlineStr"><is><t xml:space="preserve">${escaped(v)}</t></is></c>`;
}

function sheetXml({ rows, widths = [] }) {
  const columns = widths.length === 0 ? "" : `<cols>${widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join("")}</cols>`;
  const body = rows.map((cells, index) => `<row r="${index + 1}">${cells.map((cell, column) => cellXml(cell, index + 1, column)).join("")}</row>`).join("");
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${columns}<sheetData>${body}</sheetData><printOptions gridLines="1" headings="1"/><pageMargins left="0.2" right="0.2" top="0.2" bottom="0.2" header="0" footer="0"/><pageSetup orientation="landscape" fitToHeight="0"/></worksheet>`;
}

function stylesXml() {
  const formats = [...new Set(NAMES.map((name) => STYLES[name].format).filter((format) => format !== undefined))];
  const idOf = (format) => (format === undefined ? 0 : 164 + formats.indexOf(format));
  const fonts = ['<font><sz val="10"/><name val="Arial"/></font>', '<font><b/><sz val="10"/><name val="Arial"/></font>', '<font><sz val="10"/><color rgb="FF666666"/><name val="Arial"/></font>'];
  const fills = ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>', '<fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF7"/></patternFill></fill>'];
  const xfs = NAMES.map((name) => {
    const { format, bold, fill, grey } = STYLES[name];
    return `<xf numFmtId="${idOf(format)}" fontId="${bold ? 1 : grey ? 2 : 0}" fillId="${fill ? 2 : 0}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"/>`;
  });
  return `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="${formats.length}">${formats.map((format, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escaped(format)}"/>`).join("")}</numFmts><fonts count="${fonts.length}">${fonts.join("")}</fonts><fills count="${fills.length}">${fills.join("")}</fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${xfs.length}">${xfs.join("")}</cellXfs></styleSheet>`;
}

/**
 * @param {readonly { readonly name: string, readonly rows: readonly (readonly Cell[])[], readonly widths?: readonly number[] }[]} sheets
 * @returns {Buffer} the file
 */
export function workbook(sheets) {
  const part = (index) => `worksheets/sheet${index + 1}.xml`;
  const files = {
    "[Content_Types].xml": `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${sheets.map((_, index) => `<Override PartName="/xl/${part(index)}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join("")}</Types>`,
    "_rels/.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.map(({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join("")}</sheets><calcPr calcId="0" fullCalcOnLoad="1"/></workbook>`,
    "xl/_rels/workbook.xml.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${sheets.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/worksheet" Target="${part(index)}"/>`).join("")}<Relationship Id="rId${sheets.length + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": stylesXml(),
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/${part(index)}`, sheetXml(sheet)])),
  };
  return zipped(Object.entries(files).map(([name, text]) => [name, Buffer.from(text, "utf8")]));
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

function crcOf(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** An archive without compression; every file is of 1 January 1980. */
function zipped(files) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const [name, bytes] of files) {
    const title = Buffer.from(name, "utf8");
    const shared = Buffer.alloc(26);
    [[20, 2], [0, 2], [0, 2], [0, 2], [33, 2], [crcOf(bytes), 4], [bytes.length, 4], [bytes.length, 4], [title.length, 2], [0, 2]].reduce((at, [value, size]) => shared.writeUIntLE(value, at, size), 0);
    const local = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), shared, title, bytes]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00", "latin1"), shared, tail, title]));
    parts.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", 0, "latin1");
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, index, end]);
}
