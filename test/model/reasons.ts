/** Why a moment of an outage does not count, or earns nothing, and which of several reasons comes first. */
import { CLAIM_REASON, type ClaimVerdict } from "./claims.js";
import { type Happened, isIn, type Outage } from "./happened.js";
import { isZero } from "./exact.js";
import type { Maintenance } from "./maintenance.js";
import type { ModelTerms } from "./shapes.js";

/** At the mild end of the order of precedence: no reason at all. */
export const CREDITABLE = "creditable";

/** From the harshest to the mildest. */
export function precedence(terms: ModelTerms): readonly string[] {
  return [
    "not-covered", "degraded-only", "not-all-down", "below-minimum-duration", "before-report", "partial-unit", "outside-service-hours",
    "maintenance-planned", "maintenance-emergency",
    ...terms.causes.map(({ code }) => code),
    ...terms.conditions.map(({ code }) => code),
    "terms-breach",
    "claim-late", "claim-missing", "claim-pending", "claim-wrong-channel", "notice-missing", "claim-early", "evidence-missing",
    CREDITABLE,
  ];
}

/** Reasons that keep a moment of an outage out of the measurement, but for `not-all-down`. */
export function uncountedReasons(tMs: number, outage: Outage, maintenance: Maintenance, served: boolean): readonly string[] {
  const { services, counted } = outage;
  const reasons: string[] = [];
  if (services.length === 0) reasons.push("not-covered");
  if (isZero(outage.weight)) reasons.push("degraded-only");
  if (counted.isTooShort) reasons.push("below-minimum-duration");
  if (tMs < counted.startMs) reasons.push("before-report");
  else if (tMs >= counted.endMs) reasons.push("partial-unit");
  if (!served) reasons.push("outside-service-hours");
  if (services.length === 0) return reasons;
  if (services.every((service) => maintenance.planned.has(service))) reasons.push("maintenance-planned");
  else if (services.every((service) => maintenance.any.has(service))) reasons.push("maintenance-emergency");
  return reasons;
}

/** Reasons for which a moment of an outage earns nothing although it may be measured. */
export function unpaidReasons(
  tMs: number, outage: Outage, claim: ClaimVerdict, happened: Happened, terms: ModelTerms,
): readonly string[] {
  const reasons: string[] = [];
  const cause = terms.causes.find(({ code }) => code === outage.cause);
  if (cause?.earns === "nothing") {
    const { caused } = outage;
    const hit = cause.reach === "outage" ? caused.startMs < caused.endMs : isIn(tMs, caused);
    if (hit) reasons.push(cause.code);
  }
  reasons.push(...happened.unmet);
  if (isInBreach(tMs, claim, happened, terms)) reasons.push("terms-breach");
  const claimReason = CLAIM_REASON[claim.status];
  if (claimReason !== undefined) reasons.push(claimReason);
  return reasons;
}

/** Clause 3.3.c. */
function isInBreach(tMs: number, { claim }: ClaimVerdict, { breaches, period }: Happened, terms: ModelTerms): boolean {
  switch (terms.breach.excludes) {
    case "during-breach": return breaches.some((breach) => isIn(tMs, breach));
    case "claimed-in-breach": return claim !== null && breaches.some((breach) => isIn(claim.filedAtMs, breach));
    case "whole-period":
      return breaches.some(({ startMs, endMs }) =>
        startMs < endMs && startMs < period.endMs && endMs > period.startMs);
    default: return false;
  }
}
