import { type FullDocument, forPeople } from './for-people.ts';
import { indentJson } from './indent-json.ts';
import { type Document, showNavigation } from './navigation.ts';

/** What we use of Swagger UI, which is loaded as a script of its own. */
declare const SwaggerUIBundle: (options: Readonly<Record<string, unknown>>) => {
  readonly layoutActions: { readonly parseDeepLinkHash: (hash: string) => void };
};

type Render = (props: Readonly<Record<string, unknown>>) => unknown;

interface System {
  readonly React: { readonly createElement: (type: unknown, props: object, ...children: unknown[]) => unknown };
}

/** Shows the body of an answer as it came. Swagger UI would parse it and print it anew, and round long numbers. */
function answerBody(original: Render, { React }: System): Render {
  return (props) => {
    const { content, contentType } = props;
    if (typeof content !== 'string' || !/json/i.test(String(contentType))) return React.createElement(original, props);
    return React.createElement('pre', { className: 'answer', tabIndex: 0 }, indentJson(content));
  };
}

async function show(): Promise<void> {
  // What is tried out goes where this page came from, whatever name the proxy has elsewhere.
  const base = new URL('.', location.href);
  // Swagger UI takes several times as long to show a 3.1 document.
  const answer = await fetch(new URL('openapi.json?version=3.0', base));
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
  const shown = forPeople((await answer.json()) as Document & FullDocument, base.href.replace(/\/$/, ''));
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
    // Answers with whole histories would take seconds to colour.
    syntaxHighlight: { activated: false },
    requestSnippetsEnabled: false,
    // Without it the badge of a foreign validator is shown.
    validatorUrl: 'none',
    plugins: [
      () => ({
        wrapComponents: { responseBody: answerBody },
        // It scrolls as if the window did, and to below the bar.
        statePlugins: { layout: { wrapActions: { scrollToElement: () => () => undefined } } },
      }),
    ],
  });
  // Swagger UI itself looks at the anchor once, and scrolls the window only.
  addEventListener('hashchange', () => {
    layoutActions.parseDeepLinkHash(location.hash);
    scrollToAnchor();
  });
  scrollToAnchor();
}

const SCROLL_MS = 3_000;

/** Scrolls to what the anchor names, once Swagger UI has drawn it. */
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
  if (wait !== null) wait.textContent = `The document cannot be shown: ${String(error)}`;
});
