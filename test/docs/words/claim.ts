/** What a customer has to do for a credit, in words. */
import type { ClaimCount, ClaimFrom, ClaimTerms, ClaimWindow } from "../../../src/terms/language.js";
import { SILENT } from "../../../src/terms/defineTerms.js";
import { counted, listed, ordinal } from "./text.js";

/** From so many days on a limit stands for none: the language needs one. */
const NO_LIMIT_DAYS = 3650;

/** For what, how, until when. */
export function claimWords({ needed, per, clause, channel, notice, window, evidence }: ClaimTerms): string {
  if (!needed) return clause === SILENT ? "not stated, taken as automatic" : "automatic";
  const steps = [notice === null ? null : `first a notice ${windowWords(notice)}`, windowWords(window)];
  const how = [channel.accepted === "any" ? null : `by ${channel.accepted.join(" or ")}`, evidence.needed ? "with evidence" : null];
  return listed([per === "outage" ? "for each outage" : "for the period", ...steps, ...how]);
}

const FROM: Readonly<Record<ClaimFrom, string>> = {
  "outage-start": "the outage's start", "outage-end": "the outage's end", "stretch-end": "the end of unbroken downtime",
  awareness: "becoming aware", "period-end": "the period's end", eligibility: "becoming eligible",
};

const DAYS: Readonly<Partial<Record<ClaimCount, { readonly one: string; readonly more?: string }>>> = {
  "calendar-days": { one: "day" }, "business-days": { one: "business day" }, "elapsed-hours": { one: "hour" },
  "elapsed-days": { one: "day", more: " of 24 hours" }, "wall-clock-days": { one: "day", more: ", to the same time" },
};

function windowWords({ length, count, from, roll }: ClaimWindow): string {
  const rolled = roll === "next-weekday" ? ", or the next weekday" : "";
  if (count === "billing-cycles") return `by the end of the ${length === 1 ? "next billing period" : `${ordinal(length)} billing period after`}${rolled}`;
  if (count === "calendar-months") return `by the end of the ${ordinal(length)} calendar month after that of ${FROM[from]}${rolled}`;
  if (count === "calendar-days" && length >= NO_LIMIT_DAYS) return "no time limit known";
  const { one, more = "" } = DAYS[count] as { readonly one: string; readonly more?: string };
  return `within ${counted(length, one)}${more} of ${FROM[from]}${rolled}`;
}
