import { type Chapter, counted, OPEN, once } from './attack.ts';

export const COUNTING: Chapter = {
  title: 'Requests that escape the rate limit',
  kind: 'Attempts to get a new count, or not to be counted at all. Two requests per minute are allowed.',
  attacks: [
    once(
      counted('one token in three spellings', '200 200 429', (key) =>
        [`Bearer ${key}`, `bearer ${key}`, `BEARER   ${key}`].map(
          (value) => `GET ${OPEN} HTTP/1.1\r\nHost: localhost\r\nAuthorization: ${value}\r\n\r\n`,
        ),
      ),
      '200 200 200',
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
      once(
        counted(name, got, (key) =>
          new Array<string>(3).fill(`${line} HTTP/1.1\r\nHost: ${host}\r\nAuthorization: Bearer ${key}\r\n\r\n`),
        ),
        name === 'unknown paths' ? '' : got.replace('429', got.slice(0, 3)),
      ),
    ),
    once(
      counted(
        'bytes that are not HTTP, an oversized header, and a CONNECT request, counted by address',
        '400 431 429',
        () => [
          'nonsense\r\n\r\n',
          `GET ${OPEN} HTTP/1.1\r\nHost: localhost\r\nX-A: ${'x'.repeat(70_000)}\r\n\r\n`,
          'CONNECT evil.test:80 HTTP/1.1\r\nHost: localhost\r\n\r\n',
        ],
      ),
      '400 431 405',
    ),
  ],
};
