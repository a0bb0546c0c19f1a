/** Times with the day and the month by numbers between strokes or points, as French sheets write them: read where nothing else can be meant. */

const NUMBERS = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ T,]+(?:à )?(\d{1,2}) ?[:h] ?(\d\d)(?::(\d\d))?)?$/;

/**
 * The cells of one column, with days such as `15/04/2026 13:40` as `2026-04-15 13:40`; other cells as they are.
 *
 * The day is taken to come first only if some first number of the column exceeds 12, and no second one does.
 *
 * @returns `unsure`: the place of the first cell that could be another day
 */
export function dayFirst(cells: readonly string[]): { readonly cells: readonly string[] } | { readonly unsure: number } {
  const found = cells.map((cell) => NUMBERS.exec(cell));
  const exceeds = (part: number): boolean => found.some((one) => one !== null && Number(one[part]) > 12);
  const first = found.findIndex((one) => one !== null);
  if (first >= 0 && (!exceeds(1) || exceeds(2))) return { unsure: first };
  return { cells: cells.map((cell, index) => (found[index] === null ? cell : written(found[index] as RegExpExecArray))) };
}

function written([, day, month, year, hour, minute, second]: RegExpExecArray): string {
  const two = (part: string | undefined): string => String(part).padStart(2, "0");
  const date = `${year}-${two(month)}-${two(day)}`;
  return hour === undefined ? date : `${date} ${two(hour)}:${minute}${second === undefined ? "" : `:${second}`}`;
}
