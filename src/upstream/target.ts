import { checkPem, type PemSource, pemFiles, readPem } from '../base/pem.ts';
import type { UpstreamTls } from './upstream.ts';

/** One server, and the credentials that the proxy presents to it. */
export interface UpstreamTarget {
  /** Used in metrics, health and logs that callers may see, and so must not reveal an address. */
  readonly name: string;
  /** False if its address is made of a namespace that a caller chose, who may have made it up. */
  readonly isConfigured: boolean;
  /** HOST:PORT, or several separated by commas; `{namespace}` in it stands for the call's. */
  readonly address: string;
  /** Undefined for a connection that is not encrypted. */
  readonly tls: TargetTls | undefined;
  /** Sent as a bearer token with calls that carry none. */
  readonly apiKey: string | { readonly path: string } | undefined;
  /** Sent with every call, in place of what its caller sends under these names. */
  readonly metadata: readonly (readonly [name: string, value: string])[];
  /** For calls without a namespace. */
  readonly namespace: string | undefined;
}

/** Name of the server of --address. */
export const MAIN_NAME = 'temporal';

/** Name of the server of one namespace. */
export function namespaceName(namespace: string): string {
  return `namespace:${namespace}`;
}

export interface TargetTls {
  readonly ca: PemSource | undefined;
  readonly cert: PemSource | undefined;
  readonly key: PemSource | undefined;
  readonly serverName: string | undefined;
  readonly unverified: boolean;
}

/** The files that a target's channel depends on. */
export function tlsFiles(tls: TargetTls | undefined): readonly string[] {
  return tls === undefined ? [] : pemFiles([tls.ca, tls.cert, tls.key]);
}

/** @throws Error that names the files, also if the certificate does not match the key */
export function readTls(tls: TargetTls): UpstreamTls {
  const { ca, cert, key, serverName, unverified } = tls;
  const parts = { ca: ca && readPem(ca), cert: cert && readPem(cert), key: key && readPem(key) };
  checkPem(parts, tlsFiles(tls));
  return { ...parts, serverName, unverified };
}
