/** Decides how a thing fared in the course of an incident: which status held from when to when. */
import type { FeedImpact } from "./feed.js";
import type { Moment } from "./moments.js";
import type { CheckedIncidents } from "./options.js";
import type { Thing } from "./outcome.js";

/** A status of a thing, from an instant on. */
export interface Report {
  readonly from: Moment;
  readonly status: string;
}

/** A thing that an incident touches, and how it was reported to be: at least once, in order of time. */
export interface Touched extends Thing {
  readonly reports: readonly Report[];
}

/** What statuses are judged by. */
export interface Judging extends CheckedIncidents {
  /** Statuses of the feed that always mean that a thing works. */
  readonly up: readonly string[];
}

/** An impact, from an instant to the next. */
export interface Step {
  /** Epoch ms. */
  readonly fromMs: number;
  readonly impact: FeedImpact;
}

/** What a status means: what the caller said, or up; `undefined` if nobody knows. */
export function impactOf(status: string, { impacts, up }: Judging): FeedImpact | undefined {
  const given = impacts.get(status);
  return given === undefined && up.includes(status) ? null : given;
}

/**
 * How a thing fared from the start of an incident on. What it was first reported as holds from the start: reports are written
 * after the fact, often after the end.
 *
 * @param lastMs - reports of later do not count, epoch ms
 * @returns at least one step, the first at `startMs`; each impact differs from the one before
 */
export function courseOf(reports: readonly Report[], startMs: number, lastMs: number, judging: Judging): readonly Step[] {
  const steps: Step[] = [];
  for (const [index, { from, status }] of reports.entries()) {
    if (index > 0 && from.ms > lastMs) break;
    const step = { fromMs: index === 0 ? startMs : Math.max(startMs, from.ms), impact: impactOf(status, judging) as FeedImpact };
    if (steps.at(-1)?.fromMs === step.fromMs) steps.pop();
    if (steps.at(-1)?.impact !== step.impact) steps.push(step);
  }
  return steps;
}
