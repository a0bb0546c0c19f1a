#!/usr/bin/env node
/** The command-line program: hands the process to `run` and gives back its exit code. Started as a thread, it is a worker. */
import * as thread from "node:worker_threads";
import { run } from "./run.js";
import { hostIo } from "./streams.js";
import { startThreads, unlessWorker } from "./threads.js";

await unlessWorker(thread, async () => {
  // The code is set, not exited with: what has been written must still get through.
  process.exitCode = await run(process.argv.slice(2), hostIo(process, startThreads(new URL(import.meta.url))));
  // Nobody waits for more input, which may stay open: the process must not wait for it either.
  process.stdin.destroy();
});
