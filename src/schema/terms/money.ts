/**
 * What a credit is counted in, which fee it is taken of, and what limits it.
 */
import { type JsonSchema, listOf, oneText, type Properties, text } from "../jsonSchema.js";
import { cited, currency, decimal } from "./common.js";

const FEES = ["service-fee", "billed-fee", "affected-fee", "next-fee", "previous-fee", "annual-fee"];

const daysIn = oneText(["30", "365", "period"], "What a day of the fee is: a 30th, a 365th, or one over the days of the period.");

/** What a schedule's numbers count: a member for each kind. */
export const creditUnit: JsonSchema = {
  description: "What a schedule's numbers count.",
  anyOf: [
    cited({ kind: oneText(["percent"], "Percent of the fee base.") }),
    cited({ kind: oneText(["money"], "Major units of a currency."), currency }),
    cited({ kind: oneText(["days-of-fee"], "Days of the fee base."), daysIn }),
    cited({ kind: oneText(["days-added"], "Days of service added to the term; no money.") }),
  ],
};

/** The fee that credits are taken of. */
export const feeBase: JsonSchema = cited({
  of: oneText(FEES, "Which fee of the facts."),
  dividedBy: decimal("By what it is divided, more than 0: an annual fee by 12."),
});

const percentOfFee: Properties = {
  percent: decimal("Percent."),
  of: oneText([...FEES, "credited-fee"], "Of which fee of the facts, or of the fee that these credits are taken of."),
};

/** The ways to say how much a cap allows. */
const LIMITS: readonly Properties[] = [
  percentOfFee,
  { amount: decimal("An amount."), currency },
  { days: decimal("Days of the fee that these credits are taken of."), daysIn },
  { daysAdded: decimal("Days of service added.") },
];

const capOfPart = cited({
  scope: oneText(["outage", "service"], "Each outage, or each service, that the schedule credits apart."),
  percent: decimal("Percent."),
  of: oneText(["credited-fee"], "Of the fee that these credits are taken of."),
});

const capsOfGuarantee = LIMITS.map((limit) =>
  cited({ scope: oneText(["guarantee", "rolling-year"], "This guarantee alone; or with what was credited in the eleven months before."), ...limit }));

const capsOfAll = LIMITS.map((limit) => cited(
  {
    scope: oneText(["all-guarantees"], "Everything for the period."),
    ...limit,
    otherCredits: oneText(["taken-first", "taken-last"], "Do credits decided elsewhere use the room up first, or get what is left?"),
  },
  undefined,
  { order: listOf(text("Id of a guarantee."), "In which order all guarantees use the room up. Absent: as listed, the leading one first.", 1) },
));

const ownCap = [capOfPart, ...capsOfGuarantee];

/** What limits one guarantee alone: a member for each scope and each way to say how much. */
export const ownCaps: JsonSchema = listOf({ anyOf: ownCap }, "The most that this guarantee can credit; the lowest binds.");

/** {@link ownCaps}, and what limits all guarantees together. */
export const caps: JsonSchema = listOf({ anyOf: [...ownCap, ...capsOfAll] }, "The most that can be credited; the lowest binds.");

/** The smallest credit that is paid. */
export const minimumCredit: JsonSchema = {
  description: "The smallest credit that is paid.",
  anyOf: [
    cited({ reading: oneText(["none"], "Any credit is paid.") }),
    cited({
      reading: oneText(["suppress", "raise"], "What is not more than the amount is not paid; or what is less is raised to it."),
      amount: decimal("The amount."),
      currency,
    }),
  ],
};
