// The long runs, `npm run verify`: every law and the model on a hundred times as many random cases as usual, and what is
// too much for every day.
import { mergeConfig } from "vitest/config";
import usual from "../../.vitest.config.js";

const HOURS = 3_600_000;

export default mergeConfig(usual, {
  test: {
    include: ["test/properties/**/*.test.ts", "test/model/**/*.test.ts", "test/hostile/**/*.prop.test.ts", "test/verify/**/*.verify.ts"],
    testTimeout: 12 * HOURS,
  },
});
