import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, relative } from 'node:path';
import { BuildError, formatProblem } from './build-error.ts';
import { type Summary, summarize } from './changes/summary.ts';
import { type Config, fetchRoots, readConfig } from './config.ts';
import { type Generated, generate } from './generate.ts';
import { type Drift, findDrift, writeOutput } from './output.ts';

export interface GenerateOptions {
  /** The configuration file; an absolute path. */
  readonly config: string;
  /** Write nothing, and say what is not as it would be written. */
  readonly check: boolean;
  /** Write nothing, and say what has changed since this revision of git. */
  readonly since: string | undefined;
}

const BREAKING = 2;

/**
 * Runs the build step. What was left out, and what is wrong with the input, goes to standard error.
 * @returns the exit code: 0, 1 for bad input or drift, 2 for what breaks callers
 */
export async function runGenerate(options: GenerateOptions): Promise<number> {
  try {
    await fetchRoots(options.config);
    const config = readConfig(options.config);
    const generated = await generate(config);
    for (const { place, message } of [...generated.notes, ...generated.unsaid]) {
      console.error(formatProblem({ place, message: `note: ${message}` }));
    }
    if (options.since !== undefined) return reportSince(options.since, generated, config);
    const changes = changesOnDisk(generated, config);
    return options.check
      ? Math.max(reportDrift(findDrift(generated, config), changes), generated.unsaid.length > 0 ? 1 : 0)
      : reportWritten(writeOutput(generated, config), changes);
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    for (const problem of error.problems) console.error(formatProblem(problem));
    return 1;
  }
}

/** From the document on disk to the one that was made. */
function changesOnDisk({ document: made }: Generated, { document: path }: Config): Summary | undefined {
  if (path === undefined || made === undefined || !existsSync(path)) return undefined;
  const present = readFileSync(path, 'utf8');
  return present === made ? undefined : summarize(present, made);
}

function reportDrift(drift: readonly Drift[], changes: Summary | undefined): number {
  for (const { path, kind } of drift) console.error(`${relative(process.cwd(), path)}: ${kind}`);
  if (changes !== undefined) console.error(`\n${changes.text}`);
  if (changes?.isBreaking) return BREAKING;
  return drift.length > 0 ? 1 : 0;
}

function reportWritten(drift: readonly Drift[], changes: Summary | undefined): number {
  for (const { path, kind } of drift)
    console.log(`${kind === 'left over' ? 'deleted' : 'written'} ${relative(process.cwd(), path)}`);
  if (changes !== undefined) console.log(`\n${changes.text}`);
  return 0;
}

function reportSince(revision: string, { document: made }: Generated, { document: path }: Config): number {
  if (path === undefined || made === undefined) {
    console.error('the configuration names no document');
    return 1;
  }
  const before = textAt(revision, path);
  if (before === undefined) return 1;
  const changes = summarize(before, made);
  console.log(changes.text);
  return changes.isBreaking ? BREAKING : 0;
}

/** The file as it was, or undefined if git cannot say, in which case git has said why. */
function textAt(revision: string, path: string): string | undefined {
  const { status, stdout } = spawnSync('git', ['show', `${revision}:./${basename(path)}`], {
    cwd: dirname(path),
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return status === 0 ? stdout : undefined;
}
