/** The outages going on, in the order they began: a linked list, so that an end costs the same however many there are. */
import type { OutageStanding } from "./outageStanding.js";

interface Node {
  readonly id: string;
  before: Node | null;
  after: Node | null;
}

export class OngoingOutages {
  size = 0;
  /** Changes with every outage that begins or ends. */
  version = 0;
  private firstNode: Node | null = null;
  private lastNode: Node | null = null;
  private readonly nodes = new Map<number, Node>();

  begin({ index, outage }: OutageStanding): void {
    const node: Node = { id: outage.id, before: this.lastNode, after: null };
    if (this.lastNode === null) this.firstNode = node;
    else this.lastNode.after = node;
    this.lastNode = node;
    this.nodes.set(index, node);
    this.size += 1;
    this.version += 1;
  }

  /** @param standing - one that began */
  end({ index }: OutageStanding): void {
    const { before, after } = this.nodes.get(index) as Node;
    if (before === null) this.firstNode = after;
    else before.after = after;
    if (after === null) this.lastNode = before;
    else after.before = before;
    this.nodes.delete(index);
    this.size -= 1;
    this.version += 1;
  }

  /** Ids of the first so many. */
  first(most: number): readonly string[] {
    const ids: string[] = [];
    for (let node = this.firstNode; node !== null && ids.length < most; node = node.after) ids.push(node.id);
    return ids;
  }
}
