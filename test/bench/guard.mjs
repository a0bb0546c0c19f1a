/**
 * The guard: the package against the limit, in the same run, held to the ratios of bounds.json. A second says nothing on a
 * machine that is busy, a ratio of processor times does; twice the ratio is more than any machine makes of the same code. Needs no peers.
 */
import { readFileSync } from "node:fs";
import { measureBilling } from "./billing/job.mjs";
import { processorMs } from "./rounds.mjs";
import { FORMS, measureStatements } from "./statement/job.mjs";

const MOST = 2;
const BUDGET_MS = 2_000;

/** @returns {Promise<number>} the exit code */
export async function guard({ statements, billing }, say) {
  const bounds = JSON.parse(readFileSync(new URL("bounds.json", import.meta.url), "utf8"));
  const quiet = () => {};
  const form = FORMS.find(({ isText }) => isText);
  const ofStatements = await measureStatements(statements, { form, sizes: [10, 1_000, 10_000], budgetMs: BUDGET_MS, longestMs: Infinity, clock: processorMs, say: quiet });
  const ofBilling = await measureBilling(billing, { sizes: [100, 10_000], budgetMs: BUDGET_MS, clock: processorMs, say: quiet });
  const ratios = {
    ...Object.fromEntries(ofStatements.map(({ size, results }) => [`statement of ${size} outages`, results.get(statements[1].name).ratio])),
    ...Object.fromEntries(ofBilling.map(({ size, results }) => [`${size} accounts`, results.get(billing[1].name).ratio])),
  };

  let failed = 0;
  for (const [name, bound] of Object.entries(bounds)) {
    if (ratios[name] === undefined) throw new Error(`bounds.json names ${name}; measured are ${Object.keys(ratios).join(", ")}`);
    const { low, median, high } = ratios[name];
    const isWell = median <= MOST * bound;
    if (!isWell) failed += 1;
    const figures = [median, low, high].map((ratio) => Math.round(ratio));
    say(`${isWell ? "ok    " : "FAILED"} ${name}: ${figures[0]} times the limit (${figures[1]}-${figures[2]}); bounds.json has ${bound}, and ${MOST * bound} is too much`);
  }
  say(failed === 0 ? "no slower than it was" : `${failed} of ${Object.keys(bounds).length} slower than they may be: find out why, or say why it must be and commit another bound`);
  return failed === 0 ? 0 : 1;
}
