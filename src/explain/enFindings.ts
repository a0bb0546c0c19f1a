/**
 * English sentences for each finding.
 */
import type { DaysIn } from "../terms/language.js";
import { safeText } from "../safeText.js";
import { EN_SCHEDULES } from "./enSchedules.js";
import type { FindingWords } from "./words.js";

const STATUS: Readonly<Record<string, string>> = {
  dataset: "These terms are known from a public dataset; they have not been checked against the contract itself.",
  "second-hand": "These terms are known second-hand; they have not been checked against the contract itself.",
  background: "These terms are written down from general knowledge; they have not been checked against the contract itself.",
  unverified: "These terms have not been checked against the contract itself.",
};
const ROUNDING: Readonly<Record<string, readonly [one: string, many: string]>> = {
  whole: ["complete block", "complete blocks"],
  started: ["started block", "started blocks"],
  nearest: ["block (rounded to the nearest)", "blocks (rounded to the nearest)"],
  exact: ["complete block and a proportional part", "complete blocks and a proportional part"],
};
const ANY_BLOCK: readonly [one: string, many: string] = ["block", "blocks"];
const PER: Readonly<Record<string, string>> = {
  period: "over the whole period",
  outage: "counted outage by outage",
  stretch: "counted for each unbroken stretch",
};

const DAY: Readonly<Record<DaysIn, string>> = { "30": "a 30th of the fee", "365": "a 365th of the fee", period: "the fee divided by the days of the period" };
const CLAIM: Readonly<Record<string, string>> = {
  late: "the claim came too late",
  missing: "none was made in time",
  pending: "none has been made yet",
  "no-evidence": "the claim does not show that use of the services was disturbed",
  "no-notice": "the notice that the contract asks for first was not given in time",
  "wrong-channel": "the claim came through a channel that the contract does not accept",
  early: "the claim was made before the period had ended",
};

export const EN_FINDINGS: FindingWords = {
  "terms-unverified": ({ status }) => STATUS[status] ?? "The terms have been checked against the contract.",
  "service-not-listed": ({ outage, service }, say) =>
    `Outage ${say.quoted(outage)} names ${say.quoted(service)}, which the contract does not list: that service counts for nothing.`,
  period: ({ durationMs, agreedMs, maintenanceMs }, say) =>
    `Length of the period: ${say.duration(durationMs)}. Clock stopped by maintenance: ${say.duration(maintenanceMs)}. `
    + `Agreed service time: ${say.duration(agreedMs)}.`,
  "after-as-of": ({ asOfMs, aheadMs }, say) =>
    `The ${say.duration(aheadMs)} of the period after ${say.instant(asOfMs)} are not known yet and count as uptime for now.`,
  availability: ({ met, percent, targetPercent, downtimeMs }, say) =>
    `Available ${say.percent(percent)} of agreed service time, with ${say.duration(downtimeMs)} of downtime: `
    + `the target of ${say.percent(targetPercent)} is ${met ? "met" : "missed"}.`,
  score: ({ met, percent, targetPercent, lost, of }, say) =>
    `Within the promise: ${say.percent(percent)} (${say.number(lost)} of ${say.number(of)} were not). The target of ${say.percent(targetPercent)} is ${met ? "met" : "missed"}.`,
  "nothing-measured": () => "The facts hold nothing by which this promise could be measured.",
  "nothing-agreed": () => "Maintenance took up the whole period: no service time was agreed, so there is nothing to measure.",
  blocks: ({ blocks, blockMinutes, creditPerBlock, percent, rounding, per, initialCredit, ...unit }, say) => {
    const [one, many] = ROUNDING[rounding] ?? ANY_BLOCK;
    const once = initialCredit === undefined ? "" : ` and ${say.credit(initialCredit, unit)} at once`;
    return `${say.count(blocks, one, many)} of ${say.minutes(blockMinutes)}, ${PER[per] ?? per}, `
      + `at ${say.credit(creditPerBlock, unit)} each${once}: ${say.units(percent, unit)}.`;
  },
  ...EN_SCHEDULES,
  "partial-block": ({ ms }, say) => `Left over, too short for another block: ${say.duration(ms)}.`,
  allowance: ({ reading, allowanceMs, creditableMs, excessMs }, say) => {
    const creditable = `Creditable downtime: ${say.duration(creditableMs)}.`;
    if (reading === "none") return `${creditable} The contract has no allowance: all of it counts.`;
    return reading === "threshold"
      ? `${creditable} Once the allowance of ${say.duration(allowanceMs)} is exceeded, all of it counts. Counted: ${say.duration(excessMs)}.`
      : `${creditable} Allowance that earns nothing: ${say.duration(allowanceMs)}. Beyond it: ${say.duration(excessMs)}.`;
  },
  "within-allowance": ({ creditableMs, allowanceMs }, say) =>
    `These ${say.duration(creditableMs)} stay within the allowance of ${say.duration(allowanceMs)}: they earn nothing.`,
  withheld: ({ amount, sinceMs }, say) =>
    `Withheld until the breach that began ${say.instant(sinceMs)} is cured: ${say.money(amount)}.`,
  "claim-open": ({ outage, deadlineMs }, say) => deadlineMs === null
    ? `Outage ${say.quoted(outage)} is still going on: the time to claim it has not begun to run.`
    : `Outage ${say.quoted(outage)} can still be claimed: before ${say.instant(deadlineMs)}.`,
  "claim-before-outage": ({ outage, ticket }, say) =>
    `Ticket ${say.quoted(ticket)} was filed before outage ${say.quoted(outage)} began.`,
  cap: ({ cap, otherCredits, room, reached }, say) =>
    `Limit of the credit, ${reached ? "reached" : "not reached"}: ${say.money(cap)}. Credited by other guarantees: ${say.money(otherCredits)}. Left for this one: ${say.money(room)}.`,
  forfeited: ({ amount }, say) => `Cut off by the limit and not carried over: ${say.money(amount)}.`,
  "days-of-fee": ({ days, daysIn, percent }, say) =>
    `A day’s fee is ${DAY[daysIn]}. Earned: ${say.days(days)}, which is ${say.percent(percent)} of the fee.`,
  "days-added": ({ earned, days }, say) => earned === days
    ? `Added to the term of the contract: ${say.days(days)}.`
    : `Added to the term of the contract: ${say.days(days)}, the most allowed, of ${say.days(earned)} earned.`,
  "minimum-credit": ({ reading, minimum, before }, say) => reading === "raise"
    ? `A credit of less than ${say.money(minimum)} is raised to that amount; this one was ${say.money(before)}.`
    : `A credit is paid only if it is more than ${say.money(minimum)}; this one was ${say.money(before)}.`,
  "condition-unmet": ({ condition }, say) => `A condition for credits is not met: ${say.quoted(condition)}.`,
  "claim-not-valid": ({ status }) => `There is no valid claim for the period: ${CLAIM[status] ?? status}.`,
  termination: ({ missed, of, needed, right }) => {
    const count = `Missed periods: ${missed} of the last ${of}; the right to terminate takes ${needed}.`;
    if (right === null) return `${count} Earlier periods are not known, so whether the customer has it is open.`;
    return `${count} The customer ${right ? "has" : "does not have"} it.`;
  },
  "not-computed": ({ needs }) => `Not computed: ${safeText(needs)}`,
  "sole-remedy": () => "This credit is the customer’s sole remedy for the unavailability described here.",
};
