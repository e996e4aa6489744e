import { isIPv4 } from 'node:net';

/** An HTTP proxy on the way to servers. */
export interface HttpProxy {
  readonly host: string;
  readonly port: number;
  /** Value of `Proxy-Authorization`. */
  readonly authorization: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

const DEFAULT_PORT = 80;

/**
 * The proxy that the environment names for a host, by the rules of grpc-js: the first of `grpc_proxy`, `https_proxy` and
 * `http_proxy`, in lower case, which must be an `http:` URL or is ignored; none for hosts in `no_grpc_proxy` or else
 * `no_proxy`, a list of ends of names and of IPv4 ranges (`10.0.0.0/8`).
 */
export function httpProxyFor(host: string, environment: Environment = process.env): HttpProxy | undefined {
  const value = environment.grpc_proxy || environment.https_proxy || environment.http_proxy;
  if (!value || !URL.canParse(value)) return undefined;
  const { protocol, hostname, port, username, password } = new URL(value);
  if (protocol !== 'http:' || isExempt(host, environment.no_grpc_proxy || environment.no_proxy)) return undefined;
  const credentials = decodeURIComponent(password === '' ? username : `${username}:${password}`);
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? DEFAULT_PORT : Number(port),
    authorization: credentials === '' ? undefined : `Basic ${Buffer.from(credentials).toString('base64')}`,
  };
}

function isExempt(host: string, list: string | undefined): boolean {
  if (!list) return false;
  return list.split(',').some((entry) => host.endsWith(entry) || isInRange(host, entry));
}

function isInRange(host: string, range: string): boolean {
  const [start = '', bits = '', ...rest] = range.split('/');
  const length = Number.parseInt(bits, 10);
  if (!isIPv4(host) || !isIPv4(start) || rest.length > 0 || !(length >= 0 && length <= 32)) return false;
  const shift = 32 - length;
  return Math.floor(addressNumber(host) / 2 ** shift) === Math.floor(addressNumber(start) / 2 ** shift);
}

function addressNumber(address: string): number {
  return address.split('.').reduce((number, part) => number * 256 + Number(part), 0);
}
