import type { Worker } from 'node:cluster';

/** What Node's cluster module sends to a worker with a connection, and what comes back. */
interface ClusterMessage {
  readonly cmd?: string;
  readonly act?: string;
  readonly seq?: number;
  readonly ack?: number;
}

/** Both are not in Node's types: `send` is called with a handle, and `internalMessage` is where answers arrive. */
interface Channel {
  send: (message: ClusterMessage, ...rest: unknown[]) => boolean;
  readonly on: (event: 'internalMessage', listener: (message: ClusterMessage) => void) => void;
  readonly emit: (event: 'internalMessage', message: ClusterMessage) => boolean;
}

/**
 * Gives the connections that a dead worker has not taken to another worker. Node's primary waits for the answer of a
 * worker to each connection that it passes on, and if none comes, it holds that connection for ever. A connection without
 * an answer has not been read from, so nothing is lost or done twice: it is answered here as if the worker had declined.
 */
export function passOnHandoffs(worker: Worker): void {
  const channel = worker.process as unknown as Channel;
  const open = new Set<number>();
  const { send } = channel;
  channel.send = (message, ...rest) => {
    if (message.act === 'newconn' && message.seq !== undefined) open.add(message.seq);
    return send.call(channel, message, ...rest);
  };
  channel.on('internalMessage', ({ ack }) => {
    if (ack !== undefined) open.delete(ack);
  });
  worker.once('exit', () => {
    for (const ack of open) channel.emit('internalMessage', { cmd: 'NODE_CLUSTER', ack, accepted: false } as object);
  });
}
