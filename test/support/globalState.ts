/** What every program of a realm shares, written down, so that a change can be seen. */

const NAMES = [
  "Object", "Array", "Function", "String", "Number", "Boolean", "BigInt", "Symbol", "Date", "RegExp", "Map", "Set", "WeakMap", "Promise", "Proxy",
  "Error", "TypeError", "RangeError", "Math", "JSON", "Reflect", "Intl", "Float64Array", "Int32Array",
] as const;

type Holder = object & { readonly prototype?: object };

/** Every own property of the globals named, of their prototypes and of the global object, as it is now. */
export function globalState(): ReadonlyMap<string, PropertyDescriptor> {
  const state = new Map<string, PropertyDescriptor>();
  const note = (name: string, holder: object): void => {
    for (const key of Reflect.ownKeys(holder)) state.set(`${name}.${String(key)}`, Reflect.getOwnPropertyDescriptor(holder, key) as PropertyDescriptor);
  };
  for (const name of NAMES) {
    const holder = (globalThis as unknown as Record<string, Holder>)[name] as Holder;
    note(name, holder);
    if (holder.prototype !== undefined) note(`${name}.prototype`, holder.prototype);
  }
  for (const key of Reflect.ownKeys(globalThis)) state.set(`globalThis.${String(key)}`, {});
  return state;
}

/** The names of what was added, taken away or changed since. */
export function changesSince(before: ReadonlyMap<string, PropertyDescriptor>): readonly string[] {
  const now = globalState();
  const isSame = (a: PropertyDescriptor | undefined, b: PropertyDescriptor | undefined): boolean =>
    a !== undefined && b !== undefined && (["value", "get", "set", "enumerable", "writable", "configurable"] as const).every((key) => Object.is(a[key], b[key]));
  return [...new Set([...before.keys(), ...now.keys()])].filter((name) => !isSame(before.get(name), now.get(name)));
}
