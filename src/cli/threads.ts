/**
 * Worker threads over Node's, and what one of them does. The program is its own worker: the same file, started as a thread.
 */
import { type MessagePort, Worker } from "node:worker_threads";
import { blockAnswerer } from "./answers.js";
import type { Answers, AnswerTask, Io } from "./io.js";
import type { Block } from "./lines.js";

/**
 * @param program - the file to start as a thread, which must call {@link unlessWorker}
 * @param start - starts it
 */
export function startThreads(program: URL, start: (program: URL, task: AnswerTask) => Worker = startWorker): Io["startWorkers"] {
  return (count, task) => {
    const threads: Thread[] = [];
    const started = (): Thread => {
      const thread = new Thread(start(program, task));
      threads.push(thread);
      return thread;
    };
    // An idle one, else a new one, else the one with the least to do.
    const free = (): Thread => {
      const least = Math.min(...threads.map(({ load }) => load));
      return least > 0 && threads.length < count ? started() : (threads.find(({ load }) => load === least) as Thread);
    };
    return {
      answer: (block) => free().answer(block),
      stop: async () => void (await Promise.all(threads.map((thread) => thread.stop()))),
    };
  };
}

function startWorker(program: URL, task: AnswerTask): Worker {
  return new Worker(program, { workerData: task });
}

/** What is used of Node's module of this name, from within a thread. */
export interface ThisThread {
  /** `null` in the main thread. */
  readonly parentPort: MessagePort | null;
  readonly workerData: unknown;
}

/** Runs the program if this is the main thread; otherwise answers blocks until the thread is stopped. */
export async function unlessWorker({ parentPort, workerData }: ThisThread, program: () => Promise<void>): Promise<void> {
  if (parentPort === null) return program();
  const answer = blockAnswerer(workerData as AnswerTask);
  parentPort.on("message", (block: Block) => {
    const answers = answer(block);
    parentPort.postMessage(answers, [answers.bytes.buffer as ArrayBuffer]);
  });
}

interface Waiting {
  readonly resolve: (answers: Answers) => void;
  readonly reject: (reason: Error) => void;
}

/** One worker, which answers in the order in which it is asked. Once it has stopped, everything asked of it fails. */
class Thread {
  readonly #worker: Worker;
  readonly #waiting: Waiting[] = [];
  #failure: Error | null = null;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.on("message", (answers: Answers) => (this.#waiting.shift() as Waiting).resolve(answers));
    worker.on("messageerror", (error) => this.#fail(error));
    worker.on("error", (error) => this.#fail(error));
    worker.on("exit", (code) => this.#fail(new Error(`it ended with exit code ${code}`)));
  }

  /** Blocks that it has not answered yet. */
  get load(): number {
    return this.#waiting.length;
  }

  answer(block: Block): Promise<Answers> {
    return new Promise((resolve, reject) => {
      if (this.#failure !== null) {
        reject(this.#failure);
        return;
      }
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage(block, block.bytes === null ? [] : [block.bytes.buffer as ArrayBuffer]);
    });
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(failure: Error): void {
    this.#failure ??= failure;
    for (const { reject } of this.#waiting.splice(0)) reject(this.#failure);
  }
}
