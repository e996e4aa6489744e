import { chmodSync, lstatSync, unlinkSync } from 'node:fs';
import { connect } from 'node:net';

/** Where to listen on a Unix socket, and who may connect to it. */
export interface SocketAddress {
  readonly path: string;
  readonly mode: number;
}

/** Removes a socket that a process has left behind when it was killed; one with a server behind it stays. */
export async function removeStaleSocket(path: string): Promise<void> {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found?.isSocket() !== true) return;
  const isAlive = await new Promise<boolean>((resolve) => {
    const socket = connect(path);
    socket.once('connect', () => resolve(true));
    socket.once('error', (error: NodeJS.ErrnoException) => resolve(error.code !== 'ECONNREFUSED'));
    socket.once('close', () => undefined);
    socket.once('connect', () => socket.destroy());
  });
  if (!isAlive) unlinkSync(path);
}

/** Runs `bind` so that the socket that it makes is never open to more than `mode` says. */
export function withMode({ path, mode }: SocketAddress, bind: () => void): void {
  const before = process.umask(0o777 & ~mode);
  try {
    bind();
  } finally {
    process.umask(before);
  }
  if (lstatSync(path, { throwIfNoEntry: false })?.isSocket() === true) chmodSync(path, mode);
}
