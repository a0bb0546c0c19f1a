/** What a pasted text is, and what becomes of it. */
import { isBlankOutage, type State } from "../state/state.js";
import { type TableFault, outagesOfCsv } from "./outagesCsv.js";
import { type PasteNote, sameNotes } from "./pasteNotes.js";
import { isEntry } from "./rowsOfFacts.js";
import { freshOutages } from "./sameOutages.js";
import { stateOfFacts } from "./stateOfFacts.js";
import { isStatuspage } from "./statuspage.js";

export type Pasted =
  /** `replaced`: a whole request; otherwise outages were added. */
  | { readonly kind: "state"; readonly state: State; readonly replaced: boolean; readonly outages: number; readonly notes: readonly PasteNote[] }
  /** Still to be told which component is which service. */
  | { readonly kind: "statuspage"; readonly page: object }
  | { readonly kind: "fault"; readonly fault: TableFault | { readonly code: "json" } | { readonly code: "empty" } };

/** Reads a text by its first sign: JSON begins with a bracket, anything else is a table. */
export function pasted(text: string, state: State): Pasted {
  const trimmed = text.trim();
  if (trimmed === "") return { kind: "fault", fault: { code: "empty" } };
  return /^[[{]/.test(trimmed) ? pastedJson(trimmed, state) : pastedTable(text, state);
}

function pastedJson(text: string, state: State): Pasted {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: "fault", fault: { code: "json" } };
  }
  if (isEntry(value)) {
    if (isStatuspage(value)) return { kind: "statuspage", page: value };
    const read = stateOfFacts(value, state);
    return { kind: "state", state: read, replaced: true, outages: read.outages.length, notes: [] };
  }
  // A list of outages: what the form holds beside stays.
  const { outages, zone, more } = stateOfFacts({ outages: value }, state);
  if (more !== "") return { kind: "fault", fault: { code: "json" } };
  return added({ ...state, zone }, outages, []);
}

function pastedTable(text: string, state: State): Pasted {
  const read = outagesOfCsv(text, kept(state));
  if ("fault" in read) return { kind: "fault", fault: read.fault };
  return added(state, read.rows, read.ignored.length === 0 ? [] : [{ code: "ignored-columns", names: read.ignored }]);
}

function added(state: State, outages: State["outages"], notes: readonly PasteNote[]): Pasted {
  const { rows, same, alike } = freshOutages(kept(state), outages);
  return { kind: "state", state: { ...state, outages: [...kept(state), ...rows] }, replaced: false, outages: rows.length, notes: [...notes, ...sameNotes(same, alike)] };
}

function kept({ outages }: State): State["outages"] {
  return outages.filter((row) => !isBlankOutage(row));
}
