/**
 * The requests of a billing run, one JSON text a line: accounts of one month with 0 to 5 outages, 0 to 3 maintenance
 * windows and a claim for each outage.
 */
const MONTH_START_MS = Date.UTC(2026, 3, 1);
const MINUTE_MS = 60_000;
const MONTH_MINUTES = 30 * 24 * 60;
const SERVICES = [["api"], ["smtp"], ["outbound"], ["api", "smtp"], ["api", "smtp", "outbound"]];
const CAUSES = [undefined, undefined, "customer-breach", "third-party-intermediary"];

/** Whole numbers below a limit, the same in every run: a linear congruential generator, of which the high bits are taken. */
function randomBelow(seed) {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/**
 * @param {number} count - how many accounts
 * @param {number} seed
 * @returns {string[]} without newlines
 */
export function billingLines(count, seed = 1) {
  const below = randomBelow(seed);
  return Array.from({ length: count }, (_, index) => JSON.stringify(account(index, below)));
}

function account(index, below) {
  const span = (longestMinutes) => {
    const startMs = MONTH_START_MS + below(MONTH_MINUTES) * MINUTE_MS;
    return { start: textOf(startMs), end: textOf(startMs + (1 + below(longestMinutes)) * MINUTE_MS) };
  };
  const outages = Array.from({ length: below(6) }, (_, place) => {
    const cause = CAUSES[below(CAUSES.length)];
    return { id: `inc-${index}-${place}`, services: SERVICES[below(SERVICES.length)], ...span(600), impact: "down", ...(cause !== undefined && { cause }) };
  });
  const maintenance = Array.from({ length: below(4) }, (_, place) => ({ id: `win-${place}`, kind: "planned", ...span(240) }));
  const claims = outages.map(({ id, end }, place) => ({ ticket: `T-${index}-${place}`, outages: [id], filedAt: textOf(Date.parse(end) + (1 + below(3_000)) * MINUTE_MS), channel: "control-panel", disruption: true }));
  return {
    id: `account-${index}`,
    terms: "mailgun@2022-01-14",
    period: { month: "2026-04" },
    fees: { currency: "USD", service: `${50 + below(5_000)}.${10 + below(90)}` },
    outages,
    maintenance,
    claims,
  };
}

/** Without milliseconds, as people and most programs write it. */
function textOf(ms) {
  return new Date(ms).toISOString().replace(".000Z", "Z");
}
