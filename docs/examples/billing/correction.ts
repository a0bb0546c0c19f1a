/** Decides what follows when the facts change after a credit was issued: a further note over the rest, or none. */
import { type Assessment, diffAssessments } from "sla-credits";
import { draft, keyOf, noteOf, type NoteOrNot } from "./note.js";

/**
 * The note over what is still owed.
 *
 * Too much that was credited is no credit note: the answer is `claim-back`, and a person decides.
 *
 * @param issued - the assessment that your books stand at: the last one that a note was made of, or that a note was voided for
 * @param corrected - the same account and period, after the facts changed
 * @param notes - how many notes your books have of the subject, voided ones too; 0 if none was made
 * @throws SlaInputError if the assessments are not of one account, period and currency
 * @throws RangeError if `notes` and `issued` contradict each other: a guess would credit twice, or never
 */
export function correctionOf(issued: Assessment, corrected: Assessment, notes: number): NoteOrNot {
  const { settlement } = diffAssessments(issued, corrected);
  const before = noteOf(issued);
  if (notes === 0 && before.note === null) return noteOf(corrected);
  if (!Number.isSafeInteger(notes) || notes < 1) throw new RangeError(`${issued.total.entitled} was owed before, and ${notes} notes were made: call noteOf if none was`);
  if (before.note === null && before.why !== "nothing-owed") throw new RangeError("no note is made of an assessment that is provisional or has no id: give the one that the last note was made of");
  if (corrected.id === null) return { note: null, why: "no-id" };
  if (corrected.status === "provisional") return { note: null, why: "provisional" };
  if (settlement.direction !== "credit") return { note: null, why: settlement.direction === "none" ? "nothing-owed" : "claim-back" };
  const { amount, amountMinor } = settlement;
  const note = draft(corrected, corrected.id, { amount, amountMinor, number: notes + 1 });
  return { note: { ...note, metadata: { ...note.metadata, sla_corrects: keyOf(note.subject, notes) } } };
}
