import { type FullDocument, forPeople } from './for-people.ts';
import { indentJson } from './indent-json.ts';
import { type Document, showNavigation } from './navigation.ts';

/** The part of Swagger UI that we use; it is loaded as a separate script. */
declare const SwaggerUIBundle: (options: Readonly<Record<string, unknown>>) => {
  readonly layoutActions: { readonly parseDeepLinkHash: (hash: string) => void };
};

type Render = (props: Readonly<Record<string, unknown>>) => unknown;

interface System {
  readonly React: { readonly createElement: (type: unknown, props: object, ...children: unknown[]) => unknown };
}

/** Shows a response body as received. Swagger UI would parse and print it, and round long numbers. */
function answerBody(original: Render, { React }: System): Render {
  return (props) => {
    const { content, contentType } = props;
    if (typeof content !== 'string' || !/json/i.test(String(contentType))) return React.createElement(original, props);
    return React.createElement('pre', { className: 'answer', tabIndex: 0 }, indentJson(content));
  };
}

async function show(): Promise<void> {
  // Requests go to the origin of this page, whatever other names the proxy has.
  const base = new URL('.', location.href);
  // Swagger UI is several times slower at rendering a 3.1 document.
  const answer = await fetch(new URL('openapi.json?version=3.0', base));
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
  const shown = forPeople((await answer.json()) as Document & FullDocument, base.href.replace(/\/$/, ''));
  document.title = shown.info.title;
  document.querySelector('header .title')?.replaceChildren(shown.info.title);
  const nav = document.querySelector('nav');
  if (nav !== null) showNavigation(nav, shown);
  const { layoutActions } = SwaggerUIBundle({
    spec: shown,
    dom_id: '#reference',
    deepLinking: true,
    docExpansion: 'none',
    defaultModelsExpandDepth: -1,
    defaultModelExpandDepth: 1,
    defaultModelRendering: 'example',
    displayRequestDuration: true,
    tryItOutEnabled: true,
    persistAuthorization: false,
    // Highlighting a whole history would take seconds.
    syntaxHighlight: { activated: false },
    requestSnippetsEnabled: false,
    // Otherwise the badge of a third-party validator is shown.
    validatorUrl: 'none',
    plugins: [
      () => ({
        wrapComponents: { responseBody: answerBody },
        // Scrolls like the window, to just below the bar.
        statePlugins: { layout: { wrapActions: { scrollToElement: () => () => undefined } } },
      }),
    ],
  });
  // Swagger UI itself evaluates the anchor only once, and scrolls only the window.
  addEventListener('hashchange', () => {
    // It compares the tag with names, in which a space is a space.
    layoutActions.parseDeepLinkHash(decodeURIComponent(location.hash));
    scrollToAnchor();
  });
  scrollToAnchor();
}

const SCROLL_MS = 3_000;

/** Scrolls to the target of the anchor once Swagger UI has rendered it. */
function scrollToAnchor(): void {
  const parts = decodeURIComponent(location.hash.replace(/^#\//, ''))
    .split('/')
    .map((part) => part.replaceAll(' ', '_'));
  const id = parts.length > 1 ? `operations-${parts.join('-')}` : `operations-tag-${parts[0]}`;
  const end = performance.now() + SCROLL_MS;
  const look = () => {
    const target = document.getElementById(id);
    if (target !== null) target.scrollIntoView();
    else if (performance.now() < end) requestAnimationFrame(look);
  };
  if (location.hash !== '') look();
}

show().catch((error: unknown) => {
  const wait = document.querySelector('.wait');
  if (wait !== null) wait.textContent = `Cannot show the document: ${String(error)}`;
});
