/**
 * The program's streams and files over Node's. With `main.ts` and `threads.ts` the only place that touches the outside.
 */
import { createReadStream } from "node:fs";
import { readdir, rename, rm, writeFile } from "node:fs/promises";
import type { Writable } from "node:stream";
import { type Io, type Output, PipeClosed } from "./io.js";

/** A terminal has a width; a pipe and a file have none. */
export type OutputStream = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** What is used of Node's `process`. */
export interface Host {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly versions: { readonly node: string; readonly tz?: string };
  readonly pid: number;
}

/** Width taken for a terminal that does not tell its own. */
const USUAL_COLUMNS = 80;

/** What a write fails with once the reader has gone. */
const CLOSED = ["EPIPE", "ERR_STREAM_DESTROYED"];

export function hostIo(host: Host, startWorkers: Io["startWorkers"]): Io {
  return {
    stdin: host.stdin,
    stdout: outputTo(host.stdout),
    stderr: outputTo(host.stderr),
    readFile: (path) => createReadStream(path),
    listFolder: (path) => readdir(path),
    replaceFile: (path, text) => replaceFile(path, text, `${path}.${host.pid}.tmp`),
    startWorkers,
    env: host.env,
    versions: { node: host.versions.node, tz: host.versions.tz ?? "unknown" },
  };
}

function outputTo(stream: OutputStream): Output {
  // A failed write is answered by its callback; without a listener the same error would end the process as well.
  stream.on("error", () => undefined);
  return {
    columns: stream.isTTY === true ? (stream.columns ?? USUAL_COLUMNS) : null,
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          if (error === null || error === undefined) resolve();
          else reject(isClosed(error) ? new PipeClosed() : error);
        });
      }),
  };
}

function isClosed(error: Error): boolean {
  return "code" in error && CLOSED.includes(String(error.code));
}

/** Writes beside the file and renames, as only a rename happens all at once. */
async function replaceFile(path: string, text: string, besidePath: string): Promise<void> {
  try {
    await writeFile(besidePath, text, { flag: "wx" });
    await rename(besidePath, path);
  } catch (error) {
    await rm(besidePath, { force: true });
    throw error;
  }
}
