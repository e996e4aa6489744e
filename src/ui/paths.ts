/** Where people find Temporal's web UI. Its pages have the paths of API routes at the root (`/namespaces/…`). */
export const UI_PREFIX = '/ui';
/** The UI's API calls, which the proxy answers. */
export const UI_API = `${UI_PREFIX}/api/`;
/** The UI reads its settings here, from its own server. */
const SETTINGS = `${UI_API}v1/settings`;

/** A path of the UI's own server. */
export interface UiResource {
  /** `page` is the one page of the UI: every address in it is drawn by the same script. */
  readonly kind: 'page' | 'file' | 'settings' | 'sign-in' | 'markdown';
  /** Path below that of the server: `/_app/env.js`. */
  readonly path: string;
  /** For logs and metrics. */
  readonly route: string;
  /** True if the query goes up, too. */
  readonly hasQuery: boolean;
}

const PAGE: UiResource = { kind: 'page', path: '/', route: UI_PREFIX, hasQuery: false };
/** Browsers ask for it by themselves, before the page says where its icon is. */
const ICON = '/favicon.ico';

const MARKDOWN: UiResource = { kind: 'markdown', path: '/render', route: `${UI_PREFIX}/render`, hasQuery: true };

/** Files that the server has at fixed places; none of their names has an escape. */
const FOLDER = /^\/(?:_app|css|codemirror|i18n)(?:\/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)+$/;
const ROOT_FILE = /^\/[A-Za-z0-9_~-][A-Za-z0-9._~-]*\.[A-Za-z0-9]+$/;
/** Signing in with OpenID Connect. The UI asks for some of these paths without its prefix. */
const SIGN_IN = /^\/auth(?:\/[a-z_]+){1,2}$/;

/**
 * What a path asks the UI's server for; undefined for a path that is not the UI's. Only these fixed forms ever go up:
 * that server has an API of its own, with its own rights, and no path that a caller makes up may reach it. Everything
 * else below the prefix is an address within the page.
 * @param path raw, undecoded
 */
export function uiResource(path: string): UiResource | undefined {
  if (path === SETTINGS) return { kind: 'settings', path: '/api/v1/settings', route: SETTINGS, hasQuery: false };
  if (SIGN_IN.test(path)) return signIn(path, '/auth');
  if (path === ICON) return { kind: 'file', path, route: ICON, hasQuery: false };
  if (path !== UI_PREFIX && !path.startsWith(`${UI_PREFIX}/`)) return undefined;
  if (path.startsWith(UI_API)) return undefined;
  const own = path.slice(UI_PREFIX.length);
  if (SIGN_IN.test(own)) return signIn(own, `${UI_PREFIX}/auth`);
  if (own === MARKDOWN.path) return MARKDOWN;
  if (FOLDER.test(own) || ROOT_FILE.test(own)) {
    return { kind: 'file', path: own, route: `${UI_PREFIX}/{file}`, hasQuery: false };
  }
  return PAGE;
}

function signIn(path: string, prefix: string): UiResource {
  return { kind: 'sign-in', path, route: `${prefix}/{step}`, hasQuery: true };
}
