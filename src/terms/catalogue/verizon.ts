/** Verizon wavelength services: tables by class of protection, over the nominal minutes of the month. */
import { defineTerms } from "../defineTerms.js";
import type { Terms, Tier, TierSchedule } from "../language.js";

/** The classes share the edges; a class more protected earns more at each. */
function table(tiers: readonly Tier[]): TierSchedule {
  return { kind: "tiers", by: "availability", tiers, overlap: "higher-credit", clause: "credit" };
}

/** Tables by class of protection, each a plan. */
export const VERIZON_WAVELENGTH: Terms = /* @__PURE__ */ (() => defineTerms({
  id: "verizon-wavelength",
  version: "2026-11",
  title: "Verizon wavelength services, circuit availability",
  status: "second-hand",
  source: {
    title: "Wavelength Services Solution+, Part IV: Service Level Agreement", language: "en",
    address: "https://www.verizon.com/business/service_guide/reg/cp_wss_plus_sla%20mk.htm", read: "2026-11-01",
    note: "The tables are taken from an excerpt whose column headings were lost; the target of 99.5 % is where credits begin.",
  },
  effective: { from: null, to: null },
  guarantee: { id: "uptime", clause: "target" },
  services: { covered: ["circuit"], clause: "target" },
  target: { percent: "99.5", clause: "target" },
  period: { base: "nominal", unit: "calendar-month", clause: "month" },
  schedule: table([
    { below: "99.5", atLeast: "99.0", credit: "10" },
    { below: "99.0", atLeast: "98.5", credit: "20" },
    { below: "98.5", atLeast: "98.2", credit: "30" },
    { below: "98.2", atLeast: "97.5", credit: "40" },
    { below: "97.5", atLeast: "96.67", credit: "70" },
    { below: "96.67", credit: "100" },
  ]),
  caps: [{ scope: "all-guarantees", percent: "100", of: "service-fee", otherCredits: "taken-first", clause: "cap" }],
  termination: { missed: 3, of: 3, belowPercent: null, clause: "terminate" },
  plans: [
    { id: "unprotected", clause: "classes" },
    {
      id: "protected-access",
      schedule: table([
        { below: "99.5", atLeast: "99.0", credit: "20" },
        { below: "99.0", atLeast: "98.5", credit: "30" },
        { below: "98.5", atLeast: "98.2", credit: "40" },
        { below: "98.2", atLeast: "97.5", credit: "70" },
        { below: "97.5", credit: "100" },
      ]),
      clause: "classes",
    },
    {
      id: "protected-dual-path",
      schedule: table([
        { below: "99.5", atLeast: "99.0", credit: "40" },
        { below: "99.0", atLeast: "98.5", credit: "70" },
        { below: "98.5", credit: "100" },
      ]),
      clause: "classes",
    },
  ],
  notModelled: [{ clause: "notice", why: "A right to leave is told, not whether it was used in time." }],
  clauses: {
    target: "A circuit meets the availability of its class; 99.5 %, where credits begin, is taken for each of them.",
    month: "Measured over a calendar month of so many days of 1,440 minutes, whatever the clocks do.",
    classes: "Circuits are unprotected, protected in the access, or protected end to end; the columns are read in that order, rising.",
    credit: "Below 99.5, 99.0, 98.5, 98.2, 97.5 and 96.67 % earns rising shares of the circuit's recurring charge; once all of it, it stays all of it.",
    cap: "The credits of a month stay within its recurring charge.",
    terminate: "A circuit that misses its standard three months in a row may be terminated.",
    notice: "The customer says so in writing within 30 days of the end of the third month.",
  },
}))();
