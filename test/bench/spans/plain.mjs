/** Sets of spans without a library, as plain objects. */
const msOf = (instant) => (typeof instant === "string" ? Date.parse(instant) : instant);

export const plainSpans = {
  name: "plain JavaScript",
  spanOf: (start, end) => ({ start: msOf(start), end: msOf(end) }),
  merged: (spans) => {
    const result = [];
    for (const { start, end } of spans.sort((a, b) => a.start - b.start)) {
      const last = result.at(-1);
      if (last === undefined || start > last.end) result.push({ start, end });
      else if (end > last.end) last.end = end;
    }
    return result;
  },
  without: (spans, cuts) => {
    const result = [];
    let next = 0;
    for (const span of spans) {
      let { start } = span;
      while (next < cuts.length && cuts[next].end <= start) next += 1;
      for (let place = next; place < cuts.length && cuts[place].start < span.end; place += 1) {
        if (start < cuts[place].start) result.push({ start, end: cuts[place].start });
        start = cuts[place].end;
      }
      if (start < span.end) result.push({ start, end: span.end });
    }
    return result;
  },
  lengthOf: (spans) => spans.reduce((ms, { start, end }) => ms + end - start, 0),
};
