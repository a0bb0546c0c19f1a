// Mutation testing of the engine: `npm run mutation`. Every line of the code that turns facts into money is changed in
// every way Stryker knows, and the tests must notice. Not part of `npm test`: it takes the better part of an hour.

// The same random cases for every mutant, few of each: rows find most mutants, and laws the rest.
process.env.FAST_CHECK_RUNS ??= "15";
process.env.FAST_CHECK_SEED ??= "20220114";

export default {
  packageManager: "npm",
  mutate: [
    "src/{assess,assessOptions,cache,calendar,creditAccount,currency,exactNumber,exactText,findings,gregorian,guarantees,money,output,units}.ts",
    "src/{availability,columns,credit,ledger,timeline}/**/*.ts",
  ],
  buildCommand: "node test/mutation/bundle.mjs && node test/mutation/bundled.mjs",
  testRunner: "command",
  commandRunner: { command: "node test/mutation/bundled.mjs" },
  concurrency: 2,
  timeoutMS: 8_000, // beyond one and a half times what all tests take: an endless loop is found out, a busy moment is not one
  tempDirName: "node_modules/.cache/stryker",
  reporters: ["clear-text", "json", "progress-append-only"],
  jsonReporter: { fileName: "coverage/mutation.json" },
  clearTextReporter: { allowColor: false },
};
