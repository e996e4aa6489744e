import { quoted } from '../../base/excerpt.ts';
import { invalidArgument } from '../../base/status-error.ts';
import { stringText } from '../../codec/json/scan.ts';
import { parsePointer } from './pointer.ts';
import { rawValueAt } from './raw-value.ts';

/** Fixed texts, and JSON pointers (RFC 6901) into the argument. */
export type IdTemplate = readonly (string | { readonly pointer: readonly string[] })[];

const PLACE = /\{([^{}]*)\}/g;
const QUOTE = 34;
const OPENING_BRACE = 123;
const OPENING_BRACKET = 91;
/** With the flag `u`, a surrogate that belongs to a pair does not match. */
const HALF_A_PAIR = /\p{Surrogate}/u;
/** Of Temporal, in bytes. */
const LONGEST_ID = 1_000;

/**
 * Reads `order-{input:/orderId}`.
 * @throws Error that describes the mistake
 */
export function parseIdTemplate(text: string): IdTemplate {
  const parts: (string | { readonly pointer: readonly string[] })[] = [];
  let from = 0;
  for (const { 0: place, 1: inside = '', index } of text.matchAll(PLACE)) {
    if (index > from) parts.push(text.slice(from, index));
    from = index + place.length;
    if (!inside.startsWith('input:')) throw new Error(`expected {input:/…}, got ${place}`);
    parts.push({ pointer: parsePointer(inside.slice('input:'.length)) });
  }
  const rest = text.slice(from);
  if (/[{}]/.test(rest)) throw new Error(`expected {input:/…}, got ${rest}`);
  if (rest !== '') parts.push(rest);
  if (parts.length === 0) throw new Error('expected a non-empty string');
  return parts;
}

/**
 * The id for an argument. A number is used as written: no digit of a long one is lost.
 * @param json one valid JSON value without space around it; empty for none
 * @throws StatusError INVALID_ARGUMENT if a pointer leads to nothing, or to a value that cannot be part of an id
 */
export function fillIdTemplate(template: IdTemplate, json: Buffer): string {
  const id = template.map((part) => (typeof part === 'string' ? part : textAt(json, part.pointer))).join('');
  // In UTF-8, it would be another id than the caller's, and in a URL none at all.
  if (HALF_A_PAIR.test(id)) throw refused('', 'expected an id without half a surrogate pair');
  if (Buffer.byteLength(id) > LONGEST_ID) throw refused('', `expected an id of at most ${LONGEST_ID} bytes`);
  return id;
}

function textAt(json: Buffer, pointer: readonly string[]): string {
  const field = pointer
    .map((part, at) => (/^\d+$/.test(part) ? `[${part}]` : `${at === 0 ? '' : '.'}${part}`))
    .join('');
  const found = rawValueAt(json, pointer);
  const first = found?.[0];
  if (found === undefined || found.length === 0) throw refused(field, 'is required, since the id contains it');
  if (first === OPENING_BRACE || first === OPENING_BRACKET) throw refused(field, ID_WANTED);
  const text = first === QUOTE ? stringText(found, 0, found.length) : found.toString();
  if (text === '' || (first !== QUOTE && text === 'null')) throw refused(field, `${ID_WANTED}, got ${quoted(text)}`);
  return text;
}

const ID_WANTED = 'expected a non-empty string, a number or a boolean, since the id contains it';

function refused(field: string, description: string) {
  return invalidArgument(`${field === '' ? '' : `${field}: `}${description}`, [{ field, description }]);
}
