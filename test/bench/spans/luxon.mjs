/** Sets of spans with luxon's own `merge` and `difference`; each difference only from the cuts that overlap. */
import { DateTime, Interval } from "luxon";

const UTC = { zone: "utc" };
const dateTimeOf = (instant) => (typeof instant === "string" ? DateTime.fromISO(instant, UTC) : DateTime.fromMillis(instant, UTC));

export const luxon = {
  name: "luxon",
  spanOf: (start, end) => Interval.fromDateTimes(dateTimeOf(start), dateTimeOf(end)),
  merged: (spans) => Interval.merge(spans),
  without: (spans, cuts) => {
    const result = [];
    let next = 0;
    for (const span of spans) {
      while (next < cuts.length && cuts[next].end <= span.start) next += 1;
      let past = next;
      while (past < cuts.length && cuts[past].start < span.end) past += 1;
      if (past === next) result.push(span);
      else for (const rest of span.difference(...cuts.slice(next, past))) result.push(rest);
    }
    return result;
  },
  lengthOf: (spans) => {
    let ms = 0;
    for (const { start, end } of spans) ms += end.toMillis() - start.toMillis();
    return ms;
  },
};
