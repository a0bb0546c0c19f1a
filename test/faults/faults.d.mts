/** A fault that a hand could make. */
export interface Fault {
  readonly id: string;
  readonly what: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly caughtBy: string;
}
export const FAULTS: readonly Fault[];
