// What scheduled maintenance of a Statuspage becomes, under each choice of its window.
import { describe, expect, it } from "vitest";
import { type MaintenanceWindow, readStatuspage, type StatuspageOptions, type StatuspageResult } from "../../../src/statuspage/index.js";
import { at, maintenance, minute, OPTIONS, type Row, scheduled, update } from "./page.js";

const UP = "operational";
const WORK = "under_maintenance";

function read(row: Row, options: Partial<StatuspageOptions> = {}): StatuspageResult {
  return readStatuspage([scheduled(row)], { ...OPTIONS, ...options });
}

/** Announced for minutes 60 to 90, at minute 5. */
function work(updates: readonly Row[], more: Row = {}): Row {
  return maintenance("m1", 60, 90, [update(5, "scheduled", [["api", UP, UP]]), ...updates], more);
}

const RAN = work([update(55, "in_progress", [["api", UP, WORK]]), update(100, "verifying", [["api", WORK, WORK]]), update(120, "completed", [["api", WORK, UP]])]);
const inMinutes = (ms: number): number => (ms - minute(0)) / 60_000;

/** The window in minutes; else why there is none. */
function windowOf(row: Row, maintenanceWindow: MaintenanceWindow, options: Partial<StatuspageOptions> = {}): unknown {
  const { maintenance: [window], entries, refused } = read(row, { maintenanceWindow, ...options });
  if (window === undefined) return refused[0]?.reason;
  const codes = entries[0]?.assumed.map(({ code }) => code) ?? [];
  return [inMinutes(window.start), inMinutes(window.end), ...codes];
}

describe("a maintenance that ran", () => {
  it("is its window, with notice and services, among the entries", () => {
    expect(read(RAN)).toMatchObject({
      outages: [],
      maintenance: [{ id: "m1", services: ["api"], kind: "planned", start: minute(60), end: minute(90), announcedAt: minute(5) }],
      entries: [{ kind: "maintenance", id: "m1", name: "Incident m1", startMs: minute(60), endMs: minute(90), services: ["api"], outages: [], unmapped: [], assumed: [] }],
      refused: [], components: [],
    });
  });

  it("counts as announced, as it ran, what both share, or both for the terms to choose", () => {
    expect(windowOf(RAN, "announced")).toEqual([60, 90]);
    expect(windowOf(RAN, "actual")).toEqual([55, 120]);
    expect(windowOf(RAN, "intersection")).toEqual([60, 90]);
    const { maintenance: [both] } = read(RAN, { maintenanceWindow: "by-terms" });
    expect(both).toMatchObject({ start: minute(60), end: minute(90), actual: { start: minute(55), end: minute(120) } });
    expect(read(RAN, { maintenanceWindow: "actual" }).maintenance[0]).not.toHaveProperty("actual");
    const early = work([update(65, "in_progress", null), update(80, "completed", null)]);
    expect(windowOf(early, "intersection")).toEqual([65, 80]);
  });

  it("outside the announced window shares nothing with it; 1 ms is enough", () => {
    const late = (completed: number): Row => work([update(30, "in_progress", null), update(0, "completed", null, { display_at: minute(60) + completed, created_at: minute(60) + completed })]);
    expect(windowOf(late(0), "intersection")).toBe("window-empty");
    expect(windowOf(late(-1), "intersection")).toBe("window-empty");
    expect(read(late(1), { maintenanceWindow: "intersection" }).maintenance[0]).toMatchObject({ start: minute(60), end: minute(60) + 1 });
    expect(read(late(0), { maintenanceWindow: "intersection" }).refused[0]?.detail).toBe(
      "it ran from 2023-05-09 00:30 UTC to 2023-05-09 01:00 UTC, outside the announced window",
    );
  });

  it("without a word of its beginning began as announced; verifying is a beginning", () => {
    expect(windowOf(work([update(80, "completed", null)]), "actual")).toEqual([60, 80, "start-missing"]);
    expect(windowOf(work([update(80, "completed", null)]), "announced")).toEqual([60, 90, "start-missing"]);
    expect(windowOf(work([update(70, "verifying", null), update(80, "completed", null)]), "actual")).toEqual([70, 80]);
    expect(windowOf(work([update(50, "completed", null)]), "actual")).toBe("did-not-run");
  });

  it("without an update that completes it ended at resolved_at", () => {
    const row = work([update(60, "in_progress", null)], { status: "completed", resolved_at: at(88) });
    expect(windowOf(row, "actual")).toEqual([60, 88]);
    expect(windowOf({ ...row, resolved_at: null }, "actual")).toBe("did-not-run");
    const bare = JSON.parse(JSON.stringify({ ...row, resolved_at: undefined })) as Row;
    expect(windowOf(bare, "actual")).toBe("did-not-run");
  });
});

describe("a maintenance that has not ended", () => {
  it("and lies ahead counts as announced, whatever the choice", () => {
    for (const choice of ["announced", "actual", "intersection", "by-terms"] as const) expect(windowOf(work([]), choice, { asOf: at(20) })).toEqual([60, 90, "not-begun"]);
    expect(windowOf(work([]), "actual", { asOf: minute(60) - 1 })).toEqual([60, 90, "not-begun"]);
    expect(windowOf(work([]), "actual", { asOf: minute(60) })).toBe("did-not-run");
  });

  it("needs no now where the announced window counts", () => {
    expect(windowOf(work([]), "announced")).toEqual([60, 90, "not-begun"]);
    expect(() => read(work([]), { maintenanceWindow: "actual" })).toThrow("options.asOf: expected an instant, because something has not ended, received nothing");
  });

  it("is read as it stood, from a page of later", () => {
    const ran = work([update(60, "in_progress", [["api", UP, WORK]]), update(80, "completed", null)]);
    expect(windowOf(ran, "actual", { asOf: at(80) })).toEqual([60, 80]);
    expect(windowOf(ran, "actual", { asOf: at(70) })).toEqual([60, 70, "later-left-out", "in-progress"]);
    expect(windowOf(ran, "actual", { asOf: at(50) })).toEqual([60, 90, "later-left-out", "not-begun"]);
    expect(windowOf(ran, "announced", { asOf: at(4) })).toBe("not-yet");
    const bare = maintenance("m1", 60, 90, [], { status: "completed", started_at: at(2), resolved_at: at(80), components: [{ id: "api", name: "API" }] });
    expect(windowOf(bare, "actual", { asOf: at(70) })).toBe("did-not-run");
    expect(windowOf(bare, "announced", { asOf: at(70) })).toEqual([60, 90, "later-left-out", "not-begun"]);
  });

  it("goes on until now", () => {
    const row = work([update(60, "in_progress", [["api", UP, WORK]])]);
    expect(windowOf(row, "actual", { asOf: at(75) })).toEqual([60, 75, "in-progress"]);
    expect(windowOf(row, "intersection", { asOf: at(75) })).toEqual([60, 75, "in-progress"]);
    expect(windowOf(row, "announced", { asOf: at(75) })).toEqual([60, 90, "in-progress"]);
    expect(windowOf(row, "actual", { asOf: at(60) })).toEqual([60, 60, "in-progress"]);
  });
});

describe("its services", () => {
  it("are those of the updates and of its list, each once", () => {
    const row = work([update(60, "in_progress", [["smtp", UP, WORK]]), update(90, "completed", [["logs", WORK, UP]])], { components: [{ id: "out", name: "Outbound Delivery" }, { id: "api", name: "API" }] });
    expect(read(row).maintenance[0]?.services).toEqual(["api", "smtp", "outbound"]);
    expect(read(row).entries[0]?.unmapped).toEqual(["Events & Logs"]);
  });

  it("may be named without ids, and without a list", () => {
    const row = work([update(90, "completed", null, { affected_components: [{ name: "SMTP", new_status: UP }] })], { components: null });
    expect(read(row).maintenance[0]?.services).toEqual(["api", "smtp"]);
  });

  it("if it names none are refused, or all", () => {
    const row = maintenance("m1", 60, 90, [update(5, "scheduled", null), update(60, "in_progress", null), update(90, "completed", null)]);
    expect(windowOf(row, "announced")).toBe("no-components");
    expect(windowOf(row, "announced", { withoutComponents: "all-services" })).toEqual([60, 90, "all-services"]);
    const other = maintenance("m1", 60, 90, [update(5, "scheduled", [["logs", UP, UP]]), update(90, "completed", null)]);
    expect(windowOf(other, "announced")).toBe("unmapped-components");
  });
});

describe("its announcement", () => {
  const announced = (more: Row): Row => maintenance("m1", 60, 90, [update(5, "scheduled", [["api", UP, UP]], more), update(60, "in_progress", null), update(90, "completed", null)]);

  it("is not before it was written, whatever time it is shown with", () => {
    const { maintenance: [window], entries } = read(announced({ created_at: at(45) }));
    expect(window?.announcedAt).toBe(minute(45));
    expect(entries[0]?.assumed).toEqual([{
      code: "announcement-back-dated",
      detail: "the announcement is shown at 2023-05-09 00:05 UTC and was written at 2023-05-09 00:45 UTC, which counts as notice",
    }]);
    expect(read(announced({ created_at: minute(5) + 999 })).entries[0]?.assumed).toEqual([]);
    expect(read(announced({ created_at: minute(5) + 999 })).maintenance[0]?.announcedAt).toBe(minute(5) + 999);
    expect(read(announced({ created_at: at(1) })).maintenance[0]?.announcedAt).toBe(minute(5));
    expect(read(announced({ created_at: at(1) })).entries[0]?.assumed).toEqual([]);
  });

  it("is unknown if no update makes it", () => {
    const row = maintenance("m1", 60, 90, [update(60, "in_progress", [["api", UP, WORK]]), update(90, "completed", null)]);
    expect(read(row).maintenance[0]).not.toHaveProperty("announcedAt");
  });
});

describe("a refused one", () => {
  it("tells the window announced for it, if there is one", () => {
    expect(read(work([])).refused).toEqual([]);
    expect(read(work([]), { maintenanceWindow: "actual", asOf: at(70) }).refused).toEqual([{
      kind: "maintenance", id: "m1", name: "Incident m1", startMs: minute(60), endMs: minute(90), reason: "did-not-run",
      detail: "no update says that it began, so that nothing is known of how it ran",
    }]);
    expect(Object.keys(read(work([], { scheduled_until: null })).refused[0] ?? {})).toEqual(["kind", "id", "name", "reason", "detail"]);
    const noStart = JSON.parse(JSON.stringify(work([], { scheduled_for: undefined }))) as Row;
    expect(Object.keys(read(noStart).refused[0] ?? {})).not.toContain("startMs");
    expect(Object.keys(read(work([], { scheduled_for: null })).refused[0] ?? {})).not.toContain("startMs");
    const noEnd = JSON.parse(JSON.stringify(work([], { scheduled_until: undefined }))) as Row;
    expect(Object.keys(read(noEnd).refused[0] ?? {})).not.toContain("startMs");
  });
});

describe("a window that is none", () => {
  it("is refused", () => {
    expect(windowOf(work([update(90, "completed", null)], { scheduled_until: null }), "announced")).toBe("window-missing");
    expect(windowOf(work([update(90, "completed", null)], { scheduled_for: null }), "announced")).toBe("window-missing");
    const bare = JSON.parse(JSON.stringify(work([update(90, "completed", null)], { scheduled_until: undefined }))) as Row;
    expect(windowOf(bare, "announced")).toBe("window-missing");
    const noStart = JSON.parse(JSON.stringify(work([update(90, "completed", null)], { scheduled_for: undefined }))) as Row;
    expect(windowOf(noStart, "announced")).toBe("window-missing");
    expect(windowOf(work([update(90, "completed", null)], { scheduled_until: at(59) }), "announced")).toBe("window-empty");
    expect(windowOf(work([update(60, "in_progress", null), update(90, "completed", null)], { scheduled_until: at(60) }), "announced")).toEqual([60, 60]);
  });
});
