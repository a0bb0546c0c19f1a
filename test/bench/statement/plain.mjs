/** What one would write without a library: a list of changes, sorted by time, and counts of what is going on. */
import { KIND, REASONS } from "./statements.mjs";

export const plain = {
  name: "plain JavaScript",
  load: ({ facts }) => facts,
  run: totalsOfFacts,
};

const msOf = (instant) => (typeof instant === "string" ? Date.parse(instant) : instant);

function totalsOfFacts({ outages, maintenance }) {
  const changes = [];
  const note = ({ start, end }, kind) => changes.push({ atMs: msOf(start), kind, step: 1 }, { atMs: msOf(end), kind, step: -1 });
  for (const window of maintenance) note(window, KIND.maintenance);
  for (const outage of outages) note(outage, outage.cause === undefined ? KIND.provider : KIND.reason + REASONS.indexOf(outage.cause));
  changes.sort((a, b) => a.atMs - b.atMs);

  const active = [0, 0, 0, 0, 0];
  const totals = [0, 0, 0, 0];
  let fromMs = 0;
  for (const { atMs, kind, step } of changes) {
    const deciding = active[KIND.maintenance] > 0 ? -1 : active.findIndex((count) => count > 0);
    if (deciding > 0) totals[deciding - 1] += atMs - fromMs;
    active[kind] += step;
    fromMs = atMs;
  }
  return totals;
}
