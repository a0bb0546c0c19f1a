/** Small pieces of English. */

/** `1 day`, `0.5 days`. */
export function counted(number: string | number, one: string): string {
  return `${number} ${one}${Number(number) === 1 ? "" : "s"}`;
}

/** `1st`, `2nd`, `11th`. */
export function ordinal(number: number): string {
  const ending = number % 100 >= 11 && number % 100 <= 13 ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");
  return `${number}${ending}`;
}

/** Parts that say something, after each other; `none stated` if none does. */
export function listed(parts: readonly (string | null)[]): string {
  const said = parts.filter((part) => part !== null && part !== "");
  return said.length === 0 ? "none stated" : said.join("; ");
}

/** The same with a capital letter and a full stop. */
export function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/\.$/, "")}.`;
}

/** Text as it stands in a cell of a Markdown table. */
export function cell(text: string): string {
  return text.replace(/[\\|]/g, "\\$&").replace(/\s*\n\s*/g, " ");
}
