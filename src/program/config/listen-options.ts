import * as z from 'zod';
import { isMetadataName } from '../../operation/metadata/names.ts';
import { duration, flag, hostPort, type Option, text } from './values.ts';

const chapter = 'To callers';

/** How callers reach the proxy. */
export const LISTEN_OPTIONS = {
  listen: {
    chapter,
    value: 'host:port',
    text: 'where to listen for HTTP, or off (default: 127.0.0.1, on the port of a local Temporal server + 10, otherwise 7243)',
    schema: z.union([z.literal('off'), hostPort()], { error: 'expected HOST:PORT' }).optional(),
  },
  listenTls: {
    chapter,
    value: 'host:port',
    text: 'where to listen for HTTPS (HTTP/1.1 and HTTP/2)',
    schema: hostPort().optional(),
  },
  listenSocket: { chapter, value: 'path', text: 'Unix socket to listen on for HTTP', schema: text.optional() },
  listenSocketMode: {
    chapter,
    value: 'octal',
    text: 'permissions of the Unix socket (default: 600)',
    schema: z
      .union([z.string(), z.number()])
      .transform(String)
      .refine((mode) => /^[0-7]{3}$/.test(mode), 'expected three octal digits')
      .transform((mode) => Number.parseInt(mode, 8))
      .default(0o600),
  },
  reusePort: {
    chapter,
    value: undefined,
    text: 'let other processes listen on the same port too (SO_REUSEPORT): a new proxy can start before the old one ends. Needs Node 22.12',
    schema: flag.default(false),
  },
  headerTimeout: {
    chapter,
    value: 'time',
    text: 'time limit for receiving the headers of a request (default: 30s)',
    schema: duration.default(30_000),
  },
  tlsCert: {
    chapter,
    value: 'file',
    text: 'certificate of the proxy, followed by its intermediate certificates',
    schema: text.optional(),
  },
  tlsKey: { chapter, value: 'file', text: 'its private key', schema: text.optional() },
  tlsMinVersion: {
    chapter,
    value: 'version',
    text: 'minimum TLS version, 1.2 or 1.3 (default: 1.2)',
    schema: z
      .union([z.string(), z.number()])
      .transform(String)
      .pipe(z.enum(['1.2', '1.3']))
      .default('1.2'),
  },
  tlsClientCa: {
    chapter,
    value: 'file',
    text: 'authorities that sign client certificates',
    schema: text.optional(),
  },
  tlsClientCert: {
    chapter,
    value: 'what',
    text: 'client certificates: off, optional or required (default: required with --tls-client-ca, otherwise off)',
    schema: z.enum(['off', 'optional', 'required']).optional(),
  },
  tlsClientMetadata: {
    chapter,
    value: 'name',
    text: 'metadata name in which Temporal gets the subject of the client certificate (default: none)',
    schema: text
      .transform((name) => name.toLowerCase())
      .refine(
        (name) => isMetadataName(name) && !name.endsWith('-bin'),
        'expected a name of gRPC metadata that does not end in -bin',
      )
      .optional(),
  },
} as const satisfies Readonly<Record<string, Option>>;
