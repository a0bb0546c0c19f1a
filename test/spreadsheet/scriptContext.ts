// A script of a sheet, as far as one can be had without the sheet: the language of 2020 and nothing of a browser or of Node.
import vm from "node:vm";

/** Runs before the file: takes away what is younger than the language that such scripts are promised, and what hosts add. */
const TAKEN_AWAY = `
for (const [owner, names] of [
  [Array.prototype, ["at", "findLast", "findLastIndex", "toSorted", "toReversed", "toSpliced", "with"]],
  [String.prototype, ["at", "replaceAll", "isWellFormed", "toWellFormed"]],
  [Object, ["hasOwn", "groupBy"]], [Map, ["groupBy"]], [Promise, ["any", "withResolvers", "try"]],
  [globalThis, ["WebAssembly", "SharedArrayBuffer", "Atomics", "WeakRef", "FinalizationRegistry", "AggregateError", "console", "structuredClone", "Iterator"]],
]) for (const name of names) delete owner[name];
const Newest = Intl.DateTimeFormat;
Intl.DateTimeFormat = function (locale, options = {}) {
  if (/Offset|Generic/.test(options.timeZoneName) || "fractionalSecondDigits" in options || "dayPeriod" in options) throw new RangeError("unknown option");
  return new Newest(locale, options);
};
`;

/** What the file leaves behind. */
export interface Script {
  readonly context: vm.Context;
  /** Names that are new in the global object. */
  readonly globals: readonly string[];
}

/** @param files - as they are pasted, in order */
export function script(...files: readonly string[]): Script {
  const context = vm.createContext({});
  vm.runInContext(TAKEN_AWAY, context);
  const before = new Set(vm.runInContext("Object.getOwnPropertyNames(globalThis)", context) as string[]);
  for (const file of files) vm.runInContext(file, context);
  const after = vm.runInContext("Object.getOwnPropertyNames(globalThis)", context) as string[];
  return { context, globals: after.filter((name) => !before.has(name)) };
}

/** Calls a function of the script with values of its own realm: dates among them. */
export function callIn({ context }: Script, name: string, args: readonly unknown[]): unknown {
  const literal = (value: unknown): string =>
    value instanceof Date ? `new Date(${value.getTime()})`
    : Array.isArray(value) ? `[${value.map(literal).join(",")}]`
    : value === undefined ? "undefined" : JSON.stringify(value);
  return JSON.parse(vm.runInContext(`JSON.stringify(${name}(${args.map(literal).join(",")}))`, context) as string) as unknown;
}
