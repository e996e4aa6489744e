import { DURATION_RANGE, TIMESTAMP_RANGE } from './faults';
import { fail, need, out, PAIRS, wire } from './memory';
import { nine, triple, unsigned } from './number';
import { finish, skip, tag, varint } from './wire';

/** Text forms of google.protobuf.Timestamp and Duration (proto3 JSON, RFC 3339). */

const SECONDS: u32 = 8;
const NANOS: u32 = 16;

/** 0001-01-01T00:00:00Z and 9999-12-31T23:59:59Z. */
const MIN_TIMESTAMP: i64 = -62_135_596_800;
const MAX_TIMESTAMP: i64 = 253_402_300_799;
/** About 10,000 years. */
const MAX_DURATION: i64 = 315_576_000_000;
const MAX_NANOS: i32 = 999_999_999;
const DAY: i64 = 86_400;

abstract class time {
  static seconds: i64 = 0;
  static nanos: i32 = 0;
}

function readTime(end: usize): void {
  time.seconds = 0;
  time.nanos = 0;
  while (wire.pos < end) {
    const next = tag();
    if (next === SECONDS) time.seconds = <i64>varint();
    else if (next === NANOS) time.nanos = <i32>varint();
    else skip(next, end);
  }
  finish(end);
}

export function timestamp(end: usize): void {
  readTime(end);
  const seconds = time.seconds;
  const nanos = time.nanos;
  if (seconds < MIN_TIMESTAMP || seconds > MAX_TIMESTAMP || nanos < 0 || nanos > MAX_NANOS) {
    fail(TIMESTAMP_RANGE, <f64>seconds, nanos);
  }
  need(0);
  const since = seconds - MIN_TIMESTAMP;
  const days = since / DAY;
  store<u8>(out.pos++, 34);
  date(<u32>days);
  clock(<u32>(since - days * DAY));
  fraction(nanos);
  store<u16>(out.pos, 0x225a);
  out.pos += 2;
}

/**
 * `YYYY-MM-DDT` of the days since 0001-01-01, in years that begin in March, so that a leap day is the last of its year.
 */
function date(days: u32): void {
  const since = days + 306;
  const era = since / 146_097;
  const dayOfEra = since - era * 146_097;
  const yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
  const dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
  const month = (5 * dayOfYear + 2) / 153;
  const day = dayOfYear - (153 * month + 2) / 5 + 1;
  const year = yearOfEra + era * 400 + (month >= 10 ? 1 : 0);
  pair(year / 100, 0);
  pair(year % 100, 45);
  pair(month < 10 ? month + 3 : month - 9, 45);
  pair(day, 84);
}

function clock(secondOfDay: u32): void {
  const minutes = secondOfDay / 60;
  const hours = minutes / 60;
  pair(hours, 58);
  pair(minutes - hours * 60, 58);
  pair(secondOfDay - minutes * 60, 0);
}

/** Two digits, and a byte behind them unless it is 0. */
function pair(value: u32, behind: u8): void {
  store<u16>(out.pos, load<u16>(PAIRS + value * 2));
  store<u8>(out.pos + 2, behind);
  out.pos += behind === 0 ? 2 : 3;
}

export function duration(end: usize): void {
  readTime(end);
  const seconds = time.seconds;
  const nanos = time.nanos;
  const isOut = seconds > MAX_DURATION || seconds < -MAX_DURATION || nanos > MAX_NANOS || nanos < -MAX_NANOS;
  if (isOut || (seconds < 0 && nanos > 0) || (seconds > 0 && nanos < 0)) fail(DURATION_RANGE, <f64>seconds, nanos);
  need(0);
  store<u8>(out.pos++, 34);
  if (seconds < 0 || nanos < 0) store<u8>(out.pos++, 45);
  unsigned(<u64>abs<i64>(seconds));
  fraction(abs<i32>(nanos));
  store<u16>(out.pos, 0x2273);
  out.pos += 2;
}

/** 0, 3, 6 or 9 digits, as many as the value needs. */
function fraction(nanos: u32): void {
  if (nanos === 0) return;
  store<u8>(out.pos++, 46);
  const micros = nanos / 1000;
  const millis = micros / 1000;
  if (nanos !== micros * 1000) nine(nanos);
  else {
    triple(millis);
    if (micros !== millis * 1000) triple(micros - millis * 1000);
  }
}
