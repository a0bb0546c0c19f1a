/** The form as a whole, for the contract that is chosen. */
import { CATALOGUE } from "../../terms/catalogue/index.js";
import type { Terms } from "../../index.js";
import { termsOf } from "../facts/answer.js";
import { askedOf, exampleOf } from "../facts/asked.js";
import { isBlankOutage } from "../state/state.js";
import { type App, wordsOf } from "./app.js";
import { make } from "./dom.js";
import { areaField, type Choice, monthField, selectField, textField, timeField } from "./fields.js";
import { breachRows, claimFields, maintenanceRows, outageRows } from "./rowsForm.js";

const CURRENCIES = ["EUR", "USD", "GBP", "CHF", "CAD", "AUD", "JPY", "SEK", "INR"] as const;

/** Everything that can be entered. */
export function formOf(app: App): readonly HTMLElement[] {
  const { headings } = wordsOf(app);
  const terms = termsOf(app.state);
  const perPeriod = (terms?.claim.needed === true && terms.claim.per === "period") || app.state.claim.claimed !== "";
  const { maintenance, breaches, more } = app.state;
  const examples = terms === undefined || more.trim() !== "" ? [] : exampleButton(app, terms);
  const countsRequests = terms?.measure.kind === "error-rate";
  return [
    contract(app, terms),
    ...(countsRequests && app.state.outages.every(isBlankOutage) ? [] : [section(headings.outages, ...outageRows(app, terms))]),
    ...(perPeriod ? [section(headings.claim, make("div", { class: "grid" }, ...claimFields(app, "claim", terms)))] : []),
    folded(headings.maintenance, maintenance.length > 0, ...maintenanceRows(app, terms)),
    folded(headings.breaches, breaches.length > 0, ...breachRows(app)),
    folded(headings.more, more !== "" || examples.length > 0, ...(countsRequests ? [make("p", { class: "note" }, wordsOf(app).countsRequests)] : []), areaField(app, "more"), ...examples),
    list("currencies", CURRENCIES), list("zones", Intl.supportedValuesOf("timeZone")), list("impacts", ["down", "degraded", "0.5"]),
  ];
}

/** A button that writes what this contract needs and the form has no field for; none if there is nothing such. */
function exampleButton(app: App, terms: Terms): readonly HTMLElement[] {
  const example = exampleOf(terms, app.state);
  if (Object.keys(example).length === 0) return [];
  const insert = (): void => app.replace({ ...app.state, more: JSON.stringify(example, null, 2) }, "more");
  return [make("button", { type: "button", id: "insert-example", click: insert }, wordsOf(app).insertExample)];
}

function section(heading: string, ...inner: readonly HTMLElement[]): HTMLElement {
  return make("section", {}, make("h2", {}, heading), ...inner);
}

function folded(heading: string, open: boolean, ...inner: readonly HTMLElement[]): HTMLElement {
  return make("details", { class: "section", open }, make("summary", {}, make("h2", {}, heading)), ...inner);
}

function list(id: string, values: readonly string[]): HTMLElement {
  return make("datalist", { id }, ...values.map((value) => make("option", { value })));
}

function contract(app: App, terms: Terms | undefined): HTMLElement {
  const words = wordsOf(app);
  const choose: Choice = { value: "", label: words.choices[""] ?? "" };
  const contracts = CATALOGUE.map((one): Choice => ({ value: `${one.id}@${one.version}`, label: `${one.title} (${one.version})` })).sort((a, b) => (a.label < b.label ? -1 : 1));
  const plans = (terms?.plans ?? []).map(({ id }): Choice => ({ value: id, label: id }));
  const answers = ["", "yes", "no"].map((value): Choice => ({ value, label: words.choices[value] ?? value }));
  const counted = ["contract", "form"].map((value): Choice => ({ value, label: words.choices[value] ?? value }));
  const asked = terms === undefined ? new Set<string>() : askedOf(terms);
  const isAsked = (name: "annual" | "next" | "previous"): boolean => asked.has(`fees.${name}`) || app.state[name] !== "";
  return section(
    words.headings.contract,
    make("div", { class: "grid" },
      selectField(app, "terms", [choose, ...contracts], { isStructural: true }),
      ...(plans.length === 0 ? [] : [selectField(app, "plan", [choose, ...plans])]),
      ...(terms?.conditions ?? []).map(({ code }) => selectField(app, `conditions.${code}`, answers, { label: words.condition(code.replaceAll("-", " ")) })),
      textField(app, "fee", { inputmode: "decimal" }),
      ...(["annual", "next", "previous"] as const).filter(isAsked).map((name) => textField(app, name, { inputmode: "decimal" })),
      textField(app, "currency", { list: "currencies" }), monthField(app, "month"), textField(app, "zone", { list: "zones" }),
      ...(asked.has("eligibleAt") || app.state.eligible !== "" ? [timeField(app, "eligible")] : [])),
    make("details", { open: app.state.billed !== "" || app.state.countedIn === "form" }, make("summary", {}, words.details),
      make("div", { class: "grid" }, selectField(app, "countedIn", counted), timeField(app, "asOf"), textField(app, "billed", { inputmode: "decimal" }))),
  );
}
