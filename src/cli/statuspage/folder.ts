/**
 * The files of a saved status page: every `*.json` of a folder.
 */
import type { SlaInputError } from "../../index.js";
import { safeText } from "../../safeText.js";
import { type Io, UsageError } from "../io.js";
import { readJson } from "../../request/jsonText.js";
import { readWhole } from "../sources.js";
import { MAX_LINE_BYTES } from "../lines.js";
import { reasonOf } from "../../request/issues.js";

/** A file and what it holds. */
export interface PageFile {
  readonly path: string;
  readonly document: unknown;
}

/** What is wrong with the files: lines for a person. */
export class PageFault extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join("\n"));
  }
}

/**
 * Reads all of them, in the order of their names.
 *
 * @throws {@link UsageError} if the folder cannot be read or holds none
 * @throws {@link PageFault} with everything that is wrong as JSON
 */
export async function readFolder(folder: string, io: Io): Promise<readonly PageFile[]> {
  const names = (await namesIn(folder, io)).filter((name) => name.endsWith(".json")).sort();
  if (names.length === 0) throw new UsageError(`no *.json in ${folder}`);
  const files: PageFile[] = [];
  const faults: string[] = [];
  for (const name of names) {
    const path = `${folder.replace(/\/+$/, "")}/${name}`;
    const { value, messages } = parsed(await readWhole(path, io));
    faults.push(...messages.map((message) => `${safeText(path)}: ${message}`));
    files.push({ path, document: value });
  }
  if (faults.length > 0) throw new PageFault(faults);
  return files;
}

async function namesIn(folder: string, io: Io): Promise<readonly string[]> {
  try {
    return await io.listFolder(folder);
  } catch (error) {
    throw new UsageError(`cannot read the folder ${folder}: ${reasonOf(error)}`);
  }
}

function parsed(bytes: Uint8Array | null): { readonly value: unknown; readonly messages: readonly string[] } {
  if (bytes === null) return { value: null, messages: [`expected at most ${MAX_LINE_BYTES} bytes, received more`] };
  try {
    const { value, issues } = readJson(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return { value, messages: issues.map(({ message }) => message) };
  } catch (error) {
    return { value: null, messages: [`expected text in UTF-8: ${reasonOf(error)}`] };
  }
}

/** Issues of documents, each with the file it is in. */
export function withFiles(error: SlaInputError, files: readonly PageFile[]): readonly string[] {
  const lines = error.issues.map(({ path: [first, index], message }) => {
    const file = first === "documents" && typeof index === "number" ? files[index] : undefined;
    return file === undefined ? message : `${safeText(file.path)}: ${message.replace(/^documents\[\d+\](?:\.|: )/, "")}`;
  });
  return error.moreIssues > 0 ? [...lines, `and ${error.moreIssues} more`] : lines;
}
