/**
 * The drawing of an assessment, as an entry point of its own: who only calculates does not load it.
 */
export { type SvgOptions, timelineSvg } from "./timelineSvg.js";
