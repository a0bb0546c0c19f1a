/** The coarsest grid, counted from the period's start, that nothing in the period falls between. */
import { hoursInMs, whatHappened } from "./happened.js";
import type { ModelFacts } from "./factShapes.js";
import { underGuarantee } from "./guarantee.js";
import type { ModelTerms } from "./shapes.js";

/** More ticks than this are a mistake of the caller: the walk would not end. */
const MOST_TICKS = 5_000_000;
const QUARTER_HOUR = 900_000;

export function gridMs(terms: ModelTerms, facts: ModelFacts): number {
  const { period, asOfMs, outages, breaches } = whatHappened(terms, facts);
  const { hours } = terms.maintenance.allowance;
  // Windows that excuse nothing for the leading guarantee may do so for another, of other services.
  const windows = [terms, ...terms.guarantees.map((one) => underGuarantee(terms, one))].flatMap((each) => whatHappened(each, facts).windows);
  const instants = [
    period,
    ...outages.flatMap((outage) => [outage, outage.caused, outage.counted]),
    ...windows,
    ...breaches,
  ].flatMap(({ startMs, endMs }) => [startMs, endMs]);
  if (asOfMs !== null) instants.push(asOfMs);
  if (hours !== null) instants.push(period.startMs + hoursInMs(hours));

  // Hours of service begin and end on quarter hours, as days do.
  if (terms.serviceHours.reading === "hours") instants.push(period.startMs + QUARTER_HOUR);

  let tickMs = period.endMs - period.startMs;
  for (const instantMs of instants) {
    if (!Number.isFinite(instantMs) || instantMs <= period.startMs || instantMs >= period.endMs) continue;
    let rest = instantMs - period.startMs;
    while (rest !== 0) [tickMs, rest] = [rest, tickMs % rest];
  }
  const ticks = (period.endMs - period.startMs) / tickMs;
  if (ticks > MOST_TICKS) throw new RangeError(`${ticks} ticks`);
  return tickMs;
}
