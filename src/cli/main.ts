#!/usr/bin/env node
/** The command-line program: hands the process to `run` and gives back its exit code. */
import { run } from "./run.js";
import { hostIo } from "./streams.js";

// The code is set, not exited with: what has been written must still get through.
process.exitCode = await run(process.argv.slice(2), hostIo(process));
