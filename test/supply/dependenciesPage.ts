/** docs/dependencies.md, made from package.json, the lock file and the installed packages. */
import { readdirSync, statSync } from "node:fs";
import { importedPackages } from "./importedPackages.js";
import { entriesOf, type Locked, type LockFile, type Manifest, nameOf, type Names, runtimeTree } from "./lockFile.js";
import { PURPOSES, TOOL_PURPOSES } from "./purposes.js";
import { FOREIGN_BUILDS, isForeignBuild } from "./rules.js";

/** What of the page is not in the two files. */
export interface Surroundings {
  readonly purposes: Names;
  readonly toolPurposes: Names;
  readonly importers: ReadonlyMap<string, readonly string[]>;
  /** Files of an installed package and their bytes. */
  readonly sizeOf: (place: string) => { readonly files: number; readonly bytes: number };
}

export const HERE: Surroundings = { purposes: PURPOSES, toolPurposes: TOOL_PURPOSES, importers: importedPackages(), sizeOf: installedSize };

/** @returns Markdown, with a line feed at its end */
export function dependenciesPage(manifest: Manifest, lock: LockFile, here: Surroundings): string {
  const tools = entriesOf(lock).filter(([, { dev }]) => dev === true);
  return [
    "# Dependencies",
    "",
    "Every package that an installation brings along, and the tools that this one is made with. Which licences may appear, and what else a package may not do, is in `test/supply/rules.ts`. The first table is also a bill of materials in CycloneDX 1.6: [sbom.cdx.json](sbom.cdx.json).",
    "",
    "## Brought along",
    "",
    "The whole tree, not only its first level. \"Locked\" is what everything here was checked with; an installation takes the newest version in the range.",
    "",
    row(["package", "range", "locked", "licence", "what for", "imported by", "files", "size", "script at installation"]),
    row(Array.from({ length: 9 }, () => "---")),
    ...runtimeTree(lock).slice(1).map(({ place, name, locked }) => runtimeRow(manifest, here, place, name, locked)),
    "",
    "## Tools",
    "",
    `Named in \`package.json\`; with what they need themselves, ${tools.length} entries of the lock file. None is installed with the package.`,
    "",
    row(["package", "locked", "licence", "what for"]),
    row(["---", "---", "---", "---"]),
    ...Object.keys(manifest.devDependencies ?? {}).sort().map((name) => toolRow(lock, here, name)),
    "",
    `Licences of all ${tools.length}: ${counts(tools.map(([, { license }]) => license ?? "none")).join(", ")}.`,
    "",
    `Run a script when they are installed: ${listed(tools.filter(([, { hasInstallScript }]) => hasInstallScript === true).map(([place]) => nameOf(place)))}.`,
    "",
    "## The lock file",
    "",
    "It has no address, so that any registry or mirror serves; what comes is held to the SHA-512 checksums.",
    "",
    ...foreignLines(lock, tools),
    "This page is made from the data: `UPDATE_DOCS=1 npx vitest run --config .vitest.config.ts test/docs` writes it anew, and the bill of materials with it.",
    "",
  ].join("\n");
}

function runtimeRow(manifest: Manifest, { purposes, importers, sizeOf }: Surroundings, place: string, name: string, locked: Locked): string {
  const { files, bytes } = sizeOf(place);
  const range = manifest.dependencies?.[name];
  const importing = (importers.get(name) ?? []).map((file) => `\`src/${file}\``).join(", ");
  return row([
    name, range === undefined ? "through another" : `\`${range}\``, locked.version ?? "", locked.license ?? "none",
    purposeOf(purposes, name), importing === "" ? "nothing" : importing, `${files}`, `${Math.ceil(bytes / 1000)} kB`, locked.hasInstallScript === true ? "yes" : "none",
  ]);
}

function toolRow(lock: LockFile, { toolPurposes }: Surroundings, name: string): string {
  const { version = "", license = "none" } = lock.packages[`node_modules/${name}`] ?? {};
  return row([name, version, license, purposeOf(toolPurposes, name)]);
}

function purposeOf(purposes: Names, name: string): string {
  const purpose = purposes[name];
  if (purpose === undefined) throw new Error(`say in test/supply/purposes.ts what ${name} is for`);
  return purpose;
}

function foreignLines(lock: LockFile, tools: ReturnType<typeof entriesOf>): readonly string[] {
  const foreign = tools.filter(([place, locked]) => isForeignBuild(lock, place, locked)).map(([place]) => nameOf(place));
  if (foreign.length === 0) return [];
  const families = FOREIGN_BUILDS.map((family) => `\`${family}*\` (${foreign.filter((name) => name.startsWith(family)).length})`);
  return [
    `${foreign.length} entries have no checksum: ${families.join(", ")}, binaries of tools for other platforms than the one that checks and releases run on (Linux on x64 with glibc). npm notes a checksum only of what it can ask the registry for, and the registry that the lock file was made with has no builds for other platforms. They never reach a user of the package; a developer on such a platform takes them on the registry's word.`,
    "",
  ];
}

/** How many of each, the most frequent first. */
function counts(licences: readonly string[]): readonly string[] {
  const kinds = [...new Set(licences)].map((kind) => ({ kind, count: licences.filter((other) => other === kind).length }));
  return kinds.sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1)).map(({ kind, count }) => `${kind} (${count})`);
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? "none" : names.join(", ");
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function installedSize(place: string): { readonly files: number; readonly bytes: number } {
  const own = readdirSync(place, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && !entry.parentPath.slice(place.length).includes("node_modules"));
  return { files: own.length, bytes: own.reduce((sum, entry) => sum + statSync(`${entry.parentPath}/${entry.name}`).size, 0) };
}
