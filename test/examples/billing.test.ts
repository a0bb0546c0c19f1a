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
const { noteOf } = recipe("note") as typeof noteRecipe;
const { correctionOf } = recipe("correction") as typeof correctionRecipe;
const { stripeCreditNote } = recipe("stripe") as typeof stripeRecipe;
const { lagoCreditNote } = recipe("lago") as typeof lagoRecipe;
const { chargebeeCreditNote } = recipe("chargebee") as typeof chargebeeRecipe;
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
  id: "in_42", currency: "EUR", minorUnitDigits: 2, isPaid: true,
  lines: [{ id: "a", netMinor: 90_000, taxMinor: 18_000, taxRate }, { id: "b", netMinor: 35_000, taxMinor: 0, taxRate: null }],
};
const KEY = "sla:acct-42/2026-04:mailgun@2022-01-14:1775001600000:1777593600000:EUR:18750";
const MEMO = "Service credit for 2026-04-01T00:00:00.000Z to 2026-05-01T00:00:00.000Z under mailgun@2022-01-14, clauses 3.3.a, 3.3.h: availability 99.7361 of 99.99 percent.";
const METADATA = {
  sla_account: "acct-42/2026-04", sla_terms: "mailgun@2022-01-14", sla_clauses: "3.3.a, 3.3.h",
  sla_period: "2026-04-01T00:00:00.000Z/2026-05-01T00:00:00.000Z", sla_amount: "187.50 EUR",
};

describe("the note", () => {
  it("says what every system is told", () => {
    expect(note).toEqual({ key: KEY, amountMinor: 18_750, amount: "187.50", currency: "EUR", minorUnitDigits: 2, memo: MEMO, metadata: METADATA });
  });
  it("is not made of nothing, of an amount that may move, or of no account", () => {
    expect(noteOf(april("13:44"))).toEqual({ note: null, why: "nothing-owed" });
    expect(noteOf(april(null, { asOf: "2026-04-20T10:00:00Z" }))).toEqual({ note: null, why: "provisional" });
    expect(noteOf({ ...april("15:34"), id: null })).toEqual({ note: null, why: "no-id" });
  });
  it("has one key for one assessment, and another as soon as anything of it differs", () => {
    const other = [april("16:04"), april("15:34", { id: "acct-42:2026-04" }), april("15:34", { id: "acct-42%3A2026-04" }), april("15:34", { fees: { currency: "USD", service: "1250.00" } })];
    expect(noteFrom(noteOf(april("15:34"))).key).toBe(KEY);
    expect(new Set([KEY, ...other.map((assessment) => noteFrom(noteOf(assessment)).key)]).size).toBe(5);
    expect(noteFrom(noteOf(april("15:34", { id: "café:1" }))).key).toContain(":caf%C3%A9%3A1:");
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
  it("Stripe", () => {
    // 187.50 over 900.00 and 350.00: 135.00 and 52.50; 20 percent on the first: 27.00.
    const body = {
      invoice: "in_42",
      lines: [
        { type: "invoice_line_item", invoice_line_item: "a", amount: 13_500, tax_amounts: [{ amount: 2_700, taxable_amount: 13_500, tax_rate: "txr_20" }] },
        { type: "invoice_line_item", invoice_line_item: "b", amount: 5_250, tax_amounts: [] },
      ],
      credit_amount: 21_450, reason: "product_unsatisfactory", memo: MEMO, metadata: METADATA,
    };
    expect(stripeCreditNote(note, invoice, "on-top")).toEqual({ headers: { "Idempotency-Key": KEY }, body });
    const { credit_amount: _, ...open } = body;
    expect(stripeCreditNote(note, { ...invoice, isPaid: false }, "on-top").body).toEqual(open);
  });
  it("Lago", () => {
    const credit_note = {
      invoice_id: "in_42", reason: "product_unsatisfactory", description: MEMO, credit_amount_cents: 21_450, offset_amount_cents: 0, refund_amount_cents: 0,
      items: [{ fee_id: "a", amount_cents: 13_500 }, { fee_id: "b", amount_cents: 5_250 }], metadata: { ...METADATA, sla_key: KEY },
    };
    expect(lagoCreditNote(note, invoice, "on-top")).toEqual({ body: { credit_note } });
    expect(lagoCreditNote(note, { ...invoice, isPaid: false }, "on-top").body.credit_note).toEqual({ ...credit_note, credit_amount_cents: 0, offset_amount_cents: 21_450 });
  });
  it("Chargebee", () => {
    const body = {
      reference_invoice_id: "in_42", type: "refundable", total: 18_750, reason_code: "service_unsatisfactory", customer_notes: MEMO,
      comment: `mailgun@2022-01-14, clauses 3.3.a, 3.3.h, ${KEY}`,
    };
    expect(chargebeeCreditNote(note, invoice, "included")).toEqual({ headers: { "chargebee-idempotency-key": KEY }, body });
    expect(chargebeeCreditNote(note, { ...invoice, isPaid: false }, "on-top").body).toEqual({ ...body, type: "adjustment", total: 21_450 });
  });
  it("Kill Bill", () => {
    expect(killBillCredit(note, "acc", "run")).toEqual({
      headers: { "X-Killbill-CreatedBy": "run", "X-Killbill-Reason": "service level not met", "X-Killbill-Comment": KEY },
      query: { autoCommit: "true" },
      body: [{ accountId: "acc", amount: 187.5, currency: "EUR", description: MEMO, itemDetails: JSON.stringify({ ...METADATA, sla_key: KEY }) }],
    });
    expect(() => killBillCredit({ ...note, amount: "90071992547409.915", minorUnitDigits: 3 }, "acc", "run")).toThrow("more digits than a JSON number carries");
  });
  it("PayPal", () => {
    const amount = { currency_code: "EUR", value: "187.50" };
    expect(payPalRefund(note, "INV-7")).toEqual({
      headers: { "PayPal-Request-Id": KEY },
      body: { amount, custom_id: "mailgun@2022-01-14 3.3.a, 3.3.h", invoice_id: "INV-7", note_to_payer: MEMO },
    });
    expect(payPalRecord(note, "BANK_TRANSFER", "2026-05-20")).toEqual({ body: { amount, method: "BANK_TRANSFER", refund_date: "2026-05-20" } });
  });
});

describe("what does not fit", () => {
  it("is refused, not converted", () => {
    for (const make of [stripeCreditNote, lagoCreditNote, chargebeeCreditNote]) {
      expect(() => make(note, { ...invoice, currency: "USD" }, "on-top")).toThrow("the credit is in EUR, the invoice in USD");
      expect(() => make(note, { ...invoice, minorUnitDigits: 0 }, "on-top")).toThrow("the credit has 2 decimals, the billing system 0");
    }
  });
  it.each<[string, number, (longer: Note) => unknown]>([
    ["Stripe's idempotency key", 255, (longer) => stripeCreditNote(longer, invoice, "on-top")],
    ["Chargebee's idempotency key", 100, (longer) => chargebeeCreditNote(longer, invoice, "on-top")],
    ["PayPal's request id", 108, (longer) => payPalRefund(longer, "INV-7")],
    ["Lago's metadata sla_key", 255, (longer) => lagoCreditNote(longer, invoice, "on-top")],
  ])("%s of %d characters is taken, one more is not cut off", (what, most, make) => {
    expect(() => make({ ...note, key: "k".repeat(most) })).not.toThrow();
    expect(() => make({ ...note, key: "k".repeat(most + 1) })).toThrow(new RangeError(`${what} takes ${most} characters, not ${most + 1}`));
  });
  it.each<[string, number, Partial<Note>, (longer: Note) => unknown]>([
    ["Stripe's metadata x", 500, { metadata: { x: "v" } }, (longer) => stripeCreditNote(longer, invoice, "on-top")],
    ["Stripe's memo", 5000, { memo: "m" }, (longer) => stripeCreditNote(longer, invoice, "on-top")],
    ["Chargebee's customer notes", 2000, { memo: "m" }, (longer) => chargebeeCreditNote(longer, invoice, "on-top")],
    ["PayPal's note", 255, { memo: "m" }, (longer) => payPalRefund(longer, "INV-7")],
  ])("%s takes %d characters", (what, most, text, make) => {
    const stretched = (length: number): Note => ({ ...note, ...(text.memo === undefined ? { metadata: { x: "v".repeat(length) } } : { memo: "m".repeat(length) }) });
    expect(() => make(stretched(most))).not.toThrow();
    expect(() => make(stretched(most + 1))).toThrow(`${what} takes ${most} characters, not ${most + 1}`);
  });
  it("is refused in ids and comments too", () => {
    expect(() => chargebeeCreditNote(note, { ...invoice, id: "i".repeat(51) }, "on-top")).toThrow("Chargebee's invoice id takes 50");
    expect(() => chargebeeCreditNote({ ...note, metadata: { ...METADATA, sla_terms: "t".repeat(300) } }, invoice, "on-top")).toThrow("Chargebee's comment takes 300");
    expect(() => payPalRefund({ ...note, metadata: { ...METADATA, sla_terms: "t".repeat(127) } }, "INV-7")).toThrow("PayPal's custom id takes 127");
    expect(() => payPalRefund(note, "i".repeat(128))).toThrow("PayPal's invoice number takes 127");
  });
});

describe("a correction", () => {
  it("credits the rest under a key of its own", () => {
    const first = noteFrom(correctionOf(april("15:34"), april("16:04")));
    expect(first).toMatchObject({ amount: "62.50", amountMinor: 6_250, key: KEY.replace("18750", "18750>25000"), metadata: { sla_amount: "62.50 EUR", sla_corrects: KEY } });
    // The same amount again, for the next half hour: another step, another key.
    const second = noteFrom(correctionOf(april("16:04"), april("16:34")));
    expect(second).toMatchObject({ amountMinor: 6_250, key: KEY.replace("18750", "25000>31250") });
  });
  it("is the first note if none was issued, with the key that it would have had", () => {
    expect(correctionOf(april("13:44"), april("15:34"))).toEqual(noteOf(april("15:34")));
  });
  it("never takes back by a credit note, and has nothing to say of nothing", () => {
    expect(correctionOf(april("16:04"), april("15:34"))).toEqual({ note: null, why: "claim-back" });
    expect(correctionOf(april("15:34"), april("15:34"))).toEqual({ note: null, why: "nothing-owed" });
  });
  it("waits until both are final and have an account", () => {
    const open = april(null, { asOf: "2026-04-20T10:00:00Z" });
    expect(correctionOf(open, april("15:34"))).toEqual({ note: null, why: "provisional" });
    expect(correctionOf(april("15:34"), open)).toEqual({ note: null, why: "provisional" });
    expect(correctionOf(april("15:34"), { ...april("16:04"), id: null })).toEqual({ note: null, why: "no-id" });
  });
});
