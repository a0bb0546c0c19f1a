// A table as a French finance department has it: read where it is certain, refused with its line where it is not.
import { describe, expect, it } from "vitest";
import { dayFirst } from "../../src/playground/exchange/dayFirst.js";
import { outagesOfCsv } from "../../src/playground/exchange/outagesCsv.js";
import { pasted } from "../../src/playground/exchange/paste.js";
import { BLANK, BLANK_OUTAGE, type State } from "../../src/playground/state/state.js";
import { PAGE_WORDS } from "../../src/playground/words/dictionary.js";

const read = (text: string) => {
  const table = outagesOfCsv(text, []);
  if ("fault" in table) throw new Error(JSON.stringify(table.fault));
  return table;
};
const faultOf = (text: string): unknown => {
  const table = outagesOfCsv(text, []);
  return "fault" in table ? table.fault : undefined;
};

describe("a French table", () => {
  it("is read with accents and without, whatever it separates with", () => {
    const row = { ...BLANK_OUTAGE, id: "db", start: "2026-04-15 13:40", end: "2026-04-15 15:34", services: "api, smtp", cause: "virus", impact: "0.5", claimed: "2026-04-16 08:05" };
    const cells = `db;15/04/2026 13:40;15/04/2026 15:34;"api;smtp";virus;0,5;16/04/2026 8:05`;
    expect(read(`Nom;Début;Fin;Service;Cause;Effet;Réclamation\n${cells}`).rows).toEqual([row]);
    expect(read(`sep=;\r\nincident;debut;FIN;services;cause;effet;reclamation\r\n${cells}`).rows).toEqual([row]);
  });
  it("says en cours, panne and degrade in its own words", () => {
    expect(read("debut;fin;effet\n2026-04-15 13:40;en cours;dégradé\n2026-04-15 13:40;En cours;panne\nx;y;demi").rows.map(({ open, end, impact }) => [open, end, impact])).toEqual([[true, "", "degraded"], [true, "", "down"], [false, "y", "demi"]]);
  });
  it("may have columns for others, and says which", () => {
    const { rows, ignored } = read("début,fin,Centre de coût,cause du,,toString\n1,2,C1,3,,4");
    expect([rows[0]?.start, ignored]).toEqual(["1", ["Centre de coût", "cause du", "toString"]]);
  });
});

describe("a table is refused", () => {
  it.each([
    ["start,end,cause\n1,2,\"a\n3,4,b", { code: "open-quote", line: 2 }],
    ["start,end,Début\n1,2,3", { code: "column-twice", names: ["start", "Début"] }],
    ["start,end\n1,2\n\n1,2,3\n1,\"2\n\",4\n5,6,7", { code: "too-many-cells", lines: [4, 5, 7] }],
    ["sep=;\n\nstart;end\n1;2;3", { code: "too-many-cells", lines: [4] }],
    ["\nfin,début\n2026-04-05 13:40,x\n05/04/2026 13:40,y", { code: "day-unsure", column: "fin", text: "05/04/2026 13:40", line: 4 }],
  ])("%j", (text, fault) => expect(faultOf(text)).toEqual(fault));
  it("but short rows have empty cells", () => expect(read("start,end,cause\n1").rows[0]).toMatchObject({ start: "1", end: "", cause: "" }));
  it.each(["en", "fr"] as const)("in words in %s", (locale) => {
    const { pasteFault, pasteNote, statuspage } = PAGE_WORDS[locale];
    expect(pasteFault({ code: "open-quote", line: 7 })).toMatch(/(Line|Ligne) 7\D/);
    expect(pasteFault({ code: "too-many-cells", lines: [4] })).toMatch(/(line|ligne) 4\D/);
    expect(pasteFault({ code: "too-many-cells", lines: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] })).toMatch(/(lines|lignes) 1, .*, 10…/);
    expect(pasteFault({ code: "day-unsure", column: "C", text: "05/04/2026", line: 2 })).toMatch(/2.* C.*05\/04\/2026.*2026-04-15 13:40/);
    expect(pasteNote({ code: "ignored-columns", names: ["a", "b"] })).toContain("a, b");
    expect(pasteNote({ code: "same", count: 2 })).toMatch(/2 \w+s/);
    expect(pasteNote({ code: "alike", count: 1 })).toMatch(/1 \w+(e|n) /);
    expect(statuspage.fault("no-components")).not.toBe(statuspage.fault("none-chosen"));
  });
});

describe("a day by numbers", () => {
  it.each([
    [["15/04/2026 13:40", "03/04/2026"], ["2026-04-15 13:40", "2026-04-03"]],
    [["15.4.2026 9:05:30", "", "2026-04-01 10:00"], ["2026-04-15 09:05:30", "", "2026-04-01 10:00"]],
    [["31-12-2026, 13h40"], ["2026-12-31 13:40"]],
    [["15/04/2026 à 13 h 40"], ["2026-04-15 13:40"]],
    [["yesterday"], ["yesterday"]],
  ])("of %j is read", (cells, written) => expect(dayFirst(cells)).toEqual({ cells: written }));
  it.each([
    [["05/04/2026 13:40"], 0],
    [["", "12/12/2026"], 1],
    [["04/15/2026"], 0],
    // Some day first, some month first: neither can be believed.
    [["15/04/2026", "04/15/2026"], 0],
  ])("of %j is unsure", (cells, unsure) => expect(dayFirst(cells)).toEqual({ unsure }));
});

describe("the same table twice", () => {
  const TABLE = "start,end,cause\n2026-04-15 13:40,2026-04-15 15:34,virus\n2026-04-16 13:40,2026-04-16 15:34,";
  const paste = (text: string, state: State) => {
    const result = pasted(text, state);
    if (result.kind !== "state") throw new Error(result.kind);
    return result;
  };
  const once = paste(TABLE, BLANK);
  it("adds nothing, and says so", () => {
    const twice = paste(TABLE, once.state);
    expect([once.outages, once.notes, twice.outages, twice.notes, twice.state]).toEqual([2, [], 0, [{ code: "same", count: 2 }], once.state]);
  });
  it("adds what says something else at the same times, and says that", () => {
    const { outages, notes, state } = paste(TABLE.replace("virus", "flood").replaceAll(" 1", "T1"), once.state);
    expect([outages, notes]).toEqual([1, [{ code: "same", count: 1 }, { code: "alike", count: 1 }]]);
    expect(state.outages.map(({ id, cause }) => [id, cause])).toEqual([["outage-1", "virus"], ["outage-2", ""], ["outage-3", "flood"]]);
  });
  it("has rows of its own that are alike, as it was written", () => {
    expect(paste("start,end\n1,2\n1,2", BLANK)).toMatchObject({ outages: 2, notes: [] });
  });
  it("compares no rows without a start", () => {
    expect(paste("start,end,cause\n,,b", { ...BLANK, outages: [{ ...BLANK_OUTAGE, id: "x", cause: "a" }] }).notes).toEqual([]);
  });
  it("names columns that were not read", () => {
    expect(paste("start,end,colour\n1,2,red", BLANK).notes).toEqual([{ code: "ignored-columns", names: ["colour"] }]);
  });
});
