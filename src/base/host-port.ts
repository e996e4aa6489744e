export interface HostPort {
  /** A name or an address; IPv6 without brackets. */
  readonly host: string;
  readonly port: number;
}

/** Parses `HOST:PORT`, `[IPV6]:PORT` and, with a default port, `HOST`. Undefined for anything else. */
export function parseHostPort(text: string, defaultPort?: number): HostPort | undefined {
  const parsed = /^(?:\[([0-9A-Fa-f:.]+)\]|([^\s:/[\]]+))(?::(\d{1,5}))?$/.exec(text);
  const host = parsed?.[1] ?? parsed?.[2];
  const port = parsed?.[3] === undefined ? defaultPort : Number(parsed[3]);
  return host === undefined || port === undefined || port > 65_535 ? undefined : { host, port };
}

export function formatHostPort({ host, port }: HostPort): string {
  return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Several, separated by commas. */
export function formatHostPorts(addresses: readonly HostPort[]): string {
  return addresses.map(formatHostPort).join(',');
}

/** True for loopback names and addresses. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
