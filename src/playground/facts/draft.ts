/** The form as facts: what it holds, what is wrong with it, and which field each place of the facts came from. */
import { isTimeZone } from "../../calendar.js";
import type { ClaimInput, Facts, IssuePath, Terms } from "../../index.js";
import { isBlankOutage, type OutageRow, type State } from "../state/state.js";
import { Gathered, given } from "./gather.js";
import { joined, parsedMore } from "./more.js";
import type { Problem } from "./problem.js";
import { breachOf, claimOf, maintenanceOf, outageOf, timeGiven } from "./rows.js";

/** Facts as far as they can be told, to be checked by the engine. */
export interface Draft {
  readonly facts: Facts;
  readonly problems: readonly Problem[];
  /** The field that a place in the facts came from. */
  readonly fieldOf: (path: IssuePath) => string;
}

export function draftOf(state: State, terms: Terms): Draft {
  const gathered = new Gathered(state.zone);
  if (gathered.needed("zone", state.zone) !== "" && !isTimeZone(state.zone)) gathered.note("zone", { code: "zone-unknown" });
  const more = parsedMore(state.more);
  if (more === undefined) gathered.note("more", { code: "json" });
  const claims = claimsOf(state, terms, gathered);
  const own: Facts = {
    period: periodOf(state, more, gathered),
    ...(state.asOf === "" ? {} : { asOf: gathered.time("asOf", state.asOf) }),
    fees: feesOf(state, gathered),
    ...timeGiven("eligibleAt", state.eligible, "eligible", gathered),
    ...listed("outages", filledIn(state, terms).map((row, index) => outageOf(row, `outages.${index}`, terms, gathered))),
    ...listed("maintenance", state.maintenance.map((row, index) => maintenanceOf(row, `maintenance.${index}`, terms, gathered))),
    ...listed("termsBreaches", state.breaches.map((row, index) => breachOf(row, `breaches.${index}`, gathered))),
    ...listed("claims", claims.map(({ claim }) => claim)),
    ...(terms.plans.length === 0 ? {} : given("plan", gathered.needed("plan", state.plan))),
    ...conditionsOf(state, terms, gathered),
  };
  return { facts: joined(own, more ?? {}), problems: gathered.problems, fieldOf: (path) => fieldOf(path, state, claims) };
}

function listed<K extends string, T>(key: K, items: readonly T[]): Partial<Record<K, readonly T[]>> {
  return (items.length === 0 ? {} : { [key]: items }) as Partial<Record<K, readonly T[]>>;
}

/** A contract that counts requests takes no outages: an untouched row is none. */
function filledIn({ outages }: State, { measure }: Terms): readonly OutageRow[] {
  return measure.kind === "error-rate" && outages.every(isBlankOutage) ? [] : outages;
}

function periodOf(state: State, more: Readonly<Record<string, unknown>> | undefined, gathered: Gathered): Facts["period"] {
  const month = more !== undefined && Object.hasOwn(more, "period") ? state.month : gathered.needed("month", state.month);
  return { month, ...(state.countedIn === "form" ? { timeZone: state.zone } : {}) };
}

function feesOf(state: State, gathered: Gathered): Facts["fees"] {
  const fee = (name: "billed" | "annual" | "next" | "previous"): object => given(name, gathered.amount(name, state[name]));
  return {
    currency: gathered.needed("currency", state.currency).toUpperCase(), service: gathered.amount("fee", gathered.needed("fee", state.fee)),
    ...fee("billed"), ...fee("annual"), ...fee("next"), ...fee("previous"),
  };
}

function conditionsOf(state: State, terms: Terms, gathered: Gathered): Pick<Facts, "conditions"> {
  if (terms.conditions.length === 0) return {};
  const answered = terms.conditions.map(({ code }): [string, boolean] => {
    const answer = Object.hasOwn(state.conditions, code) ? (state.conditions[code] as string) : "";
    return [code, gathered.needed(`conditions.${code}`, answer) === "yes"];
  });
  return { conditions: Object.fromEntries(answered) };
}

interface PlacedClaim {
  readonly claim: ClaimInput;
  /** Where its fields are. */
  readonly place: string;
}

function claimsOf(state: State, terms: Terms, gathered: Gathered): readonly PlacedClaim[] {
  const placed = (claim: ClaimInput | undefined, place: string): readonly PlacedClaim[] => (claim === undefined ? [] : [{ claim, place }]);
  return [
    ...state.outages.flatMap((row, index) => placed(claimOf(row, { outages: [row.id], ticket: row.id }, `outages.${index}`, terms, gathered), `outages.${index}`)),
    ...placed(claimOf(state.claim, { ticket: "claim" }, "claim", terms, gathered), "claim"),
  ];
}

/** Names of the form for keys of the facts; other keys are called the same. */
const OWN_NAMES: Readonly<Record<string, string>> = {
  reportedAt: "reported", awareAt: "aware", announcedAt: "announced", filedAt: "claimed", noticeAt: "noticed", disruption: "shown",
};
/** Fees with a field of their own, beside that for the service. */
const FEES: readonly unknown[] = ["currency", "billed", "annual", "next", "previous"];
const ROWS: Readonly<Record<string, "outages" | "maintenance" | "breaches">> = { outages: "outages", maintenance: "maintenance", termsBreaches: "breaches" };

function fieldOf([root, index, key]: IssuePath, state: State, claims: readonly PlacedClaim[]): string {
  const own = key === undefined ? undefined : (OWN_NAMES[key] ?? String(key));
  const rows = ROWS[root as string];
  if (rows !== undefined && typeof index === "number" && index < state[rows].length) return `${rows}.${index}.${own ?? "start"}`;
  if (root === "claims" && typeof index === "number" && claims[index] !== undefined) return `${claims[index].place}.${own === "outages" ? "id" : (own ?? "claimed")}`;
  if (root === "fees" && FEES.includes(index)) return String(index);
  if (root === "fees" && index === "service") return "fee";
  if (root === "period" && index !== "anchorDay") return index === "timeZone" ? "zone" : "month";
  if (root === "conditions" && index !== undefined) return `conditions.${index}`;
  if (root === "eligibleAt") return "eligible";
  return root === "asOf" || root === "plan" ? root : "more";
}
