// The playground in a real browser, opened from its file: a whole dispute from a blank page to the statement, its link opened
// again, bad input, French, a phone. Nothing may be asked of anybody, nothing may be said in the console, and somebody else's
// rules of accessibility must find nothing. Needs the built page (npm run build) and Chromium.
// KEEP=folder keeps pictures of what was looked at.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { playgroundPage } from "../../../src/playground/bundling.mjs";
import { programs } from "./needs.mjs";

const { chromium: executablePath } = programs({ chromium: "chromium" });
const RULES = join(import.meta.dirname, "axe");
const AXE = join(RULES, "node_modules/axe-core/axe.min.js");
if (!existsSync(AXE)) assert.equal(spawnSync("npm", ["ci", "--prefer-offline"], { cwd: RULES, stdio: ["ignore", "ignore", "inherit"] }).status, 0);
const axe = readFileSync(AXE, "utf8");

const FILE = resolve("docs/playground/index.html");
const PAGE = pathToFileURL(FILE).href;
assert.equal(await playgroundPage(), readFileSync(FILE, "utf8"), "the page is built from the sources as they are");

const browser = await chromium.launch({
  executablePath,
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});

let checks = 0;
/** A page of its own on Tuesday, 21 April 2026, noon in Paris, with everything that happens written down. */
async function opened(address, { width = 1200, dark = false, locale = "en-GB" } = {}) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: dark ? "dark" : "light", locale, timezoneId: "Europe/Paris", acceptDownloads: true });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date("2026-04-21T10:00:00Z"));
  const happened = [];
  page.on("request", (request) => { if (request.url().split("#")[0] !== PAGE) happened.push(`request ${request.url().slice(0, 200)}`); });
  page.on("console", (message) => happened.push(`console ${message.text()}`));
  page.on("pageerror", (error) => happened.push(`error ${error.stack}`));
  page.on("dialog", (dialog) => { happened.push(`dialog ${dialog.message()}`); void dialog.dismiss(); });
  await page.goto(address);
  return { page, context, happened };
}

const field = (page, name) => page.locator(`[id="field-${name}"]`);
const said = (page, name) => page.locator(`[id="field-${name}-message"]`).innerText();
const amount = (page) => page.locator(".amount").innerText();

/** Looks at a page as it stands: rules of accessibility, no sideways scrolling, nothing that happened. */
async function looked({ page, happened }, name) {
  if (process.env.KEEP !== undefined) await page.screenshot({ path: join(process.env.KEEP, `${name}.png`), fullPage: true });
  const [scroll, inner] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  assert.ok(scroll <= inner, `${name}: ${scroll} px in a window of ${inner}`);
  // Beside the page's own world, so that its policy need not let the rules in.
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send("Runtime.evaluate", { expression: `${axe};axe.run(document).then(({ violations }) => JSON.stringify(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html, any }) => html.slice(0, 160) + " " + any.map(({ message }) => message).join())])))`, awaitPromise: true, returnByValue: true });
  assert.deepEqual(JSON.parse(result.value), [], `${name}: accessibility`);
  assert.deepEqual(happened, [], name);
  checks += 1;
}

/** The dispute: an outage of last Tuesday, in local time, claimed within the hour. */
async function entered(page) {
  await field(page, "terms").selectOption("mailgun@2022-01-14");
  await field(page, "fee").fill("1250.00");
  await field(page, "currency").fill("EUR");
  await field(page, "outages.0.start").fill("2026-04-14T15:40");
  await field(page, "outages.0.end").fill("2026-04-14T17:34");
}

const first = await opened(PAGE);
assert.equal(await amount(first.page), "–");
assert.equal(await field(first.page, "month").inputValue(), "2026-04");
assert.equal(await field(first.page, "zone").inputValue(), "Europe/Paris");
assert.equal(await first.page.locator("[aria-invalid]").count(), 0, "an untouched form is no mistake");
await looked(first, "blank");

await entered(first.page);
// Unclaimed: nothing is owed yet, and the page says what would be, and by when.
assert.equal(await amount(first.page), "EUR 0.00");
assert.match(await first.page.locator("#amount").innerText(), /With every claim that can still be filed: EUR 187\.50\.\s+Claim before 2026-05-\d\d 00:00 UTC\./);
await field(first.page, "outages.0.claimed").fill("2026-04-14T18:10");
await field(first.page, "outages.0.channel").selectOption("control-panel");
await field(first.page, "outages.0.shown").check();
assert.equal(await amount(first.page), "EUR 187.50");
assert.match(await first.page.locator(".statement pre").innerText(), /2026-04-14 13:40 to 15:34 UTC/);
assert.match(await first.page.locator(".readings").innerText(), /EUR 250\.00 \(20%\) if started steps count \[3\.3\.a\]/);
assert.match(await first.page.locator(".ledger table").innerText(), /2026-04-14 13:40 UTC.*1 h 54 min.*earns credit.*outage-1/s);
assert.match(await first.page.locator(".timeline svg title").first().textContent(), /EUR 187\.50/);
// The amount follows every sign.
await field(first.page, "fee").fill("2500.00");
assert.equal(await amount(first.page), "EUR 375.00");
await field(first.page, "fee").fill("1250.00");
await looked(first, "answered");

// A button that is pressed right after typing is clicked: leaving the field makes nothing anew under the pointer.
await field(first.page, "fee").click();
await first.page.keyboard.press("Control+A");
await first.page.keyboard.type("1251.00", { delay: 10 });
await first.page.locator("#keep-json").scrollIntoViewIfNeeded();
const button = await first.page.locator("#keep-json").boundingBox();
await first.page.mouse.move(button.x + button.width / 2, button.y + button.height / 2);
const pressed = first.page.waitForEvent("download", { timeout: 10_000 });
await first.page.mouse.down();
await first.page.waitForTimeout(60);
await first.page.mouse.up();
await pressed;
// And so is a telephone's address bar nothing to make anything anew for.
const drawn = await first.page.locator("#amount").evaluateHandle((element) => element.firstElementChild);
await first.page.setViewportSize({ width: 1200, height: 836 });
assert.equal(await drawn.evaluate((element) => element.isConnected), true);
await first.page.setViewportSize({ width: 1200, height: 900 });
await field(first.page, "fee").fill("1250.00");

// Files: what is saved can be pasted, and comes to the same.
const saved = async (page, name) => {
  const [download] = await Promise.all([page.waitForEvent("download"), page.click(`#keep-${name}`)]);
  return readFileSync(await download.path(), "utf8");
};
const [json, csv, svg] = [await saved(first.page, "json"), await saved(first.page, "csv"), await saved(first.page, "svg")];
assert.equal(JSON.parse(json).fees.service, "1250.00");
assert.match(svg, /^<svg /);
const pasted = await opened(PAGE);
await pasted.page.locator("#paste-box summary").click();
// The table holds the outage that the form has by then: it is not added twice.
for (const [text, outages] of [[json, 1], [csv, 1]]) {
  await pasted.page.fill("#paste", text);
  await pasted.page.click("#paste-read");
  assert.equal(await pasted.page.locator("#form fieldset.entry:has([id^='field-outages'])").count(), outages);
}
await pasted.page.fill("#paste", "when,what\n1,2");
await pasted.page.click("#paste-read");
assert.match(await pasted.page.locator("#paste-said").innerText(), /start and end/);
const update = (status, at, after) => ({ status, created_at: at, display_at: at, affected_components: [{ code: "c", name: "<img src=x onerror=alert(1)>", old_status: "operational", new_status: after }] });
await pasted.page.fill("#paste", JSON.stringify({ incidents: [{ id: "i", name: "i", status: "resolved", impact: "major", created_at: "2026-04-15T13:40:00Z", started_at: "2026-04-15T13:40:00Z", resolved_at: "2026-04-15T15:34:00Z", incident_updates: [update("resolved", "2026-04-15T15:34:00Z", "operational"), update("investigating", "2026-04-15T13:40:00Z", "major_outage")] }] }));
await pasted.page.click("#paste-read");
await pasted.page.click("#paste-add");
assert.match(await pasted.page.locator("#paste-said [role=alert]").innerText(), /Choose a service/);
await pasted.page.selectOption("#component-0", "smtp");
await looked(pasted, "status-page");
await pasted.page.click("#paste-add");
assert.match(await pasted.page.locator("#paste-said").innerText(), /1 outage,/);
assert.equal(await field(pasted.page, "outages.1.start").inputValue(), "2026-04-15T15:40");
await pasted.context.close();

// The link holds everything: opened by somebody else, in another language, it is the same form.
const link = await first.page.inputValue("#link");
assert.ok(link.length < 700, `${link.length} signs`);
await first.context.close();
const again = await opened(link, { locale: "fr-FR", width: 360 });
assert.equal(await amount(again.page), "EUR 187.50");
await field(again.page, "locale").selectOption("fr");
assert.equal((await amount(again.page)).replace(/\s/g, " "), "187,50 EUR");
assert.match(await again.page.locator(".statement pre").innerText(), /Remise due\s:\s187,50/);
assert.equal(await again.page.evaluate(() => document.documentElement.lang), "fr");
await looked(again, "french-phone");
await again.context.close();
const dark = await opened(link, { width: 360, dark: true });
await looked(dark, "dark-phone");
await dark.context.close();
const wide = await opened(link, { dark: true });
await looked(wide, "dark");
await wide.context.close();
const cut = await opened(link.slice(0, -20), { locale: "fr-FR" });
assert.match(await cut.page.locator("[role=alert]").innerText(), /coupé/);
await cut.context.close();

// Bad input: beside the field that it concerns, and no amount.
const bad = await opened(PAGE);
await entered(bad.page);
await field(bad.page, "fee").fill("1,250");
assert.match(await said(bad.page, "fee"), /1,250 can be read as two amounts/);
assert.equal(await field(bad.page, "fee").getAttribute("aria-invalid"), "true");
assert.equal(await amount(bad.page), "–");
await field(bad.page, "fee").fill("1250.00");
await field(bad.page, "outages.0.end").fill("2026-04-14T15:39");
assert.match(await said(bad.page, "outages.0.end"), /end is before the start/);
await field(bad.page, "outages.0.start").fill("2026-03-29T02:30");
assert.match(await said(bad.page, "outages.0.start"), /does not exist/);
await field(bad.page, "outages.0.start").fill("2025-10-26T02:30");
assert.match(await said(bad.page, "outages.0.start"), /twice/);
await looked(bad, "bad");
await bad.page.locator("[id='field-outages.0.start-message'] button").last().click();
assert.equal(await field(bad.page, "outages.0.start").inputValue(), "2025-10-26T02:30+01:00");
await field(bad.page, "outages.0.end").fill("2025-10-26T04:30");
assert.match(await bad.page.locator("#amount").innerText(), /first is in 2025-10/);
await bad.page.locator("#amount button").click();
assert.equal(await field(bad.page, "month").inputValue(), "2025-10");
await field(bad.page, "zone").fill("Mars");
assert.match(await said(bad.page, "zone"), /No such time zone/);
// Texts that mean harm are read, and no more.
await field(bad.page, "zone").fill("UTC");
await bad.page.locator("fieldset.entry details summary").first().click();
await field(bad.page, "outages.0.id").fill("</script><img src=x onerror=alert(1)>");
assert.match(await bad.page.locator(".statement pre").innerText(), /onerror/);
await looked(bad, "harm");
await bad.context.close();

// Another contract has other services: what was ticked is asked about, not counted as nothing.
const moved = await opened(PAGE);
await entered(moved.page);
await moved.page.locator("label.box", { hasText: "api" }).locator("input").check();
await field(moved.page, "terms").selectOption("github@2026-11");
assert.match(await said(moved.page, "outages.0.services"), /api: not in this contract, and counts for nothing/);
assert.equal(await amount(moved.page), "–");
// A contract that counts requests: no outages, and an example that works.
await field(moved.page, "terms").selectOption("aws-s3@2026-11");
await moved.page.locator("fieldset.entry button.quiet").click();
assert.equal(await field(moved.page, "outages.0.start").count(), 0);
await field(moved.page, "fee").fill("1 250,00");
await field(moved.page, "currency").fill("usd");
await field(moved.page, "plan").selectOption({ index: 1 });
await moved.page.click("#insert-example");
assert.match(await field(moved.page, "more").inputValue(), /"errors": 250/);
assert.match(await amount(moved.page), /^USD \d/);
await looked(moved, "requests");
await moved.context.close();

// By keyboard alone: from the first field to a second outage.
const keys = await opened(PAGE);
await field(keys.page, "terms").focus();
for (let presses = 0; presses < 100 && (await keys.page.evaluate(() => document.activeElement.id)) !== "field-add-outages"; presses += 1) await keys.page.keyboard.press("Tab");
await keys.page.keyboard.press("Enter");
assert.equal(await keys.page.evaluate(() => document.activeElement.id), "field-outages.1.start");
await keys.page.click("#keep-example");
assert.equal(await amount(keys.page), "EUR 187.50");
await keys.page.emulateMedia({ media: "print" });
assert.equal(await keys.page.locator("#form").isVisible(), false);
assert.equal(await keys.page.locator(".statement").isVisible(), true);
await keys.context.close();

// A long link opens: a thousand outages.
const many = await opened(PAGE);
await many.page.locator("#paste-box summary").click();
await many.page.fill("#paste", `start,end\n${Array.from({ length: 1_000 }, () => "2026-04-14 10:00,2026-04-14 10:30").join("\n")}`);
await many.page.click("#paste-read");
const long = await many.page.inputValue("#link");
const reopened = await opened(long);
assert.equal(await reopened.page.locator("#form [id$='.start']").count(), 1_000);
assert.deepEqual([...many.happened, ...reopened.happened], []);

await browser.close();
process.stdout.write(`${checks} looks at the playground: nothing asked for, nothing in the console, accessible; a link of ${long.length} signs opens\n`);
