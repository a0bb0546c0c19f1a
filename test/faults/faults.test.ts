// The planted faults are of the sources as they are, and the page tells of each.
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FAULTS } from "./faults.mjs";

const page = readFileSync("docs/verification.md", "utf8");

it("there are ten at least, each with a name of its own", () => {
  expect(FAULTS.length).toBeGreaterThanOrEqual(10);
  expect(new Set(FAULTS.map(({ id }) => id)).size).toBe(FAULTS.length);
});

describe.each(FAULTS)("$id", ({ id, what, file, from, to, caughtBy }) => {
  it("can be planted: its place is found once, and changes", () => {
    expect(readFileSync(file, "utf8").split(from)).toHaveLength(2);
    expect(to).not.toBe(from);
  });

  it("is told in docs/verification.md with the test that catches it", () => {
    expect(existsSync(caughtBy)).toBe(true);
    expect(page).toContain(`| ${id} | ${what} | ${caughtBy} |`);
  });
});
