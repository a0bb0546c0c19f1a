/** The totals of job A by sets of spans: what a library for intervals is used for. Each set is merged once. */
import { REASONS } from "./statements.mjs";

/** @param {object} tools - one of the folder spans */
export function bySets({ name, spanOf, merged, without, lengthOf }) {
  const spansOf = (list) => list.map(({ start, end }) => spanOf(start, end));
  return {
    name,
    load: ({ facts }) => facts,
    run: ({ outages, maintenance }) => {
      const taken = [merged(spansOf(maintenance))];
      return [undefined, ...REASONS].map((reason) => {
        const own = merged(spansOf(outages.filter(({ cause }) => cause === reason)));
        const left = taken.reduce(without, own);
        taken.push(own);
        return lengthOf(left);
      });
    },
  };
}
