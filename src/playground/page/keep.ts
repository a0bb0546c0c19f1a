/** Ways to keep what was entered and what came out: a link, files, paper. */
import { timelineSvg } from "../../svg/index.js";
import type { Answer } from "../facts/answer.js";
import { csvOfOutages } from "../exchange/outagesCsv.js";
import { linkOf } from "../state/link.js";
import { type App, wordsOf } from "./app.js";
import { make } from "./dom.js";
import { example } from "./example.js";

/** Buttons for files are there once there is an answer. */
export function keepOf(app: App, answer: Answer, address: string, empty: () => void): readonly HTMLElement[] {
  const words = wordsOf(app);
  const link = make("input", { id: "link", type: "text", readonly: true, value: `${address}#${linkOf(app.state)}`, "aria-describedby": "copied" });
  const copied = make("span", { id: "copied", role: "status" });
  const button = (name: Exclude<keyof typeof words.keep, "link" | "copied" | "notCopied">, click: () => void): HTMLElement => make("button", { type: "button", id: `keep-${name}`, click }, words.keep[name]);
  const copy = (): void => {
    link.select();
    // The older way works from a file, too, and asks for no permission.
    copied.textContent = document.execCommand("copy") ? words.keep.copied : words.keep.notCopied;
  };
  const files = answer.kind === "problems" ? [] : [
    button("json", () => download("sla-credits.json", "application/json", `${JSON.stringify({ terms: app.state.terms, ...answer.facts }, null, 2)}\n`)),
    button("csv", () => download("outages.csv", "text/csv", csvOfOutages(app.state.outages))),
    button("svg", () => download("timeline.svg", "image/svg+xml", timelineSvg(answer.assessment, { locale: app.state.locale }))),
    button("print", () => window.print()),
  ];
  return [
    make("h2", {}, words.headings.keep),
    make("div", { class: "field" }, make("label", { for: "link" }, words.keep.link), link), button("copy", copy), copied,
    make("div", { class: "buttons" }, ...files, button("example", () => app.replace({ ...example, locale: app.state.locale })), button("empty", empty)),
  ];
}

function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  make("a", { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
