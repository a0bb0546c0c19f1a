/**
 * Measuring: in rounds, each contestant once a round, beginning with another one each time. What slows the machine for a
 * while then hits all alike, and a ratio is taken within its round. Libraries for benchmarks measure one contestant after
 * the other, which gives good times and, on a machine whose speed drifts by a factor of two, worthless ratios.
 *
 * The clock of the wall, as that is what people wait for: what a collector does beside on another core delays nobody. On a
 * machine that is busy with other things it is the time of the processor that still says something.
 */

/** @typedef {() => number} Clock - ms since whenever */

export const wallMs = () => performance.now();

export function processorMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** A sample shorter than that is made longer by repeating: a short one slips through where others are interrupted. */
export const LEAST_SAMPLE_MS = 30;
/** A sample longer than that is cut to fewer of the inputs. */
const MOST_SAMPLE_MS = 150;
/** From so long a run on, what others have left in memory is cleared away thoroughly before. */
const LONG_RUN_MS = 40;
/** Nobody is warmed up for longer. */
const LONGEST_WARM_MS = 8_000;
/** Fewer rounds say nothing of the spread; but minutes are not spent on it. */
const LEAST_ROUNDS = 3;
const LONGEST_MS = 60_000;

/**
 * @typedef {object} Entrant
 * @property {string} name
 * @property {readonly unknown[]} inputs
 * @property {(input: unknown) => unknown} run - may answer later, with a promise
 * @property {number} [knownMs] - what one input has taken, where that is known
 */

/**
 * Runs all entrants on their inputs, in rounds, until the time is used up.
 *
 * @param {readonly Entrant[]} entrants - the first is what the others are compared with
 * @param {{ budgetMs: number, warmRuns: number, clock?: Clock }} limits - for all rounds; of each entrant before them, so that
 *   what is measured is compiled code. A number and not a time, since a busy machine compiles late
 * @returns {Promise<Map<string, { ms: Spread, ratio: Spread, rounds: number }>>} by name; ms per input
 */
export async function compare(entrants, { budgetMs, warmRuns, clock = wallMs }) {
  const plans = [];
  for (const entrant of entrants) plans.push(await planOf(entrant, warmRuns));
  const samples = entrants.map(() => []);
  const started = performance.now();
  for (let round = 0; ; round += 1) {
    const elapsed = performance.now() - started;
    if (round > 0 && elapsed > (round < LEAST_ROUNDS ? LONGEST_MS : budgetMs)) break;
    for (let place = 0; place < plans.length; place += 1) {
      const index = (place + round) % plans.length;
      // What one contestant has left behind is not collected in another's time.
      globalThis.gc(plans[index].isLong ? {} : { type: "minor" });
      samples[index].push(await sampleOf(plans[index], clock));
    }
  }
  return comparedWithFirst(entrants.map(({ name }, index) => [name, samples[index]]));
}

/** @param {readonly (readonly [string, readonly number[]])[]} samples - in the same rounds; the first is the measure */
export function comparedWithFirst(samples) {
  const [[, measure]] = samples;
  return new Map(samples.map(([name, times]) => [name, { ms: spreadOf(times), ratio: spreadOf(times.map((time, round) => time / measure[round])), rounds: times.length }]));
}

/** Warms up, and settles how much of the inputs makes a sample. */
async function planOf({ inputs, run, knownMs = Infinity }, warmRuns) {
  const started = performance.now();
  let eachMs = knownMs;
  let elapsed = 0;
  for (let done = 0; done < warmRuns && elapsed < LONGEST_WARM_MS; done += 1) {
    const ran = run(inputs[done % inputs.length]);
    if (ran instanceof Promise) await ran;
    const now = performance.now() - started;
    eachMs = Math.min(eachMs, now - elapsed);
    elapsed = now;
  }
  const count = Math.max(1, Math.min(inputs.length, Math.floor(MOST_SAMPLE_MS / eachMs)));
  return { inputs, run, count, passes: Math.max(1, Math.ceil(LEAST_SAMPLE_MS / (eachMs * count))), isLong: eachMs > LONG_RUN_MS };
}

/** @returns ms per input */
async function sampleOf({ inputs, run, count, passes }, clock) {
  const started = clock();
  for (let pass = 0; pass < passes; pass += 1) {
    for (let index = 0; index < count; index += 1) {
      const ran = run(inputs[index]);
      if (ran instanceof Promise) await ran;
    }
  }
  return (clock() - started) / (passes * count);
}

/**
 * @typedef {{ low: number, median: number, high: number }} Spread - quartiles: one disturbed round moves none of them
 * @param {readonly number[]} values
 * @returns {Spread}
 */
export function spreadOf(values) {
  const inOrder = [...values].sort((a, b) => a - b);
  const at = (share) => {
    const place = share * (inOrder.length - 1);
    const below = Math.floor(place);
    const next = inOrder[Math.min(below + 1, inOrder.length - 1)];
    return inOrder[below] + (next - inOrder[below]) * (place - below);
  };
  return { low: at(0.25), median: at(0.5), high: at(0.75) };
}
