import { assess, type Facts, MAILGUN_2022_01_14 } from "sla-credits";
import { correctionOf } from "./billing/correction.js";
import type { Invoice } from "./billing/invoice.js";
import { noteOf } from "./billing/note.js";
import { killBillCredit } from "./billing/killbill.js";
import { stripeCreditNote } from "./billing/stripe.js";

/** April 2026, with an incident that began at 13:40 on the 15th. */
const until = (end: string): Facts => ({
  id: "acct-42/2026-04",
  period: { month: "2026-04" },
  fees: { currency: "EUR", service: "1250.00" },
  outages: [{ id: "inc-1", services: ["smtp", "api"], start: "2026-04-15T13:40:00Z", end, impact: "down" }],
  claims: [{ ticket: "T-1", outages: ["inc-1"], filedAt: "2026-04-20T09:00:00Z", channel: "control-panel", disruption: true }],
});

/** What was invoiced: EUR 1250.00 on two lines, and 20 percent of tax on top. */
const taxRate = { id: "txr_20", percent: "20" };
const invoice: Invoice = {
  id: "in_42",
  currency: "EUR",
  minorUnitDigits: 2,
  dueMinor: 0,
  lines: [
    { id: "il_plan", netMinor: 90_000, taxMinor: 18_000, taxRate },
    { id: "il_volume", netMinor: 35_000, taxMinor: 7_000, taxRate },
  ],
};

const issued = assess(MAILGUN_2022_01_14, until("2026-04-15T15:34:00Z"));
const { note } = noteOf(issued);
if (note !== null) {
  console.log(JSON.stringify(stripeCreditNote(note, invoice, "on-top"), null, 2));
  const account = { accountId: "1f979085-1765-471b-878a-5f640db4d831", createdBy: "billing run" };
  console.log(JSON.stringify(killBillCredit(note, invoice, "on-top", account).body, null, 2));
}

/** The incident was longer: half an hour more came to light. The books hold one note of the subject. */
const corrected = assess(MAILGUN_2022_01_14, until("2026-04-15T16:04:00Z"));
const rest = correctionOf(issued, corrected, 1).note;
console.log(rest?.amount, rest?.subject, rest?.number);
console.log(rest?.key);
