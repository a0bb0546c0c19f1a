/**
 * `report`: one request, printed for a person, and drawn if asked for. Prints nothing unless all of it could be done.
 */
import { assess, type Assessment, assessReadings, SlaInputError, type Terms } from "../index.js";
import { timelineSvg } from "../svg/index.js";
import { FLAGSHIP_TERMS } from "../terms/flagship.js";
import { complain, type ExitCode, type Io, UsageError } from "./io.js";
import { renderReport } from "./report/renderReport.js";
import type { ReportOptions as RenderOptions } from "./report/view.js";
import { outcomeOfBytes } from "./requestBytes.js";
import { readTerms, readWhole, TERMS_WORDS } from "./sources.js";
import { PageFault, type PageFile, readFolder, withFiles } from "./statuspage/folder.js";
import { pageFacts } from "./statuspage/pageFacts.js";
import type { PageOptions } from "./statuspage/pageOptions.js";
import { pageSection } from "./statuspage/pageSection.js";
import type { Outcome } from "../request/outcome.js";
import { TermsSource } from "../request/termsSource.js";
import { reasonOf } from "../request/issues.js";

export interface ReportOptions {
  /** Path, `-` for the standard input, or a saved status page. */
  readonly source: string | PageOptions;
  readonly terms: string | null;
  readonly locale: "en" | "fr";
  /** Path of the drawing; `null`: none. */
  readonly svg: string | null;
}

/** Width of a report that is not for a terminal, in characters. */
const PRINT_COLUMNS = 80;

export async function reportCommand({ source, terms, locale, svg }: ReportOptions, io: Io): Promise<ExitCode> {
  const given = await readTerms(terms, io);
  if (typeof source !== "string") return pageReport(source, { terms: given, locale, svg }, io);
  const outcome = outcomeOfBytes(await readWhole(source, io), new TermsSource(given, TERMS_WORDS));
  if (outcome.kind === "blank") throw new UsageError(`${source} is empty`);
  if (outcome.kind !== "assessed") {
    await complain(io, [`${source}:`, ...complaints(outcome).map((line) => `  ${line}`)]);
    return 1;
  }
  await show(outcome.assessment, { readings: assessReadings(outcome.terms, outcome.facts), locale }, svg, io);
  return 0;
}

interface PageReport {
  readonly terms: Terms | null;
  readonly locale: "en" | "fr";
  readonly svg: string | null;
}

async function pageReport(page: PageOptions, { terms, locale, svg }: PageReport, io: Io): Promise<ExitCode> {
  const used = terms ?? FLAGSHIP_TERMS;
  let files: readonly PageFile[] = [];
  try {
    files = await readFolder(page.folder, io);
    const { facts, story } = pageFacts(files.map(({ document }) => document), used, page);
    await show(assess(used, facts), { readings: assessReadings(used, facts), locale, page: (view) => pageSection(story, view) }, svg, io);
    return 0;
  } catch (error) {
    if (!(error instanceof SlaInputError || error instanceof PageFault)) throw error;
    const lines = error instanceof PageFault ? error.lines : withFiles(error, files);
    await complain(io, [`${page.folder}:`, ...lines.map((line) => `  ${line}`)]);
    return 1;
  }
}

/** The drawing first: if it cannot be written, nothing is printed. */
async function show(assessment: Assessment, options: Omit<RenderOptions, "colour" | "columns">, svg: string | null, io: Io): Promise<void> {
  const text = renderReport(assessment, { ...options, colour: hasColour(io), columns: io.stdout.columns ?? PRINT_COLUMNS });
  if (svg !== null) await draw(svg, timelineSvg(assessment, { locale: options.locale }), io);
  await io.stdout.write(text);
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
