/** Claims as given: which outages each is for, and when it and its notice came. */
import { type Partly, whole } from "../input.js";
import { at, INVALID, type Invalid, type IssueList, type Place } from "../issueList.js";
import type { PreparedTerms } from "../terms/prepareTerms.js";
import type { InstantMs } from "../units.js";
import type { CheckedClaim } from "./checkedFacts.js";
import type { RawClaim, RawFacts } from "./factReaders.js";
import { checkNotAfter } from "./instant.js";

/** The instant from which some terms count the time to claim. */
export function checkEligible(raw: Partly<RawFacts>, { terms: { claim } }: PreparedTerms, asOf: InstantMs | Invalid | undefined, issues: IssueList): void {
  if (raw.eligibleAt !== undefined) checkNotAfter(raw.eligibleAt, asOf, at(null, "eligibleAt"), issues);
  else if (claim.needed && (claim.window.from === "eligibility" || claim.notice?.from === "eligibility")) {
    issues.addRendered("needed-by-terms", at(null, "eligibleAt"), "when the customer became eligible: these terms count from there", "nothing");
  }
}

/** @param outageCount - of all outages, slots of error rates among them */
export function claimsOf(
  raw: Partly<RawFacts>, prepared: PreparedTerms, outageCount: number, asOf: InstantMs | Invalid | undefined, issues: IssueList,
): readonly CheckedClaim[] | Invalid {
  if (raw.claims === undefined) return [];
  if (raw.claims === INVALID) return INVALID;
  const indexById = outageIndexes(raw.outages ?? []);
  // One list for all claims of a period: a list for each would be as many numbers as claims times outages.
  const all = prepared.terms.claim.per === "period" ? Array.from({ length: outageCount }, (_, index) => index) : null;
  const claims = raw.claims.map((claim, index) =>
    claim === INVALID ? INVALID : claimOf(claim, all, indexById, asOf, at(at(null, "claims"), index), issues),
  );
  return claims.includes(INVALID) ? INVALID : (claims as readonly CheckedClaim[]);
}

/** Index of each outage by id; `INVALID` if some id could not be read, so that no reference can be called wrong. */
function outageIndexes(outages: Partly<RawFacts>["outages"]): ReadonlyMap<string, number> | Invalid {
  const indexes = new Map<string, number>();
  if (outages === INVALID || outages === undefined) return INVALID;
  for (const [index, outage] of outages.entries()) {
    if (outage === INVALID || outage.id === INVALID) return INVALID;
    indexes.set(outage.id, index);
  }
  return indexes;
}

/** @param all - indexes of all outages, under terms that have claims for a period; `null` under others */
function claimOf(
  raw: Partly<RawClaim>, all: readonly number[] | null, indexById: ReadonlyMap<string, number> | Invalid,
  asOf: InstantMs | Invalid | undefined, place: Place, issues: IssueList,
): CheckedClaim | Invalid {
  checkNotAfter(raw.filedAt, asOf, at(place, "filedAt"), issues);
  if (raw.noticeAt !== undefined) checkNotAfter(raw.noticeAt, asOf, at(place, "noticeAt"), issues);
  const claim = whole(raw);
  if (raw.outages === undefined && all === null) issues.addRendered("needed-by-terms", at(place, "outages"), "the outages claimed for: these terms have a claim for each", "nothing");
  const named = raw.outages ?? [];
  const outages = named === INVALID || indexById === INVALID ? INVALID : referencesOf(named, indexById, at(place, "outages"), issues);
  if (claim === INVALID || outages === INVALID) return INVALID;
  return {
    ticket: claim.ticket, outages: all ?? outages,
    filedAtMs: claim.filedAt, noticeAtMs: claim.noticeAt ?? null, channel: claim.channel, disruption: claim.disruption === true,
  };
}

function referencesOf(ids: readonly string[], indexById: ReadonlyMap<string, number>, place: Place, issues: IssueList): readonly number[] | Invalid {
  const indexes = ids.map((id, index) => indexById.get(id) ?? issues.add("unknown-outage", at(place, index), "the id of an outage", id));
  return indexes.includes(INVALID) ? INVALID : (indexes as readonly number[]);
}
