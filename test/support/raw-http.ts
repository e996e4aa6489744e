import { type Agent, type IncomingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';

export interface RawRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  readonly signal?: AbortSignal;
  readonly agent?: Agent;
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly rawHeaders: readonly string[];
  readonly body: Buffer;
  readonly text: string;
}

/** One request with only the given headers, Host and Content-Length, on its own connection without an agent. */
export function send(
  url: string,
  { method = 'GET', headers = {}, body, signal, agent }: RawRequest = {},
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const options = { method, headers, agent: agent ?? false, ...(signal && { signal }) };
    const sent = request(url, options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const all = Buffer.concat(chunks);
        const { statusCode: status = 0, headers: received, rawHeaders } = response;
        resolve({ status, headers: received, rawHeaders, body: all, text: all.toString() });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

export interface BytesOptions {
  /** True ends the connection from our side. */
  readonly enough?: (text: string) => boolean;
  /** Ends our sending side immediately. */
  readonly end?: boolean;
}

/** Writes bytes to a socket and collects what comes back until the connection ends. */
export function sendBytes(
  url: string,
  bytes: string | Buffer,
  { enough = () => false, end = false }: BytesOptions = {},
): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    let text = '';
    socket.on('error', reject);
    socket.on('close', () => resolve(text));
    socket.on('data', (chunk) => {
      text += chunk.toString();
      if (enough(text)) socket.destroy();
    });
    if (end) socket.end(bytes);
    else socket.write(bytes);
  });
}
