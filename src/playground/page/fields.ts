/** Fields: a label, an input, a hint and a place for what is wrong with it, tied together for those who listen. */
import { hasOffset } from "../facts/times.js";
import { type FieldValue, fieldValue, withField } from "../state/fields.js";
import type { FieldName } from "../words/words.js";
import { type App, idOf, wordsOf } from "./app.js";
import { make } from "./dom.js";

/** A choice of a select. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface Looks {
  /** In place of the words for the last step of the name. */
  readonly label?: string;
  readonly isOptional?: boolean;
  /** The form has other fields after a change. */
  readonly isStructural?: boolean;
}

function nameOf(field: string): FieldName {
  return field.slice(field.lastIndexOf(".") + 1) as FieldName;
}

function framed(app: App, field: string, control: HTMLElement, { label }: Looks): HTMLElement {
  const words = wordsOf(app);
  const id = idOf(field);
  const hint = words.hints[nameOf(field)];
  control.id = id;
  control.setAttribute("aria-describedby", `${id}-message${hint === undefined ? "" : ` ${id}-hint`}`);
  return make(
    "div", { class: "field" },
    make("label", { for: id }, label ?? words.fields[nameOf(field)]),
    control,
    make("div", { class: "message", id: `${id}-message` }),
    ...(hint === undefined ? [] : [make("div", { class: "hint", id: `${id}-hint` }, hint)]),
  );
}

function changed(app: App, field: string, value: FieldValue, { isStructural = false }: Looks): void {
  const next = withField(app.state, field, value);
  if (isStructural) app.replace(next, field);
  else app.edit(next);
}

/** @param kind - what the browser offers for it */
export function textField(app: App, field: string, looks: Looks & { readonly inputmode?: string; readonly list?: string } = {}): HTMLElement {
  const { inputmode, list } = looks;
  const input = make("input", {
    type: "text", autocomplete: "off", spellcheck: "false", value: String(fieldValue(app.state, field)), ...(inputmode === undefined ? {} : { inputmode }), ...(list === undefined ? {} : { list }),
    input: () => changed(app, field, input.value.trim(), looks),
  });
  return framed(app, field, input, looks);
}

export function areaField(app: App, field: string): HTMLElement {
  const area = make("textarea", { rows: 4, spellcheck: "false", input: () => changed(app, field, area.value, {}) }, String(fieldValue(app.state, field)));
  return framed(app, field, area, {});
}

export function monthField(app: App, field: string): HTMLElement {
  const input = make("input", { type: "month", value: String(fieldValue(app.state, field)), input: () => changed(app, field, input.value, {}) });
  return framed(app, field, input, {});
}

/** A date and a time of the form's zone; a text that carries an offset, or is no time, is shown as it is. */
export function timeField(app: App, field: string, looks: Looks = {}): HTMLElement {
  const value = String(fieldValue(app.state, field));
  const local = value.replace(" ", "T");
  const isLocal = value === "" || (/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(local) && !hasOffset(local));
  const input = make("input", {
    type: isLocal ? "datetime-local" : "text", step: "any", value: isLocal ? local : value,
    // A text that was emptied becomes a date and time again.
    input: () => changed(app, field, input.value, { ...looks, isStructural: !isLocal && input.value === "" }),
  });
  return framed(app, field, input, looks);
}

export function selectField(app: App, field: string, choices: readonly Choice[], looks: Looks = {}): HTMLElement {
  const value = String(fieldValue(app.state, field));
  const all = choices.some((choice) => choice.value === value) ? choices : [...choices, { value, label: value }];
  const select = make(
    "select", { input: () => changed(app, field, select.value, looks) },
    ...all.map((choice) => make("option", { value: choice.value, selected: choice.value === value }, choice.label)),
  );
  return framed(app, field, select, looks);
}

export function tickField(app: App, field: string, looks: Looks = {}): HTMLElement {
  const input = make("input", { type: "checkbox", checked: fieldValue(app.state, field) === true, input: () => changed(app, field, input.checked, looks) });
  const frame = framed(app, field, input, looks);
  frame.classList.add("tick");
  return frame;
}

/** Services: one box each where they are few enough to read, otherwise their names. */
export function servicesField(app: App, field: string, covered: readonly string[]): readonly HTMLElement[] {
  const value = String(fieldValue(app.state, field));
  const named = value.split(",").map((name) => name.trim()).filter((name) => name !== "");
  if (named.length === 0 && covered.length < 2) return [];
  if (covered.length < 2 || covered.length > MOST_BOXES || named.some((name) => !covered.includes(name))) return [textField(app, field)];
  const words = wordsOf(app);
  const ticked = new Set(named);
  const box = (service: string): HTMLElement => {
    const input = make("input", {
      type: "checkbox", checked: ticked.has(service),
      input: () => {
        if (input.checked) ticked.add(service);
        else ticked.delete(service);
        changed(app, field, covered.filter((one) => ticked.has(one)).join(", "), {});
      },
    });
    return make("label", { class: "box" }, input, service);
  };
  return [make(
    "fieldset", { class: "field wide boxes", id: idOf(field), tabindex: -1 },
    make("legend", {}, words.fields.services), make("div", { class: "row" }, ...covered.map(box)),
    make("div", { class: "hint" }, words.allServices), make("div", { class: "message", id: `${idOf(field)}-message` }),
  )];
}

const MOST_BOXES = 8;
