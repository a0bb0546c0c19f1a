// Clause 3.3.j: credits are the sole remedy. No figure depends on it; the statement says so.
import { expect, it } from "vitest";
import { assessApril, HOUR, outage, reading } from "../support/april.js";

it.each([{ sole: true }, { sole: false }])("sole remedy $sole: told, and no figure changes", ({ sole }) => {
  const { findings, credit } = assessApril([outage(2 * HOUR)], {}, reading({ remedy: { sole } }));
  expect(findings.filter(({ code }) => code === "sole-remedy")).toEqual(sole ? [{ code: "sole-remedy", clause: "3.3.j", params: {} }] : []);
  expect(credit.entitled).toBe("15.00");
});
