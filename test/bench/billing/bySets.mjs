/** Job B by sets of spans, and decimal.js for the money. What lies beyond the month is cut off before a span is made. */
import { MONTH_END_MS, MONTH_START_MS } from "./accounts.mjs";
import { creditByDecimals } from "./decimals.mjs";

/** @param {object} tools - one of the folder spans */
export function bySets({ name, spanOf, merged, without, lengthOf }) {
  const spansOf = (list) => merged(list.map(({ start, end }) => spanOf(Math.max(start, MONTH_START_MS), Math.min(end, MONTH_END_MS))));
  return {
    name: `${name} + decimal.js`,
    load: ({ facts }) => facts,
    run: (accounts, results) => {
      for (let account = 0; account < accounts.length; account += 1) {
        const { outages, maintenance, fees } = accounts[account];
        const windows = spansOf(maintenance);
        const downtimeMs = lengthOf(without(spansOf(outages), windows));
        const { availability, credit } = creditByDecimals(downtimeMs, MONTH_END_MS - MONTH_START_MS - lengthOf(windows), fees.service);
        results.downtimeMs[account] = downtimeMs;
        results.availability[account] = availability;
        results.credit[account] = credit;
      }
    },
  };
}
