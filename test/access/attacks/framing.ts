import { bytes, type Chapter, OPEN } from './attack.ts';

export const FRAMING: Chapter = {
  title: 'Two requests in one',
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
    ['two hosts', '400', bytes('GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.test\r\nConnection: close\r\n\r\n')],
    ['no host', '400', bytes('GET / HTTP/1.1\r\nConnection: close\r\n\r\n')],
    [
      'another host (DNS rebinding)',
      '403',
      bytes('GET /api/v1/namespaces HTTP/1.1\r\nHost: evil.test\r\nConnection: close\r\n\r\n'),
    ],
    ['a tunnel', '405', bytes('CONNECT evil.test:80 HTTP/1.1\r\nHost: evil.test\r\n\r\n')],
    ['HTTP/0.9', '400', bytes('GET /\r\n\r\n')],
  ],
};
