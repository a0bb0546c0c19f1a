/** Puts what is wrong beside the fields that it concerns. */
import type { Fault, Problem } from "../facts/problem.js";
import { withField } from "../state/fields.js";
import { type App, idOf, wordsOf } from "./app.js";
import { make } from "./dom.js";

/** What is missing is only said at a field once something was entered there: an untouched form is no mistake. */
export function showProblems(app: App, problems: readonly Problem[], touched: ReadonlySet<string>): void {
  for (const message of document.querySelectorAll("form .message")) message.replaceChildren();
  for (const input of document.querySelectorAll("form [aria-invalid]")) input.removeAttribute("aria-invalid");
  for (const { field, fault } of problems) {
    const message = document.getElementById(`${idOf(field)}-message`);
    if (message === null || (fault.code === "missing" && !touched.has(field))) continue;
    message.append(make("p", {}, wordsOf(app).fault(fault), ...choicesOf(app, field, fault)));
    const control = document.getElementById(idOf(field));
    control?.setAttribute("aria-invalid", "true");
    // Nobody finds a fault in what is folded away.
    for (let fold = message.closest("details"); fold !== null; fold = fold.parentElement?.closest("details") ?? null) fold.open = true;
  }
}

/** Buttons that put one of two instants into the field. */
function choicesOf(app: App, field: string, fault: Fault): readonly HTMLElement[] {
  if (fault.code !== "time-twice") return [];
  return fault.choices.map((choice) => make("button", { type: "button", class: "choice", click: () => app.replace(withField(app.state, field, choice), field) }, choice));
}
