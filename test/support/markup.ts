/** Reading the markup of drawings. */
import { expect } from "vitest";

/** One opening tag. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Reads markup by the rules of XML that the drawing uses, and refuses anything else. */
export function tagsOf(svg: string): readonly Tag[] {
  const tags: Tag[] = [];
  const open: string[] = [];
  const rest = svg.replace(/<(\/?)([a-z]+)((?: [a-zA-Z:-]+="[^"<]*")*)(\/?)>/g, (_, closing: string, name: string, written: string, empty: string) => {
    if (closing === "/") expect(open.pop()).toBe(name);
    else tags.push({ name, attributes: Object.fromEntries([...written.matchAll(/ ([a-zA-Z:-]+)="([^"]*)"/g)].map(([, key, value]) => [key as string, value as string])) });
    if (closing === "" && empty === "") open.push(name);
    return "";
  });
  expect(open).toEqual([]);
  expect(rest).not.toMatch(/[<>]/);
  expect(rest.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, "")).not.toContain("&");
  return tags;
}

/** Texts in order; `~` and `¬` stand for blanks that are not broken at. */
export function textsOf(svg: string): readonly string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => (text as string).replaceAll("\u00a0", "~").replaceAll("\u202f", "¬"));
}

/** Bars of one kind: where they stand and how wide they are. */
export function barsOf(svg: string, kind: string): readonly (readonly [x: number, width: number])[] {
  return tagsOf(svg).filter(({ name, attributes }) => name === "rect" && attributes["class"]?.replace(/^sla[a-z0-9]+-/, "") === kind)
    .map(({ attributes }) => [Number(attributes["x"]), Number(attributes["width"])] as const);
}
