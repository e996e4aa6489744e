import { h } from './dom.ts';
import { showNavigation } from './navigation.ts';
import type { OpenApi } from './openapi.ts';
import { operationView } from './operation-view.ts';
import { errorsView, groupView, overview, unknownView } from './overview.ts';
import { type Reference, readReference } from './reference.ts';
import { createToken, type Token } from './token.ts';

/** Requests go to the origin of this page, whatever other names the proxy has. */
const FOLDER = new URL('.', location.href);

async function start(main: HTMLElement): Promise<void> {
  const answer = await fetch(new URL('openapi.json', FOLDER));
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
  const reference = readReference((await answer.json()) as OpenApi);
  document.querySelector('header .title')?.replaceChildren(reference.title);
  const token = createToken(document.querySelector('header') ?? document.body, reference.token);
  const show = () => main.replaceChildren(...viewOf(location.hash, reference, token));
  show();
  setTitle(main, reference);
  const nav = document.querySelector('nav');
  if (nav !== null) showNavigation(nav, reference);
  addEventListener('hashchange', () => {
    show();
    setTitle(main, reference);
    scrollTo({ top: 0, behavior: 'instant' });
    // Readers of screens hear what is shown now.
    main.querySelector('h1')?.focus({ preventScroll: true });
  });
}

function setTitle(main: HTMLElement, { title }: Reference): void {
  const shown = main.querySelector('h1')?.textContent ?? title;
  document.title = location.hash === '' || shown === title ? title : `${shown} · ${title}`;
}

/**
 * `#/Tag/operationId`, `#operationId`, `#/Tag`, `#errors`, or nothing. An operation is found even if its tag has another
 * name now.
 */
function viewOf(hash: string, reference: Reference, token: Token): readonly HTMLElement[] {
  if (hash === '' || hash === '#') return overview(reference);
  if (hash === '#errors') return errorsView(reference);
  const [first, id = first] = decoded(hash.replace(/^#\/?/, ''));
  const group = first === id ? reference.groups.find(({ name }) => name === first) : undefined;
  if (group !== undefined) return groupView(group);
  const operation = reference.groups.flatMap(({ operations }) => operations).find((each) => each.id === id);
  if (operation === undefined) return unknownView(hash);
  return operationView(operation, { reference, base: FOLDER.href.replace(/\/$/, ''), token });
}

function decoded(anchor: string): readonly string[] {
  try {
    return anchor.split('/').map(decodeURIComponent);
  } catch {
    return [anchor];
  }
}

const main = document.querySelector('main');
if (main !== null) {
  // The anchor says which operation is shown, so that this link must not change it.
  document.querySelector('.skip')?.addEventListener('click', (event) => {
    event.preventDefault();
    main.focus();
  });
  start(main).catch((error: unknown) => {
    main.replaceChildren(h('p', { class: 'wait', role: 'alert' }, `Cannot show the document: ${String(error)}`));
  });
}
