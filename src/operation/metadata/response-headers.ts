import type { Metadata } from '../../upstream/upstream.ts';
import { isMetadataName, isMetadataValue, isReserved } from './names.ts';

/**
 * HTTP headers of an answer from its gRPC metadata or trailers: `Grpc-Metadata-<Name>`, binary values as base64
 * (contract section 3). What belongs to the gRPC transport is left out, and so is a value that would break the header
 * block. A name with several values has several entries.
 */
export function responseHeaders(metadata: Metadata): [name: string, value: string][] {
  const headers: [string, string][] = [];
  for (const [name, value] of metadata) {
    if (!isMetadataName(name) || isReserved(name)) continue;
    const text = typeof value === 'string' ? value : Buffer.from(value).toString('base64');
    if (isMetadataValue(text)) headers.push([`Grpc-Metadata-${titleCase(name)}`, text]);
  }
  return headers;
}

function titleCase(name: string): string {
  return name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());
}
