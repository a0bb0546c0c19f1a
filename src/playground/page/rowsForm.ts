/** Rows of the form: outages, maintenance, breaches, and the claim for a whole period. */
import type { Terms } from "../../index.js";
import { asksAwareness } from "../facts/asked.js";
import { BLANK_BREACH, BLANK_MAINTENANCE, BLANK_OUTAGE, freeId, type State } from "../state/state.js";
import { type App, idOf, wordsOf } from "./app.js";
import { make } from "./dom.js";
import { type Choice, selectField, servicesField, textField, tickField, timeField } from "./fields.js";

type Rows = "outages" | "maintenance" | "breaches";

/** A list of rows with a button that adds one. */
function rowsOf(app: App, rows: Rows, added: () => State, fieldsOf: (place: string, index: number) => readonly HTMLElement[]): readonly HTMLElement[] {
  const words = wordsOf(app);
  const { state } = app;
  const shown = state[rows].map((_, index) => {
    const name = words.row[rows](index + 1);
    const remove = make("button", {
      type: "button", class: "quiet", "aria-label": words.remove(name), click: () => app.replace({ ...app.state, [rows]: app.state[rows].filter((__, other) => other !== index) }, `add-${rows}`),
    }, "✕");
    return make("fieldset", { class: "entry" }, make("legend", {}, name), remove, ...fieldsOf(`${rows}.${index}`, index));
  });
  const add = make("button", { type: "button", id: idOf(`add-${rows}`), click: () => app.replace(added(), `${rows}.${app.state[rows].length}.start`) }, words.add[rows]);
  return [...shown, add];
}

export function outageRows(app: App, terms: Terms | undefined): readonly HTMLElement[] {
  const words = wordsOf(app);
  const added = (): State => ({ ...app.state, outages: [...app.state.outages, { ...BLANK_OUTAGE, id: freeId("outage", app.state.outages) }] });
  return rowsOf(app, "outages", added, (place, index) => {
    const row = app.state.outages[index] ?? BLANK_OUTAGE;
    const causes: readonly Choice[] = [{ value: "", label: words.choices.provider ?? "" }, ...(terms?.causes ?? []).map(({ code }) => ({ value: code, label: spelt(code) }))];
    const claimed = terms === undefined || (terms.claim.needed && terms.claim.per === "outage") || row.claimed !== "";
    const fromReport = terms?.clock.start.from === "report" || row.reported !== "";
    const fromAwareness = (terms !== undefined && asksAwareness(terms)) || row.aware !== "";
    return [
      make("div", { class: "grid" },
        timeField(app, `${place}.start`),
        ...(row.open ? [] : [timeField(app, `${place}.end`)]),
        tickField(app, `${place}.open`, { isStructural: true }),
        ...(fromAwareness ? [timeField(app, `${place}.aware`)] : []),
        ...(claimed ? claimFields(app, place, terms) : [])),
      ...servicesField(app, `${place}.services`, terms?.services.covered ?? []),
      make("details", { open: !["", "down"].includes(row.impact) || row.cause !== "" },
        make("summary", {}, words.details),
        make("div", { class: "grid" },
          textField(app, `${place}.id`), impactField(app, `${place}.impact`), selectField(app, `${place}.cause`, causes),
          ...(fromReport ? [timeField(app, `${place}.reported`)] : []))),
    ];
  });
}

function impactField(app: App, field: string): HTMLElement {
  return textField(app, field, { list: "impacts" });
}

/** A code of a contract in words. */
function spelt(code: string): string {
  return code.replaceAll("-", " ");
}

/** When and how a claim was filed, as far as the contract asks. */
export function claimFields(app: App, place: string, terms: Terms | undefined): readonly HTMLElement[] {
  const words = wordsOf(app);
  const accepted = terms?.claim.channel.accepted ?? "any";
  const channels: readonly Choice[] = accepted === "any" ? [] : [
    { value: "", label: words.choices[""] ?? "" }, ...accepted.map((channel) => ({ value: channel, label: spelt(channel) })), { value: "other", label: words.choices.other ?? "" },
  ];
  return [
    timeField(app, `${place}.claimed`),
    ...(channels.length === 0 ? [] : [selectField(app, `${place}.channel`, channels)]),
    ...((terms?.claim.notice ?? null) === null ? [] : [timeField(app, `${place}.noticed`)]),
    ...(terms?.claim.evidence.needed === true ? [tickField(app, `${place}.shown`)] : []),
  ];
}

export function maintenanceRows(app: App, terms: Terms | undefined): readonly HTMLElement[] {
  const words = wordsOf(app);
  const kinds = ["planned", "emergency"].map((kind): Choice => ({ value: kind, label: words.choices[kind] ?? kind }));
  const added = (): State => ({ ...app.state, maintenance: [...app.state.maintenance, { ...BLANK_MAINTENANCE, id: freeId("maintenance", app.state.maintenance) }] });
  return rowsOf(app, "maintenance", added, (place) => [
    make("div", { class: "grid" }, timeField(app, `${place}.start`), timeField(app, `${place}.end`), selectField(app, `${place}.kind`, kinds), timeField(app, `${place}.announced`)),
    ...servicesField(app, `${place}.services`, terms?.services.covered ?? []),
  ]);
}

export function breachRows(app: App): readonly HTMLElement[] {
  const added = (): State => ({ ...app.state, breaches: [...app.state.breaches, BLANK_BREACH] });
  return rowsOf(app, "breaches", added, (place, index) => [
    make("div", { class: "grid" },
      timeField(app, `${place}.start`), ...(app.state.breaches[index]?.open === true ? [] : [timeField(app, `${place}.end`)]), tickField(app, `${place}.open`, { isStructural: true })),
  ]);
}
