import { list, type Option } from './values.ts';

const CHAPTER = 'Hosts and browsers';

const HOST = /^[A-Za-z0-9*._[\]:-]+$/;
const ORIGIN = /^(\*|https?:\/\/[A-Za-z0-9*._[\]:-]+)$/;

/** Which hosts and web pages the proxy answers (docs/limits.md). */
export const BROWSER_OPTIONS = {
  allowedHosts: {
    value: 'names',
    text: 'hosts that requests may be addressed to, such as *.example.com; * allows any (default: addresses and localhost if listening only on loopback, otherwise any)',
    schema: list
      .refine((names) => names.length > 0 && names.every((name) => HOST.test(name)), 'expected host names')
      .optional(),
    chapter: CHAPTER,
  },
  corsOrigins: {
    value: 'origins',
    text: 'origins of web pages that may call, such as https://app.example.com or https://*.example.com; * allows any (default: none)',
    schema: list
      .refine(
        (origins) => origins.every((origin) => ORIGIN.test(origin)),
        'expected origins such as https://app.example.com',
      )
      .default([]),
    chapter: CHAPTER,
  },
} as const satisfies Readonly<Record<string, Option>>;
