import type { RawAnswer } from './exchange.ts';
import { isObject, type Json, type JsonObject, mapJson, parseJson } from './json.ts';

/** A response in the form used for comparison. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The JSON value, or the text if it is not JSON. */
  readonly body: Json;
  /** The payloads that the server holds after the request, if the step asks for them. */
  readonly stored: readonly string[];
}

/** Headers of the connection or the moment, not of the response. */
const NOT_COMPARED = ['date', 'connection', 'keep-alive', 'content-length', 'transfer-encoding'];
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const TIME = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3}|\.\d{6}|\.\d{9})?Z/g;
const NEAR_MS = 3_600_000;
/** Numbers assigned by the server, or depending on such numbers. */
const COUNTERS: Readonly<Record<string, string>> = {
  taskId: '<task id>',
  historySizeBytes: '<size>',
  stateSizeBytes: '<size>',
};
/** Opaque values that contain ids and times. */
const TOKENS = ['nextPageToken', 'conflictToken', 'longPollToken'];

export interface Volatile {
  /** The id in this side's requests, which differs from the other side's. */
  readonly id: string;
  /** True to keep ids and times, since both sides read the same thing. */
  readonly exact: boolean;
}

/**
 * A response without the parts that must differ between two requests: each unique id becomes its number in order of
 * appearance, a time within this hour becomes `<time>`, and so on. Values of an unexpected form are kept.
 */
export function comparable(raw: RawAnswer, stored: readonly string[], { id, exact }: Volatile): Answer {
  const uuids: string[] = [];
  const ownId = (text: string) => text.replaceAll(id, '<id>');
  const replace = (text: string) =>
    ownId(text)
      .replace(UUID, (uuid) => {
        if (!uuids.includes(uuid)) uuids.push(uuid);
        return `<uuid ${uuids.indexOf(uuid) + 1}>`;
      })
      .replace(TIME, (time) => (Math.abs(Date.parse(time) - Date.now()) < NEAR_MS ? '<time>' : time));
  const change = (value: Json, key: string): Json => {
    if (isObject(value)) return withoutOwnId(renamed(value, replace));
    if (typeof value !== 'string') return value;
    const counter = COUNTERS[key];
    if (counter !== undefined && /^\d+$/.test(value)) return counter;
    return TOKENS.includes(key) && /^[\w+/]+=*$/.test(value) ? '<token>' : replace(value);
  };
  const headers = Object.entries(raw.headers).filter(([name]) => !NOT_COMPARED.includes(name));
  const body = bodyOf(raw.text);
  return {
    status: raw.status,
    headers: Object.fromEntries(headers.map(([name, value]) => [name, value.replace(UUID, '<uuid>')])),
    body: mapJson(body, exact ? withoutOwnId : change),
    stored: stored.map(ownId),
  };
}

function renamed(value: JsonObject, rename: (key: string) => string): JsonObject {
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [rename(name), item]));
}

/** The request id differs even if everything else is equal. */
function withoutOwnId(value: Json): Json {
  const own = isObject(value) && value['@type'] === 'type.googleapis.com/google.rpc.RequestInfo';
  return own ? { ...value, requestId: '<own>' } : value;
}

function bodyOf(text: string): Json {
  try {
    return parseJson(text);
  } catch {
    return text;
  }
}
