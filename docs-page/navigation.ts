/** As much of the document as the navigation shows. */
export interface Document {
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly deprecated?: boolean;
}

/** The anchor by which Swagger UI opens an operation (its deep links). */
function anchor(tag: string, operation?: Operation): string {
  const parts = operation === undefined ? [tag] : [tag, operation.operationId];
  return `#/${parts.map(encodeURIComponent).join('/')}`;
}

/** Fills `nav` with the operations by tag, and a field that filters them. */
export function showNavigation(nav: HTMLElement, { tags, paths }: Document): void {
  const operations = Object.values(paths).flatMap((item) => Object.values(item));
  const groups = tags.map(({ name }) =>
    group(
      name,
      operations.filter((operation) => operation.tags[0] === name),
    ),
  );
  const filter = element('input', { type: 'search', placeholder: 'Find an operation', ariaLabel: 'Find an operation' });
  filter.addEventListener('input', () => {
    for (const each of groups) narrow(each, filter.value.trim().toLowerCase());
  });
  const toggle = element('button', { type: 'button', className: 'toggle', textContent: 'Operations' });
  toggle.setAttribute('aria-expanded', 'false');
  const setOpen = (open: boolean) => {
    toggle.setAttribute('aria-expanded', String(open));
    nav.classList.toggle('open', open);
  };
  toggle.addEventListener('click', () => setOpen(!nav.classList.contains('open')));
  const list = element('div', { className: 'list' });
  list.append(filter, ...groups);
  // On a phone the list covers the page: it goes away once something was chosen.
  list.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a') !== null) setOpen(false);
  });
  nav.replaceChildren(toggle, list);
}

function group(tag: string, operations: readonly Operation[]): HTMLDetailsElement {
  const details = element('details', {});
  const items = operations.map((operation) => {
    const item = element('li', { className: operation.deprecated === true ? 'deprecated' : '' });
    const link = element('a', { href: anchor(tag, operation), textContent: operation.summary });
    item.dataset.words = `${operation.summary} ${operation.operationId}`.toLowerCase();
    item.append(link);
    return item;
  });
  const list = element('ul', {});
  list.append(...items);
  details.append(element('summary', { textContent: tag }), list);
  return details;
}

/** Shows what holds all the words; a group without any goes away, one with some opens. */
function narrow(details: HTMLDetailsElement, wanted: string): void {
  const words = wanted.split(/\s+/);
  let left = 0;
  for (const item of details.querySelectorAll('li')) {
    const found = words.every((word) => item.dataset.words?.includes(word));
    item.hidden = !found;
    if (found) left++;
  }
  details.hidden = left === 0;
  details.open = wanted !== '' && left > 0;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}
