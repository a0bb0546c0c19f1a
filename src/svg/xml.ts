/**
 * Decides how markup is written, so that no text from outside can become part of it.
 */
import { safeLine } from "../safeText.js";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** A line as character data or as the value of an attribute; what XML forbids or a person cannot see is replaced. */
export function escaped(text: string): string {
  return safeLine(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string);
}

/** Attributes of an element; lengths are pixels. */
export type Attributes = Readonly<Record<string, string | number>>;

/**
 * One element. Attribute values are escaped here; children are markup already.
 *
 * @param name - written by us, never from outside
 */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(typeof value === "number" ? pixels(value) : value)}"`);
  const open = `<${name}${written.join("")}`;
  return children.length === 0 ? `${open}/>` : `${open}>${children.join("")}</${name}>`;
}

/** A hundredth of a pixel is finer than any screen. */
function pixels(value: number): string {
  return String(Math.round(value * 100) / 100);
}
