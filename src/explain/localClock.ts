/**
 * Decides how an instant reads: the wall clock of the period's zone with its offset from UTC. Neither the host's zone
 * nor its language plays a part.
 */
const LOCALE = "en-US-u-ca-gregory-nu-latn-hc-h23";
/** Zones held at once: building a formatter costs far more than using it, and hostile input must not fill the memory. */
const MAX_FORMATTERS = 32;
const formatters = new Map<string, Intl.DateTimeFormat>();

/** What the wall clock shows at an instant. */
export interface LocalTime {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** `HH:MM`, with seconds and milliseconds only where they are not zero. */
  readonly time: string;
  /** `UTC`, `UTC+02:00`. */
  readonly offset: string;
}

/**
 * @param ms - epoch milliseconds
 * @param timeZone - IANA name
 * @throws RangeError if the zone is unknown or the instant outside the range of dates
 * @example
 * localTime(1790805600000, "Europe/Paris"); // => { date: "2026-10-01", time: "00:00", offset: "UTC+02:00" }
 */
export function localTime(ms: number, timeZone: string): LocalTime {
  const field: Record<string, string> = {};
  for (const { type, value } of formatterFor(timeZone).formatToParts(ms)) field[type] = value;
  const seconds = `:${field["second"]}`;
  const millis = `.${field["fractionalSecond"]}`;
  const tail = millis !== ".000" ? seconds + millis : seconds !== ":00" ? seconds : "";
  const offset = `${field["timeZoneName"]}`.replace("GMT", "UTC").replace("+00:00", "");
  return {
    date: `${field["year"]}-${field["month"]}-${field["day"]}`,
    time: `${field["hour"]}:${field["minute"]}${tail}`,
    offset,
  };
}

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(LOCALE, {
    timeZone, timeZoneName: "longOffset", fractionalSecondDigits: 3,
    year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", second: "2-digit",
  });
  if (formatters.size >= MAX_FORMATTERS) formatters.clear();
  formatters.set(timeZone, made);
  return made;
}
