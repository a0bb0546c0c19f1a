/**
 * Turns samples into spans of time. A sample holds until the next, and at most so long: time beyond that is known to nobody,
 * counts as up, and is listed.
 */
import type { FeedImpact } from "./feed.js";

/** What a sample says of a service; `null`: up. */
export type SampleState = FeedImpact | "maintenance";

/** One check. */
export interface Sample {
  /** Epoch ms. */
  readonly ms: number;
  readonly state: SampleState;
}

/** A half-open stretch of time, epoch ms. */
export interface Stretch {
  readonly startMs: number;
  readonly endMs: number;
}

/** A stretch in which all samples said the same, other than up. */
export interface Run extends Stretch {
  readonly state: Exclude<SampleState, null>;
}

/** What the samples of one monitor tell. */
export interface SampledTime extends Stretch {
  /** In order; neither overlapping nor, if alike, touching. */
  readonly runs: readonly Run[];
  /** Time between samples that none of them holds for. */
  readonly gaps: readonly Stretch[];
  /** Instants at which samples contradict each other. */
  readonly contradictions: number;
  /** Samples left out because they are not before `asOf`. */
  readonly left: number;
}

/** Down before any share, a larger share before a smaller, then degraded, maintenance, up. */
function severityOf(state: SampleState): number {
  if (state === "down") return 5;
  if (typeof state === "number") return 3 + state;
  return state === "degraded" ? 2 : state === "maintenance" ? 1 : 0;
}

/**
 * The spans that samples of one monitor stand for. The order of the samples does not matter.
 *
 * @param holdMs - how long a sample holds at most, ms, 1 or more
 * @param asOfMs - "now", epoch ms: nothing holds beyond it; `undefined`: no limit
 * @returns `undefined` if no sample is left
 */
export function sampledTime(samples: readonly Sample[], holdMs: number, asOfMs: number = Infinity): SampledTime | undefined {
  const used = samples.filter(({ ms }) => ms < asOfMs);
  const { instants, contradictions } = worstOfEach(used);
  const [first] = instants;
  if (first === undefined) return undefined;
  const runs: Run[] = [];
  const gaps: Stretch[] = [];
  let endMs = first.ms;
  instants.forEach(({ ms, state }, index) => {
    if (ms > endMs) gaps.push({ startMs: endMs, endMs: ms });
    const next = instants[index + 1]?.ms ?? Infinity;
    endMs = Math.min(ms + holdMs, next, asOfMs);
    if (state !== null) addRun(runs, { startMs: ms, endMs, state });
  });
  return { startMs: first.ms, endMs, runs, gaps, contradictions, left: samples.length - used.length };
}

/** One sample for each instant, in order. */
function worstOfEach(samples: readonly Sample[]): { readonly instants: readonly Sample[]; readonly contradictions: number } {
  const instants: Sample[] = [];
  const contradicted = new Set<number>();
  for (const sample of [...samples].sort((a, b) => a.ms - b.ms)) {
    const last = instants.at(-1);
    if (last?.ms !== sample.ms) {
      instants.push(sample);
      continue;
    }
    if (last.state !== sample.state) contradicted.add(sample.ms);
    if (severityOf(sample.state) > severityOf(last.state)) instants[instants.length - 1] = sample;
  }
  return { instants, contradictions: contradicted.size };
}

function addRun(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  if (last?.state === run.state && last.endMs === run.startMs) runs[runs.length - 1] = { ...last, endMs: run.endMs };
  else runs.push(run);
}
