/**
 * Decides which steps lead from downtime to money in drawings and tables: only those that this contract takes.
 */
import type { AmountText, Assessment, ExactText, GuaranteeAccount } from "../../assessment.js";
import { readable } from "../numberStyle.js";
import { isOfFee, isSome } from "../sums.js";
import type { Speech } from "../speech.js";
import type { Labels } from "./labels.js";

/** One length of time on the way, with the part of the creditable time that it is, ms. */
export interface TimeStep {
  readonly label: string;
  readonly value: string;
  readonly fromMs: number;
  readonly toMs: number;
}

/**
 * Creditable time, and what an allowance makes of it. Nothing under schedules that look at no time; one step where the
 * contract has no allowance.
 */
export function timeSteps({ credit, time, weighted, findings }: Assessment, labels: Labels, say: Speech): readonly TimeStep[] {
  const told = findings.find((finding) => finding.code === "allowance");
  if (told === undefined) return [];
  const creditable = weighted?.creditableMs ?? time.creditableMs;
  const [creditableMs, allowanceMs, excessMs] = [roughMs(creditable), roughMs(credit.allowanceMs), roughMs(credit.excessMs)];
  const first: TimeStep = { label: `  ${labels.creditable}`, value: say.shortDuration(creditable), fromMs: 0, toMs: creditableMs };
  if (told.params.reading === "none") return [first];
  // An allowance that is a threshold takes nothing off once it is exceeded: a minus sign would not add up.
  const [sign, allowance, counted] = told.params.reading === "threshold"
    ? [" ", labels.threshold, labels.counted] as const
    : ["−", labels.allowance, labels.beyond] as const;
  return [
    first,
    { label: `${sign} ${allowance}`, value: say.shortDuration(credit.allowanceMs), fromMs: 0, toMs: Math.min(allowanceMs, creditableMs) },
    { label: `= ${counted}`, value: say.shortDuration(credit.excessMs), fromMs: creditableMs - excessMs, toMs: creditableMs },
  ];
}

/** What the schedule gives, as a percentage of the fee or, where credits are none, as an amount or as days. */
export function earnedText({ credit }: Assessment, say: Speech): string {
  if (isOfFee(credit)) return say.percent(credit.percent);
  return credit.daysAdded === null ? say.money(credit.gross) : say.units(credit.units, { unit: credit.unit, currency: credit.currency });
}

/** What is due, in all unless said otherwise: where credits are days, the days; money as well if there is any. */
export function dueText({ credit, total }: Assessment, say: Speech, entitled: AmountText = total.entitled): string {
  if (credit.daysAdded === null) return say.money(entitled);
  const days = say.units(credit.daysAdded, { unit: "days-added", currency: null });
  return isSome(entitled) ? `${say.money(entitled)} + ${days}` : days;
}

/** The contract's further guarantees that earn anything. */
export function earningGuarantees({ guarantees }: Assessment): readonly GuaranteeAccount[] {
  return guarantees.filter(({ credit }) => isSome(credit.gross));
}

/** What all open claims would come to; said of the leading guarantee alone where others add to the sum. */
export function potentialText(assessment: Assessment, labels: Labels, say: Speech): string {
  const potential = `${say.money(assessment.credit.potential)} ${labels.ifAllClaimed}`;
  return earningGuarantees(assessment).length === 0 ? potential : `${potential}, ${labels.withoutOthers}`;
}

/** An exact text as a number that is good enough to draw with. */
export function roughMs(exact: ExactText | number): number {
  // A fraction of thousands of digits is more than a number holds on either side of its line.
  const [top, bottom = "1"] = readable(String(exact)).split("/") as [string, string?];
  return Number.parseFloat(top) / Number.parseFloat(bottom);
}
