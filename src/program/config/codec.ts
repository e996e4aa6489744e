import { z } from 'zod';
import { duration, flag, list, type Option } from './values.ts';

const CHAPTER = 'Payload codec';

const endpoint = z
  .string()
  .refine(
    (value) => URL.canParse(value.replaceAll('{namespace}', 'x')) && /^https?:\/\/[^/{}?#]+([/][^?#]*)?$/.test(value),
    {
      error: 'must be an http or https URL without a query, as https://codec.example.com/{namespace}',
    },
  )
  .transform((value) => value.replace(/\/+$/, ''));

const atLeastOne = z.coerce
  .number({ error: 'must be a number' })
  .refine((value) => Number.isInteger(value) && value >= 1 && value <= 10_000, {
    error: 'must be a whole number from 1 to 10000',
  });

/** What decodes and encodes payloads (docs/codec-server.md). */
export const CODEC_OPTIONS = {
  codecEndpoint: {
    value: 'url',
    text: "codec server that payloads go through; {namespace} is the request's (default: none)",
    schema: endpoint.optional(),
    chapter: CHAPTER,
  },
  codecAuth: {
    value: 'text',
    text: "Authorization that it gets (default: the caller's own)",
    schema: z
      .string()
      .regex(/^[ -~]+$/, 'must be the value of a header')
      .optional(),
    chapter: CHAPTER,
  },
  codecTimeout: {
    value: 'time',
    text: 'how long it may take (default: 10s)',
    schema: duration.default(10_000),
    chapter: CHAPTER,
  },
  codecConcurrency: {
    value: 'number',
    text: 'requests that it gets at once; sixteen times as many may wait (default: 16)',
    schema: atLeastOne.default(16),
    chapter: CHAPTER,
  },
  codecKeys: {
    value: 'keys',
    text: 'keys of our own AES-GCM codec, as ID=FILE, separated by commas; the first one encrypts (default: none)',
    schema: list.default([]),
    chapter: CHAPTER,
  },
  codecServer: {
    value: undefined,
    text: 'be a codec server at /codec/encode and /codec/decode, with --codec-keys',
    schema: flag.default(false),
    chapter: CHAPTER,
  },
} as const satisfies Readonly<Record<string, Option>>;
