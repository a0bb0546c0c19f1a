// `assess --jobs`: whatever the workers do and however the lines arrive, the bytes and the exit code are those of one job, and
// the work on the way is bounded. The workers are made up here; real threads are in cliThreads.test.ts.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { bytesOf, type FakeIo, fakeIo, type FakeOutside } from "../support/fakeIo.js";
import { answeredBy, type FakeWorkers, fakeWorkers, settled } from "./pipe/fakeWorkers.js";
import { nastyInput } from "./pipe/nastyInput.js";
import { lineOf, withoutTerms } from "../support/requests.js";
import { runs } from "../support/runs.js";

const last = (places: readonly number[]): number => places.length - 1;

function running(args: readonly string[], outside: FakeOutside, workers: FakeWorkers): { io: FakeIo; ending: Promise<number> } {
  const io = { ...fakeIo(outside), startWorkers: workers.startWorkers };
  return { io, ending: run(["assess", ...args], io) };
}

/** What the program says to some input with one job. */
async function withOneJob(args: readonly string[], outside: FakeOutside): Promise<readonly unknown[]> {
  const io = fakeIo(outside);
  const code = await run(["assess", ...args], io);
  return [code, io.writes.join(""), io.complaints];
}

const lines = (count: number): readonly Uint8Array[] => Array.from({ length: count }, (_, index) => bytesOf(`${lineOf({ id: `n${index + 1}` })}\n`));
const idsIn = (io: FakeIo): readonly unknown[] => io.writes.join("").split("\n").slice(0, -1).map((line) => (JSON.parse(line) as { id: unknown }).id);
const ids = (from: number, to: number): readonly string[] => Array.from({ length: to - from + 1 }, (_, index) => `n${from + index}`);

describe("several jobs", () => {
  it("answer in the order of the input, whoever is first", async () => {
    const workers = fakeWorkers();
    const { io, ending } = running(["--jobs", "3"], { stdin: lines(20) }, workers);
    expect(await answeredBy(last, workers, ending)).toBe(0);
    expect(idsIn(io)).toEqual(ids(1, 20));
    expect(workers.notes).toEqual({ handedOut: 20, started: [3], stopped: 1 });
  });

  // Oracle: the same run with one job.
  it("say the same as one to nasty input, wherever it is cut and whoever answers first", async () => {
    const { bytes, files } = nastyInput();
    const whole = { stdin: [bytes], files: { ...files, "in.ndjson": bytes } };
    const calls = await Promise.all(
      [[], ["--iso"], ["--terms", "mailgun@2026"], ["--terms", "own.json", "in.ndjson"]].map(async (args) => ({ args, expected: await withOneJob(args, whole) })),
    );
    expect(calls.map(({ expected }) => expected[0])).toEqual([1, 1, 1, 1]);
    const way = fc.record({ places: fc.array(fc.nat(bytes.length), { maxLength: 30 }), seed: fc.nat(1_000), jobs: fc.integer({ min: 2, max: 5 }) });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...calls), way, async ({ args, expected }, { places, seed, jobs }) => {
        const edges = [0, ...places.sort((a, b) => a - b), bytes.length];
        const stdin = edges.slice(1).map((edge, index) => bytes.subarray(edges[index], edge));
        const workers = fakeWorkers();
        const { io, ending } = running([...args, "--jobs", String(jobs)], { ...whole, stdin }, workers);
        const code = await answeredBy((waiting) => seed % waiting.length, workers, ending);
        expect([code, io.writes.join(""), io.complaints]).toEqual(expected);
      }),
      runs(0.2),
    );
  });

  it("are handed nothing if there is no line, or if the terms are wrong", async () => {
    for (const [args, stdin, code] of [[[], "", 0], [["--terms", "nobody@1"], lineOf(), 2]] as const) {
      const workers = fakeWorkers();
      const { io, ending } = running([...args, "--jobs", "2"], { stdin }, workers);
      expect([await ending, io.writes, workers.notes.handedOut]).toEqual([code, [], 0]);
    }
  });

  it("write nothing for blank lines", async () => {
    const workers = fakeWorkers();
    const { io, ending } = running(["--jobs", "2"], { stdin: ["\n \n", "\t\r\n"].map(bytesOf) }, workers);
    expect([await answeredBy(last, workers, ending), io.writes, workers.notes.handedOut]).toEqual([0, [], 2]);
  });

  it("take the terms of --terms along", async () => {
    const workers = fakeWorkers();
    const { io, ending } = running(["--jobs", "2", "--terms", "mailgun@2026"], { stdin: `${withoutTerms()}\n` }, workers);
    expect(await answeredBy(last, workers, ending)).toBe(0);
    expect(JSON.parse(io.writes.join(""))).toMatchObject({ terms: "mailgun@2026" });
  });
});

describe("the work on the way", () => {
  /** More input than anybody should ask for, and how much of it was. */
  function endless(): { stdin: AsyncIterable<Uint8Array>; asked: () => number } {
    let asked = 0;
    async function* pieces(): AsyncGenerator<Uint8Array> {
      while (asked < 1_000) yield lines((asked += 1)).at(-1) as Uint8Array;
    }
    return { stdin: pieces(), asked: () => asked };
  }

  it("is at most two blocks for each worker, and one read ahead", async () => {
    const workers = fakeWorkers();
    const { stdin, asked } = endless();
    const io = { ...fakeIo({ leavesAfter: 30 }), stdin, startWorkers: workers.startWorkers };
    let most = 0;
    const code = await answeredBy((waiting) => {
      most = Math.max(most, waiting.length);
      expect(asked()).toBeLessThanOrEqual(io.writes.length + 6 + 1);
      return last(waiting);
    }, workers, run(["assess", "--jobs", "3"], io));
    expect([code, most, idsIn(io)]).toEqual([0, 6, ids(1, 30)]);
  });

  it("waits for a reader that takes its time", async () => {
    const workers = fakeWorkers();
    const { stdin, asked } = endless();
    const taken: (() => void)[] = [];
    const stdout = { columns: null, write: () => new Promise<void>((resolve) => taken.push(resolve)) };
    void run(["assess", "--jobs", "2"], { ...fakeIo({}), stdin, stdout, startWorkers: workers.startWorkers });
    for (let round = 1; round <= 3; round += 1) {
      for (await settled(); workers.waiting.size > 0; await settled()) for (const release of workers.waiting.values()) release();
      // The reader holds one; of the others, which have all been answered, none has been handed on.
      expect([taken.length, workers.notes.handedOut, asked()]).toEqual([round, round + 3, round + 4]);
      taken.at(-1)?.();
    }
  });

  it("is handed on while the input is still open", async () => {
    const workers = fakeWorkers();
    async function* opened(): AsyncGenerator<Uint8Array> {
      yield* lines(1);
      await new Promise(() => undefined);
    }
    const io = { ...fakeIo({}), stdin: opened(), startWorkers: workers.startWorkers };
    void run(["assess", "--jobs", "2"], io);
    await settled();
    workers.waiting.get(1)?.();
    await settled();
    expect(idsIn(io)).toEqual(["n1"]);
  });
});

describe("an end before the end", () => {
  it("by a worker that dies: whole answers up to its first line, a sentence, 3, and nobody left at work", async () => {
    const workers = fakeWorkers(({ firstLine }) => (firstLine === 7 || firstLine === 5 ? new Error("out of memory") : null));
    const { io, ending } = running(["--jobs", "4"], { stdin: lines(30) }, workers);
    expect(await answeredBy(last, workers, ending)).toBe(3);
    expect(idsIn(io)).toEqual(ids(1, 4));
    expect(io.complaints).toEqual(["sla-credits: a worker stopped (out of memory); there are answers to the lines before line 5, and none after\n"]);
    expect(workers.notes.stopped).toBe(1);
  });

  it("by input that fails: as with one job, after all that had come", async () => {
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield* lines(5);
      throw new Error("EIO");
    }
    const workers = fakeWorkers();
    const io = { ...fakeIo({}), stdin: failing(), startWorkers: workers.startWorkers };
    expect(await answeredBy(last, workers, run(["assess", "--jobs", "4"], io))).toBe(2);
    expect([idsIn(io), io.complaints, workers.notes.stopped]).toEqual([ids(1, 5), ["sla-credits: cannot read the standard input: EIO\n"], 1]);
  });

  it("by a reader that leaves: quietly, though the input stays open", async () => {
    async function* opened(): AsyncGenerator<Uint8Array> {
      yield* lines(5);
      await new Promise(() => undefined);
    }
    const workers = fakeWorkers();
    const io = { ...fakeIo({ leavesAfter: 2 }), stdin: opened(), startWorkers: workers.startWorkers };
    expect(await answeredBy(last, workers, run(["assess", "--jobs", "4"], io))).toBe(0);
    expect([idsIn(io), io.complaints, workers.notes.stopped]).toEqual([ids(1, 2), [], 1]);
  });
});
