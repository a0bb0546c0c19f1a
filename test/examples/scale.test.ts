// docs/scale.md names every example, and the accounts that all engines are compared on are what it says they are.
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { requestOf } from "../../docs/examples/scale/accounts.mjs";
import { creditRow } from "../../src/warehouse/index.js";

const FOLDER = "docs/examples/scale";

it("links every example", () => {
  const page = readFileSync("docs/scale.md", "utf8");
  const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((file) => !file.startsWith("node_modules") && /\.(mjs|py|sql|xml)$|\/credit-rows$/.test(file) && !file.endsWith(".d.mts"));
  expect(files).toHaveLength(9);
  expect(files.filter((file) => !page.includes(`(examples/scale/${file})`))).toEqual([]);
});

it("makes accounts of all kinds, the same in every run", () => {
  const rows = Array.from({ length: 2_000 }, (_, account) => creditRow(JSON.stringify(requestOf(account))));
  expect(rows.filter(({ error }) => error !== null)).toMatchObject([{ id: "account-999" }, { id: "account-1999" }]);
  const good = rows.filter(({ error }) => error === null);
  expect(new Set(good.map(({ currency, minorUnitDigits }) => `${currency} ${minorUnitDigits}`))).toEqual(new Set(["EUR 2", "USD 2", "JPY 0", "BHD 3"]));
  const minors = good.map(({ entitledMinor }) => entitledMinor as number);
  // Something of everything: nothing to credit, a part of the fee, and all of it.
  expect(minors.filter((minor) => minor === 0).length).toBeGreaterThan(300);
  expect(good.filter(({ forfeited }) => forfeited !== "0" && Number(forfeited) > 0).length).toBeGreaterThan(20);
  expect(minors.filter((minor) => minor > 0).length).toBeGreaterThan(600);
  expect(requestOf(7)).toEqual(requestOf(7));
});
