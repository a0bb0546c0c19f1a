/**
 * What the arguments ask for. A word that is not understood is refused, never skipped.
 */
import { parseArgs } from "node:util";
import { type AssessOptions, MAX_JOBS } from "./assessCommand.js";
import type { DiffOptions } from "./diffCommand.js";
import { type AnswerForm, UsageError } from "./io.js";
import type { SchemaName } from "../schema/index.js";
import { safeJson } from "../safeText.js";
import { SCHEMA_NAMES } from "./printCommands.js";
import type { ReportOptions } from "./reportCommand.js";
import { COUNTS, PAGE_WINDOWS, type PageOptions, servicesOf } from "./statuspage/pageOptions.js";
import { reasonOf } from "../request/issues.js";

export const COMMANDS = ["assess", "report", "diff", "lint", "terms", "schema"] as const;
export type CommandName = (typeof COMMANDS)[number];

export type Command =
  | { readonly name: "help"; readonly of: CommandName | null }
  | { readonly name: "version" }
  | { readonly name: "assess"; readonly options: AssessOptions }
  | { readonly name: "report"; readonly options: ReportOptions }
  | { readonly name: "diff"; readonly options: DiffOptions }
  | { readonly name: "lint"; readonly terms: string }
  | { readonly name: "terms"; readonly id: string | null }
  | { readonly name: "schema"; readonly schema: SchemaName };

const LOCALES = ["en", "fr"] as const;

/** The options that each command takes: with a value, or as a switch. */
const OPTIONS = {
  assess: { terms: "string", iso: "boolean", rows: "boolean", jobs: "string" },
  report: {
    terms: "string", locale: "string", svg: "string", statuspage: "string", month: "string", "time-zone": "string", fee: "string", currency: "string",
    service: "strings", count: "string", window: "string", "as-of": "string",
  },
  diff: { locale: "string", json: "boolean" },
  lint: {},
  terms: {},
  schema: {},
  none: { version: "boolean" },
} as const;

interface Words {
  readonly values: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;
  readonly positionals: readonly string[];
}

/** @throws {@link UsageError} for anything that is not understood */
export function parseArguments(argv: readonly string[]): Command {
  const [first, ...rest] = argv;
  if (first === undefined) throw new UsageError("no command given; see sla-credits --help");
  if (first.startsWith("-")) return withoutCommand(argv);
  const name = COMMANDS.find((command) => command === first);
  if (name === undefined) throw new UsageError(`no command ${safeJson(first)}; there are ${COMMANDS.join(", ")}`);
  const words = wordsOf(rest, OPTIONS[name]);
  return words.values["help"] === true ? { name: "help", of: name } : commandOf(name, words);
}

function withoutCommand(argv: readonly string[]): Command {
  const { values, positionals } = wordsOf(argv, OPTIONS.none);
  atMost(0, positionals);
  return values["version"] === true ? { name: "version" } : { name: "help", of: null };
}

function commandOf(name: CommandName, { values, positionals }: Words): Command {
  atMost(name === "diff" ? 2 : 1, positionals);
  const [given, second] = positionals;
  switch (name) {
    case "assess":
      return { name, options: { file: given ?? "-", terms: text(values, "terms"), form: formOf(values), jobs: jobsOf(values) } };
    case "report":
      return { name, options: { source: sourceOf(given, values), terms: text(values, "terms"), svg: text(values, "svg"), locale: localeOf(values) } };
    case "diff":
      if (given === undefined || second === undefined) throw new UsageError("diff needs two files, each with one assessment");
      return { name, options: { before: given, after: second, locale: localeOf(values), json: values["json"] === true } };
    case "lint":
      if (given === undefined) throw new UsageError("lint needs terms: an id of the catalogue, or a file");
      return { name, terms: given };
    case "terms":
      return { name, id: given ?? null };
    case "schema":
      return { name, schema: oneOf(SCHEMA_NAMES, given, "schema") };
  }
}

/** Options that mean nothing without a status page. */
const OF_PAGE = ["month", "time-zone", "fee", "currency", "service", "count", "window", "as-of"] as const;

/** A file, or a saved status page and what must be known beside it. */
function sourceOf(file: string | undefined, values: Words["values"]): string | PageOptions {
  const folder = text(values, "statuspage");
  if (folder === null) {
    const idle = OF_PAGE.find((name) => values[name] !== undefined);
    if (idle !== undefined) throw new UsageError(`--${idle} goes with --statuspage`);
    if (file === undefined) throw new UsageError("report needs a file, - for the standard input, or --statuspage");
    return file;
  }
  if (file !== undefined) throw new UsageError(`report takes a file or --statuspage, not both`);
  const needed = (name: "month" | "fee" | "currency"): string => {
    const value = text(values, name);
    if (value === null) throw new UsageError(`--statuspage needs --${name}`);
    return value;
  };
  return {
    folder, month: needed("month"), fee: needed("fee"), currency: needed("currency"), timeZone: text(values, "time-zone"), asOf: text(values, "as-of"),
    services: servicesOf(texts(values, "service")), count: oneOf(COUNTS, text(values, "count") ?? "major", "--count"),
    window: oneOf(PAGE_WINDOWS, text(values, "window") ?? "by-terms", "--window"),
  };
}

function formOf(values: Words["values"]): AnswerForm {
  if (values["iso"] === true && values["rows"] === true) throw new UsageError("--rows has no instants to write as --iso does: give one of them");
  return values["rows"] === true ? "row" : values["iso"] === true ? "iso" : "assessment";
}

function jobsOf(values: Words["values"]): number {
  const given = text(values, "jobs") ?? "1";
  const jobs = /^[1-9]\d?$/.test(given) ? Number(given) : Infinity;
  if (jobs > MAX_JOBS) throw new UsageError(`--jobs takes a whole number from 1 to ${MAX_JOBS}`);
  return jobs;
}

function localeOf(values: Words["values"]): (typeof LOCALES)[number] {
  return oneOf(LOCALES, text(values, "locale") ?? "en", "--locale");
}

/** `strings`: may be given several times. */
type OptionType = "string" | "strings" | "boolean";

function wordsOf(args: readonly string[], types: Readonly<Record<string, OptionType>>): Words {
  const options = Object.fromEntries(Object.entries(types).map(([name, type]) => [name, type === "strings" ? { type: "string" as const, multiple: true } : { type }]));
  const { values, positionals, tokens } = understood({
    args: [...args],
    options: { ...options, help: { type: "boolean", short: "h" } },
    allowPositionals: true,
    tokens: true,
  });
  const given = tokens.flatMap((token) => (token.kind === "option" ? [token.name] : []));
  const twice = given.find((name, index) => given.indexOf(name) !== index && types[name] !== "strings");
  if (twice !== undefined) throw new UsageError(`--${twice} is given twice`);
  return { values, positionals };
}

interface ArgumentsConfig {
  args: string[];
  options: Record<string, { type: "string" | "boolean"; short?: string; multiple?: boolean }>;
  allowPositionals: true;
  tokens: true;
}

function understood(config: ArgumentsConfig): ReturnType<typeof parseArgs<ArgumentsConfig>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new UsageError(reasonOf(error));
  }
}

function atMost(count: number, positionals: readonly string[]): void {
  const extra = positionals[count];
  if (extra !== undefined) throw new UsageError(`${safeJson(extra)} is one argument too many`);
}

function text(values: Words["values"], name: string): string | null {
  const value = values[name];
  if (value === "") throw new UsageError(`--${name} needs a value`);
  return typeof value === "string" ? value : null;
}

function texts(values: Words["values"], name: string): readonly string[] {
  const given = values[name];
  return Array.isArray(given) ? given.map(String) : [];
}

function oneOf<T extends string>(choices: readonly T[], given: string | undefined, what: string): T {
  const choice = choices.find((candidate) => candidate === given);
  if (choice === undefined) throw new UsageError(`${what} takes one of ${choices.join(", ")}`);
  return choice;
}
