// A row says what the assessment says, for any facts under any readings; and no text makes it throw.
import fc from "fast-check";
import { expect, it } from "vitest";
import { assess } from "../../src/index.js";
import { creditRow } from "../../src/warehouse/index.js";
import { cases, fewerRuns } from "../support/propertyFacts.js";
import { lineOf } from "../support/requests.js";

it("has the figures of the assessment", () => {
  fc.assert(fc.property(cases, ({ terms, facts }) => {
    const { id, status, period, asOfMs, availability, time, credit, guarantees, total, findings } = assess(terms, facts);
    const deadlines = findings.flatMap((finding) => (finding.code === "claim-open" ? [finding.params.deadlineMs ?? Infinity] : []));
    const first = Math.min(...deadlines);
    const row = creditRow(JSON.stringify({ ...facts, terms }));
    expect(row).toEqual({
      id, errorCode: null, error: null, terms: `${terms.id}@${terms.version}`, status, periodStartMs: period.startMs, periodEndMs: period.endMs, asOfMs,
      availabilityPercent: availability.percent, targetMet: availability.met, agreedMs: time.agreedMs, downtimeMs: time.downtimeMs, creditableMs: time.creditableMs,
      currency: credit.currency, minorUnitDigits: credit.minorUnitDigits, fee: credit.fee, potential: credit.potential, claimDeadlineMs: first === Infinity ? null : first,
      gross: total.gross, withheld: total.withheld, forfeited: total.forfeited, entitled: total.entitled, entitledMinor: total.entitledMinor,
      findings: [...new Set([findings, ...guarantees.map((guarantee) => guarantee.findings)].flat().map(({ code }) => code))].join(" "),
    });
    expect(creditRow(JSON.stringify(facts), terms)).toEqual(row);
  }), fewerRuns());
});

it("has the same columns and does not throw, whatever the text is", () => {
  const columns = Object.keys(creditRow(lineOf()));
  const line = lineOf();
  const cut = fc.nat(line.length).map((length) => line.slice(0, length));
  const changed = fc.tuple(fc.nat(line.length), fc.string()).map(([at, text]) => line.slice(0, at) + text + line.slice(at + 1));
  const named = fc.string({ unit: "binary", maxLength: 200 }).map((id) => lineOf({ id }));
  fc.assert(fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.json(), cut, changed, named), (text) => {
    const row = creditRow(text);
    expect(Object.keys(row)).toEqual(columns);
    expect([row.error === null, row.errorCode === null]).toEqual([row.entitled !== null, row.entitled !== null]);
    // Half a sign in a row would make strict readers of JSON refuse all rows.
    for (const value of Object.values(row)) if (typeof value === "string") expect(/\p{Surrogate}/u.test(value)).toBe(false);
  }));
});
