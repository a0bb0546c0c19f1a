// What stands in for parts of newer runtimes says the same as they do.
import { tzOffset as original } from "@date-fns/tz";
import fc from "fast-check";
import { expect, it } from "vitest";
import { localTime as originalTime } from "../../src/explain/localClock.js";
import { hasOwn } from "../../src/spreadsheet/runtime/hasOwn.js";
import { localTime } from "../../src/spreadsheet/runtime/localClock.js";
import { tzOffset } from "../../src/spreadsheet/runtime/tzOffset.js";

const ZONES = ["UTC", "Europe/Paris", "Australia/Lord_Howe", "Asia/Kathmandu", "America/St_Johns", "Pacific/Apia", "America/New_York", "Pacific/Kiritimati"];
const instants = fc.integer({ min: 0, max: Date.parse("2100-01-01T00:00Z") });

it("offsets of zones", () => {
  fc.assert(fc.property(instants, fc.constantFrom(...ZONES), (at, zone) => {
    expect(tzOffset(zone, at)).toBe(original(zone, new Date(at)));
  }));
});

it("an offset with seconds, west of UTC: the sign that the package loses is kept", () => {
  expect(tzOffset("Africa/Monrovia", new Date("1971-06-01T00:00:00Z"))).toBe(-44.5);
});

it("more zones than are held", () => {
  for (let hour = 1; hour <= 12; hour += 1) for (const sign of ["+", "-"]) expect(tzOffset(`Etc/GMT${sign}${hour}`, 0)).toBe((sign === "+" ? -60 : 60) * hour);
  for (const zone of [...ZONES, ...ZONES.map((name) => name.toUpperCase())]) expect(tzOffset(zone, 0)).toBe(original(zone, new Date(0)));
});

it("the time and the offset of a statement", () => {
  fc.assert(fc.property(instants, fc.constantFrom(...ZONES, "Africa/Monrovia"), (at, zone) => {
    const whole = at - (at % 60_000);
    for (const ms of [at, whole, whole + 1_000, whole + 250]) expect(localTime(ms, zone)).toEqual(originalTime(ms, zone));
  }));
  const inMonrovia = Date.parse("1971-06-01T00:00:00Z");
  expect(localTime(inMonrovia, "Africa/Monrovia")).toEqual(originalTime(inMonrovia, "Africa/Monrovia"));
});

it("keys of its own", () => {
  expect([hasOwn({ a: 1 }, "a"), hasOwn({ a: 1 }, "toString"), hasOwn(Object.create(null) as object, "a")]).toEqual([true, false, false]);
});
