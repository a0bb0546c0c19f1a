/**
 * What must not compile. Checked by `tsc --noEmit`: an error that is expected and does not come is an error itself.
 * Nothing here is run.
 */
import { assess, type Assessment, type Facts, type Finding, type FindingCode, type Terms } from "../../src/index.js";
import { type DurationMs, durationMs, type InstantMs, instantMs } from "../../src/units.js";

declare const terms: Terms;
declare const assessment: Assessment;

const at: InstantMs = instantMs(1_775_001_600_000);
const length: DurationMs = durationMs(1_800_000);

// An instant is no length, and a bare number is neither.
// @ts-expect-error an instant is not a duration
export const lengthFromInstant: DurationMs = at;
// @ts-expect-error a duration is not an instant
export const instantFromLength: InstantMs = length;
// @ts-expect-error a number has no unit
export const instantFromNumber: InstantMs = 1_775_001_600_000;

// The readings of a clause are a closed list.
// @ts-expect-error no such reading of "unavailable"
export const reading: Terms["unavailable"]["when"] = "most-down";
// @ts-expect-error no such rounding
export const rounding: Terms["schedule"]["rounding"] = "bankers";
// @ts-expect-error a cap of one guarantee says nothing of other credits
export const cap: Terms["caps"][number] = { scope: "guarantee", percent: "100", of: "billed-fee", otherCredits: "taken-first", clause: "3.3.h" };
// @ts-expect-error no such field of the terms
export const unknownField = terms.penalties;
// @ts-expect-error a percentage is a decimal text, as 99.99 is not a double
export const target: Terms["target"] = { percent: 99.99, clause: "3.1.e" };
// @ts-expect-error every reading cites its clause
export const uncited: Terms["target"] = { percent: "99.99" };

const period: Facts["period"] = { month: "2026-04" };
const fees: Facts["fees"] = { currency: "USD", service: "100.00" };

// @ts-expect-error a misspelt key would silently drop a fact
export const misspelt: Facts = { period, fees, maintenace: [] };
// @ts-expect-error fees cannot be left out
export const withoutFees: Facts = { period };
// @ts-expect-error an outage that goes on says so by null, not by leaving out its end
export const withoutEnd: Facts = { period, fees, outages: [{ id: "o1", start: 0, impact: "down" }] };
// @ts-expect-error undefined is not a way to leave a key out
export const undefinedKey: Facts = { period, fees, asOf: undefined };
// @ts-expect-error no such kind of maintenance
export const kind: NonNullable<Facts["maintenance"]>[number]["kind"] = "unplanned";

// An assessment is a record: nobody may touch it up.
// @ts-expect-error read-only
assessment.status = "final";
// @ts-expect-error read-only
assessment.credit.entitled = "0.00";
// @ts-expect-error read-only
assessment.time.excludedMs["virus"] = 0;
// @ts-expect-error read-only
assessment.ledger.push(assessment.ledger[0]);
// @ts-expect-error read-only
terms.causes.pop();

// What is unknown stays unknown until it is looked at.
// @ts-expect-error null if nothing was agreed
export const met: boolean = assessment.availability.met;
// @ts-expect-error null while the outage goes on
export const end: number = assessment.outages[0]?.endMs ?? null;

// A finding without words cannot be made: the table must answer for every code.
const words = { period: "", availability: "" };
// @ts-expect-error codes are missing
export const everyCode: Readonly<Record<FindingCode, string>> = words;
// @ts-expect-error no such finding
export const finding: Finding = { code: "goodwill", clause: "3.3.a", params: {} };
// @ts-expect-error parameters of another finding
export const params: Finding = { code: "forfeited", clause: "3.3.i", params: { blocks: 3 } };

// What was left out is not there; what may have been left out may not.
declare const facts: Facts;
declare const isWanted: boolean;
export const ledgerThere: Assessment["ledger"] = assess(terms, facts, { findings: false }).ledger;
// @ts-expect-error left out
export const noLedger = assess(terms, facts, { ledger: false }).ledger;
// @ts-expect-error left out, or not
export const perhapsNoFindings = assess(terms, facts, { findings: isWanted }).findings;
// @ts-expect-error no such part
export const noSuchPart = assess(terms, facts, { credit: false });
