import { createHash } from 'node:crypto';
import { hostname } from 'node:os';
import type { Exchange } from './exchange.ts';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const TIME = /\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g;
/** When all examples happened. */
const THEN = Date.parse('2025-06-01T12:00:00Z');
const STEP_MS = 250;
const NEAR_MS = 7_200_000;
const ROUND_MS = 600_000;
const DAY_MS = 86_400_000;
const FAR_MS = 60 * DAY_MS;

/** Opaque bytes of the server. */
const TOKENS = ['conflictToken', 'longPollToken', 'nextPageToken', 'taskToken'];
/** Numbers that are never the same twice. */
const MEASURED: Readonly<Record<string, unknown>> = {
  historySizeBytes: '650',
  stateSizeBytes: '742',
  executionDuration: '0.250s',
  approximateBacklogAge: '0s',
  tasksAddRate: 0.5,
  tasksDispatchRate: 0.5,
};

/**
 * An exchange without what differs from one recording to the next, or tells of the machine: names, ids, times, tokens
 * and measured numbers are replaced, each by the same value wherever it stands. Two recordings of one server give the
 * same text.
 * @param id of the operation: no two operations show the same ids
 */
export function tidyExchange(exchange: Exchange, id: string, aliases: ReadonlyMap<string, string>): Exchange {
  const kept = new Set(JSON.stringify(exchange.request).match(TIME));
  const steps: readonly ((text: string) => string)[] = [
    (text) => [...aliases].reduce((all, [actual, shown]) => all.replaceAll(actual, shown), text),
    withoutMachine,
    (text) => renameUuids(text, id),
    (text) => moveTimes(text, kept, Date.now()),
    (text) => numberTasks(text),
  ];
  const text = steps.reduce((all, step) => step(all), JSON.stringify(inOrder(exchange)));
  return JSON.parse(text, (key, value: unknown) => {
    if (TOKENS.includes(key) && typeof value === 'string') return Buffer.from(`a ${words(key)}`).toString('base64');
    if (key === 'coreUsedFlags') return (value as readonly number[]).toSorted((a, b) => a - b);
    return key in MEASURED ? MEASURED[key] : value;
  }) as Exchange;
}

function inOrder({ request: { path, query, body }, status, response }: Exchange): Exchange {
  return { request: { ...(path && { path }), ...(query && { query }), ...(body && { body }) }, status, response };
}

function withoutMachine(text: string): string {
  return text
    .replaceAll(hostname(), 'host-1')
    .replaceAll(/\d+@host-1/g, 'worker-1')
    .replaceAll(/@temporalio\/worker@[\w.]+\+[0-9a-f]{64}/g, 'build-1')
    .replaceAll(/127\.0\.0\.1:\d+/g, '127.0.0.1:7233');
}

function renameUuids(text: string, id: string): string {
  const seen = new Map<string, string>();
  return text.replaceAll(UUID, (uuid) => {
    const known = seen.get(uuid) ?? madeUuid(`${id} ${seen.size}`);
    seen.set(uuid, known);
    return known;
  });
}

/** A UUID of version 4 that is always the same for the same words. */
function madeUuid(from: string): string {
  const hex = createHash('sha256').update(from).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}

/** Times near to now keep their order, those some days away their time of day, and all others stay. */
function moveTimes(text: string, kept: ReadonlySet<string>, now: number): string {
  const found = new Set(text.match(TIME));
  const all = [...found].filter((time) => !kept.has(time) && Math.abs(Date.parse(time) - now) < FAR_MS).sort();
  const moved = new Map(
    all.map((time, rank) => {
      const distance = Date.parse(time) - now;
      const days = Math.floor(THEN / DAY_MS) - Math.floor(now / DAY_MS);
      const at =
        Math.abs(distance) < NEAR_MS
          ? THEN + Math.round(distance / ROUND_MS) * ROUND_MS + rank * STEP_MS
          : Date.parse(time) + days * DAY_MS;
      return [time, new Date(at).toISOString().replace('.000Z', 'Z')];
    }),
  );
  return text.replaceAll(TIME, (time) => moved.get(time) ?? time);
}

/** The server counts tasks over all workflows. */
function numberTasks(text: string): string {
  const pattern = /"taskId":"(\d+)"/g;
  const all = [...new Set([...text.matchAll(pattern)].map(([, number]) => Number(number)))].sort((a, b) => a - b);
  return text.replaceAll(pattern, (_, number: string) => `"taskId":"${1_048_576 + all.indexOf(Number(number))}"`);
}

/** `conflictToken` as `conflict token`. */
function words(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
