import { connect } from 'node:net';
import { isLoopback, parseHostPort } from '../base/host-port.ts';
import { connectGrpc } from '../upstream/grpc-js.ts';
import { waitForServer } from './namespace.ts';
import type { Progress } from './server-binary.ts';

const HOST = '127.0.0.1';
const ANSWER_MS = 2_000;
const UI_MS = 1_000;
/** The CLI's UI listens on the gRPC port plus this, unless it is told otherwise. */
export const UI_OFFSET = 1_000;

export type PortState = 'free' | 'temporal' | 'taken';

/** Who listens on a port of the loopback interface: nobody, a Temporal server, or another program. */
export async function whoListens(port: number, progress: Progress): Promise<PortState> {
  // A port that can be bound may be taken all the same: on macOS beside a listener on all interfaces.
  if (!(await accepts(port))) return 'free';
  const upstream = connectGrpc({ address: `${HOST}:${port}`, userAgent: 'temporal-http' });
  try {
    await waitForServer(upstream, ANSWER_MS, progress);
    return 'temporal';
  } catch {
    progress.signal?.throwIfAborted();
    return 'taken';
  } finally {
    upstream.close();
  }
}

/** URL of the web UI of a running development server, found where the CLI puts it; undefined if it is not there. */
export async function findUi(address: string): Promise<string | undefined> {
  const { host, port } = parseHostPort(address) ?? {};
  if (host === undefined || port === undefined || !isLoopback(host)) return undefined;
  const url = `http://${HOST}:${port + UI_OFFSET}`;
  try {
    const answer = await fetch(`${url}/api/v1/settings`, { signal: AbortSignal.timeout(UI_MS) });
    const settings: unknown = await answer.json();
    return typeof settings === 'object' && settings !== null && 'DefaultNamespace' in settings ? url : undefined;
  } catch {
    return undefined;
  }
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, HOST);
    const end = (accepted: boolean) => {
      socket.destroy();
      resolve(accepted);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
  });
}
