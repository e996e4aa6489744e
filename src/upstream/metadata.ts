import { invalidArgument } from '../base/status-error.ts';
import type { Metadata } from './upstream.ts';

/** gRPC over HTTP/2, "Custom-Metadata": Header-Name and ASCII-Value. */
const NAME = /^[0-9a-z_.-]+$/;
const NOT_ASCII = /[^\x20-\x7e]/;

/** Fields that belong to the connection and the call (RFC 9113 section 8.2.2); gRPC sets its own. */
const OF_TRANSPORT: ReadonlySet<string> = new Set([
  'connection',
  'host',
  'keep-alive',
  'proxy-connection',
  'te',
  'transfer-encoding',
  'upgrade',
]);

/**
 * Checks what a program that embeds the proxy gives; what callers send is checked before.
 * @throws StatusError INVALID_ARGUMENT that names the metadata, never its value
 */
export function checkMetadata([name, value]: Metadata[number]): void {
  if (!NAME.test(name) || OF_TRANSPORT.has(name)) {
    throw invalidArgument(`expected the name of gRPC metadata in lower case, got ${JSON.stringify(name)}`);
  }
  if (name.endsWith('-bin')) {
    if (typeof value === 'string') throw invalidArgument(`expected bytes in the metadata ${name}, got a string`);
  } else if (typeof value !== 'string') {
    throw invalidArgument(`expected a string in the metadata ${name}, got bytes`);
  } else if (NOT_ASCII.test(value)) {
    throw invalidArgument(`expected printable ASCII in the metadata ${name}, got other characters`);
  }
}
