/** Making elements. Texts become text nodes, so nothing that a person or a link wrote is ever markup. */

type Child = Node | string;
/** `true`: the attribute without a value; `false`: without the attribute; functions listen to the event of that name. */
type Attributes = Readonly<Record<string, string | number | boolean | ((event: Event) => void)>>;

/** An element with its attributes, its listeners and what is in it. */
export function make<K extends keyof HTMLElementTagNameMap>(name: K, attributes: Attributes = {}, ...children: readonly Child[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(key, value);
    else if (value !== false) element.setAttribute(key, value === true ? "" : String(value));
  }
  element.append(...children);
  return element;
}

/** The element that the page was written with. */
export function known(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`no element ${id}`);
  return element;
}
