// Mutation testing of the engine: `npm run mutation`. Every line of the code that turns facts into money is changed in
// every way Stryker knows, and the tests must notice. Not part of `npm test`: it takes the better part of an hour.
export default {
  packageManager: "npm",
  buildCommand: "node test/mutation/bundle.mjs",
  testRunner: "vitest",
  vitest: { configFile: "test/mutation/vitest.config.ts", related: false },
  plugins: ["@stryker-mutator/vitest-runner"],
  mutate: [
    "src/{assess,calendar,creditAccount,currency,findings,guarantees,money,output,units}.ts",
    "src/{availability,credit,ledger,timeline}/**/*.ts",
  ],
  coverageAnalysis: "perTest",
  concurrency: 2,
  timeoutMS: 20_000, // an endless loop is found out sooner or later; a busy machine is not one
  timeoutFactor: 4,
  tempDirName: "node_modules/.cache/stryker",
  reporters: ["clear-text", "json", "progress-append-only"],
  jsonReporter: { fileName: "coverage/mutation.json" },
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
};
