import { createServer, type IncomingMessage, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { StatusError } from '../../../src/base/status-error.ts';
import type { BodyOptions } from '../../../src/operation/body/body-options.ts';
import { checkExpect, readBody } from '../../../src/operation/body/read-body.ts';

export interface BodyServer {
  readonly port: number;
  /** Number of requests received. */
  readonly requests: number;
  /** The results of `readBody` for each request, in order: text, or the error. */
  readonly results: readonly (string | StatusError)[];
  readonly close: () => Promise<void>;
}

/** A server that echoes the body that it read, or answers with the error's status, like the proxy. */
export async function bodyServer(options: BodyOptions): Promise<BodyServer> {
  const results: (string | StatusError)[] = [];
  let requests = 0;
  const server = createServer(async (req, res) => {
    requests++;
    try {
      const body = await readBody(req, options);
      results.push(body.toString());
      res.end(body);
    } catch (error) {
      if (!(error instanceof StatusError)) throw error;
      results.push(error);
      res.writeHead(error.httpStatus ?? 400, error.headers).end(error.message);
    }
  });
  server.on('checkContinue', (req: IncomingMessage, res) => {
    if (checkExpect(req.headers, options)) res.writeContinue();
    server.emit('request', req, res);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    get requests() {
      return requests;
    },
    results,
    close: () => closeServer(server),
  };
}

async function closeServer(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
}

/** One raw connection: the output so far, and a way to wait for expected output. */
export interface RawClient {
  readonly send: (data: string | Buffer) => void;
  readonly until: (pattern: RegExp) => Promise<string>;
  readonly closed: Promise<void>;
  readonly end: () => void;
}

export function rawClient(port: number): RawClient {
  const socket = connect(port, '127.0.0.1');
  let text = '';
  const closed = new Promise<void>((resolve) => socket.on('close', () => resolve()));
  socket.on('data', (data) => {
    text += data.toString('latin1');
  });
  socket.on('error', () => {});
  return {
    send: (data) => void socket.write(data),
    until: async (pattern) => {
      while (!pattern.test(text)) {
        if (socket.destroyed) throw new Error(`closed before ${pattern}: ${text}`);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      return text;
    },
    closed,
    end: () => void socket.destroy(),
  };
}

export function head(lines: readonly string[]): string {
  return ['POST / HTTP/1.1', 'Host: test', ...lines, '', ''].join('\r\n');
}
