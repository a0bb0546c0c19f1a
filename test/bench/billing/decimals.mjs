/** Availability and credit with decimal.js, as careful hands write it: the clause's figures are made once, not per account. */
import { Decimal } from "decimal.js";

const TOLERATED = new Decimal("0.0001");
const BLOCK_MS = new Decimal(30 * 60_000);
const PERCENT_PER_BLOCK = new Decimal(5);
const ALL = new Decimal(100);

/**
 * @param {string} fee - in major units
 * @returns {{ availability: string, credit: string }} percent with four decimals; major units
 */
export function creditByDecimals(downtimeMs, agreedMs, fee) {
  const agreed = new Decimal(agreedMs);
  const down = new Decimal(downtimeMs);
  const availability = agreed.minus(down).times(ALL).div(agreed).toFixed(4, Decimal.ROUND_DOWN);
  const beyond = Decimal.max(down.minus(agreed.times(TOLERATED)), 0);
  const percent = Decimal.min(beyond.div(BLOCK_MS).floor().times(PERCENT_PER_BLOCK), ALL);
  return { availability, credit: new Decimal(fee).times(percent).div(ALL).toFixed(2, Decimal.ROUND_HALF_UP) };
}
