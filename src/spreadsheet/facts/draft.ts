/** Facts as they are put together, and where each of them stands in the sheet, so that an issue can say so. */
import type { IssuePath } from "../../index.js";
import type { CellPlace } from "../faults.js";

/** An object or a list that is being filled. */
type Branch = Record<string | number, unknown>;

/** Facts under construction. */
export class FactsDraft {
  readonly facts: Record<string, unknown> = {};
  private readonly named = new Map<string, [string, unknown][]>();
  private readonly rows = new Map<string, (rest: IssuePath) => CellPlace>();
  private readonly places = new Map<string, CellPlace>();

  /**
   * Puts a value where it belongs; objects and lists on the way are made.
   *
   * @param path - keys that this package names, never the sheet
   * @param place - left out for the cells of a row: {@link standsInRow} tells them all
   */
  put(path: IssuePath, value: unknown, place?: CellPlace): void {
    let branch = this.facts as Branch;
    path.slice(0, -1).forEach((key, index) => {
      branch[key] ??= typeof path[index + 1] === "number" ? [] : {};
      branch = branch[key] as Branch;
    });
    branch[path[path.length - 1] as string | number] = value;
    if (place !== undefined) this.stands(path, place);
  }

  /**
   * Puts a value under a name that the sheet says: into an object, or, for credits of other guarantees, into their list.
   * The name is never assigned to as a key, so it may be any text.
   */
  putNamed(path: readonly string[], name: string, value: unknown, place: CellPlace): void {
    const key = JSON.stringify(path);
    const entries = this.named.get(key) ?? [];
    entries.push([name, value]);
    this.named.set(key, entries);
    if (path[0] === "otherCredits") this.put([...path, entries.length - 1], { guarantee: name, amount: value }, place);
    else this.put(path, Object.fromEntries(entries), place);
    this.stands([...path, name], place);
  }

  /** Notes where something stands, or would stand if it were there. */
  stands(path: IssuePath, place: CellPlace): void {
    this.places.set(JSON.stringify(path), place);
  }

  /**
   * Notes that an item of a list is a row. Thousands of cells are worth no thought until one of them is wrong.
   *
   * @param placeIn - where something of the item stands, or would, by the keys from the item to it
   */
  standsInRow(list: string, index: number, placeIn: (rest: IssuePath) => CellPlace): void {
    this.rows.set(`${list} ${index}`, placeIn);
  }

  /** The place of what a path leads to, or else of the nearest thing around it; `undefined` if nothing of it came from the sheet. */
  placeOf(path: IssuePath): CellPlace | undefined {
    for (let length = path.length; length > 0; length -= 1) {
      const place = this.places.get(JSON.stringify(path.slice(0, length)));
      if (place !== undefined) return place;
      const placeIn = length === 2 ? this.rows.get(`${path[0]} ${path[1]}`) : undefined;
      if (placeIn !== undefined) return placeIn(path.slice(2));
    }
    return undefined;
  }
}
