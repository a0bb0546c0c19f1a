/**
 * May these outputs become the golden ones? Only if each that moved is answered for by a line of CHANGELOG.md which no
 * earlier change has used. Pure: files are read and written elsewhere.
 */
import type { ChangeLine, ChangeLog } from "./changeLines.js";
import { REFUSALS } from "./changeLines.js";
import { canonical, hashOf, type Json } from "./json.js";
import type { Outputs } from "./store.js";
import { type Moved, movedFrom } from "./moved.js";

/** One acceptance: what the outputs were from then on, and what was said for it. */
export interface Acceptance {
  /** Of all outputs by id, as canonical JSON. */
  readonly sha256: string;
  readonly requests: number;
  /** Requests taken away; their ids are not used again. */
  readonly removed: readonly string[];
  /** Lines under "Calculation changes" that nobody had used before. */
  readonly under: readonly string[];
}

/** Acceptances by the version of the package, oldest first; those of old versions stay. */
export type Hashes = Readonly<Record<string, readonly Acceptance[]>>;

export interface Proposal {
  /** The golden outputs as they are kept. */
  readonly before: Outputs;
  /** What comes out now. */
  readonly after: Outputs;
  readonly hashes: Hashes;
  readonly changeLog: ChangeLog;
  /** Of the package. */
  readonly version: string;
  /** Which contract a request is under, `id` without the version. */
  readonly contractOf: (id: string) => string;
}

/** What is kept is what was accepted last, and what was said for it still stands. */
export function faultsOfRecord({ before, hashes, changeLog }: Pick<Proposal, "before" | "hashes" | "changeLog">): readonly string[] {
  const all = Object.values(hashes).flat();
  const last = all.at(-1);
  const byHand = last !== undefined && last.sha256 !== hashOf(before as Json) ? ["the outputs kept are not those accepted last: they were changed by hand"] : [];
  const gone = all.flatMap(({ under }) => under).filter((text) => !changeLog.lines.some((line) => line.text === text));
  return [...changeLog.faults, ...byHand, ...gone.map((text) => `"${text}" was used for a change and has gone from CHANGELOG.md`)];
}

/** Is there something to accept although no output moved: a version, a line, a request that is new or gone? */
export function isBehind(proposal: Proposal): boolean {
  const ids = (outputs: Outputs): string => JSON.stringify(Object.keys(outputs).sort());
  return proposal.hashes[proposal.version] === undefined || freshLines(proposal).length > 0 || ids(proposal.after) !== ids(proposal.before);
}

/** The hashes with this change accepted, or everything that speaks against it. */
export function accepted(proposal: Proposal): { readonly hashes: Hashes } | { readonly refused: readonly string[] } {
  const { before, after, hashes, version } = proposal;
  const removed = Object.keys(before).filter((id) => after[id] === undefined);
  const refused = [...faultsOfRecord(proposal), ...reused(proposal), ...unanswered(proposal), ...versionFaults(proposal)];
  if (refused.length > 0) return { refused };
  const under = freshLines(proposal).map(({ text }) => text);
  const next = { sha256: hashOf(after as Json), requests: Object.keys(after).length, removed, under };
  return { hashes: { ...hashes, [version]: [...(hashes[version] ?? []), next] } };
}

/** Lines of the section "Unreleased" that no change has used. */
function freshLines({ hashes, changeLog }: Pick<Proposal, "hashes" | "changeLog">): readonly ChangeLine[] {
  const used = new Set(Object.values(hashes).flat().flatMap(({ under }) => under));
  return changeLog.unreleased.filter(({ text }) => !used.has(text));
}

function reused({ after, hashes }: Proposal): readonly string[] {
  const gone = new Set(Object.values(hashes).flat().flatMap(({ removed }) => removed));
  return Object.keys(after).filter((id) => gone.has(id)).map((id) => `${id} was the id of a request taken away: choose another`);
}

function movedIn({ before, after }: Proposal): readonly { readonly id: string; readonly moved: Moved }[] {
  return Object.entries(after).flatMap(([id, now]) => {
    const then = before[id];
    return then === undefined || canonical(then) === canonical(now) ? [] : [{ id, moved: movedFrom(then, now) }];
  });
}

/** So many ids are named of those that moved alike. */
const NAMED = 5;

function unanswered(proposal: Proposal): readonly string[] {
  const lines = freshLines(proposal);
  const alike = new Map<string, string[]>();
  for (const { id, moved } of movedIn(proposal)) {
    const contract = proposal.contractOf(id);
    if (lines.some((line) => answers(line, moved, contract))) continue;
    const where = moved.isRefusal ? "what is refused" : `periods of ${moved.month}`;
    const what = `no unused line under "Calculation changes" in the section "Unreleased" answers for ${where} under ${contract} with a credit that ${WORDS[moved.credit]}`;
    alike.set(what, [...(alike.get(what) ?? []), id]);
  }
  return [...alike].map(([what, ids]) => `${what}: ${ids.slice(0, NAMED).join(", ")}${ids.length > NAMED ? ` and ${ids.length - NAMED} more` : ""}`);
}

const WORDS: Readonly<Record<Moved["credit"], string>> = { rise: "rises", fall: "falls", other: "changes in days", none: "stays" };

/** Does a line speak of this contract, this month and this direction? A line may say more than one request shows. */
export function answers({ clauses, from, to, direction }: ChangeLine, { credit, month, isRefusal }: Moved, contract: string): boolean {
  const isOfContract = clauses.some((clause) => (clause.clause === REFUSALS ? isRefusal : clause.contract === null || clause.contract === contract));
  const isOfMonth = month === null || ((from === null || from <= month) && (to === null || month <= to));
  return isOfContract && isOfMonth && (credit === "none" || direction === "either" || direction === credit || (credit === "other" && direction !== "none"));
}

/** A version that is out stays as it is, and a credit that moves raises at least the minor version. */
function versionFaults(proposal: Proposal): readonly string[] {
  const { version, hashes, changeLog: { released } } = proposal;
  const last = Object.keys(hashes).at(-1);
  if (last !== undefined && byVersion(version, last) < 0) return [`${version} is older than ${last}, for which outputs were accepted`];
  const moved = movedIn(proposal);
  const [latest] = [...released].sort(byVersion).reverse();
  if (moved.length === 0 || latest === undefined) return [];
  if (released.includes(version)) return [`${version} is released: raise the version before its outputs change`];
  const isCreditMoved = moved.some(({ moved: { credit } }) => credit !== "none");
  const isMinor = numbers(version).slice(0, 2).join() !== numbers(latest).slice(0, 2).join();
  return isCreditMoved && !isMinor ? [`credits move: ${version} has to raise at least the minor version of ${latest}`] : [];
}

const numbers = (version: string): readonly number[] => version.split(".").map(Number);

function byVersion(a: string, b: string): number {
  const [first, second] = [numbers(a), numbers(b)];
  const at = first.findIndex((number, index) => number !== second[index]);
  return at < 0 ? 0 : (first[at] as number) - (second[at] as number);
}
