/** A table of the terms with its rows worked out, and where in the terms it stands. */
import type { IssuePath } from "../errors.js";
import type { Terms, TierSchedule } from "../terms/language.js";
import { ratioOf } from "../exactText.js";
import { minus } from "../units.js";
import type { FigureUnit } from "./figureWords.js";
import { deductedMinutes, longestMinutes } from "./longestPeriod.js";
import type { Placed, Promised } from "./promised.js";
import { type Domain, domainUpTo, type Row, rowsOf } from "./tierTable.js";

/** A table with all that is asked of it. */
export interface Table {
  readonly schedule: TierSchedule;
  readonly unit: FigureUnit;
  /** From the best figures to the worst. */
  readonly rows: readonly Row[];
  readonly tierPath: (index: number) => IssuePath;
  readonly targetPath: IssuePath;
}

/** Takes a table of a promise apart. */
export function tableOf({ value: schedule, path }: Placed<TierSchedule>, promised: Promised, period: Terms["period"]): Table {
  const domain = domainOf(schedule, promised, period);
  return {
    schedule,
    unit: schedule.by === "availability" ? "%" : "minutes",
    rows: domain === null ? [] : rowsOf(schedule, domain),
    tierPath: (index) => [...path, "tiers", index],
    targetPath: promised.target.path,
  };
}

/** Availability matters where it misses the target; a duration up to the longest that is left of a period. */
function domainOf({ by }: TierSchedule, { target, allowance }: Promised, period: Terms["period"]): Domain | null {
  if (by === "availability") return domainUpTo(ratioOf(target.value.percent), target.value.missedWhen === "at-or-below");
  return domainUpTo(minus(longestMinutes(period), deductedMinutes(allowance.value, target.value, period)), true);
}
