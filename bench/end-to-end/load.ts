import { connect, type Socket } from 'node:net';

/** The request of a workload on the wire, and the number of connections that send it. */
export interface Load {
  readonly port: number;
  readonly request: Buffer;
  readonly connections: number;
  readonly seconds: number;
  /** Total requests per second; without it, each connection sends the next request as soon as it has a response. */
  readonly rate?: number | undefined;
}

export interface Answers {
  readonly count: number;
  readonly perSecond: number;
  /** Answered with 503, which is not among the others. */
  readonly refused: number;
  /** Milliseconds, sorted; with a rate, measured from when a request was due, not from when it could be sent. */
  readonly latencies: Float64Array;
}

/** One keep-alive connection, one request at a time. */
interface Connection {
  readonly socket: Socket;
  due: number;
  isBusy: boolean;
  /** Remaining bytes of the response; undefined while its head is incomplete. */
  missing: number | undefined;
  head: string;
  isRefused: boolean;
}

/**
 * Sends requests over keep-alive connections until the time is up, and waits for the last responses.
 * @throws Error for an unsuccessful response other than 503, or a broken connection.
 */
export async function runLoad({ port, request, connections, seconds, rate }: Load): Promise<Answers> {
  const latencies: number[] = [];
  let refused = 0;
  // Requests due while connections are being opened would be late through no fault of the target.
  const sockets = await Promise.all(Array.from({ length: connections }, () => open(port)));
  const begin = performance.now();
  const end = begin + seconds * 1_000;
  await Promise.all(sockets.map(drive));
  const spent = (performance.now() - begin) / 1_000;
  return {
    count: latencies.length,
    perSecond: latencies.length / spent,
    refused,
    latencies: Float64Array.from(latencies).sort(),
  };

  function drive(socket: Socket, index: number): Promise<void> {
    const interval = rate === undefined ? 0 : (1_000 * connections) / rate;
    return new Promise((resolve, reject) => {
      const first = begin + (interval * index) / connections;
      const connection: Connection = {
        socket,
        due: first,
        isBusy: false,
        missing: undefined,
        head: '',
        isRefused: false,
      };
      const send = () => {
        const now = performance.now();
        if (now >= end) {
          socket.destroy();
          resolve();
          return;
        }
        if (rate !== undefined && now < connection.due) {
          setTimeout(send, connection.due - now);
          return;
        }
        if (rate === undefined) connection.due = now;
        connection.isBusy = true;
        socket.write(request);
      };
      socket.on('error', reject);
      socket.on('close', () => (connection.isBusy ? reject(new Error('the connection was closed')) : undefined));
      socket.on('data', (part) => {
        try {
          if (!received(connection, part)) return;
        } catch (error) {
          reject(error);
          socket.destroy();
          return;
        }
        if (connection.isRefused) refused++;
        else latencies.push(performance.now() - connection.due);
        connection.isBusy = false;
        if (rate !== undefined) connection.due += interval;
        send();
      });
      send();
    });
  }
}

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket: Socket = connect(port, '127.0.0.1', () => resolve(socket.off('error', reject).setNoDelay(true)));
    socket.on('error', reject);
  });
}

/** True once the response is complete. */
function received(connection: Connection, part: Buffer): boolean {
  if (connection.missing === undefined) {
    const text = connection.head + part.toString('latin1');
    const headEnd = text.indexOf('\r\n\r\n');
    if (headEnd < 0) {
      connection.head = text;
      return false;
    }
    const head = text.slice(0, headEnd);
    connection.isRefused = head.startsWith('HTTP/1.1 503 ');
    if (!connection.isRefused && !/^HTTP\/1\.1 20[01] /.test(head)) throw new Error(`not a success: ${text}`);
    const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
    if (length === undefined) throw new Error(`no Content-Length: ${head}`);
    connection.missing = Number(length) - (text.length - headEnd - 4);
  } else {
    connection.missing -= part.length;
  }
  if (connection.missing > 0) return false;
  connection.missing = undefined;
  connection.head = '';
  return true;
}

/** @param share 0.5 for the median, 0.99 for the 99th percentile */
export function percentile(latencies: Float64Array, share: number): number {
  return latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? Number.NaN;
}
