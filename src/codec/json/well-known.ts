import type { WireWriter } from '../wire/writer.ts';
import { durationFromText } from './from-text.ts';
import { type JsonReader, MAX_VALUES } from './reader.ts';
import { readDuration, readTimestamp, type SecondsAndNanos } from './time.ts';

/** JSON forms of google.protobuf.Timestamp, Duration and FieldMask: strings (proto3 JSON). */

const SECONDS = (1 << 3) | 0;
const NANOS = (2 << 3) | 0;
const PATHS = (1 << 3) | 2;

function parseTime(
  json: JsonReader,
  out: WireWriter,
  expected: string,
  read: (text: string) => SecondsAndNanos | undefined,
): void {
  const start = json.pos;
  const time = json.peek() === 34 ? read(json.text()) : undefined;
  if (time === undefined) {
    json.pos = start;
    json.refuse(expected);
    return;
  }
  writeNumber(out, SECONDS, time.seconds);
  writeNumber(out, NANOS, time.nanos);
}

function writeNumber(out: WireWriter, tag: number, value: number): void {
  if (value === 0) return;
  out.tag(tag);
  out.int64(value);
}

export function parseTimestamp(json: JsonReader, out: WireWriter): void {
  parseTime(json, out, 'a timestamp like "2026-01-31T12:30:00.5Z" of the years 1 to 9999', readTimestamp);
}

export function parseDuration(json: JsonReader, out: WireWriter): void {
  parseTime(json, out, 'a duration like "1.5s" or "1h30m"', readAnyDuration);
}

/** Also in Go's spelling, which most of Temporal's own tools print (contract section 2). */
function readAnyDuration(text: string): SecondsAndNanos | undefined {
  const seconds = readDuration(text);
  if (seconds !== undefined || !/[hmnu\u00b5\u03bc]/.test(text)) return seconds;
  const { json } = durationFromText(text);
  return json === undefined ? undefined : readDuration(json.slice(1, -1));
}

/** `fooBar,baz.quxQuux` */
export function parseFieldMask(json: JsonReader, out: WireWriter): void {
  const start = json.pos;
  const text = json.peek() === 34 ? json.text() : undefined;
  const paths = text === undefined || text === '' ? [] : text.split(',', MAX_VALUES + 1);
  json.count(paths.length);
  if (text === undefined || !paths.every((path) => /^[A-Za-z0-9]+(?:\.[A-Za-z0-9]+)*$/.test(path))) {
    json.pos = start;
    json.refuse('field paths in lowerCamelCase, separated by commas');
    return;
  }
  for (const path of paths) {
    out.tag(PATHS);
    out.text(path.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`));
  }
}
