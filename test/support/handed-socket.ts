interface TcpHandle {
  readonly fd: number;
  readonly bind: (host: string, port: number) => number;
  readonly getsockname: (out: object) => number;
  readonly close: () => void;
}

interface TcpBinding {
  readonly TCP: new (kind: number) => TcpHandle;
  readonly constants: { readonly SERVER: number };
}

export interface HandedSocket {
  readonly fd: number;
  readonly port: number;
  readonly close: () => void;
}

/** A socket on the loopback interface that this process holds, and never accepts from, for programs that it starts. */
export function bindSocket(): HandedSocket {
  // Only Node's own handle can be had without accepting.
  const { TCP, constants } = (process as unknown as { binding: (name: string) => TcpBinding }).binding('tcp_wrap');
  const handle = new TCP(constants.SERVER);
  if (handle.bind('127.0.0.1', 0) !== 0) throw new Error('no free port');
  const address: { port?: number } = {};
  handle.getsockname(address);
  return { fd: handle.fd, port: address.port ?? 0, close: () => handle.close() };
}

/**
 * Starts what follows as systemd starts a service (sd_listen_fds): the socket is descriptor 3, and variables name the
 * process.
 */
export function asSystemd(name: string): readonly string[] {
  return ['sh', '-c', `export LISTEN_FDS=1 LISTEN_FDNAMES=${name} LISTEN_PID=$$; exec "$0" "$@"`, process.execPath];
}
