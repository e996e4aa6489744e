import { h } from './dom.ts';
import type { Group, Operation, Reference } from './reference.ts';
import { createSearch, type Match } from './search.ts';

const SHORT: Readonly<Record<string, string>> = { DELETE: 'DEL' };
/** More would be no help. */
const MOST_FOUND = 40;

/** Fills `nav` with a search field and the operations by tag. */
export function showNavigation(nav: HTMLElement, reference: Reference): void {
  const search = createSearch(reference);
  const input = h('input', {
    type: 'search',
    placeholder: 'Find an operation',
    'aria-label': 'Find an operation',
    'aria-keyshortcuts': '/',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const groups = h('div', { class: 'groups' }, frontLinks(reference), ...reference.groups.map(groupElement));
  const found = h('div', { class: 'found', hidden: true });
  const count = h('p', { class: 'count', role: 'status' });
  const list = h(
    'div',
    { class: 'list', id: 'operations' },
    h('div', { class: 'search' }, input),
    count,
    groups,
    found,
  );
  const toggle = h('button', {
    type: 'button',
    class: 'toggle',
    'aria-expanded': 'false',
    'aria-controls': 'operations',
  });
  toggle.append('Operations');
  const setOpen = (open: boolean) => {
    toggle.setAttribute('aria-expanded', String(open));
    nav.classList.toggle('open', open);
  };
  toggle.addEventListener('click', () => {
    setOpen(!nav.classList.contains('open'));
  });
  input.addEventListener('input', () => {
    const query = input.value.trim();
    const isSearch = query !== '';
    groups.hidden = isSearch;
    found.hidden = !isSearch;
    const matches = isSearch ? search(query) : [];
    count.textContent = isSearch ? countText(matches.length) : '';
    const items = matches.slice(0, MOST_FOUND).map(matchItem);
    found.replaceChildren(matches.length === 0 && isSearch ? nothing(query) : h('ul', {}, ...items));
    markCurrent(list);
  });
  list.addEventListener('keydown', (event) => moveByKey(event, list, input));
  // On a phone the list covers the page, so it closes after a choice.
  list.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a') !== null) setOpen(false);
  });
  addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof Element && event.target.matches('input, textarea, select');
    if (event.key === 'Escape') setOpen(false);
    if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    setOpen(true);
    input.focus();
  });
  nav.replaceChildren(toggle, list);
  addEventListener('hashchange', () => markCurrent(list));
  markCurrent(list);
}

function frontLinks({ errors }: Reference): HTMLElement {
  return h(
    'ul',
    { class: 'front' },
    h('li', {}, h('a', { href: '#' }, 'Overview')),
    errors.length === 0 ? undefined : h('li', {}, h('a', { href: '#errors' }, 'Errors')),
  );
}

function groupElement({ name, operations }: Group): HTMLElement {
  const items = operations.map((operation) => h('li', {}, operationLink(operation)));
  return h('details', { class: 'group' }, h('summary', {}, name), h('ul', {}, ...items));
}

/** A link to an operation, with its method. */
export function operationLink({ anchor, method, summary, isDeprecated }: Operation): HTMLAnchorElement {
  const badge = h('span', { class: `method ${method.toLowerCase()}` }, SHORT[method] ?? method);
  return h('a', { href: anchor, class: isDeprecated ? 'deprecated' : undefined }, badge, ' ', h('span', {}, summary));
}

function matchItem({ operation, field }: Match): HTMLElement {
  const link = operationLink(operation);
  link.append(' ', h('span', { class: 'where' }, field === undefined ? operation.tag : `${operation.tag} · ${field}`));
  return h('li', {}, link);
}

function countText(count: number): string {
  if (count === 0) return 'No operation fits';
  const shown = count > MOST_FOUND ? `, the best ${MOST_FOUND} are shown` : '';
  return `${count} ${count === 1 ? 'operation' : 'operations'}${shown}`;
}

function nothing(query: string): HTMLElement {
  return h(
    'p',
    { class: 'nothing' },
    'Nothing here mentions ',
    h('strong', {}, query),
    '. Names of operations, fields and parameters are searched, and all descriptions. Try fewer or other words, such as ',
    h('em', {}, 'result'),
    ', ',
    h('em', {}, 'cron'),
    ' or ',
    h('em', {}, 'signal'),
    '.',
  );
}

/** Enter opens the first match; the arrows walk through the list. */
function moveByKey(event: KeyboardEvent, list: HTMLElement, input: HTMLInputElement): void {
  const links = [...list.querySelectorAll('a')].filter((link) => link.checkVisibility());
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  if (event.key === 'Enter' && event.target === input && input.value.trim() !== '') links[0]?.click();
  else if (event.key === 'ArrowDown') links[at + 1]?.focus();
  else if (event.key === 'ArrowUp') (links[at - 1] ?? input).focus();
  else return;
  event.preventDefault();
}

/** Marks the link to what is shown, and opens its group. */
function markCurrent(list: HTMLElement): void {
  for (const link of list.querySelectorAll('a')) {
    const isIt = link.hash === location.hash;
    if (!isIt) link.removeAttribute('aria-current');
    else {
      link.setAttribute('aria-current', 'page');
      link.closest('details')?.setAttribute('open', '');
    }
  }
  const isTag = [...list.querySelectorAll('details')].find(
    (each) => `#/${encodeURIComponent(each.firstElementChild?.textContent ?? '')}` === location.hash,
  );
  if (isTag !== undefined) isTag.open = true;
  if (list.querySelector('details[open]') === null) list.querySelector('details')?.setAttribute('open', '');
}
