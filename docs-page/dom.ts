type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** Texts become text nodes, so nothing that a document says is ever read as HTML. */
export type Child = Node | string | undefined;

/**
 * Makes an element.
 * @param attributes `true` is an attribute without a value; `false` and undefined are none
 */
export function h<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** A `details` whose content is made when it is first opened. */
export function lazyDetails(
  summary: HTMLElement,
  className: string,
  content: () => readonly Child[],
): HTMLDetailsElement {
  const details = h('details', { class: className }, summary);
  details.addEventListener('toggle', () => {
    if (details.open && details.children.length === 1) {
      details.append(...content().filter((child) => child !== undefined));
    }
  });
  return details;
}

let ids = 0;

/** An id that no other element has. */
export function newId(): string {
  ids++;
  return `e${ids}`;
}
