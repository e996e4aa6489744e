import { hostname } from 'node:os';
import * as z from 'zod';
import { ACCESS_OPTIONS } from './access-options.ts';
import { BROWSER_OPTIONS } from './browsers.ts';
import { CATALOGUE_OPTIONS } from './catalogue-options.ts';
import { CODEC_OPTIONS } from './codec.ts';
import { LIMIT_OPTIONS } from './limits.ts';
import { LISTEN_OPTIONS } from './listen-options.ts';
import { RUNNING_OPTIONS } from './running.ts';
import { UPSTREAM_OPTIONS } from './upstream-options.ts';
import { duration, flag, list, type Option, size } from './values.ts';

const headerPattern = /^[A-Za-z0-9!#$%&'+.^_`|~-]+\*?$|^\*$/;

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/**
 * All options of the program by their name in code. The flag, the environment variable and the TOML key follow from the
 * name: `bodyLimit` is `--body-limit`, `TEMPORAL_HTTP_BODY_LIMIT` and `body-limit`.
 */
export const OPTIONS = {
  ...UPSTREAM_OPTIONS,
  transport: {
    chapter: 'To Temporal',
    value: 'name',
    text: 'gRPC client: grpc-js, or lean, the built-in one, which takes a tenth of the CPU time (default: lean)',
    schema: z.enum(['grpc-js', 'lean']).default('lean'),
  },
  ...LISTEN_OPTIONS,
  ...ACCESS_OPTIONS,
  logLevel: {
    value: 'level',
    text: `one of ${LOG_LEVELS.join(', ')} (default: info)`,
    schema: z.enum(LOG_LEVELS).default('info'),
  },
  unknownQuery: {
    value: 'what',
    text: 'refuse or ignore unknown query parameters (default: refuse)',
    schema: z.enum(['refuse', 'ignore']).default('refuse'),
  },
  strict: {
    // Takes no value on the command line.
    value: undefined,
    text: 'require requests to match the published document in every detail, including types and spellings',
    schema: flag.default(false),
  },
  authorization: {
    value: 'what',
    text: 'what the document says about the Authorization header: bearer, none or optional (default: bearer if every operation needs a token, otherwise optional)',
    schema: z.enum(['bearer', 'none', 'optional']).optional(),
  },
  successStatus: {
    value: '200',
    text: 'answer every success with this status instead of 200, 201 and 202',
    schema: z
      .union([z.literal(200), z.literal('200')], { error: 'expected 200' })
      .transform(() => 200 as const)
      .optional(),
  },
  payloadForm: {
    value: 'form',
    text: 'form of payloads in requests and responses that ask for none: shorthand, or long as with noPayloadShorthand (default: shorthand)',
    schema: z.enum(['shorthand', 'long']).default('shorthand'),
  },
  bodyLimit: {
    value: 'size',
    text: 'maximum size of a request body, both as sent and decompressed (default: 10MB)',
    schema: size.default(10 * 1024 * 1024),
  },
  bodyStall: {
    value: 'time',
    text: 'how long a request body may stall (default: 30s)',
    schema: duration.default(30_000),
  },
  timeout: {
    value: 'time',
    text: 'deadline of calls without their own (default: 65s)',
    schema: duration.default(65_000),
  },
  maxResultWait: {
    value: 'time',
    text: 'maximum time that a caller may wait for a result (default: 5m)',
    schema: duration.default(300_000),
  },
  maxStream: {
    value: 'time',
    text: 'maximum duration of a stream, after which its caller reconnects (default: 1h)',
    schema: duration.default(3_600_000),
  },
  identity: {
    value: 'name',
    text: 'identity for callers that send none (default: temporal-http@HOSTNAME)',
    schema: z.string().min(1, 'expected a non-empty value').default(`temporal-http@${hostname()}`),
  },
  forwardHeaders: {
    value: 'names',
    text: 'additional request headers to forward to Temporal, separated by commas; x-tenant-* matches a prefix',
    schema: list
      .refine((names) => names.every((name) => headerPattern.test(name)), 'expected header names separated by commas')
      .default([]),
  },
  ...LIMIT_OPTIONS,
  ...BROWSER_OPTIONS,
  ...CODEC_OPTIONS,
  ...CATALOGUE_OPTIONS,
  ...RUNNING_OPTIONS,
} as const satisfies Readonly<Record<string, Option>>;

export type OptionName = keyof typeof OPTIONS;

/** What most users need; help shows them first. */
export const USUAL_OPTIONS = [
  'address',
  'profile',
  'upstreamApiKey',
  'listen',
  'listenTls',
  'tlsCert',
  'tlsKey',
  'authentication',
  'logLevel',
] as const satisfies readonly OptionName[];

export type OptionValues = { readonly [Name in OptionName]: z.output<(typeof OPTIONS)[Name]['schema']> };

/** The heading of an option, on the options page and in help. */
export function chapterOf({ chapter }: Option): string {
  return chapter ?? 'Requests and answers';
}

const DEFAULT = / \(default: ((?:[^()]|\([^()]*\))*)\)$/;

/** What the text of an option says about its default; undefined if it says nothing. */
export function defaultText({ text }: Option): string | undefined {
  return DEFAULT.exec(text)?.[1];
}

/** The text of an option without its default. */
export function descriptionOf({ text }: Option): string {
  return text.replace(DEFAULT, '');
}

/** `bodyLimit` as `TEMPORAL_HTTP_BODY_LIMIT`. */
export function variableName(name: string): string {
  return `TEMPORAL_HTTP_${kebabName(name).toUpperCase().replaceAll('-', '_')}`;
}

/** `bodyLimit` as `body-limit`. */
export function kebabName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
