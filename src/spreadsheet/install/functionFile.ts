/**
 * The second file of a script: one function for each name, so that Google Sheets and Excel find them. It passes on what it
 * is given, adds the zone of the sheet where the program tells it, and hands Excel an error that it shows.
 */
import { type Parameter, type Signature, SIGNATURES } from "./signatures.js";

// Not a block: Excel would take it for the description of the first function.
const HEAD = `// Functions of a sheet for service credits. Needs sla-credits.global.js beside it.
// In Google Sheets both are files of one Apps Script project; for Excel they are one file of an add-in.
`;

const TAIL = `
/** The zone of the spreadsheet, where the program tells it. */
function slaZone_() {
  return typeof SpreadsheetApp === "undefined" ? null : SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
}

/** Calls the library. Excel shows the message of its own kind of error only, and may hand over an empty cell as 0. */
function slaCall_(name, values) {
  var inExcel = typeof CustomFunctions !== "undefined";
  try {
    return SlaCredits[name].apply(null, values.concat(inExcel));
  } catch (error) {
    if (!inExcel) throw error;
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, error.message);
  }
}

if (typeof CustomFunctions !== "undefined") {
${SIGNATURES.map(({ name }) => `  CustomFunctions.associate("${name}", ${name});\n`).join("")}}
`;

/** The script, as it is pasted. */
export const FUNCTION_FILE: string = `${HEAD}${SIGNATURES.map(functionText).join("")}${TAIL}`;

function functionText({ name, description, parameters, spills }: Signature): string {
  const names = parameters.map((parameter) => parameter.name);
  const values = names.length === 0 ? "[]" : `[${[...names, "slaZone_()"].join(", ")}]`;
  const lines = [
    description,
    ...parameters.map(parameterLine),
    `@returns {${spills ? "any[][]" : "any"}} ${spills ? "Rows, the first of them headings where there are columns." : "A number, or exact text if the options ask for it."}`,
    "@customfunction",
  ];
  return `\n/**\n${lines.map((line) => ` * ${line}\n`).join("")} */\nfunction ${name}(${names.join(", ")}) {\n  return slaCall_("${name}", ${values});\n}\n`;
}

function parameterLine({ name, description, isRange, isOptional }: Parameter): string {
  return `@param {${isRange ? "any[][]" : "any"}} ${isOptional ? `[${name}]` : name} ${description}`;
}
