/** Sets of spans with multi-integer-range, whose ranges have their last integer in them. */
import { length, normalize, subtract } from "multi-integer-range";

const msOf = (instant) => (typeof instant === "string" ? Date.parse(instant) : instant);

export const multiIntegerRange = {
  name: "multi-integer-range",
  spanOf: (start, end) => [msOf(start), msOf(end) - 1],
  merged: (spans) => normalize(spans),
  without: (spans, cuts) => subtract(spans, cuts),
  lengthOf: (spans) => length(spans),
};
