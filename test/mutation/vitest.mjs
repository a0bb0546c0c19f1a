// What the tests import as "vitest", put together from its own parts: its collector, its matchers. Its workers and its
// reporter are left out, which cost a mutant more than the tests do.
import { ASYMMETRIC_MATCHERS_OBJECT, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from "@vitest/expect";
import * as chai from "chai";

export { afterAll, afterEach, beforeAll, beforeEach, describe, it, test } from "@vitest/runner";

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

export const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect, {
  fail: chai.assert.fail,
  getState: () => ({}),
  ...globalThis[ASYMMETRIC_MATCHERS_OBJECT],
});
