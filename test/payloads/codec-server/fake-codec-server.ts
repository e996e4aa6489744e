import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A payload as Temporal's remote codec contract has it. */
export interface JsonPayload {
  readonly metadata?: Readonly<Record<string, string>>;
  readonly data?: string;
}

export interface CodecRequest {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly payloads: readonly JsonPayload[];
}

export interface CodecReply {
  readonly status?: number;
  readonly body: string;
}

export interface FakeCodecServer {
  readonly url: string;
  readonly requests: CodecRequest[];
  /** The most that it had at once. */
  readonly most: () => number;
  /** Answers from now on; undefined leaves a request without an answer. Default: what a codec does. */
  readonly answer: (
    reply: ((request: CodecRequest) => CodecReply | undefined | Promise<CodecReply | undefined>) | undefined,
  ) => void;
  readonly close: () => Promise<void>;
}

const base64 = (text: string) => Buffer.from(text).toString('base64');

/** Reverses data: as good as a cipher, and to be seen. */
export const reversed = (text: string) => [...text].reverse().join('');

/** Marks what it has encoded, and decodes just that. */
export function codeJson(path: string, { metadata = {}, data = '' }: JsonPayload): JsonPayload {
  if (path.endsWith('/encode')) {
    const inner = JSON.stringify({ metadata, data });
    return { metadata: { encoding: base64('binary/reversed') }, data: base64(reversed(inner)) };
  }
  if (metadata.encoding !== base64('binary/reversed')) return { metadata, data };
  return JSON.parse(reversed(Buffer.from(data, 'base64').toString())) as JsonPayload;
}

/** A codec server of its own, after Temporal's contract and without any code of ours. */
export async function startCodecServer(): Promise<FakeCodecServer> {
  const requests: CodecRequest[] = [];
  const coded = ({ path, payloads }: CodecRequest): CodecReply => ({
    body: JSON.stringify({ payloads: payloads.map((payload) => codeJson(path, payload)) }),
  });
  let reply: (request: CodecRequest) => CodecReply | undefined | Promise<CodecReply | undefined> = coded;
  let running = 0;
  let most = 0;
  const server = createServer(async (req, res) => {
    most = Math.max(most, ++running);
    res.on('close', () => running--);
    let text = '';
    for await (const chunk of req) text += chunk;
    const { payloads } = JSON.parse(text) as { payloads: JsonPayload[] };
    const request = { path: req.url ?? '', headers: req.headers, payloads };
    requests.push(request);
    const answer = await reply(request);
    if (answer === undefined) return;
    res.writeHead(answer.status ?? 200, { 'Content-Type': 'application/json' }).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    most: () => most,
    answer: (next) => {
      reply = next ?? coded;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
