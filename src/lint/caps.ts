/** What is doubtful in caps: credits they cut down to one, caps that never bind, and none where one is needed. */
import type { IssuePath } from "../errors.js";
import type { CapTerms, DecimalText, Terms } from "../terms/language.js";
import { ratioOf } from "../exactText.js";
import { compare, ratio, type Ratio, ZERO } from "../units.js";
import { type Amount, capAmount, capWords, creditAmount, creditWords } from "./amounts.js";
import type { LintFinding } from "./lintFinding.js";
import { longestDays } from "./longestPeriod.js";
import { mostCredit } from "./mostCredit.js";
import { type Placed, type Promised, simpleSchedules } from "./promised.js";
import { singleCredits } from "./singleCredits.js";

type CapContext = Pick<Terms, "period" | "unavailable">;

interface SizedCap extends Placed<CapTerms> {
  readonly amount: Amount;
}

/** Findings on the caps of one promise. */
export function capFindings(promised: Promised, terms: CapContext): readonly LintFinding[] {
  const caps = sizedCaps(promised, terms);
  return [...cutFindings(promised, caps), ...idleCapFindings(caps), ...uncappedFindings(promised, terms)];
}

/** Caps whose size does not depend on the facts. */
function sizedCaps({ caps, feeBase, capsPath }: Promised, { unavailable }: CapContext): readonly SizedCap[] {
  return caps.flatMap((cap): readonly SizedCap[] => {
    const isOfOthers = feeBase === null && !isWithin(cap.path, capsPath);
    const amount = capAmount(cap.value, feeBase);
    if (amount === null || (isMeasuredByFee(amount) && (isOfOthers || isOfAllServices(cap.value, unavailable)))) return [];
    return [{ ...cap, amount }];
  });
}

/** Where each service is credited on its own fee, a share of the whole fee cannot be told from here. */
function isOfAllServices({ scope }: CapTerms, { when }: Terms["unavailable"]): boolean {
  return when === "each-apart" && scope !== "service" && scope !== "outage";
}

function isMeasuredByFee({ unit }: Amount): boolean {
  return unit === "share" || unit === "day-of-period";
}

function isWithin(path: IssuePath, list: IssuePath): boolean {
  return list.every((key, index) => path[index] === key);
}

/** Single credits that the lowest cap cuts, or makes alike. */
function cutFindings(promised: Promised, caps: readonly SizedCap[]): readonly LintFinding[] {
  const unit = promised.creditUnit.value;
  const lowest = lowestOf(caps.filter(({ amount }) => amount.unit === creditAmount(unit, ZERO).unit));
  if (lowest === null) return [];
  const overCap = ({ value }: Placed<DecimalText>): number => compare(creditAmount(unit, ratioOf(value)).value, lowest.amount.value);
  return simpleSchedules(promised.schedule).flatMap((schedule) => {
    const credits = singleCredits(schedule);
    const cut = credits.filter((credit) => overCap(credit) > 0).map((credit): LintFinding => ({
      code: "credit-above-cap",
      paths: [credit.path, lowest.path],
      message: `A credit of ${creditWords(unit, credit.value)} is more than the cap of ${capWords(lowest.value)} lets through.`,
    }));
    const alike = schedule.value.kind === "tiers" ? credits.filter((credit) => overCap(credit) >= 0) : [];
    return areDifferent(alike) ? [...cut, alikeFinding(alike, lowest)] : cut;
  });
}

function areDifferent([first, ...others]: readonly Placed<DecimalText>[]): boolean {
  return first !== undefined && others.some(({ value }) => compare(ratioOf(value), ratioOf(first.value)) !== 0);
}

function alikeFinding(credits: readonly Placed<DecimalText>[], { value, path }: SizedCap): LintFinding {
  const message = `The cap of ${capWords(value)} leaves ${credits.length} rows with different credits alike.`;
  return { code: "credits-alike-under-cap", paths: [...credits.map((credit) => credit.path), path], message };
}

function lowestOf(caps: readonly SizedCap[]): SizedCap | null {
  return caps.reduce<SizedCap | null>((least, cap) => (least === null || compare(cap.amount.value, least.amount.value) < 0 ? cap : least), null);
}

/** Caps beside a lower one that covers the same. */
function idleCapFindings(caps: readonly SizedCap[]): readonly LintFinding[] {
  return caps.flatMap((cap): readonly LintFinding[] => {
    const lower = caps.find((other) => coverTheSame(cap, other) && compare(other.amount.value, cap.amount.value) < 0);
    if (lower === undefined) return [];
    const message = `The cap of ${capWords(cap.value)} never binds: that of ${capWords(lower.value)} covers the same and is lower.`;
    return [{ code: "cap-never-binds", paths: [cap.path, lower.path], message }];
  });
}

function coverTheSame(cap: SizedCap, other: SizedCap): boolean {
  return cap.amount.unit === other.amount.unit && cap.value.scope === other.value.scope && otherCreditsOf(cap.value) === otherCreditsOf(other.value);
}

function otherCreditsOf(cap: CapTerms): string | null {
  return cap.scope === "all-guarantees" ? cap.otherCredits : null;
}

/** Credits that can come to more than the whole fee while no cap limits the sum. */
function uncappedFindings(promised: Promised, { period }: CapContext): readonly LintFinding[] {
  const whole = wholeFee(promised, longestDays(period));
  if (whole === null || promised.caps.some(({ value }) => value.scope !== "outage")) return [];
  const message = "Credits can come to more than 100 % of the fee, and no cap limits their sum.";
  return simpleSchedules(promised.schedule).flatMap(({ value, path }): readonly LintFinding[] => {
    const most = mostCredit(value, promised, period);
    const isOver = most === "no-bound" || compare(most, whole) > 0;
    return isOver ? [{ code: "credit-uncapped", paths: [path, promised.capsPath], message }] : [];
  });
}

/** The whole fee in credit units; `null` where credits are no share of it. */
function wholeFee({ creditUnit: { value } }: Promised, days: Ratio): Ratio | null {
  if (value.kind === "percent") return ratio(100);
  if (value.kind !== "days-of-fee") return null;
  return value.daysIn === "period" ? days : ratio(Number(value.daysIn));
}
