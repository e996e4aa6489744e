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

/** Reads several times in sequence from a server that answers like this; returns the statuses. */
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

/** Runs on both transports, which must behave alike. */
function server(name: string, got: string, answerTo: Answer, before: string, count = 2): Attack {
  const run = async () => {
    const one = (await reads('lean', answerTo, count)).statuses.join(' ');
    const other = (await reads('grpc-js', answerTo, count)).statuses.join(' ');
    return one === other ? one : `lean: ${one}, grpc-js: ${other}`;
  };
  return once([name, got, run], before);
}

/** Sends frames that require an answer, and stops reading. */
function flood(each: Buffer): Answer {
  return (peer) => {
    peer.stopReading();
    for (let i = 0; i < 40; i++) peer.send(...Array<Buffer>(5_000).fill(each));
  };
}

export const SERVERS: Chapter = {
  title: 'Malicious servers',
  kind: 'A Temporal server, or something that impersonates one, tries to harm the proxy and thereby the callers of other servers. Each attack is tried with both transports.',
  attacks: [
    server(
      'a gzipped message of 10 kB that expands to 10 MB, above a limit of 1 MB, then a valid one',
      '429 200',
      (peer, id) => {
        if (id > 1) return peer.send(...answer(id, Buffer.alloc(0)));
        peer.send(frame(Type.HEADERS, END_HEADERS, id, GZIP_FIELDS), frame(Type.DATA, 0, id, message(PACKED, 1)));
        return peer.send(frame(Type.HEADERS, END_HEADERS | END_STREAM, id, OK_TRAILERS));
      },
      '2 GB resident for 1 MB that expands to 1 GB',
    ),
    server(
      'a flood of PING from a server that stops reading',
      '503',
      flood(frame(Type.PING, 0, 0, Buffer.alloc(8))),
      'buffered without bound',
      1,
    ),
    server(
      'a flood of SETTINGS from a server that stops reading',
      '503',
      flood(settings([3, 100])),
      'buffered without bound',
      1,
    ),
    server(
      'an invalid message, then a valid one',
      '500 200',
      (peer, id) => peer.send(...answer(id, id > 1 ? Buffer.alloc(0) : Buffer.from([0x0a, 0xff, 0xff, 0x01]))),
      '500 200',
    ),
    ...(['lean', 'grpc-js'] as const).map((transport) =>
      once(
        [
          `connections opened by 20 calls to a server that closes each one, with ${transport}`,
          'fewer than 5',
          async () => {
            stopClock({ toFake: ['performance'] });
            const { connections } = await reads(transport, (peer) => peer.cut(), 20);
            return connections < 5 ? 'fewer than 5' : String(connections);
          },
        ],
        '20',
      ),
    ),
  ],
};
