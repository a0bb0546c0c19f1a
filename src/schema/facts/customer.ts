/**
 * What is true of the customer: fees, claims, and what went before the period.
 */
import { closed, DECIMAL, integer, type JsonSchema, listOf, mapOf, pattern, type Properties, text, truth } from "../jsonSchema.js";
import { date } from "../terms/common.js";
import { count, end, instant, money, percentOfWhole, start } from "./common.js";

/** What was charged. */
export const fees: JsonSchema = closed(
  { currency: pattern("^[A-Z]{3}$", "ISO 4217 code."), service: money("The fee that the credit is a percentage of.") },
  {
    billed: money("What was billed for the period, which caps are taken of. Absent: the service fee."),
    minorUnitDigits: integer(0, 4, "Decimals of the currency. Absent: those of ISO 4217."),
    affected: money("The fee of what was affected alone; needed if the terms take something of it."),
    next: money("The next invoice; needed if the terms take something of it."),
    previous: money("The invoice before; needed if the terms take something of it."),
    annual: money("A year's fee; needed if the terms take something of it."),
    guarantees: mapOf(money("Fee of one guarantee."), "Fees of guarantees that are credited on a fee of their own, by the guarantee's id."),
    services: mapOf(money("Fee of one service."), "Fee of each covered service, adding up to the service fee; needed if the terms credit each apart."),
  },
);

/** A ticket. */
export const claim: JsonSchema = closed(
  {
    ticket: text("Id of the ticket."),
    filedAt: instant("When it was filed."),
    channel: text("How it was filed, such as control-panel."),
  },
  {
    outages: listOf(text("Id of an outage."), "The outages claimed for. May be absent if the terms have one claim for the period.", 1),
    disruption: truth("True if the customer showed that its use was disturbed. Absent counts as not shown."),
    noticeAt: instant("When the first notice was given, if the terms ask for one before the claim."),
  },
);

/** What some terms look at and others do not. */
export const standing: Properties = {
  plan: text("Which of the terms' plans was bought; needed if they have any."),
  conditions: mapOf(truth("Is it met?"), "Whether the customer meets each condition of the terms, by code; needed for each that they have."),
  serviceLife: closed({ start, end }, {}, "The part of the period in which there was a service at all. Absent: all of it."),
  maintenanceUsed: closed(
    { hours: pattern(DECIMAL, "Hours. Decimal text.") },
    { windows: count("Windows.") },
    "What of a yearly limit on maintenance was used before this period.",
  ),
  creditedBefore: money("Credited in the eleven months before; needed if a cap counts a rolling year."),
  pastPeriods: listOf(closed({ percent: percentOfWhole }), "Availability of the periods before, the latest last; for rights to terminate."),
  eligibleAt: instant("When the customer became eligible; needed if the time to claim runs from there."),
  holidays: listOf(date("A day."), "Days that are no business days, beside Saturdays and Sundays."),
};
