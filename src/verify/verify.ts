import { operations } from '../../generated/operations.ts';
import { messageTypes } from '../../generated/registry.ts';
import { Code } from '../base/status-error.ts';
import type { Upstream } from '../upstream/upstream.ts';
import { createByHandWorker } from './by-hand-worker.ts';
import { type Checker, createChecker } from './checker.ts';
import { isObject } from './json.ts';
import type { VerifyOptions } from './options.ts';
import { readEverything, readNamespace } from './read-checks.ts';
import { differencesOf, printReport, type Report } from './report.ts';
import { openWays } from './ways.ts';
import { writeEverything } from './write-checks.ts';

export interface VerifyResult {
  /** Report for standard output. */
  readonly text: string;
  readonly differences: number;
}

const TIMEOUT_MS = 30_000;

/**
 * Compares the responses of a running proxy with those of its Temporal server over gRPC. Only reads, unless a namespace
 * to write into is given.
 * @param address of the server, for messages
 * @throws Error with a one-line message if either of the two does not answer
 */
export async function verify(upstream: Upstream, address: string, options: VerifyOptions): Promise<VerifyResult> {
  const started = Date.now();
  const ways = openWays({ upstream, url: options.http, headers: options.headers, timeoutMs: TIMEOUT_MS });
  const checker = createChecker(ways, operations, messageTypes);
  const serverVersion = await firstAnswer(checker, address);
  if (options.write === undefined) await readEverything(checker, options);
  else {
    await mustExist(checker, options.write);
    await writeEverything(checker, createByHandWorker(ways, messageTypes, options.write), options.write);
    await readNamespace(checker, options.write, options.limit);
  }
  const report: Report = { serverVersion, calls: checker.calls, millis: Date.now() - started };
  return { text: printReport(report, options.output), differences: differencesOf(report) };
}

async function firstAnswer(checker: Checker, address: string): Promise<string> {
  const answer = await checker.read('getSystemInfo', {});
  const [call] = checker.calls;
  if (call?.code === Code.UNAVAILABLE) throw new Error(`cannot reach the Temporal server at ${address}`);
  return typeof answer?.serverVersion === 'string' ? answer.serverVersion : 'unknown';
}

async function mustExist(checker: Checker, namespace: string): Promise<void> {
  const found = await checker.read('describeNamespace', { namespace });
  if (!isObject(found)) throw new Error(`namespace ${namespace} does not exist (see --write)`);
}
