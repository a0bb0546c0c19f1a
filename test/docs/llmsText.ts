/** `docs/llms.txt`: the documentation's index for programs that read it, made from README.md and docs/README.md. */

/**
 * The index as text: a title, what the package is, and a line for each page.
 *
 * An entry of the index that begins with a link stays one line; one that names several pages under a common word is a line
 * for each. Decisions come under `Optional`, which readers short of room may leave out.
 *
 * @param readme - README.md of the package: its title and first paragraph are taken
 * @param index - docs/README.md
 */
export function llmsText(readme: string, index: string): string {
  const [title = "", paragraph = ""] = readme.split("\n\n");
  const entries = [...index.matchAll(/^\d+\. (.+)$/gm)].map(([, entry]) => entry as string);
  const decisions = entries.filter((entry) => entry.startsWith("Decisions:"));
  const pages = entries.filter((entry) => !decisions.includes(entry));
  const section = (name: string, of: readonly string[]): string => `## ${name}\n\n${of.flatMap(linesOf).join("\n")}`;
  return `${[title, `> ${paragraph}`, section("Pages", pages), section("Optional", decisions)].join("\n\n")}\n`;
}

function linesOf(entry: string): readonly string[] {
  if (entry.startsWith("[")) return [`- ${entry}`];
  const label = entry.slice(0, entry.indexOf(": ["));
  return [...entry.matchAll(/\[[^\]]+\]\([^)]+\)/g)].map(([link]) => `- ${link}: ${label}`);
}
