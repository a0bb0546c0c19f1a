/** What was measured, as tables in Markdown, which a terminal shows as well, and as JSON. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname } from "node:path";

const BEGIN = "<!-- bench: begin -->";
const END = "<!-- bench: end -->";

/**
 * @typedef {{ title: string, unit: string, rows: readonly { size: number, results: Map }[] }} Measured - `unit`: what a size counts
 * @param {readonly Measured[]} measured
 */
export function tables(measured) {
  return measured.map(({ title, unit, rows }) => [`### ${title}`, "", ...tableOf(rows, unit), ""].join("\n")).join("\n");
}

/** A row for each contestant, a column for each size; at the end what one outage, or account, costs the first and the package. */
function tableOf(rows, unit) {
  const names = [...new Set(rows.flatMap(({ results }) => [...results.keys()]))];
  const cells = names.map((name) => [name, ...rows.map(({ results }) => ratioText(results.get(name)?.ratio))]);
  const costs = names.filter((name) => /^(limit|assess)/.test(name)).map((name) => [
    `${name.split(":")[0]}, µs for each of the ${unit}`, ...rows.map(({ size, results }) => figure((results.get(name).ms.median * 1000) / size)),
  ]);
  return aligned([["times the limit: median (quartiles)", ...rows.map(({ size }) => `${size.toLocaleString("en")} ${unit}`)], ...cells, ...costs]);
}

function aligned(lines) {
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  const row = (line) => `| ${line.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join(" | ")} |`;
  const [head, ...rest] = lines.map(row);
  return [head, `| ${widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`, ...rest];
}

function ratioText(ratio) {
  return ratio === undefined ? "-" : ratio.low === ratio.high ? figure(ratio.median) : `${figure(ratio.median)} (${figure(ratio.low)}-${figure(ratio.high)})`;
}

/** Two digits that count, or all before the point. */
function figure(value) {
  return value >= 10 ? Math.round(value).toLocaleString("en") : value >= 1 ? value.toFixed(1) : String(Number(value.toPrecision(2)));
}

/** Where it was measured, as far as it matters for ratios. */
export const machine = () => `Node ${process.versions.node}, ${process.arch}, ${availableParallelism()} cores`;

/** @param {readonly Measured[]} measured */
export function writeJson(file, mode, measured) {
  const plain = measured.map(({ title, unit, rows }) => ({ title, unit, rows: rows.map(({ size, results }) => ({ size, results: Object.fromEntries(results) })) }));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ mode, machine: machine(), measured: plain }, null, 1)}\n`);
}

/** Puts a text between the two marks of a page. */
export function writeInto(file, text) {
  const page = readFileSync(file, "utf8");
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`${file} has no ${BEGIN} before ${END}`);
  writeFileSync(file, `${page.slice(0, from + BEGIN.length)}\n\n${text}\n${page.slice(to)}`);
}
