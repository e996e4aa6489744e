import type { Progress } from './server-binary.ts';

const INTERVAL_MS = 5_000;

/**
 * Runs `work`, and tells the person who waits every few seconds how far it is.
 * @param state What has been done so far, such as `12 MB`.
 */
export async function stillBusy<T>(
  { log }: Progress,
  state: () => string | Promise<string>,
  work: () => Promise<T>,
): Promise<T> {
  const started = Date.now();
  const tell = async () => log(`  ${Math.round((Date.now() - started) / 1000)} s: ${await state()}`);
  const timer = setInterval(() => void tell().catch(() => undefined), INTERVAL_MS);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
