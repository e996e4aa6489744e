import { readFileSync } from 'node:fs';
import { createSecureContext } from 'node:tls';

/** Content in PEM format, or the file that contains it. */
export type PemSource = { readonly path: string } | { readonly data: string };

const BEGIN = '-----BEGIN ';

/** A text in PEM format, or the path of a file. */
export function pemSource(text: string): PemSource {
  return text.includes(BEGIN) ? { data: text } : { path: text };
}

/** @throws Error that names the file */
export function readPem(source: PemSource): Buffer {
  if ('data' in source) return Buffer.from(source.data);
  const bytes = readFileSync(source.path);
  if (bytes.includes(BEGIN)) return bytes;
  throw new Error(`${source.path} contains nothing in PEM format`);
}

/** The files among sources, each once. */
export function pemFiles(sources: readonly (PemSource | undefined)[]): readonly string[] {
  return [...new Set(sources.flatMap((source) => (source !== undefined && 'path' in source ? [source.path] : [])))];
}

/**
 * Checks that a certificate matches its key, and that the authorities can be read.
 * @throws Error from OpenSSL
 */
export function checkPem(parts: {
  readonly ca?: Buffer | undefined;
  cert?: Buffer | undefined;
  key?: Buffer | undefined;
}) {
  createSecureContext({
    ...(parts.ca && { ca: parts.ca }),
    ...(parts.cert && { cert: parts.cert }),
    ...(parts.key && { key: parts.key }),
  });
}
