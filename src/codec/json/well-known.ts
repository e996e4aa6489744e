import { internal } from '../../base/status-error.ts';
import type { WireReader } from '../wire/reader.ts';
import type { WireWriter } from '../wire/writer.ts';
import { durationFromText } from './from-text.ts';
import { type JsonReader, MAX_VALUES } from './reader.ts';
import { readDuration, readTimestamp, type SecondsAndNanos, writeDuration, writeTimestamp } from './time.ts';
import type { JsonWriter } from './writer.ts';

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

type WriteTime = (out: JsonWriter, seconds: number, nanos: number) => boolean;

function printTime(wire: WireReader, end: number, out: JsonWriter, what: string, write: WriteTime): void {
  let seconds = 0;
  let nanos = 0;
  while (wire.pos < end) {
    const tag = wire.tag();
    if (tag === SECONDS) {
      wire.varint64();
      seconds = wire.hi * 4294967296 + (wire.lo >>> 0);
    } else if (tag === NANOS) nanos = wire.int32();
    else wire.skip(tag, end);
  }
  if (wire.pos !== end) throw wire.malformed('a field that reaches beyond its message');
  if (!write(out, seconds, nanos)) {
    throw internal(`a ${what} out of range: ${seconds} seconds, ${nanos} nanoseconds`);
  }
}

export function printTimestamp(wire: WireReader, end: number, out: JsonWriter): void {
  printTime(wire, end, out, 'google.protobuf.Timestamp', writeTimestamp);
}

export function printDuration(wire: WireReader, end: number, out: JsonWriter): void {
  printTime(wire, end, out, 'google.protobuf.Duration', writeDuration);
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

export function printFieldMask(wire: WireReader, end: number, out: JsonWriter): void {
  const paths: string[] = [];
  while (wire.pos < end) {
    const tag = wire.tag();
    if (tag === PATHS) {
      const stop = wire.delimited(end);
      paths.push(camelPath(Buffer.from(wire.buf.subarray(wire.pos, stop)).toString('utf8')));
      wire.pos = stop;
    } else wire.skip(tag, end);
  }
  if (wire.pos !== end) throw wire.malformed('a field that reaches beyond its message');
  out.text(paths.join(','));
}

/** Only paths that read back as themselves have a JSON form. */
function camelPath(path: string): string {
  if (!/^(?:[a-z0-9]|_[a-z])+(?:\.(?:[a-z0-9]|_[a-z])+)*$/.test(path))
    throw internal(`the field path ${JSON.stringify(path)} has no JSON form`);
  return path.replace(/_([a-z])/g, (_, c: string) => c.toUpperCase());
}
