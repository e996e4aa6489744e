import type { Server } from 'node:http';
import type { Http2SecureServer } from 'node:http2';

/** A server that does not listen yet, and functions that end its connections. */
export interface Listener {
  readonly server: Server | Http2SecureServer;
  readonly scheme: 'http' | 'https';
  readonly maxConnections: number | undefined;
  /** From then on, every answer is the last one on its connection. */
  readonly endConnections: () => void;
  /** Answers running requests with 503. */
  readonly endRequests: () => void;
}
