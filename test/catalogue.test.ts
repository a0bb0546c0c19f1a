// Terms are found by id, or by the day they were in force.
import { expect, it } from "vitest";
import { MAILGUN_2022_01_14, MAILGUN_2026, parseTerms, termsInForce } from "../src/index.js";
import { CATALOGUE, findTerms } from "../src/terms/catalogue/index.js";

it.each(CATALOGUE.map((terms) => ({ id: `${terms.id}@${terms.version}`, terms })))("$id is valid, and found by its id", ({ id, terms }) => {
  expect(parseTerms(JSON.parse(JSON.stringify(terms)))).toEqual(terms);
  expect(findTerms(id)).toBe(terms);
});

it.each(["mailgun", "mailgun@2022", "Mailgun@2022-01-14", ""])("%j is not guessed at", (id) => {
  expect(findTerms(id)).toBe(undefined);
});

it.each([
  { day: "2022-01-13", terms: undefined }, { day: "2022-01-14", terms: MAILGUN_2022_01_14 }, { day: "2025-12-31", terms: MAILGUN_2022_01_14 },
  { day: "2026-01-01", terms: MAILGUN_2026 }, { day: "2031-05-05", terms: MAILGUN_2026 },
])("on $day", ({ day, terms }) => {
  expect(termsInForce(CATALOGUE, "mailgun", day)).toBe(terms);
});

it("another contract has no terms here", () => {
  expect(termsInForce(CATALOGUE, "postgun", "2025-01-01")).toBe(undefined);
});
