import type { Worker } from 'node:cluster';

/** What Node's cluster module sends to a worker with a connection, and what comes back. */
interface ClusterMessage {
  readonly cmd?: string;
  readonly act?: string;
  readonly seq?: number;
  readonly ack?: number;
}

/** What of a worker's process is not in Node's types. */
interface Channel {
  send: (message: ClusterMessage, ...rest: unknown[]) => boolean;
  readonly connected: boolean;
  readonly on: (event: 'internalMessage', listener: (message: ClusterMessage) => void) => void;
  readonly emit: (event: 'internalMessage' | 'disconnect', message?: ClusterMessage & { accepted: boolean }) => boolean;
}

/** How often to look whether everything that a dead worker has said has been read. */
const LOOK_MS = 10;

/**
 * Gives the connections that a dead worker has not taken to another worker. Node's primary waits for the answer of a
 * worker to each connection that it passes on; if none comes, it holds that connection for ever, and never notices that
 * the worker has disconnected (nodejs/node, `_handleQueue` in lib/internal/child_process.js). A connection without an
 * answer has not been read from, so nothing is lost or done twice: it is answered here as if the worker had declined. Only
 * if the last worker dies, Node closes the port with all its connections, until another worker listens.
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
  let isDisconnected = false;
  worker.once('disconnect', () => {
    isDisconnected = true;
    for (const ack of open) channel.emit('internalMessage', { cmd: 'NODE_CLUSTER', ack, accepted: false });
  });
  const disconnect = () => {
    if (isDisconnected) return;
    if (channel.connected) setTimeout(disconnect, LOOK_MS);
    else channel.emit('disconnect');
  };
  worker.once('exit', () => setTimeout(disconnect, LOOK_MS));
}
