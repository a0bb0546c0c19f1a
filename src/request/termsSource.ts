/**
 * Which terms a request is assessed under: those it names, those it brings along, or the usual ones.
 */
import { type InputIssue, parseTerms, SlaInputError, type Terms } from "../index.js";
import { findTerms, idOf } from "../terms/catalogue/index.js";
import { issue, issuesUnder, shown } from "./issues.js";

/** Terms ready for use, or what is wrong with them. */
export type TermsReading =
  | { readonly terms: Terms }
  | { readonly issues: readonly InputIssue[]; readonly moreIssues: number };

/** What is expected of a request's terms, as part of a sentence. */
export interface TermsWords {
  /** Which ids there are: they are too many to name. */
  readonly ids: string;
  /** Where terms can come from. */
  readonly needed: string;
}

/** Contracts that can be named in one breath. */
const FEW = 5;

/** The ids of a few contracts; of many, what an id is. */
export function idsAmong(contracts: readonly Terms[]): string {
  return contracts.length <= FEW ? contracts.map(idOf).join(" or ") : "an id of the catalogue, with its version";
}

/** How many different terms objects are kept, so that a million requests with the same one check it once. */
const KEPT = 16;

/** Longest terms object that is kept, in UTF-16 units. */
const KEPT_LENGTH = 256 * 1024;

/** Finds the terms of requests. Holds a bounded number of checked terms objects, by their JSON text. */
export class TermsSource {
  readonly #kept = new Map<string, TermsReading>();

  /**
   * @param usual - the terms that apply where a request names none
   * @param words - how a request is told what it could have named
   */
  constructor(readonly usual: Terms | null, readonly words: TermsWords) {}

  /** @param named - the value of the request's `terms`; `undefined` if it has none */
  read(named: unknown): TermsReading {
    if (named === undefined) return this.usual === null ? wrong("required", this.words.needed, "nothing") : { terms: this.usual };
    if (typeof named === "string") return this.#byId(named);
    if (typeof named === "object" && named !== null) return this.#whole(named);
    return wrong("type", `${this.words.ids}, or a whole terms object`, shown(JSON.stringify(named)));
  }

  #byId(id: string): TermsReading {
    const terms = this.usual !== null && id === idOf(this.usual) ? this.usual : findTerms(id);
    return terms === undefined ? wrong("terms-unknown", this.words.ids, shown(id)) : { terms };
  }

  #whole(value: object): TermsReading {
    const text = JSON.stringify(value);
    const reading = this.#kept.get(text) ?? checked(value);
    // Moved to the end on each use, so that the first is the one longest unused.
    this.#kept.delete(text);
    if (text.length <= KEPT_LENGTH) this.#kept.set(text, reading);
    if (this.#kept.size > KEPT) this.#kept.delete(this.#kept.keys().next().value as string);
    return reading;
  }
}

function checked(value: unknown): TermsReading {
  try {
    return { terms: parseTerms(value) };
  } catch (error) {
    if (!(error instanceof SlaInputError)) throw error;
    return { issues: issuesUnder("terms", error), moreIssues: error.moreIssues };
  }
}

function wrong(code: InputIssue["code"], expected: string, received: string): TermsReading {
  return { issues: [issue(code, ["terms"], expected, received)], moreIssues: 0 };
}
