// One environment: answers the requests of a file with the library it is given, and prints a digest of every 500 answers and
// of all, with what it sees of its host. Given two numbers besides, it prints the answers from the one to before the other.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [libraryFile, catalogueFile, requestsFile, from, to] = process.argv.slice(2);
const { assess, explain } = await import(pathToFileURL(libraryFile).href);
const { findTerms } = await import(pathToFileURL(catalogueFile).href);

const CHUNK = 500;
const counts = { assessed: 0, refused: 0 };

/** The assessment, for every fourth with its statement in both languages; or all that is wrong with the request. */
function answer(request, index) {
  const { terms, facts } = JSON.parse(request);
  try {
    const assessment = assess(typeof terms === "string" ? findTerms(terms) : contracts[terms], facts);
    counts.assessed += 1;
    const statements = index % 4 === 0 ? ["en", "fr"].map((locale) => explain(assessment, { locale })) : [];
    return [JSON.stringify(assessment), ...statements].join("\n");
  } catch (error) {
    if (error.name !== "SlaInputError") throw error;
    counts.refused += 1;
    return JSON.stringify({ issues: error.issues, moreIssues: error.moreIssues, message: error.message });
  }
}

const { contracts, requests } = JSON.parse(readFileSync(requestsFile, "utf8"));
if (to !== undefined) {
  process.stdout.write(JSON.stringify(requests.slice(Number(from), Number(to)).map((request, index) => answer(request, Number(from) + index))));
} else {
  const all = createHash("sha256");
  const chunks = [];
  for (let start = 0; start < requests.length; start += CHUNK) {
    const chunk = createHash("sha256");
    for (const [index, request] of requests.slice(start, start + CHUNK).entries()) chunk.update(`${answer(request, start + index)}\0`);
    chunks.push(chunk.digest("hex"));
    all.update(chunks.at(-1));
  }
  process.stdout.write(JSON.stringify({
    node: process.versions.node,
    tz: process.versions.tz,
    locale: Intl.DateTimeFormat().resolvedOptions().locale,
    offset: new Date(Date.UTC(2026, 0, 15)).getTimezoneOffset(),
    chunkLength: CHUNK, chunks, total: all.digest("hex"), ...counts,
  }));
}
