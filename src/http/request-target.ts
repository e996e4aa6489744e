import type { IncomingMessage } from 'node:http';
import { quoted } from '../base/excerpt.ts';
import { invalidArgument } from '../base/status-error.ts';

/**
 * Host and port of RFC 3986 section 3.2, without user information, which RFC 9110 section 4.2.4 tells servers to refuse.
 * A zone (RFC 6874) is accepted too.
 */
const AUTHORITY = /^(?:\[[0-9A-Za-z:.%_~-]*\]|[0-9A-Za-z._~!$&'()*+,;=%-]*)(?::\d*)?$/;
const ABSOLUTE = /^https?:\/\/([^/?#]*)/i;
const DEFAULT_PORT = /:(?:80|443)?$/;

/**
 * The target of a request in origin form, undecoded, or `*`. The host of an absolute form is the request's host, whatever
 * the Host header says (RFC 9112 section 3.2.2), and so is `:authority` in HTTP/2: `headers.host` has it afterwards.
 * @throws StatusError INVALID_ARGUMENT for a target in another form, and for an invalid host.
 */
export function readTarget(req: IncomingMessage): string {
  const { headers, url: target = '' } = req;
  const authority = headers[':authority'];
  if (typeof authority === 'string') {
    if (headers.host !== undefined && !isSameHost(headers.host, authority)) {
      throw invalidArgument(`expected the Host header to equal :authority, got ${quoted(headers.host)}`);
    }
    headers.host = authority;
  }
  checkHost(headers.host);
  if (target.startsWith('/')) return target;
  if (target === '*' && req.method === 'OPTIONS') return target;
  const [whole = '', host = ''] = ABSOLUTE.exec(target) ?? [];
  if (host === '') throw invalidArgument(`expected a path or an http URL as the request target, got ${quoted(target)}`);
  checkHost(host);
  headers.host = host;
  const rest = target.slice(whole.length);
  return rest.startsWith('/') ? rest : `/${rest}`;
}

function checkHost(host: string | undefined): void {
  if (host !== undefined && !AUTHORITY.test(host))
    throw invalidArgument(`expected HOST[:PORT] as host, got ${quoted(host)}`);
}

/** RFC 9113 section 8.3.1: the two must identify the same entity. */
function isSameHost(one: string, other: string): boolean {
  return one === other || normalized(one) === normalized(other);
}

function normalized(host: string): string {
  return host.toLowerCase().replace(DEFAULT_PORT, '');
}
