// The program at a terminal: neither names, keys, file names nor arguments do more there than be read, and JSON carries
// them unchanged all the same.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { assess, diffAssessments, lintTerms, parseTerms, SlaInputError } from "../../src/index.js";
import { safeJson } from "../../src/safeText.js";
import { assessmentsNamed, beginning, factsNamed, termsNamed } from "../support/namedEverywhere.js";
import { type FakeOutside, fakeIo } from "../support/fakeIo.js";
import { columnsAtMost, harmIn, NASTY } from "../support/nastyNames.js";
import { lineOf, REQUEST } from "../support/requests.js";
import { runs } from "../support/runs.js";

async function running(argv: readonly string[], outside: FakeOutside = {}): Promise<{ code: number; text: string; complaints: string }> {
  const io = fakeIo(outside);
  const code = await run(argv, io);
  return { code, text: io.writes.join(""), complaints: io.complaints.join("") };
}

const names = Object.values(NASTY).filter((name) => name !== "__proto__");
const requestNamed = (name: string): Readonly<Record<string, unknown>> =>
  ({ ...factsNamed(beginning(name), false), terms: termsNamed(beginning(name), false) });

describe.each(names)("%j", (name) => {
  it("in JSON, is what it was", async () => {
    const { code, text } = await running(["assess"], { stdin: `${JSON.stringify(requestNamed(name))}\n` });
    expect(code).toBe(0);
    expect(harmIn(text)).toBeNull();
    expect(text.split("\n")).toHaveLength(2);
    // A lone half of a pair cannot be sent in UTF-8: it comes as an escape of JSON, and goes as one.
    expect(JSON.parse(text)).toEqual(assessmentsNamed(beginning(name), false)[0]);
  });

  it("in a difference as JSON, is what it was", async () => {
    const [before, after] = assessmentsNamed(beginning(name), true);
    const { text } = await running(["diff", "b", "a", "--json"], { files: { a: JSON.stringify(after), b: JSON.stringify(before) } });
    expect(harmIn(text)).toBeNull();
    expect(JSON.parse(text)).toEqual(diffAssessments(before, after));
  });

  it("as a key, a value and an id of a bad request, is one line of complaint each", async () => {
    const bad = lineOf({ [name]: 1, id: name, plan: name, outages: [{ [name]: 1, ...(REQUEST["outages"] as readonly object[])[0], impact: name }] });
    const { text } = await running(["assess"], { stdin: bad });
    expect(harmIn(text)).toBeNull();
    expect(text.split("\n")).toHaveLength(2);
    const { id, error } = JSON.parse(text) as { id: string; error: { issues: readonly { path: readonly string[] }[] } };
    expect(id).toBe(name);
    expect(error.issues.map(({ path }) => path)).toContainEqual([name]);
    const { code, complaints } = await running(["report", "r"], { files: { r: bad } });
    expect(code).toBe(1);
    expect(harmIn(complaints)).toBeNull();
    expect(complaints.split("\n")).toHaveLength(1 + error.issues.length + 1);
  });

  it("as a key that comes twice, is one line of complaint", async () => {
    const { complaints } = await running(["report", "r"], { files: { r: `{${JSON.stringify(name)}:1,${JSON.stringify(name)}:2}` } });
    expect(harmIn(complaints)).toBeNull();
    expect(complaints.split("\n")).toHaveLength(3);
  });

  it("in the paths of the linter, takes no line", async () => {
    const terms = { ...termsNamed(beginning(name), false), clauses: { ...termsNamed(beginning(name), false).clauses, [`${name}?`]: "Of no use." } };
    const { code, text } = await running(["lint", "t"], { files: { t: JSON.stringify(terms) } });
    expect(code).toBe(1);
    expect(harmIn(text)).toBeNull();
    expect(text.split("\n")).toHaveLength(2 * lintTerms(parseTerms(terms)).length + 1);
  });

  it.each([
    { argv: [name], files: {}, lines: 1 },
    { argv: ["assess", `--${name}`], files: {}, lines: 1 },
    { argv: ["assess", name, name], files: {}, lines: 1 },
    { argv: ["assess", `x${name}`], files: {}, lines: 1 },
    { argv: ["terms", `x${name}`], files: {}, lines: 1 },
    { argv: ["report", `x${name}`], files: { [`x${name}`]: "" }, lines: 1 },
    { argv: ["report", `x${name}`], files: { [`x${name}`]: "{}" }, lines: 2 },
    { argv: ["report", "r", "--svg", `x${name}`], files: { r: lineOf() }, lines: 1 },
    { argv: ["report", "r", `--terms=x${name}`], files: { r: lineOf() }, lines: 1 },
    { argv: ["report", "r", `--terms=x${name}`], files: { r: lineOf(), [`x${name}`]: "[]" }, lines: 2 },
    { argv: ["diff", `x${name}`, "a"], files: { [`x${name}`]: "{", a: "{}" }, lines: 1 },
    { argv: ["diff", `x${name}`, `x${name}`], files: { [`x${name}`]: "[]" }, lines: 3 },
  ])("among the arguments, of $argv.0 with $lines", async ({ argv, files, lines }) => {
    const { code, text, complaints } = await running(argv, { files, unwritable: true });
    expect(code).toBeGreaterThan(0);
    expect(text).toBe("");
    expect(harmIn(complaints)).toBeNull();
    expect(complaints.split("\n")).toHaveLength(lines + 1);
  });

  it("in complaints broken at the width of a terminal, begins no line", async () => {
    const files = { [`x${name}`]: JSON.stringify({ [name]: name, id: name, plan: name, claims: [{ ticket: name, channel: 1 }] }) };
    const { complaints: whole } = await running(["report", `x${name}`], { files });
    const { complaints } = await running(["report", `x${name}`], { files, errorColumns: 40 });
    expect(harmIn(complaints)).toBeNull();
    expect(complaints.split("\n").find((line) => columnsAtMost(line) > 40)).toBeUndefined();
    expect(complaints.split("\n").filter((line) => !line.startsWith("    "))).toHaveLength(whole.split("\n").length);
    const narrow = await running(["report", `x${name}`], { files, errorColumns: 1 });
    expect(Math.max(...narrow.complaints.split("\n").map(columnsAtMost))).toBeLessThanOrEqual(20);
  });

  it("in the message of an error, is one line for each issue", () => {
    let thrown: unknown;
    try {
      assess(termsNamed(beginning("n-"), false), { [name]: 1, period: { [name]: 2 }, terms: name, outages: [{ id: name, impact: name }, { id: name }] } as never);
    } catch (error) {
      thrown = error;
    }
    const { message, issues } = thrown as SlaInputError;
    expect(thrown).toBeInstanceOf(SlaInputError);
    expect(harmIn(message)).toBeNull();
    expect(message.split("\n")).toHaveLength(issues.length);
    expect(issues.map(({ path }) => path)).toContainEqual(["period", name]);
    for (const { received } of issues) expect(received.length).toBeLessThanOrEqual(80);
  });
});

it("JSON that is safe to show reads back as the same value", () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: "binary" }), fc.constantFrom(0, 2), (value, indent) => {
      const text = safeJson(value, indent);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(harmIn(text)).toBeNull();
    }),
    runs(),
  );
  expect(safeJson("a\u009b\u{e0041}\n\u2028é👩", 0)).toBe('"a\\u009b\\udb40\\udc41\\n\\u2028é👩"');
});
