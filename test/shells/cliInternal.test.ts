// A bug in the engine must not take the other requests with it. The engine is replaced by one that has a bug.
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import * as real from "../../src/index.js";
import type * as Answering from "../../src/cli/answers.js";
import type { Io } from "../../src/cli/io.js";
import type * as Program from "../../src/cli/run.js";
import type * as Rows from "../../src/warehouse/index.js";
import { fakeIo } from "../support/fakeIo.js";
import { lineOf, REQUEST } from "../support/requests.js";

const BUGGY = {
  ...real,
  assess: (terms: Parameters<typeof real.assess>[0], facts: Parameters<typeof real.assess>[1]) => {
    if (facts.id === "odd") throw new real.InvariantError("uptime -1");
    const assessment = real.assess(terms, facts);
    // Stands for an assessment that is longer than a text can be: writing it throws as well.
    return facts.id === "endless" ? { ...assessment, services: [{ creditableMs: 1n }] } : assessment;
  },
  parseTerms: (data: { id?: unknown }) => {
    if (data.id === "odd") throw new real.InvariantError("clause of no terms");
    return real.parseTerms(data);
  },
};

let run: typeof Program.run;
let blockAnswerer: typeof Answering.blockAnswerer;
let creditRow: typeof Rows.creditRow;

// Test files share one module registry: the program is loaded anew with the bug, and without it for those that follow.
beforeAll(async () => {
  vi.resetModules();
  vi.doMock("../../src/index.js", () => BUGGY);
  ({ run } = await import("../../src/cli/run.js"));
  ({ blockAnswerer } = await import("../../src/cli/answers.js"));
  ({ creditRow } = await import("../../src/warehouse/index.js"));
});
afterAll(() => {
  vi.doUnmock("../../src/index.js");
  vi.resetModules();
});

const startWorkers: Io["startWorkers"] = (_, task) => ({ answer: async (block) => blockAnswerer(task)(block), stop: async () => undefined });

it.each(["1", "2"])("answers the line it hits, and goes on, with %s jobs", async (jobs) => {
  const input = [{ id: "odd" }, { terms: { id: "odd" } }, {}, { id: "endless" }, {}].map((change) => lineOf(change)).join("\n");
  const io = { ...fakeIo({ stdin: input }), startWorkers };
  expect(await run(["assess", "--jobs", jobs], io)).toBe(1);
  const rows = io.writes.join("").trimEnd().split("\n").map((line) => JSON.parse(line) as unknown);
  expect(rows).toMatchObject([
    { id: "odd", line: 1, error: { code: "internal", message: "uptime -1" } },
    { id: "a", line: 2, error: { code: "internal", message: "clause of no terms" } },
    { id: "a", terms: "mailgun@2022-01-14" },
    { id: "endless", line: 4, error: { code: "internal", message: expect.stringContaining("BigInt") as string } },
    { id: "a", terms: "mailgun@2022-01-14" },
  ]);
});

it("is owned up to in a row", async () => {
  const io = fakeIo({ stdin: [{ id: "odd" }, {}].map((change) => lineOf(change)).join("\n") });
  expect(await run(["assess", "--rows"], io)).toBe(0);
  const rows = io.writes.join("").trimEnd().split("\n").map((line) => JSON.parse(line) as unknown);
  expect(rows).toMatchObject([{ id: "odd", errorCode: "internal", error: "a bug in sla-credits, please report it: uptime -1", entitled: null }, { id: "a", error: null, entitled: "15.00" }]);
});

it("is owned up to in a report", async () => {
  const io = fakeIo({ files: { "r.json": JSON.stringify({ ...REQUEST, id: "odd" }) } });
  expect(await run(["report", "r.json"], io)).toBe(1);
  expect(io.complaints).toEqual(["r.json:\n  a bug in sla-credits, please report it: uptime -1\n"]);
});

it("is not passed off as terms that are wrong", () => {
  expect(() => creditRow("{}", { id: "odd" } as unknown as real.Terms)).toThrow("clause of no terms");
});

it("is not passed off as a wrong file", async () => {
  const io = fakeIo({ files: { "t.json": '{"id":"odd"}' } });
  await expect(run(["assess", "--terms", "t.json"], io)).rejects.toThrow("clause of no terms");
});
