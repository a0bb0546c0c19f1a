/**
 * The door: unknown data in, checked facts out, or every issue at once. Nothing downstream checks again.
 *
 * Each field is judged alone first (factReaders); here, what fields mean together: order of instants, references, what the
 * terms ask for. A field that is wrong is left out of these checks, so that one slip is one issue.
 */
import { type Partly, whole } from "../input.js";
import { at, INVALID, type Invalid, IssueList} from "../issueList.js";
import { addMoney, type Money, NOTHING } from "../money.js";
import type { PreparedGuarantee, PreparedTerms } from "../terms/prepareTerms.js";
import { type InstantMs } from "../units.js";
import type { CheckedFacts } from "./checkedFacts.js";
import { checkEligible, claimsOf } from "./claimFacts.js";
import { holidaysOf, maintenanceUsedOf, pastPeriodsOf, planOf, unmetConditions } from "./customerFacts.js";
import { type RawEvent, type RawFacts, type RawOpenSpan, readFacts } from "./factReaders.js";
import { amountOf, feesOf } from "./feeFacts.js";
import { checkPlausible } from "./instantMix.js";
import { breachesOf, maintenanceOf, outagesOf } from "./occurrenceFacts.js";
import { isMeasured, isOfTime, measuresOf } from "./measureFacts.js";
import { lifeOf, periodOf } from "./periodFacts.js";
import { slotOutages } from "./slotFacts.js";
import type { GuaranteeTerms } from "../terms/language.js";

/**
 * Checks the facts of one account and period against the terms they are assessed under.
 *
 * @param data - anything; it is read once and never written to
 * @throws `SlaInputError` with every issue, in path order
 */
export function parseFacts(prepared: PreparedTerms, data: unknown): CheckedFacts {
  return parseRequest(prepared, data).facts;
}

/** One account's facts, under the plan that was bought and as each further guarantee of the terms sees them. */
export interface CheckedRequest {
  readonly prepared: PreparedTerms;
  readonly facts: CheckedFacts;
  /** In the order of the terms. */
  readonly siblings: readonly CheckedFacts[];
}

/**
 * Checks the facts of one account and period, for all guarantees of the terms.
 *
 * @param data - anything; it is read once and never written to
 * @throws `SlaInputError` with every issue, in path order
 */
export function parseRequest(terms: PreparedTerms, data: unknown): CheckedRequest {
  const issues = new IssueList();
  const raw = readFacts(data, null, issues);
  const prepared = planOf(raw, terms, issues);
  const facts = checkedFacts(prepared, raw, issues);
  issues.throwIfAny();
  const siblings = prepared.guarantees.map((sibling) => siblingFacts(sibling, prepared, facts as CheckedFacts, raw as Partly<RawFacts>, issues));
  issues.throwIfAny();
  return { prepared, facts: facts as CheckedFacts, siblings: siblings as readonly CheckedFacts[] };
}

/** The facts as another guarantee sees them: only services and measures are its own. */
function siblingFacts(
  { prepared, terms }: PreparedGuarantee, lead: PreparedTerms, facts: CheckedFacts, raw: Partly<RawFacts>, issues: IssueList,
): CheckedFacts | Invalid {
  const isTime = isOfTime(terms.measure);
  if (isMeasured(terms, facts.measures)) checkSiblingFee(prepared, terms, facts, issues);
  if (!isTime || lead.terms.services === prepared.terms.services) return facts;
  const outages = outagesOf(raw.outages ?? [], prepared, facts.asOfMs ?? undefined, issues);
  const maintenance = maintenanceOf(raw.maintenance ?? [], prepared, facts.asOfMs ?? undefined, issues);
  return outages === INVALID || maintenance === INVALID ? INVALID : { ...facts, outages, maintenance };
}

function checkSiblingFee({ terms: own }: PreparedTerms, { id, fee, creditUnit }: GuaranteeTerms, facts: CheckedFacts, issues: IssueList): void {
  const place = at(null, "fees");
  if (fee === "own" && !facts.fees.guarantees.has(id)) {
    issues.addRendered("needed-by-terms", at(at(place, "guarantees"), id), "the fee that this guarantee is credited on", "nothing");
  }
  const stated = [creditUnit, ...own.caps].flatMap((field) => ("currency" in field ? [field.currency] : []));
  const other = stated.find((one) => one !== facts.fees.currency);
  if (other !== undefined) {
    issues.add("currency-mismatch", at(place, "currency"), `${other}, in which these terms state an amount of the guarantee ${id}`, facts.fees.currency);
  }
}

function checkedFacts(prepared: PreparedTerms, raw: Partly<RawFacts> | Invalid, issues: IssueList): CheckedFacts | Invalid {
  if (raw === INVALID) return INVALID;
  const { terms } = prepared;
  checkTermsId(raw.terms, `${terms.id}@${terms.version}`, issues);
  checkPlausible(raw, issues);

  const asOf = asOfOf(raw, issues);
  const fullPeriod = raw.period === INVALID ? INVALID : periodOf(raw.period, terms, at(null, "period"), issues);
  const period = lifeOf(raw, fullPeriod, terms, issues);
  const fees = raw.fees === INVALID ? INVALID : feesOf(raw.fees, prepared, at(null, "fees"), issues);
  const observed = outagesOf(raw.outages ?? [], prepared, asOf, issues);
  const slots = slotOutages(raw.slots ?? [], prepared, asOf, issues);
  const outages = observed === INVALID || slots === INVALID ? INVALID : [...observed, ...slots];
  const maintenance = maintenanceOf(raw.maintenance ?? [], prepared, asOf, issues);
  const termsBreaches = breachesOf(raw.termsBreaches ?? [], asOf, issues);
  const claims = claimsOf(raw, prepared, outages === INVALID ? 0 : outages.length, asOf, issues);
  checkEligible(raw, prepared, asOf, issues);
  const otherCredits = otherCreditsOf(raw, fees === INVALID ? INVALID : fees.digits, issues);

  return whole<CheckedFacts>({
    id: raw.id ?? null, period, asOfMs: asOf ?? null, fees, outages, maintenance, termsBreaches, claims, otherCredits,
    measures: measuresOf(raw, prepared, period, asOf, issues),
    unmet: unmetConditions(raw, prepared, issues),
    maintenanceUsed: maintenanceUsedOf(raw, prepared, issues),
    creditedBefore: creditedBeforeOf(raw, prepared, fees === INVALID ? INVALID : fees.digits, issues),
    pastPeriods: pastPeriodsOf(raw),
    eligibleAtMs: raw.eligibleAt ?? null,
    holidays: holidaysOf(raw, issues),
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
  const isUnanswered = Array.isArray(raw.events) && raw.events.some((event: Partly<RawEvent> | Invalid) => event !== INVALID && event.answeredAt === null);
  if (!isAnyOpen(raw.outages) && !isAnyOpen(raw.termsBreaches) && !isUnanswered) return undefined;
  return issues.addRendered("as-of-required", at(null, "asOf"), "an instant, because something has not ended", "nothing");
}

function isAnyOpen(items: readonly (Partly<RawOpenSpan> | Invalid)[] | Invalid | undefined): boolean {
  return items !== undefined && items !== INVALID && items.some((item) => item !== INVALID && item.end === null);
}

function creditedBeforeOf(raw: Partly<RawFacts>, { isYearLimited: isLooked }: PreparedTerms, digits: number | Invalid, issues: IssueList): Money | Invalid {
  const place = at(null, "creditedBefore");
  if (raw.creditedBefore === undefined) {
    return isLooked ? issues.addRendered("needed-by-terms", place, "what was credited in the eleven months before: these terms limit a year", "nothing") : NOTHING;
  }
  if (raw.creditedBefore === INVALID || digits === INVALID) return INVALID;
  if (!isLooked) return issues.addRendered("unused-by-terms", place, "nothing: these terms set no limit for a year", "an amount");
  return amountOf(raw.creditedBefore, digits, place, issues);
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
    services.filter((service) => !prepared.knownServices.has(service)).map((service) => ({ outage: id, service })),
  );
}
