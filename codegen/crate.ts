import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { untar } from './untar.ts';

/** A crate, which is a package of Rust's registry, pinned by its content. */
export interface Crate {
  readonly crate: string;
  readonly version: string;
  /** SHA-256 of the .crate file, in hexadecimal. */
  readonly sha256: string;
}

const REGISTRY = 'https://static.crates.io/crates';
const LIMIT_MS = 120_000;
const HASH_CHARACTERS = 12;

/** Where a crate is unpacked: outside any checkout, as the XDG base directory specification says. */
export function crateFolder({ crate, version, sha256 }: Crate, env: NodeJS.ProcessEnv = process.env): string {
  const { XDG_CACHE_HOME: base } = env;
  // XDG: a relative path is invalid and to be ignored.
  const cache = base !== undefined && isAbsolute(base) ? base : join(homedir(), '.cache');
  return join(cache, 'temporal-http', 'crates', `${crate}-${version}-${sha256.slice(0, HASH_CHARACTERS)}`);
}

/**
 * Fetches a crate and unpacks it, unless that was done before. Only a complete folder gets its name, by a rename.
 * @param read returns the content of a URL; tests give their own
 * @throws Error in one line if it cannot be fetched, or is not the pinned one
 */
export async function fetchCrate(pinned: Crate, { folder = crateFolder(pinned), read = download } = {}): Promise<void> {
  if (existsSync(folder)) return;
  const { crate, version, sha256 } = pinned;
  const archive = await read(crateUrl(crate, version));
  const found = sha256Of(archive);
  if (found !== sha256) throw new Error(`${crate} ${version}: expected a crate with SHA-256 ${sha256}, got ${found}`);
  await mkdir(dirname(folder), { recursive: true });
  const scratch = await mkdtemp(`${folder}.`);
  try {
    for (const { path, content } of untar(gunzipSync(archive))) {
      // Every path in a crate begins with its name and version.
      const file = join(scratch, ...path.split('/').slice(1));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
    await rename(scratch, folder);
  } catch (error) {
    // Another process may have been faster.
    if (!existsSync(folder)) throw error;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** Address of a .crate file. */
export function crateUrl(crate: string, version: string): string {
  return `${REGISTRY}/${crate}/${crate}-${version}.crate`;
}

export function sha256Of(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** @throws Error that names the URL */
export async function download(url: string): Promise<Buffer> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(LIMIT_MS) });
    if (!answer.ok) throw new Error(`status ${answer.status}`);
    return Buffer.from(await answer.arrayBuffer());
  } catch (error) {
    const { message, cause } = error as Error;
    throw new Error(`cannot fetch ${url}: ${cause instanceof Error ? cause.message : message}`);
  }
}
