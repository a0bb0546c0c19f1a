/** How the page is made: one file that asks nobody for anything, so that it works from a folder as from any host. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { build } from "esbuild";

/**
 * @returns {Promise<string>} the page
 */
export async function playgroundPage() {
  const { outputFiles } = await build({
    entryPoints: ["src/playground/page/main.ts"], bundle: true, write: false, format: "iife", target: "es2022", minify: true, lineLimit: 500,
    charset: "ascii", legalComments: "none", logLevel: "warning",
  });
  // A script ends at its closing tag, which esbuild writes otherwise; a comment's beginning would hide that tag.
  const script = outputFiles[0].text.replaceAll("<!--", "\\x3c!--");
  const style = readFileSync("src/playground/page/style.css", "utf8");
  const hash = createHash("sha256").update(script).digest("base64");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; form-action 'none'; base-uri 'none'">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>What am I owed?</title>
<style>
${style}</style>
</head>
<body>
<main class="sheet">
<header id="head"></header>
<div id="amount" role="status"></div>
<div class="column" id="asked"><form id="form" novalidate autocomplete="off"></form><div id="paste-box"></div></div>
<div class="column" id="results"><div class="column" id="details"></div><div id="keep"></div></div>
<div id="foot"></div>
</main>
<noscript>This page needs JavaScript: it calculates here and sends nothing anywhere.</noscript>
<script>${script}</script>
</body>
</html>
`;
}
