/** Readers of single values in terms. */
import { isTimeZone } from "../../calendar.js";
import type { Reader } from "../../input.js";
import { decimalText, text, textUpTo } from "../../inputValues.js";
import { INVALID } from "../../issueList.js";
import { ratioOf } from "../../exactText.js";
import { compare, ratio, ZERO } from "../../units.js";

const HUNDRED = ratio(100);
const isPositive = (value: string): boolean => compare(ratioOf(value), ZERO) > 0;
const isPercent = (value: string): boolean => compare(ratioOf(value), HUNDRED) <= 0;
const anySize = (): boolean => true;

/** Longest paraphrase, note or title, in UTF-16 units. */
export const prose: Reader<string> = textUpTo(2_000);
export const clause: Reader<string> = text;

/** Percent of something, which may be more than all of it. */
export const percent: Reader<string> = decimalText("a percentage of 0 or more", anySize);
/** Percent of a whole. */
export const percentOfWhole: Reader<string> = decimalText("a percentage from 0 to 100", isPercent);
export const hours: Reader<string> = decimalText("hours, 0 or more", anySize);
export const minutes: Reader<string> = decimalText("minutes, 0 or more", anySize);
export const someMinutes: Reader<string> = decimalText("minutes, more than 0", isPositive);
export const number: Reader<string> = decimalText("a number of 0 or more", anySize);
export const someNumber: Reader<string> = decimalText("a number of more than 0", isPositive);
export const amount: Reader<string> = decimalText("an amount of 0 or more", anySize);

/** A reader of texts of one form. */
function form(pattern: RegExp, expected: string): Reader<string> {
  return (value, place, issues) =>
    typeof value === "string" && pattern.test(value) ? value : issues.add(typeof value === "string" ? "value" : "type", place, expected, value);
}

export const date: Reader<string> = form(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, "a day, YYYY-MM-DD");
export const timeOfDay: Reader<string> = form(/^([01]\d|2[0-3]):[0-5]\d$/, "a time of day, HH:MM");
export const endOfDay: Reader<string> = form(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, "a time of day, HH:MM, or 24:00");
export const currency: Reader<string> = form(/^[A-Z]{3}$/, "an ISO 4217 code of three capital letters");
export const address: Reader<string> = form(/^https:\/\/\S{1,500}$/, "an https address");

/** Reads the name of an IANA zone. */
export const timeZone: Reader<string> = (value, place, issues) => {
  const name = text(value, place, issues);
  if (name === INVALID || isTimeZone(name)) return name;
  return issues.add("zone-unknown", place, "the name of an IANA time zone", name);
};
