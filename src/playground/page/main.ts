/**
 * The page: reads the form from the link it was opened with, and shows what comes out as it changes. The only file of the
 * playground that asks the browser what day it is and where: both stand in fields, to be seen and changed.
 */
import { isTimeZone } from "../../calendar.js";
import { type Answer, answerOf } from "../facts/answer.js";
import { shownTime } from "../facts/times.js";
import { linkOf, stateOfLink } from "../state/link.js";
import { BLANK, BLANK_OUTAGE, type State } from "../state/state.js";
import { type App, idOf, wordsOf } from "./app.js";
import { known, make } from "./dom.js";
import { selectField } from "./fields.js";
import { formOf } from "./form.js";
import { keepOf } from "./keep.js";
import { showProblems } from "./messages.js";
import { pastePanel } from "./pastePanel.js";
import { amountOf, detailsOf } from "./results.js";

const touched = new Set<string>();
const pasteSaid: HTMLElement = make("div", { id: "paste-said", role: "status" });
let isBadLink = false;

/** A form with one empty outage, for today and here. */
function emptyForm(): State {
  const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zone = isTimeZone(here) ? here : BLANK.zone;
  const now = shownTime(Math.floor(Date.now() / 60_000) * 60_000, zone);
  return { ...BLANK, locale: navigator.language.startsWith("fr") ? "fr" : "en", zone, asOf: now, month: now.slice(0, 7), outages: [{ ...BLANK_OUTAGE, id: "outage-1" }] };
}

function opened(): State {
  const fragment = location.hash.slice(1);
  if (fragment === "") return emptyForm();
  const state = stateOfLink(fragment);
  isBadLink = state === undefined;
  return state ?? emptyForm();
}

/** The address without its fragment. */
function address(): string {
  return location.href.split("#", 1)[0] ?? "";
}

function showForm(focus?: string): void {
  const words = wordsOf(app);
  document.documentElement.lang = app.state.locale;
  document.title = words.title;
  const languages = ["en", "fr"].map((value) => ({ value, label: words.choices[value] ?? value }));
  known("head").replaceChildren(
    make("h1", {}, words.title), make("p", {}, words.lead), make("p", { class: "hint" }, words.privacy),
    selectField(app, "locale", languages, { isStructural: true }), ...(isBadLink ? [make("p", { class: "bad-link", role: "alert" }, words.badLink)] : []),
  );
  known("form").replaceChildren(...formOf(app));
  known("paste-box").replaceChildren(pastePanel(app, pasteSaid));
  known("foot").replaceChildren(make("p", { class: "hint" }, words.notAdvice));
  if (focus !== undefined) document.getElementById(idOf(focus))?.focus();
}

let answer: Answer;
/** That the drawing was made for. */
let width = 0;

function showResults(): void {
  answer = answerOf(app.state);
  showFaults();
  known("amount").replaceChildren(...amountOf(app, answer));
  showDetails();
  known("keep").replaceChildren(...keepOf(app, answer, address(), () => app.replace(emptyForm(), "terms")));
}

function showFaults(): void {
  showProblems(app, answer.kind === "problems" ? answer.problems : [], touched);
}

function showDetails(): void {
  width = known("details").clientWidth;
  known("details").replaceChildren(...detailsOf(app, answer, width));
}

/** Written when a field is left, not at every sign: browsers limit how often an address may change. */
function writeLink(): void {
  history.replaceState(null, "", `#${linkOf(app.state)}`);
}

const app: App = {
  state: opened(),
  edit: (state) => {
    app.state = state;
    showResults();
  },
  replace: (state, focus) => {
    app.state = state;
    isBadLink = false;
    showForm(focus);
    showResults();
    writeLink();
  },
};

known("form").addEventListener("focusout", (event) => {
  const { id } = event.target as HTMLElement;
  if (!id.startsWith(idOf(""))) return;
  touched.add(id.slice(idOf("").length));
});
// What was typed has been answered. A field is often left by pressing a button: made anew meanwhile, it would not be clicked.
known("form").addEventListener("change", () => {
  writeLink();
  showFaults();
});
known("form").addEventListener("submit", (event) => event.preventDefault());
// The height changes with a telephone's address bar, and is nothing to draw anew for.
window.addEventListener("resize", () => {
  if (known("details").clientWidth !== width) showDetails();
});
window.addEventListener("hashchange", () => app.replace(opened()));
showForm();
showResults();
