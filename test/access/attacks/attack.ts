import type { FakeUiServer } from '../../support/fake-ui-server.ts';
import type { FakeCall } from '../../support/fake-upstream.ts';
import type { ServedProxy } from '../../support/served.ts';
import type { TokenIssuer } from '../../support/token-issuer.ts';
import { exchangeBytes, outcome, overHttp2, type RawRequest, requestBytes } from './exchange.ts';

/** A name, the expected result, how to run it, and the wrong result that it once had. */
export type Attack = readonly [name: string, got: string, run: () => Promise<string>, before?: string];

export interface Chapter {
  readonly title: string;
  /** What the attacks have in common. */
  readonly kind: string;
  readonly attacks: readonly Attack[];
}

/** The proxies under attack. */
export interface Target {
  readonly proxy: ServedProxy;
  readonly issuer: TokenIssuer;
  /** The server of the web UI that `proxy` shows. */
  readonly uiServer: FakeUiServer;
  /** Permits reading and writing in the namespace `open` only. */
  readonly token: string;
  /** Allows two requests per minute and token, and does not check tokens. */
  readonly counted: ServedProxy;
  /** Also listens for HTTPS, and does not check tokens. */
  readonly secure: ServedProxy;
  /** The authority that issued its certificate. */
  readonly ca: Buffer;
}

export const START = '{"workflowType":{"name":"t"},"taskQueue":{"name":"q"}}';
export const OPEN = '/api/v1/namespaces/open/workflows/w';

let current: Target | undefined;

/** Sets the target of all further attacks. */
export function aimAt(target: Target): void {
  current = target;
}

export function target(): Target {
  if (current === undefined) throw new Error('expected a target');
  return current;
}

/** An attack that once succeeded, with its result at that time. */
export function once([name, got, run]: Attack, before: string): Attack {
  return [name, got, run, before];
}

/** One request with the caller's token; `show` describes each call to Temporal. */
export function raw(request: RawRequest, show?: (call: FakeCall) => string): () => Promise<string> {
  return () => {
    const { proxy, token } = target();
    return outcome(proxy, () => exchangeBytes(proxy.url, [requestBytes({ token, ...request })]), show);
  };
}

/** Exactly these bytes, one at a time if there is a pause. */
export function bytes(text: string, pauseMs = 0): () => Promise<string> {
  return () => {
    const { proxy } = target();
    const parts = pauseMs === 0 ? [text] : [...text];
    return outcome(proxy, () => exchangeBytes(proxy.url, parts, pauseMs));
  };
}

export function path(name: string, got: string, to: string): Attack {
  return [`${name}: ${to}`, got, raw({ target: to }, namespaceOf)];
}

export function post(name: string, got: string, to: string, body: string, headers: readonly string[] = []): Attack {
  return [name, got, raw({ method: 'POST', target: to, body, headers }, namespaceOf)];
}

/** A request with an additional header line; the outcome shows the metadata `seen` that Temporal received. */
export function header(name: string, got: string, line: string, seen: string): Attack {
  const show = (call: FakeCall) => `${seen}=${JSON.stringify(call.metadata.get(seen))}`;
  return [`${name}: ${printable(line)}`, got, raw({ target: OPEN, headers: [line] }, show)];
}

/** A request with these header lines instead of the caller's token. */
export function credential(
  name: string,
  got: string,
  make: (issuer: TokenIssuer) => Promise<string[]> | string[],
): Attack {
  const run = async () => {
    const { proxy, issuer } = target();
    const headers = await make(issuer);
    return outcome(proxy, () => exchangeBytes(proxy.url, [requestBytes({ target: OPEN, headers })]));
  };
  return [name, got, run];
}

/** Requests to the counting proxy, one after another, each on a new connection. */
export function counted(name: string, got: string, requests: (token: string) => readonly string[]): Attack {
  const run = async () => {
    const answers: string[] = [];
    for (const text of requests(`key-${name.length}-${name}`.replace(/[^a-z0-9-]/gi, '-'))) {
      answers.push(await exchangeBytes(target().counted.url, [text.replace('\r\n', '\r\nConnection: close\r\n')]));
    }
    return answers.join(' ');
  };
  return [name, got, run];
}

export function http2(name: string, got: string, headers: Readonly<Record<string, string | undefined>>): Attack {
  return [name, got, () => overHttp2(target().secure, target().ca, headers)];
}

/** A request with this Host header. */
export function hosted(name: string, got: string, host: string, to = OPEN): Attack {
  const run = () => {
    const { proxy, token } = target();
    const head = `GET ${to} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\nAuthorization: Bearer ${token}\r\n\r\n`;
    return outcome(proxy, () => exchangeBytes(proxy.url, [head]));
  };
  return [name, got, run];
}

function namespaceOf(call: FakeCall): string {
  return `sent for ${call.metadata.get('temporal-namespace')[0] ?? 'no namespace'}`;
}

function printable(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
