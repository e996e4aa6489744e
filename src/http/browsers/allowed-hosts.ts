import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { Code, StatusError } from '../../base/status-error.ts';
import { namePattern } from './host-pattern.ts';

/** Hosts that were asked for are remembered, since a regular expression costs more than a look-up. */
const MOST_REMEMBERED = 1_000;

/** Throws a StatusError PERMISSION_DENIED (403) for a request to a host that is not allowed. */
export type CheckHost = (req: IncomingMessage) => void;

/**
 * Makes the check of the Host header (contract section 5), `:authority` in HTTP/2. A name without a port is allowed with
 * any.
 * @param patterns `api.example.com`, `*.example.com:8443`, `*`
 */
export function allowHosts(patterns: readonly string[]): CheckHost | undefined {
  if (patterns.includes('*')) return undefined;
  const tests = patterns.map((pattern) => ({ matches: namePattern(pattern), withPort: hasPort(pattern) }));
  return checkWith((host) => tests.some(({ matches, withPort }) => matches(withPort ? host : withoutPort(host))));
}

/**
 * The check for a proxy on a loopback address. A web page elsewhere can give its own name the address 127.0.0.1 and
 * would then be of one origin with the proxy (DNS rebinding); it can do so neither with an address nor with `localhost`.
 */
export function allowLocalHosts(): CheckHost {
  return checkWith((host) => {
    const name = withoutPort(host).toLowerCase();
    return name === 'localhost' || name.endsWith('.localhost') || isIP(name.replace(/^\[(.*)\]$/, '$1')) !== 0;
  });
}

function checkWith(isAllowed: (host: string) => boolean): CheckHost {
  const known = new Map<string, boolean>();
  return (req) => {
    const host = requestHost(req);
    let allowed = known.get(host);
    if (allowed === undefined) {
      allowed = isAllowed(host);
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(host, allowed);
    }
    if (!allowed) {
      const message = `this proxy does not answer for the host ${JSON.stringify(host)} (see --allowed-hosts)`;
      throw new StatusError(Code.PERMISSION_DENIED, message);
    }
  };
}

/** With its port; empty if the request has none. */
export function requestHost({ headers }: IncomingMessage): string {
  return headers.host ?? String(headers[':authority'] ?? '');
}

function hasPort(host: string): boolean {
  return /:(?:\d+|\*)$/.test(host) && (isIP(host) === 0 || host.startsWith('['));
}

function withoutPort(host: string): string {
  return host.replace(/:\d*$/, '');
}
