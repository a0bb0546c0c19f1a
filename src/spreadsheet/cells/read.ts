/** What reading a cell comes to: a value, or why there is none. */
import type { IssueCode } from "../../index.js";

/** Why a cell cannot be read. */
export interface CellFault {
  readonly code: IssueCode;
  readonly expected: string;
}

/** What a cell was read as, or why not. */
export type Read<T> = { readonly value: T } | CellFault;

export function isFault<T>(read: Read<T>): read is CellFault {
  return "code" in read;
}
