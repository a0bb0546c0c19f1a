/** From measured time to a credit before caps: allowance, schedule, units, for all services together or for each apart. */
import { availabilityParts } from "../availability/availability.js";
import { calendarDayOf } from "../calendar.js";
import type { CheckedEvent, CheckedFacts } from "../facts/checkedFacts.js";
import { isOfTime } from "../facts/measureFacts.js";
import type { Finding } from "../finding.js";
import { type Measurement, measure } from "../ledger/measure.js";
import { type ClaimStanding, type OutageStanding, outageStandings } from "../ledger/outageStanding.js";
import { type Money, moneyRatio, type Share, shareOf } from "../money.js";
import type { BlockGrouping, GuaranteeTerms, Terms } from "../terms/language.js";
import type { PreparedTerms } from "../terms/prepareTerms.js";
import type { ExcusedWindow } from "../timeline/excusedWindow.js";
import { ratioText } from "../exactText.js";
import { dividedBy, floor, instantMs, plus, type Ratio, smaller, times, ZERO } from "../units.js";
import { type Excess, excessOf } from "./allowance.js";
import { creditedFee, unitsOfPercent, type Worth, worthOf } from "./amount.js";
import { lowestPercent } from "./cap.js";
import type { ClaimVerdict } from "./claim.js";
import { groupsOf } from "./grouping.js";
import { ruleOf } from "./schedule/ruleOf.js";
import type { ScheduleInput, Step } from "./schedule/step.js";

/** The steps from what was lost to a number of credit units. */
export interface CreditSteps extends Step {
  readonly creditableMs: Ratio;
  readonly allowanceMs: Ratio;
  readonly excessMs: Ratio;
}

/** One measurement and the credit that follows from it. */
export interface MeasuredCredit {
  readonly fee: Money;
  readonly measurement: Measurement;
  readonly steps: CreditSteps;
}

/** What one guarantee earns before caps. */
export interface CreditResult {
  readonly standings: readonly OutageStanding[];
  /** All covered services together: the ledger. */
  readonly measurement: Measurement;
  /** Each service apart, where the terms credit so; otherwise empty. */
  readonly services: readonly MeasuredCredit[];
  readonly steps: CreditSteps;
  /** The fee that credits are taken of. */
  readonly credited: Share;
  readonly worth: Worth;
}

/** The claims that a credit rests on. */
export interface Claims {
  readonly byOutage: readonly ClaimStanding[];
  readonly ofPeriod: ClaimVerdict | null;
}

/** How a credit is worked out. */
export interface CreditManner {
  /** `own`: the guarantee has a fee of its own; default: `shared`. */
  readonly fee?: GuaranteeTerms["fee"];
  /** Somebody looks at the ledger of all services together; default: nobody does. */
  readonly isPosted?: boolean;
}

/** The credit of one guarantee for a period. */
export function creditOf(
  prepared: PreparedTerms, facts: CheckedFacts, windows: readonly ExcusedWindow[], claims: Claims, { fee = "shared", isPosted = false }: CreditManner = {},
): CreditResult {
  const { terms } = prepared;
  const standings = outageStandings(prepared, facts, claims.byOutage);
  const isBarred = facts.unmet.size > 0 || (claims.ofPeriod !== null && !["valid", "not-needed"].includes(claims.ofPeriod.status)) || isWholeBreach(prepared, facts);
  const measured = (services: number, ofFee: Money, isLedgerSeen: boolean): MeasuredCredit => {
    const measurement = measure(prepared, facts, services, standings, windows, isLedgerSeen);
    const base = services === prepared.allServices ? credited : shareOf(ofFee);
    return { fee: ofFee, measurement, steps: stepsOf(prepared, facts, measurement, standings, services, isBarred, base) };
  };
  const credited = creditedFee(terms, facts, fee);
  const together = measured(prepared.allServices, facts.fees.service, isPosted);
  const isApart = terms.unavailable.when === "each-apart";
  const services = isApart ? facts.fees.perService.map((ofFee, index) => measured(1 << index, ofFee, false)) : [];
  const steps = isApart ? summed(services, terms, facts) : together.steps;
  return { standings, measurement: together.measurement, services, steps, credited, worth: worthOf(terms, steps, credited, facts) };
}

/**
 * The credit of a further guarantee that measures no time: no outage and no claim plays a part in it.
 *
 * @param measurement - of the leading guarantee, whose period it shares
 */
export function creditWithoutTime(prepared: PreparedTerms, facts: CheckedFacts, measurement: Measurement, fee: GuaranteeTerms["fee"]): CreditResult {
  const isBarred = facts.unmet.size > 0 || isWholeBreach(prepared, facts);
  const credited = creditedFee(prepared.terms, facts, fee);
  const steps = stepsOf(prepared, facts, measurement, [], 0, isBarred, credited);
  return { standings: [], measurement, services: [], steps, credited, worth: worthOf(prepared.terms, steps, credited, facts) };
}

/** A breach that takes all of a period takes what is no time, too. */
function isWholeBreach({ terms }: PreparedTerms, { termsBreaches, period }: CheckedFacts): boolean {
  return terms.breach.excludes === "whole-period" && termsBreaches.some(({ startMs, endMs }) => startMs !== endMs && startMs < period.endMs && (endMs ?? Infinity) > period.startMs);
}

function stepsOf(
  prepared: PreparedTerms, facts: CheckedFacts, measurement: Measurement, standings: readonly OutageStanding[], services: number, isBarred: boolean,
  credited: Share,
): CreditSteps {
  const { terms } = prepared;
  const { period } = facts;
  const periodMs = period.endMs - period.startMs;
  const excesses = new Map<BlockGrouping, Excess>();
  const excessBy = (per: BlockGrouping): Excess => {
    const known = excesses.get(per);
    if (known !== undefined) return known;
    const fresh = excessOf(prepared, periodMs, measurement, groupsOf(prepared, per, measurement.downtime, standings, services));
    excesses.set(per, fresh);
    return fresh;
  };
  const isTime = isOfTime(terms.measure);
  const events = facts.measures.events.get(terms.guarantee.id) ?? [];
  const { lost, of } = availabilityParts(prepared, facts, measurement, isBarred);
  const input: ScheduleInput = {
    lost, of,
    target: terms.target, periodMs, unit: terms.creditUnit,
    excessBy: isTime ? excessBy : null,
    dayOf: (atMs) => calendarDayOf(instantMs(atMs), period.timeZone),
    mostPerOutage: mostUnits(terms, "outage", credited, facts),
    events: { missed: isBarred ? 0 : events.filter((event) => event.isMissed && !isInBreach(event, prepared, facts)).length, total: events.length },
  };
  const { units, cappedUnits, blocks, nextStepMs, partialMs, findings } = ruleOf(terms.schedule)(input);
  const { creditableMs } = measurement.exact;
  const { allowanceMs, excessMs } = isTime ? (excesses.values().next().value ?? excessBy("period")) : { allowanceMs: ZERO, excessMs: ZERO };
  // What more a score may lose is no time.
  return { units, cappedUnits, blocks, nextStepMs: isTime ? nextStepMs : null, partialMs, findings, creditableMs, allowanceMs, excessMs };
}

/** Opened while the customer was in breach, under terms by which such time earns nothing. @clause 3.3.c */
function isInBreach({ openedAtMs }: CheckedEvent, { terms }: PreparedTerms, { termsBreaches }: CheckedFacts): boolean {
  return terms.breach.excludes === "during-breach" && termsBreaches.some(({ startMs, endMs }) => openedAtMs >= startMs && (endMs === null || openedAtMs < endMs));
}

/**
 * Sums over services. Units that follow a fee are averaged by it (of no fee: 0): the fees add up to the service fee, so that
 * percentage of it is the sum of the credits, exactly. Amounts and days add up. The next step is that of the service nearest
 * to one.
 */
function summed(services: readonly MeasuredCredit[], terms: Terms, facts: CheckedFacts): CreditSteps {
  const { creditUnit } = terms;
  const sum = (of: (credit: MeasuredCredit) => Ratio): Ratio => services.map(of).reduce(plus, ZERO);
  const cappedOf = ({ fee, steps }: MeasuredCredit): Ratio => {
    const most = mostUnits(terms, "service", shareOf(fee), facts);
    return most === null ? steps.cappedUnits : smaller(most, steps.cappedUnits);
  };
  const fees = sum(({ fee }) => moneyRatio(fee));
  const isOfFee = creditUnit.kind === "percent" || creditUnit.kind === "days-of-fee";
  const together = (unitsOf: (one: MeasuredCredit) => Ratio): Ratio => {
    if (!isOfFee) return sum(unitsOf);
    return fees.num === 0n ? ZERO : dividedBy(sum((one) => times(moneyRatio(one.fee), unitsOf(one))), fees);
  };
  const units = together(({ steps }) => steps.units);
  const nexts = services.flatMap(({ steps }) => steps.nextStepMs ?? []);
  const [blocks, partialMs] = [sum(({ steps }) => steps.blocks), sum(({ steps }) => steps.partialMs)];
  return {
    creditableMs: sum(({ steps }) => steps.creditableMs),
    allowanceMs: sum(({ steps }) => steps.allowanceMs),
    excessMs: sum(({ steps }) => steps.excessMs),
    blocks,
    units,
    cappedUnits: together(cappedOf),
    partialMs,
    nextStepMs: nexts.length === 0 ? null : nexts.reduce(smaller),
    findings: summedFindings(services, blocks, units, partialMs),
  };
}

/** The most that one outage or one service may earn, in units; `null`: no limit. */
function mostUnits(terms: Terms, scope: "outage" | "service", credited: Share, facts: CheckedFacts): Ratio | null {
  const percent = lowestPercent(terms.caps, scope);
  return percent === null ? null : unitsOfPercent(terms, percent, credited, facts);
}

/** Blocks are told in sum; of other schedules, what each service that earns something came to, or else the first. */
function summedFindings(services: readonly MeasuredCredit[], blocks: Ratio, units: Ratio, partialMs: Ratio): readonly Finding[] {
  const earning = services.filter(({ steps }) => steps.units.num > 0n);
  const told = (earning.length > 0 ? earning : services.slice(0, 1)).flatMap(({ steps }) => steps.findings);
  const first = told.find((finding) => finding.code === "blocks");
  if (first === undefined) return told;
  const all: Finding = { ...first, params: { ...first.params, blocks: Number(floor(blocks)), percent: ratioText(units) } };
  return partialMs.num === 0n ? [all] : [all, { code: "partial-block", clause: first.clause, params: { ms: ratioText(partialMs) } }];
}
