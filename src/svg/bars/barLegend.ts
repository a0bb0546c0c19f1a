/** Decides which bars the legend explains: those in use. */
import type { AvailabilityByDay } from "../../views/index.js";
import type { Locale } from "../../explain/numberStyle.js";
import { type Block, label, type Room } from "../canvas.js";
import { emsOf } from "../letters.js";
import { element } from "../xml.js";
import { BAR_HEIGHT, dayBar, type DayFigures, type DayState, hasMaintenance, stateOf } from "./dayState.js";
import { BAR_WORDS } from "./words.js";

const NOTHING: DayFigures = { agreedMs: 0, downtimeMs: 0, creditableMs: 0, maintenanceMs: 0, outsideHoursMs: 0, unknownMs: 0, weighted: null, percent: null };
/** A day of each state, as the legend shows it. */
const SAMPLES: Readonly<Record<DayState, DayFigures>> = {
  down: { ...NOTHING, downtimeMs: 1, percent: "95" },
  up: { ...NOTHING, percent: "100" },
  still: { ...NOTHING, outsideHoursMs: 1, maintenanceMs: 1 },
  unknown: { ...NOTHING, unknownMs: 1 },
};
const MAINTAINED: DayFigures = { ...SAMPLES.up, maintenanceMs: 1 };

const SCALE = 0.5;
const BAR_WIDTH = 5;
const SWATCH = 14;
const ROW = 26;
const SIZE = 13;

/**
 * Bars with words, as many in a row as fit.
 *
 * @param first - place of the first day that is drawn
 */
export function barLegend({ services }: AvailabilityByDay, first: number, locale: Locale, { width, prefix }: Room): Block {
  const { states, maintenance } = BAR_WORDS[locale];
  const drawn = services.flatMap(({ days }) => days.slice(first));
  const used = new Set(drawn.map(stateOf));
  const order: readonly DayState[] = ["up", "down", "still", "unknown"];
  const entries: readonly (readonly [DayFigures, string])[] = [
    ...order.filter((state) => used.has(state)).map((state) => [SAMPLES[state], states[state]] as const),
    ...(drawn.some(hasMaintenance) ? [[MAINTAINED, maintenance] as const] : []),
  ];
  let [x, y, svg] = [0, 0, ""];
  for (const [figures, words] of entries) {
    const room = SWATCH + emsOf(words) * SIZE;
    if (x > 0 && x + room > width) [x, y] = [0, y + ROW];
    const sample = dayBar(figures, 0, BAR_WIDTH / SCALE, { prefix });
    svg += element("g", { transform: `translate(${Math.round(x)} ${y}) scale(${SCALE})` }, sample) + label(words, x + SWATCH, y + BAR_HEIGHT * SCALE - 3, "body", prefix);
    x += room + 14;
  }
  return { height: y + ROW, svg };
}
