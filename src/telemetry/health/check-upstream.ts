import { Code, StatusError } from '../../base/status-error.ts';
import type { Upstream } from '../../upstream/upstream.ts';

export type UpstreamHealth = 'serving' | 'not-serving' | 'unreachable';

const CHECK_PATH = '/grpc.health.v1.Health/Check';
/** HealthCheckRequest for the service that Temporal's frontend reports on. */
const REQUEST = stringField(1, 'temporal.api.workflowservice.v1.WorkflowService');
/** HealthCheckResponse whose status, field 1, is SERVING. */
const SERVING = Buffer.from([8, 1]);
const TIMEOUT_MS = 2_000;
const NEVER = new AbortController().signal;

/**
 * Asks the server itself (grpc.health.v1). A server without that service, or without permission for us, counts as
 * serving.
 */
export async function checkUpstream(upstream: Upstream): Promise<UpstreamHealth> {
  try {
    const { message } = await upstream.call({
      path: CHECK_PATH,
      message: REQUEST,
      metadata: [],
      deadline: performance.now() + TIMEOUT_MS,
      signal: NEVER,
    });
    return message.equals(SERVING) ? 'serving' : 'not-serving';
  } catch (error) {
    const code = error instanceof StatusError ? error.code : Code.UNKNOWN;
    if (code === Code.UNAVAILABLE || code === Code.DEADLINE_EXCEEDED) return 'unreachable';
    // An error on our side, not an answer from the server.
    return code === Code.INTERNAL || code === Code.UNKNOWN ? 'not-serving' : 'serving';
  }
}

function stringField(number: number, text: string): Buffer {
  return Buffer.concat([Buffer.from([(number << 3) | 2, text.length]), Buffer.from(text)]);
}
