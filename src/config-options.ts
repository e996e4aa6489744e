import { hostname } from 'node:os';
import { z } from 'zod';
import { parseHostPort } from './host-port.ts';

const TEMPORAL_PORT = 7233;

/** A size in bytes; in a text also with kB, MB or GB, which are powers of 1024 here. */
const size = z.union([z.number(), z.string()]).transform((value, context) => {
  const parsed = /^(\d+)\s*([kmg]?)b?$/i.exec(String(value));
  const exponent = ['', 'k', 'm', 'g'].indexOf((parsed?.[2] ?? '').toLowerCase());
  const bytes = parsed === null ? 0 : Number(parsed[1]) * 1024 ** exponent;
  if (bytes >= 1 && bytes <= 1024 ** 3) return bytes;
  context.addIssue({ code: 'custom', message: 'must be a size from 1 to 1GB, as 1000000 or 10MB' });
  return z.NEVER;
});

/** A time in milliseconds; a bare number counts seconds. */
const duration = z.union([z.number(), z.string()]).transform((value, context) => {
  const parsed = /^(\d+(?:\.\d+)?)\s*(ms|s|m|h|)$/.exec(String(value));
  const unit = { ms: 1, s: 1_000, '': 1_000, m: 60_000, h: 3_600_000 }[parsed?.[2] ?? ''] ?? 0;
  const millis = parsed === null ? 0 : Math.round(Number(parsed[1]) * unit);
  if (millis >= 1 && millis <= 24 * 3_600_000) return millis;
  context.addIssue({ code: 'custom', message: 'must be a time from 1ms to 24h, as 65s, 500ms or 2m' });
  return z.NEVER;
});

const flag = z
  .union([z.boolean(), z.enum(['true', 'false'])], { error: 'must be true or false' })
  .transform((value) => value === true || value === 'true');

const hostPort = (defaultPort?: number) =>
  z.string().transform((text, context) => {
    const parsed = parseHostPort(text, defaultPort);
    if (parsed !== undefined) return parsed;
    context.addIssue({ code: 'custom', message: `must be HOST:PORT${defaultPort === undefined ? '' : ' or HOST'}` });
    return z.NEVER;
  });

const list = z
  .union([z.array(z.string()), z.string().transform((text) => text.split(','))])
  .transform((names) => names.map((name) => name.trim()).filter((name) => name !== ''));

const headerPattern = /^[A-Za-z0-9!#$%&'+.^_`|~-]+\*?$|^\*$/;

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/**
 * All options of the program by their name in code. The flag, the environment variable and the TOML key follow from the
 * name: `bodyLimit` is `--body-limit`, `TEMPORAL_HTTP_BODY_LIMIT` and `body-limit`.
 */
export const OPTIONS = {
  address: {
    value: 'host:port',
    text: 'gRPC address of the Temporal server (default: TEMPORAL_ADDRESS or 127.0.0.1:7233)',
    schema: hostPort(TEMPORAL_PORT).default({ host: '127.0.0.1', port: TEMPORAL_PORT }),
  },
  listen: {
    value: 'host:port',
    text: 'where to listen (default: 127.0.0.1 and the port of a local Temporal server + 10, else 7243)',
    schema: hostPort().optional(),
  },
  logLevel: {
    value: 'level',
    text: `one of ${LOG_LEVELS.join(', ')} (default: info)`,
    schema: z.enum(LOG_LEVELS).default('info'),
  },
  unknownQuery: {
    value: 'what',
    text: 'refuse or ignore query parameters that an operation does not have (default: refuse)',
    schema: z.enum(['refuse', 'ignore']).default('refuse'),
  },
  strict: {
    // Given without a value on the command line.
    value: undefined,
    text: 'hold requests to the published document in every detail, types and spellings included',
    schema: flag.default(false),
  },
  authorization: {
    value: 'what',
    text: 'what the document says of the Authorization header: bearer, none or optional (default: optional)',
    schema: z.enum(['bearer', 'none', 'optional']).default('optional'),
  },
  successStatus: {
    value: '200',
    text: 'answer every success with this status instead of 200, 201 and 202',
    schema: z
      .union([z.literal(200), z.literal('200')], { error: 'can only be 200' })
      .transform(() => 200 as const)
      .optional(),
  },
  bodyLimit: {
    value: 'size',
    text: 'largest request body, as sent and decompressed (default: 10MB)',
    schema: size.default(10 * 1024 * 1024),
  },
  bodyStall: {
    value: 'time',
    text: 'how long a request body may make no progress (default: 30s)',
    schema: duration.default(30_000),
  },
  timeout: {
    value: 'time',
    text: 'deadline of calls that have none of their own (default: 65s)',
    schema: duration.default(65_000),
  },
  identity: {
    value: 'name',
    text: 'identity of callers that give none (default: temporal-http@HOSTNAME)',
    schema: z.string().min(1, 'must not be empty').default(`temporal-http@${hostname()}`),
  },
  forwardHeaders: {
    value: 'names',
    text: 'further request headers that go to Temporal, separated by commas; x-tenant-* takes all that begin so',
    schema: list
      .refine((names) => names.every((name) => headerPattern.test(name)), 'must be header names separated by commas')
      .default([]),
  },
} as const satisfies Readonly<Record<string, { value: string | undefined; text: string; schema: z.ZodType }>>;

export type OptionName = keyof typeof OPTIONS;

export type OptionValues = { readonly [Name in OptionName]: z.output<(typeof OPTIONS)[Name]['schema']> };

/** `bodyLimit` as `body-limit`. */
export function kebabName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
