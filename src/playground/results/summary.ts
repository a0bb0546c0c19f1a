/** What a person wants to know first: the amount, whether it may still grow, and by when something must be done. */
import { calendarDayOf } from "../../calendar.js";
import type { Assessment, OutageAccount } from "../../assessment.js";
import { instantText } from "../../explain/localTime.js";
import { amountInWords, type Locale, NUMBER_STYLES, numberText, percentText } from "../../explain/numberStyle.js";
import { dateOf } from "../../gregorian.js";
import { instantMs } from "../../units.js";

export interface Summary {
  /** With its currency. */
  readonly amount: string;
  /** Days added to the term, under contracts that pay in days; otherwise `null`. */
  readonly daysAdded: string | null;
  readonly isFinal: boolean;
  /** `null` where nothing was agreed. */
  readonly availability: string | null;
  readonly target: string;
  /** What it would be with every claim that can still be filed; `null` if that is no more. */
  readonly potential: string | null;
  /** The first instant that is too late for the next claim; `null`: none is open. */
  readonly deadline: string | null;
  /** Where no outage touches the period: the month of the first outage. */
  readonly otherMonth: string | null;
}

export function summaryOf(assessment: Assessment, locale: Locale): Summary {
  const { credit, total, availability, status, period } = assessment;
  const style = NUMBER_STYLES[locale];
  const deadlineMs = nextDeadline(assessment);
  return {
    amount: amountInWords(total.entitled, credit.currency, locale),
    daysAdded: credit.daysAdded === null ? null : numberText(credit.daysAdded, style),
    isFinal: status === "final",
    availability: availability.percent === null ? null : percentText(availability.percent, style),
    target: percentText(availability.targetPercent, style),
    potential: credit.potential === credit.entitled ? null : amountInWords(credit.potential, credit.currency, locale),
    deadline: deadlineMs === null ? null : instantText(deadlineMs, period.timeZone),
    otherMonth: otherMonth(assessment),
  };
}

function nextDeadline({ outages, claim }: Assessment): number | null {
  const open = [...outages.map((outage) => outage.claim), ...(claim === null ? [] : [claim])]
    .flatMap(({ status, deadlineMs }) => (status === "pending" && deadlineMs !== null ? [deadlineMs] : []));
  return open.length === 0 ? null : Math.min(...open);
}

function otherMonth({ outages, period }: Assessment): string | null {
  const touches = ({ startMs, endMs }: OutageAccount): boolean => startMs < period.endMs && (endMs === null || endMs > period.startMs);
  const [first] = outages;
  if (first === undefined || outages.some(touches)) return null;
  const { year, month } = dateOf(calendarDayOf(instantMs(first.startMs), period.timeZone));
  return `${year}-${String(month).padStart(2, "0")}`;
}
