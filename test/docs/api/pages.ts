/** Pages made of the public surface: a report of bare declarations, in which a change shows, and a reference to read. */
import { type EntryPoint, type Item, moduleOf, type Tag } from "./surface.js";

const fenced = (code: string): string => `\`\`\`ts\n${code}\n\`\`\``;

/** Declarations alone. */
export function reportOf({ page, exported, reached, ofMain }: EntryPoint): string {
  const list = (items: readonly Item[]): string => fenced(items.map(({ bare }) => bare).join("\n\n"));
  const hidden = reached.length === 0 ? [] : ["Spoken of by these, and not to be imported:", list(reached)];
  return `${[`# The surface of \`${moduleOf(page)}\``, "Made from the sources. What changes here changes for those who use it.", list(exported), ...hidden, ...fromMain(ofMain)].join("\n\n")}\n`;
}

/** What other entry points speak of and the main one has, by name. */
function fromMain(names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : [`Spoken of by these, and in [\`sla-credits\`](sla-credits.md): ${names.map((name) => `[\`${name}\`](sla-credits.md#${name.toLowerCase()})`).join(", ")}.`];
}

const KINDS = ["Functions", "Classes", "Constants", "Types"] as const;

/** Every export with its words, and those that its types speak of. */
export function referenceOf({ page, exported, reached, ofMain }: EntryPoint): string {
  const names = new Set([...exported, ...reached].map(({ name }) => name));
  const sections = KINDS.flatMap((kind) => {
    const items = exported.filter((item) => item.kind === kind);
    return items.length === 0 ? [] : [`## ${kind}`, ...items.map((item) => sectionOf(item, names))];
  });
  const further = reached.length === 0 ? [] : ["## Shapes that these speak of", "They cannot be imported by name.", ...reached.map((item) => sectionOf(item, names))];
  const contents = KINDS.flatMap((kind) => {
    const links = exported.filter((item) => item.kind === kind).map(({ name }) => linkTo(name));
    return links.length === 0 ? [] : [`${kind}: ${links.join(", ")}.`];
  });
  return `${[`# Reference: \`${moduleOf(page)}\``, "Made from the comments in the sources. Times are epoch milliseconds and lengths of time milliseconds wherever a name ends in `Ms`.", ...contents, ...fromMain(ofMain), ...sections, ...further].join("\n\n")}\n`;
}

const linkTo = (name: string): string => `[\`${name}\`](#${name.toLowerCase()})`;

function sectionOf(item: Item, names: ReadonlySet<string>): string {
  const words = (text: string): string => linked(text, names);
  const of = (name: string): readonly Tag[] => item.tags.filter((tag) => tag.name === name);
  const rows = [
    ...of("param").map(({ text }) => `- ${words(text.replace(/^(\S+)\s+(?:- )?/, "`$1`: "))}`),
    ...of("returns").map(({ text }) => `- Returns: ${words(text)}`),
    ...of("throws").map(({ text }) => `- Throws: ${words(text)}`),
    ...of("clause").map(({ text }) => `- Contract clause: ${text}`),
  ].map((row) => row.replaceAll("\n", " "));
  const examples = of("example").flatMap(({ text }) => ["Example:", fenced(text)]);
  return [`### ${item.name}`, words(item.summary), fenced(item.text), ...(rows.length === 0 ? [] : [rows.join("\n")]), ...examples].filter((part) => part !== "").join("\n\n");
}

/** Names of the page as links to their sections. */
function linked(text: string, names: ReadonlySet<string>): string {
  return text.replaceAll(/\{@link (\w+)\}/g, (_, name: string) => (names.has(name) ? linkTo(name) : `\`${name}\``));
}
