/**
 * Accounts to try engines on: for a number of them the same ones in every run, so that all who add them up can be compared.
 * Each has 0 to 5 outages and 0 to 2 maintenance windows in April 2026, a fee in one of four currencies, and claims of which
 * some come too late. One account in a thousand is wrong, as data is: a fee that is none, text that is no JSON, a key given
 * twice, nothing at all.
 */
import { once } from "node:events";
import { createWriteStream } from "node:fs";

const MONTH = "2026-04";
const MONTH_START_MS = Date.parse("2026-04-01T00:00:00Z");
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** Currencies with the decimals that they have: 2, 0 and 3. */
const CURRENCIES = [["EUR", 2], ["USD", 2], ["JPY", 0], ["BHD", 3]];
const SERVICES = [["api"], ["smtp"], ["outbound"], ["api", "smtp"]];

/** Whole numbers below a limit, scattered evenly enough; the same for the same seed. */
function dice(seed) {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x9e3779b9) >>> 0;
    let bits = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97);
    return ((bits ^ (bits >>> 15)) >>> 0) % limit;
  };
}

function majorUnits(minor, decimals) {
  const digits = String(minor).padStart(decimals + 1, "0");
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

const text = (ms) => new Date(ms).toISOString();

/** @returns the facts of one account, with its terms beside them */
export function requestOf(account) {
  const roll = dice(account);
  const span = (minutes) => {
    const start = MONTH_START_MS + roll(30 * 24 * 60) * MINUTE_MS + roll(MINUTE_MS);
    return { start, end: start + 1 + roll(minutes * MINUTE_MS) };
  };
  const [currency, decimals] = CURRENCIES[roll(CURRENCIES.length)];
  const minor = 10_000 + roll(5_000_000);
  const outages = Array.from({ length: roll(6) }, (_, index) => ({ id: `o${index}`, services: SERVICES[roll(SERVICES.length)], ...span(roll(8) === 0 ? 720 : 90) }));
  const maintenance = Array.from({ length: roll(3) }, () => ({ kind: roll(2) === 0 ? "planned" : "emergency", ...span(240) }));
  return {
    id: `account-${account}`,
    terms: "mailgun@2022-01-14",
    period: { month: MONTH },
    fees: { currency, service: majorUnits(minor, decimals) },
    outages: outages.map(({ id, services, start, end }) => ({ id, services, start: text(start), end: text(end), impact: "down" })),
    maintenance: maintenance.map(({ kind, start, end }) => ({ kind, start: text(start), end: text(end) })),
    claims: outages.map(({ id, end }) => ({ ticket: `T-${id}`, outages: [id], filedAt: text(end + roll(40 * DAY_MS)), channel: "control-panel", disruption: true })),
  };
}

/** What can be wrong, in turn. */
const WRONG = [
  (request) => JSON.stringify({ ...request, fees: { ...request.fees, service: "a lot" } }),
  (request) => JSON.stringify(request).slice(1),
  (request) => JSON.stringify(request).replace("{", '{"id":"account-0",'),
  () => "",
];

/** True for one account in a thousand. */
export function isWrong(account) {
  return account % 1_000 === 999;
}

/** @returns one request as text, as `sla-credits assess` and `creditRow` read it */
export function lineOf(account) {
  const request = requestOf(account);
  return isWrong(account) ? WRONG[Math.floor(account / 1_000) % WRONG.length](request) : JSON.stringify(request);
}

/** Writes so many accounts into a file, a request a line. */
export async function writeAccounts(path, count) {
  const file = createWriteStream(path);
  for (let account = 0; account < count; account += 1) {
    if (!file.write(`${lineOf(account)}\n`)) await once(file, "drain");
  }
  file.end();
  await once(file, "close");
}
