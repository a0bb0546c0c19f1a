/**
 * `diff`: two assessments of the same period in, and where they part.
 */
import { type Assessment, diffAssessments, explainDiff, SlaInputError } from "../index.js";
import { safeJson } from "../safeText.js";
import { complain, type ExitCode, type Io, UsageError } from "./io.js";
import { readJson } from "../request/jsonText.js";
import { MAX_LINE_BYTES } from "./lines.js";
import { readWhole } from "./sources.js";

export interface DiffOptions {
  /** Path, or `-` for the standard input. */
  readonly before: string;
  readonly after: string;
  readonly locale: "en" | "fr";
  /** The difference as JSON rather than as text. */
  readonly json: boolean;
}

/** @returns 1 if one of the two is no assessment, or they cannot be compared */
export async function diffCommand({ before, after, locale, json }: DiffOptions, io: Io): Promise<ExitCode> {
  const [first, second] = [await readAssessment(before, io), await readAssessment(after, io)];
  try {
    const diff = diffAssessments(first, second);
    await io.stdout.write(json ? `${safeJson(diff)}\n` : explainDiff(diff, { locale }));
    return 0;
  } catch (error) {
    if (!(error instanceof SlaInputError)) throw error;
    await complain(io, [`${before} and ${after}:`, ...error.issues.map(({ message }) => `  ${message}`)]);
    return 1;
  }
}

/** The JSON of a file; that it is an assessment is checked where it is compared. */
async function readAssessment(path: string, io: Io): Promise<Assessment> {
  const bytes = await readWhole(path, io);
  if (bytes === null) throw new UsageError(`${path} has more than ${MAX_LINE_BYTES} bytes`);
  const { value, issues } = readJson(new TextDecoder().decode(bytes));
  if (issues.length > 0) throw new UsageError(`${path}: ${issues.map(({ message }) => message).join("; ")}`);
  return value as Assessment;
}
