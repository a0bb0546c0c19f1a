/** Where a local day begins, found by walking along the clock of a zone as `Intl` shows it: slow, and sharing no code with src. */

const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;
const clocks = new Map<string, Intl.DateTimeFormat>();

/** The date that a zone's calendar shows at an instant, `YYYY-MM-DD`. */
export function dateAt(ms: number, timeZone: string): string {
  let clock = clocks.get(timeZone);
  if (clock === undefined) {
    clock = new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
    clocks.set(timeZone, clock);
  }
  const [month = "", day = "", year = ""] = clock.format(ms).split("/");
  return `${year}-${month}-${day}`;
}

/** A day counted from 1970-01-01, as text. */
export function dayText(day: number): string {
  return new Date(day * 24 * 60 * MINUTE).toISOString().slice(0, 10);
}

/**
 * The first instant whose date is a day or a later one. Clocks change on whole minutes, and days begin
 * on whole seconds, so quarter hours, minutes and seconds are steps small enough.
 */
export function firstInstantByWalking(day: string, timeZone: string): number {
  let ms = Date.parse(`${day}T00:00:00Z`) - 15 * 60 * MINUTE;
  for (const step of [QUARTER, MINUTE, 1_000]) {
    while (dateAt(ms, timeZone) < day) ms += step;
    ms -= step;
  }
  return ms + 1_000;
}
