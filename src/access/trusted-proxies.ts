import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

/** Whose `X-Forwarded-*` headers are believed. */
export interface TrustedProxies {
  /** True if the peer of a connection is one of them. A peer on a Unix socket is, where any are configured. */
  readonly trusts: (req: IncomingMessage) => boolean;
  /**
   * The address of the caller: the peer's, or, behind trusted proxies, the last one in X-Forwarded-For that is not one of
   * them. Undefined on a Unix socket without one.
   */
  readonly clientAddress: (req: IncomingMessage) => string | undefined;
}

/**
 * Reads addresses and networks: `10.0.0.0/8`, `::1`, `loopback`.
 * @returns undefined if one of them is neither an address nor a network
 */
export function parseTrustedProxies(networks: readonly string[]): TrustedProxies | undefined {
  const list = new BlockList();
  for (const network of networks.flatMap((name) => (name === 'loopback' ? ['127.0.0.0/8', '::1'] : [name]))) {
    const [address = '', bits] = network.split('/');
    const family = isIP(address);
    const width = family === 4 ? 32 : 128;
    if (family === 0 || (bits !== undefined && !/^\d{1,3}$/.test(bits)) || Number(bits ?? 0) > width) return undefined;
    list.addSubnet(address, bits === undefined ? width : Number(bits), family === 4 ? 'ipv4' : 'ipv6');
  }
  const isProxy = (address: string) => {
    const family = isIP(address);
    return family !== 0 && list.check(address, family === 4 ? 'ipv4' : 'ipv6');
  };
  const any = networks.length > 0;
  const trusts = (req: IncomingMessage) => {
    const peer = peerAddress(req);
    return peer === undefined ? any : isProxy(peer);
  };
  return {
    trusts,
    clientAddress: (req) => {
      const peer = peerAddress(req);
      if (!trusts(req)) return peer;
      const hops = String(req.headers['x-forwarded-for'] ?? '')
        .split(',')
        .map((hop) => plainAddress(hop.trim()));
      // From the right: anything to the left of the first address that is not a proxy's may be forged.
      const caller = hops.reverse().find((hop) => hop === undefined || !isProxy(hop));
      return caller ?? peer;
    },
  };
}

/** The address at the other end, IPv4 in its own form; undefined on a Unix socket. */
function peerAddress(req: IncomingMessage): string | undefined {
  const { remoteAddress } = req.socket;
  return remoteAddress === undefined ? undefined : plainAddress(remoteAddress);
}

/** `::ffff:1.2.3.4` as `1.2.3.4`, `1.2.3.4:5678` and `[::1]:5678` without the port; undefined for no address. */
function plainAddress(text: string): string | undefined {
  const bare = /^\[(.*)\](?::\d+)?$/.exec(text)?.[1] ?? /^(\d+(?:\.\d+){3}):\d+$/.exec(text)?.[1] ?? text;
  const address = bare.replace(/^::ffff:(?=\d+\.)/i, '');
  return isIP(address) === 0 ? undefined : address;
}
