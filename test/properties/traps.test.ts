// What sounds right and is not, under the contract's default readings: the negation of each, as an example.
import { describe, expect, it } from "vitest";
import { assess, MAILGUN_2022_01_14 as MAILGUN } from "../../src/index.js";
import type { Facts, FeesInput } from "../../src/facts/facts.js";
import type { BlockSchedule, Terms } from "../../src/terms/language.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const JANUARY = Date.UTC(2026, 0, 1);
const FEES: FeesInput = { currency: "EUR", service: "100.00" };

/** Minutes from the start of January 2026, and on which service. */
type Down = readonly [from: number, to: number, service?: string];

function january(outages: readonly Down[], more: Partial<Facts> = {}): Facts {
  return {
    period: { month: "2026-01" },
    fees: FEES,
    outages: outages.map(([from, to, service], index) => ({
      id: `o${index}`, start: JANUARY + from * MINUTE, end: JANUARY + to * MINUTE, impact: "down", ...(service !== undefined && { services: [service] }),
    })),
    claims: outages.length === 0 ? [] : [{
      ticket: "T", outages: outages.map((_, index) => `o${index}`), filedAt: "2026-01-31T23:59Z", channel: "control-panel", disruption: true,
    }],
    ...more,
  };
}

const maintained = (from: number, to: number) => ({ kind: "planned" as const, start: JANUARY + from * MINUTE, end: JANUARY + to * MINUTE });
const creditOf = (facts: Facts, terms: Terms = MAILGUN) => assess(terms, facts).credit;
const counting = (change: Partial<BlockSchedule>): Terms => ({ ...MAILGUN, schedule: { ...MAILGUN.schedule, ...change } });

describe("it does not follow", () => {
  it("P08: that a missed target earns something", () => {
    const { availability, credit } = assess(MAILGUN, january([[0, 30]]));
    expect(availability.met).toBe(false);
    expect(credit.entitled).toBe("0.00");
  });

  it("P19: that twice the fee is twice the credit, once that is rounded", () => {
    expect(creditOf(january([[0, 35]], { fees: { ...FEES, service: "0.10" } })).entitled).toBe("0.01");
    expect(creditOf(january([[0, 35]], { fees: { ...FEES, service: "0.20" } })).entitled).toBe("0.01");
  });

  it("P24: that maintenance never raises the credit: it shrinks what the allowance is taken of", () => {
    const justUnder = january([[0, (34 * MINUTE + 27_839) / MINUTE]]);
    expect(creditOf(justUnder)).toMatchObject({ allowanceMs: "267840", entitled: "0.00" });
    const withADayOff = { ...justUnder, maintenance: [maintained(10 * 24 * 60, 11 * 24 * 60)] };
    expect(creditOf(withADayOff)).toMatchObject({ allowanceMs: "259200", entitled: "5.00" });
  });

  it("P26: that maintenance never lowers availability: the same downtime is of less", () => {
    const percent = (facts: Facts) => assess(MAILGUN, facts).availability.percent;
    expect(percent(january([[0, 60]]))).toBe("99.8655");
    expect(percent({ ...january([[0, 60]]), maintenance: [maintained(60, 24 * 60)] })).toBe("99.8613");
  });

  it("P32: that unbroken stretches earn at least what outages do, or the other way round", () => {
    const noAllowance = (per: "stretch" | "outage") => ({ ...counting({ per }), target: { ...MAILGUN.target, percent: "100" } });
    const touching = january([[0, 20], [20, 40]]);
    expect(creditOf(touching, noAllowance("stretch")).blocks).toBe(1);
    expect(creditOf(touching, noAllowance("outage")).blocks).toBe(0);
    const interrupted = { ...january([[0, 50]]), maintenance: [maintained(20, 30)] };
    expect(creditOf(interrupted, noAllowance("stretch")).blocks).toBe(0);
    expect(creditOf(interrupted, noAllowance("outage")).blocks).toBe(1);
  });

  it("P38: that credits add up over months: 17 minutes on either side of midnight earn nothing", () => {
    const monthEnd = 31 * 24 * 60;
    const across = january([[monthEnd - 17, monthEnd + 17]]);
    expect(creditOf(across).entitled).toBe("0.00");
    expect(creditOf({ ...across, period: { month: "2026-02" } }).entitled).toBe("0.00");
    const both = { start: "2026-01-01T00:00Z", end: "2026-03-01T00:00Z" };
    const ofBoth = { ...MAILGUN, allowance: { ...MAILGUN.allowance, reading: "none" as const } };
    expect(creditOf({ ...across, period: both }, ofBoth).entitled).toBe("5.00");
    expect(creditOf(across, ofBoth).entitled).toBe("0.00");
  });

  it("P40: that services apart earn no more than any of them down", () => {
    const together = january([[0, 35, "api"], [0, 35, "smtp"]], { fees: { ...FEES, services: { api: "50", smtp: "50", outbound: "0" } } });
    const apart: Terms = { ...MAILGUN, unavailable: { ...MAILGUN.unavailable, when: "each-apart" } };
    const { services, credit } = assess(apart, together);
    expect(services.map(({ percent }) => percent)).toEqual(["5", "5", "0"]);
    expect(credit.blocks).toBeGreaterThan(creditOf(together).blocks);
  });

  it("P20: that one more outage never takes away, where blocks are counted by unbroken stretch and started ones count", () => {
    const started = counting({ per: "stretch", rounding: "started" });
    const noAllowance = { ...started, target: { ...MAILGUN.target, percent: "100" } };
    expect(creditOf(january([[0, 31], [32, 63]]), noAllowance).blocks).toBe(4);
    expect(creditOf(january([[0, 31], [32, 63], [31, 32]]), noAllowance).blocks).toBe(3);
  });

  it("P22: that an attack is neutral, where all downtime uses up the allowance", () => {
    const eaten = { ...MAILGUN, allowance: { ...MAILGUN.allowance, usedBy: "downtime" as const } };
    const provider = january([[60, 90]]);
    expect(creditOf(provider, eaten).entitled).toBe("0.00");
    const attacked = { ...provider, outages: [...(provider.outages ?? []), { id: "a", start: JANUARY, end: JANUARY + HOUR, impact: "down" as const, cause: "denial-of-service" }] };
    expect(creditOf(attacked, eaten).entitled).toBe("5.00");
  });
});
