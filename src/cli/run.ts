/**
 * One run of the program: the arguments decide the command, and what goes wrong decides the exit code.
 */
import { version } from "../../package.json";
import { type Command, parseArguments } from "./args.js";
import { assessCommand } from "./assessCommand.js";
import { diffCommand } from "./diffCommand.js";
import { helpText } from "./help.js";
import { BrokenOff, complain, type ExitCode, type Io, PipeClosed, UsageError } from "./io.js";
import { lintCommand } from "./lintCommand.js";
import { schemaText, termsText } from "./printCommands.js";
import { reportCommand } from "./reportCommand.js";

/**
 * @param argv - the arguments after the program's name
 * @returns 0: fine; 1: some input was bad; 2: called wrongly, and then nothing was printed but a sentence on `stderr`; 3: the
 *   work broke off, which a sentence on `stderr` says as well
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await obeyed(argv, io);
  } catch (error) {
    if (error instanceof PipeClosed) return 0;
    throw error;
  }
}

async function obeyed(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await carriedOut(parseArguments(argv), io);
  } catch (error) {
    if (error instanceof BrokenOff) {
      await complain(io, [`sla-credits: ${error.message}`]);
      return 3;
    }
    if (!(error instanceof UsageError)) throw error;
    await complain(io, [`sla-credits: ${error.message}`, ...error.more]);
    return 2;
  }
}

async function carriedOut(command: Command, io: Io): Promise<ExitCode> {
  switch (command.name) {
    case "assess":
      return assessCommand(command.options, io);
    case "report":
      return reportCommand(command.options, io);
    case "diff":
      return diffCommand(command.options, io);
    case "lint":
      return lintCommand(command.terms, io);
    default:
      await io.stdout.write(printed(command, io));
      return 0;
  }
}

function printed(command: Exclude<Command, { name: "assess" | "report" | "diff" | "lint" }>, io: Io): string {
  switch (command.name) {
    case "help":
      return helpText(command.of);
    case "version":
      return `sla-credits ${version} (Node ${io.versions.node}, tz database ${io.versions.tz})\n`;
    case "terms":
      return termsText(command.id);
    case "schema":
      return schemaText(command.schema);
  }
}
