// What `npm run mutation` left alive: the score, and every survivor that test/mutation/explained.json does not explain.
// Ends with 1 if there is one, or if fewer than 95 of 100 are killed. Takes reports of parts: node survivors.mjs a.json b.json
import { readFileSync } from "node:fs";

const LEAST_PERCENT = 95;

const reports = process.argv.length > 2 ? process.argv.slice(2) : ["coverage/mutation.json"];
const { mutants: explained } = JSON.parse(readFileSync(new URL("explained.json", import.meta.url), "utf8"));

const oneLine = (text) => text.replace(/\s+/g, " ").trim();
const keyOf = ({ file, line, from, to }) => [file, line, from, to].join(" | ");

/** The code between two places of a source; lines and columns count from 1. */
function between(source, { start, end }) {
  const lines = source.split("\n").slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  return lines.join("\n");
}

const counts = { killed: 0, alive: 0 };
const alive = [];
for (const report of reports) {
  const { files } = JSON.parse(readFileSync(report, "utf8"));
  for (const [file, { source, mutants }] of Object.entries(files)) {
    for (const { status, location, replacement } of mutants) {
      if (status === "Killed" || status === "Timeout") counts.killed += 1;
      else if (status === "Survived" || status === "NoCoverage") {
        counts.alive += 1;
        const line = source.split("\n")[location.start.line - 1].trim();
        alive.push({ file, line, from: oneLine(between(source, location)), to: oneLine(replacement ?? "") });
      }
    }
  }
}

const known = new Set(explained.map(keyOf));
const open = alive.filter((mutant) => !known.has(keyOf(mutant)));
const living = new Set(alive.map(keyOf));
const idle = explained.filter((mutant) => !living.has(keyOf(mutant)));
const percent = (100 * counts.killed) / (counts.killed + counts.alive);

for (const mutant of open) console.log(JSON.stringify(mutant));
console.log(`${counts.killed} of ${counts.killed + counts.alive} killed, ${percent.toFixed(2)} %; ${alive.length - open.length} explained, ${open.length} not`);
if (idle.length > 0) console.log(`explained, but not alive in this report: ${idle.length}`);
process.exit(open.length === 0 && percent >= LEAST_PERCENT ? 0 : 1);
