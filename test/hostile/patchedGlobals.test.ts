// What others do to the globals, as fake clocks, old shims and careless modules do, changes not a byte. Each row damages a
// realm in which a copy of the library, with empty caches, then answers the same requests.
import { createRequire } from "node:module";
import { Decimal } from "decimal.js";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { factsOf, HOUR, MINUTE } from "../support/contractFacts.js";
import { commonCopy, copyInRealm, type LibraryCopy, moduleCopy, type Realm } from "../support/freshCopies.js";
import type { Facts } from "../../src/facts/facts.js";
import type { Terms } from "../../src/terms/language.js";

/** Between them: months and quarters, service hours, slots, every way to count a time to claim, zones whose clocks change. */
const REQUESTS: readonly (readonly [terms: string, timeZone: string, month: string, more?: Partial<Facts>])[] = [
  ["mailgun@2022-01-14", "Europe/Paris", "2026-03", { maintenance: [{ kind: "planned", start: "2026-03-29T00:30+01:00", end: "2026-03-29T04:00+02:00" }] }],
  ["mailgun@2022-01-14", "Pacific/Apia", "2011-12", { asOf: "2012-02-20T00:00Z" }],
  ["gcp-bigquery@2026-11", "America/New_York", "2026-11", {
    outages: [], claims: [], slots: [{ start: "2026-11-01T05:59Z", end: "2026-11-01T06:00Z", requests: 10, errors: 9 }], eligibleAt: "2026-12-02T00:00Z",
  }],
  ["notion@2026-11", "Australia/Lord_Howe", "2026-10"],
  ["sap-cloud@2026-11", "Asia/Kathmandu", "2026-04", { holidays: ["2026-05-01", "2028-02-29"] }],
  ["slack@2024-06-14", "America/St_Johns", "2024-01", { maintenanceUsed: { hours: "9" } }],
  ["microsoft-365@2026-11", "Africa/Casablanca", "2026-02"],
  ["aws-ec2-region@2026-11", "America/Sao_Paulo", "2018-11"],
  ["maileroo@2026-11", "Asia/Amman", "2011-04"],
  ["mailgun@2022-01-14", "Europe/Paris", "2026-05", { holidays: ["2026-02-30"] }],
  ["mailgun@2022-01-14", "Mars/Olympus", "2026-05", { asOf: "2026-05-01T00:00" }],
];

/** Everything a copy answers, a text for each request. */
function answers({ assess, explain, findTerms, timelineSvg }: LibraryCopy, { JSON: json, Date: RealmDate }: Pick<Realm, "JSON" | "Date">): readonly string[] {
  return REQUESTS.map(([id, timeZone, month, more]) => {
    const terms = findTerms(id) as Terms;
    const text = JSON.stringify(factsOf(terms, { downMs: [20 * HOUR, 50 * MINUTE], month, ...(more && { more }) }));
    const facts = json.parse(text) as { period: object; claims?: { filedAt: unknown }[] };
    facts.period = { month, timeZone };
    for (const claim of facts.claims ?? []) claim.filedAt = new RealmDate(claim.filedAt as number);
    try {
      const assessment = assess(terms, facts as unknown as Facts);
      return JSON.stringify(assessment) + explain(assessment, { locale: "en" }) + explain(assessment, { locale: "fr" }) + timelineSvg(assessment, { locale: "fr" });
    } catch (error) {
      return `${(error as Error).name} ${(error as Error).message}`;
    }
  });
}

/** Where the first answer that differs begins to. */
function firstDifference(answered: readonly string[], expected: readonly string[]): object | undefined {
  const request = answered.findIndex((text, index) => text !== expected[index]);
  if (request < 0) return undefined;
  const [received = "", wanted = ""] = [answered[request], expected[request]];
  const at = [...wanted].findIndex((letter, index) => letter !== received[index]);
  return { request: REQUESTS[request]?.slice(0, 3), received: received.slice(Math.max(0, at - 80), at + 80), wanted: wanted.slice(Math.max(0, at - 80), at + 80) };
}

let untouched: readonly string[];
beforeAll(() => {
  const { library, realm } = copyInRealm();
  untouched = answers(library, realm);
});

it("the requests are answered, and the last two refused", () => {
  const refused = untouched.filter((text) => !text.startsWith("{"));
  expect(refused).toEqual(untouched.slice(-2));
  expect(untouched[2]).toContain("slot 2026-11-01T05:59:00.000Z");
});

/** Every method of a prototype does something else. */
function patched(prototype: object, replacement: (this: unknown) => unknown, isPatched = (_: string | symbol): boolean => true): void {
  for (const key of Reflect.ownKeys(prototype)) {
    const own = Object.getOwnPropertyDescriptor(prototype, key) as PropertyDescriptor;
    if (key !== "constructor" && typeof own.value === "function" && isPatched(key)) Object.defineProperty(prototype, key, { ...own, value: replacement });
  }
}
const nonsense = (): number => 0;
const throwing = (): never => {
  throw new TypeError("patched");
};

type Damage = (realm: Realm) => void;
const DAMAGE: Readonly<Record<string, Damage>> = {
  "every method of dates answers 0": ({ Date: { prototype } }) => patched(prototype, nonsense),
  "every method of dates answers NaN": ({ Date: { prototype } }) => patched(prototype, () => Number.NaN),
  "every method of dates throws": ({ Date: { prototype } }) => patched(prototype, throwing),
  "dates live in another zone": ({ Date: { prototype } }) => {
    patched(prototype, function away(this: unknown) { return (this as Date).getTime() + 39_600_000; }, (key) => key === "valueOf");
    patched(prototype, () => -660, (key) => key === "getTimezoneOffset");
  },
  "Date stands still": (realm) => {
    const RealDate = realm.Date;
    realm.Date = class extends RealDate {
      constructor() { super(0); }
      static override now(): number { return 0; }
      static override parse(): number { return 0; }
      static override UTC(): number { return 0; }
    } as unknown as DateConstructor;
  },
  "Date.now, Date.parse and Date.UTC throw": ({ Date: date }) => Object.assign(date, { now: throwing, parse: throwing, UTC: throwing }),
  "there is no Date": (realm) => { delete (realm as { Date?: unknown }).Date; },
  "Math.random throws": ({ Math: math }) => Object.assign(math, { random: throwing }),
  "the host's zone and language are another's": ({ Intl: { DateTimeFormat } }) =>
    patched(DateTimeFormat.prototype, () => ({ timeZone: "Pacific/Apia", locale: "tr" }), (key) => key === "resolvedOptions"),
  "texts and numbers are written as somewhere else": ({ String: string, Number: number, BigInt: bigint, Array: array, Object: object }) => {
    const isLocal = (key: string | symbol): boolean => /locale/i.test(String(key));
    for (const { prototype } of [string, number, bigint, array, object]) patched(prototype, nonsense, isLocal);
  },
  "lists have more than their items": ({ Array: { prototype } }) => Object.assign(prototype, { last: throwing, 3: "x", clause: "9.9", services: ["x"] }),
  "objects have more than their keys": ({ Object: { prototype } }) =>
    Object.assign(prototype, { extra: "x", each: throwing, note: "x", asOf: 0, plan: "x", cause: "x", timeZone: "Pacific/Apia", defaults: false, precision: 1 }),
};

describe("a realm in which", () => {
  it.each(Object.entries(DAMAGE))("%s, after the library was loaded", (_, damage) => {
    const { library, realm } = copyInRealm();
    const whole = { JSON: realm.JSON, Date: realm.Date };
    damage(realm);
    expect(firstDifference(answers(library, whole), untouched)).toBeUndefined();
  });
});

describe("fake timers", () => {
  afterEach(() => vi.useRealTimers());

  it.each([["of another year", "1999-12-31T23:59:59Z"], ["where clocks change", "2026-03-29T01:00:00Z"]])("%s", (_, now) => {
    const library = commonCopy();
    vi.useFakeTimers({ now: new Date(now) });
    const answered = answers(library, globalThis);
    vi.useRealTimers();
    expect(firstDifference(answered, untouched)).toBeUndefined();
  });
});

describe("decimal.js set by another module, as a module and in CommonJS, before the library is loaded", () => {
  const CommonDecimal = createRequire(import.meta.url)("decimal.js") as typeof Decimal;
  const SETTINGS: readonly Decimal.Config[] = [
    { precision: 1, rounding: Decimal.ROUND_UP, toExpPos: 0, toExpNeg: 0 }, { maxE: 2, minE: -2 }, { modulo: Decimal.EUCLID, precision: 3 },
  ];
  const witness = (): string => new Decimal("123456.5").div(-7).mod(4).toString();
  const usual = witness();
  afterEach(() => [Decimal, CommonDecimal].forEach((each) => each.set({ defaults: true })));

  it.each(SETTINGS)("%j", async (settings) => {
    expect(CommonDecimal).not.toBe(Decimal);
    for (const each of [Decimal, CommonDecimal]) each.set(settings);
    expect(witness()).not.toBe(usual);
    const copies = [commonCopy(), await moduleCopy()];
    for (const copy of copies) expect(firstDifference(answers(copy, globalThis), untouched)).toBeUndefined();
  });
});
