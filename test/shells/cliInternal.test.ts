// A bug in the engine must not take the other requests with it. The engine is replaced by one that has a bug.
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import * as real from "../../src/index.js";
import type * as Program from "../../src/cli/run.js";
import { fakeIo } from "../support/fakeIo.js";
import { lineOf, REQUEST } from "../support/requests.js";

const BUGGY = {
  ...real,
  assess: (terms: Parameters<typeof real.assess>[0], facts: Parameters<typeof real.assess>[1]) => {
    if (facts.id === "odd") throw new real.InvariantError("uptime -1");
    return real.assess(terms, facts);
  },
  parseTerms: (data: { id?: unknown }) => {
    if (data.id === "odd") throw new real.InvariantError("clause of no terms");
    return real.parseTerms(data);
  },
};

let run: typeof Program.run;

// Test files share one module registry: the program is loaded anew with the bug, and without it for those that follow.
beforeAll(async () => {
  vi.resetModules();
  vi.doMock("../../src/index.js", () => BUGGY);
  ({ run } = await import("../../src/cli/run.js"));
});
afterAll(() => {
  vi.doUnmock("../../src/index.js");
  vi.resetModules();
});

it("answers the line it hits, and goes on", async () => {
  const io = fakeIo({ stdin: `${lineOf({ id: "odd" })}\n${lineOf({ terms: { id: "odd" } })}\n${lineOf()}` });
  expect(await run(["assess"], io)).toBe(1);
  const rows = io.writes.join("").trimEnd().split("\n").map((line) => JSON.parse(line) as unknown);
  expect(rows).toMatchObject([
    { id: "odd", line: 1, error: { code: "internal", message: "uptime -1" } },
    { id: "a", line: 2, error: { code: "internal", message: "clause of no terms" } },
    { id: "a", terms: "mailgun@2022-01-14" },
  ]);
});

it("is owned up to in a report", async () => {
  const io = fakeIo({ files: { "r.json": JSON.stringify({ ...REQUEST, id: "odd" }) } });
  expect(await run(["report", "r.json"], io)).toBe(1);
  expect(io.complaints).toEqual(["r.json:\n  a bug in sla-credits, please report it: uptime -1\n"]);
});

it("is not passed off as a wrong file", async () => {
  const io = fakeIo({ files: { "t.json": '{"id":"odd"}' } });
  await expect(run(["assess", "--terms", "t.json"], io)).rejects.toThrow("clause of no terms");
});
