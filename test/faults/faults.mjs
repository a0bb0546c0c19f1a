/**
 * Faults that a hand could make, one of each kind that has cost somebody money: planted one at a time by `run.mjs`, each
 * must turn the named tests red. They are described in docs/verification.md; test/faults/faults.test.ts keeps the two and
 * the sources together.
 *
 * `from` occurs exactly once in `file`; `caughtBy` is the least of what `npm test` runs that sees it.
 */
export const FAULTS = [
  {
    id: "block-reached-late", what: "a block counts only once it is exceeded, not when it is reached",
    file: "src/credit/schedule/rounding.ts", from: "return ratio(floor(count));", to: "return ratio(count.num === 0n ? 0n : ceiling(count) - 1n);",
    caughtBy: "test/clauses/3.3.a-blocks.test.ts",
  },
  {
    id: "claim-on-the-deadline", what: "a claim at the first instant that is too late still counts",
    file: "src/credit/claim.ts", from: "return limitMs === null || atMs < limitMs;", to: "return limitMs === null || atMs <= limitMs;",
    caughtBy: "test/clauses/3.3.f-claimWindow.test.ts",
  },
  {
    id: "target-just-missed", what: "availability exactly on the target counts as missed",
    file: "src/availability/availability.ts", from: 'const met = order > 0 || (order === 0 && prepared', to: 'const met = order > 0 || (order > 0 && prepared',
    caughtBy: "test/clauses/3.1.e-target.test.ts",
  },
  {
    id: "half-rounded-down", what: "half a cent is rounded down",
    file: "src/money.ts", from: "order(sumOf(rest, rest), perUnit) >= 0", to: "order(sumOf(rest, rest), perUnit) > 0",
    caughtBy: "test/clauses/3.3.h-cap.test.ts",
  },
  {
    id: "cap-rounded-up", what: "what a cap leaves is rounded to the nearest cent, which may exceed it",
    file: "src/credit/entitlement.ts", from: "lower(heldShown, roundDown(room, digits))", to: "lower(heldShown, roundHalfUp(room, digits))",
    caughtBy: "test/clauses/3.3.h-cap.test.ts",
  },
  {
    id: "other-credits-forgotten", what: "credits of other guarantees leave the common cap whole",
    file: "src/credit/cap.ts", from: 'cap.otherCredits === "taken-first" ? otherCredits : NOTHING', to: 'cap.otherCredits === "taken-first" ? NOTHING : NOTHING',
    caughtBy: "test/clauses/3.3.h-cap.test.ts",
  },
  {
    id: "zone-ignored", what: "a month begins at midnight UTC, whatever the zone",
    file: "src/calendar.ts", from: "return firstInstantAt(day * MS_PER_DAY, timeZone);", to: "return firstInstantAt(day * MS_PER_DAY, timeZone && 'UTC');",
    caughtBy: "test/clauses/3.1.f-period.test.ts",
  },
  {
    id: "anchor-not-clamped", what: "a period anchored on the 31st spills over into the next month",
    file: "src/calendar.ts", from: "Math.min(anchorDay, daysInMonth(fullYear, month))", to: "anchorDay",
    caughtBy: "test/clauses/3.1.f-period.test.ts",
  },
  {
    id: "clip-dropped", what: "an outage that began before the period counts from its own start",
    file: "src/timeline/span.ts", from: "instantMs(Math.max(a.startMs, b.startMs))", to: "a.startMs",
    caughtBy: "test/clauses/1.a-providerDecision.test.ts",
  },
  {
    id: "overlap-counted-twice", what: "spans that overlap are added up",
    file: "src/timeline/intervals.ts", from: "if (last === undefined || startMs > last.endMs) merged.push", to: "if (last === undefined || startMs >= last.startMs) merged.push",
    caughtBy: "test/properties/intervals.prop.test.ts",
  },
  {
    id: "exclusion-swapped", what: "of several causes the strongest decides where the mildest should",
    file: "src/ledger/judgeInstant.ts", from: 'prepared.terms.overlap.wins === "creditable" ? Math.max : Math.min', to: 'prepared.terms.overlap.wins === "creditable" ? Math.min : Math.max',
    caughtBy: "test/clauses/3.3.e-beyondControl.test.ts",
  },
  {
    id: "allowance-of-whole-period", what: "the free 0.01 % is taken of the whole period, maintenance included",
    file: "src/credit/allowance.ts", from: 'of === "agreed" ? agreedMs : ratio(periodMs)', to: 'of === "agreed" ? ratio(periodMs) : ratio(periodMs)',
    caughtBy: "test/clauses/3.3.b-allowance.test.ts",
  },
  {
    id: "evidence-not-asked-for", what: "a ticket without evidence of a disruption is as good as one with it",
    file: "src/credit/claim.ts", from: "disruption || !terms.claim.evidence.needed", to: "disruption || true",
    caughtBy: "test/clauses/3.3.g-evidence.test.ts",
  },
  {
    id: "percent-rounded-up", what: "99.9899999 % is shown as 99.99 %",
    file: "src/exactText.ts", from: "ratio(floor(times(share, ratio(10n ** BigInt(decimals + 2)))),", to: "ratio(floor(times(share, ratio(10n ** BigInt(decimals + 2) * (10n ** 30n - 1n), 10n ** 30n))) + 1n,",
    caughtBy: "test/clauses/3.1.e-target.test.ts",
  },
];
