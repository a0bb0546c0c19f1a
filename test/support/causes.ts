/** What holds for every cause that earns nothing, under whatever clause. */
import { describe, expect, it } from "vitest";
import { MAILGUN_2022_01_14, type Terms } from "../../src/index.js";
import { assessApril, HOUR, MINUTE, outage, reading } from "./april.js";

/** The flagship terms with one cause read otherwise. */
export function causeRead(code: string, change: object): Terms {
  return reading({ causes: MAILGUN_2022_01_14.causes.map((cause) => (cause.code === code ? { ...cause, ...change } : cause)) });
}

/** Tests that a cause counts as downtime but earns nothing, and that this can be switched off. */
export function itEarnsNothing(code: string, clause: string): void {
  describe(`an outage caused by ${code}`, () => {
    it("is measured as downtime, earns nothing, and says why", () => {
      const { time, availability, credit, outages } = assessApril([outage(2 * HOUR, { cause: code })]);
      expect(time).toMatchObject({ downtimeMs: 2 * HOUR, creditableMs: 0, excludedMs: { [code]: 2 * HOUR } });
      expect(availability.met).toBe(false);
      expect(credit.entitled).toBe("0.00");
      expect(outages[0]?.reasons).toEqual([{ code, clause, ms: 2 * HOUR, decidesMs: 2 * HOUR }]);
    });

    it("earns credit where the terms switch the exclusion off", () => {
      const { time, credit } = assessApril([outage(2 * HOUR, { cause: code })], {}, causeRead(code, { earns: "credit" }));
      expect(time).toMatchObject({ creditableMs: 2 * HOUR, excludedMs: {} });
      expect(credit.entitled).toBe("15.00");
    });

    it.each([
      { ms: 30 * MINUTE - 1, blocks: 4 },
      { ms: 30 * MINUTE, blocks: 4 },
      { ms: 30 * MINUTE + 1, blocks: 3 },
    ])("takes only the part it caused: $ms ms leave $blocks of 5 blocks", ({ ms, blocks }) => {
      const start = outage(0).start as number;
      const whole = 5 * 30 * MINUTE + 259_200;
      const partly = outage(whole, { cause: code, caused: { start, end: start + ms } });
      const { time, credit } = assessApril([partly]);
      expect(time).toMatchObject({ downtimeMs: whole, creditableMs: whole - ms, excludedMs: { [code]: ms } });
      expect(credit.blocks).toBe(blocks);
    });

    it("takes all of an outage it had any part in, where the terms read so", () => {
      const start = outage(0).start as number;
      const partly = outage(2 * HOUR, { cause: code, caused: { start: start + HOUR, end: start + HOUR + 1 } });
      const terms = causeRead(code, { reach: "outage" });
      expect(assessApril([partly], {}, terms).time).toMatchObject({ creditableMs: 0, excludedMs: { [code]: 2 * HOUR } });
      const untouched = outage(2 * HOUR, { cause: code, caused: { start: start + HOUR, end: start + HOUR } });
      expect(assessApril([untouched], {}, terms).time).toMatchObject({ creditableMs: 2 * HOUR, excludedMs: {} });
    });
  });
}
