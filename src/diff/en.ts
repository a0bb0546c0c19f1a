/** How two assessments part, in English. */
import { safeText } from "../safeText.js";
import type { DiffWords } from "./words.js";

/** English words for everything that the text about a difference says. */
export const EN_DIFF: DiffWords = {
  title: "TWO ASSESSMENTS COMPARED",
  headings: {
    ledger: "WHERE THE LEDGERS DIFFER",
    outages: "OUTAGES",
    time: "TIME AND AVAILABILITY",
    money: "MONEY",
    settlement: "SETTLEMENT",
  },

  account: (id, say) => `Account: ${say.quoted(id)}`,
  terms: ({ before, after }, say) =>
    before === after ? `Terms: ${say.name(before)}` : `Terms: ${say.name(before)} before, ${say.name(after)} after`,
  period: ({ startMs, endMs, timeZone }, say) => `Period: ${say.span(startMs, endMs)}, time zone ${safeText(timeZone)}`,
  provisional: "The assessment after is provisional: what is still open may change it.",
  same: "Nothing differs.",

  stretch: (startMs, endMs, { before, after }, say) =>
    `${say.span(startMs, endMs)}, ${say.duration(endMs - startMs)}. Before: ${before}. After: ${after}.`,
  downtime: (creditable) => (creditable ? "downtime that earns credit" : "downtime that earns nothing"),
  between: "; ",
  more: (count) => `${count} more`,

  changed: (id, say) => `Outage ${say.quoted(id)}.`,
  only: (which, id, say) => `Outage ${say.quoted(id)}, only ${which}.`,
  reason: (full, decides) => (decides ? `Earns nothing (${full})` : `Applies in all (${full})`),

  differs: (label, { before, after }, delta) => `${label}: ${before} before, ${after} after${delta}.`,
  has: (label, value) => `${label}: ${value}.`,
  delta: (size, isMore) => ` (${size} ${isMore ? "more" : "less"})`,
  margin: (size, isShort) => (isShort ? `${size} short` : `${size} to spare`),
  none: "none",
  ongoing: "still going on",
  provider: "the provider",
  impact: { down: "down", degraded: "degraded" },
  impactShare: (share) => `share lost ${share}`,
  met: (met) => (met ? "met" : "missed"),

  fields: {
    services: "Services",
    impact: "Impact",
    cause: "Cause",
    startMs: "Start",
    endMs: "End",
    inPeriodMs: "In the period",
    downtimeMs: "Counts as downtime",
    creditableMs: "Earns credit",
    "claim.status": "Claim",
    "claim.deadlineMs": "Time limit of the claim",
    "claim.ticket": "Ticket",
    "claim.filedAtMs": "Claim filed",
  },
  time: {
    agreedMs: "Agreed service time",
    maintenanceMs: "Clock stopped by maintenance",
    downtimeMs: "Downtime",
    creditableMs: "Downtime that earns credit",
  },
  weighted: {
    agreedMs: "Agreed service time, by weight",
    downtimeMs: "Downtime, by weight",
    creditableMs: "Downtime that earns credit, by weight",
  },
  excluded: (full) => `Downtime that earns nothing (${full})`,
  availability: {
    targetPercent: "Target",
    met: "The target",
    percent: "Availability",
    marginMs: "Uptime against the target",
    "score.lost": "Lost of all that is counted",
    "score.of": "Counted in all",
  },
  money: {
    allowanceMs: "Allowance that earns nothing",
    excessMs: "Creditable downtime beyond the allowance",
    percent: "Percentage of the fee",
    blocks: "Blocks",
    daysAdded: "Added to the term",
    fee: "Fee",
    billed: "Billed",
    otherCredits: "Credited by other guarantees",
    gross: "Credit before limits",
    cap: "Limit of the credit",
    room: "Left under the limit",
    forfeited: "Cut by the limit",
    withheld: "Withheld",
    entitled: "Credit to be paid",
    potential: "Credit if every claim still open is made",
    "total.entitled": "Credit of all guarantees together",
  },

  guarantee: (label, id, say) => `${label} (guarantee ${say.quoted(id)})`,

  moreStretches: (count, say) => `And ${say.count(count, "more stretch", "more stretches")}.`,
  moreOutages: (count, say) => `And ${say.count(count, "more outage", "more outages")}.`,
  moreFigures: (count, say) => `And ${say.count(count, "more figure", "more figures")}.`,

  settlement: ({ direction, amount }, say) => {
    switch (direction) {
      case "credit": return `Still to be credited: ${say.money(amount)}.`;
      case "claim-back": return `To be claimed back: ${say.money(amount)}.`;
      case "none": return "Nothing is left to be credited or claimed back.";
    }
  },
  settledDays: (days, isMore, say) => (isMore ? `Still to be added to the term: ${say.days(days)}.` : `To be taken back from the term: ${say.days(days)}.`),
};
