import {
  createServer,
  type IncomingHttpHeaders,
  type ServerHttp2Stream,
  type Settings,
  sensitiveHeaders,
} from 'node:http2';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { connectLean } from '../../../src/upstream/lean/lean.ts';
import type { Metadata } from '../../../src/upstream/upstream.ts';
import type { Random } from '../../support/random.ts';
import { seededRandom } from '../../support/seed.ts';
import { call } from '../transports.ts';

const closers: (() => void)[] = [];

afterEach(() => {
  for (const close of closers.splice(0)) close();
});

const OCTETS = [9, ...Array.from({ length: 95 }, (_, i) => 32 + i), ...Array.from({ length: 128 }, (_, i) => 128 + i)];

const PRINTABLE = OCTETS.filter((octet) => octet > 32 && octet < 127);

function randomFields(random: Random, letters: readonly number[]): [name: string, value: string][] {
  return Array.from({ length: random.below(12) }, (_, i) => {
    const name = random.pick(['x-one', 'x-two', 'via', 'x-three-and-a-longer-name', `x-${random.below(500)}`]);
    const often = random.pick(['a', 'default', 'v'.repeat(random.below(700))]);
    const rare = String.fromCharCode(...Array.from({ length: random.below(40) }, () => random.pick(letters)));
    return [`${name}-${i}`, random.oneIn(3) ? `${'a'.repeat(60)}${rare}e` : often];
  });
}

/** node:http2, which is nghttp2, at the other end. */
describe('compared with nghttp2,', () => {
  async function startPeer(settings: Settings, answer: () => readonly (readonly [string, string])[]) {
    const server = createServer({ settings });
    const requests: Record<string, unknown>[] = [];
    server.on('stream', (stream: ServerHttp2Stream, headers: IncomingHttpHeaders) => {
      requests.push(headers);
      const fields = Object.fromEntries(answer());
      const sensitive = Object.keys(fields).slice(0, 1);
      stream.respond(
        { ':status': 200, 'content-type': 'application/grpc', ...fields, [sensitiveHeaders]: sensitive },
        { waitForTrailers: true },
      );
      stream.on('wantTrailers', () => stream.sendTrailers({ 'grpc-status': '0', ...fields }));
      stream.end(Buffer.alloc(5));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const upstream = connectLean({ address: `127.0.0.1:${port}`, userAgent: 'test' });
    closers.push(() => server.close(), upstream.close);
    return { requests, upstream };
  }

  test.each([0, 64, 300, 4_096, 65_536])('what we send is read by it, with a table of %i octets', async (size) => {
    const random = seededRandom(size);
    const { requests, upstream } = await startPeer({ headerTableSize: size }, () => []);
    for (let i = 0; i < 300; i++) {
      const metadata = randomFields(random, PRINTABLE);
      await call(upstream, { metadata });
      const seen = requests.at(-1) ?? {};
      for (const [name, value] of metadata) expect([name, seen[name]]).toEqual([name, value.trim()]);
      expect(Object.keys(seen).filter((name) => /^x|^via/.test(name)).length).toBe(metadata.length);
    }
  });

  test('what it sends is read by us', async () => {
    const random = seededRandom(1);
    let sent: readonly (readonly [string, string])[] = [];
    const { upstream } = await startPeer({}, () => {
      sent = randomFields(random, OCTETS);
      return sent;
    });
    for (let i = 0; i < 500; i++) {
      const { metadata, trailers } = await call(upstream);
      expect(sorted(metadata)).toEqual(sorted(sent));
      expect(sorted(trailers)).toEqual(sorted(sent));
    }
  });

  test('every octet that a value may hold', async () => {
    let octet = 0;
    const { upstream } = await startPeer({}, () => [['x-octet', value(octet)]]);
    const value = (of: number) => `${'a'.repeat(40)}${String.fromCharCode(of)}${'a'.repeat(40)}`;
    for (octet of OCTETS) {
      const { metadata } = await call(upstream);
      expect(metadata).toEqual([['x-octet', value(octet)]]);
    }
  });
});

function sorted(metadata: Metadata): string[] {
  return metadata.map((entry) => entry.join('=')).sort();
}
