/**
 * The door: unknown data in, checked facts out, or every issue at once. Nothing downstream checks again.
 *
 * Each field is judged alone first (factReaders); here, what fields mean together: order of instants, references, what the
 * terms ask for. A field that is wrong is left out of these checks, so that one slip is one issue.
 */
import { type Partly, whole } from "../input.js";
import { at, INVALID, type Invalid, IssueList, type Place } from "../issueList.js";
import { addMoney, type Money, NOTHING } from "../money.js";
import type { PreparedTerms } from "../terms/prepareTerms.js";
import { type InstantMs } from "../units.js";
import type { CheckedClaim, CheckedFacts } from "./checkedFacts.js";
import { type RawClaim, type RawFacts, type RawOpenSpan, readFacts } from "./factReaders.js";
import { amountOf, feesOf } from "./feeFacts.js";
import { checkNotAfter } from "./instant.js";
import { checkPlausible } from "./instantMix.js";
import { breachesOf, maintenanceOf, outagesOf } from "./occurrenceFacts.js";
import { periodOf } from "./periodFacts.js";

/**
 * Checks the facts of one account and period against the terms they are assessed under.
 *
 * @param data - anything; it is read once and never written to
 * @throws {@link SlaInputError} with every issue, in path order
 */
export function parseFacts(prepared: PreparedTerms, data: unknown): CheckedFacts {
  const issues = new IssueList();
  const facts = checkedFacts(prepared, readFacts(data, null, issues), issues);
  issues.throwIfAny();
  return facts as CheckedFacts;
}

function checkedFacts(prepared: PreparedTerms, raw: Partly<RawFacts> | Invalid, issues: IssueList): CheckedFacts | Invalid {
  if (raw === INVALID) return INVALID;
  const { terms } = prepared;
  checkTermsId(raw.terms, `${terms.id}@${terms.version}`, issues);
  checkPlausible(raw, issues);

  const asOf = asOfOf(raw, issues);
  const period = raw.period === INVALID ? INVALID : periodOf(raw.period, terms.timeZone, at(null, "period"), issues);
  const fees = raw.fees === INVALID ? INVALID : feesOf(raw.fees, prepared, at(null, "fees"), issues);
  const outages = outagesOf(raw.outages ?? [], prepared, asOf, issues);
  const maintenance = maintenanceOf(raw.maintenance ?? [], prepared, asOf, issues);
  const termsBreaches = breachesOf(raw.termsBreaches ?? [], asOf, issues);
  const claims = claimsOf(raw, asOf, issues);
  const otherCredits = otherCreditsOf(raw, fees === INVALID ? INVALID : fees.digits, issues);

  return whole<CheckedFacts>({
    id: raw.id ?? null, period, asOfMs: asOf ?? null, fees, outages, maintenance, termsBreaches, claims, otherCredits,
    unlisted: outages === INVALID ? INVALID : unlistedServices(prepared, outages),
  });
}

function checkTermsId(given: string | Invalid | undefined, expected: string, issues: IssueList): void {
  if (typeof given === "string" && given !== expected) {
    issues.add("terms-mismatch", at(null, "terms"), `${JSON.stringify(expected)}, the terms assessed under`, given);
  }
}

/** `undefined` if no "now" is given, which is fine unless something is open-ended. */
function asOfOf(raw: Partly<RawFacts>, issues: IssueList): InstantMs | Invalid | undefined {
  if (raw.asOf !== undefined) return raw.asOf;
  if (!isAnyOpen(raw.outages) && !isAnyOpen(raw.termsBreaches)) return undefined;
  return issues.addRendered("as-of-required", at(null, "asOf"), "an instant, because something has not ended", "nothing");
}

function isAnyOpen(items: readonly (Partly<RawOpenSpan> | Invalid)[] | Invalid | undefined): boolean {
  return items !== undefined && items !== INVALID && items.some((item) => item !== INVALID && item.end === null);
}

function claimsOf(raw: Partly<RawFacts>, asOf: InstantMs | Invalid | undefined, issues: IssueList): readonly CheckedClaim[] | Invalid {
  if (raw.claims === undefined) return [];
  if (raw.claims === INVALID) return INVALID;
  const indexById = outageIndexes(raw.outages ?? []);
  const claims = raw.claims.map((claim, index) =>
    claim === INVALID ? INVALID : claimOf(claim, indexById, asOf, at(at(null, "claims"), index), issues),
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

function claimOf(
  raw: Partly<RawClaim>, indexById: ReadonlyMap<string, number> | Invalid, asOf: InstantMs | Invalid | undefined, place: Place, issues: IssueList,
): CheckedClaim | Invalid {
  checkNotAfter(raw.filedAt, asOf, at(place, "filedAt"), issues);
  const claim = whole(raw);
  const outages = raw.outages === INVALID || indexById === INVALID ? INVALID : referencesOf(raw.outages, indexById, at(place, "outages"), issues);
  if (claim === INVALID || outages === INVALID) return INVALID;
  return { ticket: claim.ticket, outages, filedAtMs: claim.filedAt, channel: claim.channel, disruption: claim.disruption === true };
}

function referencesOf(ids: readonly string[], indexById: ReadonlyMap<string, number>, place: Place, issues: IssueList): readonly number[] | Invalid {
  const indexes = ids.map((id, index) => indexById.get(id) ?? issues.add("unknown-outage", at(place, index), "the id of an outage", id));
  return indexes.includes(INVALID) ? INVALID : (indexes as readonly number[]);
}

function otherCreditsOf(raw: Partly<RawFacts>, digits: number | Invalid, issues: IssueList): Money | Invalid {
  if (raw.otherCredits === INVALID || digits === INVALID) return INVALID;
  let sum: Money = NOTHING;
  for (const [index, credit] of (raw.otherCredits ?? []).entries()) {
    if (credit === INVALID) continue;
    const amount = amountOf(credit.amount, digits, at(at(at(null, "otherCredits"), index), "amount"), issues);
    if (amount !== INVALID) sum = addMoney(sum, amount);
  }
  return sum;
}

function unlistedServices(prepared: PreparedTerms, outages: CheckedFacts["outages"]): CheckedFacts["unlisted"] {
  return outages.flatMap(({ id, services }) =>
    services.filter((service) => !prepared.serviceBits.has(service)).map((service) => ({ outage: id, service })),
  );
}
