import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";

/** The packages that files under src import, with those files, in order. */
export function importedPackages(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll("\\", "/")).filter((file) => file.endsWith(".ts"));
  for (const file of files.sort()) {
    for (const { fileName: specifier } of ts.preProcessFile(readFileSync(`src/${file}`, "utf8")).importedFiles) {
      if (specifier.startsWith(".") || specifier.startsWith("node:")) continue;
      const [owner = "", member] = specifier.split("/");
      const from = owner.startsWith("@") ? `${owner}/${member}` : owner;
      found.set(from, [...(found.get(from) ?? []), file]);
    }
  }
  return found;
}
