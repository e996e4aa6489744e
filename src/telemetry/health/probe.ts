import { formatHostPort, type HostPort } from '../../base/host-port.ts';

const TIMEOUT_MS = 2_500;
const ANY_ADDRESS = new Set(['0.0.0.0', '::']);

/**
 * Checks whether a proxy answers. For a container's HEALTHCHECK, since the image has no curl.
 * @throws Error with a one-line message if it does not.
 */
export async function probe({ host, port }: HostPort, path = '/health/live'): Promise<void> {
  const address = formatHostPort({ host: ANY_ADDRESS.has(host) ? '127.0.0.1' : host, port });
  const response = await fetch(`http://${address}${path}`, { signal: AbortSignal.timeout(TIMEOUT_MS) }).catch(
    (error: unknown) => {
      throw new Error(`no answer from ${address}: ${error instanceof Error ? error.message : String(error)}`);
    },
  );
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
}
