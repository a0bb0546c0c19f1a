/**
 * `report`: one request, printed for a person, and drawn if asked for. Prints nothing unless all of it could be done.
 */
import { timelineSvg } from "../svg/index.js";
import { complain, type ExitCode, type Io, reasonOf, UsageError } from "./io.js";
import { renderReport } from "./report/renderReport.js";
import { type Outcome, outcomeOf } from "./request.js";
import { readTerms, readWhole } from "./sources.js";
import { TermsSource } from "./termsSource.js";

export interface ReportOptions {
  /** Path, or `-` for the standard input. */
  readonly file: string;
  readonly terms: string | null;
  readonly locale: "en" | "fr";
  /** Path of the drawing; `null`: none. */
  readonly svg: string | null;
}

/** Width of a report that is not for a terminal, in characters. */
const PRINT_COLUMNS = 80;

export async function reportCommand({ file, terms, locale, svg }: ReportOptions, io: Io): Promise<ExitCode> {
  const source = new TermsSource(await readTerms(terms, io));
  const outcome = outcomeOf(await readWhole(file, io), source);
  if (outcome.kind === "blank") throw new UsageError(`${file} is empty`);
  if (outcome.kind !== "assessed") {
    await complain(io, [`${file}:`, ...complaints(outcome).map((line) => `  ${line}`)]);
    return 1;
  }
  const text = renderReport(outcome.assessment, { readings: outcome.readings(), locale, colour: hasColour(io), columns: io.stdout.columns ?? PRINT_COLUMNS });
  if (svg !== null) await draw(svg, timelineSvg(outcome.assessment, { locale }), io);
  await io.stdout.write(text);
  return 0;
}

function complaints(outcome: Extract<Outcome, { kind: "invalid" | "failed" }>): readonly string[] {
  if (outcome.kind === "failed") return [`a bug in sla-credits, please report it: ${outcome.message}`];
  const more = outcome.moreIssues > 0 ? [`and ${outcome.moreIssues} more`] : [];
  return [...outcome.issues.map(({ message }) => message), ...more];
}

async function draw(path: string, svg: string, io: Io): Promise<void> {
  try {
    await io.replaceFile(path, svg);
  } catch (error) {
    throw new UsageError(`cannot write ${path}: ${reasonOf(error)}`);
  }
}

/** Colour only for a terminal that can show it and a person who wants it (https://no-color.org). */
function hasColour({ stdout, env }: Io): boolean {
  return stdout.columns !== null && (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb";
}
