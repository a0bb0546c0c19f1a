/**
 * The whole state as the fragment of an address, which a browser sends to nobody. What is as in the blank form is left
 * out, so that a link of one outage is short.
 */
import { fromBase64url, toBase64url } from "./base64url.js";
import { readState } from "./readState.js";
import { BLANK, BLANK_BREACH, BLANK_CLAIM, BLANK_MAINTENANCE, BLANK_OUTAGE, type State } from "./state.js";

/** Says how the rest is written: a later form can be told apart. */
const FORM = "1.";

/** The fragment, without `#`. */
export function linkOf(state: State): string {
  const short = {
    ...without(state, BLANK),
    ...(state.outages.length === 0 ? {} : { outages: state.outages.map((row) => without(row, BLANK_OUTAGE)) }),
    ...(state.maintenance.length === 0 ? {} : { maintenance: state.maintenance.map((row) => without(row, BLANK_MAINTENANCE)) }),
    ...(state.breaches.length === 0 ? {} : { breaches: state.breaches.map((row) => without(row, BLANK_BREACH)) }),
    claim: without(state.claim, BLANK_CLAIM),
  };
  return `${FORM}${toBase64url(JSON.stringify(short))}`;
}

function without<T extends object>(all: T, blank: T): Partial<T> {
  return Object.fromEntries(Object.entries(all).filter(([name, value]) => value !== blank[name as keyof T])) as Partial<T>;
}

/** @returns `undefined` for a fragment that is no state, such as a link cut short */
export function stateOfLink(fragment: string): State | undefined {
  const text = fragment.startsWith(FORM) ? fromBase64url(fragment.slice(FORM.length)) : undefined;
  if (text === undefined) return undefined;
  try {
    return readState(JSON.parse(text));
  } catch {
    return undefined;
  }
}
