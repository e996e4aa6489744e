import type { Server } from 'node:http';
import type { Http2SecureServer } from 'node:http2';

/** A server that does not listen yet, and how to end its connections. */
export interface Listener {
  readonly server: Server | Http2SecureServer;
  readonly scheme: 'http' | 'https';
  readonly maxConnections: number | undefined;
  /** From then on, every answer is the last one on its connection. */
  readonly endConnections: () => void;
  /**
   * Ends what still runs, with 503 or what its route has for that.
   * @param isLast true to leave nothing to the routes
   */
  readonly endRequests: (isLast: boolean) => void;
}
