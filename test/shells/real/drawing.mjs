// Drawings with names that mean harm, opened in a real browser, alone and within a page, and read by a strict parser of XML.
// Needs the built package (npm run build), Chromium and xmllint.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { assess } from "../../../dist/index.js";
import { barsSvg, timelineSvg } from "../../../dist/svg.js";
import { availabilityByDay } from "../../../dist/views.js";
import { programs, scratchFolder, suiteNames } from "./needs.mjs";

const paths = programs({ chromium: "chromium", xmllint: "libxml2-utils" });
const folder = scratchFolder();
const { NASTY, beginning, factsNamed, safeText, termsNamed } = await suiteNames(folder);

const KNOWN = ["circle", "defs", "desc", "g", "path", "pattern", "rect", "style", "svg", "text", "title"];
const contract = (name) => [termsNamed(beginning(name), false), factsNamed(beginning(name), false)];
/** Each drawing: how it is made, its title, its width, and the place of a name that it shows. */
const DRAWINGS = [
  {
    kind: "timeline", width: 480, shows: "id", title: "Service credit: USD 660.00 (provisional), 2026-04-01 00:00 to 2026-05-01 00:00 UTC",
    draw: (name, width) => timelineSvg(assess(...contract(name)), { locale: "en", width }),
  },
  {
    kind: "bars", width: 320, shows: "s1", title: "Availability over 90 days, 31 Jan 2026 to 30 Apr 2026",
    draw: (name, width) => barsSvg(availabilityByDay(...contract(name), { lastDay: "2026-04-30", days: 90, timeZone: "UTC" }), { locale: "en", width }),
  },
];

/** Runs in the page: what is in the drawing, and where its texts end. */
function look() {
  const svg = document.querySelector("svg");
  const all = [svg, ...svg.querySelectorAll("*")];
  const left = svg.getBoundingClientRect().left;
  return {
    names: [...new Set(all.map((element) => element.tagName))].sort(),
    beside: [...document.querySelectorAll("*")].map((element) => element.tagName.toLowerCase()).filter((name) => /script|img|iframe|parsererror|link|object|^a$/.test(name)),
    attributes: [...new Set(all.flatMap((element) => element.getAttributeNames()))].filter((name) => /^on|href|src/.test(name)),
    texts: [...svg.querySelectorAll("text")].map((text) => text.textContent).join(""),
    title: svg.querySelector("title").textContent,
    ends: Math.max(...[...svg.querySelectorAll("text")].map((text) => text.getBoundingClientRect().right - left)),
  };
}

const browser = await chromium.launch({
  executablePath: paths.chromium,
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
const context = await browser.newContext({ viewport: { width: 800, height: 600 } });
const page = await context.newPage();
let happened = [];
page.on("dialog", (dialog) => { happened.push(`dialog ${dialog.message()}`); void dialog.dismiss(); });
page.on("request", (request) => happened.push(`request ${request.url()}`));
page.on("pageerror", (error) => happened.push(`error ${error.message}`));
page.on("console", (message) => happened.push(`console ${message.text()}`));
page.on("popup", () => happened.push("popup"));

/** Opens a file and looks at it; nothing but the file itself may be asked for, and nothing may happen. */
async function opened(file, text) {
  const path = join(folder, file);
  writeFileSync(path, text);
  const url = pathToFileURL(path).href;
  happened = [];
  await page.goto(url);
  assert.deepEqual(happened, [`request ${url}`]);
  return page.evaluate(look);
}

const withoutBlanks = (text) => text.replace(/[\s\u2068\u2069]/g, "");

// The check can fail: markup that is not escaped does what it says.
await page.goto("about:blank");
await page.setContent(`<svg xmlns="http://www.w3.org/2000/svg"><text>"><img src=x onerror=alert(1)></text></svg>`);
await page.waitForEvent("console", { timeout: 5_000 }).catch(() => undefined);
assert.ok(happened.includes("dialog 1"), `the browser shows what runs: ${happened.join(", ")}`);

let checked = 0;
for (const [aim, name] of [["mean no harm", "n-"], ...Object.entries(NASTY)]) {
  for (const { kind, width, shows, title: expected, draw } of DRAWINGS) {
    const why = `${kind}: ${aim}`;
    const svg = draw(name, width);
    const looks = [await opened("alone.svg", svg), await opened("page.html", `<!doctype html><meta charset="utf-8"><title>page</title><body>${svg}</body>`)];
    for (const { names, beside, attributes, texts, title, ends } of looks) {
      assert.deepEqual(names, KNOWN, why);
      assert.deepEqual(beside, [], why);
      assert.deepEqual(attributes, [], why);
      assert.equal(title, expected, why);
      // The name is there to be read, but for the marks that would end its quotation.
      const shown = withoutBlanks(safeText(beginning(name)(shows))).replace(/[“”«»]/g, '"');
      assert.ok(withoutBlanks(texts).replace(/[“”«»]/g, '"').includes(shown), `${why}: ${JSON.stringify(shown)} in ${JSON.stringify(texts.slice(0, 400))}`);
      assert.ok(ends <= width, `${why}: a text ends at ${ends} of ${width} px`);
    }
    const { status, stderr } = spawnSync(paths.xmllint, ["--noout", "--nonet", join(folder, "alone.svg")], { encoding: "utf8" });
    assert.deepEqual([status, stderr], [0, ""], why);
    checked += 1;
  }
}
await browser.close();
assert.ok(checked > 60);
process.stdout.write(`${checked} drawings, each alone and within a page: nothing ran, nothing was asked for, all of it is text\n`);
