// tarball.mjs is seen to find each fault that it is for.
import assert from "node:assert/strict";
import { listFaults, reachOf } from "./tarball.mjs";

const plain = ["package.json", "README.md", "LICENSE", "CHANGELOG.md", "dist/schema/facts.json", "dist/schema/terms.json", "dist/schema/assessment.json", "dist/chunk-ABCD1234.js", "dist/time-B8GqmLOY.d.ts"];
const entries = ["index", "catalogue", "svg", "feeds", "statuspage", "views", "warehouse"].flatMap((name) => ["js", "cjs", "d.ts", "d.cts"].map((ending) => `dist/${name}.${ending}`));
const sheets = ["sla-credits.global.js", "sla-credits.catalogue.global.js", "sla-credits.warehouse.js", ...["functions.js", "functions.json", "functions.html", "excel.js", "manifest.xml"].map((name) => `spreadsheet/${name}`)].map((name) => `dist/${name}`);
const good = [...[...plain, ...entries, ...sheets].map((path) => ({ path, mode: 0o644 })), { path: "dist/cli.js", mode: 0o755 }];
const without = (path) => good.filter((file) => file.path !== path);

assert.deepEqual(listFaults(good), []);
for (const path of ["dist/index.js.map", "dist/cli.cjs", "test/x.test.ts", "src/index.ts", ".npmrc", "docs/sbom.cdx.json", "package-lock.json", "dist/schema/other.json", "dist/helper.js", "dist/other.global.js", "node_modules/decimal.js/decimal.js"]) {
  assert.deepEqual(listFaults([...good, { path, mode: 0o644 }]), [`${path} is not expected`]);
}
for (const path of ["LICENSE", "dist/svg.d.cts", "dist/cli.js", "dist/schema/terms.json", "dist/chunk-ABCD1234.js", "dist/time-B8GqmLOY.d.ts"]) assert.equal(listFaults(without(path)).length, 1, path);
assert.deepEqual(listFaults([...without("LICENSE"), { path: "LICENSE", mode: 0o755 }]), ["LICENSE has the mode 755"]);
assert.deepEqual(listFaults([...without("dist/cli.js"), { path: "dist/cli.js", mode: 0o644 }]), ["dist/cli.js has the mode 644"]);

const reach = (text, name = "dist/index.js") => reachOf(name, text, ["decimal.js"]);
const program = (text) => reachOf("dist/cli.js", text, ["node:fs"]);
for (const [text, fault] of [
  ["eval('1')", "uses eval"], ["new Function('1')", "uses Function"], ["const f = Function;", "uses Function"], ["process.env.X", "uses process"],
  ["require('decimal.js')", "uses require"], ["fetch(u)", "uses fetch"], ["globalThis['ev' + 'al']", "uses globalThis"], ["import('decimal.js')", "imports at run time"],
  ["import 'node:fs'", "imports node:fs"], ["export * from 'left-pad'", "imports left-pad"], ["import '../src/index.js'", "imports ../src/index.js"],
  ["import.meta.url", "asks where it is"], ["(() => 0).constructor('x')()", "reaches for a constructor"], ["console.log(1)", "uses console"],
  ["`${process}`", "uses process"], ["({ [process]: 1 })", "uses process"], ["({ process })", "uses process"],
]) assert.deepEqual(reach(text).faults, [`dist/index.js ${fault}`], text);
assert.deepEqual(reach("require('left-pad')", "dist/index.cjs").faults, ["dist/index.cjs imports left-pad"]);
assert.deepEqual(reach("require(name)", "dist/index.cjs").faults, ["dist/index.cjs imports what it computes: name"]);
assert.deepEqual(reach("const r = require;", "dist/index.cjs").faults, ["dist/index.cjs uses require"]);
assert.deepEqual(program("import 'node:net'").faults, ["dist/cli.js imports node:net"]);
assert.deepEqual(program("import('x')").faults, ["dist/cli.js imports at run time"]);
assert.deepEqual(program("import 'node:fs'; import './chunk-A.js'; process.argv"), { faults: [], modules: ["dist/chunk-A.js"] });
assert.deepEqual(reach("import { Decimal } from 'decimal.js'; export { a } from './chunk-A.js'; host.process; ({ process: 1 }); // eval"), { faults: [], modules: ["dist/chunk-A.js"] });
assert.deepEqual(reach("const d = require('decimal.js'); module.exports = d;", "dist/index.cjs"), { faults: [], modules: [] });
console.log("every fault is found");
