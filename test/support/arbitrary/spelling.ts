/** The ways in which facts may write one instant: ms, `Date`, text in UTC, text at an offset. */
import type { InstantInput } from "../../../src/facts/facts.js";

const OFFSETS = [["+02:00", 120], ["-03:30", -210]] as const;

/** @param choices - how the next instants are written, over and over */
export function speller(choices: readonly number[]): (ms: number) => InstantInput {
  let next = 0;
  return (ms) => {
    const choice = choices[next % choices.length] ?? 0;
    next += 1;
    if (choice === 0) return ms;
    if (choice === 1) return new Date(ms);
    if (choice === 2) return new Date(ms).toISOString();
    const [offset, minutes] = OFFSETS[choice === 3 ? 0 : 1];
    return new Date(ms + minutes * 60_000).toISOString().replace("Z", offset);
  };
}
