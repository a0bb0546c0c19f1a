// The workbook that people start from: a month filled in, the functions over it, and the same month by plain formulas.
// Run by itself it writes docs/spreadsheets/sla-credits.xlsx; with --picture, and Chromium, the picture of it as well.
import { mkdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { byHand, typed } from "./byHand.mjs";
import { linked } from "./linked.mjs";
import { letters, workbook } from "./xlsx.mjs";

const DAY = 86_400_000;
const wall = (text) => Date.parse(`${text.replace(" ", "T")}Z`);
const serial = (at) => at / DAY + 25_569;
const date = (text) => (text === "" ? null : { v: serial(wall(text)), style: "date" });
const head = (v) => ({ v, style: "head" });
const input = (v) => ({ v, style: "input" });

const APRIL = {
  zone: "Europe/Paris", year: 2026, month: 4, fee: 1250, billed: 1400, otherCredits: 0, digits: 2, breach: null,
  outages: [
    { id: "inc-1", start: "2026-04-15 15:40", end: "2026-04-15 17:34", impact: "down", cause: "", claimed: "2026-04-20 11:00", ticket: "T-1", channel: "control-panel", disruption: true },
    { id: "inc-2", start: "2026-04-16 10:00", end: "2026-04-16 10:20", impact: "down", cause: "", claimed: "", ticket: "", channel: "", disruption: "" },
    { id: "inc-3", start: "2026-04-18 01:30", end: "2026-04-18 03:10", impact: "down", cause: "", claimed: "2026-04-20 11:05", ticket: "T-2", channel: "control-panel", disruption: true },
    { id: "inc-4", start: "2026-04-24 09:00", end: "2026-04-24 09:45", impact: "down", cause: "denial-of-service", claimed: "2026-04-27 10:00", ticket: "T-3", channel: "control-panel", disruption: true },
    { id: "inc-5", start: "2026-04-27 14:00", end: "2026-04-27 16:00", impact: "degraded", cause: "", claimed: "", ticket: "", channel: "", disruption: "" },
  ],
  maintenance: [{ kind: "planned", start: "2026-04-18 02:00", end: "2026-04-18 04:00" }],
};

/** The last row of the lists, and how many rows the plain formulas have room for. */
const LAST = 200;
const ROOM = 40;
const ARGUMENTS = ["$A$12:$I$200", "$K$12:$M$200", "$B$3", "$B$4", "$B$5", "$B$6", "$A$8:$B$10"];
const call = (name, sheet = "") => `${name}(${ARGUMENTS.map((range) => `${sheet}${range}`).join(",")})`;

/** The first sheet of the template: what people fill in, and what comes out. */
export function monthSheet() {
  const { outages, maintenance } = APRIL;
  const table = [["Outage", "Start", "End", "Impact", "Cause", "Claimed", "Ticket", "Channel", "Disruption shown", null, "Kind", "Start", "End"].map((name) => (name === null ? null : head(name)))];
  for (let index = 0; index < outages.length; index += 1) {
    const { id, start, end, impact, cause, claimed, ticket, channel, disruption } = outages[index];
    const window = maintenance[index];
    table.push([id, date(start), date(end), impact, cause, date(claimed), ticket, channel, disruption, null, ...(window === undefined ? [] : [window.kind, date(window.start), date(window.end)])]);
  }
  return {
    name: "Month", widths: [16, 25, 25, 26, 20, 20, 31, 16, 18, 3, 14, 18, 18],
    rows: [
      [{ v: "Service credit of a month", style: "bold" }, null, null, { v: "What comes out", style: "bold" }],
      [{ v: "Fill in what stands beside the names, and the lists.", style: "note" }],
      [head("Month"), input("2026-04"), null, head("Downtime, minutes"), { f: call("SLA_DOWNTIME"), style: "minutes" }],
      [head("Fee"), input(APRIL.fee), null, head("Availability"), { f: call("SLA_AVAILABILITY"), style: "percent" }],
      [head("Currency"), input("EUR"), null, head("Credit"), { f: call("SLA_CREDIT"), style: "result" }],
      [head("Terms"), input("mailgun@2022-01-14"), null, head("Credit by plain formulas"), { f: "'By hand'!E6", style: "result" }],
      [{ v: "Options", style: "bold" }],
      [head("time zone"), input("Europe/Paris")],
      [head("billing zone"), input("Europe/Paris")],
      [head("billed"), input(APRIL.billed)],
      [{ v: "Outages and claims", style: "bold" }, null, null, null, null, null, null, null, null, null, { v: "Maintenance", style: "bold" }],
      ...table,
    ],
  };
}

const spilled = (name, of, widths) => ({ name, widths, rows: [[{ f: call(of, "Month!") }]] });

/** The month of the template, typed into the cells of the plain formulas. */
export function typedApril() {
  const at = (text) => (text === "" ? null : wall(text));
  return typed({
    ...APRIL,
    outages: APRIL.outages.map((outage) => ({ ...outage, start: at(outage.start), end: at(outage.end), claimed: at(outage.claimed) })),
    maintenance: APRIL.maintenance.map((window) => ({ ...window, start: at(window.start), end: at(window.end) })),
  }, serial);
}

/** The sheets of the template. */
export function templateSheets() {
  return [
    monthSheet(),
    spilled("By outage", "SLA_OUTAGES", [14, 24, 24, 18, 18, 18, 26, 12, 12, 24]),
    spilled("Ledger", "SLA_LEDGER", [24, 24, 12, 14, 12, 20, 26, 12]),
    spilled("Statement", "SLA_EXPLAIN", [140]),
    { name: "By hand", ...byHand(linked(ROOM)) },
  ];
}

/** The template as a file. */
export function template() {
  return workbook(templateSheets());
}

/** The first sheet and what the functions spill, with values in the place of formulas, as a sheet shows it. */
async function picture(folder) {
  const { suite } = await import("./prepare.mjs");
  const { callIn, script } = await suite(folder);
  const file = script(readFileSync("dist/sla-credits.global.js", "utf8"));
  const [month] = templateSheets();
  const grid = Array.from({ length: LAST }, (_, row) => Array.from({ length: 13 }, (__, column) => plain(month.rows[row]?.[column])));
  const range = (text) => {
    const [from, to = from] = text.replaceAll("$", "").split(":").map((cell) => [Number(cell.slice(1)) - 1, cell.charCodeAt(0) - 65]);
    return grid.slice(from[0], to[0] + 1).map((row) => row.slice(from[1], to[1] + 1));
  };
  const valueOf = (name) => callIn(file, `SlaCredits.${name}`, ARGUMENTS.map(range));
  const shown = month.rows.map((row) => row.map((cell) => (cell?.f?.startsWith("SLA_") ? { ...cell, f: undefined, v: valueOf(cell.f.split("(")[0]) } : cell?.f === undefined ? cell : { ...cell, f: undefined, v: valueOf("SLA_CREDIT") })));
  const table = valueOf("SLA_OUTAGES").map((row, index) => row.slice(0, 9).map((cell) => (index === 0 ? head(cell) : cell)));
  const sheets = [["Month", shown, month.widths], ["By outage", [...table, [], [{ v: `A1: =${call("SLA_OUTAGES", "Month!")}`, style: "note" }]], [14, 24, 24, 20, 20, 20, 30, 12, 14]]];
  await photographed(pageOf(sheets), "docs/spreadsheets/sheet.png");
}

const escaped = (text) => String(text).replace(/[&<>]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign]);

/** A value as its style shows it. */
function shownText({ v, style }) {
  if (v === null || v === undefined) return "";
  if (style === "date") return new Date(Math.round((v - 25_569) * DAY)).toISOString().slice(0, 16).replace("T", " ");
  if (style === "percent") return `${(v * 100).toFixed(4)}%`;
  if (style === "minutes" || style === "result") return v.toFixed(2);
  return typeof v === "boolean" ? String(v).toUpperCase() : String(v);
}

/** Sheets under each other, each with its name, and with the letters and numbers that a sheet has round its rows. */
function pageOf(sheets) {
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; font: 12px "DejaVu Sans", sans-serif; color: #202124; background: #fff } table { border-collapse: collapse; table-layout: fixed }
    td { border: 1px solid #dadce0; height: 19px; padding: 0 5px; white-space: nowrap } th { background: #f1f3f4; border: 1px solid #c9ccd1; font-weight: 400; color: #5f6368 }
    p { margin: 0 0 14px 30px; padding: 3px 12px; width: max-content; background: #e6f4ea; color: #137333; font-weight: 700 }
    .head { font-weight: 700; background: #e8eef7 } .input { background: #fff6d9 } .bold, .result { font-weight: 700 } .note { color: #5f6368 } .number, .date { text-align: right }
  </style><main style="width:max-content">${sheets.map(([name, rows, widths]) => `${tableOf(rows, widths)}<p>${escaped(name)}</p>`).join("")}</main>`;
}

function tableOf(rows, widths) {
  const columns = widths.map((_, index) => letters(index));
  const cells = (row) => columns.map((__, index) => {
    const cell = row[index];
    const given = cell === null || cell === undefined || typeof cell !== "object" ? { v: cell, style: "plain" } : cell;
    return `<td class="${given.style ?? "plain"}${typeof given.v === "number" ? " number" : ""}">${escaped(shownText(given))}</td>`;
  }).join("");
  return `<table style="width: ${30 + 7 * widths.reduce((sum, width) => sum + width, 0)}px"><colgroup><col style="width:30px">${widths.map((width) => `<col style="width:${width * 7}px">`).join("")}</colgroup><tr><th></th>${columns.map((name) => `<th>${name}</th>`).join("")}</tr>${rows.map((row, index) => `<tr><th>${index + 1}</th>${cells(row)}</tr>`).join("")}</table>`;
}

async function photographed(html, file) {
  const { chromium } = await import("playwright-core");
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--headless", "--no-sandbox", "--disable-gpu"] });
  const page = await browser.newPage({ viewport: { width: 2000, height: 700 } });
  await page.setContent(html);
  await page.locator("main").screenshot({ path: file });
  await browser.close();
}

const plain = (cell) => (cell === null || cell === undefined || cell.f !== undefined ? "" : typeof cell === "object" ? (cell.v ?? "") : cell);

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  mkdirSync("docs/spreadsheets", { recursive: true });
  writeFileSync("docs/spreadsheets/sla-credits.xlsx", template());
  if (process.argv.includes("--picture")) {
    const { scratchFolder } = await import("../real/needs.mjs");
    await picture(scratchFolder());
  }
}
