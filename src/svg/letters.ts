/**
 * Decides how much room a text takes in a drawing, in parts of its size. The face is the reader's own, so each letter takes
 * what it does in the widest of the usual ones: a line that is too long would lose its end at the edge.
 */
import { widthOf } from "../explain/drawing/textWidth.js";

const NARROWEST = /[ijl.,:;'|! ·\-\u00a0\u202f]/;
const NARROW = /[ftrI()[\]/\\"‘’“”]/;
const CAPITAL = /[A-Z&~<>+=−→#$?]/;
const WIDEST = /[mwMW@%—…]/;
const PLAIN = /[!-~–]/;

/** Parts of the size of the text. */
export function emsOf(text: string): number {
  let ems = 0;
  for (const sign of text) ems += emsOfSign(sign);
  return ems;
}

function emsOfSign(sign: string): number {
  if (NARROWEST.test(sign)) return 0.35;
  if (NARROW.test(sign)) return 0.47;
  if (WIDEST.test(sign)) return 1.02;
  if (CAPITAL.test(sign)) return 0.78;
  return PLAIN.test(sign) ? 0.62 : widthOf(sign) * (widthOf(sign) === 2 ? 0.6 : 1.1);
}
