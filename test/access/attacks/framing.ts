import { bytes, type Chapter, OPEN, once } from './attack.ts';

/** What another server may read as a second request. */
const HIDDEN = `GET ${OPEN} HTTP/1.1\r\nHost: localhost\r\n\r\n`;

function hidden(line: string): string {
  return `POST ${OPEN} HTTP/1.1\r\nHost: localhost\r\n${line}\r\n\r\n0\r\n\r\n${HIDDEN}`;
}

function chunks(body: string): string {
  return `POST ${OPEN} HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n${body}${HIDDEN}`;
}

export const FRAMING: Chapter = {
  title: 'Request smuggling',
  kind: 'Requests whose end or host two parties could read differently.',
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
    once(['CONNECT in HTTP/2.0', '405', bytes('CONNECT x:1 HTTP/2.0\r\nHost: localhost\r\n\r\n')], 'the process ends'),
    ['GET in HTTP/2.0, without a host', '505', bytes(`GET ${OPEN} HTTP/2.0\r\n\r\n`)],
    ['a negative length', '400', bytes('POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n')],
    ['a length with a sign', '400', bytes('POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: +5\r\n\r\nabcde')],
    [
      'an unknown transfer coding',
      '400',
      bytes('POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: xchunked\r\n\r\n'),
    ],
    [
      'an invalid chunk',
      '400',
      bytes(`POST ${OPEN} HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n`),
    ],
    [
      'two Host headers',
      '400',
      bytes('GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.test\r\nConnection: close\r\n\r\n'),
    ],
    ['no Host header', '400', bytes('GET / HTTP/1.1\r\nConnection: close\r\n\r\n')],
    [
      'another host (DNS rebinding)',
      '403',
      bytes('GET /api/v1/namespaces HTTP/1.1\r\nHost: evil.test\r\nConnection: close\r\n\r\n'),
    ],
    ['CONNECT', '405', bytes('CONNECT evil.test:80 HTTP/1.1\r\nHost: evil.test\r\n\r\n')],
    ['HTTP/0.9', '505', bytes('GET /\r\n\r\n')],
    ['two transfer codings, the last one not chunked', '400', bytes(hidden('Transfer-Encoding: chunked, identity'))],
    ['chunked twice', '400', bytes(hidden('Transfer-Encoding: chunked, chunked'))],
    ['chunked in a folded line', '400', bytes(hidden('Transfer-Encoding:\r\n chunked'))],
    ['chunked after a vertical tab', '400', bytes(hidden('Transfer-Encoding: \x0bchunked'))],
    ['a space before the colon', '400', bytes(hidden('Transfer-Encoding : chunked'))],
    ['a list of lengths', '400', bytes(hidden('Content-Length: 5, 5'))],
    ['a length in hexadecimal', '400', bytes(hidden('Content-Length: 0x5'))],
    ['a chunk size followed by a space', '400', bytes(chunks('5 \r\nabcde\r\n0\r\n\r\n'))],
    ['chunks that end with a line feed only', '400', bytes(chunks('5\nabcde\n0\n\n'))],
    ['a line feed inside a chunk extension', '400', bytes(chunks('5;a\nb\r\nabcde\r\n0\r\n\r\n'))],
    ['a chunk longer than its size', '401', bytes(chunks('2\r\nabcde\r\n0\r\n\r\n'))],
    ['a chunk size beyond 64 bits', '400', bytes(chunks('10000000000000005\r\nabcde\r\n0\r\n\r\n'))],
  ],
};
