/** Which time does not count, or not as it is, in words. */
import type { Terms, Weekday } from "../../../src/terms/language.js";

/** Reduced services, short outages, hours of service, maintenance, conditions; `null` where there is nothing to say. */
export function timeWords(terms: Terms): readonly (string | null)[] {
  const { conditions } = terms;
  const condition = conditions.length === 0 ? null : `on condition: ${conditions.map(({ code }) => code).join(", ")}`;
  return [degradedWords(terms), ...clockWords(terms), hoursWords(terms), maintenanceWords(terms), condition];
}

function degradedWords({ degraded }: Terms): string | null {
  if (degraded.counts === "never") return null;
  return degraded.counts === "fully" ? "a reduced service is down" : "a reduced service counts by its share";
}

function clockWords({ clock: { start, minimum, unit } }: Terms): readonly (string | null)[] {
  return [
    start.from === "outage-start" ? null : `counted from the ${start.from}`,
    minimum.minutes === "0" ? null : `outages of ${minimum.inclusive ? "less than" : "up to"} ${minimum.minutes} min do not count`,
    unit.rounding === "none" ? null : `counted in ${unit.rounding === "down" ? "whole" : "started"} units of ${unit.minutes} min`,
  ];
}

function hoursWords({ serviceHours }: Terms): string | null {
  if (serviceHours.reading === "always") return null;
  const { days, from, to } = serviceHours;
  const hours = from === "00:00" && to === "24:00" ? "" : `, ${from} to ${to}`;
  return `only on ${daysWords(days)}${hours}`;
}

const WEEKDAYS: Readonly<Record<Weekday, string>> = {
  mon: "Monday", tue: "Tuesday", wed: "Wednesday", thu: "Thursday", fri: "Friday", sat: "Saturday", sun: "Sunday",
};

function daysWords(days: readonly Weekday[]): string {
  const names = days.map((day) => WEEKDAYS[day]);
  const isRun = names.length > 2 && Object.keys(WEEKDAYS).join().includes(days.join());
  return isRun ? `${names[0]} to ${names.at(-1)}` : names.join(", ");
}

function maintenanceWords({ maintenance: { kinds, notice, allowance } }: Terms): string | null {
  const { excused } = kinds;
  if (excused.length === 0) return null;
  const { hours, windows, per = "period" } = allowance;
  const most = [hours === null ? null : `${hours} h`, windows === undefined || windows === null ? null : `${windows} times`].filter((part) => part !== null);
  const announced = notice.minimumHours === "0" ? "" : ` announced ${notice.minimumHours} h before`;
  return `${excused.join(" and ")} maintenance${announced} is excused${most.length === 0 ? "" : `, up to ${most.join(" and ")} a ${per}`}`;
}
