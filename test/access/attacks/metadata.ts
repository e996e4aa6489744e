import { type Chapter, header, OPEN, post, raw, START, target } from './attack.ts';

export const METADATA: Chapter = {
  title: 'Forged metadata',
  kind: 'Attempts to set metadata that Temporal trusts.',
  attacks: [
    [
      'a second token: Grpc-Metadata-Authorization: Bearer root',
      '200, one token',
      raw({ target: OPEN, headers: ['Grpc-Metadata-Authorization: Bearer root'] }, (call) =>
        call.metadata.get('authorization').join() === `Bearer ${target().token}` ? 'one token' : 'another token',
      ),
    ],
    header('the name of the caller', '200, x-caller=["anna"]', 'Grpc-Metadata-X-Caller: root', 'x-caller'),
    header('the same in upper case', '200, x-caller=["anna"]', 'GRPC-METADATA-X-CALLER: root', 'x-caller'),
    header('metadata set by the operator', '200, x-tenant=["one"]', 'Grpc-Metadata-X-Tenant: two', 'x-tenant'),
    header('a pseudo-header', '200, :path=[]', 'Grpc-Metadata-:path: /x', ':path'),
    header('the gRPC timeout', '200, grpc-timeout=[]', 'Grpc-Metadata-Grpc-Timeout: 1n', 'grpc-timeout'),
    header('the content type', '200, x-none=[]', 'Grpc-Metadata-Content-Type: text/plain', 'x-none'),
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
    header('non-ASCII letters', '200, x-a=[]', 'Grpc-Metadata-X-A: \xe9', 'x-a'),
    header('a header declared hop-by-hop', '200, x-caller=["anna"]', 'Connection: close, x-caller', 'x-caller'),
    header(
      'X-Forwarded-For from an untrusted peer',
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
      'X-Forwarded-Host from an untrusted peer',
      '200, x-forwarded-host=["localhost"]',
      'X-Forwarded-Host: evil.test',
      'x-forwarded-host',
    ),
    [
      'the verified token declared hop-by-hop, and a second token: Connection: authorization',
      '200, one token',
      raw(
        { target: OPEN, headers: ['Connection: authorization', 'Grpc-Metadata-Authorization: Bearer root'] },
        (call) =>
          call.metadata.get('authorization').join() === `Bearer ${target().token}` ? 'one token' : 'another token',
      ),
      '200, another token',
    ],
    header(
      'the address declared hop-by-hop',
      '200, x-forwarded-for=["127.0.0.1"]',
      'Connection: x-forwarded-for',
      'x-forwarded-for',
    ),
    post('the namespace declared hop-by-hop', '400', OPEN, START, [
      'Temporal-Namespace: secret',
      'Connection: temporal-namespace',
    ]),
  ],
};
