/** The files of this folder: requests by theme, their outputs beside them, and the hashes by version. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Hashes } from "./acceptance.js";
import { type Json, layout, sorted } from "./json.js";
import { type Output, outputOf, type Request } from "./request.js";

const FOLDER = "test/golden";

/** What a file of requests is about, and its requests. */
export interface Theme {
  readonly name: string;
  readonly requests: readonly Request[];
}

/** Outputs by request id. */
export type Outputs = Readonly<Record<string, Output>>;

const read = <T>(path: string): T => JSON.parse(readFileSync(`${FOLDER}/${path}`, "utf8")) as T;
const write = (path: string, value: Json): void => writeFileSync(`${FOLDER}/${path}`, `${layout(value)}\n`);

export const THEMES: readonly Theme[] = readdirSync(`${FOLDER}/requests`).sort()
  .map((file) => ({ name: file.replace(".json", ""), requests: read<readonly Request[]>(`requests/${file}`) }));

export const REQUESTS: readonly Request[] = THEMES.flatMap(({ requests }) => requests);

/** The outputs kept, by request id; a theme that is new has none yet. */
export function storedOutputs(): Outputs {
  const kept = THEMES.map(({ name }) => `outputs/${name}.json`).filter((path) => existsSync(`${FOLDER}/${path}`));
  return Object.assign({}, ...kept.map((path) => read<Outputs>(path))) as Outputs;
}

/** Files of outputs that belong to no theme. */
export function strayFiles(): readonly string[] {
  const names = new Set(THEMES.map(({ name }) => `${name}.json`));
  return readdirSync(`${FOLDER}/outputs`).filter((file) => !names.has(file));
}

export function storedHashes(): Hashes {
  return read<Hashes>("hashes.json");
}

/** What comes out now, by request id. */
export const OUTPUTS: Outputs = Object.fromEntries(REQUESTS.map((request) => [request.id, outputOf(request)]));

/** What comes out of one of the requests. */
export function outputNow({ id }: Pick<Request, "id">): Output {
  return OUTPUTS[id] as Output;
}

export function writeOutputs(outputs: Outputs): void {
  for (const { name, requests } of THEMES) {
    write(`outputs/${name}.json`, Object.fromEntries(requests.map(({ id }) => [id, sorted(outputs[id] as Output)])));
  }
}

export function writeHashes(hashes: Hashes): void {
  write("hashes.json", hashes as unknown as Json);
}
