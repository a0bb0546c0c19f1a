/** The outside of the command-line program, for tests: files in a map, output in a list. */
import { blockAnswerer } from "../../src/cli/answers.js";
import { type Io, type Output, PipeClosed } from "../../src/cli/io.js";

export interface FakeOutside {
  readonly stdin?: string | readonly Uint8Array[];
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Width of the terminal; absent: a pipe. */
  readonly columns?: number;
  /** The same of the error stream. */
  readonly errorColumns?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** The reader of the output leaves after so many writes. */
  readonly leavesAfter?: number;
  /** Files that cannot be written. */
  readonly unwritable?: boolean;
}

export interface FakeIo extends Io {
  readonly writes: readonly string[];
  readonly complaints: readonly string[];
  readonly files: ReadonlyMap<string, string | Uint8Array>;
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function textOf(written: string | Uint8Array): string {
  return typeof written === "string" ? written : new TextDecoder("utf-8", { ignoreBOM: true }).decode(written);
}

export function fakeIo({ stdin = "", files = {}, columns, errorColumns, env = {}, leavesAfter = Infinity, unwritable = false }: FakeOutside): FakeIo {
  const writes: string[] = [];
  const complaints: string[] = [];
  const kept = new Map(Object.entries(files));
  const stdout: Output = {
    columns: columns ?? null,
    write: async (text) => {
      if (writes.length >= leavesAfter) throw new PipeClosed();
      writes.push(textOf(text));
    },
  };
  const stderr: Output = { columns: errorColumns ?? null, write: async (text) => void complaints.push(textOf(text)) };
  return {
    stdin: chunksOf(typeof stdin === "string" ? [bytesOf(stdin)] : stdin),
    stdout,
    stderr,
    readFile: (path) => fileOf(kept, path),
    listFolder: async (path) => {
      const within = path.endsWith("/") ? path : `${path}/`;
      const inside = [...kept.keys()].flatMap((name) => (name.startsWith(within) ? [name.slice(within.length)] : []));
      if (inside.length === 0) throw new Error("ENOENT: no such folder");
      return inside.reverse();
    },
    replaceFile: async (path, text) => {
      if (unwritable) throw new Error("EACCES: permission denied");
      kept.set(path, text);
    },
    startWorkers: (_count, task) => ({ answer: async (block) => blockAnswerer(task)(block), stop: async () => undefined }),
    env,
    versions: { node: "20.19.0", tz: "2025b" },
    writes,
    complaints,
    files: kept,
  };
}

async function* chunksOf(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

async function* fileOf(files: ReadonlyMap<string, string | Uint8Array>, path: string): AsyncGenerator<Uint8Array> {
  const content = files.get(path);
  if (content === undefined) throw new Error("ENOENT: no such file");
  yield typeof content === "string" ? bytesOf(content) : content;
}
