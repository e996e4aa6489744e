import { availableParallelism } from 'node:os';
import * as z from 'zod';
import { duration, durationOrOff, flag, hostPort, list, type Option, size } from './values.ts';

const CHAPTER = 'Running';

const count = (most: number) =>
  z.coerce
    .number({ error: 'expected a number' })
    .refine((value) => Number.isInteger(value) && value >= 0 && value <= most, {
      error: `expected an integer from 0 to ${most}`,
    });

const share = z.coerce
  .number({ error: 'expected a number' })
  .refine((value) => value >= 0 && value <= 1, { error: 'expected a number from 0 to 1' });

const onOff = z
  .union([flag, z.enum(['on', 'off'])], { error: 'expected on or off' })
  .transform((value) => value === true || value === 'on');

const workers = z.union([z.literal('auto').transform(() => availableParallelism()), count(256)], {
  error: 'expected auto or an integer from 0 to 256',
});

const LOG_FIELDS = ['path', 'workflow-id', 'query', 'user-agent', 'peer'] as const;

const logFields = list
  .refine((names) => names.every((name) => (LOG_FIELDS as readonly string[]).includes(name)), {
    error: `expected names from ${LOG_FIELDS.join(', ')}`,
  })
  .transform((names) => names as readonly (typeof LOG_FIELDS)[number][]);

const url = z.string().refine((value) => URL.canParse(value) && /^https?:/.test(value), {
  error: 'expected an http or https URL',
});

/** Operations: logs, health, metrics, traces, faults, life cycle (docs/operations.md). */
export const RUNNING_OPTIONS = {
  logFormat: {
    value: 'form',
    text: 'json; pretty, with a short line per request for people, which shows its path; or auto: pretty on a terminal, otherwise json (default: auto)',
    schema: z.enum(['json', 'pretty', 'auto']).default('auto'),
    chapter: CHAPTER,
  },
  logFields: {
    value: 'names',
    text: `additional fields of a request in the log: ${LOG_FIELDS.join(', ')} (default: none)`,
    schema: logFields.default([]),
    chapter: CHAPTER,
  },
  adminListen: {
    value: 'host:port',
    text: 'serve /health and /metrics on this port instead of the main one (default: none)',
    schema: hostPort().optional(),
    chapter: CHAPTER,
  },
  metrics: {
    value: 'on|off',
    text: 'Prometheus metrics at /metrics (default: on)',
    schema: onOff.default(true),
    chapter: CHAPTER,
  },
  otlpEndpoint: {
    value: 'url',
    text: 'collector that receives traces, such as http://127.0.0.1:4318 (default: OTEL_EXPORTER_OTLP_ENDPOINT, otherwise no traces)',
    schema: url.optional(),
    chapter: CHAPTER,
  },
  traceShare: {
    value: 'share',
    text: 'fraction of the traces started here that are kept, from 0 to 1 (default: 1)',
    schema: share.default(1),
    chapter: CHAPTER,
  },
  upstreamKeepalive: {
    value: 'time',
    text: 'how long a server may be silent during calls before it is pinged (default: 30s)',
    schema: duration.default(30_000),
    chapter: CHAPTER,
  },
  upstreamConnections: {
    value: 'number',
    text: 'maximum connections to a server: one for each of its addresses, more while calls wait for a stream (default: 8)',
    schema: z.coerce.number().int().min(1).max(1_000).default(8),
    chapter: CHAPTER,
  },
  upstreamConnectionAge: {
    value: 'time',
    text: 'age at which a connection is replaced, in order to follow DNS changes; or off (default: 30m)',
    schema: durationOrOff.default(30 * 60_000),
    chapter: CHAPTER,
  },
  upstreamAnswerLimit: {
    value: 'size',
    text: 'maximum size of a response from Temporal; a call with a larger one is answered with 429 (default: 128MB)',
    schema: size.default(128 * 1024 * 1024),
    chapter: CHAPTER,
  },
  retries: {
    value: 'number',
    text: 'maximum retries of a repeatable call if the server is unavailable or busy (default: 2)',
    schema: count(10).default(2),
    chapter: CHAPTER,
  },
  retryBudget: {
    value: 'share',
    text: 'retries earned by each call, which keeps retries from adding to an overload (default: 0.1)',
    schema: share.default(0.1),
    chapter: CHAPTER,
  },
  breakerFailures: {
    value: 'number',
    text: 'consecutive failures that open a circuit breaker; 0 disables it (default: 5)',
    schema: count(10_000).default(5),
    chapter: CHAPTER,
  },
  breakerOpen: {
    value: 'time',
    text: 'how long the breaker stays open before one trial call (default: 60s)',
    schema: duration.default(60_000),
    chapter: CHAPTER,
  },
  cache: {
    value: 'time',
    text: 'how long responses of --cache-operations are cached, separately for each caller (default: off)',
    schema: durationOrOff.default(0),
    chapter: CHAPTER,
  },
  cacheOperations: {
    value: 'names',
    text: 'operations whose responses are cached (default: describeNamespace, getClusterInfo and getSystemInfo)',
    schema: list.default(['describeNamespace', 'getClusterInfo', 'getSystemInfo']),
    chapter: CHAPTER,
  },
  drainDelay: {
    value: 'time',
    text: 'how long requests are still accepted after SIGTERM, while /health/ready reports not ready (default: 5s)',
    schema: durationOrOff.default(5_000),
    chapter: CHAPTER,
  },
  shutdownTimeout: {
    value: 'time',
    text: 'how long running requests may take to finish after that; the rest is answered with 503 (default: 30s)',
    schema: duration.default(30_000),
    chapter: CHAPTER,
  },
  workers: {
    value: 'number',
    text: 'number of processes that share the port; auto means one per core, 0 means only this process (default: 0)',
    schema: workers.default(0),
    chapter: CHAPTER,
  },
  workerTimeout: {
    value: 'time',
    text: 'how long a worker may be unresponsive before it is killed and replaced (default: 30s)',
    schema: duration.default(30_000),
    chapter: CHAPTER,
  },
} as const satisfies Readonly<Record<string, Option>>;
