/** What package.json and the lock file must have and must not have. Each rule gives the faults that it finds, as sentences. */
import { entriesOf, type Locked, type LockFile, type Manifest, nameOf, type Names } from "./lockFile.js";

/** Licences of what users install: each lets them use, change and pass on. */
export const RUNTIME_LICENCES: readonly string[] = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"];
/** Besides those, licences of tools that are used here and passed on to nobody. */
export const TOOL_LICENCES: readonly string[] = ["BlueOak-1.0.0", "CC-BY-4.0", "MPL-2.0"];

/**
 * Families whose binaries for other platforms stand in the lock file without a checksum: npm writes one only for what it
 * could ask the registry for, and not every registry has the builds for every platform. They are tools, not part of the package.
 */
export const FOREIGN_BUILDS: readonly string[] = ["@oxlint/binding-", "@rollup/rollup-"];
/** The platform that checks and releases run on: nothing that runs there may lack a checksum. */
const RELEASE_BUILD = "linux-x64-gnu";

/** Scripts that npm runs unasked: before and after another, at installation, packing, publishing or a new version. */
const UNASKED = /^(pre|post)|^(install|uninstall|publish|version|shrinkwrap|dependencies)$/;
/** Of those, the ones of a package that run where it is installed. */
const AT_INSTALLATION = /^(preinstall|install|postinstall|prepublish|preprepare|prepare|postprepare)$/;

const RANGE = /^[\^~]?\d+\.\d+\.\d+$/;
const VERSION = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;
const CHECKSUM = /^sha512-[A-Za-z0-9+/]{86}==$/;

export function manifestFaults(manifest: Manifest): readonly string[] {
  const { scripts = {}, dependencies = {}, devDependencies = {}, license, sideEffects } = manifest;
  const unwanted = ["optionalDependencies", "peerDependencies", "bundleDependencies", "bundledDependencies", "overrides", "gypfile"];
  return [
    ...Object.keys(scripts).filter((name) => UNASKED.test(name)).map((name) => `script ${name} runs unasked`),
    ...Object.entries({ ...dependencies, ...devDependencies }).filter(([, range]) => !RANGE.test(range)).map(([name, range]) => `${name} is wanted as ${range}, not as a version`),
    ...unwanted.filter((key) => key in manifest).map((key) => `${key} is there`),
    ...(RUNTIME_LICENCES.includes(license ?? "") ? [] : [`licence ${license}`]),
    ...(sideEffects === false ? [] : ["sideEffects is not false"]),
  ];
}

/**
 * What an installed package of the runtime tree may not have.
 *
 * @param manifest - its own package.json
 * @param files - names in its folder
 */
export function installedFaults(manifest: Manifest, files: readonly string[], locked: Locked): readonly string[] {
  const { name, scripts = {}, license, version } = manifest;
  return [
    ...Object.keys(scripts).filter((script) => AT_INSTALLATION.test(script)).map((script) => `${name} runs ${script} where it is installed`),
    // npm compiles a package that has this file, without a script that says so.
    ...(files.includes("binding.gyp") || manifest.gypfile === true ? [`${name} is compiled where it is installed`] : []),
    ...(license === locked.license ? [] : [`${name} says ${license}, the lock file ${locked.license}`]),
    ...(version === locked.version ? [] : [`${name} is installed as ${version}, locked as ${locked.version}`]),
    ...(files.some((file) => /^licen[cs]e/i.test(file)) ? [] : [`${name} comes without the text of its licence`]),
  ];
}

export function lockFaults(lock: LockFile, manifest: Manifest): readonly string[] {
  return [
    ...(lock.lockfileVersion === 3 ? [] : [`lock file of version ${lock.lockfileVersion}`]),
    ...rootFaults(lock, manifest),
    ...scriptFaults(lock, manifest),
    ...entriesOf(lock).flatMap(([place, locked]) => entryFaults(lock, place, locked)),
  ];
}

function rootFaults(lock: LockFile, manifest: Manifest): readonly string[] {
  const root: Locked = lock.packages[""] ?? {};
  const withoutDots = (bin: Names = {}): Names => Object.fromEntries(Object.entries(bin).map(([name, file]) => [name, file.replace(/^\.\//, "")]));
  const pairs: Readonly<Record<string, readonly [unknown, unknown]>> = {
    name: [root.name, manifest.name],
    version: [root.version, manifest.version],
    "version at the top": [lock.version, manifest.version],
    license: [root.license, manifest.license],
    engines: [root.engines, manifest.engines],
    bin: [withoutDots(root.bin), withoutDots(manifest.bin)],
    dependencies: [sorted(root.dependencies), sorted(manifest.dependencies)],
    devDependencies: [sorted(root.devDependencies), sorted(manifest.devDependencies)],
  };
  return Object.entries(pairs)
    .filter(([, [locked, said]]) => JSON.stringify(locked) !== JSON.stringify(said))
    .map(([key]) => `${key} of the lock file and of package.json differ`);
}

function sorted(names: Names = {}): Names {
  return Object.fromEntries(Object.entries(names).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The packages that run something where they are installed are those that package.json allows to, and tools only. */
function scriptFaults(lock: LockFile, manifest: Manifest): readonly string[] {
  const allowed = manifest.allowScripts ?? {};
  const running = entriesOf(lock).filter(([, { hasInstallScript }]) => hasInstallScript === true);
  const names = running.map(([place]) => nameOf(place));
  return [
    ...running.filter(([place, { dev }]) => dev !== true || allowed[nameOf(place)] !== true).map(([place]) => `${place} runs a script where it is installed`),
    ...Object.keys(allowed).filter((name) => !names.includes(name)).map((name) => `${name} is allowed a script and has none`),
  ];
}

function entryFaults(lock: LockFile, place: string, locked: Locked): readonly string[] {
  const { resolved, integrity, license, link, dev, version, name } = locked;
  const licences = dev === true ? [...RUNTIME_LICENCES, ...TOOL_LICENCES] : RUNTIME_LICENCES;
  return [
    ...(resolved === undefined ? [] : [`${place} has an address`]),
    ...(link === true || name !== undefined ? [`${place} is another package than its name says`] : []),
    ...(VERSION.test(version ?? "") ? [] : [`${place} has the version ${version}`]),
    ...(licences.includes(license ?? "") ? [] : [`${place} has the licence ${license}`]),
    ...(CHECKSUM.test(integrity ?? "") || isForeignBuild(lock, place, locked) ? [] : [`${place} has no checksum`]),
  ];
}

/** True for a tool's binary that npm could not ask about, which no check or release runs, pinned by the tool it belongs to. */
export function isForeignBuild(lock: LockFile, place: string, { integrity, dev, optional, os, version }: Locked): boolean {
  const name = nameOf(place);
  const isPinned = Object.values(lock.packages).some(({ optionalDependencies }) => optionalDependencies?.[name] === version);
  return integrity === undefined && dev === true && optional === true && os !== undefined && isPinned
    && FOREIGN_BUILDS.some((family) => name.startsWith(family)) && !name.endsWith(RELEASE_BUILD);
}
