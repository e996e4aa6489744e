import { isUtf8 } from 'node:buffer';
import { type Violation, violated } from '../../base/status-error.ts';
import { countMembers, scanValue, skipSpace } from '../../codec/json/scan.ts';
import type { Schema } from '../catalogue.ts';

/** The argument of a call: one JSON value as the caller wrote it, without surrounding white space; empty for none. */
export type Argument = Buffer;

const NONE: Argument = Buffer.alloc(0);
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const NEWLINE = 10;

/**
 * Finds the argument in a body and checks it. Its bytes do not change (contract section 12).
 * @param schema undefined if there is no argument
 * @param maxDepth maximum number of levels; default: 10,000
 * @throws StatusError INVALID_ARGUMENT with every violation
 */
export function readArgument(
  body: Buffer,
  schema: Pick<Schema, 'check'> | undefined,
  maxDepth: number | undefined,
): Argument {
  const json = findValue(body, maxDepth);
  if (json.length === 0) {
    if (schema !== undefined)
      throw violated([{ field: '', description: 'expected a JSON value in the body, got none' }]);
    return json;
  }
  if (schema === undefined) return json;
  const value: unknown = JSON.parse(json.toString());
  const violations = schema.check(value);
  if (violations.length > 0) throw violated(violations);
  // For duplicate keys, the check sees the last one, and a worker may see the first.
  if (countMembers(json) !== countKeys(value))
    throw violated([{ field: '', description: 'an object has duplicate keys' }]);
  return json;
}

function findValue(body: Buffer, maxDepth: number | undefined): Argument {
  if (!isUtf8(body)) throw violated([{ field: '', description: 'not valid UTF-8' }]);
  const start = skipSpace(body, body.subarray(0, 3).equals(BYTE_ORDER_MARK) ? 3 : 0);
  if (start >= body.length) return NONE;
  const end = scanValue(body, start, body.length, maxDepth);
  if (end < 0) throw violated([syntaxError(body, ~end, 'expected JSON')]);
  const rest = skipSpace(body, end);
  if (rest < body.length) throw violated([syntaxError(body, rest, 'expected the end of the text')]);
  return body.subarray(start, end);
}

function syntaxError(body: Buffer, at: number, wanted: string): Violation {
  const before = body.subarray(0, at);
  const lineStart = before.lastIndexOf(NEWLINE) + 1;
  let line = 1;
  for (const byte of before) if (byte === NEWLINE) line++;
  const found = at >= body.length ? 'the end' : JSON.stringify(body.toString('utf8', at, at + 4).charAt(0));
  const column = before.toString('utf8', lineStart).length + 1;
  return { field: '', description: `${wanted}, got ${found}`, place: { line, column } };
}

function countKeys(value: unknown): number {
  let count = 0;
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null) continue;
    if (Array.isArray(next)) {
      for (const each of next) if (typeof each === 'object') open.push(each);
      continue;
    }
    const table = next as Readonly<Record<string, unknown>>;
    for (const key of Object.keys(table)) {
      count++;
      if (typeof table[key] === 'object') open.push(table[key]);
    }
  }
  return count;
}
