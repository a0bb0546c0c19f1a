/** Requests that are right but for one change, and what is said about the change. */
import { expect } from "vitest";
import { assess, type InputIssue, MAILGUN_2022_01_14 as MAILGUN, parseTerms, SlaInputError } from "../../src/index.js";
import type { Assessment } from "../../src/assessment.js";
import type { Facts } from "../../src/facts/facts.js";
import type { Terms } from "../../src/terms/language.js";

type Fields = Readonly<Record<string, unknown>>;

/** One outage of 114 minutes in April 2026, claimed well: 15 % of 100.00. */
export const GOOD = {
  period: { month: "2026-04" },
  asOf: "2026-05-10T00:00:00Z",
  fees: { currency: "EUR", service: "100.00" },
  outages: [{ id: "o1", start: "2026-04-15T13:40:00Z", end: "2026-04-15T15:34:00Z", impact: "down" }],
  maintenance: [{ kind: "planned", start: "2026-04-08T02:00:00Z", end: "2026-04-08T04:00:00Z" }],
  claims: [{ ticket: "T-1", outages: ["o1"], filedAt: "2026-04-20T09:00:00Z", channel: "control-panel", disruption: true }],
} as const;

export const withFields = (change: Fields): Fields => ({ ...GOOD, ...change });
export const withPeriod = (period: unknown): Fields => withFields({ period });
export const withFees = (change: Fields): Fields => withFields({ fees: { ...GOOD.fees, ...change } });
export const withOutage = (change: Fields): Fields => withFields({ outages: [{ ...GOOD.outages[0], ...change }] });
export const withWindow = (change: Fields): Fields => withFields({ maintenance: [{ ...GOOD.maintenance[0], ...change }] });
export const withClaim = (change: Fields): Fields => withFields({ claims: [{ ...GOOD.claims[0], ...change }] });

export function assessed(facts: unknown, terms: Terms = MAILGUN): Assessment {
  return assess(terms, facts as Facts);
}

/** The issues of a call that must fail with our error, checked for the form every issue has. */
export function issuesOf(call: () => unknown): readonly InputIssue[] {
  let thrown: unknown;
  try {
    call();
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(SlaInputError);
  const { issues, moreIssues, message, name } = thrown as SlaInputError;
  expect(name).toBe("SlaInputError");
  expect(issues.length).toBeGreaterThan(0);
  expect(issues.length).toBeLessThanOrEqual(100);
  expect(moreIssues).toBeGreaterThanOrEqual(0);
  expect(moreIssues > 0 ? issues.length : 100).toBe(100);
  expect(message.split("\n").length).toBeGreaterThanOrEqual(issues.length);
  for (const issue of issues) {
    expect(issue.received.length).toBeLessThanOrEqual(80);
    expect(issue.message).toContain(issue.expected);
    expect(issue.message).toContain(issue.received);
    expect(JSON.parse(JSON.stringify(issue))).toEqual(issue);
  }
  return issues;
}

/** `"code at path"` of each issue, as in `"type at outages.0.start"`. */
export function complaints(facts: unknown, terms: Terms = MAILGUN): readonly string[] {
  return listed(issuesOf(() => assessed(facts, terms)));
}

export function termsComplaints(data: unknown): readonly string[] {
  return listed(issuesOf(() => parseTerms(data)));
}

function listed(issues: readonly InputIssue[]): readonly string[] {
  return issues.map(({ code, path }) => `${code} at ${path.join(".")}`);
}
