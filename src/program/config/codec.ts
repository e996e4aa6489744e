import * as z from 'zod';
import { duration, flag, list, type Option } from './values.ts';

const CHAPTER = 'Payload codec';

const endpoint = z
  .string()
  .refine(
    (value) => URL.canParse(value.replaceAll('{namespace}', 'x')) && /^https?:\/\/[^/{}?#@]+([/][^?#]*)?$/.test(value),
    {
      error:
        'expected an http or https URL without a query or credentials, such as https://codec.example.com/{namespace}',
    },
  )
  .transform((value) => value.replace(/\/+$/, ''));

const atLeastOne = z.coerce
  .number({ error: 'expected a number' })
  .refine((value) => Number.isInteger(value) && value >= 1 && value <= 10_000, {
    error: 'expected an integer from 1 to 10000',
  });

/** How payloads are decoded and encoded (docs/codec-server.md). */
export const CODEC_OPTIONS = {
  codecEndpoint: {
    value: 'url',
    text: "codec server that decodes and encodes payloads; {namespace} stands for the request's namespace (default: none)",
    schema: endpoint.optional(),
    chapter: CHAPTER,
  },
  codecAuth: {
    secret: true,
    value: 'text',
    text: "Authorization header sent to the codec server (default: the caller's own)",
    schema: z
      .string()
      .regex(/^[ -~]+$/, 'expected a printable header value')
      .optional(),
    chapter: CHAPTER,
  },
  codecTimeout: {
    value: 'time',
    text: 'time limit for a request to the codec server (default: 10s)',
    schema: duration.default(10_000),
    chapter: CHAPTER,
  },
  codecConcurrency: {
    value: 'number',
    text: 'maximum concurrent requests to the codec server; sixteen times as many may wait (default: 16)',
    schema: atLeastOne.default(16),
    chapter: CHAPTER,
  },
  codecKeys: {
    value: 'keys',
    text: 'keys of the built-in AES-GCM codec, as ID=FILE, separated by commas; the first one encrypts (default: none)',
    schema: list.default([]),
    chapter: CHAPTER,
  },
  codecServer: {
    value: undefined,
    text: 'serve as a codec server at /codec/encode and /codec/decode; needs --codec-keys',
    schema: flag.default(false),
    chapter: CHAPTER,
  },
} as const satisfies Readonly<Record<string, Option>>;
