/**
 * The limit of job B: columns in, columns out, whole numbers throughout. A handful of spans is put in order by moving each to
 * its place, in columns that are kept from account to account.
 */
import { MONTH_END_MS, MONTH_START_MS } from "./accounts.mjs";

const MONTH_MS = MONTH_END_MS - MONTH_START_MS;
const BLOCK_MS = 30 * 60_000;

/** The spans of one account, cut to the month and in order; more than any account has. */
const pad = () => ({ startMs: new Float64Array(16), endMs: new Float64Array(16) });
const down = pad();
const maintained = pad();

export const limit = {
  name: "limit: columns in, columns out",
  load: ({ columns }) => columns,
  run: assessColumns,
};

function assessColumns({ size, outages, maintenance, feeMinor }, results) {
  for (let account = 0; account < size; account += 1) {
    const windows = inOrder(maintenance, account, maintained);
    const downtimeMs = lengthWithout(inOrder(outages, account, down), windows);
    const agreedMs = MONTH_MS - lengthOf(windows);

    // Percent with four decimals, rounded down: a quotient may have been rounded up to the next whole number.
    const parts = (agreedMs - downtimeMs) * 1_000_000;
    let availability = Math.floor(parts / agreedMs);
    if (availability * agreedMs > parts) availability -= 1;

    // One ten-thousandth is tolerated; in ten-thousandths of a millisecond it is a whole number.
    const beyond = downtimeMs * 10_000 - agreedMs;
    const blocks = beyond > 0 ? Math.floor(beyond / (BLOCK_MS * 10_000)) : 0;
    const percent = Math.min(5 * blocks, 100);
    results.downtimeMs[account] = downtimeMs;
    results.availability[account] = availability;
    results.credit[account] = Math.floor((feeMinor[account] * percent + 50) / 100);
  }
}

/** @returns how many, in `into` */
function inOrder({ offset, startMs, endMs }, account, into) {
  const first = offset[account];
  const count = offset[account + 1] - first;
  for (let next = 0; next < count; next += 1) {
    const start = Math.max(startMs[first + next], MONTH_START_MS);
    let place = next;
    while (place > 0 && into.startMs[place - 1] > start) {
      into.startMs[place] = into.startMs[place - 1];
      into.endMs[place] = into.endMs[place - 1];
      place -= 1;
    }
    into.startMs[place] = start;
    into.endMs[place] = Math.min(endMs[first + next], MONTH_END_MS);
  }
  return count;
}

/** The time in maintenance. */
function lengthOf(windows) {
  let ms = 0;
  let from = 0;
  for (let index = 0; index < windows; index += 1) {
    const end = maintained.endMs[index];
    if (end <= from) continue;
    ms += end - Math.max(from, maintained.startMs[index]);
    from = end;
  }
  return ms;
}

/** The time in an outage and not in maintenance. */
function lengthWithout(outages, windows) {
  let ms = 0;
  let from = 0;
  let window = 0;
  for (let index = 0; index < outages; index += 1) {
    const end = down.endMs[index];
    from = Math.max(from, down.startMs[index]);
    // What a window takes, also of later outages, is in `from`: each is looked at once.
    while (window < windows && maintained.startMs[window] < end) {
      if (maintained.endMs[window] > from) {
        ms += Math.max(0, maintained.startMs[window] - from);
        from = maintained.endMs[window];
      }
      window += 1;
    }
    if (end > from) {
      ms += end - from;
      from = end;
    }
  }
  return ms;
}
