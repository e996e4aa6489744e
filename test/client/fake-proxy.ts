import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface FakeProxy {
  readonly url: string;
  /** What it was asked, in this order. */
  readonly asked: readonly Asked[];
  readonly close: () => Promise<void>;
}

export type Answer = (response: ServerResponse, asked: Asked) => void;

/** Answers the first request with the first answer, and so on; all further ones with the last. */
export async function fakeProxy(...answers: readonly Answer[]): Promise<FakeProxy> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const { method = '', url = '', headers } = request;
    const one = { method, url, headers, body: await textOf(request) };
    asked.push(one);
    answers[Math.min(asked.length, answers.length) - 1]?.(response, one);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
}

export function json(value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Answer {
  return (response) => {
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
    response.end(JSON.stringify(value));
  };
}

/** Sends a text, and then ends, or breaks the connection. */
export function streamed(text: string, how: 'ends' | 'breaks'): Answer {
  return (response) => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    response.write(text, () => (how === 'ends' ? response.end() : response.destroy()));
  };
}

/** Breaks the connection without an answer. */
export const hangUp: Answer = (response) => void response.destroy();
export const neverAnswer: Answer = () => undefined;
