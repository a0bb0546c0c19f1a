/**
 * The answer to a line, whatever is in it, and to a block of them.
 */
import type { Assessment, InputIssue } from "../index.js";
import { rowOf, rowOfFault } from "../warehouse/accountRow.js";
import { outcomeOfBytes } from "./requestBytes.js";
import { type AnswerForm, type Answers, type AnswerTask } from "./io.js";
import { withIsoTimes } from "./isoTimes.js";
import { JsonLines } from "./jsonLines.js";
import { type Block, type Line, linesIn } from "./lines.js";
import { TERMS_WORDS } from "./sources.js";
import { TermsSource } from "../request/termsSource.js";
import { reasonOf } from "../request/issues.js";

/** Answers lines one after the other. Keeps the terms objects that it has met. */
export class LineAnswerer {
  readonly #source: TermsSource;
  readonly #form: AnswerForm;

  constructor({ terms, form }: AnswerTask) {
    this.#source = new TermsSource(terms, TERMS_WORDS);
    this.#form = form;
  }

  /**
   * @param out - gets one line; none if the line is blank, unless rows are wanted: each line has its row, whatever is in it
   * @returns false if the line is bad; a row says so itself
   */
  answer(line: Line, out: JsonLines): boolean {
    const outcome = outcomeOfBytes(line.bytes, this.#source);
    if (this.#form === "row") {
      out.add(outcome.kind === "assessed" ? rowOf(outcome.assessment) : rowOfFault(outcome));
      return true;
    }
    switch (outcome.kind) {
      case "blank":
        return true;
      case "assessed":
        return this.#assessed(line, outcome.assessment, out);
      case "invalid": {
        const { id, issues, moreIssues } = outcome;
        out.add(refusal(line, id, { code: "invalid-input", issues, ...(moreIssues > 0 && { moreIssues }) }));
        return false;
      }
      case "failed":
        out.add(refusal(line, outcome.id, { code: "internal", message: outcome.message }));
        return false;
    }
  }

  /** An assessment can be longer than any text may be: that is no reason to leave the other lines without answers. */
  #assessed(line: Line, assessment: Assessment, out: JsonLines): boolean {
    try {
      out.add(this.#form === "iso" ? withIsoTimes(assessment) : assessment);
      return true;
    } catch (error) {
      out.add(refusal(line, assessment.id, { code: "internal", message: reasonOf(error) }));
      return false;
    }
  }
}

type Refused =
  | { readonly code: "invalid-input"; readonly issues: readonly InputIssue[]; readonly moreIssues?: number }
  | { readonly code: "internal"; readonly message: string };

function refusal({ number }: Line, id: string | null, error: Refused): object {
  return { id, line: number, error };
}

/** Answers block after block, each for itself. */
export function blockAnswerer(task: AnswerTask): (block: Block) => Answers {
  const lines = new LineAnswerer(task);
  const out = new JsonLines();
  return (block) => {
    let anyBad = false;
    out.clear();
    for (const line of linesIn(block)) if (!lines.answer(line, out)) anyBad = true;
    return { bytes: out.bytes.slice(), anyBad };
  };
}
