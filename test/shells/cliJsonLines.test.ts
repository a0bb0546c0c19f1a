// Values on their way out: the bytes are those of `safeJson`, however long and in whatever letters, and of nothing else.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { JsonLines } from "../../src/cli/jsonLines.js";
import { safeJson } from "../../src/safeText.js";
import { runs } from "../support/runs.js";

const textOf = (lines: JsonLines): string => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(lines.bytes);

describe("JsonLines", () => {
  it("are the lines that safeJson writes, in UTF-8", () => {
    const lines = new JsonLines();
    const unit = fc.constantFrom("a", "é", "€", "\u{1f469}", "\u007f", "\u0085", "\u202e", "\ud800", "\n", '"', "\ufeff", "z\u0300\u0300\u0300\u0300\u0300\u0300\u0300");
    const text = fc.tuple(fc.string({ unit, maxLength: 8 }), fc.constantFrom(1, 3, 40, 3_000)).map(([some, times]) => some.repeat(times));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        lines.clear();
        for (const id of texts) lines.add({ id });
        const expected = texts.map((id) => `${safeJson({ id })}\n`).join("");
        expect(textOf(lines) === expected).toBe(true);
        expect(lines.length).toBe(Buffer.byteLength(expected));
      }),
      runs(0.1),
    );
  });

  it("find room at every length", () => {
    for (const sign of ["x", "é"]) {
      for (let length = 131_054; length < 131_068; length += 1) {
        const lines = new JsonLines();
        lines.add({ x: sign.repeat(length) });
        lines.add([]);
        expect(textOf(lines).endsWith('"}\n[]\n')).toBe(true);
      }
    }
  });

  it("stay as they were if a value cannot be written", () => {
    const lines = new JsonLines();
    lines.add([1]);
    expect(() => lines.add({ a: 1n })).toThrow("BigInt");
    lines.add([2]);
    expect(textOf(lines)).toBe("[1]\n[2]\n");
  });

  it("give back room for a long line, and keep it for short ones", () => {
    const lines = new JsonLines();
    lines.add(["x".repeat(1024 * 1024)]);
    expect(lines.bytes.buffer.byteLength).toBeGreaterThan(1024 * 1024);
    lines.clear();
    expect([lines.length, lines.bytes.buffer.byteLength]).toEqual([0, 128 * 1024]);
    const { buffer } = lines.bytes;
    lines.add([1]);
    lines.clear();
    expect(lines.bytes.buffer).toBe(buffer);
  });
});
