import type { IncomingMessage } from 'node:http';
import type { FieldType, MessageType } from '../codec/json/message-type.ts';
import type { Binding, Operation } from '../codec/operation-table.ts';
import { readBytes } from './message/read.ts';

/** The value of `Link` that names the next page; undefined on the last one. */
export type NextPage = (req: IncomingMessage, answer: Buffer) => string | undefined;

/**
 * Maximum length of a link, in bytes. Many clients read no more than 8 or 16 KiB of headers, and one with more would lose
 * the answer; the token is in the body anyway.
 */
const MOST_LINK = 4_096;

/** Names of the token in a request: Temporal's, and that of AIP-158. */
const REQUEST_NAMES = ['next_page_token', 'page_token'];

/**
 * The link to the next page of a list, RFC 8288: the same URL with the token of the answer. Undefined for a binding
 * that is no list or takes the token in its body.
 */
export function nextPageLink({ request, response }: Operation, binding: Binding): NextPage | undefined {
  if (binding.method !== 'GET' || binding.responseBody !== undefined) return undefined;
  const given = REQUEST_NAMES.map((name) => tokenField(request, name)).find((field) => field !== undefined);
  const token = tokenField(response, 'next_page_token');
  if (given === undefined || token === undefined || token.kind !== given.kind) return undefined;
  const path = [token.number];
  return (req, answer) => {
    const value = readBytes(answer, path);
    if (value === undefined || value.length === 0) return undefined;
    const text = token.kind === 'bytes' ? value.toString('base64') : value.toString();
    if (text.length > MOST_LINK) return undefined;
    const link = `<${withParameter(targetOf(req), given, text)}>; rel="next"`;
    return link.length > MOST_LINK ? undefined : link;
  };
}

function tokenField({ fields }: MessageType, name: string): FieldType | undefined {
  return fields.find(
    ({ name: own, kind, cardinality }) =>
      own === name && cardinality === 'singular' && (kind === 'bytes' || kind === 'string'),
  );
}

/** As the caller sent it: an application may have mounted the proxy below a path. */
function targetOf(req: IncomingMessage & { readonly originalUrl?: string }): string {
  const target = req.originalUrl ?? req.url ?? '';
  // The absolute form of a target (RFC 9112 section 3.2.2) names a host that the caller knows.
  return target.replaceAll(/[^\x21-\x7e]|[<>"]/g, (character) => encodeURIComponent(character));
}

function withParameter(target: string, { jsonName, name }: FieldType, value: string): string {
  const at = target.indexOf('?');
  const path = at < 0 ? target : target.slice(0, at);
  const others = at < 0 ? [] : target.slice(at + 1).split('&');
  const kept = others.filter((pair) => {
    const key = pair.split('=', 1)[0];
    return pair !== '' && key !== jsonName && key !== name;
  });
  return `${path}?${[...kept, `${jsonName}=${encodeURIComponent(value)}`].join('&')}`;
}
