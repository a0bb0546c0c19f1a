/**
 * The statement in English.
 */
import type { ClaimAccount } from "../assessment.js";
import { safeText } from "../safeText.js";
import { EN_FINDINGS } from "./enFindings.js";
import { EN_REASONS } from "./enReasons.js";
import { reasonWords } from "./reasonWords.js";
import { isOfFee, isSome } from "./sums.js";
import type { Speech } from "./speech.js";
import type { Words } from "./words.js";

/** English words for everything that a statement says. */
export const EN: Words = {
  title: "SERVICE CREDIT STATEMENT",
  headings: {
    agreed: "AGREED SERVICE TIME",
    outages: "OUTAGES",
    breaches: "BREACHES OF THE TERMS OF SERVICE",
    availability: "AVAILABILITY",
    credit: "CREDIT",
    guarantees: "OTHER GUARANTEES",
    open: "STILL OPEN",
    remedy: "REMEDY",
  },
  reasons: EN_REASONS,
  findings: EN_FINDINGS,
  claimStatus: {
    valid: "in time and complete",
    late: "too late",
    missing: "none was made in time",
    pending: "none yet, but there is still time",
    "no-evidence": "in time, but it does not show that use of the services was disturbed",
    "no-notice": "in time, but the notice that the contract asks for first was not",
    "wrong-channel": "made through a channel that the contract does not accept",
    early: "made before the end, which the contract does not accept",
    "not-needed": "none is needed, credits are automatic",
  },
  limitedBy: {
    kind: "the contract does not excuse this kind of maintenance",
    notice: "it was announced too late",
    allowance: "the hours of maintenance that the contract excuses are used up",
    "not-covered": "it concerns no service that the contract covers",
    "outside-period": "part or all of it lies outside the period",
    "as-it-ran": "the work ran at other times than announced",
  },
  maintenanceKind: { planned: "Planned maintenance", emergency: "Emergency maintenance" },
  ledgerKind: { up: "up", maintenance: "maintenance", downtime: "downtime" },

  account: (id, say) => `Account: ${say.quoted(id)}`,
  terms: (terms, say) => `Terms: ${say.name(terms)}`,
  period: ({ startMs, endMs, timeZone }, say) => `Period: ${say.span(startMs, endMs)}, time zone ${safeText(timeZone)}`,
  status: ({ status, asOfMs }, say) => {
    const asOf = asOfMs === null ? "" : `, as of ${say.instant(asOfMs)}`;
    return status === "final" ? `Status: final${asOf}` : `Status: provisional${asOf}; what is still open may change it`;
  },
  result: (total, say) => `Credit: ${say.money(total.entitled)}`,

  maintenance: (window, say) => {
    const name = window.id === null ? "" : ` ${say.quoted(window.id)}`;
    const what = `${EN.maintenanceKind[window.kind]}${name} of ${say.list(window.services)}`;
    const head = `${what}: ${say.span(window.startMs, window.endMs)}.`;
    const why = window.limitedBy === null ? "" : `: ${EN.limitedBy[window.limitedBy]}`;
    if (window.excusedMs === 0) return `${head} It excuses nothing${why}.`;
    return window.limitedBy === null
      ? `${head} All of it excuses: ${say.duration(window.excusedMs)}.`
      : `${head} Only ${say.duration(window.excusedMs)} of it excuses${why}.`;
  },
  noOutages: "No outage was reported.",
  outage: (outage, say) => {
    const span = outage.endMs === null
      ? `since ${say.instant(outage.startMs)}, still going on`
      : say.span(outage.startMs, outage.endMs);
    const cause = outage.cause === "provider" ? "the provider" : reasonWords(outage.cause, EN).full;
    const facts = `${say.list(outage.services)}, ${impact(outage.impact, say)}, cause: ${cause}`;
    return `Outage ${say.quoted(outage.id)} (${facts}): ${span}. In the period: ${say.duration(outage.inPeriodMs)}.`;
  },
  outageDowntime: ({ downtimeMs }, say) => `Counts as downtime: ${say.duration(downtimeMs)}.`,
  outageCredit: ({ creditableMs }, say) => `Earns credit: ${say.duration(creditableMs)}.`,
  outageReason: ({ code, ms, decidesMs }, say) => {
    const { full } = reasonWords(code, EN);
    if (decidesMs === 0) return `Applies as well, to ${say.duration(ms)} settled by another reason: ${full}.`;
    const all = ms === decidesMs ? "" : ` (applies to ${say.duration(ms)} in all)`;
    return `Earns nothing: ${say.duration(decidesMs)}${all}, ${full}.`;
  },
  claim: (claim, say) => claimLine("Claim", claim, say),
  breach: ({ startMs, endMs }, say) => endMs === null
    ? `The customer has been in breach since ${say.instant(startMs)}; it is not cured.`
    : `The customer was in breach: ${say.span(startMs, endMs)}.`,

  margin: (marginMs, say) => marginMs.startsWith("-")
    ? `That is ${say.duration(marginMs.slice(1))} of uptime short of the target.`
    : marginMs === "0" ? "That is exactly the target, with nothing to spare." : `That leaves ${say.duration(marginMs)} to spare.`,
  weightedTotals: ({ agreedMs, downtimeMs }, say) =>
    `By weight, as the contract counts it: ${say.duration(downtimeMs)} of downtime in ${say.duration(agreedMs)} of agreed service time.`,
  creditableTotal: (ms, say) => `Downtime that earns credit: ${say.duration(ms)}.`,
  excludedTotal: (reason, ms, say) =>
    `Downtime that earns nothing: ${say.duration(ms)}, ${reasonWords(reason, EN).full}.`,
  service: (service, say) => {
    const { time, availability } = service;
    const available = availability.percent === null ? "nothing agreed" : `available ${say.percent(availability.percent)}`;
    const blocks = service.blocks === 0 ? "" : `${say.count(service.blocks, "block", "blocks")}, `;
    return `Service ${say.quoted(service.service)}: ${available}, ${say.duration(time.creditableMs)} creditable, `
      + `${say.duration(service.excessMs)} beyond the allowance of ${say.duration(service.allowanceMs)}: `
      + `${blocks}${say.percent(service.percent)} of ${say.money(service.fee)}.`;
  },

  gross: (credit, say) => isOfFee(credit)
    ? `Credit before limits, ${say.percent(credit.percent)} of ${say.money(credit.fee)}: ${say.money(credit.gross)}.`
    : `Credit before limits: ${say.money(credit.gross)}.`,
  entitled: (credit, say) => `Credit to be paid: ${say.money(credit.entitled)}.`,
  nextStep: ({ nextStepMs }, say) => nextStepMs === null
    ? "The limit is reached: more downtime would earn no more."
    : nextStepMs === "0"
      ? "The very next moment of creditable downtime would reach the next step."
      : `Another ${say.duration(nextStepMs)} of creditable downtime would reach the next step.`,
  potential: (credit, say) =>
    `If every claim still open is made in time and in the right way, the credit will be ${say.money(credit.potential)}.`,

  periodClaim: (claim, say) => claimLine("Claim for the whole period", claim, say),
  guarantee: ({ id, availability, events, time }, say) => {
    if (events !== null) return `Guarantee ${say.quoted(id)}: ${say.count(events.total, "event", "events")}, ${events.missed} too late.`;
    if (availability === null || availability.percent === null) return `Guarantee ${say.quoted(id)}: there was nothing to measure.`;
    const what = time === null ? "" : `, with ${say.duration(time.downtimeMs)} of downtime`;
    return `Guarantee ${say.quoted(id)}: ${say.percent(availability.percent)}${what}; `
      + `the target of ${say.percent(availability.targetPercent)} is ${availability.met === true ? "met" : "missed"}.`;
  },
  guaranteeCredit: (credit, say) => {
    const withheld = isSome(credit.withheld) ? ` Withheld: ${say.money(credit.withheld)}.` : "";
    return `Credit before limits: ${say.money(credit.gross)}.${withheld} To be paid: ${say.money(credit.entitled)}.`;
  },
  total: (total, say) => `To be paid for all guarantees together: ${say.money(total.entitled)}.`,
};

function claimLine(what: string, { status, ticket, filedAtMs, deadlineMs }: ClaimAccount, say: Speech): string {
  const filed = filedAtMs === null ? "" : ` filed ${say.instant(filedAtMs)}`;
  const name = ticket === null ? what : `${what}, ticket ${say.quoted(ticket)}${filed}`;
  const deadline = deadlineMs === null ? "" : ` Time limit: before ${say.instant(deadlineMs)}.`;
  return `${name}: ${EN.claimStatus[status]}.${deadline}`;
}

function impact(value: "down" | "degraded" | number, say: Speech): string {
  return typeof value === "number" ? `share lost ${say.share(value)}` : value;
}
