/** What the parts of the page share: the state, and the ways to change it. */
import type { State } from "../state/state.js";
import { PAGE_WORDS } from "../words/dictionary.js";
import type { PageWords } from "../words/words.js";

export interface App {
  state: State;
  /** Another form: fields come and go, so it is built anew, and `focus` is the field to go to. */
  readonly replace: (state: State, focus?: string) => void;
  /** One value: the fields stay as they are. */
  readonly edit: (state: State) => void;
}

export function wordsOf({ state }: App): PageWords {
  return PAGE_WORDS[state.locale];
}

/** The id of a field's input; its message has the same with `-message`. */
export function idOf(field: string): string {
  return `field-${field}`;
}
