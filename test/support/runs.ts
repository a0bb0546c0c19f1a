/** How often a property is tried, and how a failure is tried again. */
import { relative } from "node:path";
import fc, { type Parameters, type RunDetails } from "fast-check";
import { expect } from "vitest";

const ASKED_FOR = process.env.FAST_CHECK_RUNS;

/** A thousand times, or as often as FAST_CHECK_RUNS says. */
export const RUNS = Number(ASKED_FOR ?? 1000);

/**
 * Parameters for `fc.assert`. All properties of a run start from one seed, which the run prints first; a failure prints
 * the line that replays it.
 *
 * @param share - of the usual number of cases, for a law that looks at several assessments a case; what FAST_CHECK_RUNS
 * asks for is done in full
 */
export function runs<T>(share = 1): Parameters<T> {
  const { FAST_CHECK_SEED: seed, FAST_CHECK_PATH: path } = process.env;
  return {
    numRuns: Math.ceil(RUNS * (ASKED_FOR === undefined ? share : Math.max(1, share))),
    ...(seed !== undefined && { seed: Number(seed) }),
    ...(path !== undefined && { path, endOnFailure: true }),
    reporter: failWithReplay,
  };
}

function failWithReplay<T>(details: RunDetails<T>): void {
  if (!details.failed) return;
  const { seed, counterexamplePath, errorInstance } = details;
  const { testPath = "", currentTestName = "" } = expect.getState();
  const name = currentTestName.replaceAll(" > ", " ").replaceAll(/[.*+?^${}()|[\]\\"'`]/g, ".");
  const replay = `FAST_CHECK_SEED=${seed} FAST_CHECK_PATH=${counterexamplePath ?? ""} npx vitest run --config .vitest.config.ts ${relative(".", testPath)} -t "${name}"`;
  throw new Error(`${fc.defaultReportMessage(details) ?? ""}\n\nReplay: ${replay}`, { cause: errorInstance });
}
