import { gzipSync } from 'node:zlib';
import type { Transport } from '../../../src/upstream/connect.ts';
import { stopClock } from '../../support/clock.ts';
import {
  answer,
  END_HEADERS,
  END_STREAM,
  fields,
  frame,
  message,
  OK_TRAILERS,
  type Peer,
  settings,
  startScriptedServer,
  Type,
} from '../../upstream/scripted-server.ts';
import { type Attack, type Chapter, OPEN, once } from './attack.ts';
import { statusOf, withProxy } from './proxies.ts';

const PACKED = gzipSync(Buffer.alloc(10_000_000));
const GZIP_FIELDS = fields([':status', '200'], ['content-type', 'application/grpc'], ['grpc-encoding', 'gzip']);

/** What a server does with the stream of a call. */
type Answer = (peer: Peer, id: number) => void;

/** The status of each of several reads, one after the other, of a server that answers like this. */
async function reads(transport: Transport, answerTo: Answer, count: number) {
  const server = await startScriptedServer(settings());
  const serve = async (): Promise<void> => {
    const peer = await server.accept();
    void serve();
    for (;;) answerTo(peer, (await peer.next(Type.HEADERS)).id);
  };
  void serve();
  const flags = { address: server.address, transport, retries: 0, breakerFailures: 0, upstreamAnswerLimit: '1MB' };
  try {
    return await withProxy(flags, async (proxy) => {
      const statuses: string[] = [];
      for (let i = 0; i < count; i++) statuses.push(await statusOf(proxy, OPEN));
      return { statuses, connections: server.peers.length };
    });
  } finally {
    server.close();
  }
}

/** On both transports, which must do the same. */
function server(name: string, got: string, answerTo: Answer, before: string, count = 2): Attack {
  const run = async () => {
    const one = (await reads('lean', answerTo, count)).statuses.join(' ');
    const other = (await reads('grpc-js', answerTo, count)).statuses.join(' ');
    return one === other ? one : `lean: ${one}, grpc-js: ${other}`;
  };
  return once([name, got, run], before);
}

/** Sends frames that want an answer and reads none. */
function flood(each: Buffer): Answer {
  return (peer) => {
    peer.stopReading();
    for (let i = 0; i < 40; i++) peer.send(...Array<Buffer>(5_000).fill(each));
  };
}

export const SERVERS: Chapter = {
  title: 'What a server may do',
  kind: 'A server, or whatever answers in its place, harms the proxy and with it the callers of others. Each attack is tried with both transports.',
  attacks: [
    server(
      'a gzipped message of 10 kB that becomes 10 MB, where 1 MB is allowed, then a good one',
      '429 200',
      (peer, id) => {
        if (id > 1) return peer.send(...answer(id, Buffer.alloc(0)));
        peer.send(frame(Type.HEADERS, END_HEADERS, id, GZIP_FIELDS), frame(Type.DATA, 0, id, message(PACKED, 1)));
        return peer.send(frame(Type.HEADERS, END_HEADERS | END_STREAM, id, OK_TRAILERS));
      },
      '2 GB resident for 1 MB that becomes 1 GB',
    ),
    server(
      'a flood of PING, and it reads nothing',
      '503',
      flood(frame(Type.PING, 0, 0, Buffer.alloc(8))),
      'buffered without bound',
      1,
    ),
    server('a flood of SETTINGS, and it reads nothing', '503', flood(settings([3, 100])), 'buffered without bound', 1),
    server(
      'a message that is none, then a good one',
      '500 200',
      (peer, id) => peer.send(...answer(id, id > 1 ? Buffer.alloc(0) : Buffer.from([0x0a, 0xff, 0xff, 0x01]))),
      '500 200',
    ),
    ...(['lean', 'grpc-js'] as const).map((transport) =>
      once(
        [
          `it accepts connections and ends them, with ${transport}: connections for 20 calls, the clock being stopped`,
          '2',
          async () => {
            stopClock({ toFake: ['performance'] });
            return String((await reads(transport, (peer) => peer.cut(), 20)).connections);
          },
        ],
        '20',
      ),
    ),
  ],
};
