/** A request in JSON as a form: fields where there are any, and everything else, word for word, where facts without a field go. */
import { isTimeZone } from "../../calendar.js";
import { BLANK, BLANK_CLAIM, type ClaimRow, type OutageRow, type State } from "../state/state.js";
import { shownAmount } from "../facts/amounts.js";
import { breachRow, claimCells, type Entry, isEntry, maintenanceRow, outageRow, timeText } from "./rowsOfFacts.js";

/**
 * The form for a request: nothing of it is lost, and nothing of the form before stays but the language, the contract if
 * the request names none, and the zone if it names none.
 */
export function stateOfFacts(facts: Entry, { locale, terms, zone: before }: State): State {
  const { terms: named, period, asOf, fees, outages, maintenance, termsBreaches, claims, plan, conditions, eligibleAt, ...others } = facts;
  const month = monthOf(period);
  const zone = month?.timeZone ?? (isTimeZone(before) ? before : BLANK.zone);
  const [rows, otherOutages] = parted(outages, (entry) => outageRow(entry, zone));
  const [windows, otherWindows] = parted(maintenance, (entry) => maintenanceRow(entry, zone));
  const [breaches, otherBreaches] = parted(termsBreaches, (entry) => breachRow(entry, zone));
  const claimed = withClaims(rows, claims, zone);
  const { currency, service, billed, annual, next, previous, ...otherFees } = isEntry(fees) ? fees : {};
  const [asOfText, otherAsOf] = taken("asOf", asOf, (value) => timeText(value, zone));
  const [currencyText, otherCurrency] = taken("currency", currency, onlyText);
  const [fee, otherService] = taken("service", service, money);
  const [billedText, otherBilled] = taken("billed", billed, money);
  const [annualText, otherAnnual] = taken("annual", annual, money);
  const [nextText, otherNext] = taken("next", next, money);
  const [previousText, otherPrevious] = taken("previous", previous, money);
  const [eligible, otherEligible] = taken("eligibleAt", eligibleAt, (value) => timeText(value, zone));
  const [bought, otherPlan] = taken("plan", plan, onlyText);
  const [answers, otherConditions] = answersOf(conditions);
  const [termsId, otherTerms] = taken("terms", named, onlyText);
  const more = {
    ...others, ...otherTerms, ...otherAsOf, ...otherEligible, ...otherPlan, ...otherConditions, ...some("outages", otherOutages), ...some("maintenance", otherWindows),
    ...some("termsBreaches", otherBreaches), ...some("claims", claimed.others), ...(month === undefined && period !== undefined ? { period } : {}),
    ...(fees === undefined || isEntry(fees) ? unlessEmpty("fees", { ...otherFees, ...otherCurrency, ...otherService, ...otherBilled, ...otherAnnual, ...otherNext, ...otherPrevious }) : { fees }),
  };
  return {
    ...BLANK, locale, terms: named === undefined ? terms : termsId, zone, month: month?.month ?? "", countedIn: month?.timeZone === undefined ? "contract" : "form",
    asOf: asOfText, currency: currencyText, fee, billed: billedText, annual: annualText, next: nextText, previous: previousText, eligible, plan: bought, conditions: answers,
    outages: claimed.rows, claim: claimed.claim, maintenance: windows, breaches, more: Object.keys(more).length === 0 ? "" : JSON.stringify(more, null, 2),
  };
}

/** A period that the form can hold. */
function monthOf(period: unknown): { readonly month: string; readonly timeZone?: string } | undefined {
  if (!isEntry(period)) return undefined;
  const { month, timeZone, ...others } = period;
  if (typeof month !== "string" || Object.keys(others).length > 0) return undefined;
  if (timeZone === undefined) return { month };
  return typeof timeZone === "string" && isTimeZone(timeZone) ? { month, timeZone } : undefined;
}

function onlyText(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function money(value: unknown): string | undefined {
  if (typeof value === "string") return shownAmount(value);
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? String(value) : undefined;
}

/** The text of a field; a value that has none stays under its key. */
function taken(key: string, value: unknown, textOf: (value: unknown) => string | undefined): readonly [string, Entry] {
  const text = value === undefined ? "" : textOf(value);
  return text === undefined ? ["", { [key]: value }] : [text, {}];
}

/** Entries that fit rows, and the others as they are; a value that is no list is another one as a whole. */
function parted<T>(entries: unknown, rowOf: (entry: unknown) => T | undefined): readonly [readonly T[], unknown] {
  if (!Array.isArray(entries)) return [[], entries];
  const rows = entries.map(rowOf);
  return [rows.filter((row) => row !== undefined), entries.filter((_, index) => rows[index] === undefined)];
}

function some(key: string, rest: unknown): Entry {
  return rest === undefined || (Array.isArray(rest) && rest.length === 0) ? {} : { [key]: rest };
}

function unlessEmpty(key: string, rest: Entry): Entry {
  return Object.keys(rest).length === 0 ? {} : { [key]: rest };
}

function answersOf(conditions: unknown): readonly [Readonly<Record<string, string>>, Entry] {
  if (conditions === undefined) return [{}, {}];
  if (!isEntry(conditions) || !Object.values(conditions).every((met) => typeof met === "boolean")) return [{}, { conditions }];
  return [Object.fromEntries(Object.entries(conditions).map(([code, met]) => [code, met ? "yes" : "no"])), {}];
}

/** Claims beside their outages, where each is for one outage that has none yet; one without outages is for the period. */
function withClaims(rows: readonly OutageRow[], claims: unknown, zone: string): { readonly rows: readonly OutageRow[]; readonly claim: ClaimRow; readonly others: unknown } {
  if (!Array.isArray(claims)) return { rows, claim: BLANK_CLAIM, others: claims };
  const claimed = [...rows];
  let claim = BLANK_CLAIM;
  const others = claims.filter((entry: unknown) => {
    const cells = isEntry(entry) ? claimCells(entry, zone) : undefined;
    if (cells === undefined || (cells.claimed ?? "") === "" || (cells.channel ?? "") === "" || (cells.ticket ?? "") === "") return true;
    const { outages } = entry as Entry;
    if (outages === undefined) {
      if (claim !== BLANK_CLAIM) return true;
      claim = { ...BLANK_CLAIM, ...cells };
      return false;
    }
    const index = claimed.findIndex((row) => Array.isArray(outages) && outages.length === 1 && outages[0] === row.id && row.claimed === "");
    if (index >= 0) claimed[index] = { ...(claimed[index] as OutageRow), ...cells };
    return index < 0;
  });
  return { rows: claimed, claim, others };
}
