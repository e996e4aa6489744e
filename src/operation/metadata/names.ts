/** Prefix of headers that carry metadata of any name, in both directions. */
export const METADATA_PREFIX = 'grpc-metadata-';

/**
 * Headers of the connection or of HTTP framing (RFC 9110 section 7.6.1). The gRPC side sets its own, and an HTTP/2 client
 * refuses to send most of them. Cookies belong to browsers and never go up.
 */
const TRANSPORT = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'cookie',
  'expect',
  'host',
  'http2-settings',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'set-cookie',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'user-agent',
]);

/** Fields that HTTP defines with a single value; an HTTP/2 client refuses several. */
const SINGLE = new Set([
  'access-control-allow-credentials',
  'access-control-max-age',
  'access-control-request-method',
  'age',
  'authorization',
  'authorization-extras',
  'client-name',
  'client-version',
  'content-language',
  'content-location',
  'content-md5',
  'content-range',
  'date',
  'dnt',
  'etag',
  'expires',
  'from',
  'if-match',
  'if-modified-since',
  'if-none-match',
  'if-range',
  'if-unmodified-since',
  'last-modified',
  'location',
  'max-forwards',
  'range',
  'referer',
  'retry-after',
  'temporal-namespace',
  'tk',
  'traceparent',
  'upgrade-insecure-requests',
  'x-content-type-options',
]);

/** True if a caller may not choose the value of this metadata name (contract section 2). */
export function isReserved(name: string): boolean {
  return name.startsWith('grpc-') || name.startsWith(':') || TRANSPORT.has(name);
}

/** True if a second value of this name would be ambiguous. The first one counts, as in Node's own `req.headers`. */
export function hasOneValue(name: string): boolean {
  return SINGLE.has(name);
}

/** True for a name that gRPC allows; HTTP allows more characters in a token. */
export function isMetadataName(name: string): boolean {
  return /^[0-9a-z_.-]+$/.test(name);
}

/** gRPC's ASCII-Value: printable ASCII, at least one character. */
export function isMetadataValue(value: string): boolean {
  return /^[ -~]+$/.test(value);
}

export function isBinaryName(name: string): boolean {
  return name.endsWith('-bin');
}
