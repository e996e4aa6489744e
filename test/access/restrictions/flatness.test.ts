import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type ServedProxy, startServed } from '../../support/served.ts';

/** The headers that the proxy, its libraries or options of its own read. */
const HEADERS = [
  ...['Accept', 'Accept-Encoding', 'Authorization', 'Authorization-Extras', 'Baggage', 'Client-Name', 'Client-Version'],
  ...['Connection', 'Content-Encoding', 'Content-Length', 'Content-Type', 'Cookie', 'Expect', 'Grpc-Metadata-X'],
  ...['Grpc-Metadata-X-Bin', 'Grpc-Timeout', 'Host', 'Idempotency-Key', 'If-Match', 'If-None-Match', 'Last-Event-ID'],
  ...['Origin', 'Prefer', 'Request-Timeout', 'Sec-Fetch-Site', 'Temporal-Identity', 'Temporal-Namespace', 'Te'],
  ...['Traceparent', 'Tracestate', 'Transfer-Encoding', 'Upgrade', 'User-Agent', 'X-Forwarded-For', 'X-Forwarded-Host'],
  ...['X-Forwarded-Proto', 'X-Namespace', 'X-Request-ID', 'X-Tenant-A', 'Access-Control-Request-Method'],
  'Access-Control-Request-Headers',
];

/** Texts that are the worst for a parser that goes back: each is repeated. */
const WORST = [
  '.',
  ' ',
  ',',
  '"',
  '\\',
  '%',
  ';',
  '=',
  '(',
  '*/*;q=1,',
  'a=',
  '%2',
  'a.',
  '"\\',
  '::',
  '-',
  '1',
  '[',
  '\t,',
  'a b',
];

const SMALL = 6_000;
const LARGE = 10 * SMALL;
const MOST_RATIO = 12;
/** Tries until the least times of both sizes tell of the text and not of the machine. */
const TRIES = 12;

let proxy: ServedProxy;
beforeAll(async () => {
  proxy = await startServed({
    ...{ headerLimit: '200kB', urlLimit: '200kB', rateLimit: 1_000_000_000, trustedProxies: 'loopback' },
    ...{ allowedHosts: '*.*.example.com,*a*b*c*,localhost', corsOrigins: 'https://*.*.example.com,https://*a*b*' },
    ...{ forwardHeaders: 'x-tenant-*', logFields: 'workflow-id,query,user-agent', successStatus: 200 },
  });
});
afterAll(() => proxy.close());

/** The parameters of the document, by name, each with the path of an operation that has it. */
function parameters(): readonly (readonly [name: string, path: string])[] {
  interface Operation {
    readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  }
  const text = readFileSync(new URL('../../../spec/openapi.yaml', import.meta.url), 'utf8');
  const { paths } = parse(text) as { readonly paths: Readonly<Record<string, { readonly get?: Operation }>> };
  const found = new Map<string, string>();
  for (const [path, { get }] of Object.entries(paths)) {
    for (const { name, in: place } of get?.parameters ?? []) if (place === 'query') found.set(name, path);
  }
  return [...found].map(([name, path]) => [name, path.replace(/\{[^}]*\}/g, 'x')]);
}

const head = (line: string, ...lines: readonly string[]) => {
  const host = lines.some((each) => each.startsWith('Host:')) ? [] : ['Host: localhost'];
  return Buffer.from([`${line} HTTP/1.1`, ...host, ...lines, '', ''].join('\r\n'), 'latin1');
};

/** CPU time of this process, client and proxy, until a request is answered, in microseconds. */
async function cost(bytes: Buffer): Promise<number> {
  const socket: Socket = connect(Number(new URL(proxy.url).port), '127.0.0.1');
  await new Promise<void>((resolve) => socket.once('connect', resolve));
  const before = process.cpuUsage();
  await new Promise<void>((resolve) => {
    socket.once('error', resolve);
    socket.once('close', () => resolve());
    socket.once('data', () => resolve());
    socket.write(bytes);
  });
  const { user, system } = process.cpuUsage(before);
  socket.destroy();
  return user + system;
}

/** True if ten times the text costs at most twelve times the work. */
async function isFlat(make: (text: string) => Buffer, unit: string): Promise<boolean> {
  const [small, large] = [SMALL, LARGE].map((length) => make(unit.repeat(length / unit.length)));
  let [least, most] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let tries = 0; tries < TRIES; tries++) {
    least = Math.min(least, await cost(small as Buffer));
    most = Math.min(most, await cost(large as Buffer));
    if (most <= MOST_RATIO * least) return true;
  }
  return false;
}

async function steep(
  names: readonly string[],
  make: (name: string) => (text: string) => Buffer,
  units: readonly string[] = WORST,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of names) {
    for (const unit of units) if (!(await isFlat(make(name), unit))) found.push(`${name}: ${JSON.stringify(unit)}`);
  }
  return found;
}

const PATH = '/api/v1/namespaces/n/workflows/w';

describe('ten times the text costs at most twelve times the work', () => {
  test('in every header, of a read and of a write', async () => {
    expect(await steep(HEADERS, (name) => (text) => head(`GET ${PATH}`, `${name}: ${text}`))).toEqual([]);
    const written = ['Content-Type', 'Content-Encoding', 'Idempotency-Key', 'Origin', 'Prefer', 'Temporal-Identity'];
    const of = (name: string) => (text: string) => head(`POST ${PATH}`, 'Content-Length: 2', `${name}: ${text}`);
    expect(await steep(written, (name) => (text) => Buffer.concat([of(name)(text), Buffer.from('{}')]))).toEqual([]);
  });

  test('in every parameter of the document, and in its name', async () => {
    const paths = new Map([...parameters(), ['wait', `${PATH}/result`], ['pretty', PATH]]);
    const inUrl = (text: string) => encodeURI(text).replaceAll('#', '%23');
    const at = (name: string) => (text: string) =>
      head(`GET ${paths.get(name)}?${name}=${inUrl(text).slice(0, text.length)}`);
    // Values of all parameters are read by the same few functions.
    expect(await steep([...paths.keys()], at, ['.', '%', ',', '1', '"', '[.'])).toEqual([]);
    expect(await steep([PATH], () => (text) => head(`GET ${PATH}?${inUrl(text).slice(0, text.length)}`))).toEqual([]);
  });

  test('in a path', async () => {
    const inPath = (text: string) => encodeURI(text).replace(/[#?]/g, 'x').slice(0, text.length);
    const places = ['', '/api/v1/namespaces/', '/api/v1/namespaces/n/workflows/', 'http://', '/docs/', '/codec/'];
    expect(await steep(places, (place) => (text) => head(`GET ${place}${inPath(text)}`))).toEqual([]);
  });
});
