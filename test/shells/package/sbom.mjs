// docs/sbom.cdx.json against the bill that npm itself makes of what is installed: the same packages, versions, licences,
// checksums and needs. npm's has random numbers, times and the name of the folder besides, so it is compared, not kept.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const { status, stdout, stderr } = spawnSync("npm", ["sbom", "--sbom-format", "cyclonedx", "--sbom-type", "library", "--omit", "dev"], { encoding: "utf8" });
assert.equal(status, 0, stderr);

/** What a bill says, by identities that both write alike. */
function said({ metadata, components, dependencies }) {
  const all = [metadata.component, ...components];
  const purls = new Map(all.map((component) => [component["bom-ref"], component.purl]));
  const byPurl = (a, b) => (a.purl < b.purl ? -1 : 1);
  return {
    of: metadata.component.purl,
    components: all.map(({ purl, version, scope = "required", licenses, hashes = [] }) => ({ purl, version, scope, licenses, hashes })).sort(byPurl),
    needs: dependencies.map(({ ref, dependsOn }) => ({ purl: purls.get(ref), needs: dependsOn.map((other) => purls.get(other)).sort() })).sort(byPurl),
  };
}

const ours = JSON.parse(readFileSync("docs/sbom.cdx.json", "utf8"));
assert.deepEqual(said(ours), said(JSON.parse(stdout)));
console.log(`${ours.components.length} components, as npm lists them`);
