/** What comes out: the amount first, then the drawing, the statement, the other readings and the ledger. */
import { explain, explainReadings } from "../../index.js";
import { timelineSvg } from "../../svg/index.js";
import type { Answer } from "../facts/answer.js";
import type { Problem } from "../facts/problem.js";
import { ledgerRows } from "../results/ledgerRows.js";
import { openProblems } from "../results/openProblems.js";
import { summaryOf } from "../results/summary.js";
import { type App, idOf, wordsOf } from "./app.js";
import { make } from "./dom.js";

/** Space around a drawing, px. */
const PADDING = 34;

/** The amount, or what keeps it from being told. */
export function amountOf(app: App, answer: Answer): readonly HTMLElement[] {
  const words = wordsOf(app);
  if (answer.kind === "problems") return open(app, answer.problems);
  const summary = summaryOf(answer.assessment, app.state.locale);
  const { potential, deadline, otherMonth, availability } = summary;
  const lines = [
    ...(otherMonth === null ? [] : [words.otherMonth(otherMonth)]),
    ...(potential === null ? [] : [words.potential(potential)]),
    ...(deadline === null ? [] : [words.deadline(deadline)]),
    availability === null ? words.nothingAgreed : words.available(availability, summary.target),
    summary.isFinal ? words.final : words.provisional,
  ];
  return [
    make("p", { class: "owed" }, words.owed), make("p", { class: "amount" }, summary.daysAdded === null ? summary.amount : words.days(summary.daysAdded)),
    ...lines.map((line) => make("p", {}, line)),
    ...(otherMonth === null ? [] : [make("button", { type: "button", click: () => app.replace({ ...app.state, month: otherMonth }, "month") }, words.useMonth(otherMonth))]),
  ];
}

function open(app: App, problems: readonly Problem[]): readonly HTMLElement[] {
  const words = wordsOf(app);
  const { missing, wrong, loose } = openProblems(problems, (field) => document.getElementById(idOf(field)) !== null);
  const links = (list: readonly string[]): HTMLElement => make("ul", {}, ...list.slice(0, MOST_LISTED).map((field) => make("li", {}, goTo(field))));
  return [
    make("p", { class: "owed" }, words.owed), make("p", { class: "amount none" }, "–"),
    ...(missing.length === 0 ? [] : [make("p", {}, words.stillNeeded), links(missing)]),
    ...(wrong.length === 0 ? [] : [make("p", {}, words.toCorrect(wrong.length)), links(wrong)]),
    ...(loose.length === 0 ? [] : [make("p", {}, words.elsewhere), make("ul", {}, ...loose.slice(0, MOST_LISTED).map((fault) => make("li", {}, words.fault(fault))))]),
  ];
}

const MOST_LISTED = 8;

function goTo(field: string): HTMLElement {
  const control = document.getElementById(idOf(field));
  const label = document.querySelector(`label[for="${CSS.escape(idOf(field))}"]`)?.textContent ?? field;
  const row = control?.closest("fieldset.entry")?.querySelector("legend")?.textContent;
  return make("a", {
    href: `#${idOf(field)}`,
    click: (event) => {
      event.preventDefault();
      for (let fold = control?.closest("details") ?? null; fold !== null; fold = fold.parentElement?.closest("details") ?? null) fold.open = true;
      control?.focus();
    },
  }, row === undefined || row === null ? label : `${row}: ${label}`);
}

/** Everything below the amount; nothing before there is an answer. */
export function detailsOf(app: App, answer: Answer, width: number): readonly HTMLElement[] {
  if (answer.kind === "problems") return [];
  const { headings } = wordsOf(app);
  const { locale } = app.state;
  const drawing = make("div", { class: "drawing" });
  // The library escapes every text in a drawing.
  drawing.innerHTML = timelineSvg(answer.assessment, { locale, width: width - PADDING });
  return [
    part("timeline", headings.timeline, drawing),
    part("statement", headings.statement, make("pre", { tabindex: 0, role: "region", "aria-label": headings.statement }, explain(answer.assessment, { locale }))),
    part("readings", headings.readings, make("div", {}, ...explainReadings(answer.readings, { locale }).trimEnd().split("\n").map((line) => make("p", {}, line)))),
    part("ledger", headings.ledger, ledger(app, answer)),
  ];
}

function part(name: string, heading: string, inner: HTMLElement): HTMLElement {
  return make("section", { class: `part ${name}` }, make("h2", {}, heading), inner);
}

function ledger(app: App, { assessment }: Extract<Answer, { kind: "answer" }>): HTMLElement {
  const words = wordsOf(app);
  const rows = ledgerRows(assessment, app.state.locale);
  if (rows.length === 0) return make("p", {}, words.noLedger);
  const cells = rows.map(({ from, to, length, outcome, outages }) => make("tr", {}, ...[from, to, length, outcome, outages].map((text) => make("td", {}, text))));
  return make("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": words.headings.ledger },
    make("table", {}, make("thead", {}, make("tr", {}, ...words.ledger.map((name) => make("th", { scope: "col" }, name)))), make("tbody", {}, ...cells)));
}
