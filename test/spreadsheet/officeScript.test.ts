// The Office Script of the documentation, run on a workbook that notes what is written into it.
import { readFileSync } from "node:fs";
import { transformSync } from "esbuild";
import { expect, it } from "vitest";
import { functions } from "./april.js";

interface Written { [address: string]: unknown }

function run(existing: readonly string[]): { readonly said: unknown; readonly written: Written } {
  const written: Written = {};
  const sheet = {
    getRange: (address: string) => ({
      setValues: (values: unknown) => { written[address] = values; },
      setFormulas: (formulas: unknown) => { written[address] = formulas; },
      setNumberFormat: (format: string) => { written[`${address} format`] = format; },
    }),
    activate: () => undefined,
  };
  const { code } = transformSync(readFileSync("docs/spreadsheets/office-script.ts", "utf8"), { loader: "ts" });
  const main = new Function(`${code}; return main;`)() as (workbook: unknown) => unknown;
  const said = main({ getWorksheet: (name: string) => (existing.includes(name) ? sheet : undefined), addWorksheet: () => sheet });
  return { said, written };
}

it("lays out a sheet whose formulas take what the functions take", () => {
  const { said, written } = run([]);
  expect(said).toBe("Fill in the lists from row 13 on.");
  const formulas = (written["E3:E5"] as readonly (readonly string[])[]).flat();
  expect(formulas.map((formula) => /^=SLA\.(\w+)\(/.exec(formula)?.[1])).toEqual(["SLA_DOWNTIME", "SLA_AVAILABILITY", "SLA_CREDIT"]);
  for (const formula of formulas) expect(formula.split(",")).toHaveLength(7);
  expect(written["E4 format"]).toBe("0.0000%");
});

it("its headings and options are known", () => {
  const { written } = run([]);
  const block = (address: string): readonly (readonly unknown[])[] => written[address] as readonly (readonly unknown[])[];
  const cell = (row: number): unknown => block("A3:B6")[row]?.[1];
  expect(functions.SLA_CREDIT(block("A12:I12"), block("K12:M12"), cell(0), cell(1), cell(2), cell(3), block("A8:B10"))).toBe(0);
});

it("leaves a sheet that is there as it is", () => {
  expect(run(["Service credit"])).toEqual({ said: "There is a sheet of this name already.", written: {} });
});
