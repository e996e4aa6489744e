import { type AddressInfo, createServer, type Socket } from 'node:net';

/** An HTTP/2 server that does, frame by frame, what a test says: the right thing or the wrong one. */
export interface ScriptedServer {
  readonly address: string;
  /** Connections in order of arrival. */
  readonly peers: readonly Peer[];
  /** The next connection that has not been asked for yet. */
  readonly accept: () => Promise<Peer>;
  readonly close: () => void;
}

/** The server's end of one connection. */
export interface Peer {
  /** All frames of the client so far. */
  readonly frames: readonly ReceivedFrame[];
  /** The next frame of a type, from now on or among those that have not been asked for. */
  readonly next: (type: number) => Promise<ReceivedFrame>;
  readonly send: (...frames: readonly Buffer[]) => void;
  readonly cut: () => void;
  /** Reads no more. */
  readonly stopReading: () => void;
  /** Resolves when the client has closed the connection. */
  readonly closed: Promise<void>;
}

export interface ReceivedFrame {
  readonly type: number;
  readonly flags: number;
  readonly id: number;
  readonly payload: Buffer;
}

export const Type = {
  DATA: 0,
  HEADERS: 1,
  PRIORITY: 2,
  RST_STREAM: 3,
  SETTINGS: 4,
  PUSH_PROMISE: 5,
  PING: 6,
  GOAWAY: 7,
  WINDOW_UPDATE: 8,
  CONTINUATION: 9,
} as const;
export const [ACK, END_STREAM, END_HEADERS, PADDED, WITH_PRIORITY] = [1, 1, 4, 8, 32];

const FRAME_HEAD = 9;
const PREFACE = 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n';

export function frame(type: number, flags: number, id: number, ...payload: readonly (Buffer | number)[]): Buffer {
  const bytes = Buffer.concat(payload.map((part) => (typeof part === 'number' ? Buffer.from([part]) : part)));
  const head = Buffer.alloc(FRAME_HEAD);
  head.writeUIntBE(bytes.length, 0, 3);
  head[3] = type;
  head[4] = flags;
  head.writeUInt32BE(id, 5);
  return Buffer.concat([head, bytes]);
}

export function uint32(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [i, value] of values.entries()) bytes.writeUInt32BE(value, 4 * i);
  return bytes;
}

export function settings(...entries: readonly (readonly [id: number, value: number])[]): Buffer {
  return frame(Type.SETTINGS, 0, 0, ...entries.flatMap(([id, value]) => [0, id, uint32(value)]));
}

/** Fields that leave the table alone (RFC 7541 section 6.2.2), all of them shorter than 127 octets. */
export function fields(...entries: readonly (readonly [name: string, value: string])[]): Buffer {
  const text = (value: string) => Buffer.concat([Buffer.from([value.length]), Buffer.from(value, 'latin1')]);
  return Buffer.concat(entries.flatMap(([name, value]) => [Buffer.from([0]), text(name), text(value)]));
}

export const OK_FIELDS = fields([':status', '200'], ['content-type', 'application/grpc']);
export const OK_TRAILERS = fields(['grpc-status', '0']);

/** A message with its prefix. */
export function message(text: string | Buffer, flag = 0): Buffer {
  const bytes = Buffer.from(text as string);
  return Buffer.concat([Buffer.from([flag]), uint32(bytes.length), bytes]);
}

/** The frames of a good answer. */
export function answer(id: number, text: string | Buffer = 'answer'): Buffer[] {
  return [
    frame(Type.HEADERS, END_HEADERS, id, OK_FIELDS),
    frame(Type.DATA, 0, id, message(text)),
    frame(Type.HEADERS, END_HEADERS | END_STREAM, id, OK_TRAILERS),
  ];
}

/** What the server begins with, on all connections or by their number from 0. */
export type Greeting = Buffer | ((index: number) => Buffer);

export async function startScriptedServer(greeting: Greeting = settings()): Promise<ScriptedServer> {
  const peers: Peer[] = [];
  const sockets: Socket[] = [];
  const waiters: (() => void)[] = [];
  let accepted = 0;
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.push(socket);
    const first = typeof greeting === 'function' ? greeting(peers.length) : greeting;
    if (first.length > 0) socket.write(first);
    peers.push(createPeer(socket));
    for (const wake of waiters.splice(0)) wake();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    peers,
    accept: async () => {
      const index = accepted++;
      while (peers[index] === undefined) await new Promise<void>((resolve) => waiters.push(resolve));
      return peers[index] as Peer;
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

function createPeer(socket: Socket): Peer {
  const frames: ReceivedFrame[] = [];
  const seen = new Set<ReceivedFrame>();
  const waiters = new Set<() => void>();
  let bytes = Buffer.alloc(0);
  let at = PREFACE.length;
  socket.on('error', () => undefined);
  socket.on('data', (chunk) => {
    bytes = Buffer.concat([bytes, chunk]);
    while (bytes.length - at >= FRAME_HEAD) {
      const end = at + FRAME_HEAD + bytes.readUIntBE(at, 3);
      if (bytes.length < end) break;
      const [type, flags] = bytes.subarray(at + 3, at + 5) as unknown as [number, number];
      frames.push({ type, flags, id: bytes.readUInt32BE(at + 5), payload: bytes.subarray(at + FRAME_HEAD, end) });
      at = end;
    }
    for (const wake of waiters) wake();
  });
  const next = (type: number) =>
    new Promise<ReceivedFrame>((resolve) => {
      const look = () => {
        const found = frames.find((received) => received.type === type && !seen.has(received));
        if (found === undefined) return;
        seen.add(found);
        waiters.delete(look);
        resolve(found);
      };
      waiters.add(look);
      look();
    });
  return {
    frames,
    next,
    send: (...parts) => socket.write(Buffer.concat(parts)),
    cut: () => socket.resetAndDestroy(),
    stopReading: () => socket.pause(),
    closed: new Promise((resolve) => socket.once('close', () => resolve())),
  };
}
