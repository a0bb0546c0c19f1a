/** What the engine finds wrong, as a fault that the page has words of its own for; the rare ones keep the engine's. */
import type { InputIssue, IssueCode } from "../../index.js";
import { instantText } from "../../spreadsheet/cells/wallClock.js";
import type { Fault, KnownFault } from "./problem.js";

/** Codes that mean one thing, whatever the field. */
const BY_CODE: Readonly<Partial<Record<IssueCode, KnownFault>>> = {
  "interval-reversed": "end-before-start", "after-as-of": "after-now", "as-of-required": "now-needed", "month-format": "month-format",
  "currency-unknown": "currency-unknown", "currency-mismatch": "currency-mismatch", "money-too-precise": "money-too-precise",
  "cause-unknown": "cause-unknown", "service-misspelt": "service-misspelt",
};
/** What a wrong value or a repeated one means in a field, by the last step of its name. */
const BY_FIELD: Readonly<Record<string, { readonly codes: readonly IssueCode[]; readonly fault: KnownFault }>> = {
  impact: { codes: ["value", "number-range"], fault: "impact" },
  currency: { codes: ["value"], fault: "currency-format" },
  id: { codes: ["duplicate"], fault: "duplicate-name" },
};

/** @param field - that the issue belongs to, as in `outages.0.end`; `more` for what has none */
export function faultOf({ code, path, expected, received, message }: InputIssue, field: string): Fault {
  if (field === "more") return { code: "issue", message: message.replace(/received (\d{11,15})$/, (all, ms: string) => (isInstantAt(path) ? `received ${instantText(Number(ms), "UTC")}` : all)) };
  if (code === "needed-by-terms" && received === "nothing") return { code: "missing" };
  const own = BY_FIELD[field.slice(field.lastIndexOf(".") + 1)];
  const known = own?.codes.includes(code) === true ? own.fault : BY_CODE[code];
  return known === undefined ? { code: "issue", message: `expected ${expected}, received ${received}` } : { code: known, detail: detailOf(known, expected) };
}

/** Epoch milliseconds are written there, which nobody reads. */
function isInstantAt(path: InputIssue["path"]): boolean {
  return /^(start|end|asOf)$|At$/.test(String(path.at(-1)));
}

/** What the words need of what was expected: the currency, the number of decimals, the names. */
function detailOf(fault: KnownFault, expected: string): string {
  switch (fault) {
    case "currency-mismatch": return expected.split(",", 1)[0] as string;
    case "money-too-precise": return expected.replace(/\D/g, "");
    case "cause-unknown": return expected.replace(/^one of /, "");
    case "service-misspelt": return expected.slice(1, -1);
    default: return "";
  }
}
