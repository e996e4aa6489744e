import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly body: string;
  readonly status: number;
  readonly text: string;
}

/**
 * What is passed on instead: a request is changed before it reaches the server, a response before it reaches the
 * caller.
 */
export interface Lie {
  readonly request?: (body: string, path: string) => string;
  readonly answer?: (exchange: Exchange) => { readonly status?: number; readonly text?: string };
}

export interface LyingProxy {
  readonly url: string;
  readonly exchanges: readonly Exchange[];
  /** From now on. */
  readonly lie: (lie: Lie) => void;
  readonly close: () => void;
}

/** An HTTP server that relays requests to another one, and alters some of them. */
export async function startLyingProxy(target: string): Promise<LyingProxy> {
  let lie: Lie = {};
  const exchanges: Exchange[] = [];
  const server = createServer(async (request, response) => {
    const { method = 'GET', url: path = '/' } = request;
    const given = await read(request);
    const body = lie.request?.(given, path) ?? given;
    const answer = await fetch(`${target}${path}`, { method, ...(body !== '' && { body }) });
    const exchange = { method, path, body, status: answer.status, text: await answer.text() };
    exchanges.push(exchange);
    const { status = exchange.status, text = exchange.text } = lie.answer?.(exchange) ?? {};
    response.writeHead(status, { 'content-type': 'application/json' }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    exchanges,
    lie: (next) => {
      lie = next;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function read(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}
