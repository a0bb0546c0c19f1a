/**
 * JSON Schema of findings: a member for each code, like the union they are in TypeScript.
 */
import { closed, type JsonSchema, orNull, oneText, type Properties, text, truth } from "./jsonSchema.js";
import { amount, clause, exact, instant, ms, percent } from "./values.js";

function finding(code: string, params: Properties, from: JsonSchema = clause): JsonSchema {
  return closed({ code: { const: code }, clause: from, params: closed(params) });
}

const word = (description: string): JsonSchema => text(description);
const blocks: JsonSchema = { type: "integer", minimum: 0, description: "Blocks reached." };

export const FINDING: JsonSchema = {
  anyOf: [
    finding("terms-unverified", { status: oneText(["dataset", "unverified"], "How far the terms are checked.") }, { type: "null" }),
    finding("service-not-listed", { outage: word("Id."), service: word("A service that the terms do not name.") }),
    finding("period", { durationMs: ms("Elapsed."), agreedMs: ms("Agreed."), maintenanceMs: ms("Maintenance.") }),
    finding("after-as-of", { asOfMs: instant("Now."), aheadMs: ms("What lies ahead.") }),
    finding("availability", { met: truth("Target met?"), percent: percent("Availability."), targetPercent: percent("Target."), downtimeMs: ms("Downtime.") }),
    finding("nothing-agreed", {}),
    finding("blocks", {
      blocks,
      blockMinutes: word("Length of a block."),
      percentPerBlock: word("Worth of a block."),
      percent: exact("Of the fee."),
      rounding: word("How a part of a block counts."),
      per: word("What is counted together."),
    }),
    finding("partial-block", { ms: exact("The part left over.") }),
    finding("allowance", { reading: word("How it applies."), allowanceMs: exact("Allowance."), creditableMs: exact("Creditable."), excessMs: exact("Beyond it.") }),
    finding("within-allowance", { creditableMs: exact("Creditable."), allowanceMs: exact("Allowance.") }),
    finding("withheld", { amount: amount("Held back."), sinceMs: instant("Start of the breach.") }),
    finding("claim-open", { outage: word("Id."), deadlineMs: orNull(instant("First instant that is too late."), "Null while the outage goes on.") }),
    finding("claim-before-outage", { outage: word("Id."), ticket: word("Id of the ticket.") }),
    finding("cap", { cap: amount("The cap."), otherCredits: amount("Credits of other guarantees."), room: amount("What is left."), reached: { type: "boolean", description: "The credit has reached it." } }),
    finding("forfeited", { amount: amount("Cut by the cap.") }),
    finding("sole-remedy", {}),
  ],
};
