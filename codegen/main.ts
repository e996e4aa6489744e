import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BuildError, formatProblem } from './build-error.ts';
import { type Summary, summarize } from './changes/summary.ts';
import { type Config, readConfig } from './config.ts';
import { type Generated, generate } from './generate.ts';
import { type Drift, findDrift, writeOutput } from './output.ts';

const USAGE = `Usage: tsx codegen/main.ts [--config FILE] [--check | --since REVISION]

Prints the OpenAPI document, types, codecs and the operation table from .proto files, and says what of it changes for
callers.
  --config FILE     what to read and print (default: codegen.yaml of this project)
  --check           write nothing; exit with 1 if a file on disk differs, with 2 if that would break callers
  --since REVISION  write nothing; say what has changed for callers since that revision of git; exit with 2 if that
                    breaks them`;

const BREAKING = 2;

/** Runs the build step and returns the exit code: 0, 1 for bad input or drift, 2 for what breaks callers. */
async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    console.error(`${options}\n\n${USAGE}`);
    return 1;
  }
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  try {
    const config = readConfig(options.config);
    const generated = await generate(config);
    if (options.since !== undefined) return reportSince(options.since, generated, config);
    const changes = changesOnDisk(generated, config);
    return options.check
      ? reportDrift(findDrift(generated, config), changes)
      : reportWritten(writeOutput(generated, config), changes);
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    for (const problem of error.problems) console.error(formatProblem(problem));
    return 1;
  }
}

interface Options {
  readonly config: string;
  readonly check: boolean;
  readonly since: string | undefined;
  readonly help: boolean;
}

/** The options, or what is wrong with them. */
function readOptions(args: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        config: { type: 'string' },
        check: { type: 'boolean' },
        since: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
    const config =
      values.config === undefined ? fileURLToPath(new URL('../codegen.yaml', import.meta.url)) : resolve(values.config);
    return { config, check: values.check ?? false, since: values.since, help: values.help ?? false };
  } catch (error) {
    return (error as Error).message;
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

process.exitCode = await main(process.argv.slice(2));
