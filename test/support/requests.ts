/** Requests as the command-line program reads them. */

export type Request = Readonly<Record<string, unknown>>;

/** One claimed outage of 114 minutes in April 2026: three whole half hours beyond the allowance, 15 % of 100.00. */
export const REQUEST: Request = {
  id: "a",
  terms: "mailgun@2022-01-14",
  period: { month: "2026-04" },
  fees: { currency: "USD", service: "100.00" },
  outages: [{ id: "o1", start: "2026-04-15T13:40:00Z", end: "2026-04-15T15:34:00Z", impact: "down" }],
  claims: [{ ticket: "T-1", outages: ["o1"], filedAt: "2026-04-20T09:00:00Z", channel: "control-panel", disruption: true }],
};

export function lineOf(change: Request = {}): string {
  return JSON.stringify({ ...REQUEST, ...change });
}

/** The request without the terms it names. */
export function withoutTerms(change: Request = {}): string {
  return JSON.stringify({ ...REQUEST, ...change, terms: undefined });
}
