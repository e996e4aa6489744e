import { list, type Option } from './values.ts';

const CHAPTER = 'Hosts and browsers';

const HOST = /^[A-Za-z0-9*._[\]:-]+$/;
const ORIGIN = /^(\*|https?:\/\/[A-Za-z0-9*._[\]:-]+)$/;

/** To whom the proxy answers (docs/limits.md). */
export const BROWSER_OPTIONS = {
  allowedHosts: {
    value: 'names',
    text: 'hosts that requests may be for, as *.example.com; * is any (default: addresses and localhost on a loopback address, else any)',
    schema: list
      .refine((names) => names.length > 0 && names.every((name) => HOST.test(name)), 'must be names of hosts')
      .optional(),
    chapter: CHAPTER,
  },
  corsOrigins: {
    value: 'origins',
    text: 'web pages that may call, as https://app.example.com or https://*.example.com; * is all (default: none)',
    schema: list
      .refine((origins) => origins.every((origin) => ORIGIN.test(origin)), 'must be origins as https://app.example.com')
      .default([]),
    chapter: CHAPTER,
  },
} as const satisfies Readonly<Record<string, Option>>;
