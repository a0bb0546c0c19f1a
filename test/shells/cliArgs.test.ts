// What the arguments mean, and that nothing misspelt passes for something else.
import { describe, expect, it } from "vitest";
import { parseArguments } from "../../src/cli/args.js";
import { UsageError } from "../../src/cli/io.js";

const assessing = { file: "-", terms: null, form: "assessment", jobs: 1 };
const reporting = { source: "f", terms: null, locale: "en", svg: null };
const page = {
  folder: "d", month: "2023-05", fee: "100", currency: "EUR", timeZone: null, asOf: null, count: "major", window: "by-terms", services: new Map<string, string>(),
};
const PAGE_WORDS = "report --statuspage d --month 2023-05 --fee 100 --currency EUR";

describe("parseArguments", () => {
  it.each([
    ["--help", { name: "help", of: null }],
    ["-h", { name: "help", of: null }],
    ["--version", { name: "version" }],
    ["assess --help", { name: "help", of: "assess" }],
    ["report -h", { name: "help", of: "report" }],
    ["assess", { name: "assess", options: assessing }],
    ["assess -", { name: "assess", options: assessing }],
    ["assess in.ndjson --rows", { name: "assess", options: { ...assessing, file: "in.ndjson", form: "row" } }],
    ["assess in.ndjson --iso", { name: "assess", options: { ...assessing, file: "in.ndjson", form: "iso" } }],
    ["assess --jobs 1", { name: "assess", options: assessing }],
    ["assess --jobs=64 f", { name: "assess", options: { ...assessing, file: "f", jobs: 64 } }],
    ["assess --terms t.json", { name: "assess", options: { ...assessing, terms: "t.json" } }],
    ["assess -- --odd-name", { name: "assess", options: { ...assessing, file: "--odd-name" } }],
    ["report f", { name: "report", options: reporting }],
    ["report f --locale fr --svg o.svg --terms x@1", { name: "report", options: { source: "f", terms: "x@1", locale: "fr", svg: "o.svg" } }],
    ["report --statuspage d --month 2023-05 --fee 100 --currency EUR", { name: "report", options: { ...reporting, source: page } }],
    ["report --statuspage d --month 2023-05 --fee 100 --currency EUR --time-zone UTC --as-of 2023-05-10T00:00Z --count partial --window actual --service A=a --service x=y=z --terms t", {
      name: "report",
      options: {
        ...reporting, terms: "t",
        source: { ...page, timeZone: "UTC", asOf: "2023-05-10T00:00Z", count: "partial", window: "actual", services: new Map([["A", "a"], ["x=y", "z"]]) },
      },
    }],
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
    ["report", "report needs a file, - for the standard input, or --statuspage"],
    [`${PAGE_WORDS} f`, "report takes a file or --statuspage, not both"],
    ["report --statuspage d --fee 100 --currency EUR", "--statuspage needs --month"],
    ["report --statuspage d --month 2023-05 --currency EUR", "--statuspage needs --fee"],
    ["report --statuspage d --month 2023-05 --fee 100", "--statuspage needs --currency"],
    ["report f --fee 100", "--fee goes with --statuspage"],
    ["report f --service A=a", "--service goes with --statuspage"],
    [`${PAGE_WORDS} --service A`, '--service takes COMPONENT=SERVICE, not "A"'],
    [`${PAGE_WORDS} --service A=`, '--service takes COMPONENT=SERVICE, not "A="'],
    [`${PAGE_WORDS} --service =a`, '--service takes COMPONENT=SERVICE, not "=a"'],
    [`${PAGE_WORDS} --service A=a --service A=b`, '--service names "A" twice'],
    [`${PAGE_WORDS} --count all`, "--count takes one of major, partial"],
    [`${PAGE_WORDS} --window none`, "--window takes one of by-terms, announced, actual, intersection"],
    [`${PAGE_WORDS} --month 2023-06`, "--month is given twice"],
    ["report f --locale de", "--locale takes one of en, fr"],
    ["schema", "schema takes one of facts, terms, assessment"],
    ["schema fact", "schema takes one of facts, terms, assessment"],
  ])("refuses %j", (words, sentence) => {
    const argv = words.split(" ").filter((word) => word !== "");
    expect(() => parseArguments(argv)).toThrow(UsageError);
    expect(() => parseArguments(argv)).toThrow(sentence);
  });
});
