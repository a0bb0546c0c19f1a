/** The page in English. */
import type { PageWords } from "./words.js";

const s = (count: number): string => (count === 1 ? "" : "s");

export const EN: PageWords = {
  title: "What am I owed?",
  lead: "Choose the contract, enter what happened, and read the service credit to the cent, with the clause behind every line.",
  privacy: "Everything is worked out in this page. Nothing is sent anywhere.",
  fields: {
    terms: "Contract", plan: "Plan", month: "Month", zone: "Time zone of the times you enter", countedIn: "Months and claim days are counted in", asOf: "Today is",
    currency: "Currency", fee: "Fee for the service", billed: "Whole bill, if higher", annual: "Fee for the year", next: "Fee of the next period", previous: "Fee of the period before", eligible: "Eligible to claim since", more: "Other facts, as JSON", locale: "Language",
    id: "Name", start: "Start", end: "End", open: "Still going on", services: "Services", impact: "Impact", cause: "Cause", reported: "Reported to the provider",
    aware: "Noticed by you", claimed: "Claim filed", noticed: "First notice given", channel: "Filed by", shown: "It was shown that our use was disturbed",
    kind: "Kind", announced: "Announced",
  },
  hints: {
    month: "The month that is billed.", fee: "Such as 1250.00 or 1 250,00.", currency: "Three letters, such as EUR.",
    asOf: "Leave it empty if everything is over and no claim will follow.", zone: "Such as Europe/Paris.",
    more: "For what has no field here: error rates, response times, fees of single services.", claimed: "Leave it empty if none was filed.",
    impact: "down, degraded, or the share that was lost, such as 0.5.",
  },
  choices: {
    "": "Choose…", contract: "the contract's time zone", form: "the time zone above", down: "down", degraded: "degraded", planned: "planned", emergency: "emergency",
    provider: "the provider's", yes: "yes", no: "no", other: "another way", en: "English", fr: "Français", major: "major outages", partial: "major and partial outages",
  },
  allServices: "None ticked: all of them.",
  condition: (code) => `Condition met: ${code}`,
  headings: {
    contract: "Contract and fee", outages: "Outages", claim: "Claim for the period", maintenance: "Maintenance", breaches: "Your own breaches of the contract",
    more: "More", paste: "Paste a list, a request or a status page", timeline: "Timeline", statement: "Statement", readings: "If a clause is read otherwise",
    ledger: "Ledger", keep: "Keep and share",
  },
  row: { outages: (number) => `Outage ${number}`, maintenance: (number) => `Window ${number}`, breaches: (number) => `Breach ${number}` },
  add: { outages: "Add outage", maintenance: "Add maintenance", breaches: "Add breach" },
  remove: (row) => `Remove ${row.toLowerCase()}`,
  details: "Details",
  countsRequests: "This contract counts failed requests, not outages: give them as \"slots\" under More.",
  insertExample: "Insert an example, to be replaced by your own figures",
  elsewhere: "To be mended, without a field here:",
  paste: {
    label: "CSV, JSON, or the incidents.json of a Statuspage", read: "Read", clear: "Clear",
    hint: "A table needs a first line with start and end. Of a status page, open /api/v2/incidents.json at its address and paste what you see.",
  },
  statuspage: {
    intro: "Which service of the contract is each component?", counted: "Count", notCovered: "not covered", add: "Add its incidents",
    needsTerms: "Choose the contract first: its services are needed to read a status page.",
    all: "All of them are",
    fault: (fault) => (fault === "no-components" ? "This file names no component, so that nobody can say which service it is about: nothing can be added from it." : "Choose a service for one component at least: nothing of what is not covered can be added."),
  },
  pasted: (outages, replaced) => `${replaced ? "The form now holds this request" : "Added"}: ${outages} outage${s(outages)}.`,
  pasteNote: (note) => {
    switch (note.code) {
      case "ignored-columns": return `Columns that were not read: ${note.names.join(", ")}.`;
      case "same": return `Left out, as the form has the same already: ${note.count} outage${s(note.count)}.`;
      case "alike": return `Look again: ${note.count} outage${s(note.count)} added with the same times as one that was there.`;
    }
  },
  fromStatuspage: (outages, maintenance) => `Added: ${outages} outage${s(outages)}, ${maintenance} maintenance window${s(maintenance)}.`,
  assumed: (count) => `Assumed: ${count}`,
  refused: (count) => `Left out: ${count}`,
  pasteFault: (fault) => {
    switch (fault.code) {
      case "empty": return "There is nothing to read yet.";
      case "json": return "This begins like JSON, but is no request and no list of outages.";
      case "no-header": return "The first line of a table must name its columns: start and end, and what else there is.";
      case "column-twice": return `These columns say the same thing: ${fault.names.join(", ")}. Keep one.`;
      case "open-quote": return `Line ${fault.line}: a quotation mark is opened and never closed.`;
      case "too-many-cells": return `More cells than columns in line${s(fault.lines.length)} ${fault.lines.slice(0, 10).join(", ")}${fault.lines.length > 10 ? "…" : ""}: put quotation marks around a cell that holds a separator.`;
      case "day-unsure": return `Line ${fault.line}, column ${fault.column}: ${fault.text} could be two days. Write it as 2026-04-15 13:40, year first.`;
    }
  },
  fault: (fault) => {
    switch (fault.code) {
      case "missing": return "This is needed.";
      case "time-format": return "A date and a time are needed, such as 2026-04-15T13:40.";
      case "time-skipped": return `The clocks of ${fault.zone} go forward over this time: it does not exist.`;
      case "time-twice": return `The clocks of ${fault.zone} show this time twice. Which one is meant?`;
      case "zone-unknown": return "No such time zone: a name such as Europe/Paris or UTC.";
      case "terms-unknown": return "This contract is not in the catalogue.";
      case "json": return "This is not a JSON object.";
      case "services-unknown": return `${fault.names.join(", ")}: not in this contract, and counts for nothing.`;
      case "money-ambiguous": return `${fault.text} can be read as two amounts: write the decimals, as in 1250.00, or no sign between thousands.`;
      case "money-format": return "An amount is digits with their decimals, such as 1250.00 or 1 250,00, without the currency.";
      case "end-before-start": return "The end is before the start.";
      case "after-now": return "This is later than the day given as today.";
      case "now-needed": return "This is needed, as something still goes on.";
      case "month-format": return "A year and a month are needed, such as 2026-04.";
      case "impact": return "down, degraded, or a share from 0 to 1, such as 0.5.";
      case "duplicate-name": return "Another row has this name: each needs its own.";
      case "cause-unknown": return `This contract knows no such cause, but: ${fault.detail}.`;
      case "service-misspelt": return `The contract writes it ${fault.detail}.`;
      case "currency-format": return "Three letters, such as EUR.";
      case "currency-unknown": return "No such currency is known.";
      case "currency-mismatch": return `This contract states amounts in ${fault.detail}: the fee must be in it too.`;
      case "money-too-precise": return `This currency has ${fault.detail} decimals at most.`;
      case "issue": return `${fault.message.replace(/^expected/, "Expected")}.`;
    }
  },
  owed: "You are owed",
  stillNeeded: "Still needed",
  toCorrect: (count) => `${count} field${s(count)} to correct`,
  goTo: "Go to the field",
  final: "This is final.",
  provisional: "This may still change.",
  days: (days) => `${days} days added to the term`,
  available: (percent, target) => `Available ${percent}, promised ${target}.`,
  nothingAgreed: "Nothing was agreed for this period.",
  potential: (amount) => `With every claim that can still be filed: ${amount}.`,
  deadline: (instant) => `Claim before ${instant}.`,
  otherMonth: (month) => `No outage lies in this month; the first is in ${month}.`,
  useMonth: (month) => `Look at ${month}`,
  ledger: ["From", "To", "Length", "What it was", "Outages"],
  noLedger: "Up all the time.",
  keep: {
    link: "Link to this form", copy: "Copy link", copied: "Copied.", notCopied: "Press Ctrl+C to copy.", json: "Download JSON", csv: "Download CSV", svg: "Download drawing",
    print: "Print statement", example: "Show an example", empty: "Empty the form",
  },
  badLink: "This link does not hold a form: it may have been cut short. The form starts empty.",
  notAdvice: "Not legal advice: this computes what a reading of a contract says, and names the reading.",
};
