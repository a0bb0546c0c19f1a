/** Decides what announced work becomes: a window, of the time announced or of the time that it ran, as the caller chose. */
import { oneOf } from "../inputValues.js";
import type { Reader } from "../input.js";
import type { FeedAssumption } from "./codes.js";
import type { Assumption, FeedMaintenance } from "./feed.js";
import { cutAssumption, type Moment } from "./moments.js";
import type { CheckedFeed } from "./options.js";
import { calledOf, distinct, type Outcome, quoted, refused, serviceOf, type Thing } from "./outcome.js";

/** Which window counts: as announced, as it ran, or the time that is in both. */
export type WindowChoice = "announced" | "actual" | "both";

/** Reads which window counts. */
export const windowChoice: Reader<WindowChoice> = oneOf("announced", "actual", "both");

/** A window of a feed; `end` is `null` if it is not given. */
export interface FeedWindow {
  readonly start: Moment;
  readonly end: Moment | null;
}

/** Work as a feed has it. */
export interface Work {
  readonly id: string;
  readonly name: string;
  readonly announced: FeedWindow;
  /** As it ran; `null`: not told, or not over. */
  readonly actual: (FeedWindow & { readonly end: Moment }) | null;
  /** `null`: not told. */
  readonly announcedAt: Moment | null;
  readonly touched: readonly Thing[];
  /** What was assumed in reading it. */
  readonly assumed: readonly Assumption<FeedAssumption>[];
}

/** What becomes of announced work. */
export function maintenanceOutcome(work: Work, { services, asOf }: CheckedFeed, choice: WindowChoice): Outcome {
  const lastMs = asOf ?? Infinity;
  const { id, name, announced, announcedAt, touched } = work;
  const titled = { kind: "maintenance", id, name, startMs: announced.start.ms, ...(announced.end !== null && { endMs: announced.end.ms }) } as const;
  if (announced.end === null) return refused(titled, "no-end", "It has no end.");
  if (announced.end.ms < announced.start.ms) return refused(titled, "ends-before-start", "Its end is before its start.");
  if (announcedAt !== null && announcedAt.ms > lastMs) return refused(titled, "after-as-of", "It was announced after asOf.");
  if (touched.length === 0) return refused(titled, "names-nothing", "It does not say what it concerns.");
  const mapped = distinct(touched.flatMap((thing) => serviceOf(thing, services) ?? []));
  const unmapped = touched.filter((thing) => serviceOf(thing, services) === undefined).map(calledOf);
  if (mapped.length === 0) return refused(titled, "not-mapped", `No service was given for ${quoted(unmapped)}.`);

  const ran = work.actual !== null && work.actual.end.ms >= work.actual.start.ms && work.actual.end.ms <= lastMs ? work.actual : null;
  const [start, end] = windowOf([announced.start.ms, announced.end.ms], ran && [ran.start.ms, ran.end.ms], choice);
  if (end < start) return refused(titled, "windows-apart", "It did not run within the time announced.");
  const window: FeedMaintenance = {
    id, services: mapped, kind: "planned", start, end,
    ...(announcedAt !== null && { announcedAt: announcedAt.ms }), ...(ran !== null && { actual: { start: ran.start.ms, end: ran.end.ms } }),
  };
  const assumed: readonly Assumption<FeedAssumption>[] = [
    ...cutAssumption([announced.start, announced.end, ran?.start, ran?.end, announcedAt]), ...work.assumed,
    ...(ran === null && choice !== "announced" ? [{ code: "no-actual-window", detail: "How it ran is not told: the window is the one announced." } as const] : []),
  ];
  return { maintenance: [window], entry: { kind: "maintenance", id, name, startMs: start, endMs: end, services: mapped, outages: [], unmapped, assumed } };
}

type Ends = readonly [startMs: number, endMs: number];

function windowOf(announced: Ends, actual: Ends | null, choice: WindowChoice): Ends {
  if (actual === null || choice === "announced") return announced;
  return choice === "actual" ? actual : [Math.max(announced[0], actual[0]), Math.min(announced[1], actual[1])];
}
