/**
 * Values that are not plain data, each made afresh: what a program can be handed that JSON cannot hold. Those that throw
 * throw something else each time, so that no handler can rely on what it catches.
 */
import { runInNewContext } from "node:vm";

const THROWN: readonly unknown[] = [new TypeError("not for you"), undefined, null, "text", 0, Symbol("thrown"), { issues: [] }, Object.freeze([])];
let thrownSoFar = 0;
const throwing = (): never => {
  throw THROWN[(thrownSoFar += 1) % THROWN.length];
};

/** Another answer each time. */
function fickle(...answers: readonly unknown[]): () => unknown {
  let asked = 0;
  return () => answers[(asked += 1) % answers.length];
}

/** More than a stack has frames. */
const DEEP = 100_000;

function nested(wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 0;
  for (let depth = 0; depth < DEEP; depth += 1) value = wrap(value);
  return value;
}
const deepList = nested((inner) => [inner]);
const deepObject = nested((inner) => ({ id: inner }));

const cyclicObject: Record<string, unknown> = {};
cyclicObject["period"] = cyclicObject["start"] = cyclicObject["id"] = cyclicObject;
const cyclicList: unknown[] = [];
cyclicList.push(cyclicList);

/** Whatever is called of it throws. */
const loud = Object.fromEntries(
  ["toString", "valueOf", "toJSON", "then", "constructor", "getTime", Symbol.toPrimitive, Symbol.iterator].map((name) => [name, throwing]),
);

/** A sign that stands nowhere else: how much of a long text an issue repeats can be counted. */
export const ECHO = "§";
const LONG = ECHO.repeat(100_000);

export const TRAPS = ["get", "has", "ownKeys", "getOwnPropertyDescriptor", "getPrototypeOf"] as const;

/** Values that are data nowhere, by name. */
export const ODD_VALUES: Readonly<Record<string, () => unknown>> = {
  "a revoked object": () => revoked({}),
  "a revoked list": () => revoked([]),
  "a revoked function": () => revoked(throwing),
  "a function": () => Object.assign(() => "down", { start: 1, end: 2 }),
  "a class": () => class extends Date { static readonly start = 0; },
  "a symbol": () => Symbol("2026-04-15T13:40Z"),
  "a bigint": () => 1_776_260_400_000n,
  "not a number": () => Number.NaN,
  "minus zero": () => -0,
  "more than finite": () => Infinity,
  "the smallest number": () => 5e-324,
  "nothing": () => undefined,
  "a boxed text": () => Object("2026-04-15T13:40Z"),
  "a boxed number": () => Object(1_776_260_400_000),
  "a boxed truth": () => Object(true),
  "a typed array": () => new Float64Array(3),
  "a buffer": () => new ArrayBuffer(8),
  "a Map": () => new Map([["start", 0]]),
  "a Set": () => new Set(["api"]),
  "a promise": () => Promise.resolve(0),
  "a pattern": () => /a/,
  "an error": () => new Error("x"),
  "an invalid Date": () => new Date(Number.NaN),
  "a Date of another kind": () => new (class extends Date { override getTime(): number { return throwing(); } override valueOf(): number { return throwing(); } })(0),
  "what looks like a Date": () => Object.create(Date.prototype) as unknown,
  "a Date behind a proxy": () => new Proxy(new Date(0), {}),
  "a generator": () => (function* () { yield throwing(); })(),
  "arguments": () => (function (..._: unknown[]) { return arguments; })(1, 2),
  "an object that cries out": () => loud,
  "a cyclic object": () => cyclicObject,
  "a cyclic list": () => cyclicList,
  "a deep list": () => deepList,
  "a deep object": () => deepObject,
  "a list of holes": () => new Array<unknown>(1_000),
  "a list with other keys": () => Object.assign([{}], { start: 0, id: "x", "-1": 0 }),
  "an object like a list": () => ({ 0: {}, length: 1 }),
  "a long text": () => LONG,
  "a text with a long key": () => ({ [LONG]: LONG }),
  "half a sign": () => "\ud800",
  "poisoned keys": () => JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"toString":1,"then":1,"0":1}') as unknown,
  "an object of another realm": () => runInNewContext("({ start: 0, end: 1, id: 'x' })") as unknown,
  "a list of another realm": () => runInNewContext("['x', { id: 'x' }]") as unknown,
  "an endless length": () => new Proxy([], { get: (list, key) => (key === "length" ? Infinity : (Reflect.get(list, key) as unknown)) }),
  "a length that is none": () => new Proxy([{}], { get: (list, key) => (key === "length" ? "1" : (Reflect.get(list, key) as unknown)) }),
  "a length below nothing": () => new Proxy([{}], { get: (list, key) => (key === "length" ? -1 : (Reflect.get(list, key) as unknown)) }),
  "keys that are not there": () => new Proxy({}, { ownKeys: () => ["start", "id"], getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }) }),
  "keys given twice": () => new Proxy({}, { ownKeys: () => ["id", "id"] }),
  "a getter that answers otherwise each time": () => Object.defineProperty({}, "id", { enumerable: true, get: fickle("x", 1, {}, null) }),
};

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

/** The same fields, behind something that is no plain object, by name. */
export const DISGUISES: Readonly<Record<string, (value: object) => object>> = {
  ...Object.fromEntries(TRAPS.map((trap) => [`a proxy whose ${trap} throws`, (value: object) => new Proxy(value, { [trap]: throwing })])),
  "a proxy that has everything": (value) => new Proxy(value, { has: () => true }),
  "a proxy that cannot be written to": (value) => new Proxy(value, { set: throwing, defineProperty: throwing, deleteProperty: throwing, setPrototypeOf: throwing, preventExtensions: throwing }),
  "a proxy that is a Date": (value) => new Proxy(value, { getPrototypeOf: () => Date.prototype }),
  "a proxy that answers otherwise each time": (value) => new Proxy(value, { get: fickle(1, "api", null, {}, [], undefined) }),
  "a proxy with a key more each time": (value) => {
    let asked = 0;
    const isList = Array.isArray(value);
    return isList ? value : new Proxy(Object.assign({}, value), { ownKeys: (target) => [...Reflect.ownKeys(target), `more${(asked += 1)}`], getOwnPropertyDescriptor: (target, key) => Reflect.getOwnPropertyDescriptor(target, key) ?? { enumerable: true, configurable: true, value: 1 } });
  },
  "getters that throw": (value) => withGetters(value, () => throwing),
  "getters that answer otherwise each time": (value) => withGetters(value, (item) => fickle(item, 1, null, "api", {})),
  "getters that answer": (value) => withGetters(value, (item) => () => item),
  "hidden keys": (value) => (Array.isArray(value) ? value : Object.defineProperties({}, hidden(value))),
  "keys that are symbols": (value) => Object.assign(Array.isArray(value) ? [...value as unknown[]] : { ...value }, { [Symbol("start")]: throwing, [Symbol.toPrimitive]: throwing }),
  "a prototype with fields of its own": (value) => (Array.isArray(value) ? value : Object.create({ start: 0, get end() { return throwing(); }, services: ["api"] }, Object.getOwnPropertyDescriptors(value)) as object),
  "no prototype": (value) => (Array.isArray(value) ? value : Object.assign(Object.create(null) as object, value)),
  "an instance of a class": (value) => Object.assign(Array.isArray(value) ? new (class extends Array<unknown> {})() : new (class { toJSON(): never { return throwing(); } })(), value),
  "a function with fields": (value) => Object.defineProperties(() => throwing(), Object.getOwnPropertyDescriptors({ ...value })),
  "poisoned": (value) => Object.defineProperty(Array.isArray(value) ? [...value as unknown[]] : { ...value }, "__proto__", { value: { polluted: 1 }, enumerable: true }),
};

function withGetters(value: object, getterOf: (item: unknown) => () => unknown): object {
  const target = Array.isArray(value) ? [] : {};
  for (const [key, item] of Object.entries(value)) Object.defineProperty(target, key, { enumerable: true, get: getterOf(item) });
  return target;
}

function hidden(value: object): PropertyDescriptorMap {
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, { value: item as unknown, enumerable: false }]));
}

/** Disguises that hide nothing: behind them the fields are the same, so the answer is. */
export const HARMLESS: readonly string[] = [
  "a proxy whose has throws", "a proxy whose getPrototypeOf throws", "a proxy that has everything", "a proxy that cannot be written to",
  "a proxy that is a Date", "getters that answer", "keys that are symbols", "a prototype with fields of its own", "no prototype", "an instance of a class",
];
