import * as z from 'zod';
import { RATE_LIMIT_KEYS, type RateLimitKey, WITHOUT_REDIS } from '../../access/limits/choices.ts';
import { MAX_MESSAGE_DEPTH } from '../../codec/json/reader.ts';
import { HEADER_LIMITS } from '../../http/check-headers.ts';
import { ANSWER_STALL_MS, ANSWERS_IN_FLIGHT } from '../../http/response/unread.ts';
import { BODY_MIN_RATE, BODY_TIMEOUT_MS } from '../../operation/body/body-options.ts';
import { duration, durationOrOff, list, type Option, size } from './values.ts';

const CHAPTER = 'Limits';
const DEFAULT_RATE = 100;

const whole = (least: number, most: number) =>
  z.coerce
    .number({ error: 'expected a number' })
    .refine((value) => Number.isInteger(value) && value >= least && value <= most, {
      error: `expected an integer from ${least} to ${most}`,
    });

const rate = z.union([
  z.literal(['off', 0, '0', false]).transform(() => undefined),
  z.literal(['on', true]).transform(() => DEFAULT_RATE),
  whole(1, 1_000_000_000),
]);

const rateLimitBy = list
  .refine((names) => names.length > 0 && names.every((name) => (RATE_LIMIT_KEYS as readonly string[]).includes(name)), {
    error: `expected one or more of ${RATE_LIMIT_KEYS.join(', ')}`,
  })
  .transform((names) => names as readonly RateLimitKey[]);

const redisUrl = z.string().refine((value) => URL.canParse(value) && /^rediss?:/.test(value), {
  error: 'expected a URL such as redis://127.0.0.1:6379/0, or rediss://',
});

/** Limits on what the proxy accepts (docs/limits.md). */
export const LIMIT_OPTIONS = {
  rateLimit: {
    value: 'number',
    text: `requests per minute to API routes; on means ${DEFAULT_RATE} (default: off)`,
    schema: rate.optional(),
    chapter: CHAPTER,
  },
  rateLimitOther: {
    value: 'number',
    text: 'requests per minute to health, metrics, the documents and the files of the web UI (default: ten times --rate-limit)',
    schema: whole(1, 1_000_000_000).optional(),
    chapter: CHAPTER,
  },
  rateLimitBy: {
    value: 'names',
    text: `what requests are counted by, one or more of ${RATE_LIMIT_KEYS.join(', ')} (default: caller)`,
    schema: rateLimitBy.default(['caller']),
    chapter: CHAPTER,
  },
  rateLimitRedis: {
    secret: true,
    value: 'url',
    text: 'Redis that several proxies share for counting (default: each proxy counts separately)',
    schema: redisUrl.optional(),
    chapter: CHAPTER,
  },
  rateLimitWithoutRedis: {
    value: 'what',
    text: 'while Redis is unavailable: memory counts in each proxy, allow does not count, refuse answers 503 (default: memory)',
    schema: z.enum(WITHOUT_REDIS).default('memory'),
    chapter: CHAPTER,
  },
  maxCalls: {
    value: 'number',
    text: 'maximum concurrent calls to one Temporal server; 0 means no limit (default: 0)',
    schema: whole(0, 1_000_000).default(0),
    chapter: CHAPTER,
  },
  maxWaiting: {
    value: 'number',
    text: 'maximum calls that wait for one of these; further calls are answered with 429 (default: 1000)',
    schema: whole(0, 1_000_000).default(1_000),
    chapter: CHAPTER,
  },
  maxWait: {
    value: 'time',
    text: 'maximum time that a call waits before it is answered with 503 (default: 5s)',
    schema: duration.default(5_000),
    chapter: CHAPTER,
  },
  memoryInFlight: {
    value: 'size',
    text: 'memory for the bodies and messages of requests in flight, plus half as much for large incoming responses; further requests wait up to --max-wait, then get a 503 (default: 256MB)',
    schema: size.default(256 * 1024 * 1024),
    chapter: CHAPTER,
  },
  overloadLag: {
    value: 'time',
    text: 'event-loop lag beyond which requests are answered with 503 until it falls; or off (default: 200ms)',
    schema: durationOrOff.default(200),
    chapter: CHAPTER,
  },
  overloadFloor: {
    value: 'number',
    text: 'concurrent requests that are always admitted, however long the lag (default: 20)',
    schema: whole(1, 1_000_000).default(20),
    chapter: CHAPTER,
  },
  maxConnections: {
    value: 'number',
    text: 'maximum connections to one listener; 0 means no limit (default: 10000)',
    schema: whole(0, 1_000_000).default(10_000),
    chapter: CHAPTER,
  },
  answerStall: {
    value: 'time',
    text: 'how long a caller may leave a response unread (default: 30s)',
    schema: duration.default(ANSWER_STALL_MS),
    chapter: CHAPTER,
  },
  answersInFlight: {
    value: 'size',
    text: 'maximum size of all responses waiting for their readers; beyond it the oldest are cut off (default: 256MB)',
    schema: size.default(ANSWERS_IN_FLIGHT),
    chapter: CHAPTER,
  },
  bodyTimeout: {
    value: 'time',
    text: 'time limit for receiving a request body (default: 5m)',
    schema: duration.default(BODY_TIMEOUT_MS),
    chapter: CHAPTER,
  },
  bodyMinRate: {
    value: 'number',
    text: `minimum average rate of a request body after --body-stall, in bytes per second; 0 means no limit (default: ${BODY_MIN_RATE})`,
    schema: whole(0, 1_000_000_000).default(BODY_MIN_RATE),
    chapter: CHAPTER,
  },
  headerLimit: {
    value: 'size',
    text: 'maximum size of request headers, including the URL (default: 64kB)',
    schema: size.default(HEADER_LIMITS.bytes),
    chapter: CHAPTER,
  },
  headerLines: {
    value: 'number',
    text: `maximum number of header lines in a request (default: ${HEADER_LIMITS.lines})`,
    schema: whole(1, 1_000).default(HEADER_LIMITS.lines),
    chapter: CHAPTER,
  },
  urlLimit: {
    value: 'size',
    text: 'maximum length of a URL (default: 32kB)',
    schema: size.default(32 * 1024),
    chapter: CHAPTER,
  },
  depthLimit: {
    value: 'number',
    text: 'maximum nesting depth of JSON, up to 10000 (default: 10000)',
    schema: whole(1, 10_000).default(10_000),
    chapter: CHAPTER,
  },
  messageDepthLimit: {
    value: 'number',
    text: `maximum nesting depth of a request outside of payloads, up to 3000 (default: ${MAX_MESSAGE_DEPTH})`,
    schema: whole(1, 3_000).default(MAX_MESSAGE_DEPTH),
    chapter: CHAPTER,
  },
} as const satisfies Readonly<Record<string, Option>>;
