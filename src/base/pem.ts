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
  const bytes = readFile(source.path);
  if (bytes.includes(BEGIN)) return bytes;
  throw new Error(`${source.path} contains nothing in PEM format`);
}

/** Node names the file in some of its errors only. */
function readFile(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Error(`cannot read ${path}: ${(error as Error).message}`, { cause: error });
  }
}

/** The files among sources, each once. */
export function pemFiles(sources: readonly (PemSource | undefined)[]): readonly string[] {
  return [...new Set(sources.flatMap((source) => (source !== undefined && 'path' in source ? [source.path] : [])))];
}

export interface PemParts {
  readonly ca?: Buffer | undefined;
  readonly cert?: Buffer | undefined;
  readonly key?: Buffer | undefined;
}

/**
 * Checks that a certificate matches its key, and that the authorities can be read.
 * @param files the files that they come from
 * @throws Error that names the files
 */
export function checkPem(parts: PemParts, files: readonly string[]): void {
  try {
    createSecureContext({
      ...(parts.ca && { ca: parts.ca }),
      ...(parts.cert && { cert: parts.cert }),
      ...(parts.key && { key: parts.key }),
    });
  } catch (error) {
    const place = files.length === 0 ? '' : `${files.join(', ')}: `;
    throw new Error(`${place}${reasonOf(error as NodeJS.ErrnoException)}`, { cause: error });
  }
}

function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ERR_OSSL_X509_KEY_VALUES_MISMATCH') return 'the certificate does not match the key';
  return `cannot be used: ${message}`;
}
