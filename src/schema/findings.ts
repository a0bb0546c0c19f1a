/**
 * JSON Schema of findings: a member for each code, like the union they are in TypeScript.
 */
import type { Finding, FindingCode } from "../finding.js";
import { closed, DECIMAL, integer, type JsonSchema, type Properties, oneText, orNull, pattern, text, truth } from "./jsonSchema.js";
import { amount, CLAIM_STATUS, clause, CREDIT_UNITS, exact, instant, ms, outageId, percent } from "./values.js";

const word = (description: string): JsonSchema => text(description);
const blocks: JsonSchema = { type: "integer", minimum: 0, description: "Blocks reached." };
const number = (description: string): JsonSchema => integer(0, Number.MAX_SAFE_INTEGER, description);

/** What the figures of a schedule count. */
const unit = {
  unit: oneText(CREDIT_UNITS, "What a unit is."),
  currency: orNull(pattern("^[A-Z]{3}$", "ISO 4217 code."), "Null unless units are money."),
};
const credit = exact("In units.");
const pointsShort = exact("Percentage points below the target.");

/** A schema for each parameter of a code. */
type ParamsOf<C extends FindingCode> = { readonly [K in keyof Extract<Finding, { code: C }>["params"]]: JsonSchema };

/** The parameters of each code. The compiler asks for those of a new one. */
const PARAMS: { readonly [C in FindingCode]: ParamsOf<C> } = {
  "terms-unverified": { status: oneText(["dataset", "second-hand", "background", "unverified"], "How far the terms are checked.") },
  "service-not-listed": { outage: outageId, service: word("A service that the terms do not name.") },
  period: { durationMs: ms("Elapsed."), agreedMs: ms("Agreed."), maintenanceMs: ms("Maintenance.") },
  "after-as-of": { asOfMs: instant("Now."), aheadMs: ms("What lies ahead.") },
  availability: { met: truth("Target met?"), percent: percent("Availability."), targetPercent: percent("Target."), downtimeMs: ms("Downtime.") },
  score: { met: truth("Target met?"), percent: percent("What was good."), targetPercent: percent("Target."), lost: exact("What was not."), of: exact("Of so many.") },
  "nothing-measured": {},
  "nothing-agreed": {},
  blocks: {
    blocks,
    blockMinutes: word("Length of a block."),
    creditPerBlock: word("Worth of a block, in units."),
    percent: credit,
    rounding: word("How a part of a block counts."),
    per: word("What is counted together."),
    ...unit,
  },
  tier: {
    by: oneText(["availability", "total-downtime", "longest-outage", "each-outage"], "What was looked up."),
    value: exact("Percent of availability, rounded down to 4 decimals; or milliseconds."),
    credit,
    ...unit,
  },
  points: {
    pointsShort,
    points: word("Percentage points of a step."),
    steps: number("Steps reached; complete ones where parts of a step count pro rata."),
    creditPerStep: word("Worth of a step, in units."),
    credit,
    rounding: word("How a part of a step counts."),
    ...unit,
  },
  multiplier: { factor: word("How many times the fee."), excessMs: exact("Time beyond the allowance."), baseMs: exact("What the fee is spread over."), credit, ...unit },
  flat: { missed: truth("Does what earns credit miss the target?"), credit, ...unit },
  shortfall: { pointsShort, factor: word("Units for each point."), credit, ...unit },
  events: { missed: number("How many came too late..."), total: number("...of so many."), creditPerEvent: word("In units."), credit, ...unit },
  "highest-of": { count: integer(1, Number.MAX_SAFE_INTEGER, "Schedules compared.") },
  "no-schedule": {},
  "days-of-fee": { days: exact("Days earned."), daysIn: oneText(["30", "365", "period"], "What a day of the fee is."), percent: exact("Of the fee.") },
  "days-added": { earned: exact("Days earned."), days: exact("Days added, as far as caps allow.") },
  "minimum-credit": {
    reading: oneText(["suppress", "raise"], "What the smallest credit did."),
    minimum: pattern(DECIMAL, "The smallest credit, as the terms write it."),
    before: amount("What the credit was before."),
  },
  "condition-unmet": { condition: word("Code of the condition.") },
  "claim-not-valid": { status: oneText(CLAIM_STATUS, "State of the claim for the period.") },
  termination: {
    missed: integer(0, 120, "Periods missed..."),
    of: integer(1, 120, "...of the last so many."),
    needed: integer(1, 120, "How many give the right."),
    right: orNull(truth("May the customer leave?"), "Null: earlier periods are not known."),
  },
  "not-computed": { needs: text("Which facts would be needed.", 2_000) },
  "partial-block": { ms: exact("The part left over.") },
  allowance: { reading: word("How it applies."), allowanceMs: exact("Allowance."), creditableMs: exact("Creditable."), excessMs: exact("Beyond it.") },
  "within-allowance": { creditableMs: exact("Creditable."), allowanceMs: exact("Allowance.") },
  withheld: { amount: amount("Held back."), sinceMs: instant("Start of the breach.") },
  "claim-open": { outage: outageId, deadlineMs: orNull(instant("First instant that is too late."), "Null while the outage goes on.") },
  "claim-before-outage": { outage: outageId, ticket: word("Id of the ticket.") },
  cap: { cap: amount("The cap."), otherCredits: amount("Credits of other guarantees, decided elsewhere."), room: amount("What is left."), reached: truth("The credit has reached it.") },
  forfeited: { amount: amount("Cut by the cap.") },
  "sole-remedy": {},
};

/** Parameters that a finding may go without. */
const OPTIONAL: Readonly<Record<string, Properties>> = { blocks: { initialCredit: word("Earned at once, in units; absent: nothing is.") } };

/** Terms are no clause of themselves. */
const UNCITED: JsonSchema = { type: "null" };

/** One finding. */
export const FINDING: JsonSchema = {
  anyOf: Object.entries(PARAMS).map(([code, params]) =>
    closed({ code: { const: code }, clause: code === "terms-unverified" ? UNCITED : clause, params: closed(params, OPTIONAL[code]) })),
};
