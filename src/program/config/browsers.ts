import * as z from 'zod';
import { list, type Option } from './values.ts';

const CHAPTER = 'Hosts and browsers';

const HOST = /^[A-Za-z0-9*._[\]:-]+$/;
const ORIGIN = /^(\*|https?:\/\/[A-Za-z0-9*._[\]:-]+)$/;

const uiServer = z.string().transform((value, context) => {
  const parsed = URL.canParse(value) ? new URL(value) : undefined;
  const isHttp = parsed !== undefined && ['http:', 'https:'].includes(parsed.protocol);
  const isBare = isHttp && `${parsed.username}${parsed.password}${parsed.search}${parsed.hash}` === '';
  if (isBare && /^[A-Za-z0-9._~/-]*$/.test(parsed.pathname)) return parsed;
  context.addIssue({
    code: 'custom',
    message: 'expected an http or https URL without a query or credentials, such as http://127.0.0.1:8233',
  });
  return z.NEVER;
});

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
  uiServer: {
    value: 'url',
    text: "Temporal's own UI server, such as http://127.0.0.1:8233, with its path if it has one; the proxy shows its pages at /ui, and answers their API calls itself (default: none)",
    schema: uiServer.optional(),
    chapter: CHAPTER,
  },
} as const satisfies Readonly<Record<string, Option>>;
