// Cutting bytes into lines: the cut must not depend on how the bytes arrive, nor memory on who sends them.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../support/runs.js";
import { type Block, blocksOf, BoundedBytes, type Line, linesIn, withoutMark } from "../../src/cli/lines.js";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array | null): string | null => (bytes === null ? null : new TextDecoder().decode(bytes));

async function* streamOf(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

async function blocksIn(chunks: readonly Uint8Array[], maxBytes?: number): Promise<readonly Block[]> {
  const blocks: Block[] = [];
  for await (const block of blocksOf(streamOf(chunks), maxBytes)) blocks.push(block);
  return blocks;
}

async function linesOf(chunks: readonly Uint8Array[], maxBytes?: number): Promise<readonly (readonly [number, string | null])[]> {
  const lines: Line[] = [];
  for (const block of await blocksIn(chunks, maxBytes)) lines.push(...linesIn(block, maxBytes));
  return lines.map(({ number, bytes }) => [number, textOf(bytes)] as const);
}

function cutAt(bytes: Uint8Array, places: readonly number[]): readonly Uint8Array[] {
  const edges = [0, ...places.map((place) => place % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return edges.slice(1).map((edge, index) => bytes.subarray(edges[index], edge));
}

describe("blocksOf, linesIn", () => {
  // Oracle: String.split, with lines over the bound replaced by null.
  it("gives the same lines wherever the stream is cut", async () => {
    const line = fc.constantFrom("", "a", "bc", "déf", "12345678", "123456789", "long enough to be refused");
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.array(fc.nat(), { maxLength: 6 }), fc.boolean(), async (lines, cuts, newlineAtEnd) => {
        const text = lines.join("\n") + (newlineAtEnd ? "\n" : "");
        const expected = text.split("\n");
        if (expected.at(-1) === "") expected.pop();
        const bounded = expected.map((item, index) => [index + 1, bytesOf(item).length > 8 ? null : item] as const);
        expect(await linesOf(cutAt(bytesOf(text), cuts), 8)).toEqual(bounded);
      }),
      runs(),
    );
  });

  it("leaves out a byte order mark at the very start, and only there", async () => {
    const blocks = await blocksIn([bytesOf("\ufeffa\n"), bytesOf("\ufeffb\n\ufeffc")]);
    expect(blocks.map(({ bytes }) => bytes?.length)).toEqual([1, 4, 4]);
  });

  it("keeps a carriage return as white space of the line", async () => {
    expect(await linesOf([bytesOf("a\r\nb\r\n")])).toEqual([[1, "a\r"], [2, "b\r"]]);
  });

  it("skips a line over the bound without holding it, and reads on", async () => {
    const piece = new Uint8Array(1_000).fill(97);
    const chunks = [...Array.from({ length: 1_000 }, () => piece), bytesOf("\nnext")];
    expect(await linesOf(chunks, 1_500)).toEqual([[1, null], [2, "next"]]);
  });

  it("gives the lines of a chunk before it asks for the next", async () => {
    const asked: string[] = [];
    async function* slow(): AsyncGenerator<Uint8Array> {
      asked.push("first");
      yield bytesOf("a\nb");
      asked.push("second");
      yield bytesOf("c\n");
    }
    const seen: unknown[] = [];
    for await (const block of blocksOf(slow())) seen.push([asked.at(-1), textOf(block.bytes)]);
    expect(seen).toEqual([["first", "a"], ["second", "bc"]]);
  });

  it("gives the whole lines of a chunk together, and a line that is too long on its own", async () => {
    const blocks = await blocksIn(["a\nbc\n", "d", "ef\n\ngh\n", "longer than ", "that\ni\n\nj\n", "k", "l"].map(bytesOf), 8);
    expect(blocks.map(({ firstLine, bytes }) => [firstLine, textOf(bytes)])).toEqual([[1, "a\nbc"], [3, "def\n\ngh"], [6, null], [7, "i\n\nj"], [10, "kl"]]);
  });

  it("gives bytes away that are nobody else's", async () => {
    const chunk = Buffer.from("a\nb\n");
    for (const { bytes } of await blocksIn([chunk, chunk])) {
      expect(bytes?.buffer).not.toBe(chunk.buffer);
      expect(bytes?.buffer.byteLength).toBe(3);
    }
  });
});

describe("BoundedBytes", () => {
  it("collects a line sent byte by byte in steps of its length, and starts afresh", () => {
    const rest = new BoundedBytes(200_000);
    for (let index = 0; index < 200_000; index += 1) rest.add(bytesOf("x"));
    expect(rest.take()).toHaveLength(200_000);
    expect(rest.isEmpty).toBe(true);
    rest.add(bytesOf("y"));
    expect(textOf(rest.take())).toBe("y");
  });

  it.each([[3, "abc"], [4, null]])("%i bytes under a bound of 3: %s", (length, text) => {
    const rest = new BoundedBytes(3);
    rest.add(bytesOf("abcd".slice(0, length)));
    expect(textOf(rest.take())).toBe(text);
  });
});

it.each([["\ufeffa", [97]], ["a", [97]], ["", []]])("withoutMark of %j", (text, bytes) => {
  expect([...withoutMark(bytesOf(text))]).toEqual(bytes);
});
