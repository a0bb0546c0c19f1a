/**
 * Decides what an incident becomes: outages of the services among the things that it names, for as long as their status
 * counts; or a refusal with its reason.
 */
import { at, IssueList } from "../issueList.js";
import type { FeedAssumption } from "./codes.js";
import { courseOf, impactOf, type Judging, type Step, type Touched } from "./course.js";
import type { Assumption, FeedOutage } from "./feed.js";
import { cutAssumption, type Moment } from "./moments.js";
import { OPTIONS } from "./options.js";
import { calledOf, counted, distinct, type Outcome, quoted, type Refusal, refused, serviceOf, type Titled } from "./outcome.js";

/** An incident as a feed has it. */
export interface Incident {
  readonly id: string;
  readonly name: string;
  readonly start: Moment;
  /** `null`: still going on. */
  readonly end: Moment | null;
  readonly touched: readonly Touched[];
  /** Do the reports follow its course? Otherwise each thing has one, for all of it. */
  readonly isFollowed: boolean;
  /** May it have several outages? Then their ids are its own and a number, however many there are. */
  readonly isNumbered: boolean;
  /** What was assumed in reading it. */
  readonly assumed: readonly Assumption<FeedAssumption>[];
}

/** A thing that was said to be a service. */
interface Mapped {
  readonly service: string;
  readonly thing: Touched;
}

/**
 * What became of incidents, in their order; what was refused before passes through.
 *
 * @throws `SlaInputError` if one that counts is still going on and "now" is not known
 */
export function incidentOutcomes(incidents: readonly (Incident | Outcome)[], judging: Judging): readonly Outcome[] {
  const outcomes = incidents.map((item) => ("touched" in item ? outcomeOf(item, judging) : item));
  if (judging.asOf === undefined && outcomes.some(({ outages = [] }) => outages.some(({ end }) => end === null))) {
    const issues = new IssueList();
    issues.addRendered("as-of-required", at(OPTIONS, "asOf"), "an instant, because something has not ended", "nothing");
    issues.throwIfAny();
  }
  return outcomes;
}

function outcomeOf(incident: Incident, judging: Judging): Outcome {
  const mapped: Mapped[] = [];
  const unmapped: string[] = [];
  for (const thing of incident.touched) {
    const service = serviceOf(thing, judging.services);
    if (service === undefined) unmapped.push(calledOf(thing));
    else mapped.push({ service, thing });
  }
  const refusal = refusalOf(incident, mapped, unmapped, judging);
  if (refusal !== undefined) return refusal;

  const { id, name, start, end } = incident;
  const { asOf = Infinity } = judging;
  const endMs = end === null || end.ms > asOf ? null : end.ms;
  const courses = mapped.map(({ service, thing }) => ({ service, steps: courseOf(thing.reports, start.ms, endMs ?? asOf, judging) }));
  const outages = outagesOf(incident, courses, endMs);
  if (outages.length === 0) return refused(titledOf(incident), "not-counted", "Nothing that it reports of its services counts.");
  const assumed = [
    ...cutAssumption([start, end, ...mapped.flatMap(({ thing }) => (incident.isFollowed ? thing.reports.map(({ from }) => from) : []))]),
    ...incident.assumed, ...assumedOf(incident, mapped, courses.map(({ steps }) => steps), asOf),
  ];
  const services = distinct(mapped.map(({ service }) => service));
  return { outages, entry: { kind: "incident", id, name, startMs: start.ms, endMs, services, outages: outages.map((outage) => outage.id), unmapped, assumed } };
}

/** What an incident is called, and when it was. */
export function titledOf({ id, name, start, end }: Pick<Incident, "id" | "name" | "start" | "end">): Titled {
  return { kind: "incident", id, name, startMs: start.ms, endMs: end?.ms ?? null };
}

/** Why nothing can be said of an incident; `undefined` if something can. */
function refusalOf(incident: Incident, mapped: readonly Mapped[], unmapped: readonly string[], judging: Judging): { readonly refusal: Refusal } | undefined {
  const { start, end, touched } = incident;
  const titled = titledOf(incident);
  if (end !== null && end.ms < start.ms) return refused(titled, "ends-before-start", "Its end is before its start.");
  if (start.ms > (judging.asOf ?? Infinity)) return refused(titled, "after-as-of", "It began after asOf.");
  if (touched.length === 0) return refused(titled, "names-nothing", "It does not say what it concerns.");
  if (mapped.length === 0) return refused(titled, "not-mapped", `No service was given for ${quoted(unmapped)}.`);
  const statuses = distinct(mapped.flatMap(({ thing }) => thing.reports.map(({ status }) => status)));
  const unknown = statuses.filter((status) => impactOf(status, judging) === undefined);
  return unknown.length === 0 ? undefined : refused(titled, "impact-unknown", `No impact was given for ${quoted(unknown)}.`);
}

interface Course {
  readonly service: string;
  readonly steps: readonly Step[];
}

/** One outage for the services that fared alike, in order of their starts. */
function outagesOf({ id, isNumbered }: Incident, courses: readonly Course[], lastMs: number | null): readonly FeedOutage[] {
  const found = new Map<string, { readonly start: number; readonly end: number | null; readonly impact: FeedOutage["impact"]; readonly services: string[] }>();
  for (const { service, steps } of courses) {
    for (const [index, { fromMs, impact }] of steps.entries()) {
      if (impact === null) continue;
      const end = steps[index + 1]?.fromMs ?? lastMs;
      const key = `${fromMs} ${end} ${impact}`;
      const alike = found.get(key) ?? { start: fromMs, end, impact, services: [] };
      if (!alike.services.includes(service)) alike.services.push(service);
      found.set(key, alike);
    }
  }
  const inOrder = [...found.values()].sort((a, b) => a.start - b.start);
  return inOrder.map((outage, index) => ({ id: isNumbered ? `${id}/${index + 1}` : id, ...outage }));
}

function assumedOf(incident: Incident, mapped: readonly Mapped[], courses: readonly (readonly Step[])[], asOfMs: number): readonly Assumption<FeedAssumption>[] {
  const { start, end, isFollowed } = incident;
  const assumed: Assumption<FeedAssumption>[] = [];
  if (end !== null && end.ms > asOfMs) assumed.push({ code: "open-at-as-of", detail: "It ended after asOf: as of then it was still going on." });
  if (!isFollowed) return assumed;
  const reports = mapped.map(({ thing }) => thing.reports);
  const isFirstLate = reports.some(([first]) => first !== undefined && first.from.ms > start.ms);
  if (isFirstLate) assumed.push({ code: "first-state-from-start", detail: "What was first reported of a service holds from the start of the incident." });
  const later = reports.flat().filter(({ from }) => from.ms > asOfMs).length;
  if (later > 0) assumed.push({ code: "after-as-of", detail: `${counted(later, "report")} of after asOf left out.` });
  const isAffected = end !== null && end.ms <= asOfMs && courses.some((steps) => steps.at(-1)?.impact !== null);
  if (isAffected) assumed.push({ code: "closed-while-affected", detail: "It was closed while a service was still reported as affected: that ended with it." });
  return assumed;
}
