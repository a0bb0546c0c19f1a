// Workers as Node's threads: the same bytes as without, and threads that end, or throw, or say what nobody can read.
import { EventEmitter } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { MessageChannel, type Worker } from "node:worker_threads";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answers, AnswerTask, Io } from "../../src/cli/io.js";
import { run } from "../../src/cli/run.js";
import { startThreads, unlessWorker } from "../../src/cli/threads.js";
import { bytesOf, fakeIo, type FakeOutside } from "../support/fakeIo.js";
import { lineOf } from "../support/requests.js";
import { nastyInput } from "./pipe/nastyInput.js";

const TASK: AnswerTask = { terms: null, form: "assessment" };

/** A program that does something with each block it is sent. */
const doing = (script: string): URL =>
  new URL(`data:text/javascript,${encodeURIComponent(`import { parentPort } from "node:worker_threads"; parentPort.on("message", (block) => { ${script} })`)}`);

const oneLine = (): { firstLine: number; bytes: Uint8Array } => ({ firstLine: 1, bytes: bytesOf(lineOf()) });

describe("the program as its own worker", () => {
  let folder = "";
  let program = new URL("file:///");
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "sla-credits-"));
    const outfile = join(folder, "cli.mjs");
    await build({ entryPoints: ["src/cli/main.ts"], outfile, bundle: true, platform: "node", format: "esm", target: "node20", logLevel: "warning" });
    program = pathToFileURL(outfile);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  async function saying(args: readonly string[], outside: FakeOutside, startWorkers?: Io["startWorkers"]): Promise<readonly unknown[]> {
    const io = fakeIo(outside);
    const code = await run(["assess", ...args], startWorkers === undefined ? io : { ...io, startWorkers });
    return [code, io.writes.join(""), io.complaints];
  }

  it.each([
    { args: [], code: 1, tooLong: 64 * 1024 * 1024 + 1 },
    { args: ["--iso", "--terms", "mailgun@2026"], code: 1, tooLong: 0 },
    { args: ["--terms", "own.json"], code: 1, tooLong: 0 },
    { args: ["--rows"], code: 0, tooLong: 0 },
  ])("says the same with three threads as with none, with $args, a line of $tooLong bytes among others", async ({ args, code, tooLong }) => {
    const { bytes, files } = nastyInput(tooLong);
    const stdin: Uint8Array[] = [];
    for (let from = 0, size = 100; from < bytes.length; from += size, size = Math.min(size * 2, 1024 * 1024)) stdin.push(bytes.subarray(from, from + size));
    const expected = await saying(args, { stdin, files });
    expect([expected[0], String(expected[1]).includes('"code":"too-long"')]).toEqual([code, tooLong > 0]);
    expect(await saying([...args, "--jobs", "3"], { stdin, files }, startThreads(program))).toEqual(expected);
  });
});

describe("startThreads", () => {
  it("starts a thread when all others have work, and no more than it may", async () => {
    const started: FakeThread[] = [];
    class FakeThread extends EventEmitter {
      readonly asked: unknown[] = [];
      postMessage(block: unknown): void {
        this.asked.push(block);
      }
      answer(): void {
        this.emit("message", { bytes: new Uint8Array(started.indexOf(this)), anyBad: false });
      }
    }
    const workers = startThreads(new URL("file:///none"), () => {
      started.push(new FakeThread());
      return started.at(-1) as unknown as Worker;
    })(2, TASK);
    const load = (): readonly number[] => started.map(({ asked }) => asked.length);
    const first = workers.answer(oneLine());
    expect(load()).toEqual([1]);
    started[0]?.answer();
    expect((await first).bytes).toHaveLength(0);
    const rest = [1, 2, 3, 4].map(() => workers.answer(oneLine()));
    expect(load()).toEqual([3, 2]);
    for (const thread of started) for (const _ of [1, 2]) thread.answer();
    expect((await Promise.all(rest)).map(({ bytes }) => bytes.length)).toEqual([0, 1, 0, 1]);
  });

  it.each([
    ["ends", "process.exit(7)", "it ended with exit code 7"],
    ["throws", "throw new Error('odd')", "odd"],
  ])("fails what was asked of a thread that %s, and what is asked of it later", async (_, script, message) => {
    const workers = startThreads(doing(script))(1, TASK);
    const both = [workers.answer(oneLine()), workers.answer({ firstLine: 2, bytes: null })];
    for (const one of await Promise.allSettled(both)) expect(one).toMatchObject({ status: "rejected", reason: { message } });
    await expect(workers.answer(oneLine())).rejects.toThrow(message);
    await workers.stop();
  });

  it("fails if an answer cannot be read", async () => {
    const thread = Object.assign(new EventEmitter(), { postMessage: () => undefined });
    const asked = startThreads(new URL("file:///none"), () => thread as unknown as Worker)(1, TASK).answer(oneLine());
    thread.emit("messageerror", new Error("no room"));
    await expect(asked).rejects.toThrow("no room");
  });

  it("fails what is under way when it is stopped", async () => {
    const workers = startThreads(doing("for (;;);"))(1, TASK);
    const [asked] = await Promise.allSettled([workers.answer(oneLine()), workers.stop()]);
    expect(asked).toMatchObject({ status: "rejected", reason: { message: expect.stringContaining("it ended with exit code") as string } });
  });

  it("ends the program with a sentence and 3", async () => {
    const io = { ...fakeIo({ stdin: lineOf() }), startWorkers: startThreads(doing("throw new Error('odd')")) };
    expect(await run(["assess", "--jobs", "2"], io)).toBe(3);
    expect([io.writes, io.complaints]).toEqual([[], ["sla-credits: a worker stopped (odd); there are answers to the lines before line 1, and none after\n"]]);
  });
});

describe("unlessWorker", () => {
  it("runs the program in the main thread", async () => {
    let hasRun = false;
    await unlessWorker({ parentPort: null, workerData: null }, async () => void (hasRun = true));
    expect(hasRun).toBe(true);
  });

  it("answers blocks in a worker, and gives the bytes away", async () => {
    const { port1: parentPort, port2: main } = new MessageChannel();
    await unlessWorker({ parentPort, workerData: TASK }, () => Promise.reject(new Error("not here")));
    const answered = new Promise<Answers>((resolve) => main.once("message", resolve));
    main.postMessage({ firstLine: 3, bytes: bytesOf("{\n\n[]") }, []);
    const { bytes, anyBad } = await answered;
    expect(anyBad).toBe(true);
    expect(new TextDecoder().decode(bytes).split("\n").map((line) => line.slice(0, 20))).toEqual(['{"id":null,"line":3,', '{"id":null,"line":5,', ""]);
    main.close();
  });
});
