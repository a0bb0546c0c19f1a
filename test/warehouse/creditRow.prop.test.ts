// A row says what the assessment says, for any facts under any readings; and no text makes it throw.
import fc from "fast-check";
import { expect, it } from "vitest";
import { assess } from "../../src/index.js";
import { creditRow } from "../../src/warehouse/index.js";
import { cases, fewerRuns } from "../support/propertyFacts.js";
import { lineOf } from "../support/requests.js";

it("has the figures of the assessment", () => {
  fc.assert(fc.property(cases, ({ terms, facts }) => {
    const { id, status, period, availability, time, credit, total } = assess(terms, facts);
    const row = creditRow(JSON.stringify({ ...facts, terms }));
    expect(row).toEqual({
      id, error: null, terms: `${terms.id}@${terms.version}`, status, periodStartMs: period.startMs, periodEndMs: period.endMs,
      availabilityPercent: availability.percent, targetMet: availability.met, agreedMs: time.agreedMs, downtimeMs: time.downtimeMs, creditableMs: time.creditableMs,
      currency: credit.currency, minorUnitDigits: credit.minorUnitDigits,
      gross: total.gross, withheld: total.withheld, forfeited: total.forfeited, entitled: total.entitled, entitledMinor: total.entitledMinor,
    });
    expect(creditRow(JSON.stringify(facts), terms)).toEqual(row);
  }), fewerRuns());
});

it("has the same columns and does not throw, whatever the text is", () => {
  const columns = Object.keys(creditRow(lineOf()));
  const line = lineOf();
  const cut = fc.nat(line.length).map((length) => line.slice(0, length));
  const changed = fc.tuple(fc.nat(line.length), fc.string()).map(([at, text]) => line.slice(0, at) + text + line.slice(at + 1));
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), cut, changed), (text) => {
    const row = creditRow(text);
    expect(Object.keys(row)).toEqual(columns);
    expect(row.error === null).toBe(row.entitled !== null);
  }));
});
