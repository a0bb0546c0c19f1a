// docs/sbom.cdx.json says what the lock file says. UPDATE_DOCS=1 writes it anew. That npm's own bill says the same is
// checked by test/shells/package/sbom.mjs.
import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { type Locked, type LockFile, readLock, readManifest } from "../supply/lockFile.js";
import { SBOM_FILE, sbomOf } from "../supply/sbom.js";

const manifest = readManifest();
const lock = readLock();
const ZEROS = `sha512-${"A".repeat(86)}==`;

it("is made from the lock file", () => {
  const made = sbomOf(manifest, lock);
  if (process.env["UPDATE_DOCS"] === "1") writeFileSync(SBOM_FILE, made);
  expect(readFileSync(SBOM_FILE, "utf8")).toBe(made);
});

const madeUp = (packages: Readonly<Record<string, Locked>>): LockFile => ({ name: "root", version: "1.0.0", lockfileVersion: 3, packages });
const TWO: Readonly<Record<string, Locked>> = {
  "": { version: "1.0.0", license: "MIT", dependencies: { "@s/a": "^1.0.0" }, devDependencies: { c: "1.0.0" } },
  "node_modules/@s/a": { version: "1.2.0", license: "(MIT OR Apache-2.0)", integrity: ZEROS, dependencies: { b: "^2.0.0" } },
  "node_modules/b": { version: "2.1.0", license: "ISC", integrity: ZEROS },
  "node_modules/c": { version: "1.0.0", license: "MIT", integrity: ZEROS, dev: true },
};

it("lists name, version, licence, checksum and address-free identity of the runtime tree, and who needs whom", () => {
  const bom: unknown = JSON.parse(sbomOf({ name: "root", version: "1.0.0", description: "What it is." }, madeUp(TWO)));
  const a = "pkg:npm/%40s/a@1.2.0";
  const b = "pkg:npm/b@2.1.0";
  const root = "pkg:npm/root@1.0.0";
  const hashes = [{ alg: "SHA-512", content: "0".repeat(128) }];
  expect(bom).toEqual({
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    serialNumber: expect.stringMatching(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/),
    version: 1,
    metadata: {
      lifecycles: [{ phase: "pre-build" }],
      component: { type: "library", "bom-ref": root, name: "root", version: "1.0.0", description: "What it is.", licenses: [{ license: { id: "MIT" } }], purl: root },
    },
    components: [
      { type: "library", "bom-ref": a, name: "@s/a", version: "1.2.0", scope: "required", hashes, licenses: [{ expression: "(MIT OR Apache-2.0)" }], purl: a },
      { type: "library", "bom-ref": b, name: "b", version: "2.1.0", scope: "required", hashes, licenses: [{ license: { id: "ISC" } }], purl: b },
    ],
    dependencies: [{ ref: root, dependsOn: [a] }, { ref: a, dependsOn: [b] }, { ref: b, dependsOn: [] }],
  });
});

it("has another serial number when anything in it is another, and else the same", () => {
  const numberOf = (packages: Readonly<Record<string, Locked>>): string => (JSON.parse(sbomOf({ name: "root", version: "1.0.0" }, madeUp(packages))) as { serialNumber: string }).serialNumber;
  expect(numberOf({ ...TWO })).toBe(numberOf(TWO));
  expect(numberOf({ ...TWO, "node_modules/b": { version: "2.1.1", license: "ISC", integrity: ZEROS } })).not.toBe(numberOf(TWO));
  expect(numberOf({ ...TWO, "node_modules/c": { version: "9.0.0", license: "MIT", integrity: ZEROS, dev: true } })).toBe(numberOf(TWO));
});
