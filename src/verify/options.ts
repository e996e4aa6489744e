import { z } from 'zod';
import { UsageError } from '../base/usage-error.ts';

/** The flags of `temporal-http verify` beside those that say how Temporal is reached, checked. */
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
  context.addIssue({ code: 'custom', message: 'must be a URL, as http://127.0.0.1:7243' });
  return z.NEVER;
});

const header = z.string().transform((line, context) => {
  const [, name, value] = /^([A-Za-z0-9!#$%&'*+.^_`|~-]+):[ \t]*([ -~]*?)[ \t]*$/.exec(line) ?? [];
  if (name !== undefined && value !== undefined) return [name, value] as const;
  context.addIssue({ code: 'custom', message: "must be 'Name: value'" });
  return z.NEVER;
});

const SCHEMAS = {
  http: url.default(new URL('http://127.0.0.1:7243')),
  read: z.array(z.string().min(1, 'must not be empty')).default([]),
  write: z.string().min(1, 'must not be empty').optional(),
  limit: z.coerce.number({ error: 'must be a number' }).int('must be whole').min(1, 'must be at least 1').default(20),
  header: z.array(header).default([]),
  output: z.enum(['table', 'json', 'junit'], { error: 'must be table, json or junit' }).default('table'),
};

/** @throws UsageError */
export function parseVerifyOptions(flags: Readonly<Record<string, unknown>>): VerifyOptions {
  const read = <Name extends keyof typeof SCHEMAS>(name: Name): z.output<(typeof SCHEMAS)[Name]> => {
    const result = SCHEMAS[name].safeParse(flags[name]);
    if (result.success) return result.data as z.output<(typeof SCHEMAS)[Name]>;
    const message = result.error.issues[0]?.message ?? 'is not valid';
    // A header may hold a secret, which is not for a log.
    throw new UsageError(`--${name}: ${message}${name === 'header' ? '' : `, not ${JSON.stringify(flags[name])}`}`);
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
