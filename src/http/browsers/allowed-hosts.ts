import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { quoted } from '../../base/excerpt.ts';
import { Code, StatusError } from '../../base/status-error.ts';
import { namePattern } from './host-pattern.ts';

/** Decisions are remembered, since a pattern costs more than a look-up. */
const MOST_REMEMBERED = 1_000;
/** In characters; a DNS name has at most 253 (RFC 1035 section 2.3.4), and a port adds six. */
const LONGEST_HOST = 260;

/**
 * Throws a StatusError PERMISSION_DENIED (403) if the host of a request is not allowed. A request without a host, which
 * only HTTP/1.0 permits, does not come from a browser, and only browsers can be lured to a name: many health checks
 * send such requests.
 */
export type CheckHost = (req: IncomingMessage) => void;

/**
 * Makes the check of a request's host (contract section 5): see `readTarget`. A pattern without a port allows any port.
 * @param patterns `api.example.com`, `*.example.com:8443`, `*`
 */
export function allowHosts(patterns: readonly string[]): CheckHost | undefined {
  if (patterns.includes('*')) return undefined;
  return checkWith(matcher(patterns));
}

/**
 * Makes the check for a listener on a loopback address. A web page could point its own name at 127.0.0.1, and would
 * then share an origin with the proxy (DNS rebinding). It cannot do that with an address or with `localhost`.
 * @param patterns additional allowed hosts
 */
export function allowLocalHosts(patterns: readonly string[] = []): CheckHost | undefined {
  if (patterns.includes('*')) return undefined;
  const isNamed = matcher(patterns);
  return checkWith((host) => {
    const name = withoutPort(host).toLowerCase();
    const isLocal = name === 'localhost' || name.endsWith('.localhost') || isIP(name.replace(/^\[(.*)\]$/, '$1')) !== 0;
    return isLocal || isNamed(host);
  });
}

function matcher(patterns: readonly string[]): (host: string) => boolean {
  const tests = patterns.map((pattern) => ({ matches: namePattern(pattern), withPort: hasPort(pattern) }));
  return (host) => tests.some(({ matches, withPort }) => matches(withPort ? host : withoutPort(host)));
}

function checkWith(isAllowed: (host: string) => boolean): CheckHost {
  const known = new Map<string, boolean>();
  return (req) => {
    const { host = '', origin } = req.headers;
    if (req.headers.host === undefined && origin === undefined) return;
    if (host.length > LONGEST_HOST) throw refused(host);
    let allowed = known.get(host);
    if (allowed === undefined) {
      allowed = isAllowed(host);
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(host, allowed);
    }
    if (!allowed) throw refused(host);
  };
}

function refused(host: string): StatusError {
  const message = `this proxy does not serve the host ${quoted(host)} (see --allowed-hosts)`;
  return new StatusError(Code.PERMISSION_DENIED, message);
}

/** The host of a request with its port; empty if it has none. */
export function requestHost({ headers }: IncomingMessage): string {
  return headers.host ?? '';
}

function hasPort(host: string): boolean {
  return /:(?:\d+|\*)$/.test(host) && (isIP(host) === 0 || host.startsWith('['));
}

function withoutPort(host: string): string {
  return host.replace(/:\d*$/, '');
}
