/** Calls that the facts may not suffice for. */
import { SlaInputError } from "../errors.js";

/** What a call returns; `null` if it finds the input wanting. Any other error is ours, and goes on. */
export function ifPossible<T>(call: () => T): T | null {
  try {
    return call();
  } catch (error) {
    if (error instanceof SlaInputError) return null;
    throw error;
  }
}
