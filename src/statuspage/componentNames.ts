/** Which service a component of a page is, by the caller's table. */
import { at, type IssueList, oneOfNames, type Place } from "../issueList.js";
import type { Documents } from "./documents.js";
import type { UsedOptions } from "./options.js";

/** A component as an incident names it. */
export interface NamedComponent {
  /** `null` where a page gives names alone. */
  readonly id: string | null;
  readonly name: string;
}

/** Finds services, and remembers which rows of the table were of use. */
export class ComponentNames {
  private readonly met = new Set<string>();

  constructor(
    private readonly services: UsedOptions["services"],
    private readonly listed: ReadonlyMap<string, string>,
  ) {
    for (const [id, name] of listed) this.serviceOf({ id, name });
  }

  /** By id first, then by the name it is mentioned with, then by its name in the page's list (without its group). */
  serviceOf({ id, name }: NamedComponent): string | null {
    const keys = id === null ? [name] : [id, name, this.listed.get(id) ?? name];
    const found = keys.filter((key) => Object.hasOwn(this.services, key));
    for (const key of found) this.met.add(key);
    const [first] = found;
    return first === undefined ? null : (this.services[first] as string);
  }

  /** All services of the table, each once. */
  all(): readonly string[] {
    return [...new Set(Object.values(this.services))];
  }

  /** Rows of the table that fit no component met so far. */
  unmet(): readonly string[] {
    return Object.keys(this.services).filter((key) => !this.met.has(key));
  }

  /** A row that fits nothing on a page whose components are all listed is a slip that would hide outages. */
  checkMet({ isListed, names }: Documents, place: Place, issues: IssueList): void {
    if (!isListed) return;
    for (const key of this.unmet()) issues.add("value", at(place, key), oneOfNames([...new Set(names.values())]), key);
  }
}
