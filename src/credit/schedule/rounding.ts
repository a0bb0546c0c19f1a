/** How a part of a block or of a step counts. */
import type { BlockRounding } from "../../terms/language.js";
import { ceiling, floor, nearest, plus, ratio, type Ratio } from "../../units.js";

/** Steps in a count that may be a fraction: at a whole number, every rounding gives the same. */
export function roundedSteps(count: Ratio, rounding: BlockRounding): Ratio {
  switch (rounding) {
    case "whole":
      return ratio(floor(count));
    case "started":
      return ratio(ceiling(count));
    case "nearest":
      return ratio(nearest(count));
    case "exact":
      return count;
  }
}

/** The count at which the next step is reached, or beyond which it is: that of a started step at once. */
export function nextCount(count: Ratio, rounding: BlockRounding): Ratio {
  switch (rounding) {
    case "whole":
      return plus(roundedSteps(count, rounding), ratio(1));
    case "started":
      return roundedSteps(count, rounding);
    case "nearest":
      return plus(roundedSteps(count, rounding), ratio(1, 2));
    case "exact":
      return count;
  }
}
