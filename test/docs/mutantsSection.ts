/** The survivors of mutation testing, as docs/verification.md lists them: by the reason why no test can notice them. */
import { readFileSync } from "node:fs";

/** A change of the code that no test notices, and why none can. */
export interface Explained {
  readonly file: string;
  /** The line that it begins in, without blanks around it. */
  readonly line: string;
  readonly from: string;
  readonly to: string;
  readonly because: string;
}

export const FIRST = "<!-- survivors: made from test/mutation/explained.json -->";
export const LAST = "<!-- end of survivors -->";

export function explainedMutants(): readonly Explained[] {
  return (JSON.parse(readFileSync("test/mutation/explained.json", "utf8")) as { readonly mutants: readonly Explained[] }).mutants;
}

/** The page with its list written anew. */
export function withSurvivors(page: string, mutants: readonly Explained[]): string {
  const [before, rest = ""] = page.split(FIRST) as [string, string?];
  return [before, FIRST, "\n\n", list(mutants), "\n\n", LAST, rest.split(LAST)[1]].join("");
}

function list(mutants: readonly Explained[]): string {
  const reasons = [...new Set(mutants.map(({ because }) => because))];
  return reasons.map((reason) => `- ${reason[0]?.toUpperCase()}${reason.slice(1)}: ${mutants.filter(({ because }) => because === reason).map(shown).join("; ")}.`).join("\n");
}

function shown({ file, from, to }: Explained): string {
  return `${code(from)} to ${to === "" ? "nothing" : code(to)} (${file})`;
}

/** Code that may have backticks in it. */
function code(text: string): string {
  return text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``;
}
