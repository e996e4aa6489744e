import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export interface RawRequest {
  readonly method: string;
  /** Sent unchanged, byte for byte. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | undefined;
  readonly version: '1.0' | '1.1';
}

export interface RawAnswer {
  readonly status: number;
  /** Names are in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

const LIMIT_MS = 75_000;
const PIECE = 65_536;
const LARGE = 1_000_000;

/**
 * One request on its own connection, written directly to the socket: a client would normalise the path (dot segments,
 * non-ASCII characters), and the test is about how each side handles those.
 */
export function exchange(base: string, request: RawRequest): Promise<RawAnswer> {
  const { hostname, port } = new URL(base);
  const { method, path, version, body } = request;
  const headers = {
    host: `${hostname}:${port}`,
    ...(body !== undefined && { 'content-length': String(body.length) }),
    ...lowerNames(request.headers),
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = Buffer.from(`${method} ${path} HTTP/${version}\r\n${lines.join('')}\r\n`);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    const chunks: Buffer[] = [];
    socket.setTimeout(LIMIT_MS, () => socket.destroy(new Error(`no answer to ${method} ${path}`)));
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', (error) => (chunks.length === 0 ? reject(error) : undefined));
    socket.on('close', () => {
      try {
        resolve(parse(Buffer.concat(chunks)));
      } catch (error) {
        reject(new Error(`${method} ${path}: ${error}`));
      }
    });
    const answered = () => chunks.length > 0 || socket.destroyed;
    socket.write(head);
    if (body !== undefined) void writeUntil(answered, socket, body);
  });
}

/** In pieces, stopping once there is a response: a side that rejects a large body stops reading. */
async function writeUntil(answered: () => boolean, socket: Socket, body: Buffer): Promise<void> {
  if (body.length > LARGE) await sleep(100);
  for (let at = 0; at < body.length && !answered(); at += PIECE) {
    await new Promise((resolve) => socket.write(body.subarray(at, at + PIECE), resolve));
  }
}

function lowerNames(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function parse(bytes: Buffer): RawAnswer {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) throw new Error(`no answer, but ${JSON.stringify(bytes.toString().slice(0, 100))}`);
  const [first = '', ...lines] = bytes.toString('latin1', 0, end).split('\r\n');
  const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(first)?.[1]);
  const rest = bytes.subarray(end + 4);
  if (status < 200) return parse(rest);
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const body = headers['transfer-encoding'] === 'chunked' ? joinChunks(rest) : rest;
  return { status, headers, text: body.toString() };
}

function joinChunks(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; ; ) {
    const line = bytes.indexOf('\r\n', at);
    const size = Number.parseInt(bytes.toString('latin1', at, line), 16);
    if (line < 0 || !(size > 0)) return Buffer.concat(parts);
    parts.push(bytes.subarray(line + 2, line + 2 + size));
    at = line + 2 + size + 2;
  }
}
