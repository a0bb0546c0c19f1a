// `report --statuspage`: a saved page becomes a statement, with everything that was assumed of it.
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { type FakeIo, fakeIo, type FakeOutside } from "../support/fakeIo.js";
import { at, incident, incidents, maintenance, PAGE, type Row, scheduled, update } from "./statuspage/page.js";

const UP = "operational";
const [PART, DOWN] = ["partial_outage", "major_outage"];

/** Down from minute 60 to 120, in part to 180; the events log is down all day. */
const BROKEN = incident("i1", [
  update(60, "investigating", [["api", UP, DOWN], ["logs", UP, DOWN]]),
  update(120, "monitoring", [["api", DOWN, PART]]),
  update(180, "resolved", [["api", PART, UP], ["logs", DOWN, DOWN]]),
]);
const WORK = maintenance("m1", 600, 660, [update(10, "scheduled", [["api", UP, UP]]), update(605, "in_progress", null), update(650, "completed", null)]);
const FILES = { "page/incidents.json": JSON.stringify({ ...incidents(BROKEN), page: { ...PAGE, updated_at: at(1_000) } }), "page/scheduled.json": JSON.stringify(scheduled(WORK)), "page/readme.txt": "no page" };
const WORDS = "report --statuspage page --month 2023-05 --time-zone UTC --fee 100 --currency EUR";

async function running(args: string, outside: FakeOutside = {}): Promise<{ code: number; text: string; io: FakeIo }> {
  const io = fakeIo({ files: FILES, columns: 160, env: { NO_COLOR: "1" }, ...outside });
  return { code: await run(args.split(" "), io), text: io.writes.join(""), io };
}

/** The section on the page, a line each. */
function section(text: string): readonly string[] {
  const [, after = ""] = text.split(/── (?:The status page|La page d’état) ─+\n/);
  return after.replace(/[\u00a0\u202f]/g, " ").split("\n\n── ")[0]?.split("\n") ?? [];
}

describe("report --statuspage", () => {
  it("reads a folder, counts the month and says what of the page counts", async () => {
    const { code, text, io } = await running(`${WORDS} --svg month.svg`);
    expect([code, io.complaints]).toEqual([0, []]);
    expect(text).toContain("Available 99.8655% · target 99.99% missed");
    expect(text).toContain("= EUR 5.00 with every open claim made in time");
    expect(section(text)).toEqual([
      "Read from 2 files, as of 2023-05-09 16:40 UTC, the latest instant that the page speaks of.",
      "Counted as outages: components published as major_outage; incidents without a status of components by a major or critical impact.",
      "With partial_outage too: 2 h of downtime, a credit of at most EUR 15.00.",
      "Components, as the contract's vendor names them: API = api, SMTP = smtp, Outbound Delivery = outbound. Others are not looked at.",
      "Maintenance counts as the terms say: as announced, or as it ran.",
      "i1 “Incident i1”",
      "- Events & Logs was last published as major_outage; taken to have ended with the incident, 2023-05-09 03:00 UTC",
      "m1 “Incident m1”",
    ]);
    expect(io.files.get("month.svg")).toMatch(/^<svg/);
  });

  it("counts partial outages, and components and windows as given, to a now that is given", async () => {
    const { text } = await running(`${WORDS} --count partial --service api=api --window announced --as-of 2023-05-31T00:00Z`);
    expect(text).toContain("= EUR 15.00 with every open claim made in time");
    expect(section(text)).toEqual([
      "Read from 2 files, as of 2023-05-31 00:00 UTC.",
      "Counted as outages: components published as major_outage or partial_outage; incidents without a status of components by a major or critical impact.",
      "With major_outage alone: 1 h of downtime, a credit of at most EUR 5.00.",
      "Components, as given: api = api. Others are not looked at.",
      "Maintenance counts as announced.",
      "i1 “Incident i1”",
      "- Events & Logs was last published as major_outage; taken to have ended with the incident, 2023-05-09 03:00 UTC",
      "m1 “Incident m1”",
    ]);
    expect(section((await running(`${WORDS} --window actual`)).text)[4]).toBe("Maintenance counts as it ran.");
    expect(section((await running(`${WORDS} --window intersection`)).text)[4]).toBe("Maintenance counts where it ran within the announced window.");
  });

  it("takes each component for all services where none is known by the terms", async () => {
    const renamed = JSON.stringify(incidents(incident("i9", [update(60, "investigating", [["x1", UP, DOWN]]), update(90, "resolved", [["x1", DOWN, UP]])]), incident("i8", [update(100, "resolved", null)])));
    const { text } = await running(WORDS, { files: { "page/a.json": renamed, "page/b.json": JSON.stringify(scheduled({ ...WORK, incident_updates: [update(605, "in_progress", null), update(650, "completed", null)] })) } });
    expect(text).toContain("api, smtp and outbound");
    expect(section(text).slice(3)).toEqual([
      "Components: x1. Each stands for all services, as --service gives none.",
      "Maintenance counts as the terms say: as announced, or as it ran.",
      "i9 “Incident i9”",
      "m1 “Incident m1”",
      "- it names no component; taken for all services",
      "Not counted: i8 “Incident i8”: it publishes no status of a component, and begins and ends at one instant",
    ]);
    const bare = await running(`${WORDS} --terms mailgun@2026`, { files: { "page/a.json": JSON.stringify({ incidents: [] }) } });
    expect([bare.code, section(bare.text).slice(0, 1), section(bare.text)[3]]).toEqual([0, ["Read from 1 file."], "The page names no component."]);
  });

  it("leaves out what does not touch the month", async () => {
    const far = (id: string, from: number, until: number): Row => incident(id, [update(from, "investigating", [["api", UP, DOWN]]), update(until, "resolved", [["api", DOWN, UP]])]);
    const day = 1_440;
    const begin = -8 * day; // 1 May.
    const rows = [far("before", begin - 60, begin), far("into", begin - 60, begin + 1), far("after", 23 * day, 23 * day + 9)];
    const silent = [incident("refused-before", [update(begin - 9, "resolved", null)]), incident("refused-on", [update(begin, "resolved", null)])];
    const { text } = await running(WORDS, { files: { "page/a.json": JSON.stringify({ incidents: [...rows, ...silent] }), "page/b.json": JSON.stringify(scheduled(maintenance("later", 24 * day, 24 * day + 60, [update(1, "scheduled", [["api", UP, UP]]), update(24 * day, "in_progress", null), update(24 * day + 60, "completed", null)]))) } });
    expect(section(text).slice(5)).toEqual(["into “Incident into”", "Not counted: refused-on “Incident refused-on”: it names no component, so that no service can be told"]);
    expect(text).not.toContain("after");
    expect(text).not.toContain("later");
  });

  it("keeps what goes on, what says no time, and components without ids; the zone is that of the terms", async () => {
    const open = incident("open", [update(60, "investigating", null, { affected_components: [{ name: "Console", new_status: DOWN }] })]);
    const files = { "page/a.json": JSON.stringify(incidents(open, { ...WORK, scheduled_until: null, incident_updates: [update(605, "in_progress", null)] })) };
    const { text } = await running(WORDS.replace(" --time-zone UTC", ""), { files });
    expect(text).toContain("Outage “open/Console/1”");
    expect(section(text).slice(3)).toEqual([
      "Components: Console. Each stands for all services, as --service gives none.",
      "Maintenance counts as the terms say: as announced, or as it ran.", "open “Incident open”",
      "Not counted: m1 “Incident m1”: it does not say from when until when it is scheduled",
    ]);
  });

  it("speaks French", async () => {
    const { text } = await running(`${WORDS} --locale fr`);
    expect(section(text)).toEqual([
      "Lu dans 2 fichiers, au 2023-05-09 16:40 UTC, dernier instant dont parle la page.",
      "Comptent comme indisponibilités : les composants publiés major_outage ; sans état de composant, les incidents d’impact major ou critical.",
      "Avec partial_outage aussi : 2 h d’indisponibilité, un crédit de 15,00 EUR au plus.",
      "Composants, tels que les nomme le fournisseur du contrat : API = api, SMTP = smtp, Outbound Delivery = outbound. Les autres ne sont pas regardés.",
      "La maintenance compte comme le dit le contrat : telle qu’annoncée ou telle qu’effectuée.",
      "i1 « Incident i1 »",
      "- un composant n’était pas rétabli à la résolution : il vaut comme rétabli avec l’incident",
      "m1 « Incident m1 »",
    ]);
    const partial = section((await running(`${WORDS} --locale fr --count partial --service API=api --as-of 2023-05-10T00:00Z`)).text);
    expect([partial[0], partial[2], partial[3]]).toEqual([
      "Lu dans 2 fichiers, au 2023-05-10 00:00 UTC.", "Avec major_outage seul : 1 h d’indisponibilité, un crédit de 5,00 EUR au plus.", "Composants, tels que donnés : API = api. Les autres ne sont pas regardés.",
    ]);
    const all = await running(`${WORDS} --locale fr`, { files: { "page/a.json": JSON.stringify(incidents(incident("i8", [update(100, "resolved", [["x1", UP, UP]])]))) } });
    expect(section(all.text).slice(3)).toEqual([
      "Composants : x1. Chacun vaut pour tous les services, faute de --service.",
      "La maintenance compte comme le dit le contrat : telle qu’annoncée ou telle qu’effectuée.",
      "Non compté : i8 « Incident i8 » : les états publiés des composants ne comptent pas",
    ]);
    const none = await running(`${WORDS} --locale fr`, { files: { "page/a.json": JSON.stringify({ incidents: [] }) } });
    expect([section(none.text)[0], section(none.text)[3]]).toEqual(["Lu dans 1 fichier.", "La page ne nomme aucun composant."]);
  });
});

it("shows names of a page so that they can do no more than be read", async () => {
  const nasty = "\u001b[31mred\u001b[0m\nCredit: EUR 999.00 \u202eevil\u2066";
  const named = (row: Row): Row => JSON.parse(JSON.stringify(row).replaceAll("Events & Logs", JSON.stringify(nasty).slice(1, -1)).replaceAll("API", `API ${JSON.stringify(nasty).slice(1, -1)}`)) as Row;
  const files = { "page/a.json": JSON.stringify(incidents({ ...named(BROKEN), name: nasty }, { ...named(incident("i2", [update(9, "resolved", [["logs", UP, DOWN]])])), name: nasty })) };
  for (const locale of ["en", "fr"]) {
    const { code, text } = await running(`${WORDS} --locale ${locale}`, { files });
    expect(code).toBe(0);
    expect(text).toContain("999.00");
    expect(text.replace(/[\u2068\u2069]/g, "")).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u);
    expect(text.split("\n").filter((line) => line.startsWith("Credit: EUR 999"))).toEqual([]);
  }
});

describe("a page that cannot be used", () => {
  const bad = async (files: FakeOutside["files"] & object, args = WORDS): Promise<readonly unknown[]> => {
    const { code, text, io } = await running(args, { files });
    return [code, text, io.complaints.join("")];
  };

  it("is no folder, or holds no JSON", async () => {
    expect(await bad({})).toEqual([2, "", "sla-credits: cannot read the folder page: ENOENT: no such folder\n"]);
    expect(await bad({ "page/readme.txt": "" })).toEqual([2, "", "sla-credits: no *.json in page\n"]);
  });

  it("holds files that are no JSON: each is named", async () => {
    const [code, text, complaints] = await bad({ "page/a.json": "{", "page/b.json": Uint8Array.of(255), "page/c.json": '{"incidents": []}' }, `${WORDS.replace(" page ", " page/ ")}`);
    expect([code, text]).toEqual([1, ""]);
    expect(complaints).toMatch(/^page\/:\n {2}page\/a\.json: .+\n {2}page\/b\.json: expected text in UTF-8: .+\n$/);
  });

  it("holds documents that are wrong: each fault with its file", async () => {
    const rows = JSON.stringify({ incidents: [{ ...BROKEN, status: "gone" }] });
    expect(await bad({ "page/a.json": JSON.stringify({ page: PAGE, components: [] }), "page/b.json": rows, "page/c.json": "{}" })).toEqual([
      1, "",
      'page:\n  page/b.json: incidents[0].status: expected "investigating" or "identified" or "monitoring" or "resolved" or "postmortem" or "scheduled" or "in_progress" or "verifying" or "completed", received "gone"\n'
      + "  page/c.json: expected a Statuspage document, with one of incidents, scheduled_maintenances, incident, scheduled_maintenance, components, received none of them\n",
    ]);
  });

  it("is asked for a month that is none, or a component that it does not list", async () => {
    expect((await bad(FILES, WORDS.replace("2023-05", "2023-13"))).slice(0, 2)).toEqual([1, ""]);
    const listed = { ...FILES, "page/components.json": JSON.stringify({ components: [{ id: "api", name: "API" }] }) };
    expect(await bad(listed, `${WORDS} --service Api=api`)).toEqual([1, "", 'page:\n  options.services.Api: expected one of API, received "Api"\n']);
  });

  it("counts the faults beyond those it lists", async () => {
    const many = JSON.stringify({ incidents: Array.from({ length: 101 }, () => 7) });
    expect((await bad({ "page/a.json": many }))[2]).toMatch(/\n {2}and 1 more\n$/);
  });

  it("too large to be read is named", async () => {
    const [code, , complaints] = await bad({ "page/a.json": new Uint8Array(64 * 1024 * 1024 + 1).fill(32) });
    expect([code, complaints]).toEqual([1, "page:\n  page/a.json: expected at most 67108864 bytes, received more\n"]);
  });

  it("meets a bug of ours or a closed pipe as any command does", async () => {
    expect((await running(WORDS, { leavesAfter: 0 })).code).toBe(0);
  });
});
