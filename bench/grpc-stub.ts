import { type AddressInfo, createServer, type Socket } from 'node:net';

/**
 * A gRPC server that costs next to nothing: it answers every call with the number of zero bytes given by the first four
 * octets of the message. It reports its port to the parent process.
 */
const FRAME_HEAD = 9;
const MAX_FRAME = 16_384;
const PREFACE_SIZE = 24;
const WINDOW = 2 ** 30;
const [DATA, HEADERS, SETTINGS, PING, WINDOW_UPDATE] = [0, 1, 4, 6, 8];
const END_STREAM = 1;
const ACK = 1;
const END_HEADERS = 4;

function frame(type: number, flags: number, id: number, payload: Buffer): Buffer {
  const head = Buffer.alloc(FRAME_HEAD);
  head.writeUIntBE(payload.length, 0, 3);
  head[3] = type;
  head[4] = flags;
  head.writeUInt32BE(id, 5);
  return Buffer.concat([head, payload]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** A field that is added to the table (RFC 7541 section 6.2.1). */
function literal(name: string, value: string): Buffer {
  const [nameLength, valueLength] = [name, value].map(({ length }) => String.fromCharCode(length));
  return Buffer.from(`\x40${nameLength}${name}${valueLength}${value}`);
}

/** The fields of a connection's first response, and those of later responses, which refer to the table. */
const STATUS_OK = Buffer.from([0x88]);
const FIRST = {
  headers: Buffer.concat([STATUS_OK, literal('content-type', 'application/grpc')]),
  trailers: literal('grpc-status', '0'),
};
const LATER = { headers: Buffer.concat([STATUS_OK, Buffer.from([0xbf])]), trailers: Buffer.from([0xbe]) };

function answer(id: number, length: number, { headers, trailers }: typeof FIRST): Buffer {
  const message = Buffer.concat([Buffer.from([0]), uint32(length), Buffer.alloc(length)]);
  const frames = [frame(HEADERS, END_HEADERS, id, headers)];
  for (let at = 0; at < message.length; at += MAX_FRAME) {
    frames.push(frame(DATA, 0, id, message.subarray(at, at + MAX_FRAME)));
  }
  frames.push(frame(HEADERS, END_HEADERS | END_STREAM, id, trailers));
  return Buffer.concat(frames);
}

function serve(socket: Socket): void {
  const wanted = new Map<number, number>();
  let rest: Buffer = Buffer.alloc(0);
  let skip = PREFACE_SIZE;
  let answered = 0;
  socket.on('error', () => undefined);
  const settings = Buffer.concat([Buffer.from([0, 4]), uint32(WINDOW)]);
  socket.write(Buffer.concat([frame(SETTINGS, 0, 0, settings), frame(WINDOW_UPDATE, 0, 0, uint32(WINDOW))]));

  const take = (type: number, flags: number, id: number, payload: Buffer): Buffer[] => {
    if (type === PING && !(flags & ACK)) return [frame(PING, ACK, 0, payload)];
    if (type === SETTINGS && !(flags & ACK)) return [frame(SETTINGS, ACK, 0, Buffer.alloc(0))];
    if (type !== DATA) return [];
    if (!wanted.has(id)) wanted.set(id, payload.readUInt32BE(5));
    const frames = payload.length < 1_000 ? [] : [frame(WINDOW_UPDATE, 0, 0, uint32(payload.length))];
    if (flags & END_STREAM) {
      frames.push(answer(id, wanted.get(id) as number, answered++ === 0 ? FIRST : LATER));
      wanted.delete(id);
    }
    return frames;
  };

  socket.on('data', (chunk) => {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const out: Buffer[] = [];
    let at = skip;
    while (bytes.length - at >= FRAME_HEAD) {
      const payload = at + FRAME_HEAD;
      const end = payload + bytes.readUIntBE(at, 3);
      if (bytes.length < end) break;
      out.push(
        ...take(
          bytes[at + 3] as number,
          bytes[at + 4] as number,
          bytes.readUInt32BE(at + 5),
          bytes.subarray(payload, end),
        ),
      );
      at = end;
    }
    skip = Math.max(0, at - bytes.length);
    rest = bytes.subarray(at);
    if (out.length > 0) socket.write(Buffer.concat(out));
  });
}

const server = createServer({ noDelay: true }, serve).listen(0, '127.0.0.1', () => {
  process.send?.((server.address() as AddressInfo).port);
});
process.on('disconnect', () => process.exit());
