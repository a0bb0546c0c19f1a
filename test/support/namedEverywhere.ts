/**
 * A contract and a month in which every text that a caller may choose is a name of the test's choice, and everything that
 * the library and the program print about them.
 */
import { assess, type Assessment, assessReadings, diffAssessments, explain, explainDiff, explainReadings, MAILGUN_2022_01_14 as MAILGUN, type Readings, type Terms } from "../../src/index.js";
import { renderReport } from "../../src/cli/report/renderReport.js";
import { timelineSvg } from "../../src/svg/index.js";

/** A name for a place: each place another. */
export type Naming = (place: string) => string;

/** Names that begin with one text; cut so that they are short enough for the facts. */
export function beginning(text: string): Naming {
  return (place) => `${text.slice(0, 180)}${place}`;
}

/** Every text in it is a name, down to the ids of the clauses. `apart`: services are measured and credited one by one. */
export function termsNamed(name: Naming, apart: boolean): Terms {
  const clauseIds = new Map(Object.keys(MAILGUN.clauses).map((id) => [id, name(`c${id}`)]));
  const renamed = JSON.parse(JSON.stringify(MAILGUN), (key, value: unknown) =>
    key === "clause" ? clauseIds.get(value as string) : value) as Terms;
  const clause = clauseIds.get("3.3.a") as string;
  return {
    ...renamed,
    id: name("terms"), version: name("version"), title: name("title"), guarantee: { id: name("lead"), clause },
    clauses: Object.fromEntries([...clauseIds.values()].map((id) => [id, name("text")])),
    services: { covered: [name("s1"), name("s2")], clause },
    unavailable: { when: apart ? "each-apart" : "any-down", clause },
    causes: [{ code: name("virus"), earns: "nothing", reach: "interval", clause }],
    conditions: apart ? [{ code: name("condition"), clause }] : [],
    claim: { ...renamed.claim, channel: { accepted: [name("channel")], clause } },
    guarantees: apart ? [] : renamed.guarantees.map((guarantee) => ({ ...guarantee, id: name(guarantee.id) })),
    plans: [{ id: name("plan"), clause }],
    notComputed: [{ clause, needs: name("needs") }],
  };
}

/** Five outages on one day and one more, a window, claims of every kind. */
export function factsNamed(name: Naming, apart: boolean): Readonly<Record<string, unknown>> {
  const outage = (place: string, start: string, end: string, more: object = {}): object =>
    ({ id: name(place), services: [name("s1"), name("s2")], start: `2026-04-${start}:00Z`, end: `2026-04-${end}:00Z`, impact: "down", ...more });
  const claim = (place: string, outages: readonly string[], filedAt: string, channel: string): object =>
    ({ ticket: name(place), outages: outages.map(name), filedAt, channel: name(channel), disruption: true });
  return {
    id: name("id"),
    period: { month: "2026-04" },
    asOf: "2026-05-20T00:00:00Z",
    plan: name("plan"),
    fees: { currency: "USD", service: "1000.00", ...(apart ? { services: { [name("s1")]: "400.00", [name("s2")]: "600.00" } } : { guarantees: { [name("validation")]: "100.00" } }) },
    outages: [
      outage("o1", "15T01:00", "15T04:00"), outage("o2", "15T03:00", "15T06:00"), outage("o3", "15T07:00", "15T08:00", { cause: name("virus") }),
      outage("o4", "15T09:00", "15T10:00"), outage("o5", "15T11:00", "15T12:00", { services: [name("foreign")] }), outage("o6", "15T13:00", "15T14:00"),
      outage("o7", "28T13:00", "28T14:00"),
    ],
    maintenance: [{ id: name("window"), services: [name("s1")], kind: "planned", start: "2026-04-20T01:00:00Z", end: "2026-04-20T03:00:00Z" }],
    termsBreaches: [],
    claims: [
      claim("t1", ["o1", "o2"], "2026-04-20T00:00:00Z", "channel"), claim("t4", ["o4"], "2026-04-20T00:00:00Z", "wrong channel"),
      claim("t6", ["o6"], "2026-04-10T00:00:00Z", "channel"),
    ],
    ...(apart ? { conditions: { [name("condition")]: true } } : {
      events: [{ id: name("event"), severity: "sev1", openedAt: "2026-04-10T00:00:00Z", answeredAt: "2026-04-10T01:00:00Z" }],
      scores: [{ guarantee: name("validation"), percent: "93" }],
    }),
  };
}

/** Two assessments of the month: as it was, and with the first outage shorter and one left out. */
export function assessmentsNamed(name: Naming, apart: boolean): readonly [Assessment, Assessment] {
  const terms = termsNamed(name, apart);
  const facts = factsNamed(name, apart);
  const [first, , ...rest] = facts["outages"] as readonly object[];
  const fewer = [{ ...first, end: "2026-04-15T02:00:00Z" }, ...rest];
  const claims = (facts["claims"] as readonly { outages: readonly string[] }[]).map((claim) => ({ ...claim, outages: claim.outages.filter((id) => id !== name("o2")) }));
  return [assess(terms, facts as never), assess(terms, { ...facts, outages: fewer, claims } as never)];
}

/** What is printed of the month, in every way. */
export interface Printed {
  /** Statements and lists, of which every line is a sentence: broken at no width. */
  readonly statements: ReadonlyMap<string, string>;
  report(columns: number, colour?: boolean): string;
  drawing(width: number): string;
}

/** Other readings take a hundred assessments, and depend on no name: they are worked out once, and the names put in. */
const PLACE = "place:";
const readingsOfPlaces = new Map([true, false].map((apart): [boolean, string] => {
  const name = beginning(PLACE);
  return [apart, JSON.stringify(assessReadings(termsNamed(name, apart), factsNamed(name, apart) as never))];
}));

function readingsNamed(name: Naming, apart: boolean): Readings {
  return JSON.parse(readingsOfPlaces.get(apart) as string, (_, value: unknown) =>
    typeof value === "string" && value.startsWith(PLACE) ? name(value.slice(PLACE.length)) : value) as Readings;
}

export function printedNamed(name: Naming, apart: boolean): Printed {
  const [before, after] = assessmentsNamed(name, apart);
  const diff = diffAssessments(before, after);
  const readings = readingsNamed(name, apart);
  const locales = ["en", "fr"] as const;
  return {
    statements: new Map(locales.flatMap((locale) => [
      [`explain ${locale}`, explain(before, { locale })],
      [`explainDiff ${locale}`, explainDiff(diff, { locale })],
      [`explainReadings ${locale}`, explainReadings(readings, { locale })],
    ])),
    report: (columns, colour = false) => renderReport(before, { locale: "en", columns, colour, readings }),
    drawing: (width) => timelineSvg(before, { locale: "en", width }),
  };
}
