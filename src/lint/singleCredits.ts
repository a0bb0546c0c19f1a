/** What a schedule gives at one stroke: a row of a table, a whole block or step, a flat credit. */
import type { DecimalText, SimpleSchedule } from "../terms/language.js";
import { type Placed, placedEach } from "./promised.js";

/** Credits, in credit units, that are given whole or not at all. What is given pro rata has none. */
export function singleCredits({ value, path }: Placed<SimpleSchedule>): readonly Placed<DecimalText>[] {
  const one = (key: string, credit: DecimalText): Placed<DecimalText> => ({ value: credit, path: [...path, key] });
  switch (value.kind) {
    case "tiers":
      return placedEach(value.tiers, [...path, "tiers"]).map(({ value: { credit }, path: tier }) => ({ value: credit, path: [...tier, "credit"] }));
    case "blocks":
      return [
        ...(value.rounding === "exact" ? [] : [one("creditPerBlock", value.creditPerBlock)]),
        ...(value.initialCredit === undefined ? [] : [one("initialCredit", value.initialCredit)]),
      ];
    case "points":
      return value.rounding === "exact" ? [] : [one("creditPerStep", value.creditPerStep)];
    case "flat":
      return [one("credit", value.credit)];
    case "per-event":
      return [one("creditPerEvent", value.creditPerEvent)];
    case "multiplier":
    case "shortfall":
    case "none":
      return [];
  }
}
