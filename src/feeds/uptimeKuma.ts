/** Reads the heartbeats of Uptime Kuma: checks of each monitor, of which a time has no zone and is UTC. */
import type { MaintenanceInput } from "../index.js";
import { listOf, mapOf, nullOr, objectOf, type Reader } from "../input.js";
import { oneOf } from "../inputValues.js";
import { at, IssueList } from "../issueList.js";
import type { FeedImpact } from "./feed.js";
import { moment, type Moment } from "./moments.js";
import { type CheckedSamples, type Monitor, monitorParts, SAMPLES, type SampleResult } from "./monitors.js";
import { impact, echoed, feedId, readBoth, type SampleOptions } from "./options.js";
import type { SampleState } from "./samples.js";

/** Arguments of {@link readUptimeKuma}; `services` are by the id of the monitor. */
export interface UptimeKumaOptions extends SampleOptions {
  /** What a monitor that is down (status 0), or pending (2: it failed, and is tried again), means for its service. */
  readonly impacts: { readonly down: FeedImpact; readonly pending: FeedImpact };
  /** What time in maintenance (3) becomes: a window of this kind, or, for `null`, nothing. */
  readonly maintenance: MaintenanceInput["kind"] | null;
}

interface Checked extends CheckedSamples {
  readonly impacts: { readonly down: FeedImpact; readonly pending: FeedImpact };
  readonly maintenance: MaintenanceInput["kind"] | null;
}

const readOptions: Reader<Checked> = objectOf<Checked>({
  ...SAMPLES,
  impacts: objectOf({ down: impact, pending: impact }),
  maintenance: nullOr(oneOf("planned", "emergency")),
});

const TIME = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,9})?$/;

/** Kept by the monitor in UTC, without a sign of it. */
const time: Reader<Moment> = (value, place, issues) => {
  if (typeof value !== "string" || !TIME.test(value)) return issues.add("instant-format", place, "a time in UTC written like \"2026-04-15 13:40:00.000\"", value);
  return moment(`${value.replace(" ", "T")}Z`, place, issues);
};

interface Heartbeat {
  readonly time: Moment;
  readonly status: 0 | 1 | 2 | 3;
}

const status: Reader<Heartbeat["status"]> = (value, place, issues) =>
  value === 0 || value === 1 || value === 2 || value === 3 ? value : issues.add(typeof value === "number" ? "value" : "type", place, "0 (down), 1 (up), 2 (pending) or 3 (maintenance)", value);

const readFeed: Reader<{ heartbeatList: ReadonlyMap<string, readonly Heartbeat[]> }> = objectOf(
  { heartbeatList: mapOf(listOf(objectOf<Heartbeat>({ time, status }, "ignored"))) }, "ignored");

/**
 * Facts from the heartbeats of a status page, `/api/status-page/heartbeat/<slug>`:
 * `{ heartbeatList: { "<monitor id>": [{ status, time, … }] } }`. The page has the latest hundred of each monitor only;
 * lists put together from the database have the same shape.
 *
 * Each monitor is an entry. Monitors have no name here: `services` goes by their ids.
 *
 * @param feed - parsed JSON; never written to
 * @param options - arguments, echoed in the result
 * @returns outages and windows that are ready to be facts, and what became of each monitor
 * @throws `SlaInputError` with every issue of the shape
 * @example
 * readUptimeKuma(heartbeats, {
 *   services: { "1": "api" }, impacts: { down: "down", pending: null }, maintenance: "planned", holdMs: 90_000,
 * });
 */
export function readUptimeKuma(feed: unknown, options: UptimeKumaOptions): SampleResult<UptimeKumaOptions> {
  const { feed: { heartbeatList }, options: checked } = readBoth(feed, readFeed, options, readOptions);
  const issues = new IssueList();
  const monitors = [...heartbeatList].map(([id, beats]) => {
    feedId(id, at(at(null, "heartbeatList"), id), issues);
    return monitorOf(id, beats, checked);
  });
  issues.throwIfAny();
  return { options: echoed(checked), ...monitorParts(monitors, checked, checked.maintenance ?? undefined) };
}

function monitorOf(id: string, beats: readonly Heartbeat[], { impacts, maintenance }: Checked): Monitor {
  const states: readonly SampleState[] = [impacts.down, null, impacts.pending, maintenance === null ? null : "maintenance"];
  return { id, name: id, samples: beats.map((beat) => ({ moment: beat.time, state: states[beat.status] as SampleState })) };
}
