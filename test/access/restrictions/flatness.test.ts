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
function isFlat(make: (text: string) => Buffer, unit: string, times = 1): Promise<boolean> {
  const of = (length: number) => make(unit.repeat((times * length) / unit.length));
  return isAtMost(MOST_RATIO, of(SMALL), of(LARGE));
}

/** True if one request costs at most so many times as much as the other. */
async function isAtMost(ratio: number, one: Buffer, other: Buffer): Promise<boolean> {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let tries = 0; tries < TRIES; tries++) {
    least = Math.min(least, await cost(one));
    most = Math.min(most, await cost(other));
    if (most <= ratio * least) return true;
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

const post = (body: string) =>
  Buffer.concat([head(`POST ${PATH}`, `Content-Length: ${Buffer.byteLength(body)}`), Buffer.from(body)]);

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

  /** Bodies of a start by what they have much of. Those with mistakes are answered by a list of them, which is cut. */
  test.each<[what: string, unit: string, make: (many: string) => string]>([
    ['payloads', '1,', (many) => `{"input":[${many}1]}`],
    ['payloads in the long form', '{"data":"YQ=="},', (many) => `{"input":{"payloads":[${many}{}]}}`],
    ['entries of a map', '"KEY":1,', (many) => `{"memo":{"fields":{${many}"z":1}}}`],
    ['entries with one key', '"k":1,', (many) => `{"memo":{"fields":{${many}"k":1}}}`],
    ['metadata of a payload', '"KEY":"YQ==",', (many) => `{"input":[{"metadata":{${many}"z":""},"data":""}]}`],
    ['members of a payload', '"KEY":1,', (many) => `{"input":[{${many}"z":1}]}`],
    ['fields that are repeated', '"requestId":"r",', (many) => `{${many}"requestId":"r"}`],
    ['unknown fields', '"KEY":1,', (many) => `{${many}"z":1}`],
    ['wrong values', '"KEY":{"data":7},', (many) => `{"memo":{"fields":{${many}"z":1}}}`],
    ['links', '{"workflowEvent":{"namespace":"n"}},', (many) => `{"links":[${many}{}]}`],
    ['digits', '1', (many) => `{"input":[${many}]}`],
    ['digits of a duration', '1', (many) => `{"workflowRunTimeout":"${many}s"}`],
    ['escapes', '\\u00e9', (many) => `{"identity":"${many}"}`],
    ['escapes in a payload', '\\n', (many) => `{"input":["${many}"]}`],
    ['base64', 'YWJj', (many) => `{"input":{"payloads":[{"data":"${many}"}]}}`],
    ['blanks', ' ', (many) => `{${many}}`],
    ['opening brackets', '[', (many) => `{"input":${many}`],
  ])('in a body of many %s', async (_, unit, make) => {
    let count = 0;
    const distinct = (many: string) => many.replace(/KEY/g, () => `k${count++}`);
    expect(await isFlat((many) => post(make(distinct(many))), unit, 10)).toBe(true);
  });

  test.each<[what: string, of: (levels: number, inner: string) => string, most: number]>([
    ['a payload', (levels, inner) => `{"input":[${'['.repeat(levels)}${inner}${']'.repeat(levels)}]}`, 9_900],
    [
      'messages',
      (levels, inner) =>
        `{"links":[{"workflowEvent":{"namespace":${inner}}}],"lastCompletionResult":[0]`.concat(
          `,"continuedFailure":${'{"cause":'.repeat(levels)}{"message":${inner}}${'}'.repeat(levels)}}`,
        ),
      90,
    ],
  ])(
    'around a large value: as many levels of %s as are allowed cost at most three times as much as one',
    async (_, of, most) => {
      const inner = `"${'x'.repeat(400_000)}"`;
      expect(await isAtMost(3, post(of(1, inner)), post(of(most, inner)))).toBe(true);
    },
  );
});
