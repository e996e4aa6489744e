import type { IncomingMessage } from 'node:http';
import type { DocumentForm } from './document.ts';

/** What the document says about the Authorization header: a bearer token is required, unknown, or optional. */
export type Authorization = 'bearer' | 'none' | 'optional';

export interface Instance {
  /** The URL at which the caller reached the proxy: `http://127.0.0.1:7243`, with the prefix in an application. */
  readonly server: string;
  readonly authorization: Authorization;
}

const SECURITY = { bearer: [{ bearer: [] }], none: [], optional: [{}, { bearer: [] }] } as const;

/**
 * The document of a running instance: its own address as the server, and its configured security. The text is cut where
 * the printer puts these keys, between `info` and `tags`, and at its end, since parsing a megabyte for two lines would
 * be wasteful. A text without those keys is returned as it is.
 */
export function instanceDocument(text: Buffer, format: DocumentForm['format'], instance: Instance): Buffer {
  const { start, end, head, scheme } = format === 'json' ? jsonPlaces(text, instance) : yamlPlaces(text, instance);
  if (start < 0 || end < start) return text;
  const body = text.subarray(end);
  if (instance.authorization !== 'none') return Buffer.concat([text.subarray(0, start), head, body]);
  // Nothing would refer to the scheme.
  const { at, closing } = scheme;
  const kept = at < end ? body : Buffer.concat([text.subarray(end, at), closing]);
  return Buffer.concat([text.subarray(0, start), head, kept]);
}

interface Places {
  /** From `servers` to before `tags`. */
  readonly start: number;
  readonly end: number;
  /** The replacement. */
  readonly head: Buffer;
  /** Where the security schemes begin, which come last, and how the text ends without them. */
  readonly scheme: { readonly at: number; readonly closing: Buffer };
}

/** Quotes inside JSON strings are escaped, so that a quoted key matches nothing but a key. */
function jsonPlaces(text: Buffer, { server, authorization }: Instance): Places {
  const start = text.indexOf('"servers":[');
  return {
    start,
    end: text.indexOf('"tags":[', start),
    head: Buffer.from(
      `"servers":${JSON.stringify([{ url: server }])},"security":${JSON.stringify(SECURITY[authorization])},`,
    ),
    scheme: { at: text.lastIndexOf(',"securitySchemes":'), closing: Buffer.from('}}') },
  };
}

/** Text inside YAML values is indented, so that a word at the start of a line is always a key. */
function yamlPlaces(text: Buffer, { server, authorization }: Instance): Places {
  const security = SECURITY[authorization].map((each) => ('bearer' in each ? '\n  - bearer: []' : '\n  - {}')).join('');
  const start = text.indexOf('\nservers:\n') + 1;
  return {
    start: start === 0 ? -1 : start,
    end: text.indexOf('\ntags:\n', start) + 1,
    head: Buffer.from(`servers:\n  - url: ${JSON.stringify(server)}\nsecurity:${security === '' ? ' []' : security}\n`),
    scheme: { at: text.lastIndexOf('\n  securitySchemes:\n'), closing: Buffer.from('\n') },
  };
}

/**
 * The address under which a caller sees the proxy. A TLS terminator in front of it sets `X-Forwarded-Proto`; a wrong
 * value harms only the caller that sent it.
 * @param prefix where it is mounted in an application: `/temporal`; empty for the root
 */
export function serverUrl({ headers, socket }: IncomingMessage, prefix: string): string {
  const forwarded = String(headers['x-forwarded-proto'] ?? '')
    .split(',')[0]
    ?.trim();
  const scheme = forwarded === 'https' || forwarded === 'http' ? forwarded : 'encrypted' in socket ? 'https' : 'http';
  const { host = '' } = headers;
  // Without a host (HTTP/1.0), or with one that a URL cannot hold, clients use the address of the document itself.
  return /^[A-Za-z0-9.[\]:_-]+$/.test(host) ? `${scheme}://${host}${prefix}` : prefix || '/';
}
