// The built program in a real terminal, with names that mean harm: the screen shows what is printed, line for line, and
// neither colours nor title, clipboard, cursor or modes are other than they were. Needs the built package and tmux.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { programs, scratchFolder, suiteNames } from "./needs.mjs";

const paths = programs({ tmux: "tmux" });
const folder = scratchFolder();
const { NASTY, beginning, factsNamed, termsNamed } = await suiteNames(folder);
const PROGRAM = join(process.cwd(), "dist", "cli.js");
/** As wide as the report is where there is no terminal, so that both print the same. */
const COLUMNS = 80;
const ESC = String.fromCharCode(27);

const socket = join(folder, "tmux");
const env = { PATH: process.env.PATH, HOME: folder, LC_ALL: "C.UTF-8", TERM: "xterm-256color" };
const tmux = (...args) => {
  const { status, stdout, stderr } = spawnSync(paths.tmux, ["-u", "-S", socket, "-f", "/dev/null", ...args], { encoding: "utf8", cwd: folder, env, maxBuffer: 1 << 28 });
  assert.equal(status, 0, `tmux ${args.join(" ")}: ${stderr}`);
  return stdout;
};
process.on("exit", () => spawnSync(paths.tmux, ["-S", socket, "kill-server"]));

/** Everything about the terminal that a program could change and that outlives it. */
const STATE = [
  "pane_title", "window_name", "alternate_on", "insert_flag", "keypad_flag", "keypad_cursor_flag", "origin_flag", "wrap_flag", "mouse_any_flag",
  "cursor_flag", "scroll_region_upper", "scroll_region_lower", "cursor_x", "pane_current_path", "buffer_size",
];

tmux("new-session", "-d", "-x", String(COLUMNS), "-y", "50", "-s", "keep", "sleep 100000");
for (const [option, value] of [["history-limit", "100000"], ["set-clipboard", "on"], ["allow-rename", "on"], ["automatic-rename", "off"], ["remain-on-exit", "on"]]) tmux("set-option", "-g", option, value);

/** Runs a command in a window of its own and looks at it once it has ended. */
function onScreen(command) {
  writeFileSync(join(folder, "run.sh"), command);
  const pane = tmux("new-window", "-d", "-t", "keep:", "-n", "report", "-P", "-F", "#{pane_id}", "sh", "-c", `sh run.sh; printf '\\nEND'; tmux -S ${socket} wait-for -S done; sleep 100`).trim();
  tmux("wait-for", "done");
  const capture = (...args) => tmux("capture-pane", "-p", "-t", pane, "-S", "-", ...args);
  const [text, coloured] = [capture(), capture("-e")];
  const state = tmux("display-message", "-p", "-t", pane, STATE.map((name) => `${name}=#{${name}}`).join("\n"));
  const buffers = tmux("list-buffers");
  tmux("kill-window", "-t", pane);
  return { lines: linesOf(text.slice(0, text.lastIndexOf("END"))), coloured, state, buffers };
}

/** As a screen shows them: isolates have no width and need not be kept, nor do blanks at the end. */
function linesOf(text) {
  return text.replaceAll(/[\u2068\u2069]/g, "").split("\n").map((line) => line.trimEnd()).join("\n").trimEnd().split("\n");
}

const inPipe = (args) => spawnSync("node", [PROGRAM, ...args], { encoding: "utf8", cwd: folder });
const quoted = (text) => `'${text.replaceAll("'", `'\\''`)}'`;
const calm = onScreen("true");

/** The report is as wide in a pipe; complaints are broken at a terminal's width only, and what goes on is indented. */
function checkLines(shown, { stdout, stderr }, aim) {
  if (stderr === "") return assert.deepEqual(shown, linesOf(stdout), aim);
  assert.equal(shown.filter((line) => !line.startsWith("    ")).length, linesOf(stderr).length, aim);
  assert.equal(shown.join("").replaceAll(/\s/g, ""), stderr.replaceAll(/[\s\u2068\u2069]/g, ""), aim);
}

/** The screen shows the lines of the pipe, and the terminal is as it was. */
function checkCalm(args, aim) {
  const { lines, coloured, state, buffers } = onScreen(`node ${[PROGRAM, ...args].map(quoted).join(" ")}`);
  checkLines(lines, inPipe(args), aim);
  assert.equal(state, calm.state, aim);
  assert.equal(buffers, "", aim);
  const sequences = new Set(coloured.split(ESC).slice(1).map((part) => /^\[[0-9;]*m/.exec(part)?.[0] ?? part.slice(0, 20)));
  const ours = /^\[(?:0|1|2|22|3[2-5]|39|49|0?;?(?:1|2|3[2-5]))?m$/;
  assert.deepEqual([...sequences].filter((sequence) => !ours.test(sequence)), [], aim);
}

// The check can fail: this terminal does as it is told.
const told = onScreen(`printf '\\033]2;hacked\\007\\033]52;c;aGFja2Vk\\007\\033[31mred\\033[?7l'`);
assert.match(told.state, /pane_title=hacked/);
assert.match(told.state, /wrap_flag=0/);
assert.match(told.buffers, /hacked/);
assert.ok(told.coloured.includes(`${ESC}[31m`));
for (const buffer of tmux("list-buffers", "-F", "#{buffer_name}").split("\n").filter(Boolean)) tmux("delete-buffer", "-b", buffer);

let checked = 0;
for (const [aim, name] of [["mean no harm", "n-"], ...Object.entries(NASTY)]) {
  const naming = beginning(name);
  writeFileSync(join(folder, "request.json"), JSON.stringify({ ...factsNamed(naming, false), terms: termsNamed(naming, false) }));
  checkCalm(["report", "request.json"], `report: ${aim}`);
  // As the key of a bad request in a file of that name, as far as a file may have it.
  const file = `bad ${name.replaceAll(/[\0/]|[\ud800-\udfff]/gu, "").slice(0, 40)}`;
  writeFileSync(join(folder, file), JSON.stringify({ [name]: name }));
  checkCalm(["report", file], `complaints: ${aim}`);
  checked += 1;
}
// JSON is too long a line for a screen, so only that the terminal is left alone.
for (const [aim, name] of Object.entries(NASTY)) {
  writeFileSync(join(folder, "requests.ndjson"), `${JSON.stringify({ ...factsNamed(beginning(name), false), terms: termsNamed(beginning(name), false) })}\n`);
  const { coloured, state, buffers } = onScreen(`node ${quoted(PROGRAM)} assess requests.ndjson`);
  assert.deepEqual([state, buffers, coloured.includes(ESC)], [calm.state, "", false], `JSON: ${aim}`);
}
assert.ok(checked > 30);
process.stdout.write(`${checked} names in a terminal: every line where it belongs, nothing but our own colours\n`);
