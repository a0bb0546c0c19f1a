/** Which maintenance excuses: what of each window counts, under the terms' readings of clause 3.2. */
import type { MaintenanceAccount } from "../assessment.js";
import type { CheckedFacts, CheckedMaintenance, Span } from "../facts/checkedFacts.js";
import type { PreparedTerms } from "../terms/prepareTerms.js";
import { compare, type InstantMs, minus, ratio, ZERO } from "../units.js";
import { withinAllowance } from "./maintenanceAllowance.js";
import { outsideHours } from "./serviceHours.js";
import type { ExcusedWindow } from "./excusedWindow.js";
import { intersection } from "./span.js";

export interface ExcusedMaintenance {
  readonly windows: readonly ExcusedWindow[];
  readonly accounts: readonly MaintenanceAccount[];
}

type Limit = MaintenanceAccount["limitedBy"];

/**
 * What of each maintenance window excuses within the period.
 *
 * @clause 3.2.a 3.2.b 3.2.c
 */
export function excusedMaintenance(prepared: PreparedTerms, facts: CheckedFacts): ExcusedMaintenance {
  const judged = facts.maintenance.map((window) => ({ window, ...excusedSpan(window, prepared, facts) }));
  const allowed = withinAllowance(prepared, facts, judged.map(({ span }) => span));
  const windows: ExcusedWindow[] = [...outsideHours(prepared.terms.serviceHours, facts.period, prepared.allServices)];
  const accounts = judged.map(({ window, span, limitedBy }, index): MaintenanceAccount => {
    const kept = allowed[index] as readonly Span[];
    for (const { startMs, endMs } of kept) windows.push({ startMs, endMs, covered: excusedServices(window, prepared), kind: window.kind });
    const excusedMs = kept.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);
    const isCut = span !== null && excusedMs < span.endMs - span.startMs;
    return accountOf(window, excusedMs, isCut ? "allowance" : limitedBy, limitClause(isCut ? "allowance" : limitedBy, prepared));
  });
  return { windows, accounts };
}

function accountOf(window: CheckedMaintenance, excusedMs: number, limitedBy: Limit, clause: string): MaintenanceAccount {
  const { id, services, kind, startMs, endMs } = window;
  return { id, services: [...services], kind, startMs, endMs, excusedMs, limitedBy, clause };
}

function limitClause(limit: Limit, { terms: { maintenance, period, services } }: PreparedTerms): string {
  switch (limit) {
    case null:
    case "kind":
      return maintenance.kinds.clause;
    case "notice":
      return maintenance.notice.clause;
    case "allowance":
      return maintenance.allowance.clause;
    case "not-covered":
      return services.clause;
    case "outside-period":
      return period.clause;
    case "as-it-ran":
      return maintenance.window.clause;
  }
}

/** The part of a window that may excuse, before any allowance; and what limits it. */
function excusedSpan(window: CheckedMaintenance, prepared: PreparedTerms, facts: CheckedFacts): { span: Span | null; limitedBy: Limit } {
  const { kinds } = prepared.terms.maintenance;
  if (window.covered === 0) return { span: null, limitedBy: "not-covered" };
  if (!kinds.excused.includes(window.kind)) return { span: null, limitedBy: "kind" };
  if (!isNoticed(window, prepared)) return { span: null, limitedBy: "notice" };
  const considered = consideredSpan(window, prepared, facts);
  const span = considered === null ? null : intersection(considered, facts.period);
  if (considered === null || considered.startMs !== window.startMs || considered.endMs !== window.endMs) {
    return { span, limitedBy: "as-it-ran" };
  }
  const { startMs, endMs } = facts.period;
  const isWithin = window.startMs >= startMs && window.endMs <= endMs && window.startMs < endMs;
  return { span, limitedBy: isWithin ? null : "outside-period" };
}

/** Emergency work needs no notice: that is what makes it one. Where no notice is asked for, late news harms nobody. */
function isNoticed({ kind, startMs, announcedAtMs }: CheckedMaintenance, { noticeMs }: PreparedTerms): boolean {
  if (kind === "emergency" || compare(noticeMs, ZERO) === 0) return true;
  // The facts give it where the terms ask for notice.
  return compare(minus(ratio(startMs), ratio(announcedAtMs as InstantMs)), noticeMs) >= 0;
}

/**
 * The span that the terms look at. How work ahead of "now" will run cannot be known, so there the announced window stands.
 *
 * @clause 3.2.c
 */
function consideredSpan(window: CheckedMaintenance, { terms }: PreparedTerms, { asOfMs }: CheckedFacts): Span | null {
  if (asOfMs !== null && window.startMs > asOfMs) return window;
  // Of work that has begun the facts say how it ran, where the terms look at that.
  const actual = window.actual as Span;
  const { reading } = terms.maintenance.window;
  switch (reading) {
    case "announced":
      return window;
    case "actual":
      return actual;
    case "intersection":
      return intersection(window, actual);
  }
}

function excusedServices({ covered }: CheckedMaintenance, { terms, allServices }: PreparedTerms): number {
  return terms.maintenance.scope.reading === "whole-clock" ? allServices : covered;
}
