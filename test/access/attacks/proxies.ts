import { type ServedProxy, startServed } from '../../support/served.ts';
import { exchangeBytes, requestBytes } from './exchange.ts';

/** Runs `run` with a new proxy. */
export async function withProxy<T>(
  flags: Readonly<Record<string, unknown>>,
  run: (proxy: ServedProxy) => Promise<T>,
): Promise<T> {
  const proxy = await startServed(flags);
  try {
    return await run(proxy);
  } finally {
    await proxy.close();
  }
}

/** The status of a GET. */
export function statusOf({ url }: ServedProxy, path: string): Promise<string> {
  return exchangeBytes(url, [requestBytes({ target: path })]);
}
