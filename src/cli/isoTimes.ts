/**
 * An assessment with its instants as ISO texts, for people and for tools that know no epoch. Durations stay numbers.
 */
import type { Assessment } from "../index.js";

/** What an instant is called once it is a text: the name without its unit. */
const ISO_NAMES = new Map([
  ["startMs", "start"],
  ["endMs", "end"],
  ["deadlineMs", "deadline"],
  ["asOfMs", "asOf"],
  ["filedAtMs", "filedAt"],
  ["sinceMs", "since"],
]);

/**
 * Writes every instant as ISO 8601 in UTC under its name without `Ms`; an instant that is `null` stays so.
 *
 * @returns plain JSON, its keys in the order of the assessment's
 */
export function withIsoTimes(assessment: Assessment): Readonly<Record<string, unknown>> {
  const { period, claim, ledger, outages, maintenance, termsBreaches, findings } = assessment;
  return renamed({
    ...assessment,
    period: renamed(period),
    claim: claim === null ? null : renamed(claim),
    ledger: ledger.map(renamed),
    outages: outages.map((outage) => renamed({ ...outage, claim: renamed(outage.claim) })),
    maintenance: maintenance.map(renamed),
    termsBreaches: termsBreaches.map(renamed),
    findings: findings.map((finding) => ({ ...finding, params: renamed(finding.params) })),
  });
}

/**
 * Only the keys of the object itself, which are all names of the assessment's own: what lies deeper may be named by the
 * contract, such as a cause.
 */
function renamed(record: object): Readonly<Record<string, unknown>> {
  const written: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(record)) {
    const name = ISO_NAMES.get(key);
    if (name === undefined) written[key] = value;
    else written[name] = typeof value === "number" ? new Date(value).toISOString() : (value as unknown);
  }
  return written;
}
