// Laws of a page's incidents, whatever was published: nothing is lost, nothing counts outside its incident, and what a
// component shows is what its incidents publish, moment by moment.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess, MAILGUN_2022_01_14 } from "../../../src/index.js";
import { PARTIAL_OUTAGES, readStatuspage, type StatuspageOptions, type StatuspageResult } from "../../../src/statuspage/index.js";
import { history } from "./history.js";
import { incident, incidents, minute, OPTIONS, type Row, update } from "./page.js";

const COMPONENTS = ["api", "smtp", "out", "logs"] as const;
const STATUSES = ["operational", "degraded_performance", "partial_outage", "major_outage", "under_maintenance"] as const;
/** From mild to severe, as the page shows them. */
const SEVERITY = ["operational", "under_maintenance", "degraded_performance", "partial_outage", "major_outage"];
const LAST = 40;

const said = fc.tuple(fc.constantFrom(...COMPONENTS), fc.constantFrom(...STATUSES), fc.constantFrom(...STATUSES));
const updates = fc.array(fc.tuple(fc.nat(LAST), fc.constantFrom("investigating", "monitoring", "resolved", "postmortem"), fc.option(fc.uniqueArray(said, { maxLength: 3, selector: ([code]) => code }))), { maxLength: 6 })
  .map((rows) => rows.sort(([a], [b]) => a - b).map(([at, status, components]) => update(at, status, components)));

const pages: fc.Arbitrary<readonly Row[]> = fc.array(
  fc.record({ updates, impact: fc.constantFrom("none", "minor", "major"), lists: fc.boolean(), startedAt: fc.option(fc.nat(LAST)), status: fc.constantFrom("resolved", "investigating") }), { maxLength: 6 },
).map((list) => list.map(({ updates: rows, impact, lists, startedAt, status }, index) => incident(`i${index}`, rows, {
  impact, components: lists ? [{ id: "api", name: "API" }] : [], status, ...(startedAt === null ? {} : { started_at: minute(startedAt) }),
})));

const options: fc.Arbitrary<StatuspageOptions> = fc.record({
  impacts: fc.constantFrom(OPTIONS.impacts, PARTIAL_OUTAGES, { ...PARTIAL_OUTAGES, degraded_performance: 0.25 }),
  withoutComponents: fc.constantFrom("refuse" as const, "all-services" as const),
}).map((some) => ({ ...OPTIONS, ...some, asOf: minute(LAST) }));

function outageOf({ outages }: StatuspageResult, id: string): StatuspageResult["outages"][number] {
  const found = outages.find((outage) => outage.id === id);
  if (found === undefined) throw new Error(`no outage ${id}`);
  return found;
}

describe("a page of incidents", () => {
  it("is all there: each is an entry or refused, each outage belongs to one entry", () => {
    fc.assert(fc.property(pages, options, (rows, chosen) => {
      const { entries, refused, outages } = readStatuspage([incidents(...rows)], chosen);
      expect([...entries, ...refused].map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => id).sort());
      expect(entries.flatMap((entry) => entry.outages).sort()).toEqual(outages.map(({ id }) => id).sort());
    }));
  });

  it("counts nothing outside the span of its incident", () => {
    fc.assert(fc.property(pages, options, (rows, chosen) => {
      const result = readStatuspage([incidents(...rows)], chosen);
      for (const { startMs, endMs, outages } of result.entries) {
        for (const { start, end } of outages.map((id) => outageOf(result, id))) {
          expect(start).toBeGreaterThanOrEqual(startMs);
          expect(end ?? Infinity).toBeLessThanOrEqual(endMs ?? Infinity);
          expect(end ?? Infinity).toBeGreaterThan(start);
        }
      }
    }));
  });

  it("is the same page in another order", () => {
    fc.assert(fc.property(pages.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows], { minLength: rows.length }))), options, ([rows, other], chosen) => {
      const byId = ({ outages }: StatuspageResult): unknown => [...outages].sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(byId(readStatuspage([incidents(...other)], chosen))).toEqual(byId(readStatuspage([incidents(...rows)], chosen)));
    }));
  });

  it("shows of each component the worst that an incident publishes at that moment", () => {
    fc.assert(fc.property(pages, options, (rows, chosen) => {
      const alone = rows.map((row) => readStatuspage([incidents(row)], chosen));
      const { components } = readStatuspage([incidents(...rows)], chosen);
      const statusAt = ({ components: all }: Pick<StatuspageResult, "components">, id: string, atMs: number): string => {
        const spans = all.find((one) => one.id === id)?.spans ?? [];
        const here = spans.filter(({ startMs, endMs }) => startMs <= atMs && atMs < (endMs ?? Infinity));
        expect(here.length).toBeLessThan(2);
        return here[0]?.status ?? "operational";
      };
      for (const id of COMPONENTS) {
        for (let at = 0; at <= LAST + 1; at += 1) {
          const published = alone.map((one) => statusAt(one, id, minute(at)));
          const worst = published.reduce((a, b) => (SEVERITY.indexOf(a) > SEVERITY.indexOf(b) ? a : b), "operational");
          expect(statusAt({ components }, id, minute(at))).toBe(worst);
        }
      }
      for (const { spans } of components) {
        spans.slice(1).forEach(({ startMs }, index) => expect(startMs).toBeGreaterThanOrEqual(spans[index]?.endMs ?? Infinity));
      }
    }));
  });

  it("can be assessed as it is", () => {
    fc.assert(fc.property(pages, options, (rows, chosen) => {
      const { outages, maintenance } = readStatuspage([incidents(...rows)], chosen);
      const facts = { period: { month: "2023-05", timeZone: "UTC" }, fees: { currency: "EUR", service: "100.00" }, asOf: minute(LAST), outages, maintenance };
      expect(assess(MAILGUN_2022_01_14, facts).outages).toHaveLength(outages.length);
    }));
  });
});

describe("the incidents of thirteen years", () => {
  const { documents, incidents: count, updates: updateCount } = history();
  const chosen = { ...OPTIONS, impacts: PARTIAL_OUTAGES, withoutComponents: "all-services" } as const;

  it("are over 1,200 with over 2,800 updates, and all come through", () => {
    expect([count > 1_200, updateCount > 2_800]).toEqual([true, true]);
    const result = readStatuspage(documents, chosen);
    expect(result.entries.length + result.refused.length).toBe(count);
    expect(new Set([...result.entries, ...result.refused].map(({ id }) => id)).size).toBe(count);
    expect(result.entries.length).toBeGreaterThan(400);
    for (const { startMs, endMs, outages } of result.entries) {
      for (const { start, end } of result.outages.filter(({ id }) => outages.includes(id))) {
        expect([start >= startMs, (end ?? Infinity) <= (endMs ?? Infinity)]).toEqual([true, true]);
      }
    }
  });
});
