/** The package from columns: the totals of `assess`, without objects. */
import { KIND, MONTH, REASONS } from "./statements.mjs";

/** @param {{ measureColumns: Function, MAILGUN_2022_01_14: object }} library */
export function columnsWith({ measureColumns, MAILGUN_2022_01_14: terms }) {
  return {
    name: "measureColumns: totals",
    isAlways: true,
    load: ({ columns }) => periodOf(columns),
    run: (columns) => {
      const { time } = measureColumns(terms, columns);
      return [time.claimableMs, ...REASONS.map((reason) => time.excludedMs[reason] ?? 0)];
    },
  };
}

function periodOf({ startMs, endMs, kind }) {
  const places = Array.from(kind, (_, index) => index);
  const outages = places.filter((index) => kind[index] !== KIND.maintenance);
  const windows = places.filter((index) => kind[index] === KIND.maintenance);
  const taken = (column, chosen) => Float64Array.from(chosen, (index) => column[index]);
  return {
    period: { month: MONTH, timeZone: "UTC" },
    outages: {
      startMs: taken(startMs, outages), endMs: taken(endMs, outages), causes: ["provider", ...REASONS],
      cause: Uint8Array.from(outages, (index) => kind[index] - KIND.provider),
    },
    maintenance: { startMs: taken(startMs, windows), endMs: taken(endMs, windows) },
  };
}
