import { connect as connectTcp, isIP, type Socket } from 'node:net';
import { type ConnectionOptions, checkServerIdentity, connect } from 'node:tls';
import type { UpstreamTls } from '../upstream.ts';

const READ_BUFFER = 64 * 1024;

export interface DialTarget {
  /** A name or an address, IPv6 without brackets. */
  readonly host: string;
  readonly port: number;
  readonly tls?: UpstreamTls | undefined;
}

export interface DialHooks {
  /** Gets what was read, in a buffer that is used again afterwards. */
  readonly onRead: (bytes: Buffer, length: number) => void;
  readonly onOpen: () => void;
  /** Comes once, whatever happens before. */
  readonly onClose: (cause: Error) => void;
}

/** Opens a socket to an HTTP/2 server. */
export function dial({ host, port, tls }: DialTarget, { onRead, onOpen, onClose }: DialHooks): Socket {
  const buffer = Buffer.allocUnsafeSlow(READ_BUFFER);
  const target = {
    host,
    port,
    onread: {
      buffer,
      callback: (length: number) => {
        onRead(buffer, length);
        return true;
      },
    },
  };
  let cause = new Error('the server has closed the connection');
  const open = () => {
    // What is written is whole already: see Outbox.
    socket.setNoDelay(true);
    onOpen();
  };
  const socket: Socket = tls === undefined ? connectTcp(target, open) : dialTls(target, tls, open);
  socket.on('error', (error) => {
    // Of several addresses of one name.
    cause = error instanceof AggregateError ? (error.errors[0] as Error) : error;
  });
  // Half a connection is of no use.
  socket.on('end', () => socket.destroy());
  socket.on('close', () => onClose(cause));
  return socket;
}

function dialTls(target: { readonly host: string; readonly port: number }, tls: UpstreamTls, onOpen: () => void) {
  const { ca, cert, key, serverName = target.host, unverified = false } = tls;
  const options: ConnectionOptions = {
    ...target,
    ...{ ca, cert, key },
    // RFC 6066 section 3: the name is not sent if it is an address.
    ...(isIP(serverName) === 0 && { servername: serverName }),
    checkServerIdentity: (_, certificate) => checkServerIdentity(serverName, certificate),
    rejectUnauthorized: !unverified,
    ALPNProtocols: ['h2'],
  };
  const socket = connect(options);
  socket.on('secureConnect', () => {
    if (socket.alpnProtocol === 'h2') onOpen();
    else socket.destroy(new Error('the server does not agree to speak HTTP/2 (ALPN)'));
  });
  return socket;
}
