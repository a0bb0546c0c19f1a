/** Sets of spans with interval-operations. It takes lists as arguments, so that it fails where the stack is full. */
import { arrayDifference, union } from "interval-operations";

const msOf = (instant) => (typeof instant === "string" ? Date.parse(instant) : instant);

export const intervalOperations = {
  name: "interval-operations",
  spanOf: (start, end) => [msOf(start), msOf(end)],
  merged: (spans) => union(...spans),
  without: (spans, cuts) => arrayDifference(spans, cuts),
  lengthOf: (spans) => {
    let ms = 0;
    for (const [start, end] of spans) ms += end - start;
    return ms;
  },
};
