import { X509Certificate } from 'node:crypto';
import { parseHostPort } from '../base/host-port.ts';
import { dial } from './lean/dial.ts';
import { Frame, PREFACE, settingsFrame } from './lean/frames.ts';
import type { UpstreamTls } from './upstream.ts';

/** What happened to a connection that greets a server in HTTP/2. */
type Outcome =
  | { readonly kind: 'http2' }
  /** `isOpen` if the handshakes of TCP and TLS were over. */
  | { readonly kind: 'closed'; readonly cause: Error; readonly isOpen: boolean }
  | { readonly kind: 'other-protocol' }
  | { readonly kind: 'silent'; readonly isOpen: boolean };

const GREETING = Buffer.concat([PREFACE, settingsFrame([])]);
/** RFC 9113 section 4.1: length, then the type. */
const TYPE_AT = 3;
const GREET_MS = 2_000;

export interface DiagnoseTarget {
  /** HOST:PORT */
  readonly address: string;
  readonly tls: UpstreamTls | undefined;
}

/**
 * Says in one line why a server cannot be reached, and what to do about it; undefined if it can be reached. Connects
 * once or twice on its own, at most two seconds each.
 */
export async function diagnose({ address, tls }: DiagnoseTarget): Promise<string | undefined> {
  const target = parseHostPort(address);
  if (target === undefined) return undefined;
  const outcome = await greet({ ...target, tls });
  if (outcome.kind === 'http2') return undefined;
  const known = outcome.kind === 'closed' ? reasonOf(outcome.cause, target.host, address, tls) : undefined;
  if (known !== undefined) return known;
  if (outcome.kind === 'silent' && !outcome.isOpen) {
    return `${address} does not answer within ${GREET_MS / 1_000} s: correct --address, or let the firewall pass it`;
  }
  const speaks = await otherWay({ ...target, tls });
  if (speaks !== undefined) return `${address} ${speaks}`;
  if (outcome.kind === 'closed' && outcome.isOpen && tls !== undefined) {
    // Node's servers, for one, do not say why.
    const guess = tls.cert === undefined ? 'expect a client certificate' : 'reject the client certificate';
    return `${address} ends the connection after the TLS handshake: it may ${guess} (--upstream-tls-cert)`;
  }
  if (outcome.kind === 'closed') return `${address} ends the connection: ${outcome.cause.message}`;
  return `${address} does not speak gRPC: correct --address`;
}

/** Tries with TLS what was tried without, and the other way round. */
async function otherWay({ tls, ...target }: DialTarget): Promise<string | undefined> {
  if (tls === undefined) {
    const { kind } = await greet({ ...target, tls: { unverified: true } });
    return kind === 'http2' ? 'expects TLS: set --upstream-tls' : undefined;
  }
  const { kind } = await greet({ ...target, tls: undefined });
  return kind === 'http2' ? 'does not speak TLS: unset --upstream-tls, or correct --address' : undefined;
}

type DialTarget = Parameters<typeof dial>[0];

function greet(target: DialTarget): Promise<Outcome> {
  return new Promise((resolve) => {
    let isOpen = false;
    const end = (outcome: Outcome) => {
      clearTimeout(timer);
      resolve(outcome);
      line.destroy();
    };
    const timer = setTimeout(() => end({ kind: 'silent', isOpen }), GREET_MS);
    const line = dial(target, {
      onOpen: () => {
        isOpen = true;
        line.write(GREETING, () => undefined);
      },
      onRead: (bytes, length) => {
        const isSettings = length > TYPE_AT && bytes[TYPE_AT] === Frame.SETTINGS;
        end({ kind: isSettings ? 'http2' : 'other-protocol' });
      },
      onClose: (cause) => end({ kind: 'closed', cause, isOpen }),
    });
  });
}

/** By the codes of Node and OpenSSL; undefined for what has several reasons. */
function reasonOf(
  cause: Error & { readonly code?: string; readonly cert?: { readonly raw?: Buffer } },
  host: string,
  address: string,
  tls: UpstreamTls | undefined,
): string | undefined {
  const { code = '' } = cause;
  switch (code) {
    case 'ENOTFOUND':
      return `DNS has no host ${host}: correct --address`;
    case 'EAI_AGAIN':
      return `DNS does not answer for ${host}: check the network of this machine`;
    case 'ECONNREFUSED':
      return `nothing listens on ${address}: start the Temporal server, or correct --address`;
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
      return `there is no route to ${address}: correct --address, or check the network of this machine`;
    case 'CERT_HAS_EXPIRED':
      return `the certificate of ${address} has expired`;
    case 'CERT_NOT_YET_VALID':
      return `the certificate of ${address} is not valid yet: check the clock of this machine`;
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
      return `the certificate of ${address} is for other names${namesOf(cause.cert?.raw)}: set --upstream-tls-server-name to one of them, or correct --address`;
    case 'DEPTH_ZERO_SELF_SIGNED_CERT':
    case 'SELF_SIGNED_CERT_IN_CHAIN':
    case 'UNABLE_TO_VERIFY_LEAF_SIGNATURE':
    case 'UNABLE_TO_GET_ISSUER_CERT':
    case 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY':
      return `the certificate of ${address} is signed by an authority that is not trusted: set --upstream-tls-ca to the file of that authority`;
  }
  // The alerts of RFC 8446 section 6.2 that a server sends because of a client's certificate.
  if (
    /ALERT_(CERTIFICATE|BAD_CERTIFICATE|UNKNOWN_CA|HANDSHAKE_FAILURE|ACCESS_DENIED)|ALERT_UNSUPPORTED_CERT/.test(code)
  ) {
    return tls?.cert === undefined
      ? `${address} expects a client certificate: set --upstream-tls-cert and --upstream-tls-key`
      : `${address} rejects the client certificate of --upstream-tls-cert`;
  }
  return undefined;
}

function namesOf(certificate: Buffer | undefined): string {
  const names = certificate && new X509Certificate(certificate).subjectAltName;
  return names ? ` (${names})` : '';
}
