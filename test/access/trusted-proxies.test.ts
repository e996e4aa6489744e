import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { parseTrustedProxies } from '../../src/access/trusted-proxies.ts';

const request = (remoteAddress: string | undefined, forwardedFor?: string) =>
  ({ socket: { remoteAddress }, headers: { 'x-forwarded-for': forwardedFor } }) as unknown as IncomingMessage;

describe('the address of a caller', () => {
  test.each<[string, string[], string | undefined, string | undefined, string | undefined]>([
    ['the peer, where nobody is trusted', [], '10.0.0.1', '1.2.3.4', '10.0.0.1'],
    ['the peer, if it is not trusted', ['10.0.0.0/8'], '11.0.0.1', '1.2.3.4', '11.0.0.1'],
    ['what a trusted one says', ['10.0.0.0/8'], '10.0.0.1', '1.2.3.4', '1.2.3.4'],
    ['not what stands left of it', ['10.0.0.0/8'], '10.0.0.1', '6.6.6.6, 1.2.3.4', '1.2.3.4'],
    ['behind several', ['10.0.0.0/8', '192.168.0.1'], '10.0.0.1', '1.2.3.4, 192.168.0.1,10.9.9.9', '1.2.3.4'],
    ['the peer, where all are trusted', ['10.0.0.0/8'], '10.0.0.1', '10.0.0.2', '10.0.0.1'],
    ['the peer, where what is said is no address', ['10.0.0.0/8'], '10.0.0.1', '1.2.3.4, unknown', '10.0.0.1'],
    ['an address with a port', ['10.0.0.0/8'], '10.0.0.1', '1.2.3.4:567', '1.2.3.4'],
    ['IPv6 with a port', ['10.0.0.0/8'], '10.0.0.1', '[2001:db8::1]:567', '2001:db8::1'],
    ['IPv4 inside of IPv6', ['10.0.0.0/8'], '::ffff:10.0.0.1', '1.2.3.4', '1.2.3.4'],
    ['IPv6 networks', ['2001:db8::/32'], '2001:db8::5', '1.2.3.4', '1.2.3.4'],
    ['this machine', ['loopback'], '::1', '1.2.3.4', '1.2.3.4'],
    ['a Unix socket where any is trusted', ['10.0.0.0/8'], undefined, '1.2.3.4', '1.2.3.4'],
    ['a Unix socket where nobody is', [], undefined, '1.2.3.4', undefined],
  ])('is %s', (_, networks, peer, forwardedFor, wanted) => {
    expect(parseTrustedProxies(networks)?.clientAddress(request(peer, forwardedFor))).toBe(wanted);
  });

  test.each(['x', '10.0.0.0/33', '::/129', '10.0.0.0/', '10.0.0', '10.0.0.0/-1', 'localhost'])(
    '%s is no network',
    (text) => {
      expect(parseTrustedProxies([text])).toBeUndefined();
    },
  );
});
