import type { Worker } from 'node:cluster';

/** The message that Node's cluster module sends to a worker with a connection, and the reply. */
interface ClusterMessage {
  readonly cmd?: string;
  readonly act?: string;
  readonly seq?: number;
  readonly ack?: number;
}

/** Parts of a worker's process that Node's types lack. */
interface Channel {
  send: (message: ClusterMessage, ...rest: unknown[]) => boolean;
  readonly connected: boolean;
  readonly on: (event: 'internalMessage', listener: (message: ClusterMessage) => void) => void;
  readonly emit: (event: 'internalMessage' | 'disconnect', message?: ClusterMessage & { accepted: boolean }) => boolean;
}

/** How often to check whether all messages of a dead worker have been read. */
const LOOK_MS = 10;

/**
 * Gives the connections that a dead worker has not accepted to another worker. Node's primary waits for a worker's
 * reply to each connection that it passes on; without one, it holds that connection forever, and never notices that
 * the worker has disconnected (nodejs/node, `_handleQueue` in lib/internal/child_process.js). A connection without a
 * reply has not been read from, so nothing is lost or done twice: we reply as if the worker had declined it. Only if
 * the last worker dies, Node closes the port with all its connections, until another worker listens.
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
