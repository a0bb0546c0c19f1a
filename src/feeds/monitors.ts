/** Decides what a monitor's samples become: an entry for the monitor, its outages, and an entry for each maintenance. */
import type { MaintenanceInput } from "../index.js";
import { type Reader } from "../input.js";
import { integer } from "../inputValues.js";
import { MS_PER_DAY } from "../units.js";
import type { FeedAssumption, FeedRefusalCode } from "./codes.js";
import type { Assumption, FeedMaintenance, FeedOutage, FeedResult } from "./feed.js";
import { cutAssumption, type Moment } from "./moments.js";
import { type CheckedFeed, FEED } from "./options.js";
import { counted, type Entry, type Outcome, type Parts, partsOf, quoted, refused, serviceOf, type Thing } from "./outcome.js";
import { type Run, type SampledTime, sampledTime, type SampleState, type Stretch } from "./samples.js";

/** An entry of a monitor, with the time that nobody knows of. */
export interface MonitorEntry extends Entry {
  /** Time between its samples that none of them holds for, epoch ms, in order. It counts as up. */
  readonly gaps: readonly Stretch[];
}

/** What became of a feed of samples: an entry for each monitor, and one for each maintenance. */
export interface SampleResult<Options> extends FeedResult<Options, FeedAssumption, FeedRefusalCode> {
  /** By start. */
  readonly entries: readonly MonitorEntry[];
}

/** Readers of the arguments of samples. */
export const SAMPLES: typeof FEED & { readonly holdMs: Reader<number> } = { ...FEED, holdMs: integer(1, MS_PER_DAY) };

/** Arguments of samples, checked. */
export interface CheckedSamples extends CheckedFeed {
  readonly holdMs: number;
}

/** One monitor as a feed has it. */
export interface Monitor {
  /** `null`: the feed does not say which monitor it is. */
  readonly id: string | null;
  readonly name: string;
  readonly samples: readonly { readonly moment: Moment; readonly state: SampleState }[];
}

/** What became of the monitors of a feed. */
export function monitorParts(monitors: readonly Monitor[], options: CheckedSamples, kind: MaintenanceInput["kind"] = "planned"): Parts<MonitorEntry> {
  return partsOf(monitors.flatMap((monitor) => outcomesOf(monitor, options, kind)));
}

function outcomesOf(monitor: Monitor, options: CheckedSamples, kind: MaintenanceInput["kind"]): readonly Outcome<MonitorEntry>[] {
  const { id, name } = monitor;
  if (id === null) return [refused({ kind: "incident", id: "", name }, "names-nothing", "It has nothing that tells which monitor it is.")];
  const titled = { kind: "incident", id, name } as const;
  const service = serviceOf({ id, name }, options.services);
  if (service === undefined) return [refused(titled, "not-mapped", `No service was given for ${quoted([id])}.`)];
  if (monitor.samples.length === 0) return [refused(titled, "no-samples", "It has no samples.")];
  const samples = monitor.samples.map(({ moment, state }) => ({ ms: moment.ms, state }));
  const time = sampledTime(samples, options.holdMs, options.asOf);
  if (time === undefined) return [refused(titled, "after-as-of", `${counted(samples.length, "sample")}, none before asOf.`)];
  const outages = time.runs.flatMap((run) => outageOf(id, service, run));
  const cut = cutAssumption(monitor.samples.map(({ moment }) => moment));
  const entry: MonitorEntry = {
    ...titled, startMs: time.startMs, endMs: time.endMs, services: [service], outages: outages.map(({ id }) => id), unmapped: [],
    assumed: [...cut, ...assumedOf(time)], gaps: time.gaps,
  };
  const windows = time.runs.filter(({ state }) => state === "maintenance");
  return [{ entry, outages }, ...windows.map((window) => windowOf({ id, name }, service, window, kind))];
}

/** An id that stays the same when older samples drop out of the feed. */
function idOf(monitor: string, { startMs }: Run): string {
  return `${monitor}/${new Date(startMs).toISOString()}`;
}

function outageOf(monitor: string, service: string, run: Run): readonly FeedOutage[] {
  const { state, startMs: start, endMs: end } = run;
  return state === "maintenance" ? [] : [{ id: idOf(monitor, run), services: [service], start, end, impact: state }];
}

function windowOf({ id: monitor, name }: Thing, service: string, run: Run, kind: MaintenanceInput["kind"]): Outcome<MonitorEntry> {
  const { startMs: start, endMs: end } = run;
  const window: FeedMaintenance = { id: idOf(monitor, run), services: [service], kind, start, end, actual: { start, end } };
  const assumed = [{ code: "window-as-it-ran", detail: "The samples say how the work ran: that stands for what was announced." }] as const;
  const entry: MonitorEntry = {
    kind: "maintenance", id: window.id, name, startMs: start, endMs: end, services: [service], outages: [], unmapped: [], assumed, gaps: [],
  };
  return { entry, maintenance: [window] };
}

function assumedOf({ gaps, contradictions, left }: SampledTime): readonly Assumption<FeedAssumption>[] {
  const assumed: Assumption<FeedAssumption>[] = [];
  if (gaps.length > 0) {
    const unknownMs = gaps.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);
    assumed.push({ code: "time-without-samples", detail: `No sample holds for ${unknownMs} ms in ${counted(gaps.length, "gap")}: that time counts as up.` });
  }
  if (contradictions > 0) {
    assumed.push({ code: "contradicting-samples", detail: `Samples contradict each other at ${counted(contradictions, "instant")}: the worst was taken.` });
  }
  if (left > 0) assumed.push({ code: "after-as-of", detail: `${counted(left, "sample")} not before asOf left out.` });
  return assumed;
}
