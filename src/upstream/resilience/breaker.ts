import { Code, StatusError } from '../../base/status-error.ts';
import type { Upstream, UpstreamAnswer, UpstreamCall } from '../upstream.ts';
import { type BreakerState, createGate, type Gate, type Pass } from './gate.ts';

/** What a breaker is for: the connection to a server, or one operation in one namespace there. */
export interface BreakerScope {
  /** `connection`, or the name of an rpc: `ListWorkflowExecutions`. */
  readonly scope: string;
  /** Empty if there is none. */
  readonly namespace: string;
}

export interface BreakerReport extends BreakerScope {
  readonly state: BreakerState;
}

export interface BreakerOptions {
  /** How many failures in a row open one. */
  readonly failures: number;
  /** How long it stays open, in milliseconds. */
  readonly openMs: number;
  readonly onChange?: (report: BreakerReport) => void;
}

export interface Breaker extends Upstream {
  /** The breaker of the connection, and all others that are counting or open. */
  readonly breakers: () => readonly BreakerReport[];
}

/** A lost connection may recover at any moment. A server that is starting refuses calls for some seconds. */
const RETRY_SOON_MS = 1_000;
/** Most operations and namespaces with failures at once; beyond them, the oldest one is forgotten. */
const MOST_GATES = 1_000;
const CONNECTION: BreakerScope = { scope: 'connection', namespace: '' };

/** A breaker of answers. */
interface AnswerGate extends BreakerScope {
  readonly gate: Gate;
}

/**
 * Refuses calls at once while they are known to fail. Faults of the connection count for all calls, once for each
 * connection that is lost or cannot be made; answers that say UNAVAILABLE count for their operation and namespace only,
 * since others may be well. Other errors are answers. What the proxy made itself, and a deadline, which says as much
 * about a caller or a worker as about the server, do not count.
 */
export function withBreaker(upstream: Upstream, { failures, openMs, onChange }: BreakerOptions): Breaker {
  const gates = new Map<string, AnswerGate>();
  let lostAt = Number.NEGATIVE_INFINITY;

  const connection = createGate({
    failures,
    openMs: () => openMs,
    // Looking also makes an idle channel connect.
    isOver: () => upstream.state(true) === 'ready',
    onChange: (state) => onChange?.({ ...CONNECTION, state }),
  });

  const createAnswerGate = (scope: BreakerScope): AnswerGate => {
    let soonMs = RETRY_SOON_MS;
    const openFor = () => {
      const isStarting = performance.now() - lostAt < openMs;
      const millis = isStarting ? Math.min(soonMs, openMs) : openMs;
      soonMs *= 2;
      return millis;
    };
    const gate = createGate({ failures, openMs: openFor, onChange: (state) => onChange?.({ ...scope, state }) });
    return { ...scope, gate };
  };

  const answerGate = (call: UpstreamCall): AnswerGate => {
    const key = keyOf(call);
    const known = gates.get(key);
    if (known !== undefined) return known;
    const [oldest] = gates.keys();
    if (gates.size >= MOST_GATES && oldest !== undefined) gates.delete(oldest);
    const created = createAnswerGate(scopeOf(call));
    gates.set(key, created);
    return created;
  };

  const fail = (call: UpstreamCall, error: unknown, pass: Pass, answerPass: Pass) => {
    const known = gates.get(keyOf(call));
    const { code, origin, cause } = error instanceof StatusError ? error : OWN_ERROR;
    if (origin === 'connection' || origin === 'unsent') {
      lostAt = performance.now();
      connection.failed(pass, cause);
      known?.gate.undecided(answerPass);
    } else if (origin === 'proxy') {
      connection.undecided(pass);
      known?.gate.undecided(answerPass);
    } else {
      connection.succeeded(pass);
      if (code === Code.UNAVAILABLE) answerGate(call).gate.failed(answerPass, error);
      else if (code === Code.CANCELLED || code === Code.DEADLINE_EXCEEDED) known?.gate.undecided(answerPass);
      else succeed(call, answerPass);
    }
  };

  const succeed = (call: UpstreamCall, pass: Pass) => {
    if (gates.size === 0) return;
    const key = keyOf(call);
    const known = gates.get(key);
    known?.gate.succeeded(pass);
    if (known?.gate.state() === 'closed') gates.delete(key);
  };

  const send = async (call: UpstreamCall, pass: Pass, answerPass: Pass): Promise<UpstreamAnswer> => {
    try {
      const answer = await upstream.call(call);
      connection.succeeded(pass);
      succeed(call, answerPass);
      return answer;
    } catch (error) {
      fail(call, error, pass, answerPass);
      throw error;
    }
  };

  return {
    ...upstream,
    breakers: () => [
      { ...CONNECTION, state: connection.state() },
      ...[...gates.values()].map(({ scope, namespace, gate }) => ({ scope, namespace, state: gate.state() })),
    ],
    call: (call) => {
      const known = gates.size === 0 ? undefined : gates.get(keyOf(call));
      const answerPass = known === undefined ? 'call' : known.gate.admit();
      if (answerPass === undefined) return Promise.reject(refusal(scopeOf(call), known?.gate.leftMs() ?? 0));
      const pass = connection.admit();
      if (pass !== undefined) return send(call, pass, answerPass);
      known?.gate.undecided(answerPass);
      return Promise.reject(refusal(CONNECTION, RETRY_SOON_MS));
    },
  };
}

const OWN_ERROR = { code: Code.UNKNOWN, origin: 'proxy', cause: undefined } as const;

function keyOf({ path, namespace = '' }: UpstreamCall): string {
  return `${path} ${namespace}`;
}

function scopeOf({ path, namespace = '' }: UpstreamCall): BreakerScope {
  return { scope: path.slice(path.lastIndexOf('/') + 1), namespace };
}

function refusal({ scope, namespace }: BreakerScope, millis: number): StatusError {
  const name = scope === CONNECTION.scope ? 'its connection' : scope;
  const of = namespace === '' ? name : `${name} in namespace ${JSON.stringify(namespace)}`;
  return new StatusError(
    Code.UNAVAILABLE,
    `the Temporal server has not been available lately: the circuit breaker of ${of} is open`,
    { headers: { 'Retry-After': String(Math.max(1, Math.ceil(millis / 1_000))) } },
  );
}
