/** Stands in for `Object.hasOwn`, which is younger than the language that scripts of a sheet are promised. */
const hasOwnProperty: (this: object, key: PropertyKey) => boolean = Object.prototype.hasOwnProperty;

/** True if an object has a key of its own. */
export function hasOwn(object: object, key: PropertyKey): boolean {
  return hasOwnProperty.call(object, key);
}
