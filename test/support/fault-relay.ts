import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** What happens to the bytes between the proxy and its server. */
export type Fault = 'none' | 'refused' | 'black-hole' | 'slow' | 'reset';

export interface FaultRelay {
  readonly address: string;
  readonly set: (fault: Fault) => Promise<void>;
  /** Existing connections go silent for good, as if a machine were unplugged; new ones work. */
  readonly halfOpen: () => void;
  readonly close: () => Promise<void>;
}

const SLOW_MS = 200;

interface Pair {
  readonly incoming: Socket;
  readonly outgoing: Socket;
  silent: boolean;
  /** Bytes sent into a black hole: TCP retransmits them until they arrive. */
  held: (() => void)[];
}

/** Passes bytes on to a port of the loopback address, or does worse. */
export async function startFaultRelay(port: number, host = '127.0.0.1', listen = 0): Promise<FaultRelay> {
  const pairs = new Set<Pair>();
  let fault: Fault = 'none';
  let server: Server | undefined;
  let bound = listen;

  const pass = (pair: Pair, to: Socket) => {
    let late = 0;
    return (bytes: Buffer) => {
      if (pair.silent) return;
      if (fault === 'black-hole') pair.held.push(() => to.write(bytes));
      else if (fault === 'slow' || late > 0) {
        // Later bytes too: bytes must not overtake each other.
        late++;
        setTimeout(() => {
          late--;
          to.write(bytes);
        }, SLOW_MS);
      } else to.write(bytes);
    };
  };
  const accept = (incoming: Socket) => {
    const outgoing = connect(port, '127.0.0.1');
    const pair: Pair = { incoming, outgoing, silent: false, held: [] };
    pairs.add(pair);
    incoming.on('data', pass(pair, outgoing));
    outgoing.on('data', pass(pair, incoming));
    for (const [one, other] of [
      [incoming, outgoing],
      [outgoing, incoming],
    ] as const) {
      one.on('error', () => undefined);
      one.on('close', () => {
        pairs.delete(pair);
        if (!pair.silent) other.destroy();
      });
    }
  };
  const open = async () => {
    const opened = createServer({ noDelay: true }, accept);
    server = opened;
    await new Promise<void>((resolve) => opened.listen(bound, host, resolve));
    bound = (opened.address() as AddressInfo).port;
  };
  const cut = () => {
    for (const { incoming, outgoing } of pairs) {
      incoming.resetAndDestroy();
      outgoing.destroy();
    }
  };
  const shut = async () => {
    const closing = server;
    server = undefined;
    if (closing === undefined) return;
    const closed = new Promise<void>((resolve) => closing.close(() => resolve()));
    cut();
    await closed;
  };
  await open();
  return {
    address: `${host}:${bound}`,
    set: async (next) => {
      fault = next;
      if (next === 'refused') await shut();
      else if (server === undefined) await open();
      if (next === 'reset') cut();
      if (next === 'black-hole') return;
      for (const pair of pairs) for (const write of pair.held.splice(0)) write();
    },
    halfOpen: () => {
      for (const pair of pairs) pair.silent = true;
    },
    close: shut,
  };
}
