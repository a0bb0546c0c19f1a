/** The issues that a call throws, in short: code and path of each; none if it throws nothing. */
import { SlaInputError } from "../../src/errors.js";

export function issuesOf(call: () => unknown): readonly string[] {
  try {
    call();
  } catch (error) {
    if (error instanceof SlaInputError) return error.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
    throw error;
  }
  return [];
}
