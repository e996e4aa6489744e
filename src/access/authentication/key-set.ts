import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createRemoteJWKSet, customFetch, type JWTVerifyGetKey } from 'jose';

export interface KeySetOptions {
  readonly url: URL;
  /** How long a set is used before it is fetched again, in milliseconds. */
  readonly maxAgeMs: number;
  /** Least time between two fetches, however many unknown keys are requested. */
  readonly cooldownMs: number;
  /** How long an old set is used while the issuer is unreachable. */
  readonly staleMs: number;
  readonly timeoutMs: number;
}

const LARGEST = 1024 * 1024;
/** Least time after a fetch that failed. */
const RETRY_MS = 5_000;

/**
 * The public keys of an issuer, fetched from its JWKS (RFC 7517) and cached. An unknown key triggers a new fetch, which
 * is how keys are rotated. Attackers cannot trigger more than one fetch per `cooldownMs`.
 */
export function createKeySet({ url, maxAgeMs, cooldownMs, staleMs, timeoutMs }: KeySetOptions): JWTVerifyGetKey {
  let good: { readonly text: string; readonly at: number } | undefined;
  let failed: { readonly error: unknown; readonly at: number } | undefined;

  const fetchSet = async (_url: string, init: RequestInit): Promise<Response> => {
    if (failed === undefined || performance.now() - failed.at >= Math.min(cooldownMs, RETRY_MS)) {
      try {
        good = { text: await readSet(url, init), at: performance.now() };
        failed = undefined;
      } catch (error) {
        failed = { error, at: performance.now() };
      }
    }
    if (good !== undefined && performance.now() - good.at < maxAgeMs + staleMs) return new Response(good.text);
    throw failed?.error ?? new Error('no keys have been fetched yet');
  };
  return createRemoteJWKSet(url, {
    cacheMaxAge: maxAgeMs,
    cooldownDuration: cooldownMs,
    timeoutDuration: timeoutMs,
    [customFetch]: fetchSet,
  });
}

async function readSet(url: URL, init: RequestInit): Promise<string> {
  const text = url.protocol === 'file:' ? await readFile(fileURLToPath(url), 'utf8') : await download(url, init);
  const set: unknown = JSON.parse(text);
  if (typeof set !== 'object' || set === null || !('keys' in set) || !Array.isArray(set.keys)) {
    throw new Error('expected a JSON Web Key Set with a list of keys');
  }
  return text;
}

/** Redirects are not followed: they would bypass the check of the URL. */
async function download(url: URL, init: RequestInit): Promise<string> {
  const response = await fetch(url, { ...init, redirect: 'error' });
  if (response.status !== 200) {
    await response.body?.cancel();
    throw new Error(`expected status 200 from the issuer, got ${response.status}`);
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > LARGEST) throw new Error('the key set is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}
