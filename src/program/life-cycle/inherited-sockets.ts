import { UsageError } from '../../base/usage-error.ts';
import type { InheritedSocket } from '../../http/acceptor.ts';

/** Sockets that systemd or another program has opened, by the protocol that they serve. */
export interface InheritedSockets {
  readonly http?: InheritedSocket;
  readonly https?: InheritedSocket;
  readonly admin?: InheritedSocket;
}

const FIRST_FD = 3;
const KINDS = ['http', 'https', 'admin'] as const;

/**
 * The protocol of sd_listen_fds(3): LISTEN_FDS sockets starting at descriptor 3, for the process LISTEN_PID, with names
 * in LISTEN_FDNAMES. A socket without one of our names serves HTTP if it is the only one.
 * @param pids the process that the sockets may be for: this one, or its primary
 * @throws UsageError if the purpose of a socket is unclear
 */
export function inheritedSockets(
  environment: Readonly<Record<string, string | undefined>>,
  pids: readonly number[],
): InheritedSockets {
  const { LISTEN_FDS, LISTEN_PID, LISTEN_FDNAMES = '' } = environment;
  const count = Number(LISTEN_FDS ?? 0);
  if (!Number.isInteger(count) || count <= 0 || !pids.includes(Number(LISTEN_PID))) return {};
  const names = LISTEN_FDNAMES.split(':');
  const sockets: { -readonly [Kind in (typeof KINDS)[number]]?: InheritedSocket } = {};
  for (let i = 0; i < count; i++) {
    const kind = KINDS.find((each) => each === names[i]) ?? (count === 1 ? 'http' : undefined);
    if (kind === undefined) {
      throw new UsageError(`LISTEN_FDNAMES: expected names from ${KINDS.join(', ')}, got ${JSON.stringify(names[i])}`);
    }
    if (sockets[kind] !== undefined)
      throw new UsageError(`LISTEN_FDNAMES: expected one socket for ${kind}, got several`);
    sockets[kind] = { fd: FIRST_FD + i };
  }
  return sockets;
}
