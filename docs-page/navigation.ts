/** The parts of the document that the navigation shows. */
export interface Document {
  readonly info: { readonly title: string };
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly deprecated?: boolean;
}

interface Listed extends Operation {
  readonly method: string;
}

const SHORT: Readonly<Record<string, string>> = { delete: 'DEL' };

/** The anchor that makes Swagger UI open an operation (a deep link). */
function anchor(tag: string, operation?: Operation): string {
  const parts = operation === undefined ? [tag] : [tag, operation.operationId];
  return `#/${parts.map(encodeURIComponent).join('/')}`;
}

/** Fills `nav` with the operations by tag, and a filter field. */
export function showNavigation(nav: HTMLElement, { tags, paths }: Document): void {
  const operations = Object.values(paths).flatMap((item) =>
    Object.entries(item).map(([method, operation]) => ({ ...operation, method })),
  );
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
  // On a phone the list covers the page, so it closes after a choice.
  list.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a') !== null) setOpen(false);
  });
  nav.replaceChildren(toggle, list);
  const [first] = groups;
  if (first !== undefined) first.open = true;
  addEventListener('hashchange', () => markCurrent(list));
  markCurrent(list);
}

/** Marks the operation that the anchor names, and opens its group. */
function markCurrent(list: HTMLElement): void {
  for (const link of list.querySelectorAll('a')) {
    const isIt = link.hash === location.hash && location.hash !== '';
    if (!isIt) link.removeAttribute('aria-current');
    else {
      link.setAttribute('aria-current', 'true');
      link.closest('details')?.setAttribute('open', '');
    }
  }
}

function group(tag: string, operations: readonly Listed[]): HTMLDetailsElement {
  const details = element('details', {});
  const items = operations.map((operation) => {
    const item = element('li', { className: operation.deprecated === true ? 'deprecated' : '' });
    const { method, summary, operationId } = operation;
    const link = element('a', { href: anchor(tag, operation), textContent: summary });
    link.prepend(
      element('span', { className: `method ${method}`, textContent: SHORT[method] ?? method.toUpperCase() }),
    );
    item.dataset.words = `${summary} ${operationId} ${method}`.toLowerCase();
    item.append(link);
    return item;
  });
  const list = element('ul', {});
  list.append(...items);
  details.append(element('summary', { textContent: tag }), list);
  return details;
}

/** Shows the operations that contain all words; hides groups without a match and opens the others. */
function narrow(details: HTMLDetailsElement, wanted: string): void {
  const words = wanted.split(/\s+/);
  let left = 0;
  for (const item of details.querySelectorAll('li')) {
    const found = words.every((word) => item.dataset.words?.includes(word));
    item.hidden = !found;
    if (found) left++;
  }
  details.hidden = left === 0;
  if (wanted !== '') details.open = left > 0;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}
