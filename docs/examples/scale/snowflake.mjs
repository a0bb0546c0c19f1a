/**
 * Prints the statement that makes `credit_row` a function of Snowflake, with the library inside it, as that engine takes no
 * files for JavaScript:
 *
 *   node snowflake.mjs > credit_row.sql
 *
 * Its body is run again for each row, so the library is set up behind a guard, in a name that outlives the row.
 */
import { readFileSync } from "node:fs";
import { argv } from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";

/** @param library - the text of sla-credits.warehouse.js */
export function snowflakeFunction(library) {
  if (library.includes("$$")) throw new Error("the library has the sign that ends the body of a function");
  return `CREATE OR REPLACE FUNCTION credit_row(REQUEST VARCHAR)
RETURNS VARIANT
LANGUAGE JAVASCRIPT
IMMUTABLE
AS $$
if (typeof SLA_CREDITS === "undefined") {
${library}
SLA_CREDITS = SlaCredits;
}
return SLA_CREDITS.creditRow(REQUEST);
$$;

-- SELECT credit:currency::VARCHAR AS currency, COUNT(*) AS accounts, SUM(credit:entitledMinor::NUMBER(38, 0)) AS minor
-- FROM (SELECT credit_row(request) AS credit FROM requests)
-- WHERE NOT IS_NULL_VALUE(credit:entitledMinor)
-- GROUP BY currency;
`;
}

if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) {
  const file = new URL("sla-credits.warehouse.js", import.meta.resolve("sla-credits"));
  process.stdout.write(snowflakeFunction(readFileSync(fileURLToPath(file), "utf8")));
}
