/** What is said of a text that was read, beside how much was added. */

/** What a person should know of a text that was read. */
export type PasteNote =
  | { readonly code: "ignored-columns"; readonly names: readonly string[] }
  /** Left out: the form has an outage that says all the same. */
  | { readonly code: "same"; readonly count: number }
  /** Added, though the form has an outage of the same times. */
  | { readonly code: "alike"; readonly count: number };

/** How many outages were left out, and how many were added beside others of the same times; nothing of none. */
export function sameNotes(same: number, alike: number): readonly PasteNote[] {
  return [{ code: "same", count: same } as const, { code: "alike", count: alike } as const].filter(({ count }) => count > 0);
}
