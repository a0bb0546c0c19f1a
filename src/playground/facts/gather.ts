/** Collects what the fields of the form come to, and what is wrong with them. */
import { isTimeZone } from "../../calendar.js";
import { readAmount } from "./amounts.js";
import type { Fault, Problem } from "./problem.js";
import { hasOffset, readTime } from "./times.js";

/** What is wrong so far, field by field. */
export class Gathered {
  readonly problems: Problem[] = [];

  /** @param zone - of the times, as it was typed */
  constructor(private readonly zone: string) {}

  note(field: string, fault: Fault): void {
    this.problems.push({ field, fault });
  }

  /** The text itself; an empty one is noted. */
  needed(field: string, text: string): string {
    if (text === "") this.note(field, { code: "missing" });
    return text;
  }

  /** A time that may be left out: an instant, or the text as it is after a note. */
  time(field: string, text: string): string {
    // Without a zone no time can be read; the zone's own field says so, once.
    if (hasOffset(text) || !isTimeZone(this.zone)) return text;
    const read = readTime(text, this.zone);
    if ("instant" in read) return read.instant;
    this.note(field, read.fault);
    return text;
  }

  /** An amount that may be left out: a decimal text, or the text as it is after a note. */
  amount(field: string, text: string): string {
    if (text === "") return text;
    const read = readAmount(text);
    if ("amount" in read) return read.amount;
    this.note(field, read.fault);
    return text;
  }

  neededTime(field: string, text: string): string {
    return this.needed(field, text) === "" ? text : this.time(field, text);
  }
}

/** An object with the text under a key, unless it is empty. */
export function given<K extends string>(key: K, text: string): Partial<Record<K, string>> {
  return (text === "" ? {} : { [key]: text }) as Partial<Record<K, string>>;
}
