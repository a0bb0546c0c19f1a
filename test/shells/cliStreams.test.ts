// The program's streams over Node's: slow readers, readers that leave, files put in place whole.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Io, PipeClosed } from "../../src/cli/io.js";
import * as streams from "../../src/cli/streams.js";
import type { Host, OutputStream } from "../../src/cli/streams.js";
import { bytesOf } from "../support/fakeIo.js";
import { reasonOf } from "../../src/request/issues.js";

type Deliver = (error?: Error) => void;

function writable(write: (text: string, deliver: Deliver) => void, terminal: object = {}): OutputStream {
  const stream = new Writable({ decodeStrings: false, write: (text: string, _encoding, deliver) => write(text, deliver) });
  return Object.assign(stream, terminal);
}

function host(stdout: OutputStream, versions: Host["versions"] = { node: "20.19.0", tz: "2025b" }): Host {
  async function* stdin(): AsyncGenerator<Uint8Array> {
    yield bytesOf("in");
  }
  return { stdin: stdin(), stdout, stderr: writable((_, deliver) => deliver()), env: { A: "b" }, versions, pid: 7 };
}

const noWorkers: Io["startWorkers"] = () => {
  throw new Error("no workers here");
};
const hostIo = (outside: Host): Io => streams.hostIo(outside, noWorkers);

const failing = (code?: string): OutputStream => writable((_, deliver) => deliver(Object.assign(new Error("failed"), code !== undefined && { code })));

describe("output", () => {
  it("counts as written once it has been taken", async () => {
    const waiting: Deliver[] = [];
    const { stdout } = hostIo(host(writable((_, deliver) => waiting.push(deliver))));
    let isWritten = false;
    const written = stdout.write("x").then(() => (isWritten = true));
    await new Promise((resolve) => setImmediate(resolve));
    expect([waiting.length, isWritten]).toEqual([1, false]);
    waiting[0]?.();
    await written;
    expect(isWritten).toBe(true);
  });

  it.each(["EPIPE", "ERR_STREAM_DESTROYED"])("to a reader that has left (%s) is its own kind of error", async (code) => {
    await expect(hostIo(host(failing(code))).stdout.write("x")).rejects.toThrow(PipeClosed);
  });

  it.each([undefined, "ENOSPC"])("that fails otherwise (%s) stays that error", async (code) => {
    await expect(hostIo(host(failing(code))).stdout.write("x")).rejects.toThrow("failed");
  });

  it.each([[{}, null], [{ isTTY: false, columns: 90 }, null], [{ isTTY: true, columns: 90 }, 90], [{ isTTY: true }, 80]])("%o is %s columns wide", (terminal, columns) => {
    expect(hostIo(host(writable((_, deliver) => deliver(), terminal))).stdout.columns).toBe(columns);
  });
});

it("passes on the input, the workers, the environment and the versions", async () => {
  const { stdin, env, versions, startWorkers } = hostIo(host(failing(), { node: "20.19.0" }));
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(chunk);
  expect([chunks, env, versions]).toEqual([[bytesOf("in")], { A: "b" }, { node: "20.19.0", tz: "unknown" }]);
  expect(startWorkers).toBe(noWorkers);
  expect(hostIo(host(failing())).versions.tz).toBe("2025b");
});

describe("files", () => {
  const { readFile, replaceFile, listFolder } = hostIo(host(failing()));
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "sla-credits-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("are read in pieces", async () => {
    writeFileSync(join(folder, "in"), "text");
    const chunks: Uint8Array[] = [];
    for await (const chunk of readFile(join(folder, "in"))) chunks.push(chunk);
    expect(Buffer.concat(chunks).toString()).toBe("text");
  });

  it("are replaced whole, with nothing left beside them", async () => {
    writeFileSync(join(folder, "out"), "old");
    await replaceFile(join(folder, "out"), "new");
    expect(await listFolder(folder)).toEqual(readdirSync(folder));
    expect([readdirSync(folder), readFileSync(join(folder, "out"), "utf8")]).toEqual([["out"], "new"]);
  });

  it("stay as they were if they cannot be replaced", async () => {
    await expect(replaceFile(folder, "new")).rejects.toThrow();
    await expect(replaceFile(join(folder, "none", "out"), "new")).rejects.toThrow("ENOENT");
    expect(readdirSync(folder)).toEqual([]);
    expect(readdirSync(tmpdir()).filter((name) => join(tmpdir(), name).startsWith(`${folder}.`))).toEqual([]);
  });
});

it.each([[new Error("said"), "said"], ["thrown", "thrown"]])("reasonOf(%o)", (error, reason) => {
  expect(reasonOf(error)).toBe(reason);
});

it("the program itself hands the process to all this", async () => {
  const written = vi.spyOn(process.stdout, "write").mockImplementation((...args: unknown[]) => {
    (args.at(-1) as () => void)();
    return true;
  });
  const closed = vi.spyOn(process.stdin, "destroy").mockImplementation(() => process.stdin);
  const { argv, exitCode } = process;
  process.argv = ["node", "sla-credits", "--version"];
  try {
    await import("../../src/cli/main.js");
    expect(process.exitCode).toBe(0);
    expect(String(written.mock.calls[0]?.[0])).toMatch(/^sla-credits /);
    expect(closed).toHaveBeenCalledOnce();
  } finally {
    written.mockRestore();
    closed.mockRestore();
    process.argv = argv;
    process.exitCode = exitCode;
  }
});
