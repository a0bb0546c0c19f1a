// How the time of a call grows as its input doubles twice: four times as much for what is linear, sixteen for a square.
// A program and not a test, since a clock decides. Ends with 1 if something that should be linear is not.
import { SlaInputError } from "../../../src/index.js";
import { type Calls, FASTER, LINEAR, REFUSED } from "./requests.js";

/** Between four and sixteen, nearer to the latter, as caches and the collector weigh more on large inputs. */
const MOST = 12;
/** Below this many ms nothing can be told, and nothing is wrong. */
const LEAST_MS = 150;

/** Time of the processor, so that other programs count for little; the better of two. */
function timeOf(run: () => unknown, isRefused: boolean): number {
  return Math.min(...[1, 2].map(() => {
    const before = process.cpuUsage();
    if (wasRefused(run) !== isRefused) throw new Error(isRefused ? "answered" : "refused");
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  }));
}

function wasRefused(run: () => unknown): boolean {
  try {
    run();
    return false;
  } catch (error) {
    if (error instanceof SlaInputError) return true;
    throw error;
  }
}

/** @returns how many grow faster than they may */
function measure(title: string, calls: Calls, { isLinear, isRefused }: { readonly isLinear: boolean; readonly isRefused: boolean }): number {
  process.stdout.write(`${title}\n`);
  return Object.entries(calls).filter(([name, { size, of }]) => {
    timeOf(of(Math.ceil(size / 4)), isRefused);
    const sizes = [size, 2 * size, 4 * size];
    const times = sizes.map((each) => timeOf(of(each), isRefused));
    const [once = 0, , last = 0] = times;
    const growth = last / Math.max(once, 1);
    const isWrong = isLinear && last > LEAST_MS && growth > MOST;
    const figures = sizes.map((each, index) => `${each}: ${times[index]?.toFixed(0)} ms`).join(", ");
    process.stdout.write(`  ${isWrong ? "FAILED " : ""}${name}: ${figures}, times ${growth.toFixed(1)}\n`);
    return isWrong;
  }).length;
}

const failed = [
  measure("grows with the size", LINEAR, { isLinear: true, isRefused: false }),
  measure("refused, in time that grows with the size", REFUSED, { isLinear: true, isRefused: true }),
  measure("known to grow faster", FASTER, { isLinear: false, isRefused: false }),
].reduce((a, b) => a + b);
process.exitCode = failed > 0 ? 1 : 0;
