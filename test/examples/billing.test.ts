// The billing recipes of docs/examples/billing make exactly the requests that are written down here.
import { describe, expect, it } from "vitest";
import type * as chargebeeRecipe from "../../docs/examples/billing/chargebee.js";
import type * as correctionRecipe from "../../docs/examples/billing/correction.js";
import type * as killbillRecipe from "../../docs/examples/billing/killbill.js";
import type * as lagoRecipe from "../../docs/examples/billing/lago.js";
import type * as noteRecipe from "../../docs/examples/billing/note.js";
import type * as paypalRecipe from "../../docs/examples/billing/paypal.js";
import type * as stripeRecipe from "../../docs/examples/billing/stripe.js";
import { assess, type Assessment, type Facts, MAILGUN_2022_01_14 } from "../../src/index.js";
import { exportsOf } from "../support/examples.js";

const recipe = (name: string): unknown => exportsOf(`docs/examples/billing/${name}.ts`);
const { noteOf, subjectOf } = recipe("note") as typeof noteRecipe;
const { correctionOf } = recipe("correction") as typeof correctionRecipe;
const { stripeCreditNote } = recipe("stripe") as typeof stripeRecipe;
const { lagoCreditNote } = recipe("lago") as typeof lagoRecipe;
const { chargebeeCreditNotes } = recipe("chargebee") as typeof chargebeeRecipe;
const { killBillCredit } = recipe("killbill") as typeof killbillRecipe;
const { payPalRecord, payPalRefund } = recipe("paypal") as typeof paypalRecipe;

type Note = Exclude<ReturnType<typeof noteOf>["note"], null>;

/** April 2026 with one incident from 13:40: 3 blocks until 15:34, 4 until 16:04, 5 until 16:34, none until 13:44. */
const april = (end: string | null, more: Partial<Facts> = {}): Assessment =>
  assess(MAILGUN_2022_01_14, {
    id: "acct-42/2026-04",
    period: { month: "2026-04" },
    fees: { currency: "EUR", service: "1250.00" },
    outages: [{ id: "o", services: ["api"], start: "2026-04-15T13:40:00Z", end: end === null ? null : `2026-04-15T${end}:00Z`, impact: "down" }],
    claims: [{ ticket: "T", outages: ["o"], filedAt: "2026-04-20T09:00:00Z", channel: "control-panel", disruption: true }],
    ...more,
  });

const noteFrom = (answer: ReturnType<typeof noteOf>): Note => {
  if (answer.note === null) throw new Error(answer.why);
  return answer.note;
};
const note = noteFrom(noteOf(april("15:34")));

const taxRate = { id: "txr_20", percent: "20" };
const invoice = {
  id: "in_42", currency: "EUR", minorUnitDigits: 2, dueMinor: 0,
  lines: [{ id: "a", netMinor: 90_000, taxMinor: 18_000, taxRate }, { id: "b", netMinor: 35_000, taxMinor: 0, taxRate: null }],
};
const SUBJECT = "sla:acct-42/2026-04:1775001600000:1777593600000:EUR";
// `printf %s "$SUBJECT:1" | sha256sum`, and the same with :2 and :3.
const KEYS = [
  "sla-06d04a3009e693f55eea648bfdc90289d776258522619d12255af3400bbea00c",
  "sla-8403d0c8a4b1bb80f5dc8a799a9bd83b6326de7fc95f948ab1d0f20a713bbb34",
  "sla-710208a353a33ba4491ef9a5daeca352f2e1054645615c3afe2965f3d24029af",
] as const;
const KEY = KEYS[0];
const MEMO = "Service credit for 2026-04-01T00:00:00.000Z to 2026-05-01T00:00:00.000Z under mailgun@2022-01-14, clauses 3.3.a, 3.3.h: availability 99.7361 of 99.99 percent.";
const METADATA = {
  sla_subject: SUBJECT, sla_number: "1", sla_key: KEY,
  sla_account: "acct-42/2026-04", sla_terms: "mailgun@2022-01-14", sla_clauses: "3.3.a, 3.3.h",
  sla_period: "2026-04-01T00:00:00.000Z/2026-05-01T00:00:00.000Z", sla_amount: "187.50 EUR",
};
const UUID = "3f2b8c1e-9d4a-4f6e-8a7b-1c2d3e4f5a6b/2026-04";
const TO = { accountId: "acc", createdBy: "run" };

describe("the note", () => {
  it("says what every system is told", () => {
    expect(note).toEqual({ subject: SUBJECT, number: 1, key: KEY, amountMinor: 18_750, amount: "187.50", currency: "EUR", minorUnitDigits: 2, memo: MEMO, metadata: METADATA });
  });
  it("is not made of nothing, of an amount that may move, or of no account", () => {
    expect(noteOf(april("13:44"))).toEqual({ note: null, why: "nothing-owed" });
    expect(noteOf(april(null, { asOf: "2026-04-20T10:00:00Z" }))).toEqual({ note: null, why: "provisional" });
    expect(noteOf({ ...april("15:34"), id: null })).toEqual({ note: null, why: "no-id" });
  });
  it("is the same request whatever the facts and the terms are by now: a second first note is none to a billing system", () => {
    const changed = [april("16:04"), { ...april("15:34"), terms: "mailgun@2026" }].map((assessment) => noteFrom(noteOf(assessment)));
    expect(changed.map(({ subject, key }) => [subject, key])).toEqual([[SUBJECT, KEY], [SUBJECT, KEY]]);
    // Known before there is an amount: a month in which nothing is owed any more is found in the books too.
    expect(subjectOf("acct-42/2026-04", april("13:44"))).toBe(SUBJECT);
  });
  it("has another subject and key for another account, period or currency", () => {
    const other = [
      april("15:34"), april("15:34", { id: "acct-42:2026-04" }), april("15:34", { id: "acct-42%3A2026-04" }), april("15:34", { fees: { currency: "USD", service: "1250.00" } }),
      april("15:34", { period: { month: "2026-04", timeZone: "Europe/Paris" } }),
    ].map((assessment) => noteFrom(noteOf(assessment)));
    expect(new Set(other.map(({ subject }) => subject)).size).toBe(5);
    expect(new Set(other.map(({ key }) => key)).size).toBe(5);
  });
  it("is plain ASCII, and refuses half a character", () => {
    const made = noteFrom(noteOf(april("15:34", { id: "café:1" })));
    expect(made.subject).toBe(SUBJECT.replace("acct-42/2026-04", "caf%C3%A9%3A1"));
    expect(noteFrom(noteOf({ ...april("15:34"), id: "\u{1F600}" })).subject).toContain(":%F0%9F%98%80:");
    expect(() => noteOf({ ...april("15:34"), id: "a\ud800" })).toThrow(new RangeError('an id is whole Unicode characters, and "a\\ud800" has half of one'));
  });
  it("counts all guarantees together", () => {
    const two = { ...april("15:34"), total: { ...april("15:34").total, entitled: "200.00", entitledMinor: 20_000 } };
    expect(noteFrom(noteOf(two))).toMatchObject({ amount: "200.00", amountMinor: 20_000 });
  });
  it("names clauses of further guarantees too, and says when nothing was measured", () => {
    const base = april("15:34");
    const more = { findings: [{ code: "flat", clause: "9.z", params: {} }, { code: "period", clause: "9.y", params: {} }] } as unknown as Assessment["guarantees"][number];
    const made = noteFrom(noteOf({ ...base, guarantees: [more], availability: { ...base.availability, percent: null } }));
    expect(made.metadata["sla_clauses"]).toBe("3.3.a, 3.3.h, 9.z");
    expect(made.memo).toContain("availability not measured of");
  });
});

describe("requests", () => {
  // 187.50 over 900.00 and 350.00: 135.00 and 52.50; 20 percent on the first: 27.00. With tax: 214.50.
  it("Stripe", () => {
    const body = {
      invoice: "in_42",
      lines: [
        { type: "invoice_line_item", invoice_line_item: "a", amount: 13_500, tax_amounts: [{ amount: 2_700, taxable_amount: 13_500, tax_rate: "txr_20" }] },
        { type: "invoice_line_item", invoice_line_item: "b", amount: 5_250, tax_amounts: [] },
      ],
      credit_amount: 21_450, reason: "product_unsatisfactory", memo: MEMO, metadata: METADATA,
    };
    expect(stripeCreditNote(note, invoice, "on-top")).toEqual({ headers: { "Idempotency-Key": KEY }, body });
    // 200.00 are due: the note lowers that to nothing, and 14.50 are left for the balance.
    expect(stripeCreditNote(note, { ...invoice, dueMinor: 20_000 }, "on-top").body).toEqual({ ...body, credit_amount: 1_450 });
    const { credit_amount: _, ...open } = body;
    for (const dueMinor of [21_450, 143_000]) expect(stripeCreditNote(note, { ...invoice, dueMinor }, "on-top").body).toEqual(open);
  });
  it("Lago", () => {
    const credit_note = {
      invoice_id: "in_42", reason: "product_unsatisfactory", description: MEMO, credit_amount_cents: 21_450, offset_amount_cents: 0, refund_amount_cents: 0,
      items: [{ fee_id: "a", amount_cents: 13_500 }, { fee_id: "b", amount_cents: 5_250 }], metadata: METADATA,
    };
    expect(lagoCreditNote(note, invoice, "on-top")).toEqual({ body: { credit_note } });
    expect(lagoCreditNote(note, { ...invoice, dueMinor: 20_000 }, "on-top").body.credit_note).toEqual({ ...credit_note, credit_amount_cents: 1_450, offset_amount_cents: 20_000 });
    expect(lagoCreditNote(note, { ...invoice, dueMinor: 143_000 }, "on-top").body.credit_note).toEqual({ ...credit_note, credit_amount_cents: 0, offset_amount_cents: 21_450 });
  });
  it("Chargebee", () => {
    const request = (type: string, total: number): unknown => ({
      headers: { "chargebee-idempotency-key": `${KEY}-${type}` },
      body: { reference_invoice_id: "in_42", type, total, create_reason_code: "Service Unsatisfactory", customer_notes: MEMO, comment: `${KEY} ${SUBJECT}` },
    });
    expect(chargebeeCreditNotes(note, invoice, "included")).toEqual([request("refundable", 18_750)]);
    expect(chargebeeCreditNotes(note, { ...invoice, dueMinor: 20_000 }, "on-top")).toEqual([request("adjustment", 20_000), request("refundable", 1_450)]);
    expect(chargebeeCreditNotes(note, { ...invoice, dueMinor: 21_450 }, "on-top")).toEqual([request("adjustment", 21_450)]);
    expect(chargebeeCreditNotes(note, invoice, "included", "SLA")[0]?.body.create_reason_code).toBe("SLA");
  });
  it("Kill Bill", () => {
    expect(killBillCredit(note, invoice, "on-top", TO)).toEqual({
      headers: { "X-Killbill-CreatedBy": "run", "X-Killbill-Reason": "service level not met", "X-Killbill-Comment": KEY },
      query: { autoCommit: "true" },
      body: [{ accountId: "acc", amount: 214.5, currency: "EUR", description: MEMO, itemDetails: JSON.stringify(METADATA) }],
    });
  });
  it("PayPal", () => {
    const amount = { currency_code: "EUR", value: "214.50" };
    expect(payPalRefund(note, invoice, "on-top")).toEqual({ headers: { "PayPal-Request-Id": KEY }, body: { amount, custom_id: KEY, note_to_payer: MEMO } });
    const how = { method: "BANK_TRANSFER", refund_date: "2026-05-20" } as const;
    expect(payPalRecord(note, invoice, "on-top", how)).toEqual({ body: { amount, ...how } });
    expect(payPalRefund(note, invoice, "included").body.amount.value).toBe("187.50");
  });
  it("PayPal takes no decimals of three currencies", () => {
    const forint = (amountMinor: number): [Note, typeof invoice] => [{ ...note, currency: "HUF", amountMinor }, { ...invoice, currency: "HUF" }];
    expect(payPalRefund(...forint(18_700), "included").body.amount).toEqual({ currency_code: "HUF", value: "187" });
    expect(() => payPalRefund(...forint(18_758), "included")).toThrow(new RangeError("PayPal takes no decimals of HUF, so not 187.58"));
    const yen = { ...note, currency: "JPY", minorUnitDigits: 0 };
    expect(payPalRefund(yen, { ...invoice, currency: "JPY", minorUnitDigits: 0 }, "included").body.amount).toEqual({ currency_code: "JPY", value: "18750" });
  });
});

/** Every recipe. */
const ALL: readonly (readonly [string, (of: Note, on: typeof invoice) => unknown])[] = [
  ["Stripe", (of, on) => stripeCreditNote(of, on, "on-top")],
  ["Lago", (of, on) => lagoCreditNote(of, on, "on-top")],
  ["Chargebee", (of, on) => chargebeeCreditNotes(of, on, "on-top")],
  ["Kill Bill", (of, on) => killBillCredit(of, on, "on-top", TO)],
  ["PayPal's refund", (of, on) => payPalRefund(of, on, "on-top")],
  ["PayPal's record", (of, on) => payPalRecord(of, on, "on-top", { method: "OTHER", refund_date: "2026-05-20" })],
];

describe.each(ALL)("%s", (_, make) => {
  it("refuses other money, and does not convert it", () => {
    expect(() => make(note, { ...invoice, currency: "USD" })).toThrow(new RangeError("the credit is in EUR, the invoice in USD"));
    expect(() => make(note, { ...invoice, minorUnitDigits: 0 })).toThrow(new RangeError("the credit has 2 decimals, the billing system 0"));
  });
  it("reads eur as EUR", () => {
    expect(make(note, { ...invoice, currency: "eur" })).toEqual(make(note, invoice));
  });
  it("takes a UUID and a month as the id, and every correction after the first note", () => {
    const ids = noteFrom(noteOf(april("15:34", { id: UUID })));
    const late = noteFrom(correctionOf(april("15:34", { id: UUID }), april("16:04", { id: UUID }), 99));
    expect([ids.key.length, late.key.length]).toEqual([68, 68]);
    for (const each of [ids, late]) expect(() => make(each, invoice)).not.toThrow();
  });
});

describe("what does not fit", () => {
  it.each<[string, number, (text: string) => unknown]>([
    ["Stripe's metadata x", 500, (text) => stripeCreditNote({ ...note, metadata: { x: text } }, invoice, "on-top")],
    ["Stripe's memo", 5000, (text) => stripeCreditNote({ ...note, memo: text }, invoice, "on-top")],
    ["Lago's metadata x", 255, (text) => lagoCreditNote({ ...note, metadata: { x: text } }, invoice, "on-top")],
    ["Chargebee's invoice id", 50, (text) => chargebeeCreditNotes(note, { ...invoice, id: text }, "on-top")],
    ["Chargebee's reason code", 100, (text) => chargebeeCreditNotes(note, invoice, "on-top", text)],
    ["Chargebee's customer notes", 2000, (text) => chargebeeCreditNotes({ ...note, memo: text }, invoice, "on-top")],
    ["Kill Bill's created by", 50, (text) => killBillCredit(note, invoice, "on-top", { accountId: "acc", createdBy: text })],
    ["Kill Bill's description", 255, (text) => killBillCredit({ ...note, memo: text }, invoice, "on-top", TO)],
    ["PayPal's note", 255, (text) => payPalRefund({ ...note, memo: text }, invoice, "on-top")],
  ])("%s of %d characters is taken, one more is not cut off", (what, most, make) => {
    expect(() => make("x".repeat(most))).not.toThrow();
    expect(() => make("x".repeat(most + 1))).toThrow(new RangeError(`${what} takes ${most} characters, not ${most + 1}`));
  });
  it("Chargebee's comment is key, space and subject", () => {
    expect(() => chargebeeCreditNotes({ ...note, subject: "s".repeat(300 - 68 - 1) }, invoice, "on-top")).not.toThrow();
    expect(() => chargebeeCreditNotes({ ...note, subject: "s".repeat(300 - 68) }, invoice, "on-top")).toThrow(new RangeError("Chargebee's comment takes 300 characters, not 301"));
  });
  it.each([-1, 0.5, NaN])("%d is nothing that is due", (dueMinor) => {
    for (const make of [stripeCreditNote, lagoCreditNote, chargebeeCreditNotes]) {
      expect(() => make(note, { ...invoice, dueMinor }, "on-top")).toThrow(new RangeError(`${dueMinor} due is not a whole number of minor units, 0 or more`));
    }
  });
  it("an amount that no JSON number is", () => {
    // From 2^46 = 70368744177664 numbers are 1/64 apart: 90071992547409.91 is written as 90071992547409.9, a cent less.
    const make = (amountMinor: number): unknown =>
      killBillCredit({ ...note, amountMinor }, { ...invoice, lines: [{ id: "a", netMinor: amountMinor, taxMinor: 0, taxRate: null }] }, "on-top", TO);
    expect(() => make(9_007_199_254_740_991)).toThrow(new RangeError("90071992547409.91 has more digits than a JSON number carries"));
    expect(() => make(9_007_199_254_740_990)).not.toThrow();
    expect(JSON.stringify(make(9_007_199_254_740_990))).toContain('"amount":90071992547409.9,');
    expect(JSON.stringify(make(7_036_874_417_766_400))).toContain('"amount":70368744177664,');
  });
});

describe("a correction", () => {
  it("credits the rest as the next note of the subject", () => {
    const second = noteFrom(correctionOf(april("15:34"), april("16:04"), 1));
    expect(second).toMatchObject({ amount: "62.50", amountMinor: 6_250, subject: SUBJECT, number: 2, key: KEYS[1] });
    expect(second.metadata).toEqual({ ...METADATA, sla_number: "2", sla_key: KEYS[1], sla_amount: "62.50 EUR", sla_corrects: KEY });
    // The same amount again, for the next half hour: another note, another key.
    const third = noteFrom(correctionOf(april("16:04"), april("16:34"), 2));
    expect(third).toMatchObject({ amountMinor: 6_250, number: 3, key: KEYS[2], metadata: { sla_corrects: KEYS[1] } });
  });
  it("after up and down again is not the one that was voided", () => {
    expect(correctionOf(april("16:04"), april("15:34"), 2)).toEqual({ note: null, why: "claim-back" });
    expect(noteFrom(correctionOf(april("15:34"), april("16:04"), 2))).toMatchObject({ amountMinor: 6_250, key: KEYS[2] });
    // All the way down, the first note voided, and up: 187.50 once more, and not under the first key.
    expect(noteFrom(correctionOf(april("13:44"), april("15:34"), 1))).toMatchObject({ amountMinor: 18_750, key: KEYS[1] });
  });
  it("is the first note if none was made, with the key that it would have had", () => {
    const open = april(null, { asOf: "2026-04-20T10:00:00Z" });
    for (const before of [april("13:44"), open, { ...april("15:34"), id: null }]) {
      expect(correctionOf(before, april("15:34"), 0)).toEqual(noteOf(april("15:34")));
    }
    expect(correctionOf(open, open, 0)).toEqual({ note: null, why: "provisional" });
  });
  it("never takes back by a credit note, and has nothing to say of nothing", () => {
    expect(correctionOf(april("16:04"), april("15:34"), 1)).toEqual({ note: null, why: "claim-back" });
    expect(correctionOf(april("15:34"), april("15:34"), 1)).toEqual({ note: null, why: "nothing-owed" });
  });
  it("waits until the new one is final and has an account", () => {
    expect(correctionOf(april("15:34"), april(null, { asOf: "2026-04-20T10:00:00Z" }), 1)).toEqual({ note: null, why: "provisional" });
    expect(correctionOf(april("15:34"), { ...april("16:04"), id: null }, 1)).toEqual({ note: null, why: "no-id" });
  });
  it.each([0, -1, 0.5, NaN])("refuses %d notes of an assessment that was owed", (notes) => {
    expect(() => correctionOf(april("15:34"), april("16:04"), notes)).toThrow(new RangeError(`187.50 was owed before, and ${notes} notes were made: call noteOf if none was`));
  });
  it("refuses an assessment that no note is made of as the one that notes were made of", () => {
    for (const before of [april(null, { asOf: "2026-04-20T10:00:00Z" }), { ...april("15:34"), id: null }]) {
      expect(() => correctionOf(before, april("16:04"), 1)).toThrow(new RangeError("no note is made of an assessment that is provisional or has no id: give the one that the last note was made of"));
    }
  });
});
