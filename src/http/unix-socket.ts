import { chmodSync, lstatSync, unlinkSync } from 'node:fs';
import { connect } from 'node:net';

/** The path of a Unix socket, and its permissions. */
export interface SocketAddress {
  readonly path: string;
  readonly mode: number;
}

/** Removes a socket that a killed process has left behind; a socket with a live server stays. */
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

/** Runs `bind` so that the socket is never accessible beyond `mode`. */
export function withMode({ path, mode }: SocketAddress, bind: () => void): void {
  const before = process.umask(0o777 & ~mode);
  try {
    bind();
  } finally {
    process.umask(before);
  }
  if (lstatSync(path, { throwIfNoEntry: false })?.isSocket() === true) chmodSync(path, mode);
}
