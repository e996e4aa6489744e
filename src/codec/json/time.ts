/** Text forms of google.protobuf.Timestamp and Duration (proto3 JSON, RFC 3339), in whole seconds and nanoseconds. */

export interface SecondsAndNanos {
  readonly seconds: number;
  readonly nanos: number;
}

/** 0001-01-01T00:00:00Z and 9999-12-31T23:59:59Z. */
const MIN_TIMESTAMP = -62_135_596_800;
const MAX_TIMESTAMP = 253_402_300_799;
/** About 10,000 years, the range of a Duration. */
const MAX_DURATION = 315_576_000_000;

const TIMESTAMP = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(?:Z|([+-])(\d\d):(\d\d))$/;
const DURATION = /^(-?)(0|[1-9]\d{0,11})(?:\.(\d{1,9}))?s$/;

/** Undefined for a text that is not a timestamp of the years 1 to 9999. */
export function readTimestamp(text: string): SecondsAndNanos | undefined {
  const match = TIMESTAMP.exec(text);
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, second, fraction = '', sign, offsetHour, offsetMinute] = match;
  const date = daysFromCivil(Number(year), Number(month), Number(day));
  if (date === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  let offset = 0;
  if (sign !== undefined) {
    if (Number(offsetHour) > 23 || Number(offsetMinute) > 59) return undefined;
    offset = (Number(offsetHour) * 60 + Number(offsetMinute)) * (sign === '-' ? -60 : 60);
  }
  const seconds = date * 86_400 + Number(hour) * 3600 + Number(minute) * 60 + Number(second) - offset;
  if (seconds < MIN_TIMESTAMP || seconds > MAX_TIMESTAMP) return undefined;
  return { seconds, nanos: Number(fraction.padEnd(9, '0')) };
}

/** Undefined for a text that is not a duration, or one of more than about 10,000 years. */
export function readDuration(text: string): SecondsAndNanos | undefined {
  const match = DURATION.exec(text);
  if (match === null) return undefined;
  const [, sign, whole, fraction = ''] = match;
  const seconds = Number(whole);
  const nanos = Number(fraction.padEnd(9, '0'));
  if (seconds > MAX_DURATION) return undefined;
  return sign === '-' ? { seconds: -seconds, nanos: -nanos } : { seconds, nanos };
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days since 1970-01-01 in the proleptic Gregorian calendar; undefined for a date that does not exist. */
function daysFromCivil(year: number, month: number, day: number): number | undefined {
  const length = month === 2 && isLeap(year) ? 29 : MONTH_DAYS[month - 1];
  if (length === undefined || year < 1 || day < 1 || day > length) return undefined;
  let days = 365 * (year - 1970) + leapYearsBefore(year) - leapYearsBefore(1970);
  for (let m = 1; m < month; m++) days += m === 2 && isLeap(year) ? 29 : (MONTH_DAYS[m - 1] as number);
  return days + day - 1;
}

function leapYearsBefore(year: number): number {
  const y = year - 1;
  return Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
}
