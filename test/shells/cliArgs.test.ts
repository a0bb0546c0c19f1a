// What the arguments mean, and that nothing misspelt passes for something else.
import { describe, expect, it } from "vitest";
import { parseArguments } from "../../src/cli/args.js";
import { UsageError } from "../../src/cli/io.js";

const assessing = { file: "-", terms: null, iso: false, jobs: 1 };
const reporting = { file: "f", terms: null, locale: "en", svg: null };

describe("parseArguments", () => {
  it.each([
    ["--help", { name: "help", of: null }],
    ["-h", { name: "help", of: null }],
    ["--version", { name: "version" }],
    ["assess --help", { name: "help", of: "assess" }],
    ["report -h", { name: "help", of: "report" }],
    ["assess", { name: "assess", options: assessing }],
    ["assess -", { name: "assess", options: assessing }],
    ["assess in.ndjson --iso", { name: "assess", options: { ...assessing, file: "in.ndjson", iso: true } }],
    ["assess --jobs 1", { name: "assess", options: assessing }],
    ["assess --jobs=64 f", { name: "assess", options: { ...assessing, file: "f", jobs: 64 } }],
    ["assess --terms t.json", { name: "assess", options: { ...assessing, terms: "t.json" } }],
    ["assess -- --odd-name", { name: "assess", options: { ...assessing, file: "--odd-name" } }],
    ["report f", { name: "report", options: reporting }],
    ["report f --locale fr --svg o.svg --terms x@1", { name: "report", options: { file: "f", terms: "x@1", locale: "fr", svg: "o.svg" } }],
    ["terms", { name: "terms", id: null }],
    ["terms x@1", { name: "terms", id: "x@1" }],
    ["schema facts", { name: "schema", schema: "facts" }],
  ])("%s", (words, command) => {
    expect(parseArguments(words.split(" "))).toEqual(command);
  });

  it.each([
    ["", 'no command given; see sla-credits --help'],
    ["asess", 'no command "asess"; there are assess, report, diff, lint, terms, schema'],
    ["--iso assess", "Unknown option '--iso'"],
    ["--version extra", '"extra" is one argument too many'],
    ["assess --is", "Unknown option '--is'"],
    ["assess a b", '"b" is one argument too many'],
    ["assess --terms", "--terms"],
    ["assess --terms=", "--terms needs a value"],
    ["assess --terms a --terms b", "--terms is given twice"],
    ["assess --iso=yes", "--iso"],
    ...["0", "x", "65", "100", "01", "1.5", "1e1", "+2"].map((jobs) => [`assess --jobs ${jobs}`, "--jobs takes a whole number from 1 to 64"]),
    ["assess --jobs=-1", "--jobs takes a whole number from 1 to 64"],
    ["assess --jobs=", "--jobs needs a value"],
    ["assess --jobs 2 --jobs 2", "--jobs is given twice"],
    ["report f --jobs 2", "Unknown option '--jobs'"],
    ["assess --locale fr", "Unknown option '--locale'"],
    ["report", "report needs a file, or - for the standard input"],
    ["report f --locale de", "--locale takes one of en, fr"],
    ["schema", "schema takes one of facts, terms, assessment"],
    ["schema fact", "schema takes one of facts, terms, assessment"],
  ])("refuses %j", (words, sentence) => {
    const argv = words.split(" ").filter((word) => word !== "");
    expect(() => parseArguments(argv)).toThrow(UsageError);
    expect(() => parseArguments(argv)).toThrow(sentence);
  });
});
