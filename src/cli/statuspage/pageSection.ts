/**
 * Decides what the report says of the status page that its facts come from: what was read, what counts, what was assumed
 * of each incident, and what was left out and why.
 */
import { dueText } from "../../explain/drawing/steps.js";
import { wrapped } from "../../explain/drawing/textWidth.js";
import type { FeedEntry, FeedRefusal } from "../../statuspage/index.js";
import type { View } from "../report/view.js";
import type { PageStory } from "./pageFacts.js";
import { componentsText, PAGE_WORDS } from "./pageWords.js";

const CONTINUED = "    ";

export function pageSection(story: PageStory, view: View): readonly string[] {
  const { assessment, say, locale, columns } = view;
  const words = PAGE_WORDS[locale];
  const asOf = assessment.asOfMs === null ? null : say.instant(assessment.asOfMs);
  const { other } = story;
  const paragraphs = [
    words.read(say.count(story.files, ...words.file), asOf, story.isReadAt),
    words.counted[story.count],
    words.other(story.count, say.shortDuration(other.time.downtimeMs), dueText(other, say, other.credit.potential)),
    story.components.length === 0 ? words.noComponents : words.mapping(story.mapping, componentsText(story.components, say)),
    words.window[story.window],
  ].flatMap((line) => wrapped(line, columns, CONTINUED));
  return [...paragraphs, ...entries(story.entries, view), ...refusals(story.refused, view)];
}

function entries(all: readonly FeedEntry[], view: View): readonly string[] {
  const { say, columns, locale } = view;
  const known: Readonly<Record<string, string>> | null = PAGE_WORDS[locale].assumed;
  return all.flatMap(({ id, name, assumed }) => [
    ...wrapped(`${say.name(id)} ${say.quoted(name)}`, columns, CONTINUED),
    ...assumed.flatMap(({ code, detail }) => wrapped(`  - ${known?.[code] ?? detail}`, columns, CONTINUED)),
  ]);
}

function refusals(all: readonly FeedRefusal[], { say, columns, locale, labels }: View): readonly string[] {
  const { refused, notCounted } = PAGE_WORDS[locale];
  const known: Readonly<Record<string, string>> | null = refused;
  return all.flatMap(({ id, name, reason, detail }) => wrapped(`${notCounted}${labels.colon} ${say.name(id)} ${say.quoted(name)}${labels.colon} ${known?.[reason] ?? detail}`, columns, CONTINUED));
}
