// What an incident of a Statuspage becomes: its spans, its services, and what had to be assumed.
import { describe, expect, it } from "vitest";
import { PARTIAL_OUTAGES, readStatuspage, type StatuspageOptions, type StatuspageResult } from "../../../src/statuspage/index.js";
import { at, incident, incidents, minute, OPTIONS, type Row, update } from "./page.js";

const UP = "operational";
const SLOW = "degraded_performance";
const PART = "partial_outage";
const DOWN = "major_outage";

function read(row: Row, options: Partial<StatuspageOptions> = {}): StatuspageResult {
  return readStatuspage([incidents(row)], { ...OPTIONS, ...options });
}

/** Minutes of each outage, and codes of what was assumed. */
function brief({ outages, entries, refused }: StatuspageResult): unknown {
  const inMinutes = (ms: number | null): number | null => (ms === null ? null : (ms - minute(0)) / 60_000);
  return {
    outages: outages.map(({ services, start, end, impact }) => [services.join(), inMinutes(start), inMinutes(end), impact]),
    assumed: entries.flatMap((entry) => entry.assumed.map(({ code }) => code)),
    refused: refused.map(({ reason }) => reason),
  };
}

describe("statuses of components", () => {
  it("count from the update that publishes them to the one that ends them", () => {
    const row = incident("i1", [
      update(10, "investigating", [["api", UP, DOWN]]),
      update(40, "monitoring", [["api", DOWN, UP]]),
      update(60, "resolved", [["api", UP, UP]]),
    ]);
    expect(read(row)).toEqual({
      options: { ...OPTIONS, asOfMs: null },
      outages: [{ id: "i1/api/1", services: ["api"], start: minute(10), end: minute(40), impact: "down" }],
      maintenance: [],
      entries: [{
        kind: "incident", id: "i1", name: "Incident i1", startMs: minute(10), endMs: minute(60), services: ["api"], outages: ["i1/api/1"], unmapped: [], assumed: [],
      }],
      refused: [],
      components: [{ id: "api", name: "API", service: "api", spans: [{ startMs: minute(10), endMs: minute(40), status: DOWN, incidents: ["i1"], moreIncidents: 0 }] }],
      unmet: ["SMTP", "Outbound Delivery"],
    });
  });

  it("may go up and down within an incident: what counts alike and touches is one outage, what does not is cut out", () => {
    const row = incident("i1", [
      update(0, "investigating", [["api", UP, PART]]),
      update(10, "investigating", [["api", PART, DOWN]]),
      update(20, "investigating", [["api", DOWN, PART]]),
      update(30, "investigating", [["api", PART, UP]]),
      update(40, "investigating", [["api", UP, DOWN]]),
      update(50, "resolved", [["api", DOWN, UP]]),
    ]);
    expect(brief(read(row))).toEqual({ outages: [["api", 10, 20, "down"], ["api", 40, 50, "down"]], assumed: [], refused: [] });
    expect(brief(read(row, { impacts: PARTIAL_OUTAGES }))).toEqual({ outages: [["api", 0, 30, "down"], ["api", 40, 50, "down"]], assumed: [], refused: [] });
    const shares = { ...OPTIONS.impacts, partial_outage: 0.5 };
    expect(brief(read(row, { impacts: shares }))).toEqual({
      outages: [["api", 0, 10, 0.5], ["api", 10, 20, "down"], ["api", 20, 30, 0.5], ["api", 40, 50, "down"]], assumed: [], refused: [],
    });
    expect(read(row, { impacts: shares }).outages.map(({ id }) => id)).toEqual(["i1/api/1", "i1/api/2", "i1/api/3", "i1/api/4"]);
  });

  it("hold over updates without a word of components, and join when repeated", () => {
    const row = incident("i1", [
      update(0, "investigating", [["api", UP, DOWN]]),
      update(5, "identified", [["api", DOWN, DOWN]]),
      update(10, "identified", null),
      update(20, "resolved", [["api", DOWN, UP]]),
    ]);
    expect(brief(read(row))).toEqual({ outages: [["api", 0, 20, "down"]], assumed: [], refused: [] });
    expect(read(row).components[0]?.spans).toHaveLength(1);
  });

  it("are each component's own, in the order in which the incident names them", () => {
    const row = incident("i1", [
      update(0, "investigating", [["smtp", UP, DOWN], ["logs", UP, DOWN]]),
      update(5, "identified", [["smtp", DOWN, UP], ["api", UP, DOWN], ["logs", DOWN, UP]]),
      update(15, "resolved", [["api", DOWN, UP]]),
    ]);
    const result = read(row);
    expect(brief(result)).toEqual({ outages: [["smtp", 0, 5, "down"], ["api", 5, 15, "down"]], assumed: [], refused: [] });
    expect(result.entries[0]).toMatchObject({ services: ["smtp", "api"], outages: ["i1/smtp/1", "i1/api/1"], unmapped: ["Events & Logs"] });
    expect(result.components.map(({ name, service }) => [name, service])).toEqual([["SMTP", "smtp"], ["Events & Logs", null], ["API", "api"]]);
  });

  it("of two updates at one instant, the one further up in the file was made later", () => {
    const row = incident("i1", [
      update(0, "investigating", [["api", UP, DOWN]]),
      update(10, "monitoring", [["api", DOWN, PART]]),
      update(10, "monitoring", [["api", PART, UP]]),
      update(20, "resolved", null),
    ]);
    expect(brief(read(row, { impacts: PARTIAL_OUTAGES }))).toEqual({ outages: [["api", 0, 10, "down"]], assumed: [], refused: [] });
  });

  it("still other than operational when the incident is resolved end with it", () => {
    const row = incident("i1", [update(0, "investigating", [["api", UP, DOWN]]), update(20, "resolved", [["api", DOWN, DOWN]])]);
    expect(brief(read(row))).toEqual({ outages: [["api", 0, 20, "down"]], assumed: ["left-broken"], refused: [] });
    expect(read(row).entries[0]?.assumed[0]?.detail).toBe("API was last published as major_outage; taken to have ended with the incident, 2023-05-09 00:20 UTC");
  });

  it("after the resolution are no part of the incident", () => {
    const row = incident("i1", [
      update(0, "investigating", [["api", UP, DOWN]]),
      update(20, "resolved", [["api", DOWN, UP]]),
      update(90, "postmortem", [["api", UP, DOWN]]),
    ]);
    expect(brief(read(row))).toEqual({ outages: [["api", 0, 20, "down"]], assumed: [], refused: [] });
  });

  it("that had changed before the update that finds them so are told", () => {
    const row = incident("i1", [
      update(0, "investigating", [["api", UP, UP]]),
      update(10, "investigating", [["api", DOWN, DOWN]]),
      update(20, "investigating", [["api", PART, UP]]),
      update(30, "resolved", [["api", UP, UP]]),
    ]);
    expect(brief(read(row))).toEqual({ outages: [["api", 10, 20, "down"]], assumed: ["changed-earlier"], refused: [] });
    expect(read(row).entries[0]?.assumed[0]?.detail).toBe(
      "API had become major_outage before the update at 2023-05-09 00:10 UTC (one of 2 such changes); nothing says when, so each status counts from the update that publishes it",
    );
    const once = incident("i2", [update(0, "investigating", [["api", PART, DOWN]]), update(30, "resolved", [["api", DOWN, UP]])]);
    expect(read(once).entries[0]?.assumed[0]?.detail).toBe(
      "API had become partial_outage before the update at 2023-05-09 00:00 UTC; nothing says when, so each status counts from the update that publishes it",
    );
    const silent = { code: "api", name: "API", new_status: DOWN };
    const without = incident("i3", [update(0, "investigating", null, { affected_components: [silent] }), update(30, "resolved", null, { affected_components: [{ ...silent, old_status: null, new_status: UP }] })]);
    expect(brief(read(without))).toEqual({ outages: [["api", 0, 30, "down"]], assumed: [], refused: [] });
  });

  it("that count for nothing refuse the incident, with the statuses", () => {
    const row = incident("i1", [update(0, "investigating", [["api", UP, SLOW], ["logs", UP, DOWN]]), update(20, "resolved", [["api", SLOW, UP]])]);
    expect(read(row).refused).toEqual([{
      kind: "incident", id: "i1", name: "Incident i1", startMs: minute(0), endMs: minute(20), reason: "status-not-counted",
      detail: "the components it names that are a service were published as degraded_performance, which is not counted",
    }]);
    const fine = incident("i1", [update(0, "investigating", [["api", UP, UP]]), update(20, "resolved", null)]);
    expect(read(fine).refused[0]?.detail).toBe("the components it names that are a service were only ever published as operational");
  });

  it("of components without a service refuse the incident, with their names", () => {
    const row = incident("i1", [update(0, "investigating", [["logs", UP, DOWN]]), update(20, "resolved", [["logs", DOWN, UP]])]);
    expect(brief(read(row))).toEqual({ outages: [], assumed: [], refused: ["unmapped-components"] });
    expect(read(row).refused[0]?.detail).toBe("it names only components without a service: Events & Logs");
  });
});

describe("components", () => {
  const mention = (more: Row): Row => incident("i1", [
    update(0, "investigating", null, { affected_components: [{ old_status: UP, new_status: DOWN, ...more }] }),
    update(9, "resolved", null, { affected_components: [{ old_status: DOWN, new_status: UP, ...more }] }),
  ]);

  it("are known by id, by the name they are mentioned with, or by the name in a list of theirs", () => {
    const services = (row: Row, table: Readonly<Record<string, string>>): readonly string[] => read(row, { services: table }).outages.flatMap((one) => one.services);
    expect(services(mention({ code: "x1", name: "A" }), { x1: "by-id" })).toEqual(["by-id"]);
    expect(services(mention({ name: "A" }), { A: "by-name" })).toEqual(["by-name"]);
    expect(services(mention({ code: "x1", name: "A" }), { x1: "by-id", A: "by-name" })).toEqual(["by-id"]);
    const grouped = { ...mention({ code: "x1", name: "Group - A" }), components: [{ id: "x1", name: "A" }] };
    expect(services(grouped, { A: "by-list" })).toEqual(["by-list"]);
    expect(services(grouped, { A: "by-list", "Group - A": "by-name" })).toEqual(["by-name"]);
  });

  it("named like a key of every object are components like others", () => {
    expect(brief(read(mention({ code: "x1", name: "constructor" }), { services: { API: "api" } }))).toEqual({ outages: [], assumed: [], refused: ["unmapped-components"] });
  });

  it("that are one service make outages of their own", () => {
    const row = incident("i1", [update(0, "investigating", [["api", UP, DOWN], ["smtp", UP, DOWN]]), update(9, "resolved", [["api", DOWN, UP], ["smtp", DOWN, UP]])]);
    expect(read(row, { services: { API: "mail", SMTP: "mail" } }).outages.map(({ id }) => id)).toEqual(["i1/mail/1", "i1/mail/2"]);
    expect(read(row, { services: { API: "mail", SMTP: "mail" } }).entries[0]?.services).toEqual(["mail"]);
  });

  it("keep the numbers of their outages when the page says more later, so that claims can name them", () => {
    const both = [update(0, "investigating", [["api", UP, DOWN]]), update(5, "identified", [["smtp", UP, DOWN]]), update(9, "identified", [["api", DOWN, UP]])];
    const later = [...both, update(20, "identified", [["api", UP, DOWN]])];
    const idsOf = (updates: readonly Row[]): unknown => read(incident("i1", updates), { services: { API: "mail", SMTP: "mail" }, asOf: at(30) }).outages.map(({ id, start }) => [id, (start - minute(0)) / 60_000]);
    expect(idsOf(both)).toEqual([["i1/mail/1", 0], ["i1/mail/2", 5]]);
    expect(idsOf(later)).toEqual([["i1/mail/1", 0], ["i1/mail/2", 5], ["i1/mail/3", 20]]);
  });

  it("are services whose names leave room for an id that facts take", () => {
    const row = incident("i".repeat(60), [update(0, "investigating", [["api", UP, DOWN]]), update(9, "resolved", [["api", DOWN, UP]])]);
    expect(read(row, { services: { API: "s".repeat(100) } }).outages[0]?.id).toHaveLength(163);
    expect(() => read(row, { services: { API: "s".repeat(101) } })).toThrow("options.services.API: expected at most 100 characters, received 101 characters");
  });

  it("of the table that the page does not list are an issue; without a list they are told", () => {
    const listed = { components: [{ id: "api", name: "API" }, { id: "smtp", name: "SMTP" }, { id: "out", name: "Outbound Delivery" }] };
    const row = mention({ code: "api", name: "API" });
    expect(readStatuspage([incidents(row), listed], OPTIONS).unmet).toEqual([]);
    expect(() => readStatuspage([incidents(row), listed], { ...OPTIONS, services: { API: "api", Smtp: "smtp" } })).toThrow(
      'options.services.Smtp: expected one of API, SMTP, Outbound Delivery, received "Smtp"',
    );
    expect(read(row, { services: { API: "api", Smtp: "smtp" } }).unmet).toEqual(["Smtp"]);
  });
});

describe("what the page shows of a component", () => {
  const down = (id: string, from: number, until: number, status = DOWN): Row => incident(id, [update(from, "investigating", [["api", UP, status]]), update(until, "resolved", [["api", status, UP]])]);

  it("is the worst of its incidents, which are named in the order in which they began", () => {
    const [api] = readStatuspage([incidents(down("b", 5, 30, PART), down("a", 0, 20), down("c", 30, 40, PART))], OPTIONS).components;
    expect(api?.spans).toEqual([
      { startMs: minute(0), endMs: minute(5), status: DOWN, incidents: ["a"], moreIncidents: 0 },
      { startMs: minute(5), endMs: minute(20), status: DOWN, incidents: ["a", "b"], moreIncidents: 0 },
      { startMs: minute(20), endMs: minute(30), status: PART, incidents: ["b"], moreIncidents: 0 },
      { startMs: minute(30), endMs: minute(40), status: PART, incidents: ["c"], moreIncidents: 0 },
    ]);
  });

  it("names twenty incidents, and counts the others", () => {
    const rows = Array.from({ length: 22 }, (_, index) => down(`i${index}`, 0, 10 + index));
    const [api] = readStatuspage([incidents(...rows)], OPTIONS).components;
    expect(api?.spans.map(({ incidents: named, moreIncidents }) => [named.length, moreIncidents]).slice(0, 4)).toEqual([[20, 2], [20, 1], [20, 0], [19, 0]]);
    expect(api?.spans).toHaveLength(22);
  });
});

describe("an incident without statuses of components", () => {
  const silent = (more: Row = {}): Row => incident("i1", [update(5, "investigating", null), update(25, "resolved", null)], more);
  const listed = { components: [{ id: "api", name: "API" }, { id: "smtp", name: "SMTP" }] };

  it("counts as a whole, by its impact, for the components that it lists", () => {
    expect(brief(read(silent(listed)))).toEqual({ outages: [["api", 5, 25, "down"], ["smtp", 5, 25, "down"]], assumed: ["no-component-status"], refused: [] });
    expect(brief(read(silent({ ...listed, impact: "minor" })))).toEqual({
      outages: [["api", 5, 25, "degraded"], ["smtp", 5, 25, "degraded"]], assumed: ["no-component-status"], refused: [],
    });
    expect(read(silent(listed)).components).toEqual([]);
  });

  it("is refused if its impact is not counted, if it lists no component, or none with a service", () => {
    expect(brief(read(silent({ ...listed, impact: "none" })))).toEqual({ outages: [], assumed: [], refused: ["impact-not-counted"] });
    expect(brief(read(silent()))).toEqual({ outages: [], assumed: [], refused: ["no-components"] });
    expect(brief(read(silent({ components: null })))).toEqual({ outages: [], assumed: [], refused: ["no-components"] });
    expect(brief(read(silent({ components: [{ id: "logs", name: "Events & Logs" }] })))).toEqual({ outages: [], assumed: [], refused: ["unmapped-components"] });
  });

  it("is taken for all services if the caller says so", () => {
    expect(brief(read(silent(), { withoutComponents: "all-services" }))).toEqual({
      outages: [["api", 5, 25, "down"], ["smtp", 5, 25, "down"], ["outbound", 5, 25, "down"]], assumed: ["all-services", "no-component-status"], refused: [],
    });
    expect(brief(read(silent(listed), { withoutComponents: "all-services" }))).toMatchObject({ assumed: ["no-component-status"] });
  });

  it("of no length is refused; of 1 ms it counts", () => {
    const lasting = (resolvedAt: string): Row => ({ ...silent(listed), incident_updates: [], started_at: at(5), resolved_at: resolvedAt });
    expect(brief(read(lasting(at(5))))).toEqual({ outages: [], assumed: [], refused: ["no-length"] });
    const short = read(lasting(new Date(minute(5) + 1).toISOString()));
    expect(short.outages.map(({ start, end }) => (end as number) - start)).toEqual([1, 1]);
  });
});

describe("beginning and end", () => {
  const listed = { components: [{ id: "api", name: "API" }] };
  const row = (updates: readonly Row[], more: Row = {}): Row => incident("i1", updates, { ...listed, ...more });
  const second = (minutes: number, ms: number): string => new Date(minute(minutes) + ms).toISOString();

  it("a start before the first update counts where no status does; differences under a second are none", () => {
    const updates = [update(10, "investigating", null), update(30, "resolved", null)];
    expect(brief(read(row(updates, { started_at: at(4) })))).toMatchObject({ outages: [["api", 4, 30, "down"]], assumed: ["started-earlier", "no-component-status"] });
    expect(brief(read(row(updates, { started_at: second(10, -999) })))).toMatchObject({ assumed: ["no-component-status"] });
    expect(brief(read(row(updates, { started_at: second(10, -1_000) })))).toMatchObject({ assumed: ["started-earlier", "no-component-status"] });
    expect(brief(read(row(updates, { started_at: at(20) })))).toMatchObject({ outages: [["api", 10, 30, "down"]], assumed: ["no-component-status"] });
    expect(brief(read(row(updates, { started_at: null })))).toMatchObject({ outages: [["api", 10, 30, "down"]], assumed: ["no-component-status"] });
    const stated = incident("i1", [update(10, "investigating", [["api", UP, DOWN]]), update(30, "resolved", [["api", DOWN, UP]])], { started_at: at(4) });
    expect(brief(read(stated))).toMatchObject({ outages: [["api", 10, 30, "down"]], assumed: ["started-earlier"] });
  });

  it("updates are placed by display_at, whatever created_at says, and that is told from a second on", () => {
    const shown = (ms: number): Row => row([update(10, "investigating", null, { created_at: second(10, ms) }), update(30, "resolved", null)]);
    expect(brief(read(shown(0)))).toMatchObject({ assumed: ["no-component-status"] });
    expect(brief(read(shown(999)))).toMatchObject({ assumed: ["no-component-status"] });
    expect(brief(read(shown(-1_000)))).toMatchObject({ outages: [["api", 10, 30, "down"]], assumed: ["back-dated", "no-component-status"] });
    expect(read(shown(86_400_000)).entries[0]?.assumed[0]?.detail).toBe(
      "1 of 2 updates are shown with another time than they were written at, such as 2023-05-09 00:10 UTC written 2023-05-10 00:10 UTC; the time shown counts",
    );
    const undated = row([update(10, "investigating", null, { display_at: null }), update(30, "resolved", null, { display_at: undefined })].map((one) => JSON.parse(JSON.stringify(one)) as Row), { started_at: at(10), resolved_at: at(30) });
    expect(brief(read(undated))).toMatchObject({ outages: [["api", 10, 30, "down"]], assumed: ["no-component-status"] });
  });

  it("the update that resolves it ends it, even if resolved_at says otherwise", () => {
    const updates = [update(10, "investigating", null), update(30, "resolved", null)];
    expect(brief(read(row(updates, { resolved_at: second(30, 999) })))).toMatchObject({ outages: [["api", 10, 30, "down"]], assumed: ["no-component-status"] });
    expect(brief(read(row(updates, { resolved_at: at(45) })))).toMatchObject({ outages: [["api", 10, 30, "down"]], assumed: ["end-unlike-resolved-at", "no-component-status"] });
    expect(brief(read(row(updates, { resolved_at: null })))).toMatchObject({ outages: [["api", 10, 30, "down"]], assumed: ["no-component-status"] });
  });

  it("without such an update resolved_at ends it, and without that its last update", () => {
    const updates = [update(10, "investigating", null), update(30, "monitoring", null)];
    expect(brief(read(row(updates, { status: "resolved", resolved_at: at(50) })))).toMatchObject({ outages: [["api", 10, 50, "down"]], assumed: ["no-component-status"] });
    expect(brief(read(row(updates, { status: "resolved" })))).toMatchObject({ outages: [["api", 10, 30, "down"]], assumed: ["end-missing", "no-component-status"] });
    expect(brief(read(row([], { status: "resolved", resolved_at: null, started_at: at(3), created_at: at(7) })))).toMatchObject({ outages: [["api", 3, 7, "down"]], assumed: ["end-missing", "no-component-status"] });
  });

  it("resolved and reopened, the last resolution counts", () => {
    const updates = [update(0, "investigating", [["api", UP, DOWN]]), update(10, "resolved", [["api", DOWN, UP]]), update(20, "investigating", [["api", UP, DOWN]]), update(30, "resolved", [["api", DOWN, UP]])];
    expect(brief(read(incident("i1", updates)))).toEqual({ outages: [["api", 0, 10, "down"], ["api", 20, 30, "down"]], assumed: ["reopened"], refused: [] });
    expect(brief(read(row(updates.slice(0, 2))))).toMatchObject({ assumed: [] });
  });

  it("back-dated to before its start it has no length", () => {
    const updates = [update(10, "resolved", null)];
    expect(brief(read(row(updates, { started_at: at(900) })))).toMatchObject({ refused: ["no-length"] });
    const none = row([], { status: "resolved", started_at: at(900), resolved_at: at(10) });
    expect(brief(read(none))).toMatchObject({ refused: ["no-length"] });
    expect(brief(read(row([], { status: "resolved", started_at: null, created_at: at(10), resolved_at: at(12) })))).toMatchObject({ outages: [["api", 10, 12, "down"]] });
    const broken = incident("i1", [update(20, "investigating", [["api", UP, DOWN]]), update(10, "resolved", null)]);
    expect(brief(read(broken))).toMatchObject({ refused: ["no-length"] });
    expect(read(broken).refused[0]?.detail).toBe("what it publishes of components begins and ends at one instant");
    const longer = incident("i1", [update(20, "investigating", [["api", UP, DOWN]]), update(10, "resolved", null)], { resolved_at: at(21) });
    expect(brief(read(longer))).toEqual({ outages: [["api", 20, 21, "down"]], assumed: ["reopened", "left-broken"], refused: [] });
  });

  it("going on, it has no end, and needs to know when now is", () => {
    const open = incident("i1", [update(10, "investigating", [["api", UP, DOWN]])]);
    expect(() => read(open)).toThrow("options.asOf: expected an instant, because something has not ended, received nothing");
    const result = read(open, { asOf: at(50) });
    expect(brief(result)).toEqual({ outages: [["api", 10, null, "down"]], assumed: [], refused: [] });
    expect(result.entries[0]?.endMs).toBeNull();
    expect(result.components[0]?.spans).toEqual([{ startMs: minute(10), endMs: null, status: DOWN, incidents: ["i1"], moreIncidents: 0 }]);
    expect(result.options.asOfMs).toBe(minute(50));
    expect(read(incident("i1", [update(10, "investigating", null)], listed), { asOf: at(50) }).outages[0]?.end).toBeNull();
  });

  it("what was published after now is left out", () => {
    const row1 = incident("i1", [update(10, "investigating", [["api", UP, PART]]), update(20, "identified", [["api", PART, DOWN]]), update(30, "resolved", [["api", DOWN, UP]])]);
    const known = (asOf: number): unknown => brief(read(row1, { asOf, impacts: PARTIAL_OUTAGES }));
    expect(known(minute(30))).toEqual({ outages: [["api", 10, 30, "down"]], assumed: [], refused: [] });
    expect(known(minute(30) - 1)).toEqual({ outages: [["api", 10, null, "down"]], assumed: ["later-left-out"], refused: [] });
    expect(known(minute(10))).toEqual({ outages: [["api", 10, null, "down"]], assumed: ["later-left-out"], refused: [] });
    expect(known(minute(10) - 1)).toEqual({ outages: [], assumed: [], refused: ["not-yet"] });
    const [refused] = read(row1, { asOf: at(9) }).refused;
    expect(refused).toEqual({ kind: "incident", id: "i1", name: "Incident i1", startMs: minute(10), endMs: minute(30), reason: "not-yet", detail: "all that the page says of it is of later than now" });
  });

  it("an incident without updates was known from its start, and is over once it is resolved", () => {
    const bare = row([], { status: "resolved", started_at: at(3), resolved_at: at(40) });
    const known = (asOf: number): unknown => brief(read(bare, { asOf }));
    expect(known(minute(40))).toEqual({ outages: [["api", 3, 40, "down"]], assumed: ["no-component-status"], refused: [] });
    expect(known(minute(40) - 1)).toEqual({ outages: [["api", 3, null, "down"]], assumed: ["later-left-out", "no-component-status"], refused: [] });
    expect(known(minute(3))).toEqual({ outages: [["api", 3, null, "down"]], assumed: ["later-left-out", "no-component-status"], refused: [] });
    expect(known(minute(3) - 1)).toEqual({ outages: [], assumed: [], refused: ["not-yet"] });
    expect(brief(read(row([], { status: "investigating", started_at: null, created_at: at(5) }), { asOf: at(4) }))).toEqual({ outages: [], assumed: [], refused: ["not-yet"] });
    expect(brief(read(row([], { status: "investigating", started_at: at(5) }), { asOf: at(5) }))).toEqual({ outages: [["api", 5, null, "down"]], assumed: ["no-component-status"], refused: [] });
  });

  it("an update that says otherwise than resolved_at is the one that is looked at", () => {
    const later = row([update(10, "investigating", null), update(30, "resolved", null)], { resolved_at: at(45) });
    expect(brief(read(later, { asOf: at(40) }))).toEqual({ outages: [["api", 10, null, "down"]], assumed: ["later-left-out", "no-component-status"], refused: [] });
    const cut = row([update(10, "investigating", null), update(30, "resolved", null), update(60, "postmortem", null)]);
    expect(brief(read({ ...cut, resolved_at: at(30) }, { asOf: at(40) }))).toEqual({ outages: [["api", 10, 30, "down"]], assumed: ["later-left-out", "no-component-status"], refused: [] });
    const unsaid = JSON.parse(JSON.stringify({ ...cut, resolved_at: undefined })) as Row;
    expect(brief(read(unsaid, { asOf: at(40) }))).toMatchObject({ assumed: ["later-left-out", "no-component-status"] });
    expect(brief(read(row([update(10, "monitoring", null)], { resolved_at: at(45) }), { asOf: at(40) }))).toMatchObject({ outages: [["api", 10, null, "down"]], assumed: ["later-left-out", "no-component-status"] });
    expect(brief(read({ ...cut, resolved_at: null }, { asOf: at(40) }))).toEqual({ outages: [["api", 10, 30, "down"]], assumed: ["later-left-out", "no-component-status"], refused: [] });
  });
});
