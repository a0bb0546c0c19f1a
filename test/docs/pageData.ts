/** Data that a page shows in tables: rows of cells, and fields written as code. */

/** The cells of the first table below a line, without its head. */
export function rowsBelow(page: string, heading: string): readonly (readonly string[])[] {
  const lines = page.slice(page.indexOf(heading) + heading.length).split("\n");
  const first = lines.findIndex((line) => line.startsWith("|"));
  const rest = lines.slice(first);
  const length = rest.findIndex((line) => !line.startsWith("|"));
  return rest.slice(2, length < 0 ? rest.length : length).map((line) => line.slice(1, -1).split(/(?<!\\)\|/).map((cell) => cell.trim().replace(/\\([\\|])/g, "$1")));
}

/** The code in a cell that holds nothing else. */
export function bareCode(cell: string): string {
  return cell.replace(/^`|`$/g, "");
}

/** The object whose members are written like `a: 1, b: 2`. */
export function codeValue(members: string): unknown {
  return (new Function(`return { ${members} };`) as () => unknown)();
}

/** True if all that is expected is there: members of objects, and items of lists in their order; others may be there too. */
export function holds(actual: unknown, expected: unknown): boolean {
  if (Array.isArray(expected)) return Array.isArray(actual) && holdsItems(actual, expected);
  if (typeof expected !== "object" || expected === null) return Object.is(actual, expected);
  if (typeof actual !== "object" || actual === null) return false;
  return Object.entries(expected).every(([key, value]) => holds((actual as Record<string, unknown>)[key], value));
}

function holdsItems(actual: readonly unknown[], expected: readonly unknown[]): boolean {
  let from = 0;
  return expected.every((item) => {
    const found = actual.findIndex((candidate, index) => index >= from && holds(candidate, item));
    from = found + 1;
    return found >= 0;
  });
}
