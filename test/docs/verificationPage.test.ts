// docs/verification.md: every command that it gives exists, and so does every file that it names.
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const page = readFileSync("docs/verification.md", "utf8");
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly scripts: Readonly<Record<string, string>> };

const quoted = [...page.matchAll(/`([^`]+)`/g)].map(([, text]) => text as string);
const commands = [...new Set(quoted.filter((text) => /^(npm|npx|node|bash) /.test(text)))];
const named = [...new Set([...page.matchAll(/\b(?:test|docs|src)\/[\w./-]*\w/g)].map(([path]) => path))];

it("gives a command for each bar", () => {
  const rows = (page.split("## ")[1] as string).split("\n").filter((line) => /^\| (?!bar |---)/.test(line));
  expect(rows.length).toBeGreaterThanOrEqual(12);
  for (const row of rows) expect(row).toMatch(/\| `(npm|npx|bash) [^`]+`(, `npm [^`]+`)? \|$/);
});

/** A script of package.json, or a file that a program runs; and what it is given is there. */
function fault(command: string): string | null {
  const [program, ...words] = command.split(" ");
  if (program === "npm") {
    const script = words[0] === "run" ? words[1] : words[0];
    return script !== undefined && script in scripts ? null : `no script ${script}`;
  }
  const paths = words.filter((word) => word.includes("/") || word.startsWith("."));
  if (paths.length === 0) return "names no file";
  return paths.find((path) => !existsSync(path)) ?? null;
}

describe("commands", () => {
  it.each(commands)("%s", (command) => expect(fault(command)).toBeNull());

  it("a command that is not there is seen", () => {
    expect(fault("npm run nothing")).toBe("no script nothing");
    expect(fault("npx vitest run test/nowhere")).toBe("test/nowhere");
    expect(fault("npx vitest")).toBe("names no file");
  });
});

it.each(named)("%s is there", (path) => expect(existsSync(path)).toBe(true));
