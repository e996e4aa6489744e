import * as z from 'zod';
import { parseHostPort } from '../../base/host-port.ts';

/** How the program describes an option (the name of its value, what it does) and parses it. */
export interface Option {
  /** Undefined for a flag, which takes no value on the command line. */
  readonly value: string | undefined;
  readonly text: string;
  readonly schema: z.ZodType;
  /** Heading above it on the options page. */
  readonly chapter?: string;
  /** True if its value, or a part of it, must not be shown. */
  readonly secret?: true;
}

/** A size in bytes; a string may end in kB, MB or GB, which are powers of 1024 here. */
export const size = z.union([z.number(), z.string()]).transform((value, context) => {
  const parsed = /^(\d+)\s*([kmg]?)b?$/i.exec(String(value));
  const exponent = ['', 'k', 'm', 'g'].indexOf((parsed?.[2] ?? '').toLowerCase());
  const bytes = parsed === null ? 0 : Number(parsed[1]) * 1024 ** exponent;
  if (bytes >= 1 && bytes <= 1024 ** 3) return bytes;
  context.addIssue({ code: 'custom', message: 'expected a size from 1 byte to 1GB, such as 1000000 or 10MB' });
  return z.NEVER;
});

/** A duration in milliseconds; a bare number is in seconds. */
export const duration = z.union([z.number(), z.string()]).transform((value, context) => {
  const parsed = /^(\d+(?:\.\d+)?)\s*(ms|s|m|h|)$/.exec(String(value));
  const unit = { ms: 1, s: 1_000, '': 1_000, m: 60_000, h: 3_600_000 }[parsed?.[2] ?? ''] ?? 0;
  const millis = parsed === null ? 0 : Math.round(Number(parsed[1]) * unit);
  if (millis >= 1 && millis <= 24 * 3_600_000) return millis;
  context.addIssue({ code: 'custom', message: 'expected a time from 1ms to 24h, such as 65s, 500ms or 2m' });
  return z.NEVER;
});

/** The same, or zero: by `off`, 0, or false, which `off` is in the YAML of a chart's values. */
export const durationOrOff = z.union([z.literal(['off', '0', 0, false]).transform(() => 0), duration], {
  error: 'expected off, or a time from 1ms to 24h, such as 65s, 500ms or 2m',
});

export const flag = z
  .union([z.boolean(), z.enum(['true', 'false'])], { error: 'expected true or false' })
  .transform((value) => value === true || value === 'true');

export const text = z.string().min(1, 'expected a non-empty value');

export const hostPort = (defaultPort?: number) =>
  z.string().transform((value, context) => {
    const parsed = parseHostPort(value, defaultPort);
    if (parsed !== undefined) return parsed;
    context.addIssue({ code: 'custom', message: `expected HOST:PORT${defaultPort === undefined ? '' : ' or HOST'}` });
    return z.NEVER;
  });

/** Names; in a string, separated by commas. */
export const list = z
  .union([z.array(z.string()), z.string().transform((names) => names.split(','))])
  .transform((names) => names.map((name) => name.trim()).filter((name) => name !== ''));

/** A table in the TOML file; JSON on the command line and in the environment. */
export function table<T extends z.ZodType>(schema: T) {
  return z.preprocess((value, context) => {
    if (typeof value !== 'string') return value;
    try {
      return JSON.parse(value);
    } catch {
      context.addIssue({ code: 'custom', message: 'expected JSON' });
      return z.NEVER;
    }
  }, schema);
}
