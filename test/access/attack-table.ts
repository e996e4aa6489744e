import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { cancelled, type FakeCall } from '../support/fake-upstream.ts';
import type { ServedProxy } from '../support/served.ts';
import { AUDIENCE, ISSUER, type TokenIssuer } from '../support/token-issuer.ts';
import { exchangeBytes, outcome, overHttp2, type RawRequest, requestBytes } from './attacks.ts';

/** What is tried, what it must get, and how it is tried. */
export type Attack = readonly [name: string, got: string, run: () => Promise<string>];

export interface Target {
  readonly proxy: ServedProxy;
  readonly issuer: TokenIssuer;
  /** Of a caller who may read and write in the namespace `open`, and no more. */
  readonly token: string;
  /** Counts two requests a minute by their token, checks none, and listens for HTTPS too. */
  readonly counted: ServedProxy;
  /** The authority of its certificate. */
  readonly ca: Buffer;
}

export const START = '{"workflowType":{"name":"t"},"taskQueue":{"name":"q"}}';
const OPEN = '/api/v1/namespaces/open/workflows/w';

export interface Chapter {
  /** What the attacks have in common. */
  readonly kind: string;
  readonly attacks: readonly Attack[];
}

/** The attacks by chapter. The namespace `secret` is out of the caller's reach. */
export function attackTable(target: () => Target): Readonly<Record<string, Chapter>> {
  const raw = (request: RawRequest, show?: (call: FakeCall) => string) => async () => {
    const { proxy, token } = target();
    return outcome(proxy, () => exchangeBytes(proxy.url, [requestBytes({ token, ...request })]), show);
  };
  const bytes =
    (text: string, pauseMs = 0) =>
    () => {
      const { proxy } = target();
      const parts = pauseMs === 0 ? [text] : [...text];
      return outcome(proxy, () => exchangeBytes(proxy.url, parts, pauseMs));
    };
  const path = (name: string, got: string, to: string, show = namespace): Attack => [
    `${name}: ${to}`,
    got,
    raw({ target: to }, show),
  ];
  const post = (name: string, got: string, to: string, body: string, headers: readonly string[] = []): Attack => [
    name,
    got,
    raw({ method: 'POST', target: to, body, headers }, namespace),
  ];
  const header = (name: string, got: string, line: string, seen: string): Attack => [
    `${name}: ${printable(line)}`,
    got,
    raw({ target: OPEN, headers: [line] }, (call) => `${seen}=${JSON.stringify(call.metadata.get(seen))}`),
  ];
  const credential = (
    name: string,
    got: string,
    make: (issuer: TokenIssuer) => Promise<string[]> | string[],
  ): Attack => [
    name,
    got,
    async () => {
      const { proxy, issuer } = target();
      const headers = await make(issuer);
      return outcome(proxy, () => exchangeBytes(proxy.url, [requestBytes({ target: OPEN, headers })]));
    },
  ];
  const jwt = (name: string, got: string, make: (issuer: TokenIssuer) => Promise<string> | string): Attack =>
    credential(name, got, async (issuer) => [`Authorization: Bearer ${await make(issuer)}`]);
  /** The answers to requests one after the other, each on a connection of its own, at the proxy that counts. */
  const counted = (name: string, got: string, requests: (token: string) => readonly string[]): Attack => [
    name,
    got,
    async () => {
      const answers: string[] = [];
      for (const text of requests(`key-${name.length}-${name}`.replace(/[^a-z0-9-]/gi, '-'))) {
        answers.push(await exchangeBytes(target().counted.url, [text.replace('\r\n', '\r\nConnection: close\r\n')]));
      }
      return answers.join(' ');
    },
  ];
  const http2 = (name: string, got: string, headers: Readonly<Record<string, string | undefined>>): Attack => [
    name,
    got,
    () => overHttp2(target().counted, target().ca, headers),
  ];
  const hosted = (name: string, got: string, host: string, to = OPEN): Attack => [
    name,
    got,
    () => {
      const { proxy, token } = target();
      const head = `GET ${to} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\nAuthorization: Bearer ${token}\r\n\r\n`;
      return outcome(proxy, () => exchangeBytes(proxy.url, [head]));
    },
  ];
  const admin = { permissions: ['temporal-system:admin'] };
  const payload = { sub: 'root', iss: ISSUER, aud: AUDIENCE, ...admin };
  const own = async (head: Record<string, unknown>, alg = 'RS256') => {
    const { privateKey } = await generateKeyPair(alg);
    return new SignJWT(payload)
      .setProtectedHeader({ alg, ...head })
      .setExpirationTime('1h')
      .sign(privateKey);
  };

  return {
    'Paths around the policy': {
      kind: 'The path that the policy sees is not the one that is served.',
      attacks: [
        path('as it is', '403', '/api/v1/namespaces/secret/workflows/w'),
        path("upstream's other form", '403', '/namespaces/secret/workflows/w'),
        path('by way of the allowed one', '404', '/api/v1/namespaces/open/../secret/workflows/w'),
        path('the same, encoded', '404', '/api/v1/namespaces/open/%2e%2e/secret/workflows/w'),
        path('the same in one segment', '403', '/api/v1/namespaces/open%2F..%2Fsecret/workflows/w'),
        path('the same with backslashes', '403', '/api/v1/namespaces/open\\..\\secret/workflows/w'),
        path('encoded letters', '403', '/api/v1/namespaces/%73ecret/workflows/w'),
        path('encoded twice', '403', '/api/v1/namespaces/%2573ecret/workflows/w'),
        path('two slashes in front', '404', '//api/v1/namespaces/secret/workflows/w'),
        path('two slashes inside', '404', '/api/v1//namespaces/secret/workflows/w'),
        path('an empty namespace', '400', '/api/v1/namespaces//workflows/w'),
        path('capital letters', '404', '/API/V1/NAMESPACES/secret/workflows/w'),
        path('a capital namespace', '403', '/api/v1/namespaces/Secret/workflows/w'),
        path('a trailing slash', '404', '/api/v1/namespaces/secret/workflows/w/'),
        path('a NUL behind it', '403', '/api/v1/namespaces/secret%00/workflows/w'),
        path('a NUL between two', '403', '/api/v1/namespaces/open%00secret/workflows/w'),
        path('a blank behind it', '403', '/api/v1/namespaces/secret%20/workflows/w'),
        path('path parameters', '403', '/api/v1/namespaces/open;x=secret/workflows/w'),
        path('an overlong dot', '400', '/api/v1/namespaces/%c0%ae%c0%ae/workflows/w'),
        path('half an escape', '400', '/api/v1/namespaces/secre%7/workflows/w'),
        path('fullwidth letters', '403', '/api/v1/namespaces/%EF%BD%93ecret/workflows/w'),
        path('the absolute form', '403', 'http://localhost/api/v1/namespaces/secret/workflows/w'),
        path('the absolute form of another host', '403', 'http://open.test/api/v1/namespaces/secret/workflows/w'),
        path('a fragment', '404', '/api/v1/namespaces/open#/../secret/workflows/w'),
        path('the namespace in the query', '400', `${OPEN}?namespace=secret`),
        path('the namespace in the query, twice', '400', `${OPEN}?namespace=open&namespace=secret`),
        path('a namespace by its id', '403', '/api/v1/namespaces/open?id=secret'),
        path('all namespaces', '403', '/api/v1/namespaces'),
        ['HEAD instead of GET', '403', raw({ method: 'HEAD', target: '/api/v1/namespaces/secret/workflows/w' })],
        ['a method in small letters', '501', raw({ method: 'get', target: '/api/v1/namespaces/secret/workflows/w' })],
        [
          'X-HTTP-Method-Override: GET on a write of an admin',
          '403',
          raw({
            method: 'PUT',
            target: '/api/v1/namespaces/open',
            headers: ['X-HTTP-Method-Override: GET'],
            body: '{}',
          }),
        ],
        [
          'X-Original-URL, X-Rewrite-URL: the allowed one',
          '403',
          raw({
            target: '/api/v1/namespaces/secret/workflows/w',
            headers: [`X-Original-URL: ${OPEN}`, `X-Rewrite-URL: ${OPEN}`],
          }),
        ],
      ],
    },
    'Another namespace than the path says': {
      kind: 'One request names two namespaces, and each part of the proxy believes another.',
      attacks: [
        post('in the body', '400', OPEN, `{"namespace":"secret",${START.slice(1)}`),
        post('in the body, escaped', '400', OPEN, `{"n\\u0061mespace":"\\u0073ecret",${START.slice(1)}`),
        post('in the body, twice', '400', OPEN, `{"namespace":"open","namespace":"secret",${START.slice(1)}`),
        post(
          'in the second request of a multi-operation',
          '400',
          '/api/v1/namespaces/open/multi-operation',
          '{"operations":[{"startWorkflow":{"namespace":"open","workflowId":"a","workflowType":{"name":"t"},' +
            '"taskQueue":{"name":"q"}}},{"updateWorkflow":{"namespace":"secret","workflowExecution":{"workflowId":"a"},' +
            '"request":{"input":{"name":"u"}}}}]}',
        ),
        post(
          'in a multi-operation elsewhere',
          '403',
          '/api/v1/namespaces/secret/multi-operation',
          '{"operations":[{"startWorkflow":{"workflowId":"a","workflowType":{"name":"t"},"taskQueue":{"name":"q"}}}]}',
        ),
        post(
          'of a new namespace',
          '403',
          '/api/v1/namespaces',
          '{"namespace":"secret","workflowExecutionRetentionPeriod":"86400s"}',
        ),
        post(
          'behind a Nexus endpoint',
          '403',
          '/api/v1/nexus/endpoints',
          '{"spec":{"name":"e","target":{"worker":{"namespace":"secret","taskQueue":"q"}}}}',
        ),
        post('Temporal-Namespace: secret', '400', OPEN, START, ['Temporal-Namespace: secret']),
        post('Grpc-Metadata-Temporal-Namespace: secret', '400', OPEN, START, [
          'Grpc-Metadata-Temporal-Namespace: secret',
        ]),
        post('Temporal-Namespace: open, path of another', '403', '/api/v1/namespaces/secret/workflows/w', START, [
          'Temporal-Namespace: open',
        ]),
      ],
    },
    Tokens: {
      kind: 'A credential that proves nothing is taken for one that does.',
      attacks: [
        credential('none', '401', () => []),
        jwt('alg none', '401', () => new UnsecuredJWT({ ...payload }).setExpirationTime('1h').encode()),
        jwt('alg None, signature cut off', '401', async (issuer) => {
          const [, claims] = (await issuer.token(admin)).split('.');
          return `${Buffer.from('{"alg":"None"}').toString('base64url')}.${claims}.`;
        }),
        jwt('the public key as a shared secret (HS256)', '401', (issuer) =>
          new SignJWT(payload)
            .setProtectedHeader({ alg: 'HS256', kid: 'key-0' })
            .setExpirationTime('1h')
            .sign(Buffer.from(issuer.publicText())),
        ),
        jwt('own key under the name of theirs', '401', () => own({ kid: 'key-0' })),
        jwt('own key of another kind', '401', () => own({ kid: 'key-0' }, 'ES256')),
        jwt('own key in the token (jwk)', '401', () => own({ jwk: { kty: 'RSA', n: 'AQAB', e: 'AQAB' } })),
        jwt('own key set in the token (jku)', '401', () => own({ jku: 'http://127.0.0.1:1/keys' })),
        jwt('a key id that is a path', '401', () => own({ kid: '../../../../dev/null' })),
        jwt('an extension that must be understood (crit)', '401', () =>
          own({ kid: 'key-0', crit: ['b64'], b64: true }),
        ),
        jwt('claims changed', '401', async (issuer) => {
          const [head, , signature] = (await issuer.token()).split('.');
          return `${head}.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.${signature}`;
        }),
        jwt('expired', '401', (issuer) => issuer.token({ ...admin, exp: 1_700_000_000 })),
        jwt('for another service', '401', (issuer) => issuer.token({ ...admin, aud: 'other' })),
        jwt('of another issuer', '401', (issuer) => issuer.token({ ...admin, iss: `${ISSUER}.evil.test` })),
        jwt('permissions as a text', '403', (issuer) => issuer.token({ permissions: 'open:admin' })),
        jwt('permissions for *', '403', (issuer) => issuer.token({ permissions: ['*:admin', ':admin'] })),
        jwt('permissions as an object', '403', (issuer) =>
          issuer.token({ permissions: { 0: 'open:admin', length: 1 } }),
        ),
        jwt('permissions of a prototype', '403', (issuer) =>
          issuer.token({ __proto__: { permissions: ['open:admin'] } }),
        ),
        jwt('16,000 characters', '401', () => 'a'.repeat(16_500)),
        credential('two, of which the second is valid', '401', async (issuer) => [
          'Authorization: Bearer x',
          `Authorization: Bearer ${await issuer.token(admin)}`,
        ]),
        credential('two in one line', '401', async (issuer) => [
          `Authorization: Bearer x, Bearer ${await issuer.token(admin)}`,
        ]),
        credential('as metadata only', '401', async (issuer) => [
          `Grpc-Metadata-Authorization: Bearer ${await issuer.token(admin)}`,
        ]),
        credential('in a cookie', '401', async (issuer) => [
          `Cookie: authorization=Bearer ${await issuer.token(admin)}`,
        ]),
        credential('by Basic', '401', () => ['Authorization: Basic cm9vdDpyb290']),
        credential('with a blank before the colon', '400', async (issuer) => [
          `Authorization : Bearer ${await issuer.token(admin)}`,
        ]),
        ['in the query', '401', raw({ target: `${OPEN}?access_token=x`, headers: [], token: '' })],
      ],
    },
    'What goes up': {
      kind: 'Metadata that Temporal trusts comes from the caller.',
      attacks: [
        [
          'a second token: Grpc-Metadata-Authorization: Bearer root',
          '200, one token',
          raw({ target: OPEN, headers: ['Grpc-Metadata-Authorization: Bearer root'] }, (call) =>
            call.metadata.get('authorization').join() === `Bearer ${target().token}` ? 'one token' : 'another token',
          ),
        ],
        header('the name of the caller', '200, x-caller=["anna"]', 'Grpc-Metadata-X-Caller: root', 'x-caller'),
        header('the same in capitals', '200, x-caller=["anna"]', 'GRPC-METADATA-X-CALLER: root', 'x-caller'),
        header('metadata of the operator', '200, x-tenant=["one"]', 'Grpc-Metadata-X-Tenant: two', 'x-tenant'),
        header('a pseudo-header', '200, :path=[]', 'Grpc-Metadata-:path: /x', ':path'),
        header('the timeout of gRPC', '200, grpc-timeout=[]', 'Grpc-Metadata-Grpc-Timeout: 1n', 'grpc-timeout'),
        header('the type of the content', '200, x-none=[]', 'Grpc-Metadata-Content-Type: text/plain', 'x-none'),
        header('a cookie', '200, cookie=[]', 'Cookie: a=b', 'cookie'),
        header('a cookie as metadata', '200, cookie=[]', 'Grpc-Metadata-Cookie: a=b', 'cookie'),
        header(
          'a line break, encoded',
          '200, x-a=["a%0d%0ax-caller: root"]',
          'Grpc-Metadata-X-A: a%0d%0ax-caller: root',
          'x-a',
        ),
        header('a line break', '400', 'Grpc-Metadata-X-A: a\nX: y\rz: root', 'x-a'),
        header('a NUL', '400', 'Grpc-Metadata-X-A: a\0b', 'x-a'),
        header('a folded line', '400', 'Grpc-Metadata-X-A: a\r\n x-caller: root', 'x-a'),
        header('letters beyond ASCII', '200, x-a=[]', 'Grpc-Metadata-X-A: \xe9', 'x-a'),
        header(
          "a header called the connection's own",
          '200, x-caller=["anna"]',
          'Connection: close, x-caller',
          'x-caller',
        ),
        header(
          'X-Forwarded-For of nobody',
          '200, x-forwarded-for=["127.0.0.1"]',
          'X-Forwarded-For: 10.0.0.1',
          'x-forwarded-for',
        ),
        header(
          'the same as metadata',
          '200, x-forwarded-for=["127.0.0.1"]',
          'Grpc-Metadata-X-Forwarded-For: 10.0.0.1',
          'x-forwarded-for',
        ),
        header(
          'X-Forwarded-Host of nobody',
          '200, x-forwarded-host=["localhost"]',
          'X-Forwarded-Host: evil.test',
          'x-forwarded-host',
        ),
        [
          'the checked token called hop-by-hop, and a second one: Connection: authorization',
          '200, one token',
          raw(
            { target: OPEN, headers: ['Connection: authorization', 'Grpc-Metadata-Authorization: Bearer root'] },
            (call) =>
              call.metadata.get('authorization').join() === `Bearer ${target().token}` ? 'one token' : 'another token',
          ),
        ],
        header(
          'the address called hop-by-hop',
          '200, x-forwarded-for=["127.0.0.1"]',
          'Connection: x-forwarded-for',
          'x-forwarded-for',
        ),
        post('the namespace called hop-by-hop', '400', OPEN, START, [
          'Temporal-Namespace: secret',
          'Connection: temporal-namespace',
        ]),
      ],
    },
    'Two requests in one': {
      kind: 'Two parties disagree about where a request ends, or whom it is for.',
      attacks: [
        [
          'Content-Length and chunked',
          '400',
          bytes(
            'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\n\r\n',
          ),
        ],
        [
          'two lengths',
          '400',
          bytes(
            'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nContent-Length: 30\r\n\r\nGET / HTTP/1.1\r\nHost: x\r\n\r\n',
          ),
        ],
        ['a length below zero', '400', bytes('POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n')],
        ['a length with a sign', '400', bytes('POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: +5\r\n\r\nabcde')],
        [
          'chunked by another name',
          '400',
          bytes('POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: xchunked\r\n\r\n'),
        ],
        [
          'a chunk that is none',
          '400',
          bytes(`POST ${OPEN} HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n`),
        ],
        [
          'two hosts',
          '400',
          bytes('GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.test\r\nConnection: close\r\n\r\n'),
        ],
        ['no host', '400', bytes('GET / HTTP/1.1\r\nConnection: close\r\n\r\n')],
        [
          'another host (DNS rebinding)',
          '403',
          bytes('GET /api/v1/namespaces HTTP/1.1\r\nHost: evil.test\r\nConnection: close\r\n\r\n'),
        ],
        ['a tunnel', '405', bytes('CONNECT evil.test:80 HTTP/1.1\r\nHost: evil.test\r\n\r\n')],
        ['HTTP/0.9', '400', bytes('GET /\r\n\r\n')],
      ],
    },
    'Another host than the one that is checked': {
      kind: 'The host rule looks at one name, and the request is for another.',
      attacks: [
        hosted('an absolute target for another host', '403', 'localhost', `http://evil.test${OPEN}`),
        hosted(
          'an absolute target with a user before the host',
          '400',
          'localhost',
          `http://localhost@evil.test${OPEN}`,
        ),
        hosted('a user before the host', '400', 'a@localhost'),
        hosted('a path in the host', '400', 'localhost/evil.test'),
        hosted('a host that only begins well', '403', 'localhost.evil.test'),
        hosted('60,000 dots', '403', '.'.repeat(60_000)),
        hosted('a target of another scheme', '400', 'localhost', `ftp://localhost${OPEN}`),
        http2('HTTP/2: :authority of another host', '403', { ':authority': 'evil.test' }),
        http2('HTTP/2: :authority and Host differ', '400', { ':authority': 'localhost', host: 'evil.test' }),
        http2('HTTP/2: a tunnel', '405', { ':method': 'CONNECT', ':authority': 'evil.test:80', ':path': undefined }),
      ],
    },
    'What is lost on the way': {
      kind: 'A part of a request disappears without a word, and the rest is carried out.',
      attacks: [
        [
          'the run to delete, in a body',
          '400',
          raw({ method: 'DELETE', target: OPEN, body: '{"workflowExecution":{"runId":"old"}}' }),
        ],
        ['the query, in the body of a GET', '400', raw({ target: OPEN, body: '{"execution":{"runId":"old"}}' })],
        [
          'the namespace, behind 1,100 header lines',
          '431',
          raw({
            target: OPEN,
            headers: [...Array.from({ length: 1_100 }, (_, at) => `X-${at}: 1`), 'Temporal-Namespace: secret'],
          }),
        ],
        [
          'the same behind 99 lines',
          '431',
          raw({
            target: OPEN,
            headers: [...Array.from({ length: 99 }, (_, at) => `X-${at}: 1`), 'Temporal-Namespace: secret'],
          }),
        ],
        [
          'the caller, before a write that it has pipelined',
          'connection closed, sent',
          () => {
            const { proxy, token } = target();
            return outcome(proxy, () => abandonedWrite(proxy, token));
          },
        ],
      ],
    },
    'Requests that nobody counts': {
      kind: 'The same caller gets a new count, or none. Two requests a minute are allowed.',
      attacks: [
        counted('one token in three spellings', '200 200 429', (key) =>
          [`Bearer ${key}`, `bearer ${key}`, `BEARER   ${key}`].map(
            (value) => `GET ${OPEN} HTTP/1.1\r\nHost: localhost\r\nAuthorization: ${value}\r\n\r\n`,
          ),
        ),
        ...(
          [
            ['wrong methods', '405 405 429', `PUT ${OPEN}`, 'localhost'],
            ['OPTIONS', '204 204 429', `OPTIONS ${OPEN}`, 'localhost'],
            ['broken escapes', '400 400 429', 'GET /api/v1/namespaces/%zz', 'localhost'],
            ['refused hosts', '403 403 429', `GET ${OPEN}`, 'evil.test'],
            ['malformed hosts', '400 400 429', `GET ${OPEN}`, 'a@localhost'],
            ['unknown paths', '404 404 429', 'GET /nowhere', 'localhost'],
          ] as const
        ).map(([name, got, line, host]) =>
          counted(name, got, (key) =>
            new Array<string>(3).fill(`${line} HTTP/1.1\r\nHost: ${host}\r\nAuthorization: Bearer ${key}\r\n\r\n`),
          ),
        ),
      ],
    },
    'Too much': {
      kind: 'A request costs the proxy far more than it costs the caller.',
      attacks: [
        ['a body over the limit', '413', raw({ method: 'POST', target: OPEN, body: `"${'x'.repeat(300_000)}"` })],
        [
          'a body that grows when it is unpacked',
          '413',
          async () => {
            const { gzipSync } = await import('node:zlib');
            return raw({
              method: 'POST',
              target: OPEN,
              headers: ['Content-Encoding: gzip'],
              body: gzipSync(Buffer.alloc(50_000_000)),
            })();
          },
        ],
        [
          'the same, packed twice',
          '413',
          async () => {
            const { gzipSync } = await import('node:zlib');
            const body = gzipSync(gzipSync(Buffer.alloc(50_000_000)));
            return raw({ method: 'POST', target: OPEN, headers: ['Content-Encoding: gzip, gzip'], body })();
          },
        ],
        ['one large header', '431', raw({ target: OPEN, headers: [`X-A: ${'x'.repeat(70_000)}`] })],
        [
          '20,000 headers',
          '431',
          raw({ target: OPEN, headers: Array.from({ length: 20_000 }, (_, at) => `X-${at}: 1`) }),
        ],
        ['a long URL', '414', raw({ target: `${OPEN}?a=${'x'.repeat(40_000)}` })],
        ['many parameters', '400', raw({ target: `${OPEN}?${'a=1&'.repeat(5_000)}` })],
        ['100,000 brackets', '400', raw({ method: 'POST', target: OPEN, body: `{"input":${'['.repeat(100_000)}` })],
        [
          'a number of 100,000 digits',
          '400',
          raw({ method: 'POST', target: OPEN, body: `{"workflowTaskTimeout":${'9'.repeat(100_000)}}` }),
        ],
        ['a body that never comes', '408', raw({ method: 'POST', target: OPEN, headers: ['Content-Length: 100'] })],
        [
          'a body that comes a byte in a while, without a token',
          '401',
          bytes(`POST ${OPEN} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 100\r\n\r\n{`),
        ],
        [
          'headers that come a byte at a time (slowloris)',
          '408',
          bytes(`GET ${OPEN} HTTP/1.1\r\nX-A: ${'x'.repeat(200)}`, 20),
        ],
        ['a connection that says nothing', '408', bytes('')],
        [
          '200 such connections at once, and a caller among them',
          '200, sent',
          async () => {
            const { proxy } = target();
            const idle = Array.from({ length: 200 }, () => exchangeBytes(proxy.url, ['G']));
            const got = await raw({ target: OPEN })();
            await Promise.all(idle);
            return got;
          },
        ],
        [
          'a body that comes a byte at a time',
          '408',
          async () => {
            const { proxy, token } = target();
            const head = requestBytes({ method: 'POST', target: OPEN, token, headers: ['Content-Length: 1000'] });
            return outcome(proxy, () => exchangeBytes(proxy.url, [head, ...'x'.repeat(200)], 20));
          },
        ],
        ['a deadline without end', '400', raw({ target: OPEN, headers: ['Grpc-Timeout: 999999999H'] })],
      ],
    },
  };
}

/** A slow read and a write behind it, whose caller resets the connection before the read is answered. */
async function abandonedWrite({ url, upstream }: ServedProxy, token: string): Promise<string> {
  const before = upstream.calls.length;
  upstream.answer(() => undefined);
  const head = (line: string) => `${line} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${token}\r\n`;
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.write(`${head(`GET ${OPEN}`)}\r\n${head(`POST ${OPEN}/signal/s`)}Content-Length: 2\r\n\r\n{}`);
  while (upstream.calls.length === before) await sleep(5);
  socket.resetAndDestroy();
  await cancelled(upstream.calls.at(-1) as FakeCall);
  upstream.answer(() => ({}));
  return 'connection closed';
}

function namespace(call: FakeCall): string {
  return `sent for ${call.metadata.get('temporal-namespace')[0] ?? 'no namespace'}`;
}

function printable(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
