/** Other readings in words: what would have to hold, as it stands after "if". */
import type { ReadingField } from "./alternatives.js";

/** Words for the values of one field. */
type Values = Readonly<Record<string, string>>;

export interface ReadingWords {
  readonly values: Readonly<Record<ReadingField, Values>>;
  /** @param amount - with its percentage, if that says something */
  asWritten(amount: string): string;
  changing(amount: string, condition: string): string;
  /** A condition that concerns one cause or one further guarantee. */
  concerning(condition: string, of: string): string;
  none(tried: number): string;
  unknown(conditions: string): string;
}
