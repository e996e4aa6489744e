import type { IncomingMessage } from 'node:http';
import type { DocumentForm } from './document.ts';

/** What the document says of the Authorization header: a bearer token is wanted, none is, or both will do. */
export type Authorization = 'bearer' | 'none' | 'optional';

export interface Instance {
  /** Under which the caller reached the proxy: `http://127.0.0.1:7243`. */
  readonly server: string;
  readonly authorization: Authorization;
}

const SECURITY = { bearer: [{ bearer: [] }], none: [], optional: [{}, { bearer: [] }] } as const;

/**
 * The document of a running instance: its own address as the server, and the security that it is configured with. The
 * text is cut where the printer puts these keys, between `info` and `tags`, and at its end: a megabyte is not parsed
 * for two lines. A text without those keys is returned as it is.
 */
export function instanceDocument(text: Buffer, format: DocumentForm['format'], instance: Instance): Buffer {
  const { start, end, head, scheme } = format === 'json' ? jsonPlaces(text, instance) : yamlPlaces(text, instance);
  if (start < 0 || end < start) return text;
  const body = text.subarray(end);
  if (instance.authorization !== 'none') return Buffer.concat([text.subarray(0, start), head, body]);
  // A scheme that nothing refers to would be a loose end.
  const { at, closing } = scheme;
  const kept = at < end ? body : Buffer.concat([text.subarray(end, at), closing]);
  return Buffer.concat([text.subarray(0, start), head, kept]);
}

interface Places {
  /** From `servers` to before `tags`. */
  readonly start: number;
  readonly end: number;
  /** What stands there instead. */
  readonly head: Buffer;
  /** Where the security schemes begin, which are last, and what ends the text without them. */
  readonly scheme: { readonly at: number; readonly closing: Buffer };
}

/** A quote inside a JSON string is escaped, so that a quoted key is only found where it is one. */
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

/** Text inside a YAML value is indented, so that a key at the start of a line is only found where it is one. */
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
 * The address under which a caller sees the proxy. Who puts TLS in front of it says so by `X-Forwarded-Proto`; a
 * wrong one harms nobody but the caller that sent it.
 */
export function serverUrl({ headers, socket }: IncomingMessage): string {
  const forwarded = String(headers['x-forwarded-proto'] ?? '')
    .split(',')[0]
    ?.trim();
  const scheme = forwarded === 'https' || forwarded === 'http' ? forwarded : 'encrypted' in socket ? 'https' : 'http';
  const { host = '' } = headers;
  // No host, as HTTP/1.0 may have it, or none that could stand in a URL: clients then use the document's own address.
  return /^[A-Za-z0-9.[\]:_-]+$/.test(host) ? `${scheme}://${host}` : '/';
}
