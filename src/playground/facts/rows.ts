/** Rows of the form as entries of the facts. */
import type { ClaimInput, MaintenanceInput, OutageInput, Terms, TermsBreachInput } from "../../index.js";
import type { BreachRow, ClaimRow, MaintenanceRow, OutageRow } from "../state/state.js";
import { type Gathered, given } from "./gather.js";

/** Written where a contract takes claims whichever way they come: no way was asked for. */
export const ANY_CHANNEL = "any";

/** @param place - of the row, as in `outages.0` */
export function outageOf(row: OutageRow, place: string, terms: Terms, gathered: Gathered): OutageInput {
  return {
    id: gathered.needed(`${place}.id`, row.id),
    ...servicesOf(row.services, place, terms, gathered),
    start: gathered.neededTime(`${place}.start`, row.start),
    end: row.open ? null : gathered.neededTime(`${place}.end`, row.end),
    impact: impactOf(gathered.needed(`${place}.impact`, row.impact)),
    ...given("cause", row.cause),
    ...timeGiven("reportedAt", row.reported, `${place}.reported`, gathered),
    ...timeGiven("awareAt", row.aware, `${place}.aware`, gathered),
  };
}

/** A word as it is, a plain decimal as a number; what is neither, the engine refuses. */
function impactOf(text: string): OutageInput["impact"] {
  return /^\d*\.?\d+$/.test(text) ? Number(text) : (text as OutageInput["impact"]);
}

/** A name in other letter case is left to the engine, which corrects it; any other that the contract does not have is noted. */
function servicesOf(text: string, place: string, { services: { covered } }: Terms, gathered: Gathered): { readonly services?: readonly string[] } {
  const services = text.split(",").map((name) => name.trim()).filter((name) => name !== "");
  const known = new Set(covered.map((name) => name.toLowerCase()));
  const names = services.filter((name) => !known.has(name.toLowerCase()));
  if (names.length > 0) gathered.note(`${place}.services`, { code: "services-unknown", names });
  return services.length === 0 ? {} : { services };
}

export function timeGiven<K extends string>(key: K, text: string, field: string, gathered: Gathered): Partial<Record<K, string>> {
  return given(key, text === "" ? "" : gathered.time(field, text));
}

export function maintenanceOf(row: MaintenanceRow, place: string, terms: Terms, gathered: Gathered): MaintenanceInput {
  return {
    ...given("id", row.id),
    ...servicesOf(row.services, place, terms, gathered),
    kind: gathered.needed(`${place}.kind`, row.kind) as MaintenanceInput["kind"],
    start: gathered.neededTime(`${place}.start`, row.start),
    end: gathered.neededTime(`${place}.end`, row.end),
    ...timeGiven("announcedAt", row.announced, `${place}.announced`, gathered),
  };
}

export function breachOf(row: BreachRow, place: string, gathered: Gathered): TermsBreachInput {
  return {
    start: gathered.neededTime(`${place}.start`, row.start),
    end: row.open ? null : gathered.neededTime(`${place}.end`, row.end),
  };
}

/** @returns `undefined` if none was filed */
export function claimOf(
  row: ClaimRow, of: { readonly outages?: readonly string[]; readonly ticket: string }, place: string, terms: Terms, gathered: Gathered,
): ClaimInput | undefined {
  if (row.claimed === "") return undefined;
  const anyWay = terms.claim.channel.accepted === "any";
  return {
    ticket: row.ticket === "" ? of.ticket : row.ticket,
    ...(of.outages === undefined ? {} : { outages: of.outages }),
    filedAt: gathered.time(`${place}.claimed`, row.claimed),
    channel: row.channel === "" && anyWay ? ANY_CHANNEL : gathered.needed(`${place}.channel`, row.channel),
    ...(row.shown ? { disruption: true } : {}),
    ...timeGiven("noticeAt", row.noticed, `${place}.noticed`, gathered),
  };
}
