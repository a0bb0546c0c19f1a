/**
 * Drawings of an assessment and of the last days, as an entry point of its own: who only calculates does not load it.
 */
export { barsSvg } from "./bars/barsSvg.js";
export type { SvgOptions } from "./frame.js";
export { timelineSvg } from "./timelineSvg.js";
