import * as z from 'zod';
import { UsageError } from '../base/usage-error.ts';

/** Parses the flags of `temporal-http verify`, except those for connecting to Temporal. */
export interface VerifyOptions {
  readonly http: URL;
  /** Namespaces to read; none means all. */
  readonly read: readonly string[];
  readonly write: string | undefined;
  readonly limit: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly output: 'table' | 'json' | 'junit';
}

const HTTP = /^https?:$/;

const url = z.string().transform((text, context) => {
  const parsed = URL.canParse(text) ? new URL(text) : undefined;
  if (parsed !== undefined && HTTP.test(parsed.protocol)) return parsed;
  context.addIssue({ code: 'custom', message: 'expected a URL such as http://127.0.0.1:7243' });
  return z.NEVER;
});

const header = z.string().transform((line, context) => {
  const [, name, value] = /^([A-Za-z0-9!#$%&'*+.^_`|~-]+):[ \t]*([ -~]*?)[ \t]*$/.exec(line) ?? [];
  if (name !== undefined && value !== undefined) return [name, value] as const;
  context.addIssue({ code: 'custom', message: "expected 'Name: value'" });
  return z.NEVER;
});

const SCHEMAS = {
  http: url.default(new URL('http://127.0.0.1:7243')),
  read: z.array(z.string().min(1, 'expected a non-empty value')).default([]),
  write: z.string().min(1, 'expected a non-empty value').optional(),
  limit: z.coerce
    .number({ error: 'expected a number' })
    .int('expected an integer')
    .min(1, 'expected at least 1')
    .default(20),
  header: z.array(header).default([]),
  output: z.enum(['table', 'json', 'junit'], { error: 'expected table, json or junit' }).default('table'),
};

/** @throws UsageError */
export function parseVerifyOptions(flags: Readonly<Record<string, unknown>>): VerifyOptions {
  const read = <Name extends keyof typeof SCHEMAS>(name: Name): z.output<(typeof SCHEMAS)[Name]> => {
    const result = SCHEMAS[name].safeParse(flags[name]);
    if (result.success) return result.data as z.output<(typeof SCHEMAS)[Name]>;
    const message = result.error.issues[0]?.message ?? 'invalid value';
    // A header may hold a secret, which must not reach a log.
    throw new UsageError(`--${name}: ${message}${name === 'header' ? '' : `, got ${JSON.stringify(flags[name])}`}`);
  };
  return {
    http: read('http'),
    read: read('read'),
    write: read('write'),
    limit: read('limit'),
    headers: read('header'),
    output: read('output'),
  };
}
