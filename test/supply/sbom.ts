/**
 * The bill of materials of what an installation of the package brings along: CycloneDX 1.6, made from the lock file. The
 * same lock file gives the same bytes: no time, no random number, no address.
 */
import { createHash } from "node:crypto";
import { type LockFile, type Manifest, type RuntimePackage, runtimeTree } from "./lockFile.js";

/** Where it lies, from the root of the repository. */
export const SBOM_FILE = "docs/sbom.cdx.json";

/**
 * @returns JSON with a line feed at its end
 */
export function sbomOf(manifest: Manifest, lock: LockFile): string {
  const tree = runtimeTree(lock);
  const purls = new Map(tree.map((entry) => [entry.place, purl(entry)]));
  const [root, ...rest] = tree as readonly [RuntimePackage, ...RuntimePackage[]];
  const content = {
    metadata: {
      lifecycles: [{ phase: "pre-build" }],
      component: {
        type: "library", "bom-ref": purl(root), name: root.name, version: root.locked.version, description: manifest.description,
        licenses: licences(root), purl: purl(root),
      },
    },
    components: rest.map((entry) => ({
      type: "library", "bom-ref": purl(entry), name: entry.name, version: entry.locked.version, scope: "required",
      hashes: [{ alg: "SHA-512", content: hexOf(entry.locked.integrity) }], licenses: licences(entry), purl: purl(entry),
    })),
    dependencies: tree.map((entry) => ({ ref: purl(entry), dependsOn: entry.needs.map((place) => purls.get(place)) })),
  };
  const bom = { $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json", bomFormat: "CycloneDX", specVersion: "1.6", serialNumber: serialNumber(content), version: 1, ...content };
  return `${JSON.stringify(bom, null, 2)}\n`;
}

function purl({ name, locked }: RuntimePackage): string {
  return `pkg:npm/${name.replace("@", "%40")}@${locked.version}`;
}

/** One licence by its id, or several as an expression. */
function licences({ locked: { license = "" } }: RuntimePackage): readonly object[] {
  return license.includes(" ") ? [{ expression: license }] : [{ license: { id: license } }];
}

/** The lock file's checksum is of the tarball as it comes from the registry. */
function hexOf(integrity = ""): string {
  return Buffer.from(integrity.replace(/^sha512-/, ""), "base64").toString("hex");
}

/** A UUID of the kind that each may make by a rule of his own (version 8), here from the content: another content is another document. */
function serialNumber(content: object): string {
  const digest = createHash("sha256").update(JSON.stringify(content)).digest("hex");
  return `urn:uuid:${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-a${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
}
