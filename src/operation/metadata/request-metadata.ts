import { invalidArgument, type Violation } from '../../base/status-error.ts';
import { base64Length } from '../../codec/json/base64.ts';
import type { Metadata } from '../../upstream/upstream.ts';
import { hasOneValue, isBinaryName, isMetadataName, isMetadataValue, isReserved, METADATA_PREFIX } from './names.ts';

export interface RequestHeaders {
  /** `IncomingMessage.rawHeaders`: names and values in turn, as latin1. */
  readonly rawHeaders: readonly string[];
  /** The host that the request is for: see `readTarget`. */
  readonly host: string | undefined;
  /** The peer's address. */
  readonly remoteAddress: string | undefined;
  /** Further headers that go up under their own name; `x-tenant-*` stands for all with this prefix. */
  readonly forward: readonly string[];
  /** True if the peer is no trusted proxy, so that its X-Forwarded headers are its own invention. */
  readonly dropForwarded?: boolean;
}

/** Headers that go up under their own name. Several lines of one are its list elements (W3C Trace Context, Baggage). */
const FORWARDED = new Map<string, 'first' | 'list'>([
  ['authorization', 'first'],
  ['authorization-extras', 'first'],
  ['baggage', 'list'],
  ['client-name', 'first'],
  ['client-version', 'first'],
  ['temporal-namespace', 'first'],
  ['traceparent', 'first'],
  ['tracestate', 'list'],
]);

/**
 * The metadata of a call (contract section 2, Headers to gRPC metadata). A value that metadata cannot carry is left out
 * and never fails the call. If a plain header and `Grpc-Metadata-` set the same name, the plain one wins.
 * @throws StatusError INVALID_ARGUMENT for a `-Bin` header that is not base64.
 */
export function requestMetadata(headers: RequestHeaders): Metadata {
  const all = headerLines(headers.rawHeaders);
  const lines = headers.dropForwarded === true ? all.filter(([name]) => !name.startsWith('x-forwarded-')) : all;
  const violations: Violation[] = [];
  const plain = plainMetadata(lines, headers.forward, violations);
  const metadata: Metadata[number][] = [];
  for (const [name, values] of plain) {
    for (const value of values) metadata.push([name, value]);
  }
  addForwarded(metadata, lines, headers);
  addPrefixed(metadata, lines, plain, violations);
  if (violations.length > 0) throw invalidArgument('expected base64 in a header with binary metadata', violations);
  return metadata;
}

type Line = readonly [name: string, value: string];

/**
 * Header lines with names in lower case, without those that `Connection` declares to be the connection's own (RFC 9110
 * section 7.6.1). It cannot declare that of a header with a rule of its own: a caller would remove the credential that
 * was checked, or what a trusted proxy says of it. Any other name goes together with its `Grpc-Metadata-` form, which
 * would otherwise take its place.
 */
function headerLines(rawHeaders: readonly string[]): readonly Line[] {
  const lines: Line[] = [];
  let hopByHop: Set<string> | undefined;
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    const name = (rawHeaders[at] as string).toLowerCase();
    const value = rawHeaders[at + 1] as string;
    lines.push([name, value]);
    if (name !== 'connection' || value === 'keep-alive') continue;
    for (const option of value.split(',')) {
      const named = option.trim().toLowerCase();
      if (hasOwnRule(named)) continue;
      hopByHop ??= new Set();
      hopByHop.add(named);
      hopByHop.add(`${METADATA_PREFIX}${named}`);
    }
  }
  return hopByHop === undefined ? lines : lines.filter(([name]) => !hopByHop.has(name));
}

function hasOwnRule(name: string): boolean {
  return FORWARDED.has(name) || name.startsWith('x-forwarded-') || name.startsWith(METADATA_PREFIX);
}

type Values = (string | Buffer)[];

function plainMetadata(
  lines: readonly Line[],
  forward: readonly string[],
  violations: Violation[],
): Map<string, Values> {
  const found = new Map<string, Values>();
  for (const [name, value] of lines) {
    const kind = FORWARDED.get(name);
    if (kind === undefined && (!forward.some((pattern) => matches(pattern, name)) || !mayForward(name))) continue;
    const parsed = parseValues(name, value, violations);
    const values = found.get(name);
    if (values === undefined) found.set(name, parsed);
    else if (kind === 'list' && values.length > 0) values[0] = [...values, ...parsed].join(',');
    else if (!hasOneValue(name)) values.push(...parsed);
  }
  return found;
}

function matches(pattern: string, name: string): boolean {
  const wanted = pattern.toLowerCase();
  return wanted.endsWith('*') ? name.startsWith(wanted.slice(0, -1)) : name === wanted;
}

/** A configured `*` does not match headers with a rule of their own. */
function mayForward(name: string): boolean {
  return isMetadataName(name) && !isReserved(name) && !name.startsWith('x-forwarded-');
}

function addPrefixed(
  metadata: Metadata[number][],
  lines: readonly Line[],
  plain: ReadonlyMap<string, Values>,
  violations: Violation[],
): void {
  let once: Set<string> | undefined;
  for (const [header, value] of lines) {
    if (!header.startsWith(METADATA_PREFIX)) continue;
    const name = header.slice(METADATA_PREFIX.length);
    if (plain.has(name) || once?.has(name) || !mayForward(name)) continue;
    if (hasOneValue(name)) once = (once ?? new Set()).add(name);
    for (const parsed of parseValues(header, value, violations)) metadata.push([name, parsed]);
  }
}

/** gRPC: several values of a `-bin` name may stand in one line, separated by commas. */
function parseValues(header: string, value: string, violations: Violation[]): Values {
  if (!isBinaryName(header)) return isMetadataValue(value) ? [value] : [];
  const values: Buffer[] = [];
  for (const part of value.split(',')) {
    const letters = Buffer.from(part.trim(), 'latin1');
    if (base64Length(letters, 0, letters.length) < 0) violations.push({ field: header, description: 'not base64' });
    else values.push(Buffer.from(letters.toString('latin1'), 'base64'));
  }
  return values;
}

/** X-Forwarded-For gets the peer appended; X-Forwarded-Host is what the first proxy set, else the request's host. */
function addForwarded(
  metadata: Metadata[number][],
  lines: readonly Line[],
  { remoteAddress, host: own }: RequestHeaders,
): void {
  let addresses = '';
  for (const [name, value] of lines) {
    if (name === 'x-forwarded-for' && isMetadataValue(value)) addresses += `${value}, `;
  }
  if (remoteAddress !== undefined) addresses += remoteAddress.replace(/^::ffff:(?=\d+\.)/i, '');
  else addresses = addresses.slice(0, -2);
  if (addresses !== '') metadata.push(['x-forwarded-for', addresses]);
  const host = firstValue(lines, 'x-forwarded-host') ?? own;
  if (host !== undefined && isMetadataValue(host)) metadata.push(['x-forwarded-host', host]);
}

function firstValue(lines: readonly Line[], wanted: string): string | undefined {
  return lines.find(([name, value]) => name === wanted && isMetadataValue(value))?.[1];
}
