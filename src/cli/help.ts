/**
 * What the program says about itself.
 */
import type { CommandName } from "./args.js";

const GENERAL = `sla-credits: from a service-level agreement and what happened to an exact, explained service credit.

  sla-credits assess [--terms ID|FILE] [--iso|--rows] [--jobs N] [FILE|-]
                                                            requests in, assessments out, one JSON text per line
  sla-credits report FILE [--terms ID|FILE] [--locale fr] [--svg OUT]
                                                            one request, printed for a person
  sla-credits report --statuspage DIR --month YYYY-MM --fee AMOUNT --currency CODE [--time-zone ZONE] ...
                                                            the same from a saved status page
  sla-credits diff BEFORE AFTER [--locale fr] [--json]      where two assessments of one period part
  sla-credits lint ID|FILE                                  what a careful reader would ask about terms
  sla-credits terms  [ID|template]                          the catalogue of terms, one entry, or terms to start from
  sla-credits schema facts|terms|assessment                 the JSON Schema
  sla-credits COMMAND --help                                more about one command
  sla-credits --version                                     with those of Node and of the tz database

Exit code: 0 fine, 1 some input was bad, 2 called wrongly, 3 broken off: answers are missing.
`;

const ASSESS = `sla-credits assess [--terms ID|FILE] [--iso|--rows] [--jobs N] [FILE|-]

Reads requests, one JSON object per line, from FILE or the standard input, and writes one line for each, in order.

  --terms ID|FILE  terms for requests that name none: an id of the catalogue (see sla-credits terms), or a JSON file
  --iso            instants as ISO texts (start, end, deadline ...) in place of epoch milliseconds (startMs, endMs ...)
  --rows           one flat row a line in place of the assessment, for a table: the same keys in every row, "error" with
                   every issue where the request is bad. Blank lines get a row as well, and the exit code is 0 if every
                   line has its row
  --jobs N         N threads assess side by side, 1 to 64, best as many as there are cores; default 1. The answers and
                   their order are the same. Pays from about 100,000 lines on, as each thread warms up for itself

A request may bring its own "terms": an id of the catalogue or a whole terms object.

A bad line is answered in its place, and the rest go on; the exit code is then 1:
  {"id": ..., "line": 7, "error": {"code": "invalid-input", "issues": [{"code", "path", "message", ...}]}}
"id" is null where it cannot be read; "moreIssues" counts the issues beyond 100.

Input is UTF-8; anything else, and a key given twice in one object, is an issue. A byte order mark at the start is
ignored, lines may end in LF or CRLF, the last needs no end. Blank lines are counted but get no answer. A line may have
64 MiB; a longer one is skipped and answered as bad. Output is passed on as each piece of input has been read; when
nobody reads it any more the program ends quietly. Memory does not grow with the number of lines. If one of several
threads stops, for want of memory for instance, whole answers stand up to a line that the error stream names, and the
exit code is 3.
`;

const REPORT = `sla-credits report FILE [--terms ID|FILE] [--locale en|fr] [--svg OUT]
sla-credits report --statuspage DIR --month YYYY-MM --fee AMOUNT --currency CODE [...]

Reads one request (a JSON object, over as many lines as you like) from FILE, or from the standard input if FILE is -,
and prints the timeline, the ledger, the credit and the deadlines.

  --terms ID|FILE  terms, if the request names none: an id of the catalogue, or a JSON file
  --locale en|fr   language; default en
  --svg OUT        also draws the timeline into the file OUT, which is replaced as a whole or not at all

From a saved Statuspage (version 2 of its JSON): every *.json in DIR, such as incidents.json, summary.json,
components.json, scheduled-maintenances.json, or a file for each incident. Without --terms, the contract that this
program began with; the report names it.

  --statuspage DIR --month YYYY-MM --fee AMOUNT --currency CODE   needed
  --time-zone ZONE        IANA zone of the month; default that of the terms
  --service NAME=SERVICE  a component by name or id, and its service; once for each. Without any: those of the
                          contract's vendor, if the page has them, else each component stands for all services
  --count major|partial   which published statuses are outages; default major. The report says what the other would make
  --window by-terms|announced|actual|intersection
                          which window of a maintenance counts; default by-terms
  --as-of INSTANT         "now"; default the latest instant that the page speaks of

Everything that had to be assumed, and every incident that does not count, is listed with the reason.

Colours are for terminals only; the environment variable NO_COLOR turns them off. If the request is bad, every issue is
listed on the standard error and the exit code is 1.
`;

const DIFF = `sla-credits diff BEFORE AFTER [--locale en|fr] [--json]

Reads two files with one assessment each (a line of the output of assess), of the same account and period, and says
where they part: stretches of the ledger, outages, reasons, money, and what is still to be credited or claimed back.
With --json the same as one JSON text. Exit code 1 if they cannot be compared.
`;

const LINT = `sla-credits lint ID|FILE

Reads terms and prints what a careful reader would ask about them, such as a gap between two tiers: a code, where in
the terms, and a sentence. docs/lint.md explains each code. Exit code 1 if anything was found.
`;

const TERMS = `sla-credits terms [ID|template]

Lists the terms that ship with the program: id, how far they are verified, title. With an ID such as the first word of
a line of that list: the whole entry as JSON, to read beside the contract or to change and use by --terms FILE. With
template: terms with every field in its plainest reading, to write a contract of your own from.
`;

const SCHEMA = `sla-credits schema facts|terms|assessment

Prints the JSON Schema (draft 2020-12) of what goes in or comes out. In requests to assess and report, "terms" may also
be a whole terms object.
`;

const OF_COMMAND: Readonly<Record<CommandName, string>> = { assess: ASSESS, report: REPORT, diff: DIFF, lint: LINT, terms: TERMS, schema: SCHEMA };

/** @param command - `null`: the program as a whole */
export function helpText(command: CommandName | null): string {
  return command === null ? GENERAL : OF_COMMAND[command];
}
