/**
 * Blocks handed out to several, and their answers taken back in the order of the blocks, with a bounded number on the way.
 */
import { type Answers, BrokenOff } from "./io.js";
import type { Block } from "./lines.js";
import { reasonOf } from "../request/issues.js";

/** What can happen next. Failures are events as well, so that those behind another one are never left unhandled. */
type Event =
  | { readonly kind: "read"; readonly block: Block }
  | { readonly kind: "end" }
  | { readonly kind: "unreadable"; readonly reason: unknown }
  | { readonly kind: "answered"; readonly answers: Answers }
  | { readonly kind: "lost"; readonly block: Block; readonly reason: unknown };

export interface Hands {
  /** Answers a block, beside others. */
  readonly answer: (block: Block) => Promise<Answers>;
  /** Takes the answers to one block; called again only when that has been done. */
  readonly take: (answers: Answers) => Promise<void>;
}

/**
 * At no time have more than `most` blocks been handed out and not been taken back, and one more been read: who answers or
 * takes slowly slows the reading down.
 *
 * @param most - at least 1
 * @throws {@link BrokenOff} if a block was not answered, once all before it have been taken
 * @throws what reading throws, once all that was read has been taken; what taking throws, at once
 */
export async function inOrder(blocks: AsyncIterable<Block>, { answer, take }: Hands, most: number): Promise<void> {
  const reader = blocks[Symbol.asyncIterator]();
  const handedOut: Promise<Event>[] = [];
  let next: Promise<Event> | null = readFrom(reader);
  let failure: { readonly reason: unknown } | null = null;
  while (next !== null || handedOut.length > 0) {
    // Reading comes first, so that nobody who could answer is left idle.
    const awaited: readonly Promise<Event>[] = next !== null && handedOut.length < most ? [next, ...handedOut.slice(0, 1)] : handedOut.slice(0, 1);
    const event = await Promise.race(awaited);
    switch (event.kind) {
      case "read":
        handedOut.push(answered(answer, event.block));
        next = readFrom(reader);
        break;
      case "end":
        next = null;
        break;
      case "unreadable":
        next = null;
        failure = event;
        break;
      case "answered":
        handedOut.shift();
        await take(event.answers);
        break;
      case "lost":
        throw new BrokenOff(`a worker stopped (${reasonOf(event.reason)}); there are answers to the lines before line ${event.block.firstLine}, and none after`);
    }
  }
  if (failure !== null) throw failure.reason;
}

async function readFrom(reader: AsyncIterator<Block>): Promise<Event> {
  try {
    const { done, value } = await reader.next();
    return done === true ? { kind: "end" } : { kind: "read", block: value };
  } catch (reason) {
    return { kind: "unreadable", reason };
  }
}

async function answered(answer: Hands["answer"], block: Block): Promise<Event> {
  try {
    return { kind: "answered", answers: await answer(block) };
  } catch (reason) {
    return { kind: "lost", block, reason };
  }
}
