/** The package: all of `assess`, of which the totals are the least. */
import { REASONS } from "./statements.mjs";

/** @param {{ assess: Function, MAILGUN_2022_01_14: object }} library */
export function wholeWith({ assess, MAILGUN_2022_01_14: terms }) {
  return {
    name: "assess: all of it",
    isAlways: true,
    load: ({ facts }) => facts,
    run: (facts) => {
      const { time } = assess(terms, facts);
      return [time.creditableMs, ...REASONS.map((reason) => time.excludedMs[reason] ?? 0)];
    },
  };
}
