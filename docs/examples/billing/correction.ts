/** Decides what follows when the facts change after a credit was issued: a second note over the rest, or none. */
import { type Assessment, diffAssessments } from "sla-credits";
import { draft, noteOf, type NoteOrNot } from "./note.js";

/**
 * The note over what is still owed.
 *
 * Its key has both amounts in it: going from 187.50 to 250.00 is another step than going from 250.00 to 312.50, though both
 * are 62.50. Too much that was credited is no credit note: the answer is `claim-back`, and a person decides.
 *
 * @param issued - the assessment that the note before was made of
 * @param corrected - the same account and period, after the facts changed
 * @throws SlaInputError if they are not of one account, period and currency
 */
export function correctionOf(issued: Assessment, corrected: Assessment): NoteOrNot {
  const { settlement } = diffAssessments(issued, corrected);
  const before = noteOf(issued);
  if (before.note === null) return before.why === "nothing-owed" ? noteOf(corrected) : before;
  if (corrected.id === null) return { note: null, why: "no-id" };
  if (corrected.status === "provisional") return { note: null, why: "provisional" };
  if (settlement.direction !== "credit") return { note: null, why: settlement.direction === "none" ? "nothing-owed" : "claim-back" };
  const { amount, amountMinor } = settlement;
  const note = draft(corrected, corrected.id, { amount, amountMinor, step: `${before.note.amountMinor}>${corrected.total.entitledMinor}` });
  return { note: { ...note, metadata: { ...note.metadata, sla_corrects: before.note.key } } };
}
