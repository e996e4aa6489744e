import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { cancelled, type FakeCall } from '../../support/fake-upstream.ts';
import type { ServedProxy } from '../../support/served.ts';
import { type Chapter, OPEN, raw, target } from './attack.ts';
import { outcome } from './exchange.ts';

export const LOST: Chapter = {
  title: 'Silently lost parts',
  kind: 'Requests of which the proxy could silently drop a part and execute the rest.',
  attacks: [
    [
      'the run to delete, in the body of a DELETE',
      '400',
      raw({ method: 'DELETE', target: OPEN, body: '{"workflowExecution":{"runId":"old"}}' }),
    ],
    ['the query, in the body of a GET', '400', raw({ target: OPEN, body: '{"execution":{"runId":"old"}}' })],
    [
      'the namespace, after 1,100 header lines',
      '431',
      raw({
        target: OPEN,
        headers: [...Array.from({ length: 1_100 }, (_, at) => `X-${at}: 1`), 'Temporal-Namespace: secret'],
      }),
      '200, sent',
    ],
    [
      'the same after 99 lines',
      '431',
      raw({
        target: OPEN,
        headers: [...Array.from({ length: 99 }, (_, at) => `X-${at}: 1`), 'Temporal-Namespace: secret'],
      }),
    ],
    [
      'a pipelined write whose caller has hung up',
      'connection closed, sent',
      () => {
        const { proxy, token } = target();
        return outcome(proxy, () => abandonedWrite(proxy, token));
      },
      'connection closed, sent, sent',
    ],
  ],
};

/** A slow read followed by a write; the caller resets the connection before the read is answered. */
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
