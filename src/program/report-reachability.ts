import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '../base/logger.ts';
import { Code, StatusError } from '../base/status-error.ts';
import { diagnose } from '../upstream/diagnose.ts';
import { isTemplate } from '../upstream/pool.ts';
import { readTls, type UpstreamTarget } from '../upstream/target.ts';
import type { Upstream } from '../upstream/upstream.ts';

const REACHABLE_MS = 2_000;
const STATE_CHECK_MS = 50;
const CALL_MS = 5_000;
const GET_SYSTEM_INFO = '/temporal.api.workflowservice.v1.WorkflowService/GetSystemInfo';

/**
 * The proxy also starts without a server, with a warning that says why: requests get 503 until there is one. A server
 * that rejects the proxy's own API key is reported too.
 */
export async function reportReachability(upstream: Upstream, main: UpstreamTarget, log: Logger): Promise<void> {
  const { address } = main;
  if (await becomesReady(upstream)) {
    const rejection = main.apiKey === undefined ? undefined : await rejectionOf(upstream);
    if (rejection !== undefined) log.warn({ address, reason: rejection }, 'the Temporal server rejects the API key');
    return;
  }
  const reason = isTemplate(main)
    ? undefined
    : await diagnose({ address, tls: main.tls && readTls(main.tls) }).catch((error: Error) => error.message);
  log.warn({ address, reason }, 'cannot reach the Temporal server yet');
}

async function becomesReady(upstream: Upstream): Promise<boolean> {
  for (let waited = 0; waited < REACHABLE_MS; waited += STATE_CHECK_MS) {
    const state = upstream.state(true);
    if (state === 'ready' || state === 'closed') return true;
    if (state === 'failing') return false;
    await sleep(STATE_CHECK_MS, undefined, { ref: false });
  }
  return false;
}

/** What the server says against the key; undefined if it takes it, or for any other error. */
async function rejectionOf(upstream: Upstream): Promise<string | undefined> {
  try {
    await upstream.call({
      path: GET_SYSTEM_INFO,
      message: Buffer.alloc(0),
      metadata: [],
      deadline: Date.now() + CALL_MS,
      signal: new AbortController().signal,
    });
    return undefined;
  } catch (error) {
    const isRejected =
      error instanceof StatusError && (error.code === Code.UNAUTHENTICATED || error.code === Code.PERMISSION_DENIED);
    return isRejected ? `${error.message}: correct --upstream-api-key` : undefined;
  }
}
