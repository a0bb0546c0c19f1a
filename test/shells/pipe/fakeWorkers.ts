/** Workers for tests of `assess --jobs`: they answer when they are told to. */
import { blockAnswerer } from "../../../src/cli/answers.js";
import type { Answers, Io, Workers } from "../../../src/cli/io.js";
import type { Block } from "../../../src/cli/lines.js";

type Release = () => void;

/** Workers that answer when they are told to, and notes of all that was asked of them. */
export interface FakeWorkers {
  readonly startWorkers: Io["startWorkers"];
  /** Of blocks handed out and not answered yet, by their place in the order of handing out. */
  readonly waiting: Map<number, Release>;
  readonly notes: { handedOut: number; started: number[]; stopped: number };
}

/** @param dies - what a worker dies of when it gets to a block; `null`: it lives */
export function fakeWorkers(dies: (block: Block) => Error | null = () => null): FakeWorkers {
  const waiting = new Map<number, Release>();
  const notes: FakeWorkers["notes"] = { handedOut: 0, started: [], stopped: 0 };
  const startWorkers: Io["startWorkers"] = (count, task): Workers => {
    notes.started.push(count);
    const answer = blockAnswerer(task);
    return {
      answer: (block) =>
        new Promise<Answers>((resolve, reject) => {
          const place = (notes.handedOut += 1);
          waiting.set(place, () => {
            waiting.delete(place);
            const death = dies(block);
            if (death === null) resolve(answer(block));
            else reject(death);
          });
        }),
      stop: async () => void (notes.stopped += 1),
    };
  };
  return { startWorkers, waiting, notes };
}

/** Lets everything happen that can happen without a worker's answer. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * Answers what is waiting, one after the other, until the program has ended.
 *
 * @param choose - which of those waiting is next
 */
export async function answeredBy(choose: (waiting: readonly number[]) => number, { waiting }: FakeWorkers, ending: Promise<number>): Promise<number> {
  let code: number | null = null;
  void ending.then((ended) => (code = ended), () => (code = -1));
  for (await settled(); code === null; await settled()) {
    const places = [...waiting.keys()];
    if (places.length > 0) waiting.get(places[choose(places)] as number)?.();
  }
  return ending;
}
