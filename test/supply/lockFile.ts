/** package.json and package-lock.json as far as the supply chain is judged by them. */
import { readFileSync } from "node:fs";

export type Names = Readonly<Record<string, string>>;

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly description?: string;
  readonly license?: string;
  readonly type?: string;
  readonly engines?: Names;
  readonly bin?: Names;
  readonly files?: readonly string[];
  readonly scripts?: Names;
  readonly dependencies?: Names;
  readonly devDependencies?: Names;
  readonly optionalDependencies?: Names;
  readonly peerDependencies?: Names;
  readonly bundleDependencies?: readonly string[] | boolean;
  readonly overrides?: object;
  readonly gypfile?: boolean;
  readonly sideEffects?: boolean;
  readonly allowScripts?: Readonly<Record<string, boolean>>;
}

/** One entry of the lock file. */
export interface Locked {
  readonly name?: string;
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
  readonly link?: boolean;
  readonly os?: readonly string[];
  readonly hasInstallScript?: boolean;
  readonly bin?: Names;
  readonly engines?: Names;
  readonly dependencies?: Names;
  readonly devDependencies?: Names;
  readonly optionalDependencies?: Names;
  readonly peerDependencies?: Names;
}

export interface LockFile {
  readonly name: string;
  readonly version: string;
  readonly lockfileVersion: number;
  /** By folder from the root: `node_modules/a/node_modules/b`; the root itself is `""`. */
  readonly packages: Readonly<Record<string, Locked>>;
}

export const readManifest = (file = "package.json"): Manifest => JSON.parse(readFileSync(file, "utf8")) as Manifest;
export const readLock = (): LockFile => JSON.parse(readFileSync("package-lock.json", "utf8")) as LockFile;

/** The entries but for the root, in the file's order. */
export function entriesOf(lock: LockFile): readonly (readonly [place: string, locked: Locked])[] {
  return Object.entries(lock.packages).filter(([place]) => place !== "");
}

/** `@a/b` of `node_modules/c/node_modules/@a/b`. */
export function nameOf(place: string): string {
  return place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);
}

/** A package of the runtime tree, with the places of those that it needs. */
export interface RuntimePackage {
  readonly place: string;
  readonly name: string;
  readonly locked: Locked;
  readonly needs: readonly string[];
}

/** What an installation of this package alone brings along, found from the root as Node finds it; the root comes first. */
export function runtimeTree(lock: LockFile): readonly RuntimePackage[] {
  const found = new Map<string, RuntimePackage>();
  const open = [""];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (found.has(place)) continue;
    const locked = lock.packages[place] as Locked;
    const wanted = Object.keys({ ...locked.dependencies, ...locked.optionalDependencies, ...locked.peerDependencies });
    const needs = wanted.flatMap((name) => placeOf(lock, place, name) ?? []).sort();
    found.set(place, { place, name: place === "" ? lock.name : nameOf(place), locked, needs });
    open.push(...needs);
  }
  return [...found.values()].sort((a, b) => (a.place < b.place ? -1 : 1));
}

/** The nearest folder, from the inside out, that has the package; optional ones may be nowhere. */
function placeOf(lock: LockFile, from: string, name: string): string | undefined {
  for (let folder: string | null = from; folder !== null; folder = folder === "" ? null : folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))) {
    const place = `${folder === "" ? "" : `${folder}/`}node_modules/${name}`;
    if (lock.packages[place] !== undefined) return place;
  }
  return undefined;
}
