import type { CallSignal } from '../base/caller-signal.ts';
import type { ExchangeObserver } from '../base/exchange.ts';
import type { Operation } from '../codec/operation-table.ts';
import type { Upstream, UpstreamAnswer, UpstreamCall } from '../upstream/upstream.ts';
import type { HookContext, Hooks, OperationHooks } from './hook-types.ts';
import type { MessageJson } from './message-json.ts';

export interface HookedCalls {
  readonly upstream: Upstream;
  /** Tells hooks which request a call belongs to. */
  readonly observer: ExchangeObserver;
}

/** Calls the hooks between the proxy and its connection to Temporal. Operations without hooks cost one map lookup. */
export function withHooks(
  upstream: Upstream,
  operations: readonly Operation[],
  hooks: Hooks,
  json: MessageJson,
): HookedCalls {
  const hooked = new Map<string, { operation: Operation; own: OperationHooks }>();
  for (const [id, own] of Object.entries(hooks)) {
    const operation = operations.find((each) => each.id === id);
    if (operation === undefined) throw new Error(`hook for unknown operation ${id}`);
    if (own !== undefined) hooked.set(operation.rpcPath, { operation, own: own as OperationHooks });
  }
  /** An exchange and its calls are linked by their abort signal. */
  const contexts = new WeakMap<CallSignal, HookContext>();

  const call = async (sent: UpstreamCall): Promise<UpstreamAnswer> => {
    const found = hooked.get(sent.path);
    const context = contexts.get(sent.signal);
    if (found === undefined || context === undefined) return upstream.call(sent);
    const { operation, own } = found;
    let { message } = sent;
    let request: unknown = json.read(operation.request, message);
    const changed = await own.before?.(request, context);
    if (changed !== undefined) {
      request = changed;
      message = json.write(operation.request, changed);
    }
    let answer: UpstreamAnswer = NO_ANSWER;
    if (own.replace === undefined) {
      answer = await upstream.call({ ...sent, message });
    } else {
      const proceed = async (other: unknown) => {
        answer = await upstream.call({ ...sent, message: json.write(operation.request, other) });
        return json.read(operation.response, answer.message);
      };
      const replaced = await own.replace(request, { ...context, proceed });
      answer = { ...answer, message: json.write(operation.response, replaced) };
    }
    if (own.after === undefined) return answer;
    const response = await own.after(json.read(operation.response, answer.message), { ...context, request });
    return response === undefined ? answer : { ...answer, message: json.write(operation.response, response) };
  };
  return {
    upstream: { ...upstream, call },
    observer: {
      began: ({ signal, requestId }, req) => contexts.set(signal, { req, requestId }),
      ended: () => undefined,
    },
  };
}

const NO_ANSWER: UpstreamAnswer = { message: Buffer.alloc(0), metadata: [], trailers: [] };
