/** The box for what others wrote: a table, a request, or the file of a status page. */
import { SlaInputError, type Terms } from "../../index.js";
import { pasted } from "../exchange/paste.js";
import { choiceFault, componentsOf, type Counted, withStatuspage } from "../exchange/statuspage.js";
import { termsOf } from "../facts/answer.js";
import type { State } from "../state/state.js";
import { type App, wordsOf } from "./app.js";
import { make } from "./dom.js";

/** Lines of a list that are shown. */
const MOST_LINES = 20;

/** @param said - what became of the last text that was read, which outlives the panel */
export function pastePanel(app: App, said: HTMLElement): HTMLElement {
  const words = wordsOf(app);
  const area = make("textarea", { id: "paste", rows: 5, spellcheck: "false", "aria-describedby": "paste-hint" });
  const read = (): void => {
    const result = pasted(area.value, app.state);
    if (result.kind === "fault") say(said, words.pasteFault(result.fault));
    else if (result.kind === "statuspage") attempt(said, () => said.replaceChildren(...components(app, result.page, said)));
    else done(app, result.state, said, [words.pasted(result.outages, result.replaced), ...result.notes.map(words.pasteNote)]);
  };
  return make(
    "details", { class: "section", open: said.childElementCount > 0 }, make("summary", {}, make("h2", {}, words.headings.paste)),
    make("div", { class: "field" }, make("label", { for: "paste" }, words.paste.label), area, make("div", { class: "hint", id: "paste-hint" }, words.paste.hint)),
    make("button", { type: "button", id: "paste-read", click: read }, words.paste.read), said,
  );
}

function say(said: HTMLElement, ...lines: readonly string[]): void {
  said.replaceChildren(...lines.slice(0, MOST_LINES).map((line) => make("p", {}, line)));
}

function done(app: App, state: State, said: HTMLElement, lines: readonly string[]): void {
  say(said, ...lines);
  app.replace(state);
}

/** Does what may find faults in a file of others, and says them. */
function attempt(said: HTMLElement, run: () => void): void {
  try {
    run();
  } catch (error) {
    if (!(error instanceof SlaInputError)) throw error;
    say(said, ...error.issues.map(({ message }) => message));
  }
}

function components(app: App, page: object, said: HTMLElement): readonly HTMLElement[] {
  const words = wordsOf(app);
  const terms = termsOf(app.state);
  if (terms === undefined) return [make("p", {}, words.statuspage.needsTerms)];
  const rows = componentsOf(page, terms).map(({ key, name, service }, index) => ({ key, name, index, select: serviceSelect(app, terms, service, `component-${index}`) }));
  if (rows.length === 0) return [make("p", {}, words.statuspage.fault("no-components"))];
  const all = serviceSelect(app, terms, "", "component-all");
  all.addEventListener("input", () => { for (const { select } of rows) select.value = all.value; });
  // Beside the list, which stays: what was chosen is not lost.
  const fault = make("div", { role: "alert" });
  const counted = make("select", { id: "counted" }, ...["major", "partial"].map((value) => make("option", { value }, words.choices[value] ?? value)));
  const add = (): void => attempt(fault, () => {
    const services = Object.fromEntries(rows.map(({ key, select }) => [key, select.value]));
    const wrong = choiceFault(services);
    if (wrong !== undefined) return say(fault, words.statuspage.fault(wrong));
    const result = withStatuspage(app.state, page, services, counted.value as Counted);
    const left = result.refused.map(({ name, detail }) => `${name}: ${detail}`);
    done(app, result.state, said, [words.fromStatuspage(result.outages, result.maintenance), ...result.notes.map(words.pasteNote), words.assumed(result.assumed.length), words.refused(left.length), ...result.assumed, ...left]);
  });
  return [
    make("p", {}, words.statuspage.intro),
    make("div", { class: "grid" },
      ...(rows.length < 2 ? [] : [make("div", { class: "field" }, make("label", { for: "component-all" }, words.statuspage.all), all)]),
      ...rows.map(({ name, select, index }) => make("div", { class: "field" }, make("label", { for: `component-${index}` }, name), select)),
      make("div", { class: "field" }, make("label", { for: "counted" }, words.statuspage.counted), counted)),
    make("button", { type: "button", id: "paste-add", click: add }, words.statuspage.add), fault,
  ];
}

function serviceSelect(app: App, terms: Terms, proposed: string, id: string): HTMLSelectElement {
  const option = (value: string, label: string): HTMLElement => make("option", { value, selected: value === proposed }, label);
  return make("select", { id }, option("", wordsOf(app).statuspage.notCovered), ...terms.services.covered.map((service) => option(service, service)));
}
