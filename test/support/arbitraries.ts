/**
 * Random contracts and random facts, aimed at the edges: spans that touch, nest and coincide, creditable time a
 * millisecond around the next block, claims a millisecond around their deadline, clocks that change within the period.
 */
export { monthScale, smallScale, type Scale } from "./arbitrary/scale.js";
export { anyReadings, type BlockTerms, flagship } from "./arbitrary/terms.js";
export { caseOf, type Case } from "./arbitrary/cases.js";
