/**
 * `lint`: terms in, and what a careful reader would ask about them.
 */
import { lintTerms, type Terms } from "../index.js";
import { safeText } from "../safeText.js";
import type { ExitCode, Io } from "./io.js";
import { readTerms } from "./sources.js";

/**
 * @param named - an id of the catalogue, or a file
 * @returns 1 if anything was found
 */
export async function lintCommand(named: string, io: Io): Promise<ExitCode> {
  const found = lintTerms((await readTerms(named, io)) as Terms);
  const lines = found.map(({ code, paths, message }) => `${code}  ${paths.map((path) => path.map(String).map(safeText).join(".")).join(", ")}\n  ${message}\n`);
  await io.stdout.write(lines.length === 0 ? "Nothing to ask about.\n" : lines.join(""));
  return lines.length === 0 ? 0 : 1;
}
