import type { IncomingHttpHeaders } from 'node:http';
import { quoted } from '../../base/excerpt.ts';
import { Code, StatusError } from '../../base/status-error.ts';

/** Top-level types whose content is never JSON. */
const OTHER_TYPES = new Set(['audio', 'font', 'image', 'message', 'model', 'multipart', 'video']);

/** Words in a subtype that name another format: `text/xml`, `application/soap+xml`, `application/x-protobuf`. */
const OTHER_FORMATS = new Set([
  'avro',
  'bson',
  'cbor',
  'csv',
  'grpc',
  'html',
  'javascript',
  'jsonl',
  'jsonlines',
  'msgpack',
  'ndjson',
  'pdf',
  'protobuf',
  'seq',
  'thrift',
  'toml',
  'xhtml',
  'xml',
  'yaml',
  'zip',
]);

/**
 * Refuses a body whose Content-Type names anything but JSON in UTF-8 (contract section 2). A type that names no
 * structured format counts as JSON, since `curl -d` declares form-urlencoded whatever it sends.
 * @throws StatusError INVALID_ARGUMENT, HTTP status 415.
 */
export function checkMediaType(headers: IncomingHttpHeaders): void {
  const header = headers['content-type'];
  if (header === undefined || header === 'application/json') return;
  const semicolon = header.indexOf(';');
  const type = (semicolon < 0 ? header : header.slice(0, semicolon)).trim().toLowerCase();
  if (namesOtherFormat(type)) throw unsupported(`expected a JSON body, got ${quoted(type)}`);
  if (semicolon < 0) return;
  for (const [, inQuotes, bare = ''] of header.matchAll(/;\s*charset\s*=\s*(?:"([^"]*)"|([^\s;]*))/gi)) {
    const charset = inQuotes ?? bare;
    if (!/^utf-?8$/i.test(charset)) throw unsupported(`expected charset utf-8, got ${quoted(charset)}`);
  }
}

function namesOtherFormat(type: string): boolean {
  const [top = '', subtype = ''] = type.split('/');
  if (OTHER_TYPES.has(top)) return true;
  return subtype.split(/[^a-z0-9]+/).some((word) => OTHER_FORMATS.has(word));
}

export function unsupported(message: string): StatusError {
  return new StatusError(Code.INVALID_ARGUMENT, message, { httpStatus: 415 });
}
